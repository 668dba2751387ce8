"""Whether the figures and dates that a claim states are in its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.diagnostics import Finding
from pullquote.figures.dates import Dated
from pullquote.figures.mentions import mentions
from pullquote.figures.quantities import quantities
from pullquote.figures.quantity import Quantity
from pullquote.figures.rules import (
    approximation_changed,
    other_thing,
    other_unit,
    rounded_figure,
    unsupported_date,
    unsupported_figure,
)
from pullquote.figures.support import supports
from pullquote.figures.when import Seen, carries

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

    `evidence` are the texts the claim cites and `issued` the dates of their sources in the same order (missing ones are
    unknown); `as_of` is the day from which the claim's own `in May` or `last week` is seen. `quote_spans` of the findings
    are code points of `claim`.
    """
    found = [*_figures(claim, evidence), *_dates(claim, evidence, issued, as_of)]
    return tuple(sorted(found, key=lambda finding: finding.quote_spans))


def _figures(claim: str, evidence: Sequence[str]) -> Iterator[Finding]:
    stated = [figure for figure in quantities(claim) if not figure.weak]
    if not stated:
        return
    known = [figure for text in evidence for figure in quantities(text)]
    for figure in stated:
        support = supports(figure, known)
        if support.relation == "absent" or support.figure is None:
            if support.relation != "same":
                yield unsupported_figure.finding(figure, known)
        elif support.relation != "same":
            yield _RULES[support.relation].finding(figure, support.figure)


def _dates(
    claim: str, evidence: Sequence[str], issued: Sequence[Dated | None], as_of: Dated | None
) -> Iterator[Finding]:
    stated = [mention for mention in mentions(claim, as_of) if mention.when]
    if not stated:
        return
    days = [*issued, *[None] * len(evidence)]
    seen = [Seen(mentions(text, day), day) for text, day in zip(evidence, days, strict=False)]
    for mention in stated:
        if mention.when and not any(carries(each, mention.when) for each in seen):
            yield unsupported_date.finding(mention, [each for part in seen for each in part.mentions])


def stated_figures(claim: str) -> tuple[Quantity, ...]:
    """The figures of a claim that need evidence."""
    return tuple(figure for figure in quantities(claim) if not figure.weak)
