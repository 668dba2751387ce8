"""The same pages and anchors from every generator: one that ignores a hook reports success with the pages missing."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from mkdocs.utils.yaml import yaml_load

from tests.conftest import ROOT, Site


def contents(folder: Path) -> dict[str, set[str]]:
    """The ids in the article of every page, by the page's address. The generators' own marks begin with `__`."""
    found = {}
    for file in folder.rglob("*.html"):
        article = re.search(r"<article.*</article>", file.read_text(encoding="utf-8"), re.DOTALL)
        ids = re.findall(r'<[^>]*\sid="([^"]+)"', article[0] if article else "")
        found[file.relative_to(folder).as_posix()] = {id for id in ids if not id.startswith("__")}
    return found


def run(*command: str, cwd: Path) -> None:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [sys.executable, *command], cwd=cwd, env=environment, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages as `pullquote pages` writes them, with this site's settings but without our hook."""
    root = tmp_path_factory.mktemp("written")
    run("-c", "from pullquote.cli import main; main()", "pages", "--out", str(root / "docs"), cwd=ROOT)
    settings = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    del settings["hooks"]
    settings |= {"extra_css": ["assets/pullquote.css"], "extra_javascript": ["assets/pullquote.js"]}
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    return root


def test_properdocs(built_site: Site, tmp_path: Path) -> None:
    pytest.importorskip("properdocs")
    run("-m", "properdocs", "build", "--quiet", "-f", "mkdocs.yml", "--site-dir", str(tmp_path), cwd=ROOT)
    assert contents(tmp_path) == contents(built_site.folder)


def test_written_pages_in_mkdocs_without_our_hook(built_site: Site, written: Path) -> None:
    run("-m", "mkdocs", "build", "--quiet", cwd=written)
    assert contents(written / "site") == contents(built_site.folder)


def test_written_pages_are_one_line_of_html(written: Path) -> None:
    """Markdown ends HTML at a blank line, and reads some lines inside it as code or lists."""
    pages = list((written / "docs" / "sources").glob("*.md"))
    assert pages
    for file in pages:
        _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
        assert {"title"} <= yaml.safe_load(front).keys()
        assert body.strip().count("\n") == 0 and body.strip().startswith("<div>")
