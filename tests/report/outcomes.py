"""Outcomes to render: ordinary ones, and texts that would break out of a format if they could."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from pullquote.diagnostics import Diagnostic, Edit, Severity
from pullquote.load.document import line_starts, place
from pullquote.report import Outcome

FILE = "briefs/harbour.yml"
TEXT = "title: The harbour\nquestion: Who pays?\n"
HOSTILE = "100 %, a::b\r\n::error file=x::y\n##[error]z <script> `x` [a](javascript:b) @all #1 | \u202e\x1b[31m"


def diagnostic(
    message: str = "no such thing",
    start: int = 7,
    end: int = 18,
    *,
    file: str = FILE,
    text: str = TEXT,
    code: str = "PQ412",
    severity: Severity = Severity.ERROR,
    others: tuple[tuple[int, int, str], ...] = (),
    help: str = "",
    suggestion: str | None = None,
    edit: Edit | None = None,
) -> Diagnostic:
    """A diagnostic about the stretch [start, end) of `text`."""
    lines = line_starts(text)
    more = tuple(place(file, lines, *one) for one in others)
    span = place(file, lines, start, end)
    return Diagnostic(code, "words-changed", severity, message, span, help, more, suggestion, edit)


def outcome(*found: Diagnostic, texts: Mapping[str, str] | None = None, **rest: object) -> Outcome:
    """An outcome with these diagnostics."""
    return Outcome(found, texts or {FILE: TEXT}, {"proved": 3}, **rest)  # type: ignore[arg-type]


WORDS = st.text(max_size=30) | st.just(HOSTILE)


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    """Any outcome at all: any text in the file, any words in a message, any stretch."""
    text = draw(st.text(max_size=200)) + "x"
    found = []
    for _ in range(draw(st.integers(0, 3))):
        ends = sorted(draw(st.tuples(st.integers(0, len(text) - 1), st.integers(0, len(text)))))
        stretch = ends[0], max(ends[1], ends[0] + 1)
        others = ((*stretch, draw(WORDS)),) if draw(st.booleans()) else ()
        edit = Edit(FILE, *stretch, draw(WORDS)) if draw(st.booleans()) else None
        found.append(
            diagnostic(
                "!" + draw(WORDS),
                *stretch,
                text=text,
                others=others,
                help=draw(WORDS),
                suggestion=draw(st.none() | WORDS),
                edit=edit,
                severity=draw(st.sampled_from(Severity)),
            )
        )
    return outcome(*found, texts={FILE: text}, changed=frozenset(draw(st.sampled_from([(), (FILE,)]))))
