"""Does a cut begin or end inside a phrase, so that words hang on other words than in the source?

*Officers were sent to stop us from going to pay our respects* becomes *sent to [...] pay our respects*: what is left
out governed what follows. Whole clauses, asides, items of a list and plain modifiers may go, because nothing that stays
belongs to them.
"""

from __future__ import annotations

from itertools import pairwise

from .clauses import Tokens, is_auxiliary, is_modal
from .fold import DASH, MARK, is_word
from .lexicon import CLAUSE_SUBJECTS, is_pronoun

_PREPOSITIONS = frozenset(
    """of to from by with without for into onto against toward towards among amongst between upon beyond via despite
    than like""".split()
)
_PARTICLES = frozenset("in on at over under about through around across behind after before".split())
"""Prepositions that also close a verb or an aside: `went on`, `the week before`."""
_DETERMINERS = frozenset("the a an my your his its our their every".split())
_COPULAS = frozenset("be been being is are was were am".split())
_JOINS = frozenset("and or nor , ;".split())
_JOINED = tuple((word,) for word in _JOINS)
_COMPARING = frozenset(
    "less least more most too far hardly rarely partly partially half almost nearly once only enough".split()
)
_PRIVATIVE = frozenset(
    """false fake former alleged so-called supposed pretended would-be failed mock sham bogus mere possible potential
    hypothetical imaginary ex fictional reasonably relatively nominally technically theoretically seemingly barely
    unproven wrongly falsely mistakenly wrongfully unjustly unfairly erroneously""".split()
)
"""Modifiers without which a thing or a quality is another one."""
_STOPS = frozenset(".?!")
_CLOSES = frozenset(", . ; : ? !".split()) | {MARK, DASH, ")"}
_MODIFIERS = 3
_NEAR = 5


def severed(before: Tokens, gap: Tokens, after: Tokens) -> str | None:
    """In words how a cut parts what belongs together; None if it does not.

    `before` are the tokens of the sentence up to the cut, `gap` those that it leaves out, `after` those behind it.
    """
    gap = _without_aside(gap)
    words = tuple(token.lower() for token in gap if is_word(token))
    if not before or not words or not after or _is_item(before, gap):
        return None
    if _ends_inside(before, gap, words, after):
        return "the words after it belong to what it leaves out"
    if _begins_inside(before, gap, words, after):
        return f"“{before[-1]}” belongs to what it leaves out"
    return None


def _without_aside(gap: Tokens) -> Tokens:
    """What is left out behind a first aside between commas: `, I must say, contrary to`."""
    if gap[:1] != (",",) or gap[-1] == "," or "," not in gap[1:]:
        return gap
    return gap[gap.index(",", 1) + 1 :]


def _ends_inside(before: Tokens, gap: Tokens, words: Tokens, after: Tokens) -> bool:
    """Whether what is left out ends in a word that governs what stays: `fail to [...]`, `30 percent of [...]`."""
    last = gap[-1].lower()
    if not is_word(last) or len(words) < 2 or not is_word(after[0]):
        return False
    if last in _PARTICLES or (gap[-2].lower() == "to" and last not in _COPULAS):
        return _opens_noun(after)
    return last in _PREPOSITIONS


def _is_item(before: Tokens, gap: Tokens) -> bool:
    """Whether an item of a list goes, perhaps with the word that opens it: `to [listen and to] talk`."""
    low = tuple(token.lower() for token in gap[-_NEAR:])
    opens = low[-1] == before[-1].lower() and not _JOINS.isdisjoint(low)
    return low[-1] in _JOINS or low[-2:-1] in _JOINED or opens


def _opens_noun(after: Tokens) -> bool:
    return after[0].lower() in _DETERMINERS or after[0][:1].isupper() or after[0][:1].isdigit()


def _begins_inside(before: Tokens, gap: Tokens, words: Tokens, after: Tokens) -> bool:
    """Whether a cut takes what the last word before it governs: `is [the last thing] on my mind`."""
    last = before[-1].lower()
    stops = _stops(gap)
    if not is_word(gap[0]) or words[0] in _JOINS or words[0] == "but":
        return False
    if stops and (_governs(last) or last in _PARTICLES):
        return gap[-1] not in _STOPS or last not in _PARTICLES
    if gap[-1] in _CLOSES:
        return False
    if len(words) <= _MODIFIERS and not any(map(_is_heavy, words)):
        return not _PRIVATIVE.isdisjoint(words) or not _COMPARING.isdisjoint(words)
    if not _governs(last):
        return False
    return any(map(_is_heavy, words)) and not all(is_pronoun(word) or is_auxiliary(word) for word in words)


def _stops(gap: Tokens) -> bool:
    """Whether a sentence ends in what is left out: with its mark, or at an attribution (`,” he said. “The next`)."""
    return not _STOPS.isdisjoint(gap) or any(
        mark == MARK and word[:1].isupper() for mark, word in pairwise(gap)
    )


def _governs(word: str) -> bool:
    return word in _PREPOSITIONS | _DETERMINERS | _COPULAS or is_modal(word)


def _is_heavy(word: str) -> bool:
    """Whether a word shows that more than modifiers are left out."""
    small = word in _PREPOSITIONS | _PARTICLES | _DETERMINERS
    return small or is_auxiliary(word) or word.split("'")[0] in CLAUSE_SUBJECTS
