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

_EDITED = ", word for word apart from what brackets or ellipses show, or a capital at the start"
_SEEN = {
    "literal": ", character for character",
    "typography": ", word for word; marks or spaces differ",
    "editorial": _EDITED,
}
"""How closely words follow the text that was at hand."""
_BY_PROOF = {
    "literal": ", word for word; marks and spaces may differ",
    "typography": ", word for word; marks and spaces may differ",
    "editorial": f"{_EDITED}; marks and spaces may differ",
}
"""The same by a proof alone. It holds words without their spaces and kinds of marks, so its tier may be out of date."""


@dataclass(frozen=True, slots=True)
class Badge:
    """One state as readers see it."""

    key: str
    """The last part of its CSS class."""
    short: str
    """A few words, for lines that have more to say."""
    words: str
    explanation: str = ""
    """What it means; for what is proved, what it adds to how that was found."""


_SHORT = "Words in source"
_BY_TEXT = Badge("proved", _SHORT, "Found in the source by its text")
_PROVED = {
    frozenset({"archive"}): _BY_TEXT,
    frozenset({"proof"}): Badge("proved", _SHORT, "Proved without the full text"),
    frozenset({"archive", "proof"}): Badge("proved", _SHORT, "Found in the source by text and proof"),
}
_REVIEWED = Badge(
    "reviewed",
    f"{_SHORT}, reviewed",
    "Found in the source, reviewed by an editor",
    "What a program could not decide, an editor read and answers for.",
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


def explanation(one: Badge, verdict: Verdict, excerpt: Quotation | Passage) -> str:
    """What the badge means for this very verdict, as HTML: what was found, then what that does not show."""
    if verdict.state != "proved":
        return one.explanation
    known, seen = verdict.certificate, verdict.match
    tier = seen.tier if seen else known.tier if known else None
    text = (known.registered, known.root) if known else ("", "")
    return _told(verdict.ways, tier or "editorial", *text, _speaker(verdict, excerpt), one.explanation)


_CAVEAT = "This does not show that they are true."
_SEEN_SPEAKER = "The text around them gives them to this speaker."
_PROVED_SPEAKER = (
    "The words that name this speaker stand in the source, too; that they belong to this quotation was checked when "
    "the proof was made."
)
_PASSAGE = "They name, themselves, whose statement they report."


def _speaker(verdict: Verdict, excerpt: Quotation | Passage) -> str:
    """What is known of whose words they are: a proof by itself does not tie a name to words."""
    if verdict.attribution is not None:
        return _SEEN_SPEAKER if verdict.attribution.verdict == "agrees" else ""
    if verdict.certificate is None or verdict.certificate.shown != "clause":
        return ""
    return _PASSAGE if isinstance(excerpt, Passage) else _PROVED_SPEAKER


@lru_cache(maxsize=4096)
def _told(ways: tuple[str, ...], tier: str, registered: str, root: str, *more: str) -> str:
    """All of it in words; the same for most words of a source."""
    return " ".join(filter(None, (_found(ways, tier, _text(registered, root)), *more, _CAVEAT)))


def _found(ways: tuple[str, ...], tier: str, text: str) -> str:
    """Where the words were found, and how closely they follow it."""
    if "archive" not in ways:
        return (
            "The full text was not at hand. The proof that goes with this site shows that these words stand in "
            f"{text}{_BY_PROOF[tier]}."
        )
    found = f"These words were found in the source’s full text{_SEEN[tier]}."
    if "proof" not in ways:
        return f"{found} No proof of that goes with this site."
    return f"{found} The proof that goes with this site agrees: they stand in {text}."


def _text(registered: str, root: str) -> str:
    """The text that a proof is held to."""
    return (
        f"the text registered on {escape(registered)} "
        f'(root <code class="pq-root">{escape(root[:ROOT_SHOWN])}…</code>)'
    )
