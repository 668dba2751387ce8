"""The evidence report: what was checked, how, against which text, and with which result."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from pullquote.compare.words import counted
from pullquote.model.base import split_ref
from pullquote.pages.badges import METHOD, Badge, badge, badge_tag
from pullquote.pages.citing import who_text
from pullquote.pages.html import Html, escape, join
from pullquote.pages.page import Page
from pullquote.pages.paging import listing
from pullquote.pages.parts import items, section, table
from pullquote.pages.paths import EVIDENCE, brief_path, excerpt_path, source_path
from pullquote.pages.view import Place, View
from pullquote.pages.words import as_shown, shortened

OPEN = ("the_open", "What is not proved?")
SOURCES = ("the_sources", "How do the sources stand?")
BRIEFS = ("the_briefs", "How do the briefs stand?")


def evidence_page(view: View) -> Page:
    """Everything that is not proved, then a row a source and a row a brief."""
    place = Place(view, EVIDENCE)
    method = place.link(METHOD, "How quotations are checked, and what that does not show")
    found = badges(view)
    sources, briefs = _sources(place, found), _briefs(place, found)
    parts = [
        Html(f"<p>{proved(found)}: {_states(found.values())}. {method}.</p>"),
        section(*OPEN, _not_proved(place)),
        section(*SOURCES, sources),
        section(*BRIEFS, briefs),
    ]
    if not view.library.excerpts:
        parts = [Html(f"<p>There are no quotations yet. {method}.</p>")]
    return listing(place, *parts)


def badges(view: View) -> dict[str, Badge]:
    """How every quotation and passage stands, by reference."""
    return {ref: badge(view.verdict(ref), one) for ref, one in view.library.excerpts.items()}


def proved(found: Mapping[str, Badge]) -> str:
    """How many of all are proved, and how many of these an editor reviewed: the same words wherever it is said."""
    keys = Counter([one.key for one in found.values()])
    total = counted(len(found), "quotation and passage", "quotations and passages")
    words = f"{keys['proved'] + keys['reviewed']:,} of {total} are proved to stand in their source"
    return words + (f", {keys['reviewed']:,} of them reviewed by an editor" if keys["reviewed"] else "")


def _states(found: Iterable[Badge]) -> str:
    """How many stand how: `36 found in the source by text and proof; 1 unclear`."""
    states = Counter([one.words for one in found])
    counts = (f"{number:,} {words[0].lower()}{words[1:]}" for words, number in states.most_common())
    return "; ".join(counts) or "nothing cited"


def _sources(place: Place, found: Mapping[str, Badge]) -> Html:
    """Each source with the commitment that its proofs are held to."""
    view, library = place.view, place.library
    refs: dict[str, list[str]] = {id: [] for id in library.sources}
    for ref in library.excerpts:
        refs[split_ref(ref)[0]].append(ref)
    rows = [
        (
            place.link(source_path(id), library.sources[id].label),
            Html(_states(found[ref] for ref in own)),
            _commitment(view, own),
        )
        for id, own in refs.items()
    ]
    head = ("Source", "Quotations and passages", "The text they were checked against")
    return table("Results by source", head, rows)


def _commitment(view: View, refs: list[str]) -> Html:
    """When and by whom the text was registered, and the root that stands for it."""
    found = next((one for ref in refs if (one := view.verdict(ref).certificate)), None)
    if found is None:
        return Html("not registered")
    return Html(
        f'registered {escape(found.registered)}, root <code class="pq-root">{escape(found.root)}</code>'
    )


def _briefs(place: Place, found: Mapping[str, Badge]) -> Html:
    cited: dict[str, dict[str, None]] = {id: {} for id in place.library.briefs}
    for ref, uses in place.library.uses.items():
        for use in uses:
            cited[use.brief][ref] = None
    briefs = place.library.briefs
    stand = {id: _states(found[ref] for ref in refs if ref in found) for id, refs in cited.items()}
    rows = [(place.link(brief_path(id), briefs[id].title), Html(words)) for id, words in stand.items()]
    return table(
        "Results by brief, each quotation once", ("Brief", "Quotations and passages cited"), rows
    )


def _not_proved(place: Place) -> Html:
    view = place.view
    return items(
        join(
            [
                badge_tag(badge(view.verdict(ref), excerpt)),
                f" {who_text(place, ref)}: ",
                place.link(excerpt_path(ref), shortened(as_shown(excerpt.exact))),
            ]
        )
        for ref, excerpt in place.library.excerpts.items()
        if view.verdict(ref).state != "proved"
    )
