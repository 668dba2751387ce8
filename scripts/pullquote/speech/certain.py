"""Whether the text is so plain about its speaker that another one who is given must be wrong."""

from __future__ import annotations

from pullquote.speech.holdings import Holding
from pullquote.speech.names import Same, name_words, same_name
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.otherwise import already_met, in_own_words, may_be_one_body, of_its_own
from pullquote.speech.people import short_of_junior
from pullquote.speech.roles import speaks
from pullquote.speech.scene import Scene
from pullquote.speech.speakers import known
from pullquote.speech.values import Description, Kind, Span, Speaker, Strength


def certain(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether the text is so plain that another speaker must be wrong."""
    referent = held.referent
    if held.strength is Strength.CARRIED or referent.ambiguous or referent.guessed or referent.mention.joint:
        return False
    if referent.mention.kind is Kind.PRONOUN or _named_later(scene, held, speaker):
        return False
    if short_of_junior(scene.cast, held, speaker) or _misspelt(scene, held, speaker):
        return False
    if of_its_own(scene, referent, speaker):
        return False
    role = referent.mention.role if referent.mention.kind is Kind.ROLE else None
    if role is not None and not speaks(role):
        return False
    if role is not None and (in_own_words(scene.raw, speaker) or may_be_one_body(referent, speaker)):
        return False
    if not speaker.named and (already_met(referent) or (role is not None and _may_be_of_one(role, speaker))):
        return False
    if held.strength is Strength.LOOSE:
        return (
            referent.mention.kind is Kind.NAME
            and referent.person is not None
            and len(referent.person.name) > 1
        )
    return True


def _may_be_of_one(role: Description, speaker: Speaker) -> bool:
    """Whether two descriptions differ in whose people they are, and the text tells that by an office alone: "the
    president's attorneys" may be Trump's."""
    alike = (given for given in known(speaker)[1] if (given.head, given.plural) == (role.head, role.plural))
    return any(is_role_noun(word) for given in alike for word in role.mods - given.mods)


def misspelt_of(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """Where the text has the full name of the speaker, whose surname it misspells where he speaks: Jo Varadkar, Mr
    Vardakar. Empty where it has another full name that is as like."""
    person = held.referent.person
    if person is None or held.referent.ambiguous or not _misspelt(scene, held, speaker):
        return ()
    alike = [one for one in scene.cast.people if len(one.name) > 1 and _slipped(one.name[-1], person.name[0])]
    full = alike[0].full if len(alike) == 1 else None
    given = any(len(name) > 1 for name in map(name_words, speaker.names))
    apart = full is not None and alike[0].gender and person.gender and alike[0].gender != person.gender
    return (full,) if full is not None and given and not apart else ()


def _misspelt(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether a surname that stands alone may be the slip of a pen for that of the speaker, whom the text has too."""
    person = held.referent.person
    if person is None or len(person.name) != 1:
        return False
    names = [name for name in map(name_words, speaker.names) if name and _slipped(name[-1], person.name[0])]
    return any(scene.cast.bearers(name) for name in names)


def _slipped(left: str, right: str) -> bool:
    """Whether one letter is missing, is another one or stands in its neighbour's place; or one is missing behind the
    first three and the others are in another order: Gabril, Gabir."""
    if min(len(left), len(right)) < _LONG or left[0] != right[0]:
        return False
    short, long = sorted((left, right), key=len)
    if len(long) - len(short) == 1:
        left_out = (long[:at] + long[at + 1 :] for at in range(len(long)))
        return any(one == short or (one[:3] == short[:3] and sorted(one) == sorted(short)) for one in left_out)
    apart = [at for at in range(len(short)) if short[at] != long[at]] if len(short) == len(long) else []
    crossed = len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(short) == sorted(long)
    return len(apart) == 1 or crossed


_LONG = 5
"""Letters of a name in which a slip leaves no other name."""


def _named_later(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether "a woman" may be the one whom the text first names after these words, as the head of a story does."""
    mention = held.referent.mention
    role = mention.role
    if (
        mention.kind is not Kind.ROLE
        or role is None
        or role.plural
        or (role.definite and not role.indefinite)
    ):
        return False
    names = [name_words(name) for name in speaker.names]
    met = [
        person.mentions[0][0]
        for name in names
        for person in scene.cast.candidates(name)
        if person.mentions and same_name(person.name, name) is Same.YES
    ]
    return bool(met) and mention.end < min(met) < mention.end + _INTRODUCED


_INTRODUCED = 1200
"""Code points within which a story names whom it has described."""
