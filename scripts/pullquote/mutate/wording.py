"""The words of a quotation as the operators see them: deliberately not the matcher's own tokens."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_WORD = re.compile(r"[$£€¥]?(?:(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-'’‘.,:/–][^\W_]+)*%?)")
_OPENS = re.compile(r"[\w“‘(\[$£€¥]")
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
CUT = re.compile(r"\s*(?:\[\s*(?:…|\.\s?\.\s?\.)\s*\]|…|\.\s?\.\s?\.)\s*")


@dataclass(frozen=True)
class Wording:
    """The words of one quotation, without those in an editor's brackets, and other words of its source."""

    exact: str
    others: tuple[str, ...] = ()

    @cached_property
    def spans(self) -> tuple[tuple[int, int], ...]:
        """Where each word stands, in code points of `exact`."""
        return tuple(found.span() for found in _WORD.finditer(self.plain))

    @cached_property
    def plain(self) -> str:
        """`exact` with spaces for everything in brackets and for the marks of a cut, so that offsets stay."""
        return CUT.sub(_blank, _BRACKETS.sub(_blank, self.exact))

    def __len__(self) -> int:
        return len(self.spans)

    def words(self) -> Iterator[tuple[int, str]]:
        """Each word with its number."""
        for number, (start, end) in enumerate(self.spans):
            yield number, self.exact[start:end]

    def put(self, first: int, last: int, words: str) -> str:
        """The wording with `words` in place of the words first..last, both included; empty `words` leave no gap."""
        start, end = self.spans[first][0], self.spans[last][1]
        before, after = self.exact[:start], self.exact[end:]
        if not words and not _OPENS.match(after):
            before = before.rstrip()
        return (before + words + after).strip()


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def vocabulary(texts: Iterator[str]) -> tuple[str, ...]:
    """The different words of some texts, in the order of their first use."""
    return tuple(dict.fromkeys(found[0] for text in texts for found in _WORD.finditer(text)))
