"""What MkDocs leaves behind of a site, as far as the search engine looks at it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pullquote.search_engine import with_worker
from pullquote.search_engine.site import INDEX

CONFIG: dict[str, Any] = {
    "lang": ["en"],
    "separator": r"(?:['’](?:s|t)\b|[\s\-–—“”\"'’.,;:!?()])+|(?=[\u3400-\u9fff])",
    "pipeline": ["stopWordFilter"],
    "fields": {"title": {"boost": 1.0}, "text": {"boost": 1.0}},
}
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


def write_site(folder: Path, entries: list[dict[str, str]] = ENTRIES, page: str = PAGE, **config: Any) -> Path:
    """A built site that asks our worker and still holds the theme's index."""
    (folder / "assets").mkdir(parents=True)
    (folder / "search").mkdir()
    (folder / "index.html").write_text(with_worker(page), encoding="utf-8")
    index = {"config": CONFIG | config, "docs": entries}
    (folder / INDEX).write_text(json.dumps(index), encoding="utf-8")
    return folder
