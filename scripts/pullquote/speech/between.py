"""What may stand between a quotation and the clause behind it."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.values import Cue, Kind
from pullquote.speech.verbs import AUXILIARIES, VERBS, Group, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_NEW_CLAUSE = CONJUNCTIONS - {"and"}


_LEADING = frozenset(
    """and but the former longtime fellow current a an visibly clearly emotional tearful jubilant defiant angry upset
    beaming smiling shaken delighted disappointed dejected frustrated furious relieved exhausted outgoing incoming
    newly-elected newly-appointed retired""".split()
)
"""Words that may lead to a speaker's title or name and say nothing else."""


def only_marks(items: Items, start: int, end: int) -> bool:
    """Whether nothing but punctuation, other quotations, "and" and an article stands between two places."""
    return all(
        not item.alpha or item.lower in _LEADING or item.lower.endswith("-year-old") for item in items[start:end]
    )


def as_told(items: Items, start: int, cue: Cue) -> bool:
    """Whether only "as" leads to the clause: the race “is dead level”, as Reed said on Monday."""
    words = [item.lower for item in items[start : cue.first] if item.alpha]
    said = VERBS.get(items[cue.verb].lower, ("", Group.ACT))[1] in (Group.SAY, Group.TELL)
    return words == ["as"] and (said or cue.word in {"put", "puts"}) and cue.shape == "before"


def parts(items: Items, cue: Cue) -> bool:
    """Whether a clause only parts a sentence that goes on in marks: “If not” for Orme, Reed said, “we would ...”."""
    next_one = next(at for at in range(cue.last + 1, len(items)) if items[at].region >= 0)
    between = items[cue.last + 1 : next_one - 1]
    return items[next_one - 1].text == "," and cue.shape == "before" and all(item.alpha for item in between)


def put_between(items: Items, cue: Cue) -> bool:
    """Whether commas set a clause amid a sentence that it tells: Those who "row alone," Reed said, end up "wet"."""
    said = VERBS.get(items[cue.verb].lower, ("", None))[1] is Group.SAY
    behind = items[cue.last + 1 : cue.last + 3]
    going_on = len(behind) == 2 and behind[0].text == "," and behind[1].alpha and not behind[1].lower.endswith("ing")
    return said and cue.shape in {"before", "inverted"} and going_on


def epithet_between(items: Items, start: int, cue: Cue, content: str) -> bool:
    """Whether all that stands before the name says what somebody is like, or what he belongs to: "...," warm-and-fuzzy
    Reed said, "...," Level 3 chairman Tom Reed said; but "...," critics Reed said would not come, are others."""
    who = cue.subject
    closed = content[-1:] in {",", "?", "!", "—"} or items[start].text == ","
    words = [item for item in items[start : cue.first] if item.alpha]
    if who is None or who.kind is not Kind.NAME or cue.shape != "before" or not closed or not 0 < len(words) <= _LONG:
        return False
    if [item.lower for item in items[cue.verb + 1 : cue.verb + 2] if item.lower in AUXILIARIES]:
        return False  # "...," something Reed said was new
    last = words[-1]
    several = last.lower.endswith("s") and not last.lower.endswith(("ss", "ous")) and not last.cap
    return not several and not any(_ties(item) for item in words) and items[cue.first - 1].text != ","


_LONG = 5
"""Words that such a description may have."""


def _ties(item: Word) -> bool:
    """Whether a word can stand in no description of one phrase: a verb, a preposition, another speaker's noun."""
    word = item.lower
    verbal = word in AUXILIARIES or (word in VERBS and not item.cap) or is_adverb(word)
    return verbal or word in PREPOSITIONS or word in CONJUNCTIONS or word in DETERMINERS - {"the"} or word in PRONOUNS


def role_between(items: Items, start: int, end: int) -> bool:
    """Whether only a role or an owner stands before the name: "...," minister of mines and energy Tom Reed said."""
    while start < end and not items[start].alpha and items[start].region < 0:
        start += 1
    words = items[start:end]
    if not words or len(words) > 12 or not all(item.alpha for item in words):
        return False
    if words[-1].owner and words[0].cap and len(words) <= 4:
        return True
    spoken = any(item.lower in AUXILIARIES or item.lower in _NEW_CLAUSE for item in words)
    spoken = spoken or any(item.lower in VERBS and item.lower.endswith(("ed", "id")) for item in words)
    lead = (
        words[0].lower in DETERMINERS
        and len(words) <= 4
        and not any(item.lower in PREPOSITIONS for item in words)
    )
    return not spoken and (lead or any(is_speaking_noun(item.lower) for item in words))
