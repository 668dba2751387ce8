"""Pieces that all pages share: headings and entries with permanent anchors, lists of facts, folded details."""

from __future__ import annotations

from collections.abc import Iterable

from pullquote.pages.html import Html, escape, html, join
from pullquote.pages.page import TITLE_ID, Heading

NONE = Html("")


def title(text: str, kicker: str = "") -> Html:
    """The page's h1, with a line above it that says what kind of page it is."""
    above = f'<p class="pq-kicker">{escape(kicker)}</p>' if kicker else ""
    return Html(f'<h1 id="{TITLE_ID}" dir="auto">{escape(text)}</h1>{above}')


def anchor(id: str, what: str) -> Html:
    """The permanent link of an entry, seen when the pointer or the keyboard is on it. Ids need no escaping."""
    return Html(f'<a class="pq-anchor" href="#{id}" aria-label="{what}: permanent link">#</a>')


def section(id: str, heading: str, *parts: str | None, class_: str = "") -> Html:
    """A section under an h2. Without content there is no section."""
    body = html(parts[0]) if len(parts) == 1 else join(parts)
    if not body:
        return NONE
    extra = f" {class_}" if class_ else ""
    return Html(
        f'<section class="pq-section{extra}" aria-labelledby="{id}"><h2 id="{id}">{escape(heading)}'
        f"{anchor(id, 'This section')}</h2>{body}</section>"
    )


def headings(*sections: tuple[str, str, str]) -> tuple[Heading, ...]:
    """The table of contents of those sections (id, heading, body) that have a body."""
    return tuple(Heading(id, heading) for id, heading, body in sections if body)


def facts(rows: Iterable[tuple[str, str | None]]) -> Html:
    """A list of names and values. Rows without a value are left out."""
    listed = "".join(
        f"<div><dt>{escape(name)}</dt><dd>{html(value)}</dd></div>" for name, value in rows if value
    )
    return Html(f'<dl class="pq-facts">{listed}</dl>') if listed else NONE


def items(entries: Iterable[str], class_: str = "pq-list", tag: str = "ul") -> Html:
    """A list; nothing at all for no entries."""
    listed = "".join([f"<li>{html(entry)}</li>" for entry in entries])
    return Html(f'<{tag} class="{class_}">{listed}</{tag}>') if listed else NONE


def details(summary: str, body: str, class_: str = "pq-details") -> Html:
    """Something folded away that opens without a script."""
    return Html(f'<details class="{class_}"><summary>{html(summary)}</summary>{html(body)}</details>')


def table(caption: str, head: Iterable[str], rows: Iterable[tuple[str, ...]], class_: str = "") -> Html:
    """A table whose first cell of each row names the row. The frame scrolls where the screen is narrow."""
    columns = list(head)
    top = "".join(f'<th scope="col">{escape(column)}</th>' for column in columns)
    body = "".join(_row(row, columns) for row in rows)
    if not body:
        return NONE
    return Html(
        f'<table class="pq-table {class_}"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"
    )


def _row(row: tuple[str, ...], columns: list[str]) -> str:
    first, *rest = row
    cells = "".join(
        f'<td data-label="{escape(column)}">{html(cell)}</td>'
        for cell, column in zip(rest, columns[1:], strict=True)
    )
    return f'<tr><th scope="row">{html(first)}</th>{cells}</tr>'
