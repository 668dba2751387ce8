"""Leave the words and break what is said of them: their source, their speaker, whether they are speech at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.model.source import Passage, Quotation

Excerpt = Quotation | Passage
_SPEECH_KEYS = {"kind", "speaker", "said", "where", "to", "attribution"}


def other_speakers(excerpt: Excerpt, people: Sequence[str]) -> Iterator[tuple[str, Excerpt]]:
    """Somebody's words given to each other person."""
    if isinstance(excerpt, Quotation) and excerpt.speaker:
        for id in people:
            if id != excerpt.speaker:
                yield id, excerpt.model_copy(update={"speaker": id})


def other_kinds(excerpt: Excerpt, people: Sequence[str]) -> Iterator[tuple[str, Excerpt]]:
    """Speech as the publication's own words; the publication's own words as speech, anybody's and nobody's."""
    if isinstance(excerpt, Quotation):
        yield "passage", Passage(**excerpt.model_dump(exclude=_SPEECH_KEYS))
        return
    own = excerpt.model_dump(exclude={"attributed_to"})
    yield "quotation of nobody", Quotation(**own, kind="unattributed")
    base = Quotation(**own, kind="speech", speaker="nobody")
    for id in people:
        yield f"quotation of {id}", base.model_copy(update={"speaker": id})
