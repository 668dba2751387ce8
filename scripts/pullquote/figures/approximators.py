"""Words that make a figure approximate or a bound: `about`, `nearly`, `more than`, `up to`, `or so`."""

from __future__ import annotations

from typing import Literal

from pullquote.figures.lexemes import Lexemes

Approx = Literal["", "about", "nearly", "above", "below"]

_SPELLINGS: dict[Approx, str] = {
    "about": "about|around|some|approximately|roughly|circa|c.|ca|estimated|an estimated|~|≈|in the region of|approx|"
    "something like|in the order of|on the order of",
    "nearly": "nearly|almost|close to|just under|just short of|nearing|approaching|not quite|virtually",
    "above": "more than|over|above|upwards of|in excess of|at least|no fewer than|no less than|exceeding|beyond|"
    "greater than|just over|well over|a minimum of|not less than|>|≥|exceeds|exceeded",
    "below": "less than|fewer than|under|below|up to|at most|as many as|as much as|no more than|not more than|"
    "a maximum of|<|≤|within|lower than|well under",
}
_PHRASES = {phrase: approx for approx, line in _SPELLINGS.items() for phrase in line.split("|")}
APPROXIMATORS = frozenset(phrase.split()[-1] for phrase in _PHRASES)
"""The last words of all phrases: a quick test before the phrases are tried."""
_BEHIND: dict[str, Approx] = {"or so": "about", "or more": "above", "or less": "below", "or fewer": "below",
                              "at least": "above", "at most": "below"}  # fmt: skip


def approx_before(lexemes: Lexemes, index: int) -> tuple[Approx, int]:
    """The approximator right before the lexeme at `index` and where it begins; `("", index)` where there is none."""
    if lexemes.word(index - 1) in ("a", "an") and lexemes.word(index - 2) in APPROXIMATORS:
        index -= 1
    if lexemes.word(index - 1) not in APPROXIMATORS:
        return "", index
    for length in (4, 3, 2, 1):
        phrase = " ".join(lexemes.word(at) for at in range(index - length, index))
        if phrase in _PHRASES:
            return _PHRASES[phrase], index - length
    return "", index


def approx_behind(lexemes: Lexemes, index: int) -> Approx:
    """The approximator right behind a figure that ends before `index`: `or so`, `or more`, `+`."""
    if lexemes[index].text == "+" and lexemes.touching(index):
        return "above"
    if lexemes[index].kind == "dash" and lexemes.word(index + 1) in ("plus", "odd", "ish"):
        return "above" if lexemes.word(index + 1) == "plus" else "about"
    return _BEHIND.get(f"{lexemes.word(index)} {lexemes.word(index + 1)}", "")
