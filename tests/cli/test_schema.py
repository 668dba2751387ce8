"""Schemas for editors: those in docs/schemas are up to date, and those with live ids know the project."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from jsonschema import Draft202012Validator

from pullquote.cli import main
from pullquote.cli.schemas import MODELS, Ids, schemas
from tests.harbour import FILES, write_harbour

KEPT = Path(__file__).parents[2] / "docs" / "schemas"
KINDS = {
    "people": "briefs/people.yml",
    "origins": "briefs/origins.yml",
    "source": "briefs/sources/wire.yml",
    "brief": "briefs/harbour.yml",
}


def live(root: Path, out: Path) -> dict[str, Any]:
    result = CliRunner().invoke(main, ["schema", "--project", str(write_harbour(root)), "--out", str(out)])
    assert result.exit_code == 0, result.output
    return {kind: json.loads((out / f"{kind}.schema.json").read_text("utf-8")) for kind in MODELS}


@pytest.mark.parametrize("kind", MODELS)
def test_kept_copies_are_up_to_date(kind: str) -> None:
    kept = json.loads((KEPT / f"{kind}.schema.json").read_text("utf-8"))
    assert kept == schemas(Ids())[kind], "run `pullquote schema --static --out docs/schemas`"


def test_the_project_fits_and_its_ids_are_known(tmp_path: Path) -> None:
    made = live(tmp_path, tmp_path / "schemas")
    for kind, file in KINDS.items():
        Draft202012Validator.check_schema(made[kind])
        Draft202012Validator(made[kind]).validate(FILES[file])
    brief = Draft202012Validator(made["brief"])
    claim = {"id": "a", "text": "b", "evidence": [{"supports": "wire/coost"}]}
    for change in ({"related": "harbor"}, {"claims": [claim]}):
        assert not brief.is_valid(FILES[KINDS["brief"]] | change)
        assert Draft202012Validator(schemas(Ids())["brief"]).is_valid(FILES[KINDS["brief"]] | change)
    source = FILES[KINDS["source"]]
    assert not Draft202012Validator(made["source"]).is_valid(source | {"origins": ["wier"]})
    assert Draft202012Validator(made["source"]).is_valid(source | {"origins": "wire", "issued": 2024})


def test_same_project_same_bytes(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    live(tmp_path / "a", one)
    live(tmp_path / "b", two)
    for kind in MODELS:
        assert (one / f"{kind}.schema.json").read_bytes() == (two / f"{kind}.schema.json").read_bytes()
