"""The phrase at the head of a clause, up to its verb."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pullquote.speech.given import gender_of_name
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun, is_speaking_noun, singular
from pullquote.speech.phrases import named, phrase
from pullquote.speech.runs import run_from
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS, is_adverb
from pullquote.speech.words import BODIES, DETERMINERS, NATIONALS, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_STOPS = frozenset(",.;:!?") | {"“”"}
"""Marks, and what stands for a quotation."""
_NEVER_NOUNS = AUXILIARIES | frozenset("said says told tells".split())
_NOUN_FOLLOWS = DETERMINERS - frozenset("other another one both some".split())
"""Words behind which a noun must come: "the other put it bluntly" needs none."""
_LEADING = PREPOSITIONS | DETERMINERS
_PERSONAL = PRONOUNS - {"i"}


def clause_head(items: Items, start: int, end: int) -> Mention | None:
    """The phrase that opens a clause and is followed by its verb, as its subject would."""
    while start < end and (
        not items[start].alpha or items[start].lower in {"but", "and", "so", "yet", "still", "then", "also"}
    ):
        start += 1
    if start >= end:
        return None
    if (cleft := _cleft(items, start, end)) is not None:
        return cleft
    if items[start].lower in _PERSONAL or items[start].text == "I":
        return phrase(items, start, start + 1)
    stop = start
    last = min(end, start + 14)
    while stop < last and items[stop].text not in _STOPS and not _verbal(items, start, stop):
        stop += 1
    if items[start].lower in PREPOSITIONS:
        return None
    if (titled := _titled(items, start, stop)) is not None:
        return titled
    run = run_from(items, start, stop)
    if run > start and items[run - 1].owner and run < stop:
        return phrase(items, start, stop)
    if (
        run > start
        and (run == stop or items[run].lower not in PREPOSITIONS)
        and not is_role_noun(items[run - 1].lower)
        and run - start <= 5
    ):
        if run < stop and (is_speaking_noun(items[run].lower) or items[run].cap or _leads_name(items, run, stop)):
            return phrase(items, start, stop)
        return named(items, start, start, run)
    return phrase(items, start, stop) if stop > start else None


def _cleft(items: Items, start: int, end: int) -> Mention | None:
    """Whom "It was her brother who broke the news" is about."""
    if start + 3 >= end or items[start].lower != "it" or items[start + 1].lower not in {"is", "was"}:
        return None
    stop = next((at for at in range(start + 2, min(end, start + 12)) if not items[at].alpha), end)
    who = next((at for at in range(start + 3, min(stop, start + 12)) if items[at].lower == "who"), -1)
    found = phrase(items, start + 2, who) if who > 0 else None
    return found if found is not None and found.kind is not Kind.PRONOUN else None


def _leads_name(items: Items, run: int, stop: int) -> bool:
    """Whether what stands behind a capital leads to a name: "Norvian presidential candidate Jo Hill"."""
    at = run
    while at < stop and items[at].alpha and not items[at].cap and items[at].lower not in _LEADING:
        at += 1
    if not run < at < stop or not items[at].name:
        return False
    given = bool(gender_of_name(items[at].lower)) and run_from(items, at, stop) > at + 1
    return is_role_noun(items[at - 1].lower) or (given and items[run - 1].lower in NATIONALS)


def _titled(items: Items, start: int, stop: int) -> Mention | None:
    """ "nurse Grace Atieno weighs a baby": a role in small letters, a name, and a verb that no list has."""
    at = start + (items[start].lower in DETERMINERS)
    while at < stop and not items[at].cap and items[at].alpha and items[at].lower not in _LEADING:
        at += 1
    run = run_from(items, at, stop) if at > start else at
    if (
        run <= at
        or items[run - 1].owner
        or run >= stop
        or items[run].cap
        or is_speaking_noun(items[run].lower)
    ):
        return None
    aged = items[at - 1].lower.endswith("-year-old")
    return named(items, at if aged else start, at, run) if aged or is_role_noun(items[at - 1].lower) else None


def _verbal(items: Items, start: int, at: int) -> bool:
    word = items[at].lower
    owned = items[at - 1].owner or items[at - 1].lower in _NOUN_FOLLOWS
    if at == start or items[at].cap or (owned and word not in _NEVER_NOUNS) or is_attribute(items, at):
        return False
    return _finite(word) or _present(items, start, at)


def is_attribute(items: Items, at: int) -> bool:
    """Whether a form only tells what kind of body follows: "a federal appeals court", "the state claims board"."""
    if not items[at].lower.endswith("s"):
        return False
    behind = items[at + 1] if at + 1 < len(items) else None
    body = behind is not None and behind.lower in BODIES and not behind.cap
    before = items[at - 1]
    led = any(item.lower in DETERMINERS for item in items[max(0, at - 3) : at - 1])
    return body and led and before.alpha and not is_speaking_noun(before.lower) and not before.lower.endswith("s")


@lru_cache(maxsize=8192)
def _finite(word: str) -> bool:
    """Whether a word ends the phrase before it, whatever that is: a verb, a past tense, an adverb."""
    verb = word in AUXILIARIES or (word in VERBS and not is_speaking_noun(word))
    return verb or (word.endswith("ed") and len(word) > 4) or word in IRREGULAR or is_adverb(word)


def _present(items: Items, start: int, at: int) -> bool:
    """Whether an unlisted word is the verb of the noun before it: "the agency contests this version"."""
    noun, word = items[at - 1].lower, items[at].lower
    if not word.endswith("s") or is_speaking_noun(word) or at + 1 >= len(items) or items[at].owner:
        return False
    alone = singular(noun) == (noun, False) and is_speaking_noun(noun) and items[start].lower in DETERMINERS
    return alone and items[at + 1].lower in DETERMINERS
