"""Several people who speak with one voice: "Jo Hill and its lawyer, Ed Poe, said"; each of them says the words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.layout import Word
from pullquote.speech.names import is_body
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.opener import opener
from pullquote.speech.phrases import phrase
from pullquote.speech.runs import role_start, run_back, run_from
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, DOCUMENTS, PREPOSITIONS

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


def listed_before(items: Items, begin: int, who: Mention | None) -> Mention | None:
    """A subject with everybody before its "and", where the list opens the clause: "Ann Lee and Jo Hill came and said";
    but in "Ed Poe met Ann Lee and Jo Hill said so" there is none."""
    if who is None or who.kind is not Kind.NAME or who.others:
        return who
    first = bisect_left(items, who.start, key=lambda item: item.start)
    if first - 2 < begin or items[first - 1].lower not in _AND:
        return who
    if items[first - 2].text == "," and (opened := opener(items, begin, first - 2)) is not None:
        return replace(who, joint=True, others=(opened[1],))
    parts: list[Mention] = []
    head = end = first - 1 - (items[first - 2].text == ",")
    while (start := _part_start(items, begin, end)) >= 0 and (part := phrase(items, start, end)) is not None:
        parts.insert(0, part)
        head, end = start, start - 1
        if start <= begin or items[end].text != ",":
            break
    return replace(who, joint=True, others=tuple(parts)) if parts and _opens(items, begin, head) else who


def _part_start(items: Items, begin: int, end: int) -> int:
    """Where one of a list begins who is named right before an item, or is a noun at the head of the clause; or -1."""
    run = run_back(items, begin, end)
    if run < end:
        return -1 if items[end - 1].owner else role_start(items, begin, run)
    near = items[begin:end]
    led = 1 < len(near) < 7 and near[0].lower in DETERMINERS and is_speaking_noun(near[-1].lower)
    return begin if led and all(_belongs(items, at) for at in range(begin, end)) else -1


def _opens(items: Items, begin: int, head: int) -> bool:
    """Whether a list stands where a clause begins: at its head, behind a quotation or behind "On Monday,"."""
    if head <= begin or items[head - 1].region >= 0 or items[head - 1].text in ":;—–":
        return True
    led = items[head - 1].text == "," and items[begin].lower in PREPOSITIONS
    return led or (head - 1 == begin and items[begin].lower in CONJUNCTIONS | {"and"})


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
    if who.kind is Kind.PRONOUN or end + 1 >= len(items):
        return end, who
    if (listed := _listed_behind(items, end, who)) is not None:
        return listed
    if items[end].lower not in _AND:
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


def _listed_behind(items: Items, end: int, who: Mention) -> tuple[int, Mention] | None:
    """Full names behind the verb that commas and a last "and" tie: "...," said Reps. Ann Lee, Ed Poe and Jo Hill."""
    parts: list[Mention] = []
    at = end
    while at < len(items) and (items[at].text == "," or items[at].lower in _AND):
        last = items[at].lower in _AND or (at + 1 < len(items) and items[at + 1].lower in _AND)
        first = at + 1 + (items[at].text == "," and last)
        if last and parts and [item.lower for item in items[first : first + 1]] == ["others"]:
            return (first + 1, replace(who, joint=True, others=tuple(parts))) if _is_full(who) else None
        run = run_from(items, first, min(len(items), first + _REACH))
        if run - first < 2 or (part := phrase(items, first, run)) is None or not _is_full(part):
            return None
        parts.append(part)
        if last:
            closes = run == len(items) or not items[run].alpha or items[run].lower in PREPOSITIONS
            return (run, replace(who, joint=True, others=tuple(parts))) if closes and _is_full(who) else None
        at = run
    return None


def _is_full(who: Mention) -> bool:
    """Whether somebody is a human being by his full name."""
    return who.kind is Kind.NAME and len(who.name) > 1 and not is_body(who.name)


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
