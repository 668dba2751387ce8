"""Sources and briefs as works that can be cited: what every citation format is written from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pullquote.compare.addresses import Base, brief_path, source_path, web_url
from pullquote.figures.dates import Dated, month_of, parse_date
from pullquote.model.library import Library


@dataclass(frozen=True, slots=True)
class Work:
    """One citable work. What its text does not show is None or empty, never a guess."""

    id: str
    kind: Literal["article", "brief"]
    label: str
    """How the site names it; not a title."""
    issued: Dated
    title: str | None = None
    authors: tuple[str, ...] = ()
    """Names as printed: they are not split into parts, which would be a guess."""
    publisher: str | None = None
    url: str | None = None
    """Absolute, of the web."""
    accessed: Dated | None = None
    language: str = "en"

    @property
    def inferred(self) -> bool:
        """Whether the date is an editor's inference: no source prints an interval."""
        return self.issued.precision == "interval"

    @property
    def notes(self) -> tuple[str, ...]:
        """What a reader of a citation must know about gaps in it."""
        untitled = () if self.title else (f"Untitled in the copy used; cited as {self.label}",)
        return untitled + ((f"Date inferred: {self.issued}",) if self.inferred else ())


def source_work(library: Library, id: str) -> Work:
    """A source. Raises KeyError if there is none."""
    source = library.sources[id]
    return Work(
        id,
        "article",
        source.label,
        source.issued.dated,
        source.title,
        source.author,
        source.publisher,
        web_url(source.url),
        source.accessed.dated if source.accessed else None,
        source.language,
    )


def brief_work(library: Library, id: str, base: Base) -> Work:
    """A brief, dated by its newest change, else by the day up to which its sources report."""
    brief = library.briefs[id]
    days = [dated for change in brief.changes if (dated := parse_date(change.date))]
    issued = max(days, key=lambda dated: (dated.low, dated.high), default=parse_date(brief.as_of))
    assert issued is not None  # validated when the brief was read
    return Work(id, "brief", brief.title, issued, brief.title, url=web_url(base.to(brief_path(id))))


def works(library: Library) -> Iterator[Work]:
    """Every source, in the order of the files."""
    return (source_work(library, id) for id in library.sources)


def work_page(work: Work) -> str:
    """The path of the page that this site has of a work."""
    return source_path(work.id) if work.kind == "article" else brief_path(work.id)


def certain(dated: Dated) -> Dated | None:
    """The most exact single date that is sure: of an interval the month or year that both its ends share."""
    if dated.precision != "interval":
        return dated
    if dated.low.year != dated.high.year:
        return None
    if dated.low.month != dated.high.month:
        return parse_date(f"{dated.low.year:04}")
    return dated if dated.low == dated.high else month_of(dated.low.year, dated.low.month)


def parts(dated: Dated) -> tuple[int, ...]:
    """Year, month and day of a date as far as it is known; of an interval, its first day."""
    known = {"year": 1, "month": 2}.get(dated.precision, 3)
    return (dated.low.year, dated.low.month, dated.low.day)[:known]
