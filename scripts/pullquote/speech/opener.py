"""The name that opens a clause, parted from its verb by nothing but what says more of it; and where a clause begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pullquote.speech.forms import is_noun
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.openings import LIMIT
from pullquote.speech.phrases import phrase
from pullquote.speech.spans import HARD, place_of
from pullquote.speech.states import is_state
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS
from pullquote.speech.words import DETERMINERS, PREPOSITIONS

Items = Sequence[Word]
_LEADS = frozenset("but and as or yet so".split())
_RELATIVE = frozenset("who which whose whom where".split())
_TIMES = frozenset("now then once formerly currently previously long himself herself".split())


def opener(items: Items, begin: int, comma: int) -> tuple[int, Mention] | None:
    """ "Jo Hill, a lawyer who advises the bank, which owns the quay, said": the subject of the verb behind a comma.

    None where the words before it do not begin with somebody's full name or title, or hold another clause.
    """
    start = comma
    while start > max(begin, comma - LIMIT) and items[start - 1].region < 0 and items[start - 1].text not in HARD:
        start -= 1
    if start > begin and start == comma - LIMIT:
        return None
    while start < comma and (not items[start].alpha or items[start].lower in _LEADS):
        start += 1
    marks = [at for at in range(start, comma + 1) if items[at].text == ","]
    who = phrase(items, start, marks[0]) if len(marks) > 1 and start < marks[0] else None
    if who is None or who.kind is not Kind.NAME or not (who.person or len(who.name) > 1) or who.others:
        return None
    if _told(items, start, marks[0]) or not _introduces(items, marks[0] + 1):
        return None
    parts = [(one + 1, two) for one, two in pairwise(marks)]
    if not all(_says_more(items, *part) or _lists(items, *part, marks[-1]) for part in parts):
        return None
    return place_of(items, start, who), who


def _introduces(items: Items, at: int) -> bool:
    """Whether what stands behind the name's comma says who that is."""
    word = items[at].lower
    led = word in _RELATIVE | _TIMES | DETERMINERS or items[at].text[:1].isdigit()
    return led or any(is_role_noun(item.lower) and not item.cap for item in items[at : at + 3])


def _says_more(items: Items, start: int, end: int) -> bool:
    """Whether words between two commas have no clause of their own but a relative one, and name nobody else."""
    if start >= end or items[start].lower in _RELATIVE or is_state(items, start, end):
        return True
    firm = end - start == 1 and items[start].cap and items[start - 2].cap
    start += items[start].lower in {"and", "or"}
    return firm or (_introduces(items, start) and not items[start].cap and not _told(items, start, end))


def _lists(items: Items, start: int, end: int, last: int) -> bool:
    """Whether words between two commas are one of several things: "secretary for people, refugees, and trade"."""
    first = start + (items[start].lower == "and")
    few = end - first <= 3 and not any(item.cap for item in items[first:end]) and not _told(items, first, end)
    listed = first > start or any(items[at].lower == "and" for at in range(end, min(last, end + 6)))
    return few and listed and items[first].lower not in DETERMINERS


def _told(items: Items, start: int, end: int) -> bool:
    """Whether a verb stands among the words before any "who" or "which"."""
    for at in range(start, end):
        word = items[at].lower
        if word in _RELATIVE or word == "that":
            return False
        noun = items[at].cap or items[at - 1].lower in PREPOSITIONS - {"to"} or is_noun(items, at)
        if word in AUXILIARIES or (word in VERBS and not noun):
            return True
    return False


def past_and(items: Items, begin: int, comma: int) -> int:
    """Where "the clerk, Ida Moss, said" begins behind "and", which ties a clause of its own to the one before."""
    name = comma - 1
    while name > begin and items[name].name:
        name -= 1
    if name == comma - 1 or items[name].text != ",":
        return begin
    for at in range(name - 1, max(begin, name - 8), -1):
        if items[at].lower == "and":
            return at + 1 if items[at - 1].text == "," and items[at + 1].lower in DETERMINERS else begin
        if not items[at].alpha or items[at].region >= 0:
            return begin
    return begin


def subordinate(items: Items, begin: int, start: int, end: int) -> bool:
    """Whether "While Hill condemned it," has a verb of its own, and so no subject for a verb behind its comma."""
    if start <= begin or items[start - 1].lower not in _LEADING_UP:
        return False
    verbs = (items[at].lower for at in range(start + 1, end) if not items[at].cap)
    return any(word in AUXILIARIES or word in IRREGULAR or word.endswith("ed") for word in verbs)


_LEADING_UP = frozenset("while although though if when because whereas since".split())
