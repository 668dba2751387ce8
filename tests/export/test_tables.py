"""Open data, read back by the standard library's readers and by jsonschema."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

import jsonschema
import pytest

from pullquote.checks.site import Site
from pullquote.export import export
from pullquote.export.brief_data import exact
from pullquote.export.data import TABLES
from tests.export.conftest import ADDRESS, BRIEF, NASTY, SOURCE
from tests.harbour import TEXT

GUARDED = re.compile(r"'+(?:\s*[=+\-@＝＋－＠]|[\t\r\n])")


def rows(files: Mapping[str, bytes], name: str) -> list[dict[str, Any]]:
    return json.loads(files[f"data/{name}.json"])


def cells(files: Mapping[str, bytes], name: str) -> list[dict[str, str]]:
    text = files[f"data/{name}.csv"].decode()
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def unguarded(cell: str) -> str:
    return cell[1:] if GUARDED.match(cell) else cell


@pytest.mark.parametrize("name", TABLES)
def test_every_table_fits_its_schema(files: Mapping[str, bytes], name: str) -> None:
    schema = json.loads(files[f"data/schemas/{name}.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema).validate(rows(files, name))
    assert schema["$id"] == f"{ADDRESS}data/schemas/{name}.json"
    assert rows(files, name), "the hostile project has something for every table"


@pytest.mark.parametrize("name", TABLES)
def test_every_column_is_described(files: Mapping[str, bytes], name: str) -> None:
    schema = json.loads(files[f"data/schemas/{name}.json"])
    shapes = schema["$defs"].values()
    bare = [key for shape in shapes for key, value in shape["properties"].items() if not value.get("description")]
    assert bare == []


@pytest.mark.parametrize("name", TABLES)
def test_a_wrong_row_does_not_fit(files: Mapping[str, bytes], name: str) -> None:
    validator = jsonschema.Draft202012Validator(json.loads(files[f"data/schemas/{name}.json"]))
    row = rows(files, name)[0]
    assert not validator.is_valid([row | {"surprise": 1}])
    assert not validator.is_valid([{key: value for key, value in row.items() if key != "id"}])


@pytest.mark.parametrize("name", TABLES)
def test_csv_has_the_rows_of_the_json(files: Mapping[str, bytes], name: str) -> None:
    assert [unguarded(row["id"]) for row in cells(files, name)] == [row["id"] for row in rows(files, name)]
    for row, told in zip(rows(files, name), cells(files, name), strict=True):
        assert None not in told
        texts = {key: value for key, value in row.items() if isinstance(value, str)}
        assert {key: unguarded(told[key]) for key in texts} == texts


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_is_a_formula(files: Mapping[str, bytes], name: str) -> None:
    dangerous = re.compile(r"\s*[=+\-@＝＋－＠]|[\t\r\n]")
    assert [cell for row in cells(files, name) for cell in row.values() if dangerous.match(cell)] == []


def test_csv_is_rfc_4180(files: Mapping[str, bytes]) -> None:
    content = files["data/people.csv"]
    assert not content.startswith(b"\xef\xbb\xbf")
    assert content.endswith(b"\r\n")
    assert b'""a""' in content
    assert re.sub(rb'"(?:[^"]|"")*"', b"", content).replace(b"\r\n", b"").count(b"\n") == 0


def test_lists_and_dates_in_csv(files: Mapping[str, bytes]) -> None:
    ardal = cells(files, "people")[0]
    assert [re.sub(r"\\(.)", r"\1", one) for one in re.split(r"(?<!\\); ", ardal["aliases"])] == ["A; B", "C\\D"]
    source = cells(files, "sources")[0]
    assert source["issued"] == "2024-05-03/2024-06-02"
    assert source["issued_precision"] == "interval"
    assert source["issued_basis"] == "it names Monday"
    assert cells(files, "events")[1]["evidence"] == "context wire/cost"


def test_words_survive_unchanged(files: Mapping[str, bytes]) -> None:
    source = rows(files, "sources")[0]
    assert (source["title"], source["author"]) == (SOURCE["title"], SOURCE["author"])
    assert [row["exact"] for row in rows(files, "quotations")] == [one["exact"] for one in SOURCE["quotations"]]
    assert rows(files, "origins")[0]["name"] == NASTY


def test_numbers_are_exact(files: Mapping[str, bytes]) -> None:
    found = {row["value"]: row for row in rows(files, "figures")}
    assert list(found) == [one["value"] for one in BRIEF["figures"]]
    billion = found["$500 billion"]
    assert (billion["low"], billion["high"], billion["number_unit"]) == (500_000_000_000, 500_000_000_000, "USD")
    assert b'"low":500000000000,' in files["data/figures.json"]
    assert found["6.1%"]["low"] == 6.1
    assert found["a third"]["low"] == "100/3"
    assert found["about 0.1%"]["approximate"] == "about"
    assert found["unknown"]["low"] is None
    assert [row["low"] for row in cells(files, "figures")][:2] == ["500000000000", "6.1"]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Fraction(7), 7),
        (Fraction(10**30), 10**30),
        (Fraction(-5, 2), -2.5),
        (Fraction(1, 3), "1/3"),
        (Fraction(10**17 + 1, 10), "100000000000000001/10"),
    ],
)
def test_a_decimal_is_written_only_where_it_is_exact(value: Fraction, written: object) -> None:
    assert exact(value) == written
    assert type(exact(value)) is type(written)


def test_prose_is_plain_and_its_citations_are_evidence(files: Mapping[str, bytes]) -> None:
    brief = rows(files, "briefs")[0]
    assert brief["bottom_line"] == "Nine million. 5 * 3 is fifteen, *not emphasis*."
    assert brief["evidence"] == [{"ref": "wire/cost", "stance": "supports"}]
    assert brief["positions"][1]["evidence"] == brief["evidence"]
    side = rows(files, "disagreements")[0]["sides"][0]
    assert side["text"] == "Much."
    stances = {one["ref"]: one["stance"] for one in side["evidence"]}
    assert stances == {"wire/cost": "disputes", "wire/scandal": "supports"}


def test_origins_of_a_claim_are_computed(harbour: Callable[..., Site]) -> None:
    claim = rows(export(harbour(), ""), "claims")[0]
    assert (claim["standing"], claim["independent_origins"], claim["untraced"]) == ("single", 1, [])
    assert claim["origins"] == [{"ids": ["wire"], "evidence": ["wire/second-pier"], "sources": ["wire"]}]


def test_spans_count_code_points_of_the_full_text(files: Mapping[str, bytes]) -> None:
    quotations = {row["id"]: row for row in rows(files, "quotations")}
    pieces = [TEXT[start:end] for start, end in quotations["wire/second-pier"]["spans"]]
    assert pieces == ["We did not ask for a second pier", "Nobody did"]
    assert quotations["wire/nobody"]["spans"] is None


def test_without_the_full_text_nothing_is_claimed(harbour: Callable[..., Site]) -> None:
    row = rows(export(harbour(archive=False), ""), "quotations")[0]
    assert (row["spans"], row["state"], row["checked_by"]) == (None, "unchecked", [])


def test_a_passage_is_nobodys_speech(files: Mapping[str, bytes]) -> None:
    passage = rows(files, "passages")[0]
    assert (passage["kind"], passage["speaker"], passage["attributed_to"]) == ("passage", None, "ardal")


def test_an_address_of_another_scheme_is_no_url(harbour: Callable[..., Site]) -> None:
    site = harbour({"briefs/sources/wire.yml": {"url": "javascript:alert(1)"}})
    for path, content in export(site, ADDRESS).items():
        assert b"javascript:" not in content, path
