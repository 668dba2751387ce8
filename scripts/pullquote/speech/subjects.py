"""Who is the subject of a verb: the phrase before it, across appositions, adverbs and "and"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.asidenames import before_aside, with_name
from pullquote.speech.commas import Subject, past_commas
from pullquote.speech.given import gender_of_name
from pullquote.speech.heavy import heavy
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun, is_speaking_noun, singular
from pullquote.speech.openings import LIMIT, RELATIVES, finite_free
from pullquote.speech.phrases import described, named, phrase
from pullquote.speech.runs import role_start, run_back
from pullquote.speech.spans import (
    bound,
    is_met,
    place_of,
    skip_back,
    tail,
)
from pullquote.speech.states import is_state
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import IRREGULAR
from pullquote.speech.words import BODIES, CALENDAR, DETERMINERS, DOCUMENTS, PREPOSITIONS, PRONOUNS, TITLES

Items = Sequence[Word]


def subject(items: Items, begin: int, verb: int) -> Subject | None:
    """The subject of the verb at an item: where its phrase begins, and whom it mentions.

    Looks no further left than `begin` and no further than one clause; None where nothing there can be a subject.
    """
    at = skip_back(items, begin, verb - 1)
    at = _past_state(items, begin, _past_aside(items, begin, _past_day(items, begin, at)))
    at -= 2 * _is_object(items, begin, at)
    if at < begin:
        return None
    if items[at].text == ",":
        relative = _parted(items, begin, at)
        return past_commas(items, begin, at) if relative < 0 else antecedent(items, begin, relative)
    if items[at].lower in RELATIVES:
        return antecedent(items, begin, at)
    if (whole := heavy(items, begin, verb)) is not None:
        return whole
    start = bound(items, begin, at)
    if start > at:
        return None
    if (
        start - 1 > begin
        and (items[start - 1].lower in RELATIVES or _that_does(items, start, at + 1))
        and items[at].lower not in PRONOUNS
        and not _named_inside(items, start, at + 1)
        and (whole := past_commas(items, begin, start - 1))
    ):
        return whole
    if items[start].lower in _THINGS_SAID:
        return None
    start = _own_clause(items, start, at + 1)
    found = phrase(items, start, at + 1)
    if found is None or not finite_free(items, start, at + 1):
        found = tail(items, start, at + 1)
    if found is not None and (named_first := _unclosed(items, start, verb, found)) is not None:
        return named_first
    return None if found is None else (place_of(items, start, found), found)


def _is_object(items: Items, begin: int, at: int) -> bool:
    """Whether a pronoun is what somebody before it does something to: "the contractor building it said"."""
    doing = at > begin + 2 and items[at].lower in {"it", "them", "him", "her"} and items[at - 1].lower.endswith("ing")
    return doing and items[at - 3].lower in DETERMINERS and items[at - 2].alpha and not items[at - 2].cap


def _parted(items: Items, begin: int, comma: int) -> int:
    """Where the "who" stands that an aside parts from its verb: "Jo Hill, who, after a row with Orr, said"; or -1."""
    opened = next((at for at in range(comma - 1, max(begin, comma - LIMIT), -1) if items[at].text == ","), -1)
    led = opened > begin + 1 and items[opened - 1].lower in RELATIVES and items[opened + 1].lower in _ASIDES
    return opened - 1 if led else -1


_ASIDES = PREPOSITIONS | frozenset("when while although though if because once speaking asked having".split())
"""What opens an aside between "who" and its verb."""


def _unclosed(items: Items, start: int, verb: int, found: Mention) -> Subject | None:
    """ "...," Jo Hill, an analyst in Ely told us: the name before an apposition that no second comma closes, where a
    quotation or the sentence begins; but "Jo Hill, a friend said, was away" is not she."""
    opens = start > 2 and items[start - 1].text == "," and items[start].lower in {"a", "an"}
    if found.kind is not Kind.ROLE or not opens:
        return None
    run = run_back(items, 0, start - 1)
    before = run - 1 - (run > 1 and items[run - 1].text == ",")
    behind = before >= 0 and items[before].region >= 0
    if start - 1 - run < 2 or not (behind or _opens_with(items, run, start - 1, verb)):
        return None
    return run, replace(named(items, run, run, start - 1), role=found.role, person=True)


def _opens_with(items: Items, run: int, end: int, verb: int) -> bool:
    """Whether somebody's name opens a sentence whose verb leads to his words, with no comma between."""
    told = next((at for at in range(verb + 1, len(items)) if items[at].region >= 0 or items[at].text == ","), -1)
    person = any(gender_of_name(item.lower) for item in items[run : end - 1])
    return role_start(items, 0, run) == 0 and person and told > 0 and items[told].region >= 0


def _that_does(items: Items, start: int, end: int) -> bool:
    """Whether "that" opens a clause on the speaker before it: "A group that tracks floods called it "..."."""
    if start < 2 or items[start - 1].lower != "that" or end - start < 2 or items[start].cap:
        return False
    word, noun = items[start].lower, items[start - 2].lower
    one = is_speaking_noun(noun) and not singular(noun)[1]
    does = word.endswith("ed") or word in IRREGULAR or (one and word.endswith("s"))
    return one and does and not is_speaking_noun(word) and word not in DETERMINERS


def _named_inside(items: Items, start: int, end: int) -> bool:
    """Whether the relative clause names its own subject: "the plan, which Mayor Ida Stroud called "..."."""
    run = run_back(items, start, end)
    led = all(is_role_noun(item.lower) or item.cap for item in items[start:run])
    return run < end and led


_THINGS_SAID = frozenset("nothing everything anything".split())
"""What opens no clause of speaking: "Nothing the mayor said “will calm them”"."""


