"""Clauses whose verb comes first: "said Hughes", and phrases read from left to right after a verb or preposition."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.apposed import apposed
from pullquote.speech.forms import is_told
from pullquote.speech.joint import joined_behind
from pullquote.speech.layout import Word
from pullquote.speech.manyroles import of_several_roles
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.phrases import described, phrase
from pullquote.speech.roles import speaks
from pullquote.speech.runs import before_noun, is_surname, run_from
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import AUXILIARIES, BASE_ONLY, INVERTING, PARTICIPLES, VERBS, Group, is_adverb
from pullquote.speech.words import (
    CALENDAR,
    CONJUNCTIONS,
    DETERMINERS,
    DOCUMENTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)

Items = Sequence[Word]
_WHAT = frozenset("whether if why how what about to".split())
_SMALL = PREPOSITIONS | CONJUNCTIONS | DETERMINERS | PRONOUNS
_NEW_CLAUSE = CONJUNCTIONS - {"before", "after", "as"}


def make(
    items: Items,
    first: int,
    last: int,
    verb: int,
    who: Mention | None,
    shape: str,
    strength: Strength = Strength.PLAIN,
) -> Cue:
    word = VERBS.get(items[verb].lower, (items[verb].lower, Group.SAY))[0]
    return Cue(
        first,
        last,
        verb,
        items[first].start,
        items[last].end,
        (items[verb].start, items[verb].end),
        who,
        word,
        shape,
        strength,
    )


def forward(items: Items, at: int, limit: int = 22) -> tuple[int, Mention] | None:
    """The phrase that begins at an item, and the index after its last word."""
    if at < len(items) and (several := of_several_roles(items, at)) is not None:
        return several
    end = at
    while (
        end < min(len(items), at + limit)
        and items[end].region < 0
        and (items[end].alpha or items[end].text == "&")
    ):
        word = items[end].lower
        if end > at and (
            word in _NEW_CLAUSE or word in AUXILIARIES or (word in VERBS and not _nominal(items, end))
        ):
            break
        if (
            word in {"after", "before", "during", "as", "when", "and"}
            and end > at
            and not (word == "and" and end + 1 < len(items) and items[end - 1].cap and items[end + 1].cap)
        ):
            break
        end += 1
    if end == at:
        return None
    return _headed(items, at, end)


def _nominal(items: Items, at: int) -> bool:
    """Whether the form of a verb is none here: a name, a speaker, "the party's state president"."""
    before = items[at - 1].lower
    owned = items[at].lower in BASE_ONLY and (items[at - 1].owner or (before in PREPOSITIONS and before != "to"))
    if is_speaking_noun(items[at - 1].lower) and (items[at].lower in PARTICIPLES or is_told(items, at)):
        return True
    listed = items[at - 1].lower in {"the", "a", "an", "its", "his", "her", "their"}
    office = items[at].lower == "state" and items[at - 1].lower == "of"
    return items[at].cap or office or is_speaking_noun(items[at].lower) or owned or listed


def _headed(items: Items, at: int, end: int) -> tuple[int, Mention] | None:
    """The speaker within words after an inverted verb: name or role first, place and time after."""
    if items[at].lower in PRONOUNS:
        return (at + 1, phrase(items, at, at + 1)) if items[at].lower != "i" else None  # type: ignore[return-value]
    if items[at].lower in PREPOSITIONS:
        return None
    place = at
    while place < end and not (items[place].cap and run_from(items, place, end) > place):
        if items[place].lower in PREPOSITIONS and place > at:
            break
        place += 1
    run = run_from(items, place, end) if place < end else place
    if run > place:
        while (run < end and not items[run].cap and is_speaking_noun(items[run].lower)) or (
            run < end and items[run - 1].owner
        ):
            run += 1
            run = max(run, run_from(items, run, end))
        run = _past_trade(items, run, end)
        if run < end and run_from(items, run, end) > run:
            run = run_from(items, run, end)
        if run < end and before_noun(items, at, run) and items[run].lower not in _TIMES:
            run = _tail_end(items, run, end)
            who = described(items, at, run)
            return None if who is None else (run, who)
        if not is_speaking_noun(items[run - 1].lower) or is_surname(items, place, run):
            who = phrase(items, at, run)
            return None if who is None else (run, who)
    who = phrase(items, at, _tail_end(items, at, end))
    return None if who is None else (_tail_end(items, at, end), who)


def _dated(items: Items, at: int, place: int, end: int) -> bool:
    """Whether a day only says when something came out: "a Wednesday editorial"."""
    named = at < place < end - 1 and items[place].lower in CALENDAR
    return named and items[place - 1].lower in DETERMINERS and not items[place + 1].cap


_TIMES = frozenset("moments minutes hours days weeks months years seconds".split())


def _past_trade(items: Items, run: int, end: int) -> int:
    """Past "constituent Jo Hill" in "said Orme constituent Jo Hill": what a full name is led by need be in no list."""
    for at in range(run + 1, min(end - 1, run + 4)):
        word = items[at - 1]
        plain = word.lower in _SMALL or is_adverb(word.lower)
        if plain or word.cap or not word.alpha or (word.lower.endswith(("ing", "ed")) and at > run + 1):
            return run
        full = run_from(items, at, end)
        if full > at:
            return full if full > at + 1 and not items[at].owner else run
    return run


def _tail_end(items: Items, at: int, end: int) -> int:
    """How far a role reaches: "a spokesman for the ministry", but not "on Monday"."""
    for place in range(at + 1, end):
        word = items[place].lower
        tied = (word == "by" and items[place - 1].lower in DOCUMENTS) or (place > at + 1 and is_told(items, place - 1))
        if (word in _CIRCUMSTANCES and not tied) or (is_adverb(word) and not _dated(items, at, place, end)):
            return place
    return end


_CIRCUMSTANCES = frozenset("on during after before by via through about under amid".split())


def inverted(items: Items, at: int) -> Cue | None:
    """ "...," said Hughes. Also "The plan, said Hughes, is" and "Said Hughes:"."""
    if at + 1 >= len(items) or not (items[at].lower in INVERTING or _right_behind(items, at)):
        return None
    before = items[at - 1] if at else None
    opens = before is None or before.region >= 0 or before.text in {",", "-", "–", "—"}
    if not opens or (before is not None and items[at].cap) or (before is None and items[at].lower in BASE_ONLY):
        return None
    found = forward(items, _past_adverbial(items, at + 1))
    if found is None:
        return None
    end, who = joined_behind(items, *found)
    quoted = who.kind is Kind.PRONOUN or (before is not None and before.region >= 0)
    if quoted and end < len(items) and items[end].lower in AUXILIARIES:
        return None  # "Orme, citing "the magic of it", said he could win"
    if before is not None and before.region < 0 and not _closed_off(items, at, end, who):
        return None
    if (
        before is None
        and items[at].lower in {"asked", "told"}
        and items[at + 1].lower in {"about", "whether", "if", "by", "why", "how", "what"}
    ):
        return None
    return make(items, at, end - 1, at, apposed(items, end, who), "inverted")


_TRANSITIVE = frozenset(
    """dispute deny confirm report reveal announce refute rebut cite order demand admit acknowledge disclose concede
    contend declare protest promise repeat recommend advise correct highlight stress underline reiterate find read sign
    resolve propose counter question recall relate recount""".split()
)
"""Verbs that take an object, which is then no subject: "the firm, which is Dutch, disputes the figures"."""


def _speaks(items: Items, at: int, who: Mention) -> bool:
    """Whether somebody speaks here, and no thing is spoken of."""
    if who.kind is not Kind.ROLE or who.role is None:
        return True
    return speaks(who.role) and VERBS[items[at].lower][0] not in _TRANSITIVE


def _past_adverbial(items: Items, at: int) -> int:
    """Past what may part an inverted verb from its subject: "lamented for her part the president"."""
    words = [item.lower for item in items[at : at + 3]]
    if len(words) == 3 and words[0] == "for" and words[1] in POSSESSIVES and words[2] == "part":
        return at + 3
    if words[:2] == ["in", "turn"] or (len(words) > 1 and words[0] == "on" and words[1] in CALENDAR):
        return at + 2
    return at


_RECALLING = frozenset("remembers thinks believes hopes fears feels knows".split())
"""Verbs that take no person as their object: “honest” describes Hughes, but "...", remembers Hughes."""


def _right_behind(items: Items, at: int) -> bool:
    """Whether a verb follows a quotation: "...", estimated Hughes; copy from other languages inverts any."""
    quoted = at > 0 and (
        items[at - 1].region >= 0 or (at > 1 and items[at - 1].text == "," and items[at - 2].region >= 0)
    )
    word = items[at].lower
    return (
        quoted
        and word in VERBS
        and ((word.endswith("ed") and VERBS[word][1] is not Group.TELL) or (word in _RECALLING and items[at + 1].name))
        and items[at + 1].lower not in {"by", "as", "to", "in"}
    )


def _closed_off(items: Items, at: int, end: int, who: Mention) -> bool:
    """Whether an inverted clause inside a sentence stands between commas, or follows a quotation and a comma."""
    after_quote = at >= 2 and items[at - 1].text in {",", "-", "–", "—"} and items[at - 2].region >= 0
    asks = VERBS[items[at].lower][0] == "ask" and not after_quote
    if asks and any(item.lower in {":", *_WHAT} for item in items[end : end + 6]):
        return False  # "Orme, prosecuting, asked the witness:", "asked the owner, Mr Hill, whether"
    return after_quote or (_speaks(items, at, who) and (end >= len(items) or items[end].text in ",.;:"))
