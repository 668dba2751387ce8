"""The gender that the words before a name show: titles, and nouns such as "spokeswoman"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.given import gender_shown
from pullquote.speech.layout import Word
from pullquote.speech.nouns import GENDERED


def title_gender(items: Sequence[Word], start: int, end: int) -> str:
    """The gender that titles and nouns among these words show; "Ms Orr's father" is a man."""
    start = next((at + 1 for at in range(end - 2, start - 1, -1) if items[at].owner), start)
    return next((GENDERED[item.lower] for item in items[start:end] if item.lower in GENDERED), "")


def gender_before(items: Sequence[Word], start: int, end: int, name: Sequence[str]) -> str:
    """The gender that the words before a name show: "spokesman Hope Pell", "the chairman, Cllr Hope Pell" are women."""
    gender = title_gender(items, start, end)
    return "f" if gender == "m" and _used_of_both(items, start, end) and gender_shown(name) == "f" else gender


def _used_of_both(items: Sequence[Word], start: int, end: int) -> bool:
    """Whether it is but a noun in "man" that shows a man, which is used of women too."""
    shown = [item.lower for item in items[start:end] if item.lower in GENDERED]
    return all(word.endswith("man") for word in shown)
