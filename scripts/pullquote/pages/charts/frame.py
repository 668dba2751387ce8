"""What stands around every chart: a key in words, and the way to its data."""

from __future__ import annotations

from pullquote.pages.html import Html, el, join
from pullquote.pages.parts import NONE
from pullquote.pages.view import Place


def frame(chart: str, key: str, *links: str | None) -> Html:
    """A chart with its key and links below it."""
    said = join((part for part in (key, *links) if part), " ")
    return el("div", chart, el("p", said, class_="pq-key") if said else None, class_="pq-chart")


def csv_link(place: Place, table: str) -> Html:
    """A link to a table of the open data, where the site has it."""
    file = f"data/{table}.csv"
    if file not in place.view.downloads:
        return NONE
    return el("span", place.link(file, f"Data: {table}.csv"), class_="pq-links")
