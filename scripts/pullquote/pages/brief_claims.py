"""The claims of a brief: each with its citations and with how many independent origins carry it."""

from __future__ import annotations

from pullquote.compare import Standing, standing
from pullquote.model.brief import Brief, Claim
from pullquote.pages.citing import Block, Numbers
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import anchor
from pullquote.pages.view import Place

LEVEL = {
    "disputed": "Disputed",
    "several": "Several independent origins",
    "single": "A single origin",
    "untraced": "Origin not shown",
    "bare": "No evidence given",
}


def claims(place: Place, numbers: Numbers, brief: Brief) -> Html:
    """All claims, numbered."""
    listed = "".join(_claim(place, numbers, claim) for claim in brief.claims)
    return Html(f'<ol class="pq-claims">{listed}</ol>') if listed else Html("")


def _claim(place: Place, numbers: Numbers, claim: Claim) -> str:
    block = Block(place, numbers, claim.id)
    text = block.inline(claim.text)
    return (
        f'<li class="pq-entry pq-claim" id="{claim.id}"><div class="pq-text" dir="auto">{text} {anchor(claim.id, "this claim")}</div>'
        f"{support(standing(place.view.library, claim))}{block.citations(claim.evidence)}</li>"
    )


def support(one: Standing) -> Html:
    """How a claim stands, in words."""
    return Html(
        f'<p class="pq-support"><span class="pq-level pq-{one.level}">{LEVEL[one.level]}</span> '
        f"{escape(one.support.words)}</p>"
    )
