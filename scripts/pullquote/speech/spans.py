"""Which words around a verb belong together."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.names import is_body
from pullquote.speech.nouns import is_role_noun, singular
from pullquote.speech.openings import LIMIT
from pullquote.speech.phrases import named, phrase
from pullquote.speech.runs import run_back
from pullquote.speech.states import is_state
from pullquote.speech.values import Mention
from pullquote.speech.verbs import AUXILIARIES, VERBS, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, PRONOUNS, TITLES

_FINITE = frozenset(
    "said says told believes believed thinks thought insisted insists argued argues claimed claims warned added".split()
)
"""Verbs that end the phrase of another subject: "Hughes said allies ..."."""
Items = Sequence[Word]
_TOWARDS = frozenset("to by with from against on behind under".split())
HARD = frozenset(";:—–()[]…?!•*_")


def skip_back(items: Items, begin: int, at: int) -> int:
    """Step left over auxiliaries, adverbs and negations; the result is the last word before them."""
    while at > begin and _is_passed(items[at]):
        at -= 1
    if at == begin and _is_passed(items[at]):
        at -= 1
    return at


def _is_passed(item: Word) -> bool:
    """Whether a word may part a verb from its subject; Kelly and Daly are no adverbs."""
    return (item.lower in AUXILIARIES or (is_adverb(item.lower) and not item.name)) and item.region < 0


def bound(items: Items, begin: int, at: int) -> int:
    """Start of the words that belong together and end at an item: after a mark, a quotation or a conjunction."""
    floor, last = max(begin, at - LIMIT), at
    while at >= floor:
        item = items[at]
        if item.region >= 0 or item.text == "," or item.text in HARD:
            break
        if item.lower in CONJUNCTIONS and item.lower not in {
            "since",
            "until",
            "after",
            "before",
            "as",
            "and",
        }:
            break
        if item.lower == "and" and not (_joins_names(items, at) or _joins_offices(items, at, last)):
            break
        if item.lower in _FINITE and not (at and items[at - 1].lower in DETERMINERS):
            break
        at -= 1
    return at + 1


def _joins_names(items: Items, at: int) -> bool:
    """Whether "and" stands between two names or adjectives of one phrase."""
    left, right = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    if left is None or right is None:
        return False
    if left.cap and right.cap:
        return True
    return right.lower not in VERBS and left.lower in {
        "current",
        "former",
        "political",
        "foreign",
        "defence",
        "defense",
    }


def _joins_offices(items: Items, at: int, last: int) -> bool:
    """Whether "and" joins two offices of one person: "the Norvian senator and presidential candidate"."""
    lead, closes = items[at - 1].lower if at else "", items[last].lower
    if not (is_role_noun(lead) and is_role_noun(closes)) or singular(lead)[1] or singular(closes)[1]:
        return False
    first = next((place for place in range(at - 2, max(-1, at - 7), -1) if items[place].lower in DETERMINERS), -1)
    return first >= 0 and items[first].lower == "the" and not any(
        item.lower in DETERMINERS or item.lower in VERBS for item in items[at + 1 : last]
    )


def place_of(items: Items, start: int, found: Mention) -> int:
    while start + 1 < len(items) and items[start].end <= found.start:
        start += 1
    return start


def tail(items: Items, start: int, end: int) -> Mention | None:
    """The phrase that closes these words, where other words stand before it: "the document Hughes"."""
    if items[end - 1].lower in PRONOUNS:
        return phrase(items, end - 1, end)
    run = run_back(items, start, end)
    if run < end:
        return named(items, run, run, end)
    for at in range(end - 1, max(start - 1, end - 8), -1):
        if items[at].lower in DETERMINERS:
            return phrase(items, at, end)
    return None


def is_met(items: Items, run: int, end: int, relative: int) -> bool:
    """ "a blow to Gov. Ashby, who had": a person's name behind a preposition that ties it to no other person."""
    lead = items[run - 2].lower if run > 1 else ""
    governed = lead in VERBS or lead.endswith("ed") or (lead in _DRAWN and items[run - 1].lower == "from")
    person = items[run].lower in TITLES or end - run > 1 or governed
    body = is_body([item.lower for item in items[run:end]])
    return items[relative].lower == "who" and person and not body and items[run - 1].lower in _TOWARDS | {"from"}


_DRAWN = frozenset("fire criticism praise rebuke response reaction applause objections scorn ridicule".split())
"""What one draws from somebody who speaks: "drew fire from Hughes, who called it"."""


def whole_apposition(items: Items, begin: int, start: int) -> int:
    """Where "a consultant and member of the board" begins, if both only say more of the name before them."""
    if start - 1 <= begin or items[start - 1].lower != "and" or not _further_role(items, start):
        return start
    if items[start - 2].text == ",":
        return start - 1
    for at in range(start - 2, max(begin, start - 16), -1):
        if items[at].text == ",":
            opens = items[at + 1].lower in {"a", "an", "the"} or is_role_noun(items[at + 1].lower)
            related = items[at + 1].lower == "who"
            return at + 1 if related or (items[at - 1].cap and opens) else start
        if not items[at].alpha or items[at].region >= 0:
            return start
    return start


def _further_role(items: Items, start: int) -> bool:
    """Whether "and" leads to one more role of somebody: "and a partner", "and co-author of the study"."""
    near = items[start : start + 4]
    named = any(item.cap for item in near)
    return near[0].lower in {"a", "an", "the"} or (
        not named and any(is_role_noun(item.lower) for item in near)
    )


def tells_where(items: Items, begin: int, start: int, end: int) -> bool:
    """Whether words between commas are but a country or state: "Jo Hill, a fellow in Munich, Germany, said"."""
    return start - 1 > begin and items[start - 1].text == "," and is_state(items, start, end)
