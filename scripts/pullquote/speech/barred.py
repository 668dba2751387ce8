"""Who "he" cannot be: whoever is named right behind his verb, as Hill is in "He said Hill had been late"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.speech.cast import Cast
from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name
from pullquote.speech.runs import run_from
from pullquote.speech.values import Cue, Kind

Items = Sequence[Word]


def barred(cast: Cast, items: Items, found: Sequence[Cue]) -> frozenset[int]:
    """The identities of those who are the listeners of "he told" or the subjects of what he says."""
    return frozenset(_named(cast, items, [cue for cue in found if _is_his(cue)]))


def _named(cast: Cast, items: Items, found: Sequence[Cue]) -> Iterator[int]:
    for cue in found:
        at = cue.last + 1
        at += at < len(items) and items[at].lower == "that"
        run = run_from(items, at, len(items))
        if run == at or items[run - 1].owner:
            continue
        person, unsure = cast.named(tuple(fold_name(item.text) for item in items[at:run]), items[at].start)
        if person is not None and not unsure:
            yield id(person)


def _is_his(cue: Cue) -> bool:
    who = cue.subject
    return who is not None and who.kind is Kind.PRONOUN and bool(who.gender) and cue.shape == "before"
