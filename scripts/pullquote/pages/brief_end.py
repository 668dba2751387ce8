"""The end of a brief: what it rests on, how it changed, and what a reader can do with it."""

from __future__ import annotations

from pullquote.compare import independence
from pullquote.compare.cite import cite_brief
from pullquote.compare.words import counted
from pullquote.load.files import brief_file
from pullquote.model.base import split_ref
from pullquote.model.brief import Brief
from pullquote.pages.actions import edit_link
from pullquote.pages.citing import Block, Numbers
from pullquote.pages.downloads import citation_files
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import NONE, anchor, items
from pullquote.pages.paths import brief_path, change_anchor, source_path
from pullquote.pages.view import Place
from pullquote.pages.words import time_tag


def sources(place: Place, numbers: Numbers) -> Html:
    """Every source the page cites, under the origin it comes down to."""
    library = place.library
    cited = independence(library, numbers.known)
    if not cited.groups and not cited.untraced:
        return NONE
    groups = [(" or ".join(place.who(id) for id in group.origins), group.refs) for group in cited.groups]
    if cited.untraced:
        groups.append(("Origin not shown", cited.untraced))
    listed = items(Html(f"<b>{name}</b>{_through(place, refs)}") for name, refs in groups)
    return Html(f'<p class="pq-support">{escape(cited.words)}.</p>{listed}')


def _through(place: Place, refs: tuple[str, ...]) -> str:
    counts: dict[str, int] = {}
    for ref in refs:
        source = split_ref(ref)[0]
        counts[source] = counts.get(source, 0) + 1
    return str(
        items(
            Html(
                f"{place.link(source_path(id), place.library.sources[id].label)}, "
                f"{time_tag(place.library.sources[id].issued.date)}: {counted(number, 'citation')}"
            )
            for id, number in counts.items()
        )
    )


def changes(place: Place, numbers: Numbers, brief: Brief) -> Html:
    """Dated changes, the latest first, each with the claims it touched."""
    known = {claim.id for claim in brief.claims}
    made = {change_anchor(change): change for change in brief.changes}
    entries = []
    for id, one in sorted(made.items(), key=lambda pair: pair[1].date, reverse=True):
        block = Block(place, numbers, id)
        touched = ", ".join(f'<a href="#{claim}">{claim}</a>' for claim in one.claims if claim in known)
        about = f' <span class="pq-touched">(claims: {touched})</span>' if touched else ""
        entries.append(
            f'<li class="pq-entry" id="{id}">{time_tag(one.date)}: {block.inline(one.text)}{about} '
            f"{anchor(id, 'This change')}{block.citations(())}</li>"
        )
    return Html(f'<ul class="pq-changes">{"".join(entries)}</ul>') if entries else NONE


def ending(place: Place, id: str, brief: Brief) -> Html:
    """Cite, edit, related briefs."""
    related = [one for one in brief.related if one in place.library.briefs]
    links = ", ".join(place.link(brief_path(one), place.library.briefs[one].title) for one in related)
    edit = edit_link(place, brief_file(id))
    cite = escape(cite_brief(place.library, id, place.view.base))
    return Html(
        f'<p>Cite this brief as: <span class="pq-citation">{cite}</span></p>{citation_files(place, "briefs", id)}'
        + (f"<p>Related briefs: {links}</p>" if links else "")
        + (f"<p>{edit}</p>" if edit else "")
    )
