"""Invented projects, from empty to hostile, and what is exported of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from pullquote.checks.site import Site
from pullquote.evidence import judge
from pullquote.export import export
from pullquote.load.files import load
from pullquote.load.project import open_project
from tests.harbour import write_harbour

ADDRESS = "https://example.org/site/"
NASTY = "</script><!-- {\"a\": '1'} % $ # _ & ~ ^ \\ | < > }{ \u202eevil\u2066 日本 صدى =cmd|' /C calc'!A0"

SOURCE: dict[str, Any] = {
    "label": NASTY,
    "title": f"The {NASTY}",
    "publisher": f"Pub {NASTY}",
    "author": [f"=A; {NASTY}", "B and C, Jr."],
    "issued": {"date": "2024-05-03/2024-06-02", "basis": "it names Monday"},
    "url": "https://example.org/a?b=1&c={d}%20\"e\" f",
    "accessed": "2024-07",
    "archive": "wire.txt",
    "origins": ["wire"],
    "reliability": "@SUM(1+1)",
    "quotations": [
        {
            "id": "second-pier",
            "exact": "We did not ask for a second pier […] Nobody did",
            "speaker": "ardal",
            "said": {"date": "2024-05-01/2024-05-03", "basis": "on Friday"},
            "where": NASTY,
            "via": ["wire"],
        },
        {"id": "scandal", "exact": "a scandal", "speaker": "brandt", "kind": "fragment", "said": "2024-05"},
        {"id": "nobody", "exact": f"“Who?” {NASTY}", "kind": "unattributed", "prefix": "+1", "note": "-2+3"},
    ],
    "passages": [{"id": "cost", "exact": "-The harbour\r\ncosts nine million pounds", "attributed_to": "ardal"}],
}
BRIEF: dict[str, Any] = {
    "title": f"=1+1 {NASTY}",
    "question": NASTY,
    "bottom_line": "*Nine* million [@wire/cost]. 5 * 3 is **fifteen**, \\*not emphasis\\*.",
    "positions": [
        {"actor": "ardal", "text": "No.", "evidence": [{"supports": "wire/second-pier"}]},
        {"actor": "ardal", "text": "Yes [@wire/cost].", "evidence": []},
    ],
    "figures": [
        {"id": f"f{at}", "value": value, "unit": "x", "measures": NASTY, "said_by": "wire"}
        for at, value in enumerate(("$500 billion", "6.1%", "a third", "21 of 30 and 7 boats", "unknown", "about 0.1%"))
    ],
    "timeline": [
        {"id": "e1", "date": {"date": "2024-06/2024-07-15", "basis": "in June"}, "text": "=It opens."},
        {"id": "e2", "date": "2024", "text": "It closes.", "evidence": [{"context": "wire/cost"}]},
    ],
    "disagreements": [
        {
            "id": "d1",
            "question": "How much?",
            "note": "*Nobody* knows [@wire/scandal].",
            "sides": [
                {"text": "Much [@wire/cost].", "evidence": [{"disputes": "wire/cost"}, {"supports": "wire/scandal"}]},
                {"text": "Little.", "evidence": []},
            ],
        }
    ],
    "unknowns": [{"id": "u1", "question": "Who pays?", "settle": "A contract [@wire/none]."}],
    "related": ["other"],
    "changes": [
        {"date": "2024-05-06", "text": f"Added {NASTY} [@wire/cost].", "claims": ["not-asked"]},
        {"date": "2024-05", "text": "*First* version.\n\nWith two paragraphs."},
        {"date": "2024-05", "text": "*First* version.\n\nWith two paragraphs."},
    ],
}
PEOPLE = {
    "ardal": {"name": f"Ada {NASTY}", "aliases": ["A; B", "C\\D"], "roles": ["mayor"]},
    "brandt": {"name": "a union official", "kind": "unnamed"},
    "council": {"name": "The council", "kind": "organisation", "roles": ["council"]},
}
ORIGINS = {"wire": {"name": NASTY, "kind": "agency"}, "leak": {"name": "a leak", "kind": "document"}}
HOSTILE: dict[str, dict[str, Any]] = {
    "briefs/sources/wire.yml": SOURCE,
    "briefs/harbour.yml": BRIEF,
    "briefs/people.yml": PEOPLE,
    "briefs/origins.yml": ORIGINS,
}


def read(root: Path) -> Site:
    """A project as the export gets it; its files must be readable."""
    loaded = load(open_project(root, root / "archive" if (root / "archive").exists() else None))
    assert not [fault.message for fault in loaded.faults]
    return Site(loaded, judge(loaded))


@pytest.fixture
def harbour(tmp_path: Path) -> Callable[..., Site]:
    """Makes the small project, with changes."""
    return lambda changes=None, archive=True: read(write_harbour(tmp_path, changes, archive))


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The project with every awkward thing in it."""
    return read(write_harbour(tmp_path_factory.mktemp("hostile"), HOSTILE))


@pytest.fixture(scope="session")
def files(hostile: Site) -> Mapping[str, bytes]:
    """Everything exported of the hostile project."""
    return export(hostile, ADDRESS)


@pytest.fixture(scope="session")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A project without anything."""
    root = tmp_path_factory.mktemp("empty")
    (root / "briefs").mkdir()
    return read(root)
