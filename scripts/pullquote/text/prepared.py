"""A text made ready to be searched: its tokens, where they stand, and which words occur where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from .fold import DOUBLE_MARKS
from .paragraphs import paragraph_breaks
from .patterns import regex
from .readings import Reading, with_bracketed_letters, with_dashes_between_words, without_continuation_marks
from .stretches import Stretch, stretches
from .tokens import columns

_SAME_LENGTH = (
    ("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("\n", " "), ("\r", " "), ("\t", " "), ("\u00a0", " "),
)  # fmt: skip
_INNER = regex(rf"(?<![^\s(—–-])[‘'’{DOUBLE_MARKS}](?=[^\W_])")
_RUN = regex(r"\s{2,}")
BROKEN = regex(r"[-‐‑\u00ad](?<=\w.)[^\S\n]*\n")
"""A word that a line end breaks."""


def plain(raw: str) -> str:
    """The text with the commonest typography folded, one code point for one, so that offsets stay."""
    for old, new in _SAME_LENGTH:
        raw = raw.replace(old, new)
    return raw


class Text:
    """A source (or a quotation) and its tokens. Values never change; everything costly is made on first use.

    Offsets are code points of `raw`. Token ranges are half-open.
    """

    def __init__(self, raw: str) -> None:
        self.raw = raw

    @cached_property
    def plain(self) -> str:
        """`raw` with plain marks and spaces, as long as `raw`."""
        return plain(self.raw)

    @cached_property
    def squeezed(self) -> tuple[str, tuple[int, ...], tuple[int, ...]]:
        """`plain` with every run of white space as one space.

        With it two parallel tuples that lead back to `raw`: offsets from which on, and how many code points were
        left out before.
        """
        places, dropped, lost = [0], [0], 0
        for found in _RUN.finditer(self.plain):
            lost += found.end() - found.start() - 1
            places.append(found.end() - lost)
            dropped.append(lost)
        text = _RUN.sub(" ", self.plain) if lost else self.plain
        return text, tuple(places), tuple(dropped)

    @cached_property
    def _columns(self) -> tuple[tuple[str, ...], tuple[int, ...], tuple[int, ...]]:
        return columns(self.raw)

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Folded tokens, the same for every typography of the text. Proofs commit to these."""
        return self._columns[0]

    @cached_property
    def starts(self) -> tuple[int, ...]:
        """Offset in `raw` of each token's first code point."""
        return self._columns[1]

    @cached_property
    def ends(self) -> tuple[int, ...]:
        """Offset in `raw` just after each token."""
        return self._columns[2]

    @cached_property
    def positions(self) -> dict[str, list[int]]:
        """Where each token occurs."""
        found: dict[str, list[int]] = {}
        for index, token in enumerate(self.tokens):
            found.setdefault(token, []).append(index)
        return found

    @cached_property
    def quotes_within(self) -> bool:
        """Whether any stretch between marks may hold words in marks of their own."""
        opening = _INNER.findall(self.raw)
        return len(opening) > 1 and any(_INNER.search(self.raw, one.start, one.end) for one in self.stretches)

    @cached_property
    def breaks(self) -> tuple[int, ...]:
        """Offsets in `raw` at which a new paragraph begins (without the first)."""
        return paragraph_breaks(self.raw)

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What stands between quotation marks."""
        return stretches(self.tokens, self.starts, self.ends, self.raw, self.breaks)

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The text as printed, then the other ways in which a reader may take the same print."""
        own = Reading(self.tokens, self.starts, self.ends)
        others = (
            without_continuation_marks(own, self.raw, self.breaks),
            with_dashes_between_words(own, self.raw),
            with_bracketed_letters(own) if "[" in self.raw else None,
        )
        return (own, *(other for other in others if other is not None))

    @cached_property
    def broken(self) -> dict[str, str]:
        """Words printed with a hyphen at a line end: their letters without any hyphen -> the token they became."""
        if not BROKEN.search(self.raw):
            return {}
        placed = zip(*self._columns, strict=True)
        return {token.replace("-", ""): token for token, start, end in placed if "\n" in self.raw[start:end]}

    def token_range(self, start: int, end: int) -> tuple[int, int]:
        """The half-open range of tokens that the code points [start, end) touch."""
        return bisect_right(self.ends, start), bisect_left(self.starts, end)


def prepare(raw: str) -> Text:
    """Make a text ready for `match`. Cheap: tokens are made when they are first asked for."""
    return Text(raw)
