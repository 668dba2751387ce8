"""Whom a sentence is about, beside the subject that opens it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from pullquote.speech.cast import Cast
from pullquote.speech.heads import clause_head
from pullquote.speech.layout import Word
from pullquote.speech.meant import Referent, is_surely_human
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.phrases import named, phrase, pronoun
from pullquote.speech.roles import describe
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, DOCUMENTS, PREPOSITIONS

Items = Sequence[Word]


def framed(items: Items) -> Mention | None:
    """ "For Simms, 67, who took part, the results were": whom a sentence is about, though its subject is another."""
    at = int(bool(items) and items[0].lower in {"but", "and", "yet"})
    at += at + 1 < len(items) and items[at].lower == "as"
    if at + 2 < len(items) and items[at].lower == "to":
        return _in_eyes(items, at + 1)
    if at >= len(items) or items[at].lower != "for":
        return None
    run = run_from(items, at + 1, len(items))
    alone = at + 1 < run < len(items) and (items[run].text == "," or items[run].lower in {"it", "this", "that"})
    return named(items, at + 1, at + 1, run) if alone else None


def _in_eyes(items: Items, at: int) -> Mention | None:
    """ "To the miller Jo Hill, the plan is silly": who sees it so."""
    stop = next((place for place in range(at, min(len(items), at + 8)) if items[place].text == ","), at)
    who = phrase(items, at, stop) if stop > at else None
    return who if who is not None and who.kind is Kind.NAME and who.end == items[stop - 1].end else None


_UNTIL = frozenset("as when while though although after before because since if once".split())
"""What opens a clause that leads up to the main one, or trails behind it."""

_ASKING = frozenset("what how why whether".split())
"""What opens a clause on what somebody else did: "told them to look at what the clerk wrote"."""


def fronted(items: Items) -> Mention | None:
    """Whom a clause or phrase in front of the main one names: "When Hughes arrived, the hall was empty"."""
    at = int(bool(items) and items[0].lower in {"but", "and", "yet"})
    if at + 1 >= len(items) or items[at].lower not in _UNTIL:
        return None
    if items[at + 1].lower == "for":
        return framed(items)
    if items[at + 1].text in {"I", "we"}:
        return _visited(items, at + 2)
    stop = next((place for place in range(at + 1, len(items)) if not items[place].alpha), len(items))
    who = clause_head(items, at + 1, stop) if stop < len(items) and items[stop].text == "," else None
    opens = who is not None and who.start == items[at + 1].start
    return who if who is not None and opens and who.kind is Kind.NAME else None


def _visited(items: Items, at: int) -> Mention | None:
    """ "When I put this to Gray she laughs": whom the reporter meets, who is "she"."""
    for place in range(at, min(len(items), at + _MEETING)):
        if items[place].region >= 0:
            return None
        run = run_from(items, place, len(items))
        if run > place and run + 1 < len(items):
            after = run + (items[run].text == ",")
            return named(items, place, place, run) if items[after].lower in {"he", "she"} else None
    return None


_MEETING = 8
"""Words of a clause on the reporter that lead to the name."""
_ENDS = AUXILIARIES | IRREGULAR | PREPOSITIONS | DETERMINERS | {"also"}
"""What ends the words for a thing."""


def owner(items: Items) -> Mention | None:
    """Whose thing opens the sentence: in "Mrs Orr's remarks drove them mad. She said" it is she who said it."""
    at = int(bool(items) and items[0].lower in {"but", "and", "yet"})
    run = run_from(items, at, len(items))
    if run == at or run >= len(items) or not items[run - 1].owner or items[run].cap:
        return None
    near = takewhile(lambda item: item.lower not in _ENDS, items[run : run + 5])
    noun = next((item.lower for item in near if is_speaking_noun(item.lower)), "")
    role = None if not noun else describe(noun)
    return named(items, at, at, run) if role is None or role.head in DOCUMENTS else None


def told_of(items: Items, cue: Cue) -> Mention | None:
    """Whom a reported clause is about: "Aides say that Orme also runs the farm"."""
    at = cue.last + 1
    many = cue.subject is not None and cue.subject.role is not None and cue.subject.role.plural
    if not many or cue.shape != "before" or at >= len(items) or items[at].region >= 0:
        return None
    at += items[at].lower == "that"
    who = clause_head(items, at, len(items)) if at < len(items) else None
    return who if who is not None and who.kind is Kind.NAME else None


def trails(items: Items, cue: Cue, head: Referent) -> bool:
    """Whether a clause only tells when or why the rest was so, or which thing is meant: "Orme was silent when Hill
    asked", "Orme served a year for a theft that another one admitted"."""
    before = items[cue.first - 1].lower if cue.first else ""
    known = {"that", "which"} if is_surely_human(head) and head.person is not None else set()
    return before in _UNTIL | _ASKING | known


def asks(items: Items) -> bool:
    """Whether the story itself puts a question: "Were the police told? “Of course.”" is no speech of theirs. Of whom it
    asks as *he* or *she*, with whom it speaks already, the answer is: "Had she liked it?"."""
    first = 1 if items[0].lower in {"and", "but", "so"} else 0
    if len(items) < first + 2:
        return False
    talking = items[first + 1].lower in {"he", "she"}
    return items[-1].text == "?" and items[first].lower in AUXILIARIES and not talking


def identified(items: Items, opening: Mention) -> Mention | None:
    """ "The first witness was the farmer Jo Hill": the name that tells who the opening subject is."""
    if opening.kind is not Kind.ROLE:
        return None
    at = next((place for place, item in enumerate(items) if item.start >= opening.end), len(items))
    if at + 1 >= len(items) or items[at].lower not in {"was", "is"}:
        return None
    stop = next((place for place in range(at + 1, len(items)) if not items[place].alpha), len(items))
    who = phrase(items, at + 1, stop)
    return who if who is not None and who.kind is Kind.NAME and len(who.name) > 1 else None


