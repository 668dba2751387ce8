"""Who "he" cannot be: whoever is named right behind his verb, as Hill is in "He said Hill had been late"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name
from pullquote.speech.runs import run_from
from pullquote.speech.values import Cue, Kind

Items = Sequence[Word]


def barred(cast: Cast, items: Items, found: Sequence[Cue]) -> frozenset[int]:
    """The identities of those who are the listeners of "he told" or the subjects of what he says, or who ask him."""
    asker = _asker(cast, items)
    told = frozenset(_named(cast, items, [cue for cue in found if _is_his(cue)]))
    return told if asker is None else told | {id(asker)}


def _asker(cast: Cast, items: Items) -> Person | None:
    """Who asks in "Asked by counsel for the family, Jo Hill, whether he knew, the pilot said"."""
    if len(items) < _ASIDE or items[0].lower not in _ASKED or items[1].lower != "by":
        return None
    for at in range(2, min(len(items), _ASIDE)):
        if items[at].region >= 0 or items[at].lower in {"if", "whether", "about", "why", "how", "what"}:
            return None
        run = run_from(items, at, len(items))
        name = tuple(fold_name(item.text) for item in items[at:run])
        person = cast.named(name, items[at].start)[0] if name else None
        if person is not None and is_human(person):
            return person
    return None


_ASKED = frozenset("asked pressed questioned challenged cross-examined prompted".split())
_ASIDE = 16
"""Words of such a beginning in which the asker is named."""


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
