"""Roles in comparable form: "a senior White House official", "the former ministers", "Trump's special envoy"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from pullquote.speech.names import Same, fold_name, same_word
from pullquote.speech.nouns import is_head, is_speaking_noun, singular
from pullquote.speech.synonyms import (
    COMPOUND,
    ORDINALS,
    RANKLESS,
    RELATIONS,
    SOMEBODY,
    SPELLED,
    SYNONYMS,
    VAGUE,
)
from pullquote.speech.values import Description
from pullquote.speech.words import (
    AREAS,
    BODIES,
    DECIDING,
    DETERMINERS,
    DOCUMENTS,
    NATIONALS,
    PLACES,
    PREPOSITIONS,
    ROLES,
    TOWNSPEOPLE,
)
from pullquote.text.patterns import regex

_WORD = regex(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’‘ʼ.][^\W_]+)*")
_AGE_GROUP = regex(r"\bunder (\d)")
"""A team of the young: Under-21."""
_COMPOUND = regex("|".join(sorted(map(re.escape, COMPOUND), key=len, reverse=True)))
_BEFORE = regex(r"\bunder (?:the )?(?:previous|last|former) (?:administration|government|presidency)")
"""When a former official was one."""
_IN_NAME = regex(r"(?<=[a-z] )(?:On|For|By|In|At|To|With|Against) (?=[A-Z])")
"""A small word with a capital, as names of campaigns have: a Hands On Deck campaigner."""
WEAK = frozenset(
    "senior top high-ranking ranking current former's then new newly long-time longtime high level own "
    "said special chief".split()
)
_PASSING = frozenset(
    "in with on after before during near by via through amid about against between who which whose".split()
)
_CLAUSES = frozenset("who which whose whom".split())
_PEOPLE = frozenset({"n", "an", "ian", "ese", "i", "ish", "s"})
_EMPTY = DETERMINERS | PREPOSITIONS | frozenset("and or who which that s t is was are were not only".split())


_HEADS = (
    frozenset(SYNONYMS.values())
    | NATIONALS
    | TOWNSPEOPLE
    | {"ceo", "premier", "old", "another", "other", "one", "defence"}
    | AREAS
)


def speaks(role: Description) -> bool:
    """Whether a described somebody is of a kind that speaks."""
    return role.head in _HEADS or is_head(role.head)


def modifier(word: str) -> str:
    """A word of a description in the form in which it is compared: the country for its people, the singular."""
    plain = word.replace("’", "'").removesuffix("'s")
    plain = DECIDING.get(plain, PLACES.get(plain, plain))
    base = singular(plain)[0]
    return SYNONYMS.get(base, base)


_THOSE = (["the"], ["those"], ["these"], ["them"])
_COUNTS = frozenset("some many several two three both these those most few".split())


@lru_cache(maxsize=8192)
def describe(text: str) -> Description | None:
    """A role in words as a comparable value; None where no noun for a speaker stands in it."""
    text = text.replace("WHO", "W.H.O.")  # the health organization, no pronoun
    lowered = _IN_NAME.sub("", text.replace("’", "'").replace("‘", "'").replace("-based ", " ").replace("-", " "))
    lowered = lowered.lower()
    if "under " in lowered:
        lowered = _AGE_GROUP.sub(r"u\1", lowered)
        lowered = _BEFORE.sub("former", lowered)
    lowered = _COMPOUND.sub(lambda found: COMPOUND[found[0]], lowered)
    found = [part for word in _WORD.findall(lowered) for part in SPELLED.get(word, word).split()]
    at = _head_at(found)
    if at is None:
        return None
    head, plural = singular(found[at])
    stop = _addressed(found, at) if head in DOCUMENTS else _passing(found, at)
    rest = [word for place, word in enumerate(found[:stop]) if place < at or (place > at and word != "late")]
    mods = frozenset(modifier(fold_name(word)) for word in rest if word not in _EMPTY)
    mods |= {"another"} if found[0] == "another" else set()
    if found[at + 1 : at + 2] == ["of"] and head in _PARENTS:
        mods |= CHILDREN.intersection(found[at + 2 : at + 3])
    if head == "ambassador" and "to" in rest:
        mods = _posted(rest)
    if found[:2] == ["one", "of"]:
        plural = False
    if "and" in found:
        plural = plural or ("and", "one") in pairwise(found) or _are_two(found[:at])
    counted = bool(found) and found[0] in _COUNTS
    definite = bool(found) and (
        found[0] in {"the", "this", "that", "his", "her", "their", "its"}
        or any(word.endswith("'s") for word in found[:at])
    )
    indefinite = bool(found) and found[0] in {"a", "an", "one", "another", "some"}
    definite = definite or (found[:2] == ["one", "of"] and found[2:3] in _THOSE)
    return Description(
        SYNONYMS.get(head, head), mods - {SYNONYMS.get(head, head)}, plural or counted, definite, indefinite
    )


def _posted(words: Sequence[str]) -> frozenset[str]:
    """The modifiers of an ambassador: the state that he is sent to is not the one that sends him."""
    at = list(words).index("to")
    home, post = ([fold_name(word) for word in part if word not in _EMPTY] for part in (words[:at], words[at:]))
    return frozenset(map(modifier, home)) | {f"to {modifier(word)}" for word in post}


def _are_two(lead: list[str]) -> bool:
    """Two people with one noun, by the words before it: "a current and a former official", no "lawyer and a friend"."""
    at = next((at for at, pair in enumerate(pairwise(lead)) if pair in {("and", "a"), ("and", "an")}), 0)
    return at > 0 and not any(map(is_speaking_noun, lead[:at]))


def _passing(words: list[str], head: int) -> int:
    """Where place and company begin, which say nothing of who somebody is: "officials in talks with"."""
    inside = (
        at
        for at in range(head + 1, len(words))
        if words[at] in _PASSING and words[at - 1] not in {"familiar", "close", "briefed"} and not _employed(words, at)
    )
    return next(inside, len(words))


def _addressed(words: list[str], head: int) -> int:
    """Where a writing's reader or matter begins, who did not write it: "a letter to the mayor"."""
    after = (at for at in range(head + 1, len(words)) if words[at] in {"to", "about", "against", "into"})
    return next(after, len(words))


