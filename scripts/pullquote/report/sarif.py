"""The format for code scanning: SARIF 2.1.0 (OASIS standard).

Columns count code points. The fingerprints are our own: made of the code, the file and the words in question, so that a
finding is known again when lines above it come or go.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from types import ModuleType
from typing import Any
from urllib.parse import quote

from pullquote import __version__
from pullquote.checks.documentation import address, documentation
from pullquote.checks.registry import RULES
from pullquote.diagnostics import Diagnostic, Edit, Severity, Span
from pullquote.load.document import line_starts, place
from pullquote.report.outcome import Outcome

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_ROOT = "%SRCROOT%"


def render_sarif(outcome: Outcome) -> str:
    """One SARIF log with one run, in pure ASCII."""
    driver: dict[str, Any] = {
        "name": "pullquote",
        "version": __version__,
        "rules": [_rule(rule, outcome.site_url) for rule in RULES],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The project's folder."}}},
        "results": _results(outcome),
    }
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(rule: ModuleType, site_url: str) -> dict[str, Any]:
    summary, markdown = documentation(rule)
    described: dict[str, Any] = {
        "id": rule.CODE,
        "name": rule.NAME,
        "shortDescription": {"text": summary},
        "fullDescription": {"text": summary},
        "help": {"text": markdown, "markdown": markdown},
        "defaultConfiguration": {"level": _LEVELS[rule.SEVERITY]},
    }
    return described | ({"helpUri": f"{site_url}/{address(rule)}"} if site_url else {})


def _results(outcome: Outcome) -> list[dict[str, Any]]:
    index = {rule.CODE: number for number, rule in enumerate(RULES)}
    seen: Counter[str] = Counter()
    results = []
    for one in outcome.diagnostics:
        text = outcome.texts.get(one.span.file, "")
        known_by = _fingerprint(one, text)
        seen[known_by] += 1
        known = {"ruleIndex": index[one.code]} if one.code in index else {}
        results.append(
            {"ruleId": one.code}
            | known
            | {
                "level": _LEVELS[one.severity],
                "message": {"text": _message(one)},
                "locations": [_location(one.span)],
                "partialFingerprints": {"pullquote/v1": f"{known_by}:{seen[known_by]}"},
            }
            | _others(one)
            | _fixes(one, outcome)
        )
    return results


def _message(one: Diagnostic) -> str:
    parts = [one.message, one.help, one.suggestion and f"Write: {one.suggestion}"]
    return "\n".join(part for part in parts if part)


def _fingerprint(one: Diagnostic, text: str) -> str:
    words = " ".join(text[one.span.start : one.span.end].split())
    parts = "\0".join([one.code, one.span.file, words, one.message])
    return hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()[:32]


def _others(one: Diagnostic) -> dict[str, Any]:
    if not one.others:
        return {}
    return {"relatedLocations": [{"id": number} | _location(span) for number, span in enumerate(one.others, 1)]}


def _location(span: Span) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": _artifact(span.file), "region": _region(span)}}
    return location | ({"message": {"text": span.label}} if span.label else {})


def _artifact(file: str) -> dict[str, str]:
    return {"uri": quote(file, safe="/", errors="replace"), "uriBaseId": _ROOT}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _fixes(one: Diagnostic, outcome: Outcome) -> dict[str, Any]:
    if one.edit is None:
        return {}
    region = _edited(one.edit, outcome.texts.get(one.edit.file, ""))
    replacement = {"deletedRegion": region, "insertedContent": {"text": one.edit.text}}
    change = {"artifactLocation": _artifact(one.edit.file), "replacements": [replacement]}
    return {"fixes": [{"description": {"text": one.help or one.message}, "artifactChanges": [change]}]}


def _edited(edit: Edit, text: str) -> dict[str, int]:
    return _region(place(edit.file, line_starts(text), edit.start, edit.end))
