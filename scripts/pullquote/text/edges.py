"""The words of a sentence just before and just after a quotation, as far as they can govern it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from .fold import MARK
from .prepared import Text
from .tokens import tokenise

REACH = 260
"""Code points looked at on either side."""
_ENDS = frozenset(".?!;…")
_TITLES = frozenset(
    "mr mrs ms dr gen lt sen rep gov st prof col capt sgt maj adm rev hon jr sr no vs jan feb aug sept oct nov dec".split()
)


def sentence_before(source: Text, offset: int) -> tuple[str, ...]:
    """Folded tokens from the beginning of the sentence (or paragraph) up to a code point of the source."""
    index = bisect_right(source.breaks, offset) - 1
    lowest = max(source.breaks[index] if index >= 0 else 0, offset - REACH)
    tokens = [token.text for token in tokenise(source.raw[lowest:offset])]
    for at in range(len(tokens) - 1, -1, -1):
        if _ends_sentence(tokens, at):
            return tuple(tokens[at + 1 :])
    return tuple(tokens)


def sentence_after(source: Text, offset: int) -> tuple[str, ...]:
    """Folded tokens from a code point of the source to the end of the sentence (or paragraph), its mark included."""
    index = bisect_left(source.breaks, offset)
    highest = min(source.breaks[index] if index < len(source.breaks) else len(source.raw), offset + REACH)
    tokens = [token.text for token in tokenise(source.raw[offset:highest])]
    for at in range(len(tokens)):
        if _ends_sentence(tokens, at):
            return tuple(tokens[: at + 1])
    return tuple(tokens)


def _ends_sentence(tokens: list[str], at: int) -> bool:
    if tokens[at] not in _ENDS:
        return False
    return not (tokens[at] == "." and at and tokens[at - 1].lower() in _TITLES)


def clause(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The tokens after the last mark that closes off what stands before: a colon, a dash, a bracket, a quotation."""
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at] in (":", "—", "(", ")", MARK):
            return tokens[at + 1 :]
    return tokens
