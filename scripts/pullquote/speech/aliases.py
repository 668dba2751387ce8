"""Other names that a text tells: "the network, RT, commonly known as Russia Today", "Anthony “Spud” Delane"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name, initials_of
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.words import COUNTRIES
from pullquote.text.patterns import regex

Items = Sequence[Word]
_BETWEEN = 6
"""Words that may stand between the comma and "known as"."""


def also_known(cast: Cast, items: Items) -> None:
    """Learn the letters of a body where the text puts its name beside them."""
    for at in [
        at for at, item in enumerate(items[:-2]) if item.lower == "known" and items[at + 1].lower == "as"
    ]:
        after = at + 2 + (items[at + 2].lower == "the")
        end = run_from(items, after, len(items))
        comma = next(
            (place for place in range(at - 1, max(0, at - _BETWEEN), -1) if not items[place].alpha), 0
        )
        start = run_back(items, max(0, comma - 8), comma) if comma and items[comma].text in ",(" else comma
        if start == comma or end == after:
            continue
        one = tuple(fold_name(item.text) for item in items[start:comma])
        two = tuple(fold_name(item.text) for item in items[after:end])
        short, long = sorted((one, two), key=len)
        if len(short) == 1 and len(long) > 1 and initials_of(long) == short[0].replace(".", ""):
            _learn(cast, short[0], long, items[start].start)


def shortened(cast: Cast, spelled: Items) -> None:
    """Learn the letters behind a name: the Institute for Applied Tides (IAT), the Crop Bureau, or CROB, ..."""
    for at in [at for at, item in enumerate(spelled[:-2]) if at and item.text in "(,"]:
        letters = _letters(spelled, at)
        if letters is None or not spelled[at - 1].cap:
            continue
        ends = spelled[at - 1].end
        full = (one for one in reversed(cast.people) if len(one.name) > 1)
        person = next((one for one in full if any(place[1] == ends for place in one.mentions)), None)
        if person is None:
            person = _spelled_out(cast, spelled[run_back(spelled, 0, at) : at], letters.lower)
        if person is not None and not person.human:
            person.short = letters.lower
            cast.shorts[letters.lower] = person


def _spelled_out(cast: Cast, full: Items, letters: str) -> Person | None:
    """A body under a name that looked like a noun for its people: the Lake District Boat Owners (LDBO)."""
    name = tuple(fold_name(item.text) for item in full if item.name)
    if len(name) < 2 or initials_of(name) != letters:
        return None
    place = full[0].start, full[-1].end
    person = Person(name, mentions=[place], full=place)
    cast.register(person)
    return person


def _letters(spelled: Items, at: int) -> Word | None:
    """The letters in a bracket, or between commas behind "or"."""
    place = at + 1 if spelled[at].text == "(" else at + 2
    if spelled[at].text == "," and (spelled[at + 1].lower != "or" or place + 1 >= len(spelled)):
        return None
    letters, close = spelled[place], spelled[place + 1].text
    fits = letters.alpha and letters.text.isupper() and 2 <= len(letters.text) <= 6
    fits = fits or (letters.cap and _is_blend(letters.lower, spelled[max(0, at - 2) : at]))
    if [item.text for item in spelled[place + 2 : place + 3]] in (["—"], ["–"], ["-"]):
        return None  # NEW ELY (WP) —: the agency behind a town
    return letters if fits and close == (")" if spelled[at].text == "(" else ",") else None


def _is_blend(word: str, name: Items) -> bool:
    """Whether a word is made of how the last two words of a name begin: Centcom, the Central Command."""
    parts = ((word[:cut], word[cut:]) for cut in range(3, len(word) - 2))
    whole = len(name) == 2 and all(item.name for item in name)
    return whole and any(all(map(str.startswith, (one.lower for one in name), pair)) for pair in parts)


def _learn(cast: Cast, letters: str, name: tuple[str, ...], place: int) -> None:
    person, unsure = cast.named(name, place)
    if person is not None and not unsure and not person.human and person.name == name:
        person.short = letters
        cast.shorts[letters] = person
        for other in cast.candidates((letters,)):
            if other.name == (letters,) and not other.human:
                other.name, other.short = name, letters
                other.role_places += [person.full] if person.full else []
                cast.register(other)


def lettered(cast: Cast, raw: str) -> None:
    """Learn the letters of an office that one person of the text holds: "the IGP", the Inspector-General of Police."""
    letters = {}
    for one in cast.people:
        start, end = one.full or (0, 0)
        word = raw[start:end]
        led = raw[max(0, start - 4) : start].lower() == "the "
        if led and len(one.name) == 1 and word.isupper() and word.isalpha() and 1 < len(word) < 6:
            letters[word] = one.name[0]
    if not letters or COUNTRIES.issuperset(letters.values()):
        return
    holders: dict[str, list[Person]] = {}
    for one in cast.people:
        told = {_initials(raw[start:end]) for start, end in one.role_places} if len(one.name) > 1 else set()
        for found in told & letters.keys():
            holders.setdefault(found, []).append(one)
    for found, known in holders.items():
        if len(known) == 1 and is_human(known[0]) and letters[found] not in COUNTRIES:
            cast.shorts.setdefault(letters[found], known[0])


def _initials(office: str) -> str:
    """IGP for "The Inspector-General of Police, Mr."."""
    parts = re.findall(r"\w+", office.partition(",")[0])
    return "".join(part[0].upper() for part in parts if part.lower() not in _SMALL)


_SMALL = frozenset("the a an of for and in to".split())
_MARKS = frozenset("(\"“‘'")
NICKNAMED = regex(r"[\w.] [(\"“‘'][A-Z]\w+[)\"”’'] [A-Z]|, (?:known as|nicknamed) [A-Z]")
"""Where somebody's other name may stand."""
_KNOWN = frozenset({"known", "nicknamed"})


def nicknamed(cast: Cast, items: Items) -> None:
    """Learn what somebody is called: Robert (Bob) Hale, Anthony “Spud” Delane, Anthony Delane, known as Spud."""
    for at in [at for at, item in enumerate(items[:-3]) if at and item.text in _MARKS]:
        inside = items[at + 1].name and not items[at + 1].text.isupper() and not items[at + 2].alpha
        close = items[at + 2].end
        if inside and items[at - 1].name and items[at + 3].name and items[at + 3].start == close + 1:
            end = run_from(items, at + 3, len(items))
            _call(cast, items[at + 1], (items[at - 1], *items[at + 3 : end]))
    for at in [at for at, item in enumerate(items[:-2]) if at > 2 and item.lower in _KNOWN]:
        nick = at + 1 + (items[at + 1].lower == "as")
        alone = nick < len(items) and run_from(items, nick, len(items)) == nick + 1
        if alone and not items[nick].owner and items[at - 1].text == "," and items[at - 2].name:
            _call(cast, items[nick], items[run_back(items, max(0, at - 6), at - 1) : at - 1])


def _call(cast: Cast, word: Word, full: Items) -> None:
    name, nick = tuple(fold_name(item.text) for item in full), fold_name(word.text)
    person, unsure = cast.named(name, word.start) if len(name) > 1 else (None, True)
    if person is None or unsure or person.name[0] != name[0] or not is_human(person) or person.name[0] == nick:
        return
    person.nick = nick
    cast.nicks[nick] = person
