"""Whom a sentence brings in by his name: "That did not surprise Ida Chua, an analyst", "Among them is Jo Hill"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.heads import clause_head
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.phrases import named
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES
from pullquote.speech.words import PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
LIMIT = 45
"""Words that one look to the left may pass: keeps the whole linear."""


def one_of_those(items: Items, at: int, end: int) -> Mention | None:
    """ "One of the divers she trained, Jo Hill, laid flowers": the name that tells which of them it is."""
    if at + 4 >= end or (items[at].lower, items[at + 1].lower) != ("one", "of"):
        return None
    comma = lead_end(items, at, min(end, at + 16))
    run = run_from(items, comma + 1, end) if comma < end and items[comma].text == "," else comma
    closed = comma + 2 < run < end and items[run].text == ","
    return replace(named(items, comma + 1, comma + 1, run), person=True) if closed else None


def apposed_object(items: Items, at: int, comma: int, end: int) -> Mention | None:
    """ "That did not surprise Ida Chua, an analyst at Orme.": the only person of a sentence that an apposition ends."""
    run = run_back(items, at, comma)
    if comma - run < 2 or comma + 2 >= end or items[comma].region >= 0 or items[at].lower not in _THINGS:
        return None
    role = clause_head(items, comma + 1, end)
    if role is None or role.kind is not Kind.ROLE or items[comma + 1].lower not in {"a", "an", "the", "one"}:
        return None
    behind = next((item for item in items[comma + 1 : end] if item.start >= role.end), None)
    who = named(items, run, run, comma)
    return replace(who, role=role.role, person=True) if behind is not None and behind.text in ".,;" else None


def presented(items: Items, at: int, comma: int, *, leading: bool) -> Mention | None:
    """ "Among them is Jo Hill, a retired pilot.", "On the pier stood Ed Poole, 44": whom a sentence brings in behind
    its verb."""
    run = run_back(items, at, comma)
    if comma - run < 2 or not (leading or items[at].lower in _BRINGING):
        return None
    verb = next((place for place in range(run - 1, max(at, run - 5), -1) if items[place].lower in _STANDING), -1)
    if items[at].lower == "there" and items[at].owner and run == at + 1:
        verb = at
    between = items[verb + 1 : run]
    plain = all(item.alpha and item.region < 0 and item.lower not in PREPOSITIONS | AUXILIARIES for item in between)
    led = not between or is_role_noun(between[-1].lower) or between[-1].lower.endswith("-year-old")
    if verb < 0 or not plain or not led or any(item.lower in PRONOUNS for item in items[at:verb]):
        return None
    return named(items, verb + 1 if between else run, run, comma)


_BRINGING = frozenset("there also then here".split())
_STANDING = frozenset(
    "is was are were there's here's sat sits stood stands lay came comes lives walked waited waits stepped".split()
)
"""What brings somebody in behind it."""


_THINGS = frozenset("that this it which".split())
"""Subjects that stand for no person."""


def lead_end(items: Items, at: int, end: int) -> int:
    """The comma or quotation that closes what leads up to the clause, or the end; where an aside between dashes closes
    it, the second dash: "While she mends nets — she has forty — Pike, six years a fisher, sells them"."""
    dashes = 0
    for place in range(at, min(end, at + LIMIT)):
        dashes += items[place].text in "—–"
        named = dashes == 2 and items[place].text in "—–" and place + 1 < end and items[place + 1].name
        if named or items[place].text == "," or items[place].region >= 0:
            return place
    return end