def beside(
    items: Items, cast: Cast, places: Sequence[tuple[int, int]], opening: Mention | None
) -> Iterator[Mention]:
    """Whom a sentence names beside its subject, so that the next one's "he" or "she" may be him or her."""
    found = (_brought_in(items, cast, places), None if opening is None else _possessor(items, opening))
    yield from (who for who in found if who is not None)


def _possessor(items: Items, opening: Mention) -> Mention | None:
    """ "Dr Orchard’s team hopes", "Tuttle’s article says": the person behind the subject, who may be "he" or "she"."""
    owners = [at for at, item in enumerate(items[:_OPENING]) if item.owner]
    owner = next((at for at in owners if opening.start <= items[at].start < opening.end), None)
    first = next(at for at, item in enumerate(items) if item.start >= opening.start)
    if opening.kind is not Kind.PRONOUN and (word := _OWNERS.get(items[first].lower)) is not None:
        if opening.name and _reacts(items, opening):
            return None
        return pronoun(replace(items[first], lower=word))
    if owner is None:
        return None
    run = run_back(items, first, owner + 1)
    return named(items, run, run, owner + 1) if run <= owner else None


def _reacts(items: Items, opening: Mention) -> bool:
    """Whether a subject only takes up what was said, and so speaks next: "His drummer, Al Pike, confirms it"."""
    at = next((place for place, item in enumerate(items) if item.start >= opening.end and item.alpha), len(items) - 1)
    told = next((item.lower for item in items[at : at + 3] if not is_adverb(item.lower)), "")
    mood = at + 1 < len(items) and told in {"is", "was"} and items[at + 1].lower in _MOODS
    return told in _REACTING or mood


_REACTING = frozenset(
    """agrees agreed disagrees disagreed nods nodded laughs laughed confirms confirmed concurs concurred shrugs shrugged
    smiles smiled sighs sighed shakes shook grins grinned remembers remembered recalls recalled differs differed rolls
    rolled begs begged""".split()
)
_MOODS = frozenset(
    """not less more no in equally unmoved kinder blunter gloomier happier adamant unrepentant philosophical sceptical
    skeptical sanguine unconvinced unimpressed sure also even blunt""".split()
)
"""What tells of a mood behind "is": "is not so sure", "is less romantic", "was in no doubt"."""
_OWNERS = {"his": "he", "her": "she"}
_OPENING = 24
"""Items of a sentence within which its subject stands."""


def _brought_in(items: Items, cast: Cast, places: Sequence[tuple[int, int]]) -> Mention | None:
    """Who is named here for the first time, with an office or an age: "The cuts hit Jo Hill, a nurse"."""
    if not items:
        return None
    last = bisect_left(places, (items[-1].end, 0)) - 1
    if last < 0 or places[last][0] < items[0].start:
        return None
    person = cast.people[places[last][1]]
    if person.full is None or not any(item.start == places[last][0] and item.region < 0 for item in items):
        return None
    return Mention(person.full[0], person.full[1], Kind.NAME, person.name, gender=person.gender)


def met(cast: Cast) -> list[tuple[int, int]]:
    """Where each person behind whose name the text says who he is is first met, with his number; in order."""
    found = (
        (person.full[0], person.number)
        for person in cast.people
        if len(person.name) > 1
        and person.full is not None
        and person.mentions[0][0] == person.full[0]
        and (person.age or any(start >= person.full[1] for start, _ in person.role_places))
    )
    return sorted(found)


def takes_up(sentence: Sentence, cue: Cue, opening: Mention) -> bool:
    """Whether a later pronoun may stand for the opening subject; in "Marsh, he said, was ..." it cannot."""
    if cue.subject is None or cue.subject.start <= opening.end:
        return False
    before = sentence.items[max(0, cue.first - 2) : cue.first]
    if before and before[-1].text == "," and opening.role is not None and opening.role.indefinite:
        return False
    if _closes_report(sentence.items, cue, opening):
        return False
    return not (len(before) == 2 and before[1].text == "," and before[0].end == opening.end)


def _closes_report(items: Items, cue: Cue, opening: Mention) -> bool:
    """Whether the clause only closes a sentence on somebody else: "The court has “all it needs,” they added"."""
    quote = cue.first - 1 - (cue.first > 1 and items[cue.first - 1].text == ",")
    if cue.shape != "before" or quote < 0 or items[quote].region < 0:
        return False
    behind = next((at for at, item in enumerate(items) if item.start >= opening.end), len(items))
    lead = items[behind:quote]
    plain = all(item.alpha and item.region < 0 and item.lower not in CONJUNCTIONS for item in lead)
    return plain and 0 < len(lead) < _REPORTED and cue.last - cue.first < 2


_REPORTED = 8
"""Words between the subject of a reported clause and its quotation."""


def mistaken(cast: Cast, items: Items, cue: Cue) -> bool:
    """Whether "which" stands for the whole clause: in "Cook told Benioff, which meant" no person is "which"."""
    who = cue.subject
    if who is None or who.kind is not Kind.NAME or items[cue.verb - 1].lower in {"who", ","}:
        return False
    between = (item for item in items[cue.first : cue.verb] if item.start >= who.end)
    if not any(item.lower == "which" for item in between):
        return False
    person, _ = cast.named(who.name, who.start)
    return person is not None and bool(person.human or person.gender)
