"""The claims of a brief: each with its citations and with how many independent origins carry it."""

from __future__ import annotations

from pullquote.compare import Standing
from pullquote.compare.words import counted
from pullquote.model.brief import Brief, Claim
from pullquote.pages.citing import Block, Numbers
from pullquote.pages.html import Html, escape
from pullquote.pages.view import Place

_LEVEL = {
    "disputed": "Disputed",
    "single": "Single origin",
    "untraced": "Origin not shown",
    "bare": "No evidence given",
}


def claims(place: Place, numbers: Numbers, id: str, brief: Brief) -> Html:
    """All claims, numbered."""
    standings, points = place.view.standings[id], place.view.contested[id]
    questions = {point.id: point.question for point in brief.disagreements}
    listed = [
        _claim(
            Block(place, numbers, one.id),
            one,
            standings[one.id],
            [(point, questions[point]) for point in points.get(one.id, ())],
        )
        for one in brief.claims
    ]
    return Html(f'<ol class="pq-claims">{"".join(listed)}</ol>') if listed else Html("")


def _claim(block: Block, claim: Claim, stands: Standing, points: list[tuple[str, str]]) -> str:
    text = block.inline(claim.text)
    see = "; ".join(f'<a href="#{id}">{escape(question)}</a>' for id, question in points)
    return (
        f'<li class="pq-entry pq-claim" id="{claim.id}"><div class="pq-text" dir="auto">{text} '
        f"{block.links('This claim')}</div>{support(stands)}"
        + (f'<p class="pq-see">Sources differ here: {see}</p>' if see else "")
        + f"{block.citations(claim.evidence)}</li>"
    )


def support(one: Standing) -> Html:
    """How a claim stands, in words: the number of origins, and which they are."""
    words = _LEVEL.get(one.level) or counted(one.support.count, "independent origin")
    names = one.support.words if one.level == "disputed" else one.support.names
    return Html(
        f'<p class="pq-support"><span class="pq-level pq-{one.level}">{words}</span> {escape(names)}</p>'
    )
