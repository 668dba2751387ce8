"""Whether a text, seen from the day it was issued, says that something was on a date."""

from __future__ import annotations

from typing import NamedTuple

from pullquote.figures.dates import Dated, within
from pullquote.figures.mentions import Mention


class Seen(NamedTuple):
    """The dates of one text of the evidence and the day its source was issued."""

    mentions: tuple[Mention, ...]
    issued: Dated | None


def carries(seen: Seen, stated: Dated) -> bool:
    """The text mentions a date inside the stated one (or one end of a range), or reports in the stated month or year.

    A stated day needs a mentioned day: `in February` carries `February 2025`, but not `14 February 2025`.
    """
    if stated.low != stated.high and seen.issued and within(seen.issued, stated):
        return True
    return any(each.when and _inside(each.when, stated) for each in seen.mentions)


def _inside(mentioned: Dated, stated: Dated) -> bool:
    short = (mentioned.high - mentioned.low).days < 4
    return within(mentioned, stated) or (short and stated.low == stated.high and within(stated, mentioned))
