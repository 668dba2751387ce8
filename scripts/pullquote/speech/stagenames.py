"""Two names that the text says are one person's: a stage name, a real one, a maiden name, what somebody is known as."""

from __future__ import annotations

import re

from pullquote.speech.cast import Cast, Person, is_human, name_key
from pullquote.speech.layout import unwrapped
from pullquote.speech.names import is_body, name_words
from pullquote.speech.roles import describe, speaks
from pullquote.text.patterns import regex

_ART = "performs|records|recorded|raps|tours|writes|wrote|sings|fights|wrestles|streams|posts|trades|paints|publishes"
_AS = r"(?:under the (?:stage |pen )?name(?: of)?|as|by(?: the (?:stage )?name(?: of)?)?)"
_KNOWN = r"(?:\w+ )?known(?: \w+){0,4}? as|nicknamed|dubbed|a\.?k\.?a\.?|alias"
_BORN = r"(?:whose )?(?:real|birth|full|given|stage) name(?: is| was)?|born|n[ée]e"
_WORD = r"(?:(?:[A-Z]\.)+|[A-Z](?:[\w'’-]|\.(?=\w))*)"
_NAME = rf"{_WORD}(?: (?:(?:de|la|von|van|bin|al|el|der|dos|da|di) ){{0,2}}{_WORD}){{0,3}}"
_LINK = regex(
    rf"(?:,? \(?\d\d\)?)?(?:, an? [a-z][a-z -]{{2,40}})?(?:, | [–—-] | \(| (?=who))"
    rf"(?:{_BORN}|{_KNOWN}|who (?:{_ART}|goes|went|is known) {_AS})(?: the)? "
    rf"[\"“'‘]?(?P<name>{_NAME})"
)
"""What stands between two names of one person, and the second one."""
_WORDS = (
    *"known nicknamed dubbed alias named called identified orn née nee".split(), " name", "aka ", "a.k.a",
    *(f"{verb} " for verb in f"{_ART}|goes|went".split("|")),
)  # fmt: skip
"""What a paragraph has that ties two names."""
_NOUN = regex(r"\bThe (?:[\w-]+ ){0,3}[\w-]+\Z")
"""Words for the one whom the story has just named: "The wrestler, real name Jo Hill"."""
_GOES = regex(
    rf"\b(?:[Hh]e|[Ss]he) (?:{_ART}|goes|went) {_AS} [\"“'‘]?(?P<name>{_NAME})|"
    rf"(?:^|(?<=[.!?] ))Born (?P<born>{_NAME}) (?:in|on|to)\b[^.\n]*?, (?:he|she|the [a-z-]+) ",
    re.MULTILINE,
)
"""Another name of the one whom the story has named last: "where he goes by Kelz", "Born Ann Fitch in Ely, she"."""
_CALLED = regex(
    r"\b(?:[Tt]he|[Aa]n?) (?P<noun>[a-z][a-z -]{2,40}), (?:who (?:asked to be|was|has been|is) )?(?:later |since )?"
    rf"(?:named|identified|called|known)(?: (?:only|locally|by [a-z ]+?|in court|here))?(?: as)? (?P<name>{_NAME})"
)
"""A noun for somebody, and his name: "the pilot, named locally as Graham Ince"."""
_REAL = regex(r"name|born")
_MAIDEN = regex(r"n[ée]e ")


def one_person(cast: Cast, raw: str) -> None:
    """Make one person of two names between which the text says so."""
    raw = unwrapped(raw)
    lines = _lines(raw)
    for link in (found for line in lines for found in _LINK.finditer(raw, *line)):
        first = _before(cast, raw, link)
        words = name_words(link["name"].removesuffix("'s").removesuffix("’s"))
        if first is None or not words or (is_body(words) and is_human(first)):
            continue
        if len(words) == 1 and _MAIDEN.search(link[0]):
            words = (first.name[0], *words)
        place = link.start("name"), link.end("name")
        second = next((one for one in cast.people if one is not first and place[0] in _starts(one)), None)
        _join(cast, first, second, words, place)
    for line in lines:
        _goes_by(cast, raw, line)
        _named_late(cast, raw, line)


