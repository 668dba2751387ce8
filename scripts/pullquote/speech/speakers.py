"""Comparing people: is the speaker that an editor names the one whom the text names?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from pullquote.speech.cast import Person
from pullquote.speech.hosts import is_hosted
from pullquote.speech.lands import same_called
from pullquote.speech.meant import Referent
from pullquote.speech.names import Same, abbreviates, name_words, same_name
from pullquote.speech.phrases import SEATS
from pullquote.speech.roles import WEAK, covered, describe, same_role
from pullquote.speech.styles import is_called
from pullquote.speech.values import Description, Kind, Mention, Speaker
from pullquote.speech.words import BODIES, COUNTRIES, DOCUMENTS, PLACES
from pullquote.text.patterns import regex

_HIDDEN = regex(r"\b(?:unnamed|anonymous|unidentified) ", re.IGNORECASE)
"""What an editor adds to somebody whom the text does not name."""


def _names(speaker: Speaker) -> list[tuple[str, ...]]:
    return [found for name in speaker.names if speaker.named and (found := name_words(name))]


def _roles(speaker: Speaker) -> list[Description]:
    texts = speaker.roles if speaker.named else (*speaker.names, *speaker.roles)
    return [role for text in texts if (role := describe(_HIDDEN.sub("", text))) is not None]


@lru_cache(maxsize=1024)
def known(speaker: Speaker) -> tuple[tuple[tuple[str, ...], ...], tuple[Description, ...]]:
    return tuple(_names(speaker)), tuple(_roles(speaker))


def _best(verdicts: Iterable[Same]) -> Same | None:
    """YES if one fits, NO if none can, else MAYBE; None for nothing compared."""
    seen = set(verdicts)
    if not seen:
        return None
    return Same.YES if Same.YES in seen else Same.MAYBE if Same.MAYBE in seen else Same.NO


def same_speaker(referent: Referent, speaker: Speaker) -> Same:
    """Whether the text's speaker and the editor's can be, must be or cannot be one."""
    if referent.others:
        each = (same_speaker(one, speaker) for one in (replace(referent, others=()), *referent.others))
        return _best(each) or Same.MAYBE
    names, roles = known(speaker)
    mention, person = referent.mention, referent.person
    told = mention.name or (person and person.name)
    if not speaker.named and told and any(_HIDDEN.search(name) for name in speaker.names):
        return Same.MAYBE
    by_name = _by_name(mention, person, names)
    if by_name is Same.YES and is_hosted((person and person.name) or mention.name, names):
        return Same.MAYBE
    if by_name is Same.YES or _is_surname(told or (), person, speaker) or _has_seat(person, speaker):
        return Same.YES
    texts = [role for role in (mention.role, *(person.roles if person else ())) if role is not None]
    by_role = _best(_either(role, given) for role in texts for given in roles)
    if by_role is Same.YES and not speaker.named and _only_vaguely(texts, roles):
        by_role = Same.MAYBE
    owned = _best(_owns(role, name) for role in texts if mention.kind is Kind.ROLE for name in names)
    if owned is Same.YES or (by_role is Same.YES and by_name is not Same.NO):
        return Same.YES
    taken_up = mention.kind is Kind.PRONOUN and person is not None and person.anonymous
    writing = person.roles[0] if taken_up and person is not None else mention.role
    if writing is not None and mention.kind is not Kind.NAME and writing.head in DOCUMENTS:
        issued = any(given.head in writing.mods for given in roles if given.head in BODIES)
        return Same.YES if issued else Same.MAYBE
    noun = mention.kind is Kind.ROLE and person is not None and person.anonymous  # "Inspectors said"
    if by_name is not None and not (noun and by_name is Same.NO):
        return by_name
    if not speaker.named and by_role is None and person is not None and person.name:
        named = (same_name(person.name, name_words(name)) for name in speaker.names)
        return Same.YES if Same.YES in named and not speaker.plural else Same.MAYBE
    return _unnamed(mention, person, speaker, by_role)


def _only_vaguely(texts: Sequence[Description], given: Sequence[Description]) -> bool:
    """Whether the text fits only a vaguer description ("the official"), and a fuller one is somebody else's."""
    said = frozenset[str]().union(*(text.mods for text in texts)) - WEAK
    pairs = [(text, one, same_role(text, one)) for text in texts for one in given if text.head == one.head]
    fully = any(same is Same.YES and all(covered(word, one.mods) for word in said) for _, one, same in pairs)
    return not fully and any(
        same is Same.NO and text.plural == one.plural and one.mods for text, one, same in pairs
    )


