"""Is a mutant still a true quotation? Told by means as simple as can be, and not by the matcher that is tested."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.mutate.characters import HIDDEN
from pullquote.mutate.negations import negates
from pullquote.mutate.wording import CUT
from pullquote.text import Text, prepare

_EDGES = ('"', ",", ".")
_WIDEST = 60
"""Tokens that a cut may leave out."""
Range = tuple[int, int]


def still_true(exact: str, text: Text) -> str | None:
    """Why these words are still a true quotation of the text, or None.

    They are if they stand in it in whole tokens, in a row or with short gaps where the mark of a cut says so, and no
    negation stands right beside them or in a gap. Only the first letter of all may have another case.
    """
    if any(character in exact for character in HIDDEN):
        return None
    if _fair([prepare(exact).tokens], text):
        return "the words stand so in the source, in a row"
    pieces = [prepare(piece).tokens for piece in CUT.split(exact) if piece.strip()]
    if pieces and CUT.search(exact) and _fair(pieces, text):
        return "the pieces stand so in the source, in this order, and no negation between them"
    return None


def _fair(pieces: Sequence[Sequence[str]], text: Text) -> bool:
    bare = [_inner(piece) for piece in pieces]
    return all(bare) and any(_chain(bare[1:], place, text) for place in _starts(bare[0], text))


def _chain(rest: Sequence[tuple[str, ...]], last: Range, text: Text) -> bool:
    """Whether the pieces follow `last` and nothing that negates stands beside any of them."""
    if not _calm(text.tokens, *last):
        return False
    if not rest:
        return True
    near = (at for at in _places(rest[0], text) if last[1] <= at <= last[1] + _WIDEST)
    return any(
        not any(map(negates, text.tokens[last[1] : at])) and _chain(rest[1:], (at, at + len(rest[0])), text)
        for at in near
    )


def _calm(tokens: Sequence[str], start: int, end: int) -> bool:
    return not any(map(negates, (*tokens[max(start - 1, 0) : start], *tokens[end : end + 1])))


def _inner(tokens: Sequence[str]) -> tuple[str, ...]:
    """The tokens without outer quotation marks and a final comma or full stop."""
    start, end = 0, len(tokens)
    while start < end and tokens[start] == '"':
        start += 1
    while end > start and tokens[end - 1] in _EDGES:
        end -= 1
    return tuple(tokens[start:end])


def _starts(words: tuple[str, ...], text: Text) -> Iterator[Range]:
    """Where the first words stand, their first letter in either case."""
    first = words[0]
    for spelled in {first, first[0].upper() + first[1:], first[0].lower() + first[1:]}:
        yield from ((at, at + len(words)) for at in _places((spelled, *words[1:]), text))


def _places(words: tuple[str, ...], text: Text) -> Iterator[int]:
    for at in text.positions.get(words[0], ()):
        if text.tokens[at : at + len(words)] == words:
            yield at
