"""The name before an apposition that "who" follows: "Max Dorn, 24, who says", "Max Dorn, a former miner who says"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.given import gender_of_name
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.phrases import described, named
from pullquote.speech.runs import run_back
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS
from pullquote.speech.words import BODIES, PREPOSITIONS, TITLES

Items = Sequence[Word]
_LONGEST = 12
"""Words of an apposition."""


def before_aside(items: Items, begin: int, end: int) -> tuple[int, Mention] | None:
    """Who is named before the age or the role that ends at a comma: "Jo Hill, 71, a nurse,"; and where the name is."""
    close, role = end, None
    for _ in range(2):
        start = next((at for at in range(close - 1, max(begin, close - _LONGEST), -1) if items[at].text == ","), -1)
        if start <= begin or not _says_more(items, start + 1, close):
            return None
        described_as = None if items[start + 1].text.isdigit() else described(items, start + 1, close)
        role = role or (described_as.role if described_as is not None else None)
        if items[start - 1].cap:
            return _name(items, begin, start, role, aged=items[start + 1].text.isdigit())
        close = start
    return None


def _says_more(items: Items, start: int, end: int) -> bool:
    """Whether words between commas say how old somebody is, or what."""
    if end - start == 1 and items[start].text.isdigit():
        return True
    words = items[start:end]
    if not words or not all(item.alpha and item.region < 0 for item in words):
        return False
    led = words[0].lower in {"a", "an", "the", "one", "now", "also", "former", "then"} or is_role_noun(words[0].lower)
    verbal = any(
        item.lower in AUXILIARIES or item.lower in IRREGULAR or (item.lower in VERBS and item.lower[-2:] == "ed")
        for item in words
    )
    return led and not verbal and any(is_role_noun(item.lower) for item in words)


def _name(items: Items, begin: int, comma: int, role: object, *, aged: bool) -> tuple[int, Mention] | None:
    """The full name that ends at a comma, unless a preposition ties it to somebody before it."""
    run = run_back(items, begin, comma)
    full = comma - run > 1 and (gender_of_name(items[run].lower) or items[run].lower in TITLES or aged)
    owned = run > 0 and items[run - 1].owner and items[run - 1].lower not in {"there", "here", "it", "that"}
    if not full or items[comma - 1].lower in BODIES or owned:
        return None
    if run > begin and items[run - 1].lower in PREPOSITIONS and not aged:
        return None
    who = named(items, run, run, comma)
    return run, replace(who, role=who.role or role, person=True)  # type: ignore[arg-type]


def with_name(items: Items, begin: int, place: int, found: Mention) -> tuple[int, Mention]:
    """ "Max Dorn, a former miner who says": the role that a relative clause follows, with the name before it."""
    opens = place > begin + 2 and items[place - 1].text == "," and items[place].lower in {"a", "an", "the"}
    if found.kind is not Kind.ROLE or not opens or found.role is None or found.role.plural:
        return place, found
    if not items[place - 2].cap:
        return place, found
    return _name(items, begin, place - 1, found.role, aged=False) or (place, found)
