"""Writings that speak: "sent a text which read", "a letter from the council saying", "In a statement, it said"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pullquote.speech.apposed import apposed
from pullquote.speech.inverted import forward, make
from pullquote.speech.joint import issuing_pair
from pullquote.speech.layout import Word
from pullquote.speech.nouns import WRITINGS
from pullquote.speech.openings import clause_subject, opening_subject
from pullquote.speech.phrases import described, phrase, pronoun
from pullquote.speech.runs import run_back
from pullquote.speech.subjects import subject
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.words import CALENDAR, CONJUNCTIONS, DETERMINERS, DOCUMENTS, POSSESSIVES, PREPOSITIONS

Items = Sequence[Word]
_OWNING = POSSESSIVES - {"our", "my", "your"}
_READING = frozenset("read reads reading said says saying stated states stating warned warning".split())
_ISSUING = frozenset(
    """sent send sends sending wrote writes writing issued issues issuing released releases releasing posted posts
posting published publishes publishing left leaves leaving tweeted shared shares sharing circulated penned pens sign
signed filed files filing uploaded put texted emailed forwarded scrawled pinned""".split()
)
_ISSUED = frozenset(
    "signed written sent issued penned published released drafted compiled prepared posted filed submitted authored "
    "co-authored conducted circulated".split()
)
_CARRYING = frozenset("passed adopted approved voted endorsed backed".split())
_CARRIED = frozenset("resolution motion declaration petition".split())
"""What a body says by a vote: "The council passed a motion"."""
_BEHIND = CALENDAR | {"from", "by", "to", "on", "in", "with"}
_REACH = 14
"""Words between a writing and the verb that reads it out."""


def read_out(items: Items, at: int) -> Cue | None:
    """ "a text message which read", "a letter from her landlord saying": the writing is the subject."""
    if items[at].lower not in _READING or at < 2:
        return None
    last = at - 1
    participle = items[at].lower.endswith("ing")
    if participle and items[last].lower == "by":
        return None
    if not participle:
        if items[last].lower not in {"that", "which"}:
            return None
        last -= 1
    for noun in range(last, max(-1, last - _REACH), -1):
        word = items[noun]
        if word.region >= 0 or (word.text != "," and not word.alpha) or word.lower in CONJUNCTIONS:
            return None
        if word.lower in WRITINGS and not (word.owner or _is_vote(items, noun)):
            near = noun == last or items[noun + 1].lower in _BEHIND
            if not near or (participle and items[last].text == ","):
                return None
            who = _mention(items, noun)
            return None if who is None else make(items, noun, at, at, who, "before")
    return None


def _is_vote(items: Items, noun: int) -> bool:
    """Whether these are the polls to which people go, or in which somebody leads: no paper that says something."""
    the = noun > 1 and items[noun].lower == "polls" and items[noun - 1].lower == "the"
    return the and items[noun - 2].lower in PREPOSITIONS


def _start(items: Items, noun: int) -> int:
    """Where the phrase of a writing begins: at its article or possessive, or at the words right before it."""
    at = noun
    while at > max(0, noun - 6) and items[at - 1].alpha and items[at - 1].region < 0:
        before = items[at - 1].lower
        if before in DETERMINERS:
            return at - 1
        if before in PREPOSITIONS or before in CONJUNCTIONS or before in _ISSUING:
            break
        at -= 1
    return at


def _mention(items: Items, noun: int) -> Mention | None:
    return described(items, _start(items, noun), noun + 1)


def issued(items: Items, found: Sequence[Cue]) -> Iterator[tuple[Mention, Mention]]:
    """Every writing of a sentence whose author the sentence tells, with the author."""
    verbs = {cue.verb for cue in found}  # "the Times notes"
    for noun in [at for at, item in enumerate(items) if item.lower in WRITINGS]:
        if items[noun].cap or items[noun].region >= 0 or noun in verbs or _is_vote(items, noun):
            continue
        start = _start(items, noun)
        who = _owner(items, start, noun)
        if who is None or who.kind is Kind.PRONOUN:
            who = _sender(items, noun) or _teller(items, start, noun, found) or who
        if who is None or (who.kind is Kind.ROLE and who.role is not None and who.role.head in DOCUMENTS):
            continue
        writing = described(items, start, noun + 1)
        if writing is not None:
            yield writing, who


def _owner(items: Items, start: int, noun: int) -> Mention | None:
    """ "her letter", "Hughes’s letter"."""
    if items[start].lower in _OWNING:
        word = {"his": "he", "her": "she", "its": "it"}.get(items[start].lower, "they")
        return pronoun(replace(items[start], lower=word))
    for at in range(noun - 1, start - 1, -1):
        if items[at].owner:
            run = run_back(items, max(0, at - 6), at + 1)
            return phrase(items, min(run, at), at + 1)
    return None


_FROM = frozenset({"from", "by"})


def _sender(items: Items, noun: int) -> Mention | None:
    """ "a letter from the council", "a report by the bureau"."""
    at = _signed(items, noun) or noun + 1 + (noun + 2 < len(items) and items[noun + 1].text == ",")
    sent = at < len(items) and items[at].lower in _ISSUED
    if sent and items[at].lower == "published" and (items[noun].lower in _PRIVATE or _is_owned(items, noun)):
        return None
    at += sent
    if sent and at + 2 < len(items) and items[at].lower == "to":
        at = next((place for place in range(at + 2, min(len(items), at + 6)) if items[place].lower in _FROM), at)
    at += at < len(items) and items[at].lower == "out"
    if at + 1 >= len(items) or items[at].lower not in _FROM:
        return None
    reached = forward(items, at + 1)
    return None if reached is None else apposed(items, *reached)


_PRIVATE = frozenset("email emails letter letters note message messages memo memos tweet tweets document".split())
"""Writings that a newspaper publishes and has not written."""


def _is_owned(items: Items, noun: int) -> bool:
    return any(item.owner for item in items[_start(items, noun) : noun])


def _signed(items: Items, noun: int) -> int:
    """Where "signed by" follows a writing of which more is told first: "a note found there, signed by Orr"."""
    for at in range(noun + 1, min(len(items) - 1, noun + _REACH)):
        if items[at].region >= 0 or items[at].text in ".;:":
            return 0
        if items[at].lower in _HANDS and items[at + 1].lower == "by":
            return at
    return 0


_HANDS = frozenset({"signed", "written", "penned", "authored"})


def _main(items: Items, noun: int) -> Mention | None:
    """ "In a letter to the paper, Hughes set out his case": who is named behind the comma."""
    comma = next((at for at in range(noun + 1, len(items)) if items[at].text == ","), len(items))
    who = opening_subject(items, comma + 1, len(items)) if noun < 3 and comma + 1 < len(items) else None
    return who if who is not None and who.kind is Kind.NAME else None


def _teller(items: Items, start: int, noun: int, found: Sequence[Cue]) -> Mention | None:
    """ "In a letter, Hughes said", "Hughes sent a letter"."""
    lead = items[start - 1].lower if start else ""
    if lead == "in" or (lead == "on" and start > 1):
        spoken = (cue.subject for cue in found if cue.shape in ("before", "inverted") and cue.subject)
        told = next((who for who in spoken if who.start > items[noun].end or who.end < items[start].start), None)
        return told or (_main(items, noun) if lead == "in" and not found else None)
    for at in range(start - 1, max(-1, start - 7), -1):
        word = items[at]
        if word.region >= 0 or not word.alpha:
            return None
        if word.lower in _ISSUING or (word.lower in _CARRYING and items[noun].lower in _CARRIED):
            if word.lower.endswith("ing"):
                return clause_subject(items, 0, at)
            opening = opening_subject(items, 0, at)
            if opening is not None and (pair := issuing_pair(items, opening)).others:
                return pair
            held = subject(items, 0, at)
            return held[1] if held else clause_subject(items, 0, at)
    return None
