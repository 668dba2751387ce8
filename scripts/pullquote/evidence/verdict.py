"""The result for one quotation or passage."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pullquote.diagnostics import Finding
from pullquote.speech import Attribution
from pullquote.text import Match

State = Literal["proved", "refused", "unclear", "unchecked"]
Way = Literal["archive", "proof"]


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a reader may be told of a proof that holds."""

    root: str
    """The root of the source's commitment, in hexadecimal."""
    registered: str
    """When and by whom the source's text was registered: `YYYY-MM-DD by <name>`."""
    tier: str
    """How the words match: literal, typography or editorial."""
    shown: str
    """How the proof shows the speaker: `clause`, `reviewed`, or empty for words that are nobody's speech."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one quotation or passage stands. "unchecked" is never "proved"."""

    state: State
    ways: tuple[Way, ...] = ()
    """How it was checked; empty exactly if the state is "unchecked"."""
    match: Match | None = None
    """Where the words stand in the source's text; None without the archive."""
    attribution: Attribution | None = None
    """Whether the text gives the words to the speaker; None for passages and without the archive."""
    findings: tuple[Finding, ...] = ()
    certificate: Certificate | None = None
    """The proof, where there is one and it holds."""


UNCHECKED = Verdict("unchecked")
"""Nothing is known."""
