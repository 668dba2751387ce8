"""What a brief states in our own words, each with what it cites for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pullquote.checks.own_words import plain
from pullquote.figures.dates import Dated, spoken
from pullquote.load.document import Loc
from pullquote.model.brief import Brief, Evidence
from pullquote.model.citations import INLINE
from pullquote.model.library import Library
from pullquote.model.source import Quotation


class Statement(NamedTuple):
    """One text of a brief, and the references that stand behind it."""

    loc: Loc
    text: str
    """As written, but with blanks in place of inline citations: offsets stay, ids are no prose."""
    refs: tuple[str, ...]


class Words(NamedTuple):
    """The words of one cited excerpt, and when its source was issued."""

    text: str
    issued: Dated | None


def statements(brief: Brief) -> Iterator[Statement]:
    """Every text that must rest on evidence: bottom line, claims, positions, figures, events and sides."""
    yield _statement(("bottom_line",), brief.bottom_line, ())
    for index, claim in enumerate(brief.claims):
        yield _statement(("claims", index, "text"), claim.text, claim.evidence)
    for index, position in enumerate(brief.positions):
        yield _statement(("positions", index, "text"), position.text, position.evidence)
    for index, figure in enumerate(brief.figures):
        yield _statement(("figures", index, "value"), figure.value, figure.evidence)
        yield _statement(("figures", index, "measures"), figure.measures, figure.evidence)
    for index, event in enumerate(brief.timeline):
        yield _statement(("timeline", index, "text"), event.text, event.evidence)
    for index, point in enumerate(brief.disagreements):
        for number, side in enumerate(point.sides):
            yield _statement(("disagreements", index, "sides", number, "text"), side.text, side.evidence)


def words(library: Library, refs: tuple[str, ...]) -> Iterator[Words]:
    """The words that the references lead to. Supporting, disputing and context alike give words."""
    for ref in refs:
        excerpt, source = library.excerpt(ref), library.source_of(ref)
        if excerpt is None or source is None:
            continue
        yield Words(excerpt.exact, source.issued.dated)
        # The day on which a quotation was said is checked against its source: it is evidence too.
        if isinstance(excerpt, Quotation) and excerpt.said and excerpt.said.dated.low == excerpt.said.dated.high:
            yield Words(spoken(excerpt.said.dated), source.issued.dated)


def _statement(loc: Loc, text: str, evidence: tuple[Evidence, ...]) -> Statement:
    inline = [found[1] for found in INLINE.finditer(text)]
    return Statement(loc, plain(text), tuple(dict.fromkeys([*inline, *(one.ref for one in evidence)])))
