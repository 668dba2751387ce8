"""Writings whose author only a verb or a state of mind shows: "The mayor emailed them. The email said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from pullquote.speech.layout import Word
from pullquote.speech.nouns import singular
from pullquote.speech.openings import opening_subject
from pullquote.speech.spans import skip_back
from pullquote.speech.subjects import subject
from pullquote.speech.values import Cue, Description, Kind, Mention
from pullquote.speech.words import DOCUMENTS

Items = Sequence[Word]
IMPLYING = MappingProxyType(
    {
        verb: tuple(nouns.split())
        for verb, nouns in (
            ("emailed", "email message"),
            ("tweeted", "tweet post message"),
            ("texted", "text message"),
            ("messaged", "message"),
            ("wrote", "letter email"),
            ("ruled", "ruling judgment judgement verdict"),
            ("sued", "lawsuit complaint filing"),
            ("petitioned", "petition"),
        )
    }
)
"""Verbs by which somebody makes a writing, and what it may be called in the next sentences."""


def implied(items: Items) -> Iterator[tuple[Mention, Mention]]:
    """Every writing that a verb implies, at the place of the verb, with its author."""
    for at in [at for at, item in enumerate(items) if item.lower in IMPLYING and not item.cap]:
        addressed = at + 1 < len(items) and items[at + 1].lower == "to"
        if at == 0 or (items[at].lower == "wrote" and not addressed) or _is_passive(items, at):
            continue
        held = subject(items, 0, at)
        who = held[1] if held is not None else opening_subject(items, 0, at)
        if who is None:
            continue
        for noun in IMPLYING[items[at].lower]:
            role = Description(noun, frozenset(), indefinite=True)
            yield Mention(items[at].start, items[at].end, Kind.ROLE, role=role), who


def _is_passive(items: Items, at: int) -> bool:
    """Whether the verb is but a participle: "was sued by Hughes"."""
    before = [item.lower for item in items[max(0, skip_back(items, 0, at - 1)) : at]]
    return not {"be", "been", "being", "is", "was", "are", "were"}.isdisjoint(before)


def felt(raw: str, items: Items, found: Sequence[Cue]) -> Iterator[tuple[Mention, Mention]]:
    """ "The envoy is “deeply concerned,” according to a statement": the statement of the one who feels so."""
    quote = next((at for at, item in enumerate(items) if item.region >= 0), 0)
    if quote < 2 or items[quote - 1].lower not in _BEING or not _is_feeling(raw, items[quote]):
        return
    who = opening_subject(items, 0, quote)
    if who is None or who.end != items[quote - 2].end:
        return
    for cue in found:
        writing = cue.subject
        if writing is None or cue.first < quote or writing.role is None or writing.kind is not Kind.ROLE:
            continue
        if writing.role.head in DOCUMENTS and not writing.role.mods:
            yield writing, who


def _is_feeling(raw: str, quoted: Word) -> bool:
    """Whether marks begin with a state of mind, which only its owner can know: “deeply concerned about it”."""
    words = raw[quoted.start : quoted.end].strip("\"'“”‘’ .,").lower().split()[:_FIRST]
    return any(singular(word.rstrip(","))[0] in _FEELINGS for word in words)


_FIRST = 3
_BEING = frozenset("is are was were remains remain feels feel".split())
_FEELINGS = frozenset(
    """concerned worried alarmed disturbed saddened shocked appalled outraged horrified dismayed disappointed sorry
    heartbroken devastated pleased delighted thrilled proud honoured honored grateful thankful glad confident committed
    determined hopeful optimistic aware excited relieved baffled surprised puzzled""".split()
)
