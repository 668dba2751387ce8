"""Works as RIS, which reference managers read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pullquote.compare.works import Work, certain, parts
from pullquote.figures.dates import Dated

_TYPES = {"article": "NEWS", "brief": "ELEC"}


def ris(works: Iterable[Work]) -> bytes:
    """A .ris file in UTF-8: records of `XX  - value` lines, which end in CRLF."""
    lines = (f"{tag}  - {' '.join(value.split())}\r\n" for work in works for tag, value in _lines(work))
    return "".join(lines).encode()


def _lines(work: Work) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES[work.kind]
    yield "ID", work.id
    if work.title:
        yield "TI", work.title
    yield from (("AU", name) for name in work.authors)
    if work.publisher:
        yield from (("T2", work.publisher), ("PB", work.publisher))
    if sure := certain(work.issued):
        yield from (("PY", str(sure.low.year)), ("DA", _date(sure)))
    if work.url:
        yield "UR", work.url
    if work.accessed and (seen := certain(work.accessed)):
        yield "Y2", _date(seen)
    yield "LA", work.language
    yield from (("N1", note) for note in work.notes)
    yield "ER", ""


def _date(dated: Dated) -> str:
    """`YYYY/MM/DD/`, with nothing between the slashes for what is not known."""
    known = (*(f"{part:02}" for part in parts(dated)), "", "", "")[:3]
    return "/".join(known) + "/"
