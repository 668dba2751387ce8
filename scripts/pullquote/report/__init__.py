"""One renderer a format: diagnostics in, text out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pullquote.report.github import render_github
from pullquote.report.outcome import Outcome
from pullquote.report.text import render_text

RENDERERS: Mapping[str, Callable[[Outcome], str]] = {
    "text": render_text,
    "github": render_github,
}

__all__ = ["RENDERERS", "Outcome"]
