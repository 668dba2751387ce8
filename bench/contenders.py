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

from bench.aside import put_aside
from bench.markdown import markdown
from bench.project import ADDRESS, CONFIG
from pullquote.export import bundles
from pullquote.fast.run import run
from pullquote.load.project import open_project
from pullquote.pages import drafts
from pullquote.pages.page import Page, markdown_file

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
HUGO_CONFIG = f"""baseURL: {ADDRESS}
title: Synthetic briefs
disableKinds: [taxonomy, term, RSS]
outputs: {{home: [html, json]}}
markup: {{goldmark: {{renderer: {{unsafe: true}}}}}}
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


LARGEST = {"slow": 3000, "stock": 3000, "hugo": 3000, "zensical": 100}
"""Above these sizes the others would take a good part of an hour, or more memory than most machines have."""


def contenders(root: Path, size: int) -> dict[str, Contender]:
    """Every way that is installed and fits the size, by name, with its files written next to the project in `root`."""
    made = {"fast": ours, "slow": ours, "stock": stock, "hugo": hugo, "zensical": zensical}
    known = [name for name in made if name in ("fast", "slow", "stock") or program(name)]
    fit = {name: made[name](root, name) for name in known if size <= LARGEST.get(name, size)}
    if "zensical" in fit:
        _write_for_zensical(root, fit["zensical"].folder)
    if "stock" in fit or "hugo" in fit:
        _write_ready(root, fit.get("stock"), fit.get("hugo"))
    return fit


def _write_ready(root: Path, stock: Contender | None, hugo: Contender | None) -> None:
    """What the project comes to, for those that load and check nothing: Markdown, and the files for programs."""
    site = run(open_project(root)).site
    made = bundles(site, ADDRESS)
    for folder in [*([stock.folder / "docs"] if stock else []), *([hugo.folder / "static"] if hugo else [])]:
        for path, content in (file for bundle in made for file in bundle.make()):
            _write(folder / path, content)
    for page in (draft.make() for draft in drafts(site, downloads={path for one in made for path in one.paths})):
        if stock:
            _write(stock.folder / "docs" / markdown_file(page), _for_mkdocs(page))
        if hugo:
            listing = page.kind in ("home", "listing")
            name = f"{page.path}_index.md" if listing else f"{page.path.rstrip('/')}.md"
            front = f"---\ntitle: {json.dumps(page.title)}\n---\n"
            _write(hugo.folder / "content" / name, f"{front}{markdown(page.body, str)}".encode())


def ours(root: Path, name: str) -> Contender:
    """Our own build, through the fast room or without it."""
    output = root.parent / f"{root.name}-{name}"
    command = (str(program("mkdocs")), "build", "--quiet", "--site-dir", str(output))
    return Contender(name, root, command, output, (("PULLQUOTE_SLOW", "1"),) if name == "slow" else ())


def stock(root: Path, name: str) -> Contender:
    """Material on ready Markdown: nothing to load, to prove or to check; the files for programs are there to copy."""
    folder = _fresh(root, name)
    _write(folder / "mkdocs.yml", f"{CONFIG.format(plugin='')}{NOT_IN_NAV}".encode())
    shutil.copytree(root / "docs", folder / "docs")
    return Contender(name, folder, (str(program("mkdocs")), "build", "--quiet"), folder / "site")


def hugo(root: Path, name: str) -> Contender:
    """Hugo with a minimal theme and a search dump, on the same Markdown and the same files to copy."""
    folder = _fresh(root, name)
    _write(folder / "hugo.yaml", HUGO_CONFIG.encode())
    for layout, text in HUGO_LAYOUTS.items():
        _write(folder / "layouts" / layout, text.encode())
    return Contender(name, folder, (str(program("hugo")), "--quiet"), folder / "public")


def zensical(root: Path, name: str) -> Contender:
    """Zensical on what `pullquote pages` writes."""
    folder = _fresh(root, name)
    _write(folder / "mkdocs.yml", f"{CONFIG.format(plugin='')}{NOT_IN_NAV}".encode())
    return Contender(name, folder, (str(program("zensical")), "build", "-c"), folder / "site")


def _write_for_zensical(root: Path, folder: Path) -> None:
    command = (str(program("pullquote")), "pages", "--out", str(folder / "docs"), "--project", str(root))
    subprocess.run(command, check=True, capture_output=True)


def _for_mkdocs(page: Page) -> bytes:
    return markdown(page.body, lambda href: _to_file(page, href)).encode()


def _to_file(page: Page, href: str) -> str:
    """A relative address between pages as a link between Markdown files, as one writes them for MkDocs."""
    address, sign, anchor = href.partition("#")
    if "://" in href or not address:
        return href
    target = normpath(join(page.path or ".", address))
    listing = "/" not in target and target != "method"
    here = dirname(markdown_file(page))
    file = "index.md" if target == "." else f"{target}/index.md" if listing else f"{target}.md"
    return "../" * (here.count("/") + 1 if here else 0) + file + sign + anchor


def _fresh(root: Path, name: str) -> Path:
    folder = root.parent / f"{root.name}-{name}"
    put_aside(folder, root.parent)
    return folder


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
