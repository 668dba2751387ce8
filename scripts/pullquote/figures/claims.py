"""Whether the figures and dates that a claim states are in its evidence."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from pullquote.diagnostics import Finding
from pullquote.figures.dates import Dated
from pullquote.figures.datewords import STARTS, expressions
from pullquote.figures.expression import Expression
from pullquote.figures.lexemes import Lexeme, Lexemes
from pullquote.figures.mentions import Mention, mentions_in
from pullquote.figures.numerals import PARTS
from pullquote.figures.quantities import STATING, quantities_in
from pullquote.figures.quantity import Quantity
from pullquote.figures.rules import (
    approximation_changed,
    other_thing,
    other_unit,
    rounded_figure,
    unsupported_date,
    unsupported_figure,
)
from pullquote.figures.support import Support, supports
from pullquote.figures.when import Seen, carries
from pullquote.text.patterns import regex

_DIGITS = regex(f"[0-9{''.join(PARTS)}]")
_WORD = regex(r"[^\W\d_]+")
_WORDS = STATING | STARTS
_RULES = {
    "approximation-changed": approximation_changed,
    "rounded": rounded_figure,
    "other-thing": other_thing,
    "other-unit": other_unit,
}


def unsupported(
    claim: str, evidence: Sequence[str], issued: Sequence[Dated | None] = (), as_of: Dated | None = None
) -> tuple[Finding, ...]:
    """Findings for each figure and date of `claim` that its evidence does not carry, in the order of the claim.

    `evidence` are the texts the claim cites and `issued` the dates of their sources in the same order (missing
    ones are unknown); `as_of` is the day from which the claim's own `in May` or `last week` is seen. The
    `quote_spans` of the findings are code points of `claim`.
    """
    prose = Lexemes(claim)
    dates = expressions(prose)
    figures = [figure for figure in quantities_in(prose, dates) if not figure.weak]
    stated = [mention for mention in mentions_in(prose, dates, as_of) if mention.when]
    codes = [lexeme for lexeme in prose.items if lexeme.kind == "code"]
    if not figures and not stated and not codes:
        return ()
    texts = [_Text(lexemes, expressions(lexemes)) for lexemes in map(Lexemes, evidence)]
    found = [*_figures(figures, texts), *_dates(stated, texts, [*issued, *[None] * len(texts)]), *_codes(codes, texts)]
    return tuple(sorted(found, key=lambda finding: finding.quote_spans))


def may_state(claim: str) -> bool:
    """Whether a figure or date can be in the claim at all, by its digits and words: most claims have none."""
    lower = claim.lower()
    return bool(_DIGITS.search(claim)) or not _WORDS.isdisjoint(_WORD.findall(lower)) or "fold" in lower


class _Text(NamedTuple):
    """One text of the evidence, cut once for figures and dates."""

    lexemes: Lexemes
    dates: list[Expression]


def _figures(stated: list[Quantity], texts: list[_Text]) -> Iterator[Finding]:
    if not stated:
        return
    every = (figure for text in texts for figure in quantities_in(text.lexemes, text.dates))
    known = list({figure.meaning: figure for figure in every}.values())
    found: dict[Hashable, Support] = {}
    for figure in stated:
        support = found.get(figure.meaning) or supports(figure, known)
        found[figure.meaning] = support
        if support.figure is None and support.relation == "absent":
            yield unsupported_figure.finding(figure, known)
        elif support.figure is not None and support.relation != "same":
            yield _RULES[support.relation].finding(figure, support.figure)


def _codes(stated: list[Lexeme], texts: list[_Text]) -> Iterator[Finding]:
    """What is written with digits but is no number as prose writes them must stand in the evidence as it is."""
    known = {lexeme.text for text in texts for lexeme in text.lexemes.items if lexeme.kind == "code"}
    for code in stated:
        if code.text not in known:
            yield unsupported_figure.unread(code.text, code.start)


def _dates(stated: list[Mention], texts: list[_Text], issued: list[Dated | None]) -> Iterator[Finding]:
    if not stated:
        return
    seen = [Seen(mentions_in(*text, day), day) for text, day in zip(texts, issued, strict=False)]
    for mention in stated:
        if mention.when and not any(carries(each, mention.when) for each in seen):
            yield unsupported_date.finding(mention, [each for part in seen for each in part.mentions])
