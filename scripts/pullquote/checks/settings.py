"""Severities as mkdocs.yml sets them, below `extra: pullquote: severity:`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pullquote.diagnostics import Diagnostic, Severity

LEVELS = ("off", "note", "warning", "error")
_FIRM = ("PQ1", "PQ32", "PQ4", "PQ5")
"""Errors of these codes say that a quotation is false, unproved or unreadable: no setting makes them less."""


def with_setting(one: Diagnostic, settings: Mapping[str, str]) -> Diagnostic | None:
    """The diagnostic at the severity set for its name or code; None where it is set to `off`."""
    level = settings.get(one.name) or settings.get(one.code)
    if level not in LEVELS or (one.severity is Severity.ERROR and one.code.startswith(_FIRM)):
        return one
    return None if level == "off" else replace(one, severity=Severity(level))
