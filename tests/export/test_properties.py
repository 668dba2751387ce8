"""Whatever stands in the data comes back from the files as it was."""

from __future__ import annotations

import csv
import io
import json
import re

from hypothesis import given
from hypothesis import strategies as st
from pybtex.database import parse_string

from pullquote.compare.linked import script_text
from pullquote.compare.plain import plain
from pullquote.compare.works import Work
from pullquote.export.bibtex import bibtex
from pullquote.export.csl import csl
from pullquote.export.rows import OriginRow
from pullquote.export.tables import written
from pullquote.figures.dates import parse_date
from tests.export.test_citations import line, printed
from tests.export.test_tables import unguarded

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("=+-@'\"{}\\%$&;,\t\r\n<>"), min_size=1)
WRITTEN = TEXT.filter(str.strip)
ISSUED = parse_date("2024-05")
assert ISSUED is not None


@given(TEXT, TEXT)
def test_csv_gives_every_text_back(name: str, note: str) -> None:
    row = OriginRow(id="a", page="b", name=name, kind="agency", note=note)
    content = written(OriginRow, [row]).csv.decode()
    (told,) = csv.DictReader(io.StringIO(content, newline=""), strict=True)
    assert (unguarded(told["name"]), unguarded(told["note"])) == (name, note)
    assert not re.match(r"\s*[=+\-@]|[\t\r\n]", told["name"])


@given(WRITTEN, WRITTEN)
def test_bibtex_gives_every_title_and_name_back(title: str, author: str) -> None:
    work = Work("wire", "article", "Wire", ISSUED, title, (author,))
    found = parse_string(bibtex([work]).decode(), "bibtex").entries["wire"]
    assert printed(found.fields["title"][1:-1]) == line(title)
    assert [printed(one.last_names[0][1:-1]) for one in found.persons["author"]] == [line(author)]


@given(WRITTEN)
def test_csl_gives_every_title_back(title: str) -> None:
    assert json.loads(csl([Work("wire", "article", "Wire", ISSUED, title)]))[0]["title"] == title


@given(TEXT)
def test_a_script_element_holds_every_text(text: str) -> None:
    written = script_text({"text": text})
    assert "<" not in written
    assert json.loads(written) == {"text": text}


@given(TEXT)
def test_prose_without_marks_stays(text: str) -> None:
    bare = re.sub(r"[*\\\[\]]", "", text)
    assert plain(bare) == line(bare)
