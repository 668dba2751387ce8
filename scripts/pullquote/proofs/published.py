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
    """The speaker's id; empty if the words are shown as nobody's speech."""
    who: Speaker | None = None
    """The speaker's names; None if the id is in no list of people."""
    reviewed: bool = False
    """Whether an editor answers for the attribution; also true of a mere label."""
    fair: bool = False
    """Whether an editor answers for a cut or an edge that touches a negation."""
    tokens: tuple[str, ...] = field(init=False)
    """The folded tokens of `exact`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "tokens", prepare(self.exact).tokens)


def published(excerpt: Quotation | Passage, known: Mapping[str, Speaker]) -> Published:
    """What a lock has to prove of an excerpt; `known` is everybody in people.yml by id."""
    kind = "passage" if isinstance(excerpt, Passage) else "quotation"
    fair = excerpt.reviewed is not None
    if isinstance(excerpt, Passage) or not excerpt.speaker:
        return Published(kind, excerpt.id, excerpt.exact, fair=fair)
    reviewed = excerpt.attribution == "reviewed" or excerpt.kind == "label"
    return Published(
        kind, excerpt.id, excerpt.exact, excerpt.speaker, known.get(excerpt.speaker), reviewed, fair
    )
