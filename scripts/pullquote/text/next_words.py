"""What a speaker says next: the sentence after a quotation, or the clause behind its comma, in the same speech."""

from __future__ import annotations

import re
from bisect import bisect_left

from .clauses import Tokens
from .edges import REACH
from .fold import DOUBLE_MARKS, MARK
from .lexicon import CLAUSE_SUBJECTS
from .prepared import Text
from .tokens import tokenise

_ENDS = frozenset(".?!;…—:")
_JOINED = frozenset("which and but or yet only except".split())
_ATTRIBUTION = 18
_MOST = 18
_OPENED = re.compile(f"[{DOUBLE_MARKS}]")
_NARRATION = 320
"""Code points after a closing mark within which the same speech may go on."""


def is_over(source: Text, end: int) -> bool:
    """Whether the speech ends with the quotation: the mark closes and none opens in the paragraph. Cheap."""
    near = source.raw[end : end + 2]
    if near[:1] == "?" or not (near[1:] in DOUBLE_MARKS or near[:1] in DOUBLE_MARKS):
        return False
    index = bisect_left(source.breaks, end)
    stop = source.breaks[index] if index < len(source.breaks) else len(source.raw)
    return _OPENED.search(source.raw, end + 2, min(stop, end + _NARRATION)) is None


def next_words(source: Text, end: int, own: Tokens) -> str:
    """The next words, in lower case with one space between tokens; "" where the quotation stops inside a clause."""
    index = bisect_left(source.breaks, end)
    stop = source.breaks[index] if index < len(source.breaks) else len(source.raw)
    tokens = [token.text for token in tokenise(source.raw[end : min(stop, end + REACH)])]
    ended = bool(own) and own[-1] in _ENDS
    at = 0
    while at < len(tokens) and tokens[at] in _ENDS:
        ended, at = True, at + 1
    if not ended and tokens[at : at + 1] == [","] and tokens[at + 1 : at + 2] != [MARK]:
        joined = [token.lower() for token in tokens[at + 1 : at + 2]]
        return _text(tokens[at + 1 :]) if joined and joined[0] in _JOINED else ""
    if not ended and tokens[at : at + 1] and tokens[at].lower() in ("but", "and"):
        subject = tokens[at + 1].lower().split("'")[0] if len(tokens) > at + 1 else ""
        return _text(tokens[at:]) if subject in CLAUSE_SUBJECTS else ""
    if tokens[at : at + 1] == [MARK] or tokens[at : at + 2] == [",", MARK]:
        return _resumed(tokens[at:])
    return _text(tokens[at:]) if ended else ""


def _resumed(tokens: list[str]) -> str:
    """The speech behind the attribution: `.” he said. “That was long ago.`"""
    first = tokens.index(MARK)
    opened = next((at for at in range(first + 1, min(len(tokens), _ATTRIBUTION)) if tokens[at] == MARK), None)
    if opened is None or opened == first + 1 or tokens[opened - 1] not in (".", ","):
        return ""
    return _text(tokens[opened + 1 :])


def _text(tokens: list[str]) -> str:
    end = next((at for at, token in enumerate(tokens[:_MOST]) if token == MARK), _MOST)
    return " ".join(token.lower() for token in tokens[:end])
