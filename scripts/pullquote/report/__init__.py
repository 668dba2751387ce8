"""One renderer a format: diagnostics in, text out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pullquote.report.github import render_github
from pullquote.report.json import render_json
from pullquote.report.outcome import Outcome
from pullquote.report.sarif import render_sarif
from pullquote.report.text import render_text

RENDERERS: Mapping[str, Callable[[Outcome], str]] = {
    "text": render_text,
    "github": render_github,
    "json": render_json,
    "sarif": render_sarif,
}

__all__ = ["RENDERERS", "Outcome"]
