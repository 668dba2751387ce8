"""The lists of a site: what each is called, and which belong together."""

from __future__ import annotations

from typing import NamedTuple

from pullquote.pages.html import Html, el
from pullquote.pages.page import SearchEntry
from pullquote.pages.paths import (
    BRIEFS,
    CHANGES,
    CLAIMS,
    DISAGREEMENTS,
    EVIDENCE,
    FIGURES,
    ORIGINS,
    PEOPLE,
    PRINT,
    QUESTIONS,
    QUOTATIONS,
    SOURCES,
    TIMELINE,
)
from pullquote.pages.view import Place


class Listed(NamedTuple):
    """A list as readers know it."""

    path: str
    title: str
    about: str


GROUPS: tuple[tuple[Listed, ...], ...] = (
    (
        Listed(BRIEFS, "Briefs", "All briefs with their bottom lines"),
        Listed(CLAIMS, "Claims", "Every claim, by how many independent origins carry it"),
        Listed(FIGURES, "Figures", "Every figure, with what it measures and who says so"),
        Listed(TIMELINE, "Timeline", "Every event, in the order of their dates"),
        Listed(DISAGREEMENTS, "Disagreements", "Where the sources disagree, in their own words"),
        Listed(QUESTIONS, "Open questions", "What the sources leave open, and what would settle it"),
        Listed(CHANGES, "Corrections and changes", "Every dated change of every brief"),
    ),
    (
        Listed(
            QUOTATIONS,
            "Quotations",
            "Every quotation and passage of this site, by person, source, topic, date and kind",
        ),
        Listed(PEOPLE, "People", "Everybody whose words or deeds this site reports"),
    ),
    (
        Listed(SOURCES, "Sources", "Every source this site quotes from"),
        Listed(ORIGINS, "Origins", "Where words were first reported"),
    ),
    (Listed(EVIDENCE, "Evidence report", "What was checked, how, and with which result"),),
    (
        Listed(
            PRINT,
            "All briefs on one page",
            "Every brief with its claims, the words behind them, where sources differ and what they leave open",
        ),
    ),
)
"""Lists that belong together lead to each other: a theme's tabs lead to the first of them only."""

LISTS = {one.path: one for group in GROUPS for one in group}


def beside(place: Place, start: str) -> Html | None:
    """Links to the lists that belong to the one that begins at `start`; nothing for one that stands alone."""
    group = next((own for own in GROUPS if LISTS[start] in own), ())
    if len(group) < 2:
        return None
    links = (el("a", one.title, href=place.href(one.path), aria_current=_here(one, place)) for one in group)
    return Html(f'<nav class="pq-beside" aria-label="Lists beside this one"><p>{" ".join(links)}</p></nav>')


def _here(one: Listed, place: Place) -> str | None:
    return "page" if one.path == place.path else None


def listed_entries(start: str) -> tuple[SearchEntry, ...]:
    """What search finds of a list: its name. Its entries are found on their own pages."""
    one = LISTS[start]
    return (SearchEntry("", one.title, one.about),)
