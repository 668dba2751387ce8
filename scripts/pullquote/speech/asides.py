"""What stands between brackets or commas beside a name and says nothing of who speaks: "(D-Md.)", ", R-Andover,"."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.words import DETERMINERS
from pullquote.text.patterns import regex

_LONGEST = 10
_MARKS = frozenset("\"“”'‘’")
_APOSTROPHES = frozenset("'’")
_SIGNS = _MARKS | {"(", "[", ",", "“”"}
NICKNAME = "nickname"
"""What a quotation of one capitalised word is in place of its lower case."""
_PARTY = regex(r"[A-Z]{1,4}-[A-Z][A-Za-z.]*$")


def without_asides(items: Sequence[Word]) -> list[Word]:
    """The items without short bracketed remarks behind a word, and without the party and place of a lawmaker."""
    items = _without_prices(items)
    kept: list[Word] = []
    done = 0
    for at in [at for at, item in enumerate(items) if item.text in _SIGNS]:
        if at < done:
            continue
        sign = items[at].text
        if at > done and sign in _APOSTROPHES and _owns(items, at):
            kept += items[done : at - 1]
            kept.append(replace(items[at - 1], end=items[at].end, owner=True))
            done = at + 1
        elif sign in "([" and (close := _meant(items, at)):
            kept += items[done : at - (items[at - 1].lower in _HE)]
            kept += items[at + 1 : close]
            done = close + 1
        elif end := _ENDS.get(sign, _nickname_end)(items, at):
            kept += items[done:at]
            done = end
    return kept + list(items[done:])


def _without_prices(items: Sequence[Word]) -> Sequence[Word]:
    """The items without the letters and the day's change behind the name of a firm: "Target Corp. TGT 0.21% chief"."""
    rates = [at for at, item in enumerate(items) if item.text == "%" and at > 2 and "." in items[at - 1].text]
    for at in reversed(rates):
        first = at - 2 - (items[at - 2].text in "-+–−")
        letters = items[first]
        if letters.text.isupper() and 0 < len(letters.text) < 6 and items[first - 1].cap:
            items = [*items[:first], *items[at + 1 :]]
    return items


def _owns(items: Sequence[Word], at: int) -> bool:
    """Whether an apostrophe makes the word before it a possessive: the traders' association."""
    if at + 1 >= len(items):
        return False
    before = items[at - 1]
    return before.lower[-1:] == "s" and before.end == items[at].start and items[at + 1].alpha


_HE = frozenset({"he", "she"})


def _meant(items: Sequence[Word], at: int) -> int:
    """The bracket that closes a name which an editor puts in: “...,” he [Bruce] said, “...,” [Bruce] said; or 0."""
    if not at or (items[at].text == "(" and items[at - 1].lower not in _HE):
        return 0
    close = next((place for place in range(at + 1, min(len(items), at + 5)) if items[place].text in ")]"), 0)
    inside = items[at + 1 : close]
    return close if inside and all(item.cap and item.name for item in inside) else 0


def _bracket_end(items: Sequence[Word], at: int) -> int | None:
    """Behind a short remark in brackets that follows a word."""
    if not at or not items[at - 1].alpha:
        return None
    for place in range(at + 1, min(len(items), at + _LONGEST + 2)):
        if items[place].region >= 0:
            return None
        if items[place].text == ")":
            return place + 1
    return None


def _party_end(items: Sequence[Word], at: int) -> int | None:
    """Behind ", R-Andover" or ", DFL-St. Paul"; a comma that closes the remark goes too, unless more is said of him."""
    if at + 1 >= len(items) or "-" not in items[at + 1].text or not _PARTY.match(items[at + 1].text):
        return None
    end = at + 2
    while end < min(len(items), at + 5) and items[end].cap:
        end += 1
    if end < len(items) and items[end].alpha:
        return None
    closed = end + 1 < len(items) and items[end].text == ","
    return end + (closed and not _says_more(items[end + 1 : end + 3]))


def _says_more(items: Sequence[Word]) -> bool:
    """Whether an apposition follows: "Sen. Jo Hill, D-N.M., the sponsor of the bill, said"."""
    return items[0].lower in DETERMINERS or any(is_role_noun(item.lower) for item in items)


_FIELDS = frozenset(
    """affairs services relations communications operations finance marketing resources development policy strategy
    planning security sales research technology engineering education compliance logistics""".split()
)
"""What closes the name of a department."""


def _department_end(items: Sequence[Word], at: int) -> int | None:
    """Behind the department of an office: "the General Manager, Public Affairs, of", "the Director, Sales, Jo Hill"."""
    if not at or not is_role_noun(items[at - 1].lower):
        return None
    end = at + 1
    while end < min(len(items), at + 6) and (items[end].cap or items[end].lower == "and"):
        end += 1
    closed = end > at + 1 and items[end - 1].lower in _FIELDS and items[end : end + 1] and items[end].text == ","
    if not closed:
        return None
    return end + int(items[end + 1 : end + 2] != [] and items[end + 1].lower in {"of", "at"})


def _said_of_office(items: Sequence[Word], at: int) -> int | None:
    return _party_end(items, at) or _department_end(items, at)


_ENDS: Mapping[str, Callable[[Sequence[Word], int], int | None]] = MappingProxyType(
    {"(": _bracket_end, ",": _said_of_office}
)
"""Where the remark ends that a sign may open; any other sign is a quotation mark, which may open a nickname."""


def _nickname_end(items: Sequence[Word], at: int) -> int | None:
    """Behind what somebody is called inside his own name: Anthony “Tony” Delvecchio."""
    if not at or not items[at - 1].cap or not _is_next(items, at):
        return None
    if items[at].region >= 0:
        if items[at].lower != NICKNAME:
            return None
        end = at + 1
    elif (
        items[at].text in _MARKS
        and at + 2 < len(items)
        and items[at + 1].cap
        and items[at + 2].text in _MARKS
    ):
        end = at + 3
    else:
        return None
    return end if end < len(items) and items[end].cap and _is_next(items, end) else None


def _is_next(items: Sequence[Word], at: int) -> bool:
    """Whether a blank, or two beside a mark that was typed as two, parts an item from the one before."""
    return 1 <= items[at].start - items[at - 1].end <= 2
