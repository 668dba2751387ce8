"""Permanent addresses: where each thing of the library has its page and its anchor, and how a file links there."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Literal

from pullquote.model.base import split_ref
from pullquote.model.brief import Change


def brief_path(id: str, anchor: str = "") -> str:
    """A brief's page below the site's root; with `anchor` one of its claims, figures, events, ..."""
    return f"briefs/{id}/" + (f"#{anchor}" if anchor else "")


def source_path(id: str) -> str:
    """A source's page."""
    return f"sources/{id}/"


def excerpt_path(ref: str) -> str:
    """A quotation or passage, on its source's page."""
    source, item = split_ref(ref)
    return f"sources/{source}/#{item}"


def person_path(id: str) -> str:
    """A person's page."""
    return f"people/{id}/"


def origin_path(id: str) -> str:
    """An origin's page."""
    return f"origins/{id}/"


def citation_path(kind: Literal["source", "brief"], id: str, format: str) -> str:
    """The citation file of one source or brief; `format` is the end of its name: `bib`, `ris`, `csl.json`."""
    return f"data/citations/{kind}s/{id}.{format}"


def change_anchor(change: Change) -> str:
    """Anchor of a change on its brief's page: made of the change itself, so new words are a new change.

    The underscore keeps it apart from the ids of entries.
    """
    return "change_" + sha256(f"{change.date}\n{change.text}".encode()).hexdigest()[:12]


def thing(path: str, kind: str) -> str:
    """The address of what a page is about, where that is not the page itself: `sources/wire/#the_source`."""
    return f"{path}#the_{kind}"


@dataclass(frozen=True, slots=True)
class Base:
    """Where links start from: absolute ones where the site's address is known, else relative to one file of it."""

    address: str = ""
    """The site's absolute address with a slash at its end; empty where it is not known."""
    file: str = ""
    """Path of the file or page that holds the links, below the site's root: `data/annotations.json`, `briefs/x/`."""

    def to(self, path: str) -> str:
        """The address of a path below the site's root."""
        if self.address:
            return self.address + path
        base, mark, anchor = path.partition("#")
        if mark and base == self.file:
            return f"#{anchor}"
        return "../" * self.file.count("/") + path or "./"


def web_url(url: str | None) -> str | None:
    """A url of the data if it is one of the web; anything else may not become a link."""
    return url if url is not None and url.lower().startswith(("https://", "http://")) else None
