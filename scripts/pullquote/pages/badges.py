"""The proof badge: how a quotation stands, in words first, and the explanation behind it."""

from __future__ import annotations

from dataclasses import dataclass

from pullquote.evidence import Verdict
from pullquote.model.source import Passage, Quotation
from pullquote.pages.html import Html, escape

METHOD = "method/"
"""The hand-written page that says how quotations are checked."""


@dataclass(frozen=True, slots=True)
class Badge:
    """One state as readers see it."""

    key: str
    """The last part of its CSS class."""
    short: str
    """One or two words, for lines that have more to say."""
    words: str
    explanation: str


_TEXT = "Every word was found in the source’s full text"
_PROOF = "The words were proved to stand in the source, by a proof that needs no full text"
_BOTH = "Every word was found in the source’s full text, and the proof that travels with this site agrees"
_PROVED = {
    ("archive",): Badge("proved", "Proved", "Proved by full text", f"{_TEXT}."),
    ("proof",): Badge("proved", "Proved", "Proved by proof", f"{_PROOF}."),
    ("archive", "proof"): Badge("proved", "Proved", "Proved by full text and proof", f"{_BOTH}."),
}
_REVIEWED = Badge(
    "reviewed",
    "Reviewed",
    "Proved words, reviewed by an editor",
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
    if excerpt.reviewed or getattr(excerpt, "attribution", None):
        return _REVIEWED
    ways = tuple(sorted(verdict.ways))
    return _PROVED.get(ways, _PROVED["archive",])


def badge_tag(one: Badge, *, short: bool = False) -> Html:
    """The badge itself: words, with a sign drawn by the style sheet."""
    return Html(f'<span class="pq-badge pq-{one.key}">{one.short if short else one.words}</span>')


def explanation(one: Badge, verdict: Verdict) -> str:
    """What the badge means for this very verdict, as HTML."""
    words = one.explanation
    if one.key == "proved" and verdict.attribution is not None and verdict.attribution.verdict == "agrees":
        words += " The text around them gives them to this speaker."
    if verdict.certificate is None:
        return words
    return f"{words} The text was registered {escape(verdict.certificate.registered)}."
