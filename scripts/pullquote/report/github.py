"""The format for GitHub Actions: workflow commands that become annotations on the changed lines.

GitHub shows ten annotations of a kind a step, so diagnostics of changed files come first. Columns are only
understood where a span ends on the line it begins on. Escapes as GitHub's toolkit defines them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from pullquote.diagnostics import Diagnostic, Severity
from pullquote.report.outcome import Outcome
from pullquote.report.paste import advised
from pullquote.report.source_lines import visible
from pullquote.report.text import FIXABLE, plain_text

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_ORDER = (Severity.ERROR, Severity.WARNING, Severity.NOTE)

MOST_BYTES = 1024 * 1024
"""Of a step's summary; GitHub drops a longer one as a whole."""


def render_github(outcome: Outcome) -> str:
    """One workflow command a diagnostic, then the plain report for the log.

    The report shows text of the files, in which somebody may have written a workflow command: commands are switched off
    around it, by a word that the report cannot hold because it is made from it.
    """
    log = plain_text(outcome)
    word = "log-" + hashlib.sha256(log.encode("utf-8", "replace")).hexdigest()
    return "\n".join([*map(_command, ordered(outcome)), f"::stop-commands::{word}", f"{log}::{word}::", ""])


def ordered(outcome: Outcome) -> Sequence[Diagnostic]:
    """Changed files first, and errors before what is milder."""
    changed = outcome.changed
    return sorted(outcome.diagnostics, key=lambda one: (one.span.file not in changed, _ORDER.index(one.severity)))


def step_summary(outcome: Outcome, most: int = MOST_BYTES // 2) -> str:
    """Markdown for the step's summary page: diagnostics in the same order, as many as `most` bytes hold.

    By default half of what GitHub takes: other commands of the step may write to the page too.
    """
    parts = [f"## Pullquote: {outcome.summary()}\n\n"]
    size = len(parts[0].encode("utf-8", "replace")) + 200
    lines = [_line(one) for one in ordered(outcome)]
    for number, line in enumerate(lines):
        size += len(line.encode("utf-8", "replace"))
        if size > most:
            parts.append(f"\n{len(lines) - number} more do not fit on this page; the log of the step has them all.\n")
            break
        parts.append(line)
    else:
        parts.append(outcome.more() and f"\n{outcome.more()}")
    return "".join(parts)


def _line(one: Diagnostic) -> str:
    place = _markdown(f"{one.span.file}:{one.span.line}:{one.span.column}")
    return f"- {place} **{one.severity.value} {one.code} {one.name}** {_markdown(_whole(one))}\n"


def _command(one: Diagnostic) -> str:
    span = one.span
    fields = {"file": span.file, "line": span.line, "endLine": span.end_line}
    if span.line == span.end_line:
        fields |= {"col": span.column, "endColumn": span.end_column}
    fields["title"] = f"{one.code} {one.name}"
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in fields.items())
    return f"::{_COMMANDS[one.severity]} {listed}::{_data(_whole(one))}"


def _whole(one: Diagnostic) -> str:
    parts = [
        one.message,
        one.help and f"help: {one.help}",
        one.suggestion and ": ".join(advised(one.suggestion)),
        one.edit and f"fix: {FIXABLE}",
    ]
    return "\n".join(visible(part) for part in parts if part)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _markdown(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    for sign in "\\`*_[]()|~#@!$":
        escaped = escaped.replace(sign, f"&#{ord(sign)};" if sign in "@#$" else "\\" + sign)
    return escaped.replace("\n", "<br>")
