"""The verdicts on everything in the library."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pullquote.evidence.archive import Texts, check_excerpt, speakers
from pullquote.evidence.verdict import UNCHECKED, Verdict
from pullquote.load.files import Loaded
from pullquote.text import Text


@dataclass(frozen=True)
class Evidence:
    """What is known about every quotation and passage of a library, by reference."""

    verdicts: Mapping[str, Verdict]
    texts: Mapping[str, Text]
    """The full texts at hand, by source id."""

    def __getitem__(self, ref: str) -> Verdict:
        return self.verdicts.get(ref, UNCHECKED)


def judge(loaded: Loaded) -> Evidence:
    """Check every quotation and passage in every way that is possible here."""
    texts = Texts(loaded)
    known = speakers(loaded.library)
    verdicts: dict[str, Verdict] = {}
    for id, source in loaded.library.sources.items():
        text = texts.get(id)
        for excerpt in source.excerpts:
            ref = f"{id}/{excerpt.id}"
            verdicts[ref] = UNCHECKED if text is None else check_excerpt(excerpt, text, texts, known)
    return Evidence(verdicts, texts)
