"""What the checks find: a finding is about one text, a diagnostic is a finding placed in files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is. Only ERROR makes `check` fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault of one quotation, in offsets of the texts themselves.

    Offsets are half-open ranges of code points: `quote_spans` in the quotation as written, `source_spans` in
    the source as decoded.
    """

    code: str
    name: str
    severity: Severity
    message: str
    help: str = ""
    suggestion: str | None = None
    """The exact text to write instead of the whole quotation, where one is certain."""
    quote_spans: tuple[tuple[int, int], ...] = ()
    source_spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file. Lines and columns count from 1, columns in code points; the end is exclusive."""

    file: str
    """Path relative to the project folder, with forward slashes."""
    line: int
    column: int
    end_line: int
    end_column: int
    start: int
    """Offset of the first code point in the file's text."""
    end: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """A replacement that is certain: what `check --fix` writes over [start, end) of the file's text."""

    file: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding as a person or a program sees it: at its place in the files, with what to do about it."""

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    """The primary place."""
    help: str = ""
    others: tuple[Span, ...] = ()
    """Further places, each with a label, e.g. the first use of a duplicate id."""
    suggestion: str | None = None
    """The exact text to paste, as a value (not YAML-escaped)."""
    edit: Edit | None = None

    @property
    def sort_key(self) -> tuple[str, int, int, str]:
        return (self.span.file, self.span.line, self.span.column, self.code)
