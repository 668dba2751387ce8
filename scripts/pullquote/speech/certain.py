"""Whether the text is so plain about its speaker that another one who is given must be wrong."""

from __future__ import annotations

from pullquote.speech.beside import in_own_words
from pullquote.speech.holdings import Holding
from pullquote.speech.names import Same, name_words, same_name
from pullquote.speech.people import short_of_junior
from pullquote.speech.roles import speaks
from pullquote.speech.scene import Scene
from pullquote.speech.values import Kind, Speaker, Strength


def certain(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether the text is so plain that another speaker must be wrong."""
    referent = held.referent
    if held.strength is Strength.CARRIED or referent.ambiguous or referent.guessed or referent.mention.joint:
        return False
    if referent.mention.kind is Kind.PRONOUN or _named_later(scene, held, speaker):
        return False
    if short_of_junior(scene.cast, held, speaker):
        return False
    role = referent.mention.role if referent.mention.kind is Kind.ROLE else None
    if role is not None and (not speaks(role) or in_own_words(scene.raw, speaker)):
        return False
    if held.strength is Strength.LOOSE:
        return (
            referent.mention.kind is Kind.NAME
            and referent.person is not None
            and len(referent.person.name) > 1
        )
    return True


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