def _employed(words: list[str], at: int) -> bool:
    """Whether a body follows, to which somebody belongs: "an official in the Revenue Department"."""
    return words[at : at + 2] == ["in", "the"] and any(word in BODIES for word in words[at + 3 : at + 5])


_INTRODUCING = frozenset({"the", "a", "an", "another"})
_PARENTS = frozenset("father mother parent dad mum grandfather grandmother".split())
CHILDREN = frozenset("two three four five six seven eight nine 2 3 4 5 6 7 8 9".split())
"""How many children "the father of three" has."""
_CLOSING = ROLES | DOCUMENTS  # behind the body that a description is of


def _head_at(words: list[str]) -> int | None:
    """The head: the last noun for a speaker before the first preposition, else the first after it."""
    ends = (
        at
        for at, word in enumerate(words)
        if at > 0 and (word in PREPOSITIONS or word in _CLAUSES or (word[-3:] == "ing" and _at_work(words, at)))
    )
    stop = next(ends, len(words))
    inside = [at for at in range(stop) if is_speaking_noun(words[at]) and not words[at].endswith("'s")]
    if inside:
        closes = (
            singular(words[-1])[0] in _CLOSING
            and words[-2:-1]
            and words[-2] not in _EMPTY
            and singular(words[inside[-1]])[0] in BODIES - (_OF_MEMBERS if "of" in words else frozenset())
        )
        return len(words) - 1 if closes else inside[-1]
    if stop < len(words) and words[stop] == "of":
        first = next((at for at in range(stop, len(words)) if is_speaking_noun(words[at])), None)
        return first if first is None else first + len(list(takewhile(is_speaking_noun, words[first + 1 :])))
    if words and words[0] in _INTRODUCING and stop > 1:
        return next((at - 1 for at in range(2, stop - 1) if len(words[at]) > 5 and words[at][-3:] == "ing"), stop - 1)
    return None


_OF_MEMBERS = frozenset("association union federation guild society confederation league brotherhood".split())
"""Bodies of those whom "of" names: the Association of River Pilots is no pilots."""


def _at_work(words: list[str], at: int) -> bool:
    """Whether a participle tells what somebody does: "lawyers representing the family"."""
    return len(words[at]) > 5 and singular(words[at - 1])[0] in ROLES


DECIDED = frozenset(DECIDING.values())
_ANYBODY = VAGUE | RELATIONS | {"official"}
"""Nouns that leave open who somebody is."""


def deciding(role: Description) -> frozenset[str]:
    """The modifiers that make another person of a role."""
    return role.mods & DECIDED


def _covers(more: frozenset[str], less: frozenset[str]) -> bool:
    return all(covered(word, more) for word in less)


def covered(word: str, said: frozenset[str]) -> bool:
    """Whether a modifier is among others, perhaps in another spelling."""
    return word in said or any(_akin(word, other) for other in said)


def _akin(left: str, right: str) -> bool:
    """Spellings of one word, or a country and its people: Norvia, Norvian."""
    short, long = sorted((left, right), key=len)
    return same_word(left, right) or (
        len(short) > 3 and long[: len(short)] == short and long[len(short) :] in _PEOPLE
    )


def same_role(text: Description, given: Description) -> Same:
    """Compare what the text says of its speaker with what the editor says of his."""
    if text.head != given.head:
        return _other_heads(text, given)
    if text.plural != given.plural and text.head not in {"police"}:
        return Same.NO
    mixed = {"former"} if {"current", "former"} <= text.mods else set()
    mixed |= {"shadow"} if text.head in RANKLESS else set()
    text = Description(text.head, text.mods - ((ORDINALS | mixed) - given.mods), text.plural, text.definite)
    if deciding(text) != deciding(given):
        return Same.NO if not text.mods <= given.mods else Same.MAYBE
    mods, wanted = text.mods - WEAK, given.mods - WEAK
    if _covers(mods, wanted):
        return Same.YES
    return Same.MAYBE if _covers(wanted, mods) else Same.NO


def _other_heads(text: Description, given: Description) -> Same:
    """Different nouns may still be one person: a person familiar with the matter, an official."""
    if text.head in given.mods and _covers(given.mods | {given.head}, text.mods - WEAK):
        return Same.MAYBE
    if {text.head, given.head} <= SOMEBODY and text.plural == given.plural and given.mods - WEAK:
        return Same.YES if _covers(text.mods, given.mods - WEAK) else Same.MAYBE
    if text.head in _ANYBODY or given.head in _ANYBODY or {text.head, given.head} == {"police", "officer"}:
        return Same.MAYBE
    return Same.NO
