"""What the YAML says of a quotation or passage, as far as a proof has to show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from pullquote.model.source import Passage, Quotation
from pullquote.speech import Speaker
from pullquote.text import prepare


@dataclass(frozen=True, slots=True)
class Published:
    """A quotation or passage as it is published now."""

    kind: str
    """quotation or passage."""
    id: str
    exact: str
    speaker: str = ""
    """Id of the speaker, or of the one whose statement a passage is said to report; empty if there is none."""
    who: Speaker | None = None
    """The speaker's names; None if the id is in no list of people."""
    reviewed: bool = False
    """Whether an editor answers for the attribution; also true of a mere label and of a passage."""
    fair: bool = False
    """Whether an editor answers for a cut or an edge that touches a negation."""
    prefix: str | None = None
    suffix: str | None = None
    tokens: tuple[str, ...] = field(init=False)
    """The folded tokens of `exact`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", prepare(self.exact).tokens)


def published(excerpt: Quotation | Passage, known: Mapping[str, Speaker]) -> Published:
    """What a lock has to prove of an excerpt; `known` is everybody in people.yml by id."""
    if isinstance(excerpt, Passage):
        # what a publication reports in its own words no rule gives to anybody: an editor read it
        kind, speaker, reviewed = "passage", excerpt.attributed_to or "", True
    else:
        kind, speaker = "quotation", excerpt.speaker or ""
        reviewed = excerpt.attribution == "reviewed" or excerpt.kind == "label"
    return Published(
        kind,
        excerpt.id,
        excerpt.exact,
        speaker,
        known.get(speaker),
        reviewed and bool(speaker),
        excerpt.reviewed is not None,
        excerpt.prefix,
        excerpt.suffix,
    )
