"""The format for people at a terminal: like a compiler's."""

from __future__ import annotations

from collections.abc import Iterator

from click import style, unstyle

from pullquote.diagnostics import Diagnostic, Severity, Span
from pullquote.report.outcome import Outcome
from pullquote.report.paste import advised
from pullquote.report.source_lines import excerpt, visible

FIXABLE = "`make check ARGS=--fix` does this"
_COLOURS = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


def render_text(outcome: Outcome) -> str:
    """Every diagnostic with the lines it is about, then one line of summary. Holds ANSI colours; see `plain_text`."""
    parts = ["\n".join(_diagnostic(one, outcome)) for one in outcome.diagnostics]
    return "\n\n".join([*parts, outcome.more() + outcome.summary()]) + "\n"


def plain_text(outcome: Outcome) -> str:
    """The same without colours."""
    return unstyle(render_text(outcome))


def _diagnostic(one: Diagnostic, outcome: Outcome) -> Iterator[str]:
    kind = style(f"{one.severity.value}[{one.code} {one.name}]", fg=_COLOURS[one.severity], bold=True)
    first, *more = visible(one.message).split("\n")
    yield f"{_place(one.span)}: {kind}: {style(first, bold=True)}"
    yield from (f"  {line}" for line in more)
    gutter = max(len(str(span.end_line)) for span in (one.span, *one.others))
    yield from _lines(one.span, outcome, gutter)
    for span in one.others:
        yield f"{' ' * gutter}::: {_place(span)}"
        yield from _lines(span, outcome, gutter)
    yield from _advice("help", one.help, gutter)
    if one.suggestion:
        yield from _advice(*advised(one.suggestion), gutter)
    yield from _advice("fix", FIXABLE if one.edit else "", gutter)


def _place(span: Span) -> str:
    return f"{visible(span.file)}:{span.line}:{span.column}"


def _lines(span: Span, outcome: Outcome, gutter: int) -> Iterator[str]:
    for number, line in excerpt(outcome.texts.get(span.file, ""), span):
        yield f"{number:>{gutter}} | {line}".rstrip()


def _advice(word: str, text: str, gutter: int) -> Iterator[str]:
    for index, line in enumerate(visible(text).split("\n") if text else ()):
        head = f"{style(word, fg='green', bold=True)}: " if not index else " " * (len(word) + 2)
        yield f"{' ' * gutter} = {head}{line}"
