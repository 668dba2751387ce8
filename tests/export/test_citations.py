"""Citation files, read back by pybtex, rispy and json; and the one-line citations."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest
import rispy
from pybtex.database import Entry, parse_string

from pullquote.checks.site import Site
from pullquote.compare.addresses import Base
from pullquote.compare.cite import cite_brief, cite_entries, cite_quotations, cite_source
from pullquote.compare.meta import brief_tags, source_tags
from pullquote.compare.works import certain
from pullquote.export import export
from pullquote.figures.dates import parse_date
from tests.export.conftest import ADDRESS, BRIEF, SOURCE

BASE = Base(ADDRESS)
WORDS = {
    r"\textbackslash{}": "\\",
    r"\textbraceleft{}": "{",
    r"\textbraceright{}": "}",
    r"\textasciitilde{}": "~",
    r"\textasciicircum{}": "^",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
} | {f"\\{char}": char for char in "&%$#_"}


def printed(latex: str) -> str:
    """What LaTeX prints of a field; anything that is left special would be a fault."""
    pattern = "|".join(map(re.escape, WORDS))
    assert not re.search(r"[\\{}~^&%$#_]", re.sub(pattern, "", latex)), latex
    return re.sub(pattern, lambda found: WORDS[found[0]], latex)


def line(text: str) -> str:
    return " ".join(text.split())


def entry(files: Mapping[str, bytes], path: str) -> Entry:
    entries = parse_string(files[path].decode(), "bibtex").entries
    assert len(entries) == 1
    return next(iter(entries.values()))


def csl(files: Mapping[str, bytes], path: str = "data/citations.csl.json") -> dict[str, Any]:
    return json.loads(files[path])[0]


def ris(files: Mapping[str, bytes], path: str = "data/citations.ris") -> dict[str, Any]:
    return rispy.loads(files[path].decode())[0]


def test_bibtex_prints_the_words_of_the_source(files: Mapping[str, bytes]) -> None:
    found = entry(files, "data/citations.bib")
    assert found.key == "wire"
    assert printed(found.fields["title"].removeprefix("{").removesuffix("}")) == line(SOURCE["title"])
    assert printed(found.fields["howpublished"].removeprefix("{").removesuffix("}")) == line(SOURCE["publisher"])


def test_bibtex_keeps_names_in_one_piece(files: Mapping[str, bytes]) -> None:
    people = entry(files, "data/citations.bib").persons["author"]
    assert all(not person.first_names and len(person.last_names) == 1 for person in people)
    names = [printed(person.last_names[0].removeprefix("{").removesuffix("}")) for person in people]
    assert names == [line(name) for name in SOURCE["author"]]


def test_bibtex_dates(files: Mapping[str, bytes]) -> None:
    fields = entry(files, "data/citations.bib").fields
    assert (fields["date"], fields["year"], fields["urldate"]) == ("2024-05-03/2024-06-02", "2024", "2024-07")
    assert "month" not in fields, "May and June share no month"
    assert "inferred" in fields["note"]


def test_bibtex_url_has_nothing_that_breaks_the_file(files: Mapping[str, bytes]) -> None:
    url = entry(files, "data/citations.bib").fields["url"]
    assert url == "https://example.org/a?b=1&c=%7Bd%7D%20%22e%22%20f"


def test_ris_has_the_words_of_the_source(files: Mapping[str, bytes]) -> None:
    found = ris(files)
    assert (found["title"], found["authors"]) == (line(SOURCE["title"]), [line(name) for name in SOURCE["author"]])
    assert (found["type_of_reference"], found["id"], found["year"]) == ("NEWS", "wire", "2024")
    assert (found["date"], found["access_date"]) == ("2024///", "2024/07//")
    assert all(re.match(rb"[A-Z][A-Z0-9]  - ", row) for row in files["data/citations.ris"].split(b"\r\n")[:-1])


def test_csl_has_the_words_of_the_source(files: Mapping[str, bytes]) -> None:
    found = csl(files)
    assert (found["id"], found["title"], found["type"]) == ("wire", SOURCE["title"], "article-newspaper")
    assert found["author"] == [{"literal": name} for name in SOURCE["author"]]
    assert found["issued"] == {"date-parts": [[2024, 5, 3], [2024, 6, 2]]}
    assert found["accessed"] == {"date-parts": [[2024, 7]]}


def test_what_is_not_known_is_left_out(harbour: Callable[..., Site]) -> None:
    site = harbour()
    files = export(site, ADDRESS)
    assert set(csl(files)) == {"id", "type", "issued", "language", "note"}
    assert set(entry(files, "data/citations.bib").fields) == {"date", "year", "month", "language", "note"}
    assert not entry(files, "data/citations.bib").persons
    assert set(ris(files)) == {"type_of_reference", "id", "year", "date", "language", "notes"}
    assert cite_source(site.library, "wire") == "[Wire], 3 May 2024."


@pytest.mark.parametrize("format", ["csl.json", "bib", "ris"])
def test_each_source_and_brief_has_its_own_file(files: Mapping[str, bytes], format: str) -> None:
    assert files[f"data/citations/sources/wire.{format}"] == files[f"data/citations.{format}"]
    assert b"example.org/site/briefs/harbour/" in files[f"data/citations/briefs/harbour.{format}"]


def test_a_brief_is_dated_by_its_newest_change(files: Mapping[str, bytes]) -> None:
    found = csl(files, "data/citations/briefs/harbour.csl.json")
    assert (found["title"], found["issued"]) == (BRIEF["title"], {"date-parts": [[2024, 5, 6]]})
    assert printed(entry(files, "data/citations/briefs/harbour.bib").fields["title"][1:-1]) == line(BRIEF["title"])


def test_a_brief_without_the_sites_address_has_no_url(hostile: Site) -> None:
    assert "URL" not in csl(export(hostile, ""), "data/citations/briefs/harbour.csl.json")


@pytest.mark.parametrize(
    ("date", "sure"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024", "2024"),
        ("2024-05-03/2024-05-20", "2024-05"),
        ("2024-05/2024-06", "2024"),
        ("2024-12-31/2025-01-01", None),
    ],
)
def test_an_interval_is_never_made_more_exact(date: str, sure: str | None) -> None:
    dated = parse_date(date)
    assert dated is not None
    assert str(certain(dated) or "") == (sure or "")


def test_plain_citations(harbour: Callable[..., Site]) -> None:
    changes = {
        "briefs/sources/wire.yml": {
            "title": "Costs of “Ella”",
            "author": ["A. Writer", "B. Writer"],
            "url": "https://example.org/costs",
            "quotations": [
                {
                    "id": "second-pier",
                    "exact": "We did not ask for a second pier,",
                    "speaker": "ardal",
                    "said": "2024-05-03",
                },
                {"id": "scandal", "exact": "a scandal", "speaker": "brandt", "kind": "fragment", "via": "wire"},
            ],
        }
    }
    library = harbour(changes).library
    work = "A. Writer and B. Writer, “Costs of ‘Ella’”, 3 May 2024, https://example.org/costs"
    assert cite_source(library, "wire") == f"{work}."
    quotations = cite_quotations(library, "wire", BASE)
    assert quotations["second-pier"] == (
        f"Ada Ardal: “We did not ask for a second pier” (3 May 2024). In: {work}. "
        f"Quoted at {ADDRESS}sources/wire/#second-pier"
    )
    assert quotations["scandal"].startswith("Hugo Brandt: “a scandal”, via Wire. In: ")
    assert quotations["cost"].startswith("“The harbour costs nine million pounds”. In: ")
    assert cite_brief(library, "harbour", BASE) == f"“The harbour”, 3 May 2024, {ADDRESS}briefs/harbour/."
    assert cite_entries(library, "harbour", BASE)["criticised"] == (
        f"The union criticises the price. In: “The harbour”, 3 May 2024. {ADDRESS}briefs/harbour/#criticised"
    )


def test_a_citation_is_one_line(hostile: Site) -> None:
    library = hostile.library
    cited = [text for id in library.sources for text in cite_quotations(library, id, BASE).values()]
    entries = cite_entries(library, "harbour", BASE)
    assert {"not-asked", "f1", "e1", "d1", "u1"} <= entries.keys()
    cited += entries.values()
    assert [text for text in cited if len(text.splitlines()) != 1] == []
    assert "between 3 May 2024 and 2 June 2024 (inferred)" in cite_source(library, "wire")


def test_meta_tags(hostile: Site) -> None:
    tags = source_tags(hostile.library, "wire", ADDRESS)
    assert ("citation_publication_date", "2024") in tags
    assert ("DC.date", "2024-05-03/2024-06-02") in tags
    assert [content for name, content in tags if name == "citation_author"] == [line(name) for name in SOURCE["author"]]
    assert ("DC.identifier", f"{ADDRESS}briefs/harbour/") in brief_tags(hostile.library, "harbour", ADDRESS)
    assert "DC.identifier" not in dict(brief_tags(hostile.library, "harbour", ""))
    assert all(content and "\n" not in content for _, content in tags)
