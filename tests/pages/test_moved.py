"""Former ids: old addresses of briefs and sources lead on, old anchors of entries stay."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pullquote.load.project import open_project
from pullquote.pages import build, drafts
from pullquote.run import Run, run
from tests.harbour import FILES, write_harbour

BRIEF, SOURCE = "briefs/harbour.yml", "briefs/sources/wire.yml"


def checked(root: Path, brief: dict[str, Any], source: dict[str, Any]) -> Run:
    return run(open_project(write_harbour(root, {BRIEF: brief, SOURCE: source}), config={}))


def claims(**formerly: Any) -> dict[str, Any]:
    own = FILES[BRIEF]["claims"]
    return {"claims": [one | ({"formerly": formerly[key]} if (key := one["id"].replace("-", "_")) in formerly else {})
                       for one in own]}  # fmt: skip


def test_old_addresses_lead_on(tmp_path: Path) -> None:
    quotations = [one | {"formerly": "old-words"} for one in FILES[SOURCE]["quotations"][:1]]
    made = checked(
        tmp_path,
        {"formerly": ["pier", "quay"]} | claims(not_asked="old-claim"),
        {"formerly": "telegraph", "quotations": quotations + FILES[SOURCE]["quotations"][1:]},
    )
    assert "PQ217" not in {one.code for one in made.outcome.diagnostics}
    pages = {page.path: page for page in build(made.site)}
    found = {draft.path: draft.entries() for draft in drafts(made.site)}
    for old, new in (("briefs/pier/", "briefs/harbour/"), ("briefs/quay/", "briefs/harbour/"),
                     ("sources/telegraph/", "sources/wire/")):  # fmt: skip
        assert f'<a href="../../{new}">' in pages[old].body
        assert f'content="0; url=../../{new}"' in pages[old].head
        assert pages[old].kind == "moved" and not found[old]
    assert '<span id="old-claim"></span>' in pages["briefs/harbour/"].body
    assert '<span id="old-words"></span>' in pages["sources/wire/"].body


@pytest.mark.parametrize(
    ("brief", "source"),
    [
        (claims(not_asked="criticised"), {}),
        (claims(not_asked="old", criticised="old"), {}),
        (claims(not_asked="not-asked"), {}),
        ({"formerly": "harbour"}, {}),
        ({}, {"formerly": ["wire"]}),
    ],
)
def test_a_former_id_means_one_thing(tmp_path: Path, brief: dict[str, Any], source: dict[str, Any]) -> None:
    made = checked(tmp_path, brief, source)
    found = [one for one in made.outcome.diagnostics if one.code == "PQ217"]
    assert found and all("old address" in one.message for one in found)
    build(made.site)
