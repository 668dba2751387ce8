"""Pages read back as a browser would: elements, ids, links, headings."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin

VOID = {"br", "hr", "img", "input", "meta", "link", "wbr"}


@dataclass
class Read(HTMLParser):
    """What stands in one body. `faults` says where it is not balanced."""

    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    levels: list[int] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    text: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if len(values) < len(attrs):
            self.faults.append(f"an attribute twice on {tag}")
        if (tag == "p" and "p" in self.open) or (tag in ("div", "ul", "ol", "details") and "p" in self.open):
            self.faults.append(f"{tag} inside p")
        self.tags.append((tag, values))
        if values.get("id") is not None:
            self.ids.append(values["id"] or "")
        if tag == "a":
            self.links.append(values.get("href") or "")
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.faults.append(f"unexpected </{tag}>")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def read(body: str) -> Read:
    """A body's content; elements left open are faults too."""
    found = Read()
    found.feed(body)
    found.close()
    found.faults += [f"<{tag}> left open" for tag in found.open]
    return found


def target(path: str, href: str) -> tuple[str, str]:
    """The page and the anchor a link of the page `path` leads to."""
    address, _, anchor = urljoin(f"http://site/{path}", href).removeprefix("http://site/").partition("#")
    return address, anchor
