"""Nouns in brackets that cannot be whom a pronoun means, because of who speaks and of whom the story tells there.

Nobody says *he* of himself: of a spokesman's *he* the spokesman's name is no reading. And *he* is somebody of whom the
same paragraph or the one before speaks: where others are named there and the one in brackets is not, readers are led to
the wrong one. Whom the article is about is meant even behind the words of a witness.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from pullquote.diagnostics import Finding
from pullquote.speech.cast import Person, is_human
from pullquote.speech.cover import cover
from pullquote.speech.governments import CAPITALS
from pullquote.speech.layout import paragraphs, words
from pullquote.speech.meant import PERSONS
from pullquote.speech.names import name_words
from pullquote.speech.nouns import gender_of, is_speaking_noun, singular
from pullquote.speech.rules import bracket_not_meant
from pullquote.speech.scene import Scene, analyse
from pullquote.speech.sides import another_side, own_people, talked_of
from pullquote.speech.values import HasRaw
from pullquote.speech.words import BODIES, COUNTRIES
from pullquote.text.patterns import regex

if TYPE_CHECKING:
    from pullquote.text import StandIn

_OF_WHOM = (
    r"[”\"’' ]*,? ?(?:[A-Z][\w.’'-]+ |he |she |they ){1,4}(?:said|says|wrote|told \w+|recalled|added) (?:of|about) "
)
_SAID_OF = regex(rf"{_OF_WHOM}(?:(?:Mr|Mrs|Ms|Dr)\.? )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)")
_SAID_OF_MANY = regex(rf"{_OF_WHOM}(?:the |his |her |their )?([a-z][\w' -]{{2,40}}?)(?=[.,;]| in | at | who )")
_AFFAIR = regex("[Tt]he  [a-z]")
"""What stands on both sides of a name that only says which thing is meant."""
_MANY = frozenset("they them their theirs themselves".split())
_OURS = frozenset("we us our ours ourselves".split())
_OBJECTS = frozenset("him her them".split())
_TELLING = frozenset("tell tells told telling".split())
"""Behind these stands who listens: "told the reporters"."""
_BEING = frozenset("are were be been being they're we're like as".split())
"""Behind these stands what somebody is, and nobody new: "They were boys"."""
_TOLD = regex(r"[”\"] (?:[A-Z][\w.’'-]+ |he |she |they ){1,4}(?:then |also |later )?told $")
"""Before the name of the listener, where the attribution parts the speech: *“No,” Holm told Lars Falk. “He ...*."""
_GENDERS = dict.fromkeys(("he", "him", "his", "himself"), "m") | dict.fromkeys(("she", "her", "hers", "herself"), "f")


def misnamed(source: HasRaw, stand_ins: Sequence[StandIn]) -> Finding | None:
    """The fault of the first noun in brackets that *he*, *she* or *they* cannot mean there, or None. Never raises."""
    for one in stand_ins:
        if one.pronoun in _GENDERS or one.pronoun in _MANY or one.pronoun in _OURS:
            why = _why_not(analyse(source.raw), one)
            if why:
                return bracket_not_meant.finding(" ".join(one.noun), one.pronoun, why, one.mark)
    return None


def _why_not(scene: Scene, one: StandIn) -> str | None:
    speaker = _speaker(scene, one)
    if one.pronoun in _OURS:
        return another_side(scene, speaker, one.noun) or talked_of(scene, speaker, one.noun, one.place)
    if one.pronoun in _MANY:
        own = own_people(scene, speaker, one.noun, one.place)
        return own or _said_of_others(scene, one) or _many_others(scene, one)
    return _said_of_another(scene, one) or _somebody_else(scene, one)


def _said_of_another(scene: Scene, one: StandIn) -> str | None:
    """Whether the words behind the speech say of whom it is: *“He has not read it,” Holm said of Lars Falk*."""
    region, name = _region(scene, one), [word for word in one.noun if word[:1].isupper()]
    told = None if region is None else _SAID_OF.match(scene.raw, scene.regions[region].end)
    if told is None or not name:
        return None
    other = told[1].split()
    alike = name[-1].removesuffix("'s") in other or other[-1] in name
    if alike and (min(len(name), len(other)) < 2 or name[0] == other[0]):
        return None
    return f"these words are said of {told[1]}"


def _said_of_others(scene: Scene, one: StandIn) -> str | None:
    """The same of people: *“They priced us out,” she said of the traders* is not said of the workers."""
    region = _region(scene, one)
    told = None if region is None else _SAID_OF_MANY.match(scene.raw, scene.regions[region].end)
    if told is None or _has(told[1].split(), _head(one.noun)):
        return None
    noun, plural = singular(told[1].split()[-1])
    return f"these words are said of {told[1]}" if plural and noun in PERSONS else None


def _many_others(scene: Scene, one: StandIn) -> str | None:
    """Of *they*: whether the paragraph has other people in the plural, and neither it nor the one before has these."""
    *_, before, start = 0, 0, *(start for start, _ in paragraphs(scene.raw) if start <= one.place)
    noun, region = _head(one.noun), _region(scene, one)
    if not singular(noun)[1]:
        return None
    said = [] if region is None else [word.lower for word in words(scene.raw, scene.regions[region].start, one.place)]
    if others := [] if _has(said, noun) else _people_in(said):
        return f"the same speech has just spoken of {others[-1]}"
    here = [word.lower for word in words(scene.raw, start, one.place)]
    others = [] if _has((word.lower for word in words(scene.raw, before, one.place)), noun) else _people_in(here)
    return f"there the text speaks of {others[-1]}" if others else None


def _has(told: Iterable[str], noun: str) -> bool:
    """Whether words have a noun, in any form."""
    return any(word[:4] == noun[:4] for word in told)


def _people_in(told: list[str]) -> list[str]:
    """The plural nouns for people of whom words tell."""
    many = [(at, word, *singular(word)) for at, word in enumerate(told)]
    return [word for at, word, one_of, plural in many if plural and one_of in PERSONS and _is_new(told, at)]


def _is_new(told: list[str], at: int) -> bool:
    """Whether the talk is about the person at `at`: no listener (*told the reporters*), no predicate (*were boys*)."""
    return (_TELLING | _BEING).isdisjoint(told[max(at - 2, 0) : at])


def _somebody_else(scene: Scene, one: StandIn) -> str | None:
    """Of *he*: whether it is the speaker who is in the brackets, or the text speaks of somebody else there."""
    meant, speaker = _meant(scene, one.noun), _speaker(scene, one)
    if meant == [speaker]:
        return "that is who speaks, and nobody says that of himself"
    head = _head(one.noun)
    seat = len(one.noun) == 1 and (head in COUNTRIES or (head,) in CAPITALS) and not any(map(is_human, meant))
    if seat or (head in BODIES and head not in PERSONS and one.noun[-1].islower()):
        return f"“{one.pronoun}” is a person"
    if not meant and not is_speaking_noun(head):
        return None
    if one.noun[-1].islower() and (other := _just_told(scene, one, head)):
        return f"the same speech has just spoken of the {other}"
    starts = [start for start, _ in paragraphs(scene.raw)]
    at = max(bisect_right(starts, one.place) - 1, 0)
    for start in starts[max(at - 1, 0) : at + 1][::-1]:
        told = {word.lower for word in words(scene.raw, start, one.place) if not word.name}
        if _may_be_meant(meant, told, start, one):
            return None
        theme = _is_theme(scene, meant) and not _taken_up(scene, one, starts[at])
        sources = [speaker, *(_quoted(scene, start, starts[at]) if theme else ())]
        for other in _others(scene, one, start):
            if not any(other is source for source in sources):
                return f"there the text speaks of {' '.join(scene.raw[slice(*other.mentions[0])].split())}"
    return None


def _just_told(scene: Scene, one: StandIn, head: str) -> str | None:
    """The one person whom the same speech calls by a noun before the pronoun, if it has not spoken of the brackets'."""
    region = _region(scene, one)
    said = [] if region is None else [word.lower for word in words(scene.raw, scene.regions[region].start, one.place)]
    if one.pronoun in _OBJECTS:  # whoever acts in the same sentence is not who is acted upon
        said = said[: max((at for at, word in enumerate(said) if word in ".?!"), default=0)]
    told = {word for before, word in pairwise(said) if before == "the" and word in PERSONS}
    fits = {word for word in told if gender_of(word) in ("", _GENDERS[one.pronoun])}
    known = re.search(rf"\b{re.escape(head)}", scene.raw, re.IGNORECASE) is not None
    return fits.pop() if len(fits) == 1 and known and not _has(said, head) else None


