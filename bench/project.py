"""A synthetic project on disk: mkdocs.yml, briefs, archive and proofs, as an editor would keep them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from bench.content import Article, Brief, Content, Writer
from pullquote.cli.proving import Options, Work
from pullquote.load.files import load
from pullquote.load.project import open_project

VERSION = "1"
"""Raise it when generated projects change: kept ones are made anew."""

ADDRESS = "https://example.org/briefs/"
CONFIG = f"""site_name: Synthetic briefs
site_url: {ADDRESS}
use_directory_urls: true
theme:
  name: material
  font: false
validation:
  anchors: ignore
  unrecognized_links: ignore
plugins:
  - search
{{plugin}}nav:
  - index.md
  - Briefs: briefs/index.md
  - Sources: sources/index.md
  - People: people/index.md
  - Quotations: quotations/index.md
extra:
  generator: false
  pullquote:
    archive: archive
"""
METHOD = "# Method\n\nThis project is synthetic.\n"


def project(folder: Path, size: int, tell: Callable[[str], None]) -> Path:
    """The project of `size` briefs below `folder`; made once and kept."""
    root = folder / f"n{size}"
    stamp = root / ".made"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == VERSION:
        return root
    shutil.rmtree(root, ignore_errors=True)
    tell(f"writing a project of {size} briefs")
    write(root, Writer(size).content())
    tell("proving its quotations")
    prove(root)
    stamp.write_text(VERSION, encoding="utf-8")
    return root


def write(root: Path, content: Content) -> None:
    """Write all files but the proofs."""
    files = {"mkdocs.yml": CONFIG.format(plugin="  - pullquote\n"), "docs/method.md": METHOD}
    files["briefs/people.yml"] = "".join(
        f"{one.id}:\n  name: {one.name}\n  roles:\n    - {one.role}\n" for one in content.people
    )
    files["briefs/origins.yml"] = "".join(f"{id}:\n  name: {name}\n  kind: agency\n" for id, name in content.origins)
    for article in content.articles:
        files[f"briefs/sources/{article.id}.yml"] = source_yaml(article)
        files[f"archive/{article.id}.txt"] = article.text
    files.update((f"briefs/{brief.id}.yml", brief_yaml(brief)) for brief in content.briefs)
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def prove(root: Path) -> None:
    """Write the proof of every quotation; raises RuntimeError where one cannot be proved."""
    work = Work(load(open_project(root)), Options(by="Bench"))
    failed = [line for id in work.library.sources for good, line in work.prove(id) if not good]
    if failed:
        raise RuntimeError("\n".join(failed[:9]))


def source_yaml(article: Article) -> str:
    """briefs/sources/<id>.yml"""
    head = f"label: {article.label}\nissued: 2025-02-17\narchive: {article.id}.txt\norigins: {article.origin}\n"
    return f"{head}quotations:\n" + "".join(
        f"  - id: {one.id}\n    exact: >-\n      {one.exact}\n    speaker: {one.speaker.id}\n"
        f"    to: reporters\n    via: {article.origin}\n"
        for one in article.quotations
    )


def brief_yaml(brief: Brief) -> str:
    """briefs/<id>.yml"""
    lines = [
        f"title: {brief.title}",
        f"question: {brief.question}",
        "as_of: 2025-02-20",
        "status: developing",
        f"bottom_line: >-\n  {brief.bottom_line}",
        "claims:",
    ]
    for number, claim in enumerate(brief.claims):
        lines += [f"  - id: claim-{number}", f"    text: >-\n      {claim.text}", "    evidence:"]
        lines.append(f"      - supports: {claim.supports.ref}")
        if claim.context and claim.context.ref != claim.supports.ref:
            lines.append(f"      - context: {claim.context.ref}")
    last = brief.quotations[-1].ref
    lines += ["timeline:", "  - id: event", "    date: 2025-02", f"    text: {brief.event}"]
    lines += ["    evidence:", f"      - supports: {last}"]
    return "\n".join(lines) + "\n"
