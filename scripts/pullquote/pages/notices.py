"""Diagnostics on the page they concern, for somebody who edits beside `mkdocs serve`: published pages have none."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.compare.words import counted
from pullquote.diagnostics import Diagnostic, Severity, Span
from pullquote.load.files import source_file
from pullquote.model.base import split_ref
from pullquote.model.brief import Brief
from pullquote.model.citations import citations
from pullquote.pages.html import Html, escape, ticked
from pullquote.pages.view import Place

MOST_LINES = 6
"""Lines of the file that are shown of one diagnostic."""


def notices(place: Place, file: str) -> Html:
    """Everything found in a file, errors first; nothing where nothing was found."""
    found = sorted(place.view.diagnostics.get(file, ()), key=lambda one: one.severity is not Severity.ERROR)
    if not found:
        return Html("")
    text = place.view.site.loaded.texts.get(file, "")
    listed = "".join(f"<li>{_diagnostic(one, text)}</li>" for one in found)
    title = f"{_counts(found)} in {escape(file)}"
    return Html(f'<div class="pq-notices" role="note"><p><b>{title}</b></p><ul>{listed}</ul></div>')


def causes(place: Place, brief: Brief) -> Html:
    """Errors in the files of the sources that a brief cites: what seems wrong with the brief may follow from them."""
    if not place.view.faulty:
        return Html("")
    cited = dict.fromkeys(source_file(split_ref(one.ref)[0]) for one in citations(brief))
    errors = [
        one
        for file in cited
        for one in place.view.diagnostics.get(file, ())
        if one.severity is Severity.ERROR
    ]
    if not errors:
        return Html("")
    listed = "".join(
        f"<li>{escape(one.span.file)}, line {one.span.line}: {ticked(one.message.partition(chr(10))[0])}</li>"
        for one in errors
    )
    title = "Mend this first: words that this brief cites are in files with errors"
    return Html(f'<div class="pq-notices" role="note"><p><b>{title}</b></p><ul>{listed}</ul></div>')


def _counts(found: Sequence[Diagnostic]) -> str:
    kinds = [one.severity.value for one in found]
    return ", ".join(counted(kinds.count(kind), kind) for kind in dict.fromkeys(kinds))


def _diagnostic(one: Diagnostic, text: str) -> str:
    first, _, more = one.message.partition("\n")
    parts = [
        f"<p><b>Line {one.span.line}: {ticked(first)}</b> "
        f'<span class="pq-code">{one.severity.value} {escape(one.code)} {escape(one.name)}</span></p>',
        f"<pre>{escape(more)}</pre>" if more else "",
        _lines(text, one.span),
        f"<p>{ticked(one.help[0].upper() + one.help[1:])}</p>" if one.help else "",
        f"<p>Write:</p><pre>{escape(one.suggestion)}</pre>" if one.suggestion else "",
    ]
    return "".join(parts)


def _lines(text: str, span: Span) -> str:
    """The lines of a span, the words it is about marked."""
    if not text:
        return ""
    end = max(min(span.end, len(text)), span.start)
    first = text.rfind("\n", 0, span.start) + 1
    last = text.find("\n", max(end - 1, span.start))
    before, words, after = (
        text[first : span.start],
        text[span.start : end],
        text[end : last if last >= 0 else None],
    )
    lines = words.split("\n")
    if len(lines) > MOST_LINES:
        words, after = "\n".join(lines[:MOST_LINES]), "\n…"
    return f"<pre><code>{escape(before)}<mark>{escape(words)}</mark>{escape(after)}</code></pre>"