def _meant(scene: Scene, noun: Sequence[str]) -> list[Person]:
    """Who may be meant by a name or a role: by "Holm's lawyer" a lawyer, not Holm."""
    name = name_words(" ".join(noun[_owned(noun) :]).removesuffix("'s"))
    sharing = [one for one in scene.cast.people if one.name and not set(name).isdisjoint(one.name)]
    return sharing or [scene.cast.people[number] for number in scene.cast.by_head.get(_head(noun), ())]


def _is_theme(scene: Scene, meant: Sequence[Person]) -> bool:
    """Whether nobody is mentioned more often than somebody who may be meant: the article is about him."""
    most = max((len(person.mentions) for person in scene.cast.people), default=0)
    return any(len(person.mentions) == most for person in meant)


def _taken_up(scene: Scene, one: StandIn, start: int) -> bool:
    """Whether the reporter's words before the speech say *he* or *his* already: of him of whom the story just told."""
    region = _region(scene, one)
    end = one.place if region is None else scene.regions[region].start
    return any(_GENDERS.get(word.lower) == _GENDERS[one.pronoun] for word in words(scene.raw, start, end))


def _quoted(scene: Scene, start: int, end: int) -> Iterator[Person]:
    """Who is quoted in a stretch: a source, of whom the next one need not speak."""
    for at, held in scene.holdings.items():
        if start <= scene.regions[at].start < end and held.referent.person is not None:
            yield held.referent.person


