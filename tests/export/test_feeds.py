"""Feeds, read back by feedparser and expat."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from xml.etree import ElementTree as ET

import feedparser
import pytest

from pullquote.checks.site import Site
from pullquote.export import export
from tests.export.conftest import ADDRESS, BRIEF, NASTY

ATOM = "{http://www.w3.org/2005/Atom}"


def test_atom_as_a_feed_reader_reads_it(files: Mapping[str, bytes]) -> None:
    feed = feedparser.parse(files["feed.xml"])
    assert not feed.bozo
    assert feed.version == "atom10"
    assert (feed.feed.id, feed.feed.link) == (ADDRESS, ADDRESS)
    assert feed.feed.updated == "2024-05-06T00:00:00Z"
    assert [entry.updated[:10] for entry in feed.entries] == ["2024-05-06", "2024-05-01"]
    assert feed.entries[1].content[0].value == "First version. With two paragraphs."


def test_text_is_text(files: Mapping[str, bytes]) -> None:
    root = ET.fromstring(files["feed.xml"])
    entry = root.find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f"{ATOM}title") == BRIEF["title"]
    assert entry.findtext(f"{ATOM}content") == f"Added {NASTY}."
    assert {child.tag for child in root.iter()} <= {
        f"{ATOM}{tag}" for tag in "feed title id updated author name link entry content".split()
    }


def test_every_entry_has_what_rfc_4287_wants(files: Mapping[str, bytes]) -> None:
    root = ET.fromstring(files["feed.xml"])
    for element in (root, *root.findall(f"{ATOM}entry")):
        assert all(len(element.findall(f"{ATOM}{tag}")) == 1 for tag in ("title", "id", "updated"))
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    assert [link.get("rel") for link in root.findall(f"{ATOM}link")] == ["self", "alternate"]
    ids = [element.text for element in root.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))


def test_json_feed(files: Mapping[str, bytes]) -> None:
    feed = json.loads(files["feed.json"])
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == f"{ADDRESS}feed.json"
    atom = feedparser.parse(files["feed.xml"])
    assert [item["id"] for item in feed["items"]] == [entry.id for entry in atom.entries]
    assert [item["date_published"] for item in feed["items"]] == [entry.updated for entry in atom.entries]
    assert feed["items"][0]["content_text"] == f"Added {NASTY}."


def test_ids_do_not_depend_on_what_else_changed(harbour: Callable[..., Site]) -> None:
    old = {"date": "2024-05-04", "text": "First version."}
    new = {"date": "2024-05-04", "text": "A claim more."}
    sites = (harbour({"briefs/harbour.yml": {"changes": changes}}) for changes in ([old], [new, old]))
    feeds = (json.loads(export(site, ADDRESS)["feed.json"]) for site in sites)
    before, after = ({item["id"] for item in feed["items"]} for feed in feeds)
    assert before < after
    assert len(after) == 2


@pytest.mark.parametrize("title", ["A \x08site\x00 & \ufffe<b>", "Site"])
def test_a_title_that_xml_cannot_hold(harbour: Callable[..., Site], title: str) -> None:
    feed = feedparser.parse(export(harbour(), ADDRESS, title)["feed.xml"])
    assert not feed.bozo
    assert feed.feed.title_detail.value == title.translate(dict.fromkeys((0, 8, 0xFFFE)))


def test_without_changes_the_feed_is_as_old_as_the_briefs(harbour: Callable[..., Site], empty: Site) -> None:
    assert feedparser.parse(export(harbour(), ADDRESS)["feed.xml"]).feed.updated == "2024-05-03T00:00:00Z"
    assert feedparser.parse(export(empty, ADDRESS)["feed.xml"]).feed.updated == "1970-01-01T00:00:00Z"