def _is_surname(name: Sequence[str], person: Person | None, speaker: Speaker) -> bool:
    """Whether a noun for somebody, given with its capital and no more than a title that the text has too, is the
    surname: Baker, Sheriff Dean."""
    given = speaker.names[0] if len(speaker.names) == 1 and not speaker.named else ""
    words, title = name_words(given), describe(given.rpartition(" ")[0])
    if not name or not given.istitle() or words[-1:] != (name[-1],):
        return False
    return len(words) == 1 or (title is not None and person is not None and _has_office(person, title))


def _has_office(person: Person, title: Description) -> bool:
    return any(role.head == title.head for role in person.roles)


def _has_seat(person: Person | None, speaker: Speaker) -> bool:
    """Whether only the letters of a member of parliament behind the name part it from that of a human being."""
    if person is None or not person.name or not (person.human or person.gender):
        return False
    given = [name_words(name) for name in speaker.names if name.rpartition(" ")[2] in SEATS]
    return any(len(name) > 1 and same_name(person.name, name[:-1]) is Same.YES for name in given)


def _unnamed(mention: Mention, person: Person | None, speaker: Speaker, by_role: Same | None) -> Same:
    """One side has a name and the other only a role: never surely different, unless the text hides its speaker."""
    if mention.role is not None and _for_body(mention.role, speaker):
        return Same.MAYBE
    if by_role is Same.NO and person is not None and (person.anonymous or not speaker.named):
        return Same.NO
    role = person.roles[0] if person is not None and person.anonymous else None
    hidden = role is not None and (role.indefinite or (role.plural and not role.definite))
    hidden = hidden and role is not None and role.head not in BODIES
    hidden = hidden and not (role is not None and role.plural and role.head in _STAFF)
    if speaker.named and hidden and by_role is not Same.MAYBE:
        return Same.NO
    return Same.MAYBE


_STAFF = frozenset("inspector investigator official officer auditor prosecutor researcher".split())
"""Whose words in the plural may be their body's: "Inspectors found"."""


def _for_body(role: Description, speaker: Speaker) -> bool:
    """Whether "a company spokesperson" and "analysts at Kestrel" may speak for the body that is given."""
    given = {word for name in speaker.names for word in name_words(name)}
    return bool(given & role.mods) or (
        role.head == "spokesperson" and (not role.mods or any(word in BODIES for word in role.mods))
    )


def _either(text: Description, given: Description) -> Same:
    return same_role(text, given)


def _owns(role: Description, name: Sequence[str]) -> Same:
    """ "the BBC report said" gives words to the BBC; "the report" is nobody's name where the text says whose it is."""
    if len(name) == 1 and name[0] in DOCUMENTS:
        return Same.YES if name[0] == role.head and not role.mods else Same.MAYBE
    words = role.mods | {role.head} | _SMALL
    if "named" in role.mods and all(word in role.mods for word in name):
        return Same.YES
    if role.head in _CALLED and len(name) == 1 and name[0] in role.mods - COUNTRIES:
        return Same.YES
    placed = [PLACES.get(word, word) for word in name]
    if len(name) > 2 and all(word in words for word in placed):
        return Same.YES
    if (role.head in _WRITTEN or role.head == name[-1]) and all(word in words for word in name):
        return Same.YES
    return Same.MAYBE


_CALLED = frozenset(
    "union agency chain network newspaper magazine website supermarket airline militia retailer".split()
)
"""What stands behind the name of a body: "the GMB union"."""
_SMALL = frozenset("of the for and".split())
_WRITTEN = DOCUMENTS | {"order", "opinion", "decision", "guidance", "website", "blog", "profile", "lawsuit", "listing"}
"""What somebody writes, or has written for him."""


def _by_name(mention: Mention, person: Person | None, names: Sequence[tuple[str, ...]]) -> Same | None:
    found = [name for name in (person.name if person else (), mention.name) if name]
    if not found or not names:
        return None
    if person is not None and any(is_called(person, name) for name in names):
        return Same.YES
    full = max(found, key=len)
    if person is not None and person.short and any(name == (person.short,) for name in names):
        return Same.YES
    if person is not None and any(same_called(one, name) is Same.YES for one, _ in person.aka for name in names):
        return Same.YES
    if person is not None and person.nick:
        names = [*names, *((person.name[0], *name[1:]) for name in names if name[0] == person.nick)]
    return _best(_compare(full, name) for name in names)


def _compare(text: Sequence[str], given: Sequence[str]) -> Same:
    found = same_called(text, given)
    if found is Same.NO and (abbreviates(given[-1], text) or abbreviates(text[-1], given)):
        return Same.YES
    one, two = sorted((text, given), key=len)
    handle = len(one) == 1 < len(two) and one[0].removeprefix("real").rstrip("_0123456789") == "".join(two)
    return Same.YES if handle else found