def _lines(raw: str) -> list[tuple[int, int]]:
    """The paragraphs that may tie two names, in order."""
    found: set[tuple[int, int]] = set()
    for word in _WORDS:
        at = raw.find(word)
        while at >= 0:
            end = raw.find("\n", at)
            end = len(raw) if end < 0 else end
            found.add((raw.rfind("\n", 0, at) + 1, end))
            at = raw.find(word, end)
    return sorted(found)


def _named_late(cast: Cast, raw: str, line: tuple[int, int]) -> None:
    """Learn what somebody is from the words that lead to his name: "the pilot, named locally as Graham Ince"."""
    for found in _CALLED.finditer(raw, *line):
        role = describe("the " + found["noun"])
        place = found.start("name")
        who = next((one for one in cast.people if place in _starts(one)), None)
        if who is not None and role is not None and is_human(who) and speaks(role) and not role.plural:
            who.roles.append(role)
            who.role_places.append((found.start(), found.end()))
            who.human = True
            cast.register(who)


def _goes_by(cast: Cast, raw: str, line: tuple[int, int]) -> None:
    """Learn the names that "he" goes by, where one human being was named last."""
    for found in _GOES.finditer(raw, *line):
        place = found.span("name" if found["name"] else "born")
        near = [one for one in cast.people if 0 <= one.last_before(place[0]) > place[0] - _NEAR]
        near = [one for one in near if (one.human or one.gender or one.shown) and is_human(one)]
        words = name_words(raw[slice(*place)])
        if len(near) == 1 and words and not is_body(words):
            inside = range(*place)
            others = (one for one in cast.people if one is not near[0])
            second = next((one for one in others if any(start in inside for start in _starts(one))), None)
            _join(cast, near[0], second, words, place)


_NEAR = 300
"""Code points back to the name of "he"."""


def _starts(person: Person) -> set[int]:
    return {start for start, _ in person.mentions}


def _before(cast: Cast, raw: str, link: re.Match[str]) -> Person | None:
    """Whose name ends before the link, or whom the story has named before a noun for him whose real name it tells."""
    place = link.start()
    known = [one for one in cast.people if one.name]
    named = next((one for one in known if any(end == place for _, end in one.mentions)), None)
    if named is not None or not _REAL.search(link[0]) or not _NOUN.search(raw, max(0, place - 60), place):
        return named
    people = [one for one in known if is_human(one) and not (one.team or one.place)]
    before = [one for one in people if one.last_before(place) >= 0 and len(one.name) > 1]
    shown = [one for one in before if one.human or one.gender or one.shown or one.age]
    return min(shown or before, key=lambda one: one.mentions[0], default=None)


def _join(cast: Cast, first: Person, second: Person | None, words: tuple[str, ...], place: tuple[int, int]) -> None:
    """Give somebody another name, and what the text tells under it."""
    first.aka.append((words, place))
    names = {words, *((word,) for word in words if len(words) > 1)}
    same = [one for one in cast.bearers(words) if one is not first and one.name in {words, words[-1:]}]
    for other in [second, *(one for one in same if one is not second)] if second is not None else same:
        names |= {(word,) for word in other.name} | {other.name}
        _absorb(cast, first, other)
    for name in names:
        if not any(one is not first for one in cast.bearers(name)):
            cast.other[name] = first


def _absorb(cast: Cast, person: Person, other: Person) -> None:
    """Make one person of two; the second is no longer found."""
    person.mentions = sorted([*person.mentions, *other.mentions])
    person.roles += other.roles
    person.role_places += other.role_places
    person.gender, person.age = person.gender or other.gender, person.age or other.age
    person.human, person.shown = person.human or other.human, person.shown or other.shown
    for key in map(name_key, cast.listed.pop(other.number, ())):
        cast.index.get(key, {}).pop(other.number, None)
    for role in other.roles:
        cast.by_head.get(role.head, {}).pop(other.number, None)
    other.name, other.roles, other.role_places, other.mentions, other.full = (), [], [], [], None
    cast.known.clear()
    cast.register(person)
