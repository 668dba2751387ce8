"""The proof badge: how a quotation stands, in words first, and the explanation behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from pullquote.evidence import Verdict
from pullquote.model.source import Passage, Quotation
from pullquote.pages.html import Html, escape

METHOD = "method/"
"""The hand-written page that says how quotations are checked."""
ROOT_SHOWN = 12
"""Digits of a root that are shown beside a quotation: the evidence report has all."""

_TIER = {
    "literal": "character for character",
    "typography": "word for word, with other marks or spaces",
    "editorial": "apart from what brackets and ellipses show",
}


@dataclass(frozen=True, slots=True)
class Badge:
    """One state as readers see it."""

    key: str
    """The last part of its CSS class."""
    short: str
    """A few words, for lines that have more to say."""
    words: str
    explanation: str


_SHORT = "Words in source"
_BY_TEXT = Badge(
    "proved",
    _SHORT,
    "Found in the source by its text",
    "Every word was found in the source’s full text. No proof of that goes with this site yet.",
)
_PROVED = {
    frozenset({"archive"}): _BY_TEXT,
    frozenset({"proof"}): Badge(
        "proved",
        _SHORT,
        "Proved to be in the source by proof alone",
        "The full text was not at hand. The proof that goes with this site shows that every word stands in the source.",
    ),
    frozenset({"archive", "proof"}): Badge(
        "proved",
        _SHORT,
        "Found in the source by text and proof",
        "Every word was found in the source’s full text, and the proof that goes with this site agrees.",
    ),
}
_REVIEWED = Badge(
    "reviewed",
    f"{_SHORT}, reviewed",
    "Found in the source, reviewed by an editor",
    "The words were found in the source. What a program could not decide, an editor read and answers for.",
)
_OTHER = {
    "unclear": Badge(
        "unclear", "Unclear", "Unclear", "The check could not decide. Nothing here counts as proved."
    ),
    "refused": Badge(
        "refused",
        "Refused",
        "Refused",
        "The words do not stand like this in the source, or are not this speaker’s.",
    ),
    "unchecked": Badge(
        "unchecked",
        "Not checked",
        "Not checked",
        "Neither the full text nor a proof was at hand when this page was made.",
    ),
}


def badge(verdict: Verdict, excerpt: Quotation | Passage) -> Badge:
    """What to show for a verdict."""
    if verdict.state != "proved":
        return _OTHER.get(verdict.state, _OTHER["unchecked"])
    if excerpt.reviewed or (isinstance(excerpt, Quotation) and excerpt.attribution):
        return _REVIEWED
    return _PROVED.get(frozenset(verdict.ways), _BY_TEXT)


def badge_tag(one: Badge, *, short: bool = False) -> Html:
    """The badge itself: words, with a sign drawn by the style sheet."""
    return Html(f'<span class="pq-badge pq-{one.key}">{one.short if short else one.words}</span>')


def explanation(one: Badge, verdict: Verdict) -> str:
    """What the badge means for this very verdict, as HTML."""
    words = one.explanation
    if one.key == "proved" and _gives_speaker(verdict):
        words += " The text around them gives them to this speaker."
    if verdict.state == "proved":
        words += " That says nothing about whether they are true."
    known = verdict.certificate
    return words if known is None else f"{words} {_registered(known.tier, known.registered, known.root)}"


def _gives_speaker(verdict: Verdict) -> bool:
    agreed = verdict.attribution is not None and verdict.attribution.verdict == "agrees"
    return agreed or (verdict.certificate is not None and verdict.certificate.shown == "clause")


@lru_cache(maxsize=1024)
def _registered(tier: str, registered: str, root: str) -> str:
    """Which text the proof is held to, and how closely the words follow it."""
    return (
        f"They follow it {_TIER[tier]}. The text was registered on {escape(registered)}, "
        f'root <code class="pq-root">{escape(root[:ROOT_SHOWN])}…</code>.'
    )
