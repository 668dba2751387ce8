"""Which part of speech a form is that a noun and a verb share: "claims", "rules", "report"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.heads import is_attribute
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.spans import skip_back
from pullquote.speech.verbs import AUXILIARIES, BASE_ONLY, INVERTING, NOUNS, PARTICIPLES, VERBS
from pullquote.speech.words import DETERMINERS, NATIONALS, PLACES, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_TOLD = frozenset("said told says tells".split())
"""Forms that are no nouns even behind "the other" or "a mother of five"."""
_OPENS_OTHER = PRONOUNS | DETERMINERS | PREPOSITIONS | {"that"}
_MONEY = frozenset("$€£")
_PLURAL_PRONOUNS = frozenset({"they", "we", "i", "you"})


def is_noun(items: Items, at: int) -> bool:
    """Whether a form that may be a noun is one here: "his claims", "a report"."""
    word = items[at].lower
    if at == 0:
        return word not in INVERTING and word not in PARTICIPLES
    before = items[at - 1]
    if before.lower in {"some", "many", "several", "few", "most"} and word in PARTICIPLES:
        return False
    if before.lower in DETERMINERS and word not in _TOLD and not _is_done(items, at) and not _two_do(items, at):
        return True
    if word.endswith("s") and at + 2 < len(items) and _is_thing(items, at):
        return True
    if (word.endswith("s") and _is_numbered(items, at)) or is_attribute(items, at):
        return True
    if at > 1 and items[at - 2].text in _MONEY:
        return True
    if _is_counted(items, at) or _is_one(items, at) or _is_second(items, at):
        return True
    if word.endswith("s") and word[:-1] in NOUNS and at > 1 and _is_of_kind(items, at):
        return True
    if before.owner and (word in NOUNS or word in BASE_ONLY or _is_owned(items, at)):
        return True
    if before.lower == "by" and word in PARTICIPLES:
        return False
    return before.lower in PREPOSITIONS and before.lower != "to" and word in NOUNS


def _is_thing(items: Items, at: int) -> bool:
    """Whether a plural behind a past tense has a clause of its own: "had used labels that were vague"."""
    return items[at - 1].lower[-2:] == "ed" and [items[at + 1].lower, items[at + 2].lower] in _ITS_CLAUSE


_ITS_CLAUSE = (["that", "were"], ["that", "are"], ["that", "had"], ["which", "were"], ["which", "are"])


def _is_of_kind(items: Items, at: int) -> bool:
    """Whether an adjective behind a preposition leads to a plural: "hundreds of confidential emails"."""
    before = items[at - 1]
    led = items[at - 2].lower in PREPOSITIONS - {"to", "after", "before", "as"} and not items[at - 2].cap
    plain = before.alpha and before.region < 0 and not before.cap and before.lower not in _NO_ADJECTIVES
    return led and plain and not is_speaking_noun(before.lower) and not before.lower[0].isdigit()


def _is_owned(items: Items, at: int) -> bool:
    """Whether a form behind an owner is a thing of his: "Reed's attacks have", "Orme's proposed levy is"."""
    if items[at].lower.endswith("s"):
        return True
    behind = items[at + 1] if at + 1 < len(items) else None
    small = behind is not None and behind.alpha and not behind.cap
    return (
        items[at].lower.endswith("ed")
        and behind is not None
        and small
        and behind.lower not in _OPENS_OTHER
    )


def _is_second(items: Items, at: int) -> bool:
    """Whether a form stands where only a noun or an adjective can: "member states", "had ignored repeated calls"."""
    word, before = items[at].lower, items[at - 1]
    if before.cap or at + 1 >= len(items):
        return False
    if before.lower == "member":
        return word == "states"
    behind = items[at + 1]
    led = at > 1 and items[at - 2].lower in AUXILIARIES
    small = behind.alpha and not behind.cap and behind.lower not in _OPENS_OTHER
    return led and small and word.endswith("ed") and before.lower.endswith("ed")


def _is_done(items: Items, at: int) -> bool:
    """Whether "another" did what a past tense says, with no noun behind it: "Another tweeted: ..."."""
    behind = items[at + 1] if at + 1 < len(items) else None
    plain = behind is None or not behind.alpha or behind.lower == "that"
    named = behind is not None and behind.lower in _OBJECTS and (at < 2 or items[at - 2].lower in {"and", "while"})
    more = items[at - 1].lower == "another" or (named and items[at - 1].lower == "one")
    return more and items[at].lower.endswith(("ed", "ote")) and (plain or named)


_OBJECTS = frozenset("the it him her them his their its this these those a an".split())


def _two_do(items: Items, at: int) -> bool:
    """Whether two people did what a past tense says, or do it before their words: "the two wrote"."""
    if at < 2 or items[at - 1].lower not in _NUMBERS or items[at - 2].lower not in {"the", "these", "those"}:
        return False
    behind = items[at + 1] if at + 1 < len(items) else None
    plain = behind is None or not behind.alpha or behind.lower in PREPOSITIONS or behind.lower == "that"
    return plain and not items[at].lower.endswith("s")


def _is_numbered(items: Items, at: int) -> bool:
    """Whether a number asks for a plural that no other word of the phrase is: "the two lengthy new reports"."""
    for place in range(at - 1, max(0, at - 5), -1):
        item = items[place]
        if item.lower in _NUMBERS | _PLURALS:
            return place == 0 or items[place - 1].lower not in {"of", "one", "than"}
        if not item.alpha or item.region >= 0 or item.cap or item.lower.endswith("s") or item.lower in _NO_ADJECTIVES:
            return False
    return False


_NUMBERS = frozenset("two three four five six seven eight nine ten".split())
_PLURALS = frozenset("these those several various both".split())
_NO_ADJECTIVES = PREPOSITIONS | PRONOUNS | AUXILIARIES | DETERMINERS | frozenset("and or who which that people".split())


def _is_one(items: Items, at: int) -> bool:
    """Whether "a" leads to a form that only a plural would take as its verb: "with a simple message"."""
    if at > 1 and items[at - 1].lower in _OF_THINGS and items[at - 2].lower in DETERMINERS:
        return True
    named = items[at - 1].cap and items[at - 1].lower.endswith("s")
    article = at > 1 and items[at - 2].lower in {"a", "an"} and not named
    return article and items[at].lower in BASE_ONLY and items[at - 1].lower not in _SEVERAL


_OF_THINGS = frozenset("new old latest recent same other proposed final current previous earlier".split())
"""Adjectives behind which a noun must come: "the new plans “will not work”"."""
_SEVERAL = frozenset("few lot number couple dozen pair trio group handful majority score".split())
"""What "a" may lead to in a plural: "a few say"."""


def _is_counted(items: Items, at: int) -> bool:
    """Whether a plural shows: "the new rules will", "larger states of"; but "what he claims is", "Hughes says of"."""
    word, before = items[at].lower, items[at - 1]
    if not word.endswith("s"):
        return False
    behind = items[at + 1].lower if at + 1 < len(items) else ""
    follows = behind in AUXILIARIES or (behind == "of" and not is_speaking_noun(before.lower))
    personal = (
        (before.cap and not before.text.isupper()) or before.lower in PRONOUNS or word in {"says", "tells"}
    )
    if (
        word.endswith("s")
        and _is_demonym(before)
        and behind in {"on", "of", "for", "against", "from", "about"}
    ):
        return True
    return follows and word.endswith("s") and not personal


def _is_demonym(item: Word) -> bool:
    """Whether a capital says of what country a thing is: "Ukrainian attacks on"."""
    return item.cap and (item.lower in PLACES or item.lower.endswith(("ian", "ese", "ish")))


def plural_before(items: Items, at: int) -> bool:
    """Whether a plural, or a pronoun that takes the same form, stands before the verb."""
    place = skip_back(items, 0, at - 1)
    if place < 0:
        return False
    if items[place].text == ",":
        earlier = (at for at in range(place - 1, max(0, place - 10), -1) if items[at].text == ",")
        place = next(earlier, place + 1) - 1
    word = items[place].lower
    return (
        word in _PLURAL_PRONOUNS
        or (word.endswith("s") and not word.endswith(("us", "ss", "is")) and not items[place].cap)
        or word in {"people", "police", "who", "couple", "pair", "duo", "trio", "both", "two", "three"}
        or (word.endswith("s") and (is_speaking_noun(word) or word[:-1] in NATIONALS))
        or _plural_phrase(items, place)
    )


_DONE = frozenset(word for word in VERBS if word.endswith("ed")) | frozenset("said told wrote".split())
"""What ends a phrase whose plural another verb has: "Officials on Monday rejected a draft ceasefire text"."""


def _plural_phrase(items: Items, last: int) -> bool:
    """Whether "and" or a plural stands further back in the phrase: "Ann Lee and Jo Hill of Ghent call"."""
    for at in range(last, max(-1, last - 12), -1):
        item = items[at]
        if not item.alpha or item.region >= 0 or item.lower in AUXILIARIES or item.lower == "to":
            return False
        if at < last and item.lower in _DONE and not item.cap:
            return False
        if item.lower in {"and", "&"}:
            return at > 0 and items[at - 1].cap and at + 1 < len(items) and items[at + 1].cap
        if (
            at < last
            and items[at + 1].lower in PREPOSITIONS
            and is_speaking_noun(item.lower)
            and item.lower.endswith("s")
        ):
            return True
    return False


def is_told(items: Items, at: int) -> bool:
    """Whether a participle behind a noun for somebody tells what he was told: "a person briefed on the call"."""
    behind = items[at + 1].lower if at + 1 < len(items) else ""
    return items[at].lower in _INFORMED and behind in {"on", "about", "by", "of"}


_INFORMED = frozenset({"briefed", "informed", "consulted", "involved"})
