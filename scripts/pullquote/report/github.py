"""The format for GitHub Actions: workflow commands that become annotations on the changed lines.

GitHub shows ten annotations of a kind a step, so diagnostics of changed files come first. Columns are only
understood where a span ends on the line it begins on. Escapes as GitHub's toolkit defines them.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.diagnostics import Diagnostic, Severity
from pullquote.report.outcome import Outcome
from pullquote.report.text import plain_text

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render_github(outcome: Outcome) -> str:
    """One workflow command a diagnostic, then the plain report for the log."""
    ordered = sorted(outcome.diagnostics, key=lambda one: one.span.file not in outcome.changed)
    return "\n".join([*map(_command, ordered), plain_text(outcome)])


def step_summary(outcome: Outcome) -> Iterator[str]:
    """Markdown for the step's summary page: all diagnostics, those of changed files first."""
    yield f"## Pullquote: {outcome.summary()}\n"
    for one in sorted(outcome.diagnostics, key=lambda one: one.span.file not in outcome.changed):
        place = f"{one.span.file}:{one.span.line}:{one.span.column}"
        yield f"- `{place}` **{one.severity.value} {one.code} {one.name}** {_markdown(_whole(one))}"


def _command(one: Diagnostic) -> str:
    span = one.span
    fields = {"file": span.file, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        fields |= {"col": span.column, "endColumn": span.end_column}
    fields["title"] = f"{one.code} {one.name}"
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in fields.items())
    return f"::{_COMMANDS[one.severity]} {listed}::{_data(_whole(one))}"


def _whole(one: Diagnostic) -> str:
    parts = [one.message, one.help and f"help: {one.help}", one.suggestion and f"write: {one.suggestion}"]
    return "\n".join(part for part in parts if part)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _markdown(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for sign in "\\`*_[]|":
        escaped = escaped.replace(sign, "\\" + sign)
    return escaped.replace("\n", "<br>")
