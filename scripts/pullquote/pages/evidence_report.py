"""The evidence report: what was checked, how, and with which result."""

from __future__ import annotations

from collections import Counter

from pullquote.model.base import split_ref
from pullquote.pages.badges import METHOD, badge, badge_tag
from pullquote.pages.html import Html, escape
from pullquote.pages.listings import listing
from pullquote.pages.page import Page
from pullquote.pages.parts import items, section, table
from pullquote.pages.paths import EVIDENCE, excerpt_path, source_path
from pullquote.pages.view import Place, View

NOT_PROVED = ("the_open", "What is not proved?")


def evidence_page(view: View) -> Page:
    """A row a source, and every quotation that is not proved."""
    place = Place(view, EVIDENCE)
    counts: dict[str, Counter[str]] = {id: Counter() for id in view.library.sources}
    for ref, excerpt in view.library.excerpts.items():
        counts[split_ref(ref)[0]][badge(view.verdict(ref), excerpt).words] += 1
    rows = [
        (
            place.link(source_path(id), view.library.sources[id].label),
            str(sum(found.values())),
            _states(found),
        )
        for id, found in counts.items()
    ]
    head = ("Source", "Quotations and passages", "Result")
    shown = table("What was checked, and how it stands", head, rows) or Html(
        "<p>There is nothing to check yet.</p>"
    )
    method = Html(f"<p>{place.link(METHOD, 'How quotations are checked, and what that does not show')}</p>")
    open_ = section(*NOT_PROVED, _not_proved(place))
    return listing(
        EVIDENCE,
        "Evidence report",
        method,
        shown,
        open_,
        about="What was checked, how, and with which result",
    )


def _states(found: Counter[str]) -> Html:
    return Html("; ".join(f"{escape(words)}: {number}" for words, number in found.most_common()))


def _not_proved(place: Place) -> Html:
    view = place.view
    return items(
        Html(f"{badge_tag(badge(view.verdict(ref), excerpt))} {place.link(excerpt_path(ref), ref)}")
        for ref, excerpt in view.library.excerpts.items()
        if view.verdict(ref).state != "proved"
    )
