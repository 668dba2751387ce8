"""The same site for each generator: ours, stock Material on ready Markdown, Hugo, Zensical."""

from __future__ import annotations

import importlib.metadata
import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath

from bench.markdown import markdown
from bench.project import CONFIG
from pullquote.fast.run import run
from pullquote.load.project import open_project
from pullquote.pages import build
from pullquote.pages.page import Page

NOT_IN_NAV = "not_in_nav: |\n  /*\n"
HUGO_LAYOUTS = {
    "_default/baseof.html": "<!doctype html><html lang=en><head><meta charset=utf-8><title>{{ .Title }}</title>"
    "</head><body><main>{{ block \"main\" . }}{{ end }}</main></body></html>\n",
    "_default/single.html": '{{ define "main" }}{{ .Content }}{{ end }}\n',
    "_default/list.html": '{{ define "main" }}{{ .Content }}{{ end }}\n',
    "index.html": '{{ define "main" }}{{ .Content }}{{ end }}\n',
    "index.json": '[{{ range $at, $page := .Site.RegularPages }}{{ if $at }},{{ end }}'
    '{{ dict "title" .Title "url" .RelPermalink "text" .Plain | jsonify }}{{ end }}]\n',
}
HUGO_CONFIG = """baseURL: https://example.org/briefs/
title: Synthetic briefs
disableKinds: [taxonomy, term, RSS]
outputs: {home: [html, json]}
markup: {goldmark: {renderer: {unsafe: true}}}
"""


@dataclass(frozen=True, slots=True)
class Contender:
    """One way to build the site."""

    name: str
    folder: Path
    command: tuple[str, ...]
    output: Path
    environment: tuple[tuple[str, str], ...] = ()


def program(name: str) -> str | None:
    """The path of a program of this virtual environment, None where it is not installed."""
    path = Path(sys.executable).parent / name
    return str(path) if path.exists() else None


def version(package: str) -> str:
    """The installed version of a package; empty if it is not installed."""
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def contenders(root: Path, others: bool = True) -> dict[str, Contender]:
    """Every way that is installed, by name, with its files written next to the project in `root`."""
    found = [ours(root, "fast"), ours(root, "slow")]
    if not others:
        return {one.name: one for one in found}
    site = run(open_project(root)).site
    pages = build(site)
    found += [stock(root, pages)]
    found += [hugo(root, pages)] if program("hugo") else []
    # Zensical takes minutes where the others take seconds, and grows faster than the site
    found += [zensical(root)] if program("zensical") and len(site.library.briefs) <= 100 else []
    return {one.name: one for one in found}


def ours(root: Path, name: str) -> Contender:
    """Our own build, through the fast room or without it."""
    output = root.parent / f"{root.name}-{name}"
    command = (str(program("mkdocs")), "build", "--quiet", "--site-dir", str(output))
    return Contender(name, root, command, output, (("PULLQUOTE_SLOW", "1"),) if name == "slow" else ())


def stock(root: Path, pages: tuple[Page, ...]) -> Contender:
    """Material on ready Markdown: nothing to load, to prove or to check."""
    folder = _fresh(root, "stock")
    _write(folder / "mkdocs.yml", CONFIG.format(plugin="") + NOT_IN_NAV)
    shutil.copytree(root / "docs", folder / "docs")
    for page in pages:
        _write(folder / "docs" / mkdocs_file(page), markdown(page.body, lambda href, page=page: _to_file(page, href)))
    command = (str(program("mkdocs")), "build", "--quiet")
    return Contender("stock", folder, command, folder / "site")


def hugo(root: Path, pages: tuple[Page, ...]) -> Contender:
    """Hugo with a minimal theme and a search dump, on the same Markdown."""
    folder = _fresh(root, "hugo")
    _write(folder / "hugo.yaml", HUGO_CONFIG)
    for name, text in HUGO_LAYOUTS.items():
        _write(folder / "layouts" / name, text)
    for page in pages:
        front = f"---\ntitle: {json.dumps(page.title)}\n---\n"
        listing = page.kind in ("home", "listing")
        name = f"{page.path}_index.md" if listing else f"{page.path.rstrip('/')}.md"
        _write(folder / "content" / name, front + markdown(page.body, lambda href: href))
    return Contender("hugo", folder, (str(program("hugo")), "--quiet"), folder / "public")


def zensical(root: Path) -> Contender:
    """Zensical on what `pullquote pages` writes."""
    folder = _fresh(root, "zensical")
    _write(folder / "mkdocs.yml", CONFIG.format(plugin="") + NOT_IN_NAV)
    command = (str(program("pullquote")), "pages", "--out", str(folder / "docs"), "--project", str(root))
    subprocess.run(command, check=True, capture_output=True)
    return Contender("zensical", folder, (str(program("zensical")), "build", "-c"), folder / "site")


def mkdocs_file(page: Page) -> str:
    """Where MkDocs looks for the page."""
    return f"{page.path}index.md" if page.kind in ("home", "listing") else f"{page.path.rstrip('/')}.md"


def _to_file(page: Page, href: str) -> str:
    """A relative address between pages as a link between Markdown files, as one writes them for MkDocs."""
    address, sign, anchor = href.partition("#")
    if "://" in href or not address:
        return href
    target = normpath(join(page.path or ".", address))
    listing = "/" not in target and target != "method"
    here = dirname(mkdocs_file(page))
    file = "index.md" if target == "." else f"{target}/index.md" if listing else f"{target}.md"
    return "../" * (here.count("/") + 1 if here else 0) + file + sign + anchor


def _fresh(root: Path, name: str) -> Path:
    folder = root.parent / f"{root.name}-{name}"
    shutil.rmtree(folder, ignore_errors=True)
    return folder


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
