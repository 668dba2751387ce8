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
    """The identities of those who are the listeners of "he told" or the subjects of what he says, or what he is asked
    about: Hill in "Asked about Hill, he said"; and of those who ask him."""
    his = [cue for cue in found if _is_his(cue)]
    told = frozenset((*_named(cast, items, his), *(_fronted(cast, items, his[0]) if his else ())))
    asker = _asker(cast, items)
    return told if asker is None else told | {id(asker)}


def _fronted(cast: Cast, items: Items, cue: Cue) -> Iterator[int]:
    """Who is named in a phrase without a subject of its own, which leads up to "he"."""
    at = next((place for place, item in enumerate(items) if item.alpha or item.region >= 0), 0)
    his = next((place for place in range(at, cue.first + 1) if items[place].start == _start(cue)), 0)
    if his < at + 2 or items[his - 1].text != "," or any(item.region >= 0 for item in items[at:his]):
        return
    first, second = items[at].lower, items[at + 1].lower
    led = first in _ABOUT or (first not in _FINITE and first.endswith(("ing", "ed"))) or first in {"told", "shown"}
    if not led and not (first in _JOINS and (second.endswith("ing") or second in _ASKED | {"told", "shown"})):
        return
    while at < his:
        run = run_from(items, at, his)
        if run > at and not items[run - 1].owner:
            yield from _one(cast, items, at, run)
        at = max(run, at + 1)


def _start(cue: Cue) -> int:
    return cue.subject.start if cue.subject is not None else -1


_ABOUT = frozenset("of about on with like unlike alongside against beside besides behind regarding".split())
_JOINS = frozenset("when after before while by on in without since".split())
_FINITE = frozenset("according".split())


def led_by_asker(items: Items) -> bool:
    """Whether a sentence begins with who asks: "Questioned by counsel, Jo Hill, about the lamp, he nodded"."""
    return len(items) >= _ASIDE and items[0].lower in _ASKED and items[1].lower == "by"


def _asker(cast: Cast, items: Items) -> Person | None:
    """Who asks in "Asked by counsel for the family, Jo Hill, whether he knew, the pilot said"."""
    if not led_by_asker(items):
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
        yield from _one(cast, items, at, run)


def _one(cast: Cast, items: Items, at: int, run: int) -> Iterator[int]:
    person, unsure = cast.named(tuple(fold_name(item.text) for item in items[at:run]), items[at].start)
    if person is not None and not unsure:
        yield id(person)


def _is_his(cue: Cue) -> bool:
    who = cue.subject
    return who is not None and who.kind is Kind.PRONOUN and bool(who.gender) and cue.shape == "before"
