"""Contractions, abbreviations and signs, and what they stand for. A quotation keeps the form of its source."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

_CONTRACTIONS = {
    "n't": ("not",), "'re": ("are",), "'ve": ("have",), "'ll": ("will", "shall"), "'m": ("am",),
    "'d": ("would", "had"), "'s": ("is", "has", "us"),
}  # fmt: skip
_IRREGULAR = {
    "won't": "will not",
    "can't": "can not",
    "cannot": "can not",
    "shan't": "shall not",
    "ain't": "is not",
}
_LONG_FORMS = {
    "u.s.": ("us", "united states"), "us": ("u.s.", "united states"), "u.k.": ("uk", "united kingdom"),
    "uk": ("u.k.", "united kingdom"), "u.n.": ("un", "united nations"), "un": ("u.n.", "united nations"),
    "eu": ("e.u.", "european union"), "e.u.": ("eu", "european union"), "mr": ("mister",), "dr": ("doctor",),
    "prof": ("professor",), "gen": ("general",), "lt": ("lieutenant",), "col": ("colonel",), "sen": ("senator",),
    "rep": ("representative",), "gov": ("governor",), "st": ("saint", "street"), "&": ("and",),
    "%": ("per cent", "percent"),
    "jan": ("january",), "feb": ("february",), "mar": ("march",), "apr": ("april",), "jun": ("june",), "jul": ("july",),
    "aug": ("august",), "sep": ("september",), "sept": ("september",), "oct": ("october",), "nov": ("november",),
    "dec": ("december",), "vs": ("versus",), "govt": ("government",), "dept": ("department",),
}  # fmt: skip
_MOST = 8


def same_when_spelled_out(wrote: Sequence[str], has: Sequence[str]) -> bool:
    """Whether both token runs read the same once contractions and abbreviations are spelled out."""
    if max(len(wrote), len(has)) > _MOST:
        return False
    return bool(_readings(wrote) & _readings(has))


def _readings(tokens: Sequence[str]) -> set[str]:
    options = [_options(token.lower()) for token in tokens if token != "."]
    return {" ".join(option) for option in product(*options)} if options else set()


def _options(token: str) -> tuple[str, ...]:
    if token in _IRREGULAR:
        return (_IRREGULAR[token],)
    for ending, long in _CONTRACTIONS.items():
        if token.endswith(ending) and len(token) > len(ending):
            return tuple(f"{token[: -len(ending)]} {word}" for word in long)
    if token.endswith("%") and len(token) > 1:
        return (f"{token[:-1]} per cent", f"{token[:-1]} percent")
    return (token, *_LONG_FORMS.get(token, ()))
