"""Pages and files remembered are those that would be made, and only what may have changed is made again."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pullquote.export import Bundle
from pullquote.fast import store
from pullquote.fast.pages import Kept, Shown, files
from pullquote.fast.run import Remembering
from pullquote.load.project import open_project
from pullquote.pages import drafts
from pullquote.pages.page import Draft, Page

BRIEF, SOURCE = "briefs/brief-00003.yml", "briefs/sources/source-00001.yml"


def change(file: str, old: str, new: str) -> Callable[[Path], None]:
    def edit(root: Path) -> None:
        path = root / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


EDITS = {
    "title": change(BRIEF, "title: ", "title: Other "),
    "claim": change(BRIEF, "    text: >-\n      ", "    text: >-\n      Perhaps "),
    "related": change(BRIEF, "claims:\n", "related: [brief-00004, brief-00005]\nclaims:\n"),
    "title of a related one": change("briefs/brief-00004.yml", "title: ", "title: Later "),
    "label": change(SOURCE, "label: ", "label: Early "),
    "person": change("briefs/people.yml", "  roles:", "  note: Told on page one\n  roles:"),
    "a brief less": lambda root: (root / "briefs/brief-00005.yml").unlink(),
    "repository": change("mkdocs.yml", "site_name: ", "repo_url: https://example.org/briefs\nsite_name: "),
}


class Made:
    """The pages of a project by way of the memory, and the paths of those that were made."""

    def __init__(self, root: Path, downloads: frozenset[str] = frozenset()) -> None:
        remembering = Remembering(open_project(root))
        found = remembering.run()
        assert remembering.contents is not None
        self.fresh: list[str] = []
        self.drafts = drafts(found.site, (), downloads)
        kept = Kept(root, "pages-0", Shown(found.site, remembering.contents, (), downloads))
        self.pages = [kept.made(replace(draft, make=self._counted(draft))) for draft in self.drafts]
        kept.keep()

    def _counted(self, draft: Draft) -> Callable[[], Page]:
        def make() -> Page:
            self.fresh.append(draft.path)
            return draft.make()

        return make


def test_nothing_is_made_twice(own_project: Path) -> None:
    first = Made(own_project)
    assert len(first.fresh) == len(first.pages)
    again = Made(own_project)
    assert again.pages == first.pages and not again.fresh


@pytest.mark.parametrize("seed", range(4))
def test_after_any_edits_every_page_is_as_it_would_be_made(own_project: Path, seed: int) -> None:
    Made(own_project)
    names = list(EDITS)
    random.Random(seed).shuffle(names)
    for name in names:
        before = {path: path.read_bytes() for path in own_project.rglob("*.yml")}
        EDITS[name](own_project)
        assert {path: path.read_bytes() for path in own_project.rglob("*.yml")} != before
        found = Made(own_project)
        assert found.pages == [draft.make() for draft in found.drafts], name
        assert found.fresh, name


def test_one_claim_changes_few_briefs(own_project: Path) -> None:
    Made(own_project)
    EDITS["claim"](own_project)
    assert [path for path in Made(own_project).fresh if path.startswith("briefs/b")] == ["briefs/brief-00003/"]


def test_what_another_user_kept_is_not_believed(own_project: Path, own_secret: Callable[[], None]) -> None:
    Made(own_project)
    own_secret()
    again = Made(own_project)
    assert len(again.fresh) == len(again.pages)


def test_new_files_for_programs_are_linked(own_project: Path) -> None:
    Made(own_project)
    found = Made(own_project, frozenset({"data/citations/briefs/brief-00003.bib"}))
    page = next(page for page in found.pages if page.path == "briefs/brief-00003/")
    assert "data/citations/briefs/brief-00003.bib" in page.body


def test_files_are_made_again_when_anything_changes(own_project: Path) -> None:
    made: list[str] = []

    def make(text: str) -> Bundle:
        return Bundle(("a.txt", "b.txt"), lambda: iter([made.append(text) or ("a.txt", text.encode()), ("b.txt", b"")]))

    def told(text: str) -> list[tuple[str, bytes]]:
        remembering = Remembering(open_project(own_project))
        remembering.run()
        assert remembering.contents is not None
        return list(files(own_project, remembering.contents, make(text)))

    assert told("one") == told("two") == [("a.txt", b"one"), ("b.txt", b"")]
    EDITS["claim"](own_project)
    assert told("three") == [("a.txt", b"three"), ("b.txt", b"")]
    assert made == ["one", "three"]


def test_a_site_without_anything_has_no_files_of_a_kind(own_project: Path) -> None:
    remembering = Remembering(open_project(own_project))
    remembering.run()
    assert remembering.contents is not None
    for _ in range(2):
        assert list(files(own_project, remembering.contents, Bundle((), lambda: iter(())))) == []


def test_pieces_come_back_in_their_order(tmp_path: Path) -> None:
    store.write_pieces(tmp_path, "pieces", {b"b": b"1", b"": b"", b"a": b"\x00" * 70_000})
    assert [(key, bytes(piece)) for key, piece in store.read_pieces(tmp_path, "pieces").items()] == [
        (b"b", b"1"),
        (b"", b""),
        (b"a", b"\x00" * 70_000),
    ]
    assert store.read_pieces(tmp_path, "others") == {}
