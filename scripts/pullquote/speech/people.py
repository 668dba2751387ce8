"""All known speakers: does the text's name belong to another one of them?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from pullquote.speech.cast import Cast
from pullquote.speech.given import gender_shown
from pullquote.speech.holdings import Holding
from pullquote.speech.names import Same, name_words, same_name
from pullquote.speech.values import Speaker
from pullquote.speech.words import FEMALE_TITLES, MALE_TITLES, SUFFIXES
from pullquote.text.patterns import regex


class People(tuple[Speaker, ...]):
    """Known speakers; made once, they are not gone through for every quotation."""

    @cached_property
    def bearers(self) -> Mapping[str, set[str]]:
        """The ids of those who bear a name, by the name in lower case."""
        found: dict[str, set[str]] = {}
        for one in self:
            for name in _lowered(one):
                found.setdefault(name, set()).add(one.id)
        return found


def rival(held: Holding, speaker: Speaker, people: Sequence[Speaker]) -> bool:
    """Whether another known person bears the very name that the text uses, and this one fits it less well."""
    full = " ".join(held.referent.person.name) if held.referent.person else ""
    if " " not in full or full in _lowered(speaker):
        return False
    known = people if isinstance(people, People) else People(people)
    return not known.bearers.get(full, set()) <= {speaker.id}


def miscalled(held: Holding, speaker: Speaker) -> bool:
    """Whether the text shows a woman where "Mr" is given, or a man where "Mrs" is: also of somebody whom it calls by
    nothing but the surname, where a given name does so; in "Mai Van Chinh" that does not stand first."""
    person = held.referent.person
    shown = held.referent.mention.gender or (person.gender if person is not None else "")
    if not shown:
        return False
    if honorific(speaker) not in {"", shown}:
        return True
    if not speaker.named or person is None or len(person.name) != 1 or person.nick:
        return False
    names = [name for name in map(name_words, speaker.names) if len(name) > 1]
    first = any(len(name) > 2 and name[0] == person.name[0] for name in names)
    return bool(names) and not first and all(gender_shown(name) not in {"", shown} for name in names)


def short_of_junior(cast: Cast, held: Holding, speaker: Speaker) -> bool:
    """Whether only "Jr." parts the name given from the text's, which knows no other of that name."""
    person = held.referent.person
    if person is None or len(person.name) < 2:
        return False
    own = without_suffix(person.name)
    for name in map(name_words, speaker.names):
        given = without_suffix(name)
        one_sided = (len(own) < len(person.name)) != (len(given) < len(name))
        if one_sided and len(given) > 1 and same_name(own, given) is Same.YES:
            known = (one for one in cast.candidates(given) if one is not person and len(one.name) > 1)
            return not any(same_name(one.name, name) is Same.YES for one in known)
    return False


def is_only_junior(cast: Cast, held: Holding, speaker: Speaker) -> bool:
    """Whether "Jr." or "II" alone parts the name given from the text's, which has nobody else of that name at all."""
    person = held.referent.person
    own = without_suffix(person.name) if person is not None else ()
    if person is None or len(own) < 2 or not short_of_junior(cast, held, speaker):
        return False
    others = (one for one in cast.candidates(own) if one is not person and len(one.name) > 1)
    return not any(same_name(without_suffix(one.name), own) is Same.YES for one in others)


def without_suffix(name: Sequence[str]) -> tuple[str, ...]:
    """A name without "Jr." or "II"."""
    return tuple(word for word in name if word not in SUFFIXES)


def honorific(speaker: Speaker) -> str:
    """The gender that the title before the name given shows: "m" for Mr Khan, none for his spokesman."""
    if not speaker.named and speaker.names and _OWNER.search(speaker.names[0]):
        return ""
    title = speaker.names[0].partition(" ")[0].lower() if speaker.names else ""
    return "m" if title in MALE_TITLES else "f" if title in FEMALE_TITLES else ""


_OWNER = regex(r"['’](?:s\b|\s)")
"""A possessive: "Ms Orr's spokesman"."""


def _lowered(speaker: Speaker) -> set[str]:
    return {" ".join(name.lower().split()) for name in speaker.names}
