"""What an editor's description of a speaker asks for, and what a role that the text tells leaves open of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from pullquote.speech.governments import STATE_WORDS, states_in
from pullquote.speech.layout import Word, words
from pullquote.speech.roles import WEAK, covered, deciding, describe, modifier
from pullquote.speech.synonyms import RANKLESS, SOMEBODY, VAGUE
from pullquote.speech.values import Description, value
from pullquote.speech.words import BODIES, DOCUMENTS

_LEADING = frozenset("president chair director ceo principal commissioner head".split())
"""Who may be called the head of a body."""
_MEMBERS = {"delegate": "delegation", "juror": "jury", "lawmaker": "parliament"}
"""Who belongs to a body -> the body: a delegate is a member of a delegation."""

_NOBODY = BODIES | DOCUMENTS | VAGUE
"""Nouns that tell no office or calling."""


@value
class Wanted:
    """A description of one person, in parts that can be borne out one by one."""

    role: Description
    words: frozenset[str]
    """The modifiers that tell something."""
    states: frozenset[str]
    """The states among them, by their first names."""
    plain: frozenset[str]
    """The modifiers without those that mean the states."""


@lru_cache(maxsize=1024)
def wanted(text: str) -> Wanted | None:
    """The parts of a description; None where it is of several people or of nobody who speaks."""
    role = describe(text)
    if role is None or role.plural or role.head in _NOBODY:
        return None
    items = words(text, 0, len(text))
    found = list(states_in(items))
    meant = {modifier(item.lower) for one in found for item in items[one.first : one.stop]}
    told = role.mods - WEAK
    inside = frozenset(one.name for one in found if told & folded(items[one.first : one.stop]))
    return Wanted(role, told, inside, told - meant)


def folded(items: Iterable[Word]) -> frozenset[str]:
    """Words in the form in which modifiers are compared."""
    return frozenset(modifier(item.lower) for item in items if item.alpha)


def recast(role: Description, given: Description) -> Description | None:
    """The role under the noun of the description, where both can mean one office: a president heads his body."""
    if role.plural != given.plural:
        return None
    if role.head == given.head:
        return role
    if {role.head, given.head} <= SOMEBODY and given.mods:
        return Description(given.head, role.mods, role.plural, role.definite)
    led = role.head in _LEADING or (role.head == "secretary" and "general" in role.mods)
    if given.head == "head" and led and role.mods:
        return Description(given.head, role.mods, False, role.definite)
    body = _MEMBERS.get(given.head, "")
    if role.head == "member" and body in role.mods:
        return Description(given.head, role.mods - {body}, False, role.definite)
    return None


def left_open(want: Wanted, told: Sequence[Description]) -> frozenset[str] | None:
    """The modifiers that roles of one person under one noun do not tell; None where they tell of somebody else."""
    if deciding(told[0]) != deciding(want.role):
        return None
    said = frozenset[str]().union(*(one.mods for one in told))
    return frozenset(word for word in want.words if not covered(word, said))


def akin(role: Description, want: Wanted) -> bool:
    """Whether one person may be called both: the noun or a word that tells something is the same, no state another."""
    if role.plural or deciding(role) != deciding(want.role) or _of_other_state(role, want):
        return False
    return role.head == want.role.head or any(covered(word, role.mods) for word in want.plain)


def unlike(role: Description, want: Wanted) -> bool:
    """Whether nobody is both: the noun is the same and the rank is not, or the state is another."""
    told = deciding(role) - {"shadow"} if role.head in RANKLESS else deciding(role)
    other_rank = role.head == want.role.head and told != deciding(want.role)
    return other_rank or _of_other_state(role, want)


def _of_other_state(role: Description, want: Wanted) -> bool:
    told = role.mods & STATE_WORDS
    return bool(told and want.states) and not any(covered(word, told) for word in want.words - want.plain)
