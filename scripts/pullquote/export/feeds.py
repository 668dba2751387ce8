"""The briefs' dated changes as feeds: Atom (RFC 4287) and JSON Feed 1.1.

Every date comes from the data, none from the build. Ids are made of the change itself: to edit the words of a change
is to publish a new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree as ET

from pullquote.compare.addresses import brief_path, change_anchor
from pullquote.compare.plain import plain
from pullquote.figures.dates import parse_date
from pullquote.model.brief import Brief
from pullquote.model.library import Library

ATOM, JSON = "feed.xml", "feed.json"
NOTHING = "1970-01-01T00:00:00Z"
"""RFC 4287 wants a date also of a feed about nothing."""


@dataclass(frozen=True, slots=True)
class Item:
    """One change of one brief."""

    url: str
    """Permanent, and its id as well."""
    title: str
    text: str
    updated: str
    """RFC 3339: the first moment, in UTC, of the day, month or year that the change is dated to."""


def items(library: Library, address: str) -> tuple[Item, ...]:
    """Every change of every brief, the newest first."""
    made = [item for id in library.briefs for item in _changes(library, id, address)]
    return tuple(sorted(made, key=lambda item: item.updated, reverse=True))


def _changes(library: Library, id: str, address: str) -> Iterator[Item]:
    brief = library.briefs[id]
    for anchor, change in {change_anchor(change): change for change in brief.changes}.items():
        yield Item(f"{address}{brief_path(id, anchor)}", brief.title, plain(change.text), _moment(change.date))


def updated(library: Library, entries: tuple[Item, ...]) -> str:
    """The newest change; without changes, the newest day that a brief reports."""
    return max([item.updated for item in entries] or map(_as_of, library.briefs.values()), default=NOTHING)


def atom(library: Library, address: str, title: str) -> bytes:
    """An Atom feed. `address` is absolute, with a slash at its end."""
    entries = items(library, address)
    feed = ET.Element("feed", {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "en"})
    _add(feed, "title", title)
    _add(feed, "id", address)
    _add(feed, "updated", updated(library, entries))
    _add(ET.SubElement(feed, "author"), "name", title)
    ET.SubElement(feed, "link", {"rel": "self", "type": "application/atom+xml", "href": f"{address}{ATOM}"})
    ET.SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "href": address})
    for item in entries:
        entry = ET.SubElement(feed, "entry")
        _add(entry, "title", item.title)
        _add(entry, "id", item.url)
        _add(entry, "updated", item.updated)
        ET.SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": item.url})
        _add(entry, "content", item.text)
    ET.indent(feed, " ")
    return ET.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"


def json_feed(library: Library, address: str, title: str) -> dict[str, Any]:
    """A JSON Feed. `address` is absolute, with a slash at its end."""
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": address,
        "feed_url": f"{address}{JSON}",
        "language": "en",
        "items": [
            {"id": one.url, "url": one.url, "title": one.title, "content_text": one.text, "date_published": one.updated}
            for one in items(library, address)
        ],
    }


def _as_of(brief: Brief) -> str:
    return _moment(brief.as_of)


def _moment(date: str) -> str:
    dated = parse_date(date)
    assert dated is not None  # validated when the brief was read
    return f"{dated.low.isoformat()}T00:00:00Z"


def _add(parent: ET.Element, tag: str, text: str) -> None:
    """An element with text, without the characters that XML 1.0 cannot hold."""
    ET.SubElement(parent, tag).text = "".join(char for char in text if _in_xml(ord(char)))


def _in_xml(code: int) -> bool:
    """XML 1.0, production 2."""
    return code in (0x9, 0xA, 0xD) or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code >= 0x10000
