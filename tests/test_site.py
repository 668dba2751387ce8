"""The built site as files: every link and anchor leads somewhere, pages are well made, nothing points abroad."""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urljoin

import html5lib
import pytest

from tests.conftest import ROOT, Site

XHTML = "{http://www.w3.org/1999/xhtml}"
HERE = "http://site/"
# Attributes whose address a browser asks for without being told to.
LOADED = {
    "script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src", "audio": "src", "embed": "src",
    "object": "data", "form": "action",
}  # fmt: skip
LOADED_LINKS = {
    "stylesheet",
    "icon",
    "preload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
    "modulepreload",
    "manifest",
}


@dataclass(frozen=True, slots=True)
class Document:
    """One page as a browser reads it."""

    path: str
    """Address below the site's root."""
    title: str
    lang: str | None
    ids: tuple[str, ...]
    links: tuple[str, ...]
    loaded: tuple[str, ...]
    levels: tuple[int, ...]
    """Levels of the headings of its article, in their order."""
    faults: tuple[str, ...]
    """What HTML parsers stumble over."""


def read(file: Path, root: Path) -> Document:
    parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"))
    tree = parser.parse(file.read_text(encoding="utf-8"))
    nodes = [(str(node.tag).removeprefix(XHTML), node) for node in tree.iter() if isinstance(node.tag, str)]
    article = next((node for tag, node in nodes if tag == "article"), tree)
    tags = [str(node.tag).removeprefix(XHTML) for node in article.iter()]
    return Document(
        path=file.relative_to(root).as_posix().removesuffix("index.html"),
        title=next(node.text or "" for tag, node in nodes if tag == "title"),
        lang=next(node.get("lang") for tag, node in nodes if tag == "html"),
        ids=tuple(node.get("id") for _, node in nodes if node.get("id") is not None),
        links=tuple(node.get("href") for tag, node in nodes if tag == "a" and node.get("href")),
        loaded=tuple(address for tag, node in nodes if (address := _loaded(tag, node))),
        levels=tuple(int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)),
        faults=tuple(f"{position}: {code} {data}" for position, code, data in parser.errors),
    )


def _loaded(tag: str, node: object) -> str | None:
    attributes = node.attrib  # type: ignore[attr-defined]
    if tag == "link" and LOADED_LINKS & set(attributes.get("rel", "").split()):
        return attributes.get("href")
    return attributes.get(LOADED.get(tag, ""))


@pytest.fixture(scope="module")
def documents(built_site: Site) -> dict[str, Document]:
    """Every page by its address."""
    files = sorted(built_site.folder.rglob("*.html"))
    return {document.path: document for document in (read(file, built_site.folder) for file in files)}


def test_every_link_and_anchor_leads_somewhere(built_site: Site, documents: dict[str, Document]) -> None:
    lost = []
    for path, document in documents.items():
        for link in {*document.links, *document.loaded}:
            # the page for lost addresses is served at any depth: its links begin with a slash
            target, _, anchor = urljoin(HERE + path, link).partition("#")
            if target.startswith(HERE) and not _exists(built_site.folder, documents, target, unquote(anchor)):
                lost.append(f"{path}: {link}")
    assert sorted(lost) == []


def _exists(root: Path, documents: dict[str, Document], target: str, anchor: str) -> bool:
    path = unquote(target.removeprefix(HERE)).partition("?")[0].removesuffix("index.html")
    if path not in documents:
        return not anchor and (root / path).is_file()
    return not anchor or anchor in documents[path].ids


def test_ids_are_unique(documents: dict[str, Document]) -> None:
    twice = {path: sorted({id for id in one.ids if one.ids.count(id) > 1}) for path, one in documents.items()}
    assert {path: ids for path, ids in twice.items() if ids} == {}


def test_one_first_heading_and_no_level_left_out(documents: dict[str, Document]) -> None:
    for path, one in documents.items():
        assert one.levels[0] == 1 and one.levels.count(1) == 1, path
        assert all(after - before <= 1 for before, after in zip(one.levels, one.levels[1:], strict=False)), (
            path
        )


def test_titles_are_unique_and_the_language_is_named(documents: dict[str, Document]) -> None:
    titles = [one.title for one in documents.values() if one.path != "404.html"]
    assert sorted(title for title in titles if titles.count(title) > 1) == []
    assert {one.lang for one in documents.values()} == {"en"}


def test_parsers_find_no_fault(documents: dict[str, Document]) -> None:
    assert {path: one.faults for path, one in documents.items() if one.faults} == {}


def test_nothing_is_loaded_from_another_host(documents: dict[str, Document]) -> None:
    loaded = {urljoin(HERE + path, link) for path, one in documents.items() for link in one.loaded}
    assert sorted(link for link in loaded if not link.startswith((HERE, "data:"))) == []


def test_style_sheets_load_nothing_from_another_host(built_site: Site) -> None:
    for sheet in built_site.folder.rglob("*.css"):
        text = sheet.read_text(encoding="utf-8")
        assert not re.search(r"(?:url\(|@import)\s*['\"]?\s*(?:https?:)?//", text), sheet


def test_nothing_of_ours_is_inline(documents: dict[str, Document], built_site: Site) -> None:
    for path in documents:
        file = built_site.folder / (path if path.endswith(".html") else f"{path}index.html")
        article = re.search(r"<article.*</article>", file.read_text(encoding="utf-8"), re.DOTALL)
        assert not re.search(
            r"<style|<[^>]+\s(?:style|on\w+)=|<script(?! type=)", article[0] if article else ""
        ), path


def test_the_same_input_gives_the_same_bytes(built_site: Site, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(tmp_path)]
    # another seed: an order that depends on it would show
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "PYTHONHASHSEED": "7"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True, timeout=300)
    first, second = _contents(built_site.folder), _contents(tmp_path)
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


def _contents(root: Path) -> dict[str, bytes]:
    """Every file; packed ones unpacked, because gzip notes the time."""
    found = {}
    for file in root.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            found[file.relative_to(root).as_posix()] = (
                gzip.decompress(content) if file.suffix == ".gz" else content
            )
    return found
