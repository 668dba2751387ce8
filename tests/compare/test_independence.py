"""How many independent origins stand behind a set of references."""

from __future__ import annotations

import pytest

from pullquote.compare import contested, independence, standing
from pullquote.model.brief import Brief
from pullquote.model.library import Library
from pullquote.model.people import Origin
from pullquote.model.source import Source


def source(label: str, **more: object) -> Source:
    excerpt = {"id": "a", "exact": "The harbour costs nine million."}
    via = {"id": "b", "exact": "The harbour opens in June.", "via": more.pop("via", ["wire"])}
    return Source.model_validate(
        {"label": label, "issued": "2024-05-01", "archive": "x.txt", "passages": [excerpt, via], **more}
    )


LIBRARY = Library(
    {},
    {
        "wire-one": source("Wire, Monday", origins=["wire"]),
        "wire-two": source("Wire, Tuesday", origins=["wire"]),
        "gazette": source("The Gazette", origins=["gazette"]),
        "rewrite": source(
            "Rewrite",
            origins=["unnamed"],
            derived_from=[{"source": "wire-one", "how": "rewrite", "basis": "same words"}],
        ),
        "copy-of-rewrite": source(
            "Copy", derived_from=[{"source": "rewrite", "how": "copy", "basis": "same words"}]
        ),
        "circle": source(
            "Circle", origins=["gazette"], derived_from=[{"source": "circle", "how": "copy", "basis": "x"}]
        ),
        "either": source("Either", origins=["wire", "gazette"]),
        "lost": source("Lost"),
        "unnamed": source("Unnamed", origins=["unnamed"]),
    },
    {},
    {
        "wire": Origin(name="Wire", kind="agency"),
        "gazette": Origin(name="The Gazette", kind="newspaper"),
        "unnamed": Origin(name="Somebody", kind="unknown"),
    },
)


@pytest.mark.parametrize(
    ("refs", "words"),
    [
        ([], "No evidence"),
        (["wire-one/none"], "No evidence"),
        (["wire-one/a"], "1 independent origin: Wire, through Wire, Monday"),
        (["wire-one/a", "wire-two/a"], "1 independent origin: Wire, through 2 sources"),
        (["wire-one/a", "rewrite/a", "copy-of-rewrite/a"], "1 independent origin: Wire, through 3 sources"),
        (["gazette/b"], "1 independent origin: Wire, through The Gazette"),
        (["gazette/a"], "1 independent origin: The Gazette"),
        (["circle/a"], "1 independent origin: The Gazette, through Circle"),
        (["lost/a"], "No known origin: 1 source of unknown origin"),
        (["unnamed/a", "lost/a"], "No known origin: 2 sources of unknown origin"),
        (["lost/a", "gazette/a"], "1 independent origin: The Gazette; besides, 1 source of unknown origin"),
        (["either/a"], "1 independent origin: The Gazette or Wire, through Either"),
        (["either/a", "wire-one/a"], "1 independent origin: Wire, through 2 sources"),
    ],
)
def test_words(refs: list[str], words: str) -> None:
    assert independence(LIBRARY, refs).words == words


def test_two_origins() -> None:
    found = independence(LIBRARY, ["wire-one/a", "either/a", "gazette/a", "wire-one/a"])
    assert found.count == 2
    assert [group.refs for group in found.groups] == [("wire-one/a", "either/a"), ("gazette/a",)]


def brief(**more: object) -> Brief:
    top = {
        "title": "T",
        "question": "Q",
        "as_of": "2024",
        "status": "stable",
        "bottom_line": "B",
        "claims": [],
    }
    return Brief.model_validate({**top, **more})


def claim(id: str, *evidence: dict[str, str], text: str = "A claim.") -> dict[str, object]:
    return {"id": id, "text": text, "evidence": list(evidence)}


@pytest.mark.parametrize(
    ("one", "level"),
    [
        (claim("a", {"supports": "wire-one/a"}, {"context": "gazette/a"}), "single"),
        (claim("a", {"supports": "wire-one/a"}, {"supports": "gazette/a"}), "several"),
        (claim("a", {"supports": "wire-one/a"}, {"disputes": "gazette/a"}), "disputed"),
        (claim("a", {"supports": "lost/a"}), "untraced"),
        (claim("a", {"context": "lost/a"}), "bare"),
        (claim("a", text="Cited inline [@gazette/a]."), "single"),
    ],
)
def test_standing(one: dict[str, object], level: str) -> None:
    assert standing(LIBRARY, brief(claims=[one]).claims[0]).level == level


def test_claims_lean_on_what_the_sources_disagree_about() -> None:
    sides = [
        {"text": "One.", "evidence": [{"supports": "wire-one/a"}]},
        {"text": "Two [@gazette/a].", "evidence": [{"context": "lost/a"}]},
    ]
    made = brief(
        claims=[
            claim("a", {"supports": "wire-one/a"}),
            claim("b", {"supports": "lost/a"}),
            claim("c", text="[@gazette/a]"),
        ],
        disagreements=[{"id": "point", "question": "Which?", "sides": sides}],
    )
    assert contested(made) == {"a": ("point",), "c": ("point",)}
