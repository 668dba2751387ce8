"""The page for lost addresses: the theme's, with ways on from there."""

from __future__ import annotations

from urllib.parse import urlsplit

from pullquote.pages.html import Html, el
from pullquote.pages.paths import BRIEFS, HOME, PEOPLE, QUOTATIONS, SOURCES

_THEIRS = "<h1>404 - Not found</h1>"
_WAYS = (
    (BRIEFS, "All briefs"),
    (QUOTATIONS, "All quotations and passages"),
    (SOURCES, "All sources"),
    (PEOPLE, "All people"),
    (HOME, "The front page"),
)


def with_ways_on(page: str, site_url: str) -> str:
    """The theme's page for lost addresses with links. It is served at any depth, so they begin at the host's root."""
    return page.replace(_THEIRS, _help(urlsplit(site_url).path.rstrip("/") + "/"), 1)


def _help(root: str) -> Html:
    links = (el("li", el("a", words, href=f"{root}{path}")) for path, words in _WAYS)
    return Html(
        "<h1>There is no page at this address</h1>"
        "<p>It may be mistyped or shortened. Addresses of this site do not change: briefs, claims and quotations keep "
        f"theirs. Look for the words with the search above, or go on from here:</p>{el('ul', *links)}"
    )
