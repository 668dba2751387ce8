"""Pages at the former addresses of briefs and sources: each leads to where the thing is now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from pullquote.pages.html import Html, join
from pullquote.pages.page import Draft, Page
from pullquote.pages.parts import title
from pullquote.pages.paths import brief_path, source_path
from pullquote.pages.view import Place, View


def moved_pages(view: View) -> Iterator[Draft]:
    """One page for each former id of a brief or source that nothing else has now."""
    library = view.library
    for old, id in _former({id: one.formerly for id, one in library.briefs.items()}):
        yield _draft(Place(view, brief_path(old)), brief_path(id), library.briefs[id].title)
    for old, id in _former({id: one.formerly for id, one in library.sources.items()}):
        yield _draft(Place(view, source_path(old)), source_path(id), library.sources[id].label)


def _former(ids: dict[str, tuple[str, ...]]) -> Iterable[tuple[str, str]]:
    return {old: id for id, own in ids.items() for old in own if old not in ids}.items()


def _draft(place: Place, target: str, name: str) -> Draft:
    return Draft(place.path, "moved", partial(_moved, place, target, name))


def _moved(place: Place, target: str, name: str) -> Page:
    """Browsers go on by themselves, those with scripts to the very entry; the link is for all others."""
    heading = f"{place.path.split('/')[1]} has moved"
    link = Html(f'<p class="pq-moved">This page is now {place.link(target, name)}.</p>')
    onward = f'<meta http-equiv="refresh" content="0; url={place.href(target)}"><meta name="robots" content="noindex">'
    return Page(place.path, "moved", heading, join([title(heading), link]), f"Now: {name}", head=onward)
