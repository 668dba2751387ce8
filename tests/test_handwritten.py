"""Citations in hand-written pages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pullquote.load.files import load
from pullquote.load.handwritten import citations_in
from pullquote.load.project import open_project
from pullquote.pages.handwritten import with_citations, with_links
from pullquote.run import run
from tests.harbour import write_harbour

ROOT = Path(__file__).resolve().parent.parent
GUIDES = ("README.md", "CONTRIBUTING.md", "docs/editing.md", "docs/developing.md", "docs/method.md")
# What an editor is to add in the step above.
NEW = {"ap-munich-report/ready-answers"}


@pytest.mark.parametrize("guide", GUIDES)
def test_the_guides_cite_what_there_is(guide: str) -> None:
    """Examples are copied: one that cites nothing would be refused."""
    library = load(open_project(ROOT, config={})).library
    refs = set(re.findall(r"\b([a-z][a-z-]*/[a-z][a-z-]*)\b", (ROOT / guide).read_text(encoding="utf-8")))
    cited = {ref for ref in refs - NEW if ref.partition("/")[0] in library.sources}
    assert cited <= library.excerpts.keys()


def test_code_is_no_citation() -> None:
    text = "A [@a/b]. `[@c/d]` ``x ` [@c/d]`` \n```yaml\n[@c/d]\n```\nB [@e/f]"
    assert [found[1] for found in citations_in(text)] == ["a/b", "e/f"]


def test_unknown_citation_of_a_page_fails(tmp_path) -> None:
    write_harbour(tmp_path)
    (tmp_path / "docs").mkdir()
    page = "# Home\n\nDearer [@wire/coost], dearer [@wire/cost].\n"
    (tmp_path / "docs" / "index.md").write_text(page, encoding="utf-8")
    found = [one for one in run(open_project(tmp_path)).outcome.diagnostics if one.code == "PQ210"]
    assert [(one.span.file, one.span.line, one.span.column) for one in found] == [("docs/index.md", 3, 10)]
    assert "wire/cost" in found[0].help


def test_a_page_is_checked_by_whatever_way_its_folder_is_named(tmp_path) -> None:
    write_harbour(tmp_path / "real" / "project")
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    for folder in ("real/project/docs", "real/pages"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.md").write_text("Dearer [@wire/coost].\n", encoding="utf-8")
    for folder, file in (("project/docs", "docs/index.md"), ("pages", "../pages/index.md")):
        config = {"docs_dir": str(tmp_path / "link" / folder)}
        found = run(open_project(tmp_path / "link" / "project", config=config)).outcome.diagnostics
        assert [one.span.file for one in found if one.code == "PQ210"] == [file]


def test_a_page_that_is_no_text_is_a_finding(tmp_path) -> None:
    write_harbour(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_bytes("# Café [@wire/coost]\n".encode("latin-1"))
    (tmp_path / "docs" / "gone.md").symlink_to("nowhere.md")
    found = [(one.code, one.span.file) for one in run(open_project(tmp_path)).outcome.diagnostics]
    assert sorted(found) == [("PQ102", "docs/index.md"), ("PQ113", "docs/gone.md")]


def test_citation_becomes_a_link_to_the_words(tmp_path) -> None:
    write_harbour(tmp_path)
    library = run(open_project(tmp_path)).site.library
    shown = with_citations("See [@wire/scandal] and `[@wire/cost]`.", library, "about/")
    assert 'href="../sources/wire/#scandal"' in shown
    assert ">[Hugo Brandt, Wire]</a>" in shown
    assert shown.endswith("`[@wire/cost]`.")


def test_a_file_beside_the_pages_is_shown_by_the_repository(tmp_path) -> None:
    write_harbour(tmp_path)
    text = "See [the guide](../CONTRIBUTING.md), [data](data.md) and [up](../../x.md)."
    project = open_project(tmp_path, config={"repo_url": "https://example.org/a/b/"})
    library = run(project).site.library
    assert with_links(text, project, library, "x/") == (
        "See [the guide](https://example.org/a/b/blob/main/CONTRIBUTING.md), [data](data.md) and [up](../../x.md)."
    )
    assert with_links(text, project, library, "deeper/x/") == text
    in_full = {"repo_url": "https://example.org/a/b/", "docs_dir": str(tmp_path / "docs")}
    assert "/main/CONTRIBUTING.md" in with_links(text, open_project(tmp_path, config=in_full), library, "x/")
    assert with_links(text, open_project(tmp_path, config={}), library, "x/").startswith("See the guide, [data]")
