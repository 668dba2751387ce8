"""Every figure in English prose.

What counts as a figure that a claim must find in its evidence, and what is only an ordinary word (`weak`):

- digits are figures, unless they belong to a date, a time of day, a label or a name (`Article 5`, `F-16`);
- a spelled number with the noun it counts is a figure (`two officials`, `ten generations`); from three up also alone;
- `one` is a figure only with a unit or a scale (`one tonne`, `one million`), never in `one of them` or `one day`;
- `two` is an ordinary word without a noun, behind a determiner (`the two sides`) and with `side`, `way`, `thing`;
- `no` and `zero` are ordinary words; `no casualties` can support `zero casualties`;
- `first` and `second` are ordinary words, ordinals from `third` up are figures, except in `third party`;
- `half`, `a third of`, `twice`, `doubled`, `tenfold` are figures; `double standards` and `half-hearted` are not.
"""

from __future__ import annotations

from dataclasses import replace

from pullquote.figures.approximators import approx_before, approx_behind
from pullquote.figures.counts import counted
from pullquote.figures.datewords import expressions, masked
from pullquote.figures.expression import Expression
from pullquote.figures.lexemes import Lexemes
from pullquote.figures.names import is_name, name_like
from pullquote.figures.nouns import fate, is_plural, noun_after, singular
from pullquote.figures.numerals import SCALES, SMALL, VAGUE
from pullquote.figures.quantity import Draft, Quantity, single
from pullquote.figures.ratios import TRIGGERS, multiple, ordinal, ratio
from pullquote.figures.shares import share

_TRIGGERS = frozenset(SMALL) | frozenset(VAGUE) | frozenset(SCALES) | TRIGGERS | {"a", "an", "half", "no"}
STATING = _TRIGGERS - {"a", "an", "no"} | {"quarter"}
"""A text without digits states a figure only with one of these words, or one that ends in `fold`."""
_LISTED = frozenset((",", "and", "or", "to", "versus", "v"))
_IDIOMS = frozenset("side way thing hand part time front".split())
_DEFINITE = frozenset("the these those both its their his her our your other".split())


def quantities(prose: str) -> tuple[Quantity, ...]:
    """Every figure of the prose in order; offsets are code points. Dates and times of day are no figures."""
    lexemes = Lexemes(prose)
    return quantities_in(lexemes, expressions(lexemes))


def quantities_in(lexemes: Lexemes, dates: list[Expression]) -> tuple[Quantity, ...]:
    """The same for prose that was cut before, with its expressions of date."""
    drafts = _drafts(lexemes, frozenset(masked(dates)))
    return _with_shared_units(lexemes.prose, [_finished(lexemes, draft) for draft in drafts])


def _drafts(lexemes: Lexemes, skipped: frozenset[int]) -> list[Draft]:
    found: list[Draft] = []
    index = 0
    while index < lexemes.size:
        lexeme = lexemes.items[index]
        possible = (
            lexeme.kind in ("num", "part") or lexeme.lower in _TRIGGERS or lexeme.lower.endswith("fold")
        )
        draft = _read(lexemes, index) if possible and index not in skipped else None
        if draft:
            found.append(draft)
        index = max(draft.stop, index + 1) if draft else index + 1
    return found


def _read(lexemes: Lexemes, index: int) -> Draft | None:
    if lexemes.word(index) == "no":
        return _none(lexemes, index)
    found = share(lexemes, index)
    if found is None and is_name(lexemes, index):
        return None
    for reader in (ratio, ordinal, multiple, counted):
        found = found or reader(lexemes, index)
    return found


def _none(lexemes: Lexemes, index: int) -> Draft | None:
    """`no casualties`: none of something that could be counted."""
    noun, phrase = noun_after(lexemes, index + 1)
    if lexemes.word(index + 1) == "one" or not noun or not is_plural(lexemes.word(index + len(phrase))):
        return None
    return single(0, noun, "count", index, index + 1)._replace(weak=True, phrase=phrase)


def _finished(lexemes: Lexemes, draft: Draft) -> Quantity:
    """Give the draft its approximator, its place, and what the words around it say."""
    approx, hedge = approx_before(lexemes, draft.first)
    start, end = lexemes[draft.first].start, lexemes[draft.stop - 1].end
    counts = draft.kind in ("count", "number")
    return Quantity(
        draft.low,
        draft.high,
        draft.unit,
        draft.kind,
        approx or draft.approx or approx_behind(lexemes, draft.stop),
        start,
        end,
        lexemes.prose[start:end],
        lexemes.prose[lexemes[hedge].start : lexemes[_phrase_stop(lexemes, draft) - 1].end],
        draft.weak or _is_weak(lexemes, draft),
        draft.vague,
        draft.change,
        draft.phrase,
        fate(lexemes, draft.first, draft.stop) if counts else "",
    )


def _phrase_stop(lexemes: Lexemes, draft: Draft) -> int:
    """The index behind the last word of the draft's phrase."""
    if draft.phrase:
        for at in range(draft.stop, draft.stop + 16):
            if singular(lexemes.word(at)) == draft.phrase[-1]:
                return at + 1
    return draft.stop


def _is_weak(lexemes: Lexemes, draft: Draft) -> bool:
    """See the rules at the head of the module."""
    if draft.kind == "measure":
        return draft.spelled and draft.low == 1 and draft.unit == "day"
    if draft.kind not in ("count", "number"):
        return False
    named = name_like(lexemes, draft.first)
    if not draft.spelled:
        return named and draft.kind == "number" and draft.low == draft.high
    if draft.low < 2 or named:
        return True
    return draft.low == 2 and (
        draft.kind == "number" or draft.unit in _IDIOMS or lexemes.word(draft.first - 1) in _DEFINITE
    )


def _with_shared_units(prose: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """`10, 20 and 30 per cent`: a bare number in a list has the unit of the next one."""
    for index in range(len(found) - 2, -1, -1):
        this, following = found[index], found[index + 1]
        between = prose[this.end : following.start].replace(",", " , ").split()
        if (
            this.kind != "number"
            or following.kind in ("ordinal", "multiple", "ratio", "score")
            or len(between) > 2
        ):
            continue
        if between and _LISTED.issuperset(between):
            found[index] = replace(this, unit=following.unit, kind=following.kind, phrase=following.phrase)
    return tuple(found)