def _head(noun: Sequence[str]) -> str:
    """The noun itself, also that of an owner: `the minister's` for *his*."""
    return noun[-1].lower().removesuffix("'s")


def _owned(noun: Sequence[str]) -> int:
    """Where the words behind an owner's begin."""
    return next((at + 1 for at, word in enumerate(noun[:-1]) if word.endswith("'s")), 0)


def _speaker(scene: Scene, one: StandIn) -> Person | None:
    """Who says the pronoun, as far as the text tells."""
    region = _region(scene, one)
    held = None if region is None else scene.holdings.get(region)
    return None if held is None or held.referent.ambiguous else held.referent.person


def _region(scene: Scene, one: StandIn) -> int | None:
    """The quotation in which the pronoun stands."""
    found = cover(scene, (one.place, one.place + len(one.pronoun)))
    return next(iter(found.regions), None)


def _may_be_meant(meant: Sequence[Person], told: Iterable[str], start: int, one: StandIn) -> bool:
    """Whether a stretch with these words has somebody whom the brackets may mean: named, by a role of his or theirs, or
    as somebody's father or wife."""
    heads = {role.head for person in meant for role in person.roles} | {_head(one.noun)}
    kin = any(gender_of(word) == _GENDERS[one.pronoun] for word in told)
    return kin or not heads.isdisjoint(told) or any(person.last_before(one.place) >= start for person in meant)


def _others(scene: Scene, one: StandIn, start: int) -> Iterator[Person]:
    """Human beings of the pronoun's gender whom a stretch names, but for those whose names begin as the one's does."""
    own = tuple(word.lower()[:3] for word in one.noun[_owned(one.noun) :])
    for person in scene.cast.people:
        fits = is_human(person) and person.name and person.gender == _GENDERS[one.pronoun]
        if fits and _is_told(scene, person, start, one.place) and not any(word.startswith(own) for word in person.name):
            yield person


def _is_told(scene: Scene, person: Person, start: int, end: int) -> bool:
    """Whether a stretch names somebody himself: *the Falk affair* is no talk of Falk, and who listens is *you*."""
    named = (span for span in person.mentions if start <= span[0] < end and not _listens(scene, span[0], end))
    around = (scene.raw[max(at - 4, 0) : at] + scene.raw[stop : stop + 2] for at, stop in named)
    return any(_AFFAIR.fullmatch(sides) is None for sides in around)


def _listens(scene: Scene, at: int, place: int) -> bool:
    """Whether the speech with the pronoun at `place` is told, in the same paragraph, to the one named at `at`."""
    lead = scene.raw[max(at - 80, 0) : at]
    return _TOLD.search(lead) is not None and at > max(start for start, _ in paragraphs(scene.raw) if start <= place)
