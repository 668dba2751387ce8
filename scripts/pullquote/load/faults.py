"""PQ1xx: what can be wrong with a file before anything of it is understood."""

from __future__ import annotations

from pullquote.diagnostics import Diagnostic, Span


def fault(rule: object, message: str, span: Span, help: str = "", *others: Span) -> Diagnostic:
    """A diagnostic of one of the rules of this room (a module with CODE and NAME)."""
    return Diagnostic(rule.CODE, rule.NAME, rule.SEVERITY, message, span, help, others)  # type: ignore[attr-defined]
