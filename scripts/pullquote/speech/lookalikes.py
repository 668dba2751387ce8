"""Surnames that look like the small words which open a sentence: Dan Rather, Jo While, Yuki An."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pullquote.speech.given import gender_of_name
from pullquote.speech.words import CALENDAR

if TYPE_CHECKING:
    from pullquote.speech.layout import Word

Items = Sequence["Word"]
SPEAKING = frozenset("said says told tells added adds wrote writes insisted argued explained replied".split())
"""What stands behind a name and never behind an adverb with a capital."""
_TINY = frozenset("a an the he she it we they you and or of but".split())
"""Words that a headline has in capitals everywhere: names behind "said" alone."""


def with_surnames(found: Sequence[list[Word]]) -> None:
    """Mark such a surname as a name behind a given name, and by itself where the text has it so."""
    known: set[str] = set()
    for items in found:
        for at in _doubtful(items):
            if _behind_given(items, at):
                known.add(items[at].lower)
                items[at] = replace(items[at], lower=items[at].lower.capitalize(), name=True)
    for items in found if known else ():
        for at in _doubtful(items):
            if items[at].lower in known and _speaks(items, at):
                items[at] = replace(items[at], lower=items[at].lower.capitalize(), name=True)


def _doubtful(items: Items) -> Iterator[int]:
    """Capitals of small words."""
    for at, item in enumerate(items):
        if item.cap and not item.name and item.alpha and item.text.istitle() and item.lower not in CALENDAR:
            yield at


def _behind_given(items: Items, at: int) -> bool:
    """Whether a name stands before a capital inside a sentence, and a comma, a stop or a verb of speaking behind it."""
    before = items[at - 1] if at else None
    if before is None or not before.name or before.owner or before.text.endswith(".") or not before.text.istitle():
        return False
    said = at > 1 and items[at - 2].lower in SPEAKING
    following = items[at + 1] if at + 1 < len(items) else None
    closes = following is None or following.text in {",", "."} or following.lower in SPEAKING
    return closes and (said or (items[at].lower not in _TINY and bool(gender_of_name(before.lower))))


def _speaks(items: Items, at: int) -> bool:
    """Whether a verb of speaking stands right behind a word, or before it behind a quotation: "...," said Rather."""
    if at + 1 < len(items) and items[at + 1].lower in SPEAKING:
        return True
    closed = at > 1 and items[at - 1].lower in SPEAKING and items[at - 2].text in {"”", '"', "’", "'"}
    return closed and (at + 1 == len(items) or items[at + 1].text in {",", "."})
