"""What stands around every chart: a key in words, and the way to its data."""

from __future__ import annotations

from pullquote.pages.html import Html, el
from pullquote.pages.view import Place


def frame(chart: str, key: str, *links: str | None) -> Html:
    """A chart with its key and links below it."""
    note = el("p", key, " " if key else "", *links, class_="pq-key")
    return el("div", chart, note, class_="pq-chart")


def csv_link(place: Place, table: str) -> Html:
    """A link to a table of the open data."""
    return place.link(f"data/{table}.csv", f"Data: {table}.csv")
