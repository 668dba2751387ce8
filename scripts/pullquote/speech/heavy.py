"""Subjects that carry a clause of their own: "Doctors attending on him said", "A mother whose son drowned said"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.forms import is_noun
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.phrases import described
from pullquote.speech.spans import HARD, skip_back
from pullquote.speech.values import Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, PARTICIPLES, VERBS
from pullquote.speech.words import CONJUNCTIONS, PREPOSITIONS

Items = Sequence[Word]
_NEW_CLAUSE = CONJUNCTIONS - {"and", "as", "after", "since", "before"}
_REACH = 24
"""Words between the noun and its verb."""
_OWN_CLAUSE = 4
"""Words behind "whose" that have a verb among them, be it in no list."""
_LEAD = 6
"""Words that may stand before the noun: "The two retired"."""
_PASSIVES = frozenset(
    "accused charged convicted involved injured hurt named employed hired caught trapped left held jailed".split()
)


def heavy(items: Items, begin: int, verb: int) -> tuple[int, Mention] | None:
    """The noun that opens the clause of a verb and is parted from it by a participle or by "whose ..."."""
    last = skip_back(items, begin, verb - 1)
    start = _clause_start(items, begin, last)
    noun = _noun(items, start, last)
    if noun is None or noun + 1 >= last:
        return None
    opens = items[noun + 1].lower
    if opens == "who":
        whole = items[start].lower in _NEW and _is_over(items, noun + 2, last + 1)
        found = described(items, start, noun + 1) if whole else None
        return None if found is None else (start, found)
    if opens == "whose":
        whole = last - noun > _OWN_CLAUSE or _finite(items, noun + 2, last + 1)
        found = described(items, start, noun + 1) if whole else None
        return None if found is None else (start, found)
    if not _participial(items, noun + 1) or _broken(items, noun + 2, last + 1):
        return None
    found = described(items, start, last + 1)
    return None if found is None else (start, found)


def _clause_start(items: Items, begin: int, last: int) -> int:
    at = last
    floor = max(begin, last - _REACH - _LEAD)
    while at >= floor and items[at].region < 0 and items[at].text not in HARD:
        if items[at].text == "," or items[at].lower == "that":
            break
        at -= 1
    return at + 1


def _noun(items: Items, start: int, last: int) -> int | None:
    """The first noun for a speaker, if a participle or "whose" follows it and no verb stands before it."""
    for at in range(start, min(last, start + _LEAD)):
        word = items[at].lower
        if not items[at].alpha or word in AUXILIARIES or (word in PREPOSITIONS and at == start):
            return None
        follows = items[at + 1]
        if is_speaking_noun(word) and not items[at].owner:
            if follows.lower in {"who", "whose"} or (not follows.cap and _participial(items, at + 1)):
                return at
            if follows.lower in PREPOSITIONS:
                return None
    return None


_NEW = frozenset("a an one another".split())
"""What brings in somebody new."""
_REASONS = frozenset("because when while although though since".split())


def _is_over(items: Items, start: int, end: int) -> bool:
    """Whether a relative clause closes with a reason that has its own verb, so that the next one is the main verb: "One
    teacher who would not be named because her son works for the school | called it"."""
    at = next((place for place in range(end - 1, start, -1) if items[place].lower in _REASONS), end)
    return any(_acts(items, place) for place in range(at + 2, end))


def _acts(items: Items, at: int) -> bool:
    """Whether a word is a finite verb, if only as its ending behind a noun for somebody shows: "her son works for"."""
    word = items[at].lower
    known = word in AUXILIARIES or word in IRREGULAR or (word in VERBS and not is_noun(items, at))
    third = word.endswith("s") and is_speaking_noun(items[at - 1].lower) and not items[at - 1].lower.endswith("s")
    return not items[at].cap and (known or third or (word.endswith("ed") and len(word) > 4))


def _participial(items: Items, at: int) -> bool:
    word = items[at].lower
    return word in _PASSIVES or (word.endswith("ing") and len(word) > 5)


def _broken(items: Items, start: int, end: int) -> bool:
    """Whether a clause ends between the participle and the verb."""
    return any(
        not items[at].alpha
        or items[at].lower in AUXILIARIES
        or items[at].lower in _NEW_CLAUSE
        or (items[at].lower in VERBS and items[at].lower not in PARTICIPLES and not is_noun(items, at))
        for at in range(start, end)
    )


def _finite(items: Items, start: int, end: int) -> bool:
    """Whether the relative clause has its own verb, so that the next one belongs to the noun before it."""
    return any(
        item.lower in AUXILIARIES
        or item.lower in IRREGULAR
        or item.lower in VERBS
        or (item.lower.endswith("ed") and len(item.lower) > 4)
        for item in items[start + 1 : end]
    )
