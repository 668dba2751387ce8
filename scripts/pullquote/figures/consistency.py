"""Whether the dates of the data agree with one another and with the texts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pullquote.diagnostics import Finding
from pullquote.figures.dates import Dated, definitely_before, may_overlap
from pullquote.figures.mentions import Mention, mentions
from pullquote.figures.rules import (
    contradicted_date,
    impossible_date,
    said_after_issued,
    said_on_another_day,
    undated_evidence,
    wrong_weekday,
)
from pullquote.figures.when import Seen, carries
from pullquote.text.patterns import regex

# `February 20 ... the next day`: the text may mean a day that it does not name, so it contradicts none.
_RELATIVE = regex(
    r"\b(?:(?:next|following|previous|preceding|same) (?:day|week|month|year|morning|evening|night)"
    r"|(?:hours?|days?|weeks?|months?|years?) (?:before|after|earlier|later)"
    r"|(?:eve|anniversary) of)\b",
    re.IGNORECASE,
)

_YEAR = regex("[0-9]{4}")
"""A date that the calendar alone can refute names its year."""


def inconsistent_dates(said: Dated | None, issued: Dated | None, clause: str = "") -> tuple[Finding, ...]:
    """Findings about the day a quotation was said: it lies after the source's issue, or on another day than the
    attribution clause says (`he said on Monday`). Unknown dates give no findings."""
    if said is None or issued is None:
        return ()
    if definitely_before(issued, said):
        return (said_after_issued.finding(said, issued),)
    named = [
        each
        for each in mentions(clause, issued)
        if each.when and (each.weekday or each.when.low == each.when.high)
    ]
    if not named or any(each.when and may_overlap(each.when, said) for each in named):
        return ()
    return (said_on_another_day.finding(said, issued, named[0]),)


def misdated_event(
    event: Dated, evidence: Sequence[str], issued: Sequence[Dated | None] = ()
) -> tuple[Finding, ...]:
    """Findings about the date of an event, against the texts of its evidence and the issue dates of their sources."""
    days = [*issued, *[None] * len(evidence)]
    seen = [Seen(mentions(text, day), day) for text, day in zip(evidence, days, strict=False)]
    if any(carries(each, event) for each in seen):
        return ()
    named: list[Mention] = [each for part in seen for each in part.mentions if each.when]
    relative = any(_RELATIVE.search(text) for text in evidence)
    if named and not relative and not any(each.when and may_overlap(each.when, event) for each in named):
        return (contradicted_date.finding(event, named[0]),)
    return (undated_evidence.finding(event),)


def impossible_dates(prose: str) -> tuple[Finding, ...]:
    """Findings about dates that no calendar has: 30 February, or `Friday` with a day that was no Friday."""
    found: list[Finding] = []
    for mention in mentions(prose) if _YEAR.search(prose) else ():
        if mention.absolute and mention.when is None:
            found.append(impossible_date.finding(mention))
        elif mention.absolute and mention.weekday and mention.when and not _on_weekday(mention):
            found.append(wrong_weekday.finding(mention))
    return tuple(found)


def _on_weekday(mention: Mention) -> bool:
    return mention.when is not None and f"{mention.when.low:%A}" == mention.weekday
