"""Diagnostics on the page they concern, as a reader of `mkdocs serve` needs them."""

from __future__ import annotations

from collections.abc import Iterable

from pullquote.diagnostics import Diagnostic
from pullquote.pages.html import Html, escape
from pullquote.pages.view import Place


def notices(place: Place, file: str) -> Html:
    """Everything found in a file; nothing where nothing was found."""
    return diagnostics(place.view.diagnostics.get(file, ()))


def diagnostics(found: Iterable[Diagnostic]) -> Html:
    """Diagnostics as a list, each with its place, its message and what to do."""
    listed = "".join(f"<li>{_diagnostic(one)}</li>" for one in found)
    if not listed:
        return Html("")
    return Html(f'<div class="pq-notices" role="note"><p>Found in this file:</p><ul>{listed}</ul></div>')


def _diagnostic(one: Diagnostic) -> str:
    place = f"{one.span.file}:{one.span.line}:{one.span.column}"
    parts = [
        f'<p><code>{escape(place)}</code> <b>{one.severity.value} {escape(one.code)} {escape(one.name)}</b></p>',
        f"<pre>{escape(one.message)}</pre>",
    ]
    if one.help:
        parts.append(f"<p>{escape(one.help)}</p>")
    if one.suggestion:
        parts.append(f"<p>Write:</p><pre>{escape(one.suggestion)}</pre>")
    return "".join(parts)