def _own_clause(items: Items, start: int, end: int) -> int:
    """Past the words before a second phrase: "a point | the company stressed", "fell after | the maker warned",
    "comes days after | Orme told".
    """
    run = run_back(items, start, end)
    if start + 2 < run < end and items[run - 1].lower in {"after", "before", "since", "until"}:
        return run
    for at in range(end - 1, start, -1):
        before = items[at - 1]
        if items[at].lower in {"the", "a", "an", "its", "his", "her", "their"}:
            timed = before.lower in {"after", "before", "as", "since", "until"} and at - 1 > start
            bare = (
                before.alpha and not before.cap and before.lower not in _JOINING
            )
            return at if timed or (bare and not before.owner) else start
    return start


_JOINING = (
    PREPOSITIONS
    | DETERMINERS
    | frozenset("and or but both all half such quite rather even only also is was are were".split())
)


def _past_state(items: Items, begin: int, at: int) -> int:
    """Step over the state behind somebody's town: "Jo Hill of Weston, South Carolina says"."""
    run = run_back(items, begin, at + 1) if items[at].cap else at
    if run < begin + 4 or items[run - 1].text != "," or not is_state(items, run, at + 1):
        return at
    town = run_back(items, begin, run - 1)
    if town < begin + 2 or items[town - 1].lower not in {"of", "from", "in"}:
        return at
    return run - 2 if items[town - 2].name or is_speaking_noun(items[town - 2].lower) else at


def _past_day(items: Items, begin: int, at: int) -> int:
    """Step over a day between subject and verb: "who Reed on Monday called "a rascal""."""
    dated = begin < at < len(items) - 1 and items[at].lower == "on" and items[at + 1].lower in CALENDAR
    return skip_back(items, begin, at - 1) if dated else at


def _past_aside(items: Items, begin: int, at: int) -> int:
    """Step over an aside between brackets or dashes, be they typed as two hyphens: "Ruiz -- no relation -- said"."""
    if at <= begin or items[at].text not in "–—-)":
        return at
    opener = "(" if items[at].text == ")" else items[at].text
    typed = items[at].text == "-" == items[at - 1].text
    for place in range(at - 1 - typed, max(begin, at - LIMIT), -1):
        if items[place].text == opener:
            return place - 1 - (typed and items[place - 1].text == "-")
    return at


_TELLING = frozenset("tells told asks asked urges urged assures assured reminds reminded".split())
"""Verbs whose listener a clause with "who" may follow: "Orr tells voters who wonder why"."""


def _is_somebody(items: Items, run: int, end: int, relative: int) -> bool:
    """Whether a preposition stands before somebody's full name, and no word for another one before that: "from the
    mouth of Jo Hill, who claimed"; but "a friend of Jo Hill, who claimed" may be either."""
    full = end - run > 1 and (items[run].lower in TITLES or bool(gender_of_name(items[run].lower)))
    owner = items[run - 2].lower if run > 1 else ""
    return items[relative].lower == "who" and full and not (is_speaking_noun(owner) or items[run - 2].cap)


def antecedent(items: Items, begin: int, at: int) -> Subject | None:
    """ "Hughes, who told AP": the name before the comma."""
    before = at - 1
    if before >= begin and items[before].text == ",":
        before -= 1
    if before < begin:
        return None
    if before < at - 1 and items[at].lower == "who" and (apart := before_aside(items, begin, before + 1)) is not None:
        return apart
    start = bound(items, begin, before)
    told = (place + 1 for place in range(before - 1, start, -1) if items[place].lower in _TELLING)
    start = next(told, start)
    run = run_back(items, start, before + 1)
    if start < run - 1 and items[run - 1].lower in {"of", "from"} and is_state(items, run, before + 1):
        before = run - 2
        run = run_back(items, start, before + 1)
    if start <= run - 1 and items[run - 1].lower in PREPOSITIONS and not is_met(items, run, before + 1, at):
        if start > begin and run - 1 == start and items[start - 1].text == ",":
            return past_commas(items, begin, start - 1)
        if items[at].lower == "which" and (sent := _writing_from(items, start, run, before + 1)) is not None:
            return place_of(items, start, sent), sent
        body = run_back(items, start, run - 1) if items[run - 1].lower == "in" else run
        if items[at].lower == "which" and body < run - 1 and items[run - 2].lower in BODIES:
            return body, named(items, body, body, run - 1)
        if not _is_somebody(items, run, before + 1, at):
            return None
    found = tail(items, start, before + 1) or phrase(items, start, before + 1)
    if found is not None and items[at].lower == "which" and not found.name:
        found = _writing_on(items, start, place_of(items, start, found)) or found
    return None if found is None else with_name(items, begin, place_of(items, start, found), found)


def _writing_from(items: Items, start: int, run: int, end: int) -> Mention | None:
    """The writing that "which" takes up behind its sender: "an email from Wold Water, which stated"."""
    if run - 2 < start or items[run - 1].lower not in {"from", "by"} or items[run - 2].lower not in DOCUMENTS:
        return None
    begin = next((at for at in range(run - 2, start - 1, -1) if items[at].lower in DETERMINERS), -1)
    return described(items, begin, end) if begin >= 0 else None


def _writing_on(items: Items, start: int, thing: int) -> Mention | None:
    """The writing that "which" takes up, where a preposition leads from it to what it is on: "a report on the
    collapse, which found"."""
    if thing - 1 <= start or items[thing - 1].lower not in {"on", "about", "into", "of"}:
        return None
    if items[thing - 2].lower not in DOCUMENTS:
        return None
    begin = next((at for at in range(thing - 2, start - 1, -1) if items[at].lower in DETERMINERS), -1)
    return described(items, begin, thing - 1) if begin >= 0 else None
