"""Permanent addresses: where each thing of the library has its page and its anchor."""

from __future__ import annotations

from pullquote.model.base import split_ref

HOME = ""
BRIEFS = "briefs/"
SOURCES = "sources/"
PEOPLE = "people/"
ORIGINS = "origins/"
QUOTATIONS = "quotations/"
FIGURES = "figures/"
TIMELINE = "timeline/"
DISAGREEMENTS = "disagreements/"
EVIDENCE = "evidence/"
CHANGES = "corrections/"


def brief_path(id: str, anchor: str = "") -> str:
    """A brief's page; with `anchor` one of its claims, figures, events, ..."""
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
