"""The format for programs: one JSON object, described by docs/schemas/diagnostics.schema.json."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Any

from pullquote import __version__
from pullquote.diagnostics import Diagnostic, Severity, Span
from pullquote.report.outcome import Outcome

VERSION = 1
"""Of the format; raised whenever a program written for it would break."""
_STATES = ("proved", "refused", "unclear", "unchecked")


def render_json(outcome: Outcome) -> str:
    """All diagnostics as JSON in pure ASCII, so that no terminal and no pipe can spoil it."""
    return json.dumps(_report(outcome), indent=2) + "\n"


def _report(outcome: Outcome) -> dict[str, Any]:
    found = [one.severity for one in outcome.diagnostics]
    return {
        "version": VERSION,
        "tool": {"name": "pullquote", "version": __version__},
        "failed": outcome.failed,
        "quotations": {state: outcome.states.get(state, 0) for state in _STATES},
        "held": outcome.held,
        "counts": {severity.value: found.count(severity) for severity in Severity},
        "diagnostics": list(map(_diagnostic, outcome.diagnostics)),
    }


def _diagnostic(one: Diagnostic) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity.value,
        "message": one.message,
        "help": one.help,
        "suggestion": one.suggestion,
        "span": _span(one.span),
        "others": list(map(_span, one.others)),
        "fix": asdict(one.edit) if one.edit else None,
    }


def _span(span: Span) -> dict[str, Any]:
    return asdict(span)
