"""The other ways of writing what a text says, for search: figures in every notation, names in every spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import SequenceMatcher

from pullquote.model.people import Person

_SUM = re.compile(r"([$€£]?\d[\d.,]*)[\s\u00a0-]?(billion|bn|million|mn|m|trillion|tn)\b", re.IGNORECASE)
_LONG = {"billion": "bn", "million": "m", "trillion": "tn"}
_SHORT = {"bn": "billion", "m": "million", "mn": "million", "tn": "trillion"}
_SHARE = re.compile(r"(\d[\d.,]*)\s?(%|per ?cent\b)", re.IGNORECASE)
_GROUPED = re.compile(r"\b\d{1,3}(?:,\d{3})+\b")
_FIGURE = re.compile(r"\d(?:[.,]*[\s\u00a0-]?(?:b[in]|m[in]|m\b|t[rn]|per|%)|,\d)", re.IGNORECASE)
_CAPITALS = re.compile(r"[A-Z][A-Z.]")
"""What all such figures and initials have: texts without it need no closer look."""
_INITIALS = re.compile(r"\b(?:[A-Z]\.){2,}|\b[A-Z]{2,3}\b")
_WORD = re.compile(r"[^\W\d_]{4,}")
_ASCII_WORD = re.compile(r"[A-Za-z]{4,}")
"""The same for ASCII texts, where it takes half the time."""
# Zelensky and Zelenskyy, Kiev and Kyiv are alike; first names and surnames of one person are not.
_ALIKE = 0.7


def notations(text: str) -> str:
    """The figures and initials of a text in the notations it does not use: `$500bn` for `$500 billion`."""
    found: list[str] = []
    if _FIGURE.search(text):
        found += _figures(text)
    if _CAPITALS.search(text):
        found += [_initials(one) for one in _INITIALS.findall(text)]
    return " ".join(dict.fromkeys(found))


def _figures(text: str) -> Iterator[str]:
    for number, unit in _SUM.findall(text):
        low = unit.lower()
        yield f"{number}{_LONG[low]}" if low in _LONG else f"{number} {_SHORT[low]}"
    yield from (f"{number} percent" if sign == "%" else f"{number}%" for number, sign in _SHARE.findall(text))
    yield from (one.replace(",", "") for one in _GROUPED.findall(text))


def _initials(one: str) -> str:
    return one.replace(".", "") if "." in one else "".join(f"{letter}." for letter in one)


def spellings(people: Iterable[Person], further: Iterable[Iterable[str]] = ()) -> dict[str, frozenset[str]]:
    """Word of a name -> its other spellings: as the names and aliases of one person show them, and by `further`."""
    found: dict[str, frozenset[str]] = {}
    for person in people:
        words = dict.fromkeys(_WORD.findall(" ".join((person.name, *person.aliases))))
        for word in words:
            others = frozenset(other for other in words if other != word and _alike(word, other))
            if others:
                found[word] = found.get(word, frozenset()) | others
    for group in map(frozenset, further):
        for word in group:
            found[word] = found.get(word, frozenset()) | (group - {word})
    return found


def _alike(one: str, other: str) -> bool:
    """Two words that begin alike and differ in a letter or two; not a word and its plural."""
    first, second = one.casefold(), other.casefold()
    if first[0] != second[0] or f"{first}s" == second or f"{second}s" == first:
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def respelt(text: str, known: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Every spelling that the text does not use of the names it mentions."""
    words = (_ASCII_WORD if text.isascii() else _WORD).findall(text)
    if not known.keys().isdisjoint(words):
        for word in sorted(known.keys() & words):
            yield from sorted(known[word].difference(words))
