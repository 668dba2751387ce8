"""What MkDocs leaves behind of a site, as far as the search engine looks at it."""

from __future__ import annotations

from pathlib import Path

from pullquote.search_engine import with_worker

SEPARATOR = r"(?:['’](?:s|t)\b|[\s\-–—“”\"'’.,;:!?()])+|(?=[\u3400-\u9fff])"
PAGE = """<script id="__config" type="application/json">
{"base": ".", "search": "assets/javascripts/workers/search.a1b2.min.js", "tags": null}</script>"""


def entry(location: str, title: str, text: str = "") -> dict[str, str]:
    return {"location": location, "title": title, "text": text}


ENTRIES = [
    entry("briefs/harbour/", "The harbour", "Who pays for it?"),
    entry("briefs/harbour/#not-asked", "Claim 1", "The mayor of Kyiv didn’t want more piers. Kiev"),
    entry("sources/wire/", "Wire"),
    entry("sources/wire/#scandal", "Hugo Brandt: a scandal", "a scandal"),
    entry("people/brandt/", "Hugo Brandt", "leader of the fishers&#x27; union"),
]


def write_site(folder: Path, page: str = PAGE) -> Path:
    """A built site whose pages ask our worker."""
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text(with_worker(page), encoding="utf-8")
    return folder
