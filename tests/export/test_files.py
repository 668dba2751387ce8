"""Which files there are, that they are the same every time, and what is left out without an address."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import feedparser
import jsonschema
from pybtex.database import parse_string

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base
from pullquote.evidence import judge
from pullquote.export import export
from pullquote.export.citations import FORMATS
from pullquote.export.data import TABLES
from pullquote.load.files import load
from pullquote.load.project import open_project
from pullquote.pages import downloads
from tests.export.conftest import ADDRESS
from tests.harbour import write_harbour

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs" / "data.md"
DIGEST = """
import sys; from hashlib import sha256; from pathlib import Path
from tests.export.conftest import ADDRESS, read; from pullquote.export import export
files = export(read(Path(sys.argv[1])), ADDRESS)
print(sha256(repr(sorted(files.items())).encode()).hexdigest())
"""


def test_the_index_lists_every_table_with_its_number_of_rows(files: Mapping[str, bytes]) -> None:
    index = json.loads(files["data/index.json"])
    for table in index["tables"]:
        assert len(json.loads(files[f"data/{table['json']}"])) == table["rows"]
        assert {f"data/{table[key]}" for key in ("csv", "schema")} <= set(files)
    named = [*index["citations"], index["annotations"], *index["feeds"]]
    assert {os.path.normpath(f"data/{path}") for path in named} <= set(files)
    assert re.fullmatch(r"\d+\.\d+", index["version"])
    assert "owners" in index["licence"]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    write_harbour(tmp_path)
    made = set()
    for seed in ("1", "2"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": f"{ROOT / 'scripts'}{os.pathsep}{ROOT}"}
        command = [sys.executable, "-c", DIGEST, str(tmp_path)]
        made.add(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)
    assert len(made) == 1


def test_without_an_address_links_are_relative_and_feeds_left_out(hostile: Site, files: Mapping[str, bytes]) -> None:
    relative = export(hostile, "")
    assert set(files) - set(relative) == {"feed.xml", "feed.json"}
    assert not [path for path, content in relative.items() if ADDRESS.encode() in content]
    assert json.loads(relative["data/index.json"])["feeds"] == []
    assert json.loads(relative["data/claims.json"])[0]["page"] == "briefs/harbour/#not-asked"


def test_an_empty_project_has_empty_tables(empty: Site) -> None:
    files = export(empty, ADDRESS)
    for name, shape in TABLES.items():
        assert json.loads(files[f"data/{name}.json"]) == []
        assert files[f"data/{name}.csv"].count(b"\r\n") == 1
        assert files[f"data/{name}.csv"].startswith(next(iter(shape.model_fields)).encode())
    assert json.loads(files["data/citations.csl.json"]) == []
    assert json.loads(files["data/annotations.json"])["total"] == 0


def test_every_file_is_utf_8_and_ends_its_last_line(files: Mapping[str, bytes]) -> None:
    assert [path for path, content in files.items() if content.decode() and not content.endswith(b"\n")] == []


def test_the_pages_know_every_citation_format() -> None:
    assert {ending for ending, _ in downloads._CITATIONS} == set(FORMATS)


def test_relative_links_lead_where_absolute_ones_do() -> None:
    assert Base("", "data/annotations.json").to("sources/a/#b") == "../sources/a/#b"
    assert Base("", "sources/a/").to("sources/a/#b") == "#b"
    assert Base("", "").to("") == "./"
    assert Base(ADDRESS, "sources/a/").to("sources/a/#b") == f"{ADDRESS}sources/a/#b"


def test_the_documentation_names_every_table_and_column() -> None:
    text = DOCS.read_text(encoding="utf-8")
    for name, shape in TABLES.items():
        section = re.search(rf"^### {name}\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL)
        assert section, name
        told = re.findall(r"^\| `(\w+)`", section[1], re.MULTILINE)
        assert told == list(shape.model_fields), name


def test_this_sites_own_data_fits_its_schemas() -> None:
    loaded = load(open_project(ROOT))
    files = export(Site(loaded, judge(loaded)), ADDRESS)
    for name in TABLES:
        schema = json.loads(files[f"data/schemas/{name}.json"])
        jsonschema.Draft202012Validator(schema).validate(json.loads(files[f"data/{name}.json"]))
    assert len(parse_string(files["data/citations.bib"].decode(), "bibtex").entries) == len(loaded.library.sources)
    assert not feedparser.parse(files["feed.xml"]).bozo
