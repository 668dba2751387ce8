"""Cite this: sources, quotations, briefs and their entries as one line of plain text each."""

from __future__ import annotations

from pullquote.compare.addresses import Base, brief_path, excerpt_path
from pullquote.compare.plain import plain
from pullquote.compare.works import Work, brief_work, source_work
from pullquote.figures.dates import Dated, day_of, spoken
from pullquote.model.library import Library
from pullquote.model.source import Passage, Quotation


def cite_source(library: Library, id: str) -> str:
    """`A. Writer, “Harbour to cost $9 billion”, Wire, 3 May 2024, https://...`; what is not known is left out.

    An untitled source is named by its label in square brackets, as citation styles name untitled works.
    """
    return _work(source_work(library, id)) + "."


def cite_quotations(library: Library, source: str, base: Base) -> dict[str, str]:
    """Each quotation of a source with speaker, day and chain, and each passage, by their ids.

    Behind the words stand the source and their permanent address.
    """
    work, excerpts = _work(source_work(library, source)), library.sources[source].excerpts
    return {
        one.id: f"{_quoted(library, one)}. In: {work}. Quoted at {base.to(excerpt_path(f'{source}/{one.id}'))}"
        for one in excerpts
    }


def _quoted(library: Library, excerpt: Quotation | Passage) -> str:
    who = said = ""
    if isinstance(excerpt, Quotation):
        who = f"{library.name(excerpt.speaker)}: " if excerpt.speaker is not None else ""
        said = f" ({when(excerpt.said.dated)})" if excerpt.said else ""
    chain = f", via {', '.join(map(library.name, excerpt.via))}" if excerpt.via else ""
    return f"{who}“{_inside(excerpt.exact)}”{said}{chain}"


def cite_brief(library: Library, id: str, base: Base) -> str:
    """A brief with the day it was last changed."""
    return _work(brief_work(library, id, base)) + "."


def cite_entries(library: Library, brief: str, base: Base) -> dict[str, str]:
    """Each claim, figure, event, disagreement and unknown of a brief by its id."""
    work = _work(brief_work(library, brief, Base()))
    words = _entries(library, brief)
    return {id: f"{text} In: {work}. {base.to(brief_path(brief, id))}" for id, text in words.items()}


def when(dated: Dated) -> str:
    """A date in words: `17 February 2025`, `between 21 February 2025 and 23 February 2025`."""
    if dated.precision != "interval" or dated.low == dated.high:
        return spoken(dated)
    return f"between {spoken(day_of(dated.low))} and {spoken(day_of(dated.high))}"


def _entries(library: Library, id: str) -> dict[str, str]:
    """The words of each entry of a brief by its id, each a sentence."""
    brief = library.briefs[id]
    words = {one.id: plain(one.text) for one in (*brief.claims, *brief.timeline)}
    words |= {one.id: _line(f"{one.value}: {one.measures}") for one in brief.figures}
    words |= {one.id: _line(one.question) for one in (*brief.disagreements, *brief.unknowns)}
    return {id: text if text.endswith((".", "?", "!")) else f"{text}." for id, text in words.items()}


def _work(work: Work) -> str:
    title = f"“{_inside(work.title)}”" if work.title else f"[{_line(work.label)}]"
    day = when(work.issued) + (" (inferred)" if work.inferred else "")
    seen = f"accessed {when(work.accessed)}" if work.accessed else None
    parts = (_names(work.authors), title, work.publisher, day, work.url, seen)
    return ", ".join(_line(part) for part in parts if part)


def _names(authors: tuple[str, ...]) -> str:
    return " and ".join(filter(None, [", ".join(authors[:-1]), *authors[-1:]]))


def _inside(text: str) -> str:
    """Words for a pair of double quotation marks: single marks inside, no comma before the closing one."""
    return _line(text).removesuffix(",").translate(_SINGLE)


_SINGLE = str.maketrans('“”"', "‘’'")


def _line(text: str) -> str:
    return " ".join(text.split())
