"""Works as BibTeX, for LaTeX: classic BibTeX reads `year` and `month`, biblatex the exact `date` (EDTF)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pullquote.compare.works import Work, certain, parts

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_SPECIAL = {
    "\\": r"\textbackslash{}",
    # not \{ and \}: BibTeX counts braces also behind a backslash
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "<": r"\textless{}",
    ">": r"\textgreater{}",
    "|": r"\textbar{}",
} | {char: f"\\{char}" for char in "&%$#_"}
_ESCAPES = str.maketrans(_SPECIAL)
_NOT_IN_URL = re.compile(r"[\s{}\\^`\"<>|]")


def bibtex(works: Iterable[Work]) -> bytes:
    """A .bib file in UTF-8, one entry a work."""
    return "\n".join(_entry(work) for work in works).encode()


def escaped(text: str) -> str:
    """Text as LaTeX prints it unchanged, on one line and with balanced braces."""
    return " ".join(text.split()).translate(_ESCAPES)


def _entry(work: Work) -> str:
    kind = "misc" if work.kind == "article" else "online"
    fields = ",\n".join(f"  {key} = {value}" for key, value in _fields(work))
    return f"@{kind}{{{work.id},\n{fields}\n}}\n"


def _fields(work: Work) -> Iterator[tuple[str, str]]:
    if work.title:
        # A second pair of braces keeps the capitals, whatever the style does to titles.
        yield "title", f"{{{{{escaped(work.title)}}}}}"
    if work.authors:
        # Braces keep a name in one piece: how it divides is not printed.
        yield "author", f"{{{' and '.join(f'{{{escaped(name)}}}' for name in work.authors)}}}"
    if work.publisher:
        yield "howpublished", f"{{{{{escaped(work.publisher)}}}}}"
    yield "date", f"{{{work.issued}}}"
    yield from _classic_date(work)
    if work.url:
        yield "url", f"{{{_NOT_IN_URL.sub(_percent, work.url)}}}"
    if work.accessed:
        yield "urldate", f"{{{work.accessed}}}"
    yield "language", f"{{{escaped(work.language)}}}"
    if work.notes:
        yield "note", f"{{{escaped('; '.join(work.notes))}}}"


def _classic_date(work: Work) -> Iterator[tuple[str, str]]:
    sure = certain(work.issued)
    if sure is None:
        return
    year, *rest = parts(sure)
    yield "year", f"{{{year}}}"
    if rest:
        yield "month", _MONTHS[rest[0] - 1]


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())
