"""The site as files for any generator: each page as a Markdown file that holds its HTML, the rest as it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from pullquote.checks.site import Site
from pullquote.load.project import Project
from pullquote.model.library import Library
from pullquote.pages.handwritten import with_links
from pullquote.pages.page import Page, markdown_file


def written(
    pages: Iterable[Page],
    assets: Mapping[str, bytes],
    data: Mapping[str, bytes],
    by_hand: Mapping[str, bytes],
    site: Site,
) -> dict[str, bytes]:
    """Every file by its path below the folder of a generator's Markdown.

    `assets` are our style sheet and script, `data` the files for programs, `by_hand` the files of the
    hand-written pages: a page among them wins over one of ours with the same address.
    """
    files = {markdown_file(page): markdown(page).encode() for page in pages}
    return files | dict(assets) | dict(data) | dict(_linked(by_hand, site.loaded.project, site.library))


def markdown(page: Page) -> str:
    """Front matter and one line of HTML, which Markdown leaves alone: a blank line would end it for some readers."""
    known = {"title": page.title, "description": page.description, "hide": ["navigation"]}
    front = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in known.items() if value)
    body = page.body.replace("\r", "").replace("\n", "&#10;").replace("\t", "&#9;")
    return f"---\n{front}---\n\n<div>{body}</div>\n"


def _linked(by_hand: Mapping[str, bytes], project: Project, library: Library) -> Iterator[tuple[str, bytes]]:
    """The hand-written files, the citations and other links of their pages resolved."""
    for path, content in by_hand.items():
        if path.endswith(".md"):
            content = with_links(content.decode("utf-8", "replace"), project, library, _address(path)).encode()
        yield path, content


def _address(path: str) -> str:
    """`method.md` is shown at `method/`, `index.md` at its folder."""
    whole = path.removesuffix(".md")
    return whole.removesuffix("index") if whole.rpartition("/")[2] == "index" else f"{whole}/"
