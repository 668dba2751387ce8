"""The subject that opens a clause or a sentence, past what leads up to it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun, is_speaking_noun, singular
from pullquote.speech.phrases import named, phrase
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, INVERTING, IRREGULAR, VERBS, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]


LIMIT = 45
"""Words that one look to the left may pass: keeps the whole linear."""


RELATIVES = frozenset({"who", "which"})
_PERSONAL = PRONOUNS - {"i"}
_NEW_CLAUSE = CONJUNCTIONS - RELATIVES - {"what", "whose", "or", "so", "once", "until", "since"}
_LEADING = PREPOSITIONS | DETERMINERS
_NEVER_NOUNS = AUXILIARIES | frozenset("said says told tells".split())
_NOUN_FOLLOWS = DETERMINERS - frozenset("other another one both some".split())
"""Words behind which a noun must come: "the other put it bluntly" needs none."""
_STOPS = frozenset(",.;:!?") | {"“”"}
"""Marks, and what stands for a quotation."""


def finite_free(items: Items, start: int, end: int) -> bool:
    """Whether no verb stands among the words, so that all of them are one phrase."""
    return not any(items[at].lower in AUXILIARIES for at in range(start, end))


def joined(role: Mention, name: Mention) -> Mention:
    """A role and the name that follows it as one mention."""
    return Mention(
        role.start, name.end, Kind.NAME, name.name, role.role, "", role.gender or name.gender, True
    )


def clause_head(items: Items, start: int, end: int) -> Mention | None:
    """The phrase that opens a clause and is followed by its verb, as its subject would."""
    while start < end and (
        not items[start].alpha or items[start].lower in {"but", "and", "so", "yet", "still", "then", "also"}
    ):
        start += 1
    if start >= end:
        return None
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
        if run < stop and (is_speaking_noun(items[run].lower) or items[run].cap):
            return phrase(items, start, stop)
        return named(items, start, start, run)
    return phrase(items, start, stop) if stop > start else None


def _titled(items: Items, start: int, stop: int) -> Mention | None:
    """ "nurse Grace Atieno weighs a baby": a role in small letters, a name, and a verb that no list has."""
    at = start
    while at < stop and not items[at].cap and items[at].alpha and items[at].lower not in _LEADING:
        at += 1
    run = run_from(items, at, stop) if at > start else at
    if (
        run < at + 2
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
    if at == start or items[at].cap or (items[at - 1].lower in _NOUN_FOLLOWS and word not in _NEVER_NOUNS):
        return False
    return _finite(word) or _present(items, start, at)


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


def clause_subject(items: Items, begin: int, at: int) -> Mention | None:
    """The subject of the clause that an item without one of its own belongs to.

    That is the phrase at the nearest start of a clause to the left: after a conjunction or a relative, or at
    the start of the sentence.
    """
    floor = max(begin, at - 3 * LIMIT)
    for place in range(at - 1, floor - 1, -1):
        item = items[place]
        if item.lower in _NEW_CLAUSE and not item.cap:
            found = clause_head(items, place + 1, at)
            if found is not None and _followed_by_verb(items, found, at):
                return found
        if item.lower == "which" and place + 1 < at:
            found = clause_head(items, place + 1, at)
            if found is not None and found.kind is not Kind.ROLE and _followed_by_verb(items, found, at):
                return found
    return opening_subject(items, begin, at)


def _followed_by_verb(items: Items, found: Mention, end: int) -> bool:
    """Whether a finite verb may stand right after the phrase, so that it is a subject and no object."""
    for place in range(end):
        if items[place].start >= found.end:
            item = items[place]
            return item.alpha and item.lower not in PREPOSITIONS and item.region < 0
    return False


def opening_subject(items: Items, begin: int, end: int) -> Mention | None:
    """The subject of a sentence's main clause, past what leads up to it: "On Monday, Hughes ..."."""
    at = begin
    for _ in range(4):
        while at < end and (not items[at].alpha or items[at].region >= 0):
            at += 1
        if at > begin and at + 1 < end and items[at - 1].region >= 0 and items[at].lower in INVERTING:
            at += 1
        if at >= end:
            return None
        if (
            is_adverb(items[at].lower)
            and at + 1 < end
            and (items[at + 1].cap or items[at + 1].lower in PRONOUNS)
        ):
            at += 1
        found = clause_head(items, at, end) if not _leads_up(items, at) else None
        if found is not None:
            return _with_name(items, found, at, end)
        comma = next(
            (
                place
                for place in range(at, min(end, at + LIMIT))
                if items[place].text == "," or items[place].region >= 0
            ),
            end,
        )
        if comma >= end:
            return _after_lead(items, at, end)
        at = comma + 1
    return None


def _with_name(items: Items, found: Mention, at: int, end: int) -> Mention:
    """ "Her neighbor, the novelist Ruth Adeyemi, has": the name that an apposition adds to a role."""
    if found.kind is not Kind.ROLE:
        return found
    comma = next((place for place in range(at, min(end, at + LIMIT)) if items[place].start >= found.end), end)
    if comma + 1 >= end or items[comma].text != ",":
        return found
    stop = next((place for place in range(comma + 1, min(end, comma + 10)) if not items[place].alpha), None)
    if stop is None or items[stop].text != ",":
        return found
    run = run_back(items, comma + 1, stop)
    if run == comma + 1 and items[comma - 1].cap and _in_place(items, at, comma):
        return found
    return joined(found, named(items, run, run, stop)) if run < stop else found


def _in_place(items: Items, start: int, end: int) -> bool:
    """Whether the words end in a place, "in Chaska": a name after the comma says where that is."""
    while end > start and items[end - 1].cap:
        end -= 1
    return end > start and items[end - 1].lower in {"in", "at", "near", "from", "to"}


def _leads_up(items: Items, at: int) -> bool:
    word = items[at].lower
    return (
        word in PREPOSITIONS
        or word in CONJUNCTIONS
        or is_adverb(word)
        or (word.endswith(("ing", "ed")) and not items[at].text.isupper())
    )


def _after_lead(items: Items, at: int, end: int) -> Mention | None:
    """ "On Monday Hughes vowed": a lead without its comma."""
    for place in range(at + 1, min(end, at + 12)):
        word = items[place].lower
        if word in {"he", "she", "they"}:
            return phrase(items, place, place + 1)
        if items[place - 1].lower not in _LEADING and (run := run_from(items, place, end)) > place:
            return named(items, place, place, run)
        if word in {"the"} and items[place - 1].lower not in PREPOSITIONS:
            return clause_head(items, place, end)
    return None
