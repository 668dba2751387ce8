"""Several people who speak with one voice: "Jo Hill and its lawyer, Ed Poe, said"; each of them says the words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.opener import opener
from pullquote.speech.phrases import phrase
from pullquote.speech.runs import run_from
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, DOCUMENTS

Items = Sequence[Word]
_REACH = 16
_AND = frozenset({"and", "&"})
_NEW_CLAUSE = CONJUNCTIONS - {"and"}


def joined_before(items: Items, begin: int, first: int, who: Mention) -> tuple[int, Mention]:
    """The subject with everybody whom "and" ties to it on its left, and where the whole phrase begins."""
    whole = first - (first - 1 > begin and items[first - 1].lower == "the" and items[first - 2].lower in _AND)
    if first <= begin or items[whole - 1].lower not in _AND or who.kind is Kind.PRONOUN:
        return first, who
    first = whole
    if items[first - 2].text == "," and (opened := opener(items, begin, first - 2)) is not None:
        return opened[0], replace(who, joint=True, others=(opened[1],))
    if items[first - 2].text == "," and items[first].lower in {"his", "her", "their", "its"}:
        return first, replace(who, joint=True)
    start = first - 1
    while start > max(begin, first - _REACH) and _belongs(items, start - 1):
        start -= 1
    opens = start == 0 or items[start - 1].region >= 0 or items[start - 1].text in ":;—–“"
    if not opens:
        comma = next((at for at in range(start, first) if items[at].text == ","), None)
        if comma is None or not _person_like(items, comma + 1, first - 1):
            return first, who
        start = comma
    start += items[start].text == "," or items[start].lower == "both"
    partners = tuple(_parts(items, start, first - 1))
    return (start, replace(who, joint=True, others=partners)) if partners else (first, who)


def issuing_pair(items: Items, opening: Mention) -> Mention:
    """Two names that issue a writing together: "Berlin and Lund issued a statement", which then is neither's alone."""
    pair = paired(items, opening)
    return pair if pair.others and any(item.lower in DOCUMENTS for item in items) else opening


def paired(items: Items, opening: Mention) -> Mention:
    """The name that opens a sentence with the one tied to it: "Corvane and Lund have merged"."""
    if opening.kind is not Kind.NAME:
        return opening
    end = bisect_left(items, opening.end, key=lambda item: item.start)
    led = end + 2 < len(items) and items[end].lower == "and"
    behind = end + 1 + (led and items[end + 1].lower == "the")
    run = run_from(items, behind, len(items)) if led else behind
    if run == behind or items[run - 1].owner:
        return opening
    other = phrase(items, behind, run)
    return opening if other is None else replace(opening, joint=True, others=(other,))


def joined_behind(items: Items, end: int, who: Mention) -> tuple[int, Mention]:
    """The same to the right of an inverted verb: "...," said Jo Hill and Ed Poe."""
    if who.kind is Kind.PRONOUN or end + 1 >= len(items) or items[end].lower not in _AND:
        return end, who
    stop = end + 1
    while stop < min(len(items), end + _REACH) and items[stop].alpha and _belongs(items, stop):
        stop += 1
    closes = stop >= len(items) or items[stop].text in ",.;:"
    run = run_from(items, end + 1, stop)
    other = (
        phrase(items, end + 1, stop)
        if closes and (run == stop or items[end + 1].lower in DETERMINERS)
        else None
    )
    if other is None or other.kind is Kind.PRONOUN:
        return end, who
    return stop, replace(who, joint=True, others=(other,))


def _belongs(items: Items, at: int) -> bool:
    """Whether a word may stand inside a list of people: no verb and no new clause."""
    item = items[at]
    if item.text == ",":
        return at > 0 and items[at - 1].region < 0
    verb = item.lower in AUXILIARIES or (
        item.lower in VERBS and not item.cap and not is_speaking_noun(item.lower)
    )
    verb = verb or (at > 0 and items[at - 1].text == "," and item.lower in IRREGULAR)
    return item.alpha and item.region < 0 and not verb and item.lower not in _NEW_CLAUSE


def _parts(items: Items, start: int, end: int) -> list[Mention]:
    """The people between two places, parted by commas and "and"."""
    found: list[Mention] = []
    begin = start
    for at in range(start, end + 1):
        if at == end or items[at].text == "," or items[at].lower in _AND:
            one = phrase(items, begin, at) if at > begin and _person_like(items, begin, at) else None
            if one is not None and one.kind is not Kind.PRONOUN:
                found.append(one)
            begin = at + 1
    return found


def _person_like(items: Items, start: int, end: int) -> bool:
    return items[start].name or items[end - 1].name or items[start].lower in DETERMINERS
