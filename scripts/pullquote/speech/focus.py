"""Whom the story has in focus: "the rower said" is he whom the sentences before were about, whatever the noun.

A definite phrase in the singular that is the subject of a verb of saying, and whose noun is neither a body's nor a
writing's, is a name for somebody already there. Who it is follows from what the story tells of each: an office, kin, a
side, a country, a word of the phrase itself; where that leaves several, from whom the story spoke last.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pullquote.speech.cast import Person, is_human
from pullquote.speech.kinds import OFFICES
from pullquote.speech.likely import evidence, is_shown, may_be_called, may_be_new, may_be_somebody
from pullquote.speech.meant import Referent, anchor_of
from pullquote.speech.names import Same
from pullquote.speech.roles import WEAK, same_role
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Description, Mention, Strength
from pullquote.text.patterns import regex

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

Entry = tuple[float, Person, Referent | None]
_FAR = 1500
"""Code points within which somebody may still be in focus."""
_NEAR = 3
"""Paragraphs within which a story goes on about somebody."""
_ELDER, _YOUNGER = frozenset("elder older eldest oldest".split()), frozenset("younger youngest".split())
_ANSWERS = frozenset("retort counter riposte rejoin".split())
"""Verbs of who answers him who has just spoken."""
_BY_AGE = _ELDER | _YOUNGER
_APPOSED = regex(r", (?:an?|the|\d\d) ")
"""What brings in somebody new behind the phrase: "The woman, a nurse, wept"."""
_TIED = regex(
    r"(?<=\w) (?:for|in|at|to|who|whose|with|behind|"
    r"of(?! (?:one|two|three|four|five|six|seven|twins|triplets|\d)\b))\b"
)
"""What makes a phrase tell by itself who is meant: "the father of a girl in Ely"."""


def sayers(sentence: Sentence, found: Sequence[Cue]) -> dict[int, str]:
    """Where the subjects begin that say something for sure: words in marks, or by a verb that does nothing else."""
    return {
        cue.subject.start: cue.word
        for cue in found
        if cue.subject is not None
        and cue.strength is Strength.PLAIN
        and (sentence.quotes or cue.word in {"say", "tell", "add"})
    }


def in_focus(memory: Memory, mention: Mention, role: Description, paragraph: int) -> Referent | None:
    """Whom a definite phrase takes up, by what the story tells of each and by whom it spoke of last."""
    if mention.owned in {"his", "her"} and role.head in _HALVES:
        return _other_half(memory, mention)
    if mention.owned or "another" in role.mods or not may_be_somebody(role, saying=mention.start in memory.sayers):
        return None
    aged = bool((role.mods | {role.head}) & _BY_AGE)
    comma = memory.raw.find(",", mention.start, mention.end)
    stop = mention.end if comma < 0 else comma
    if (not aged and _APPOSED.match(memory.raw, mention.end)) or _TIED.search(memory.raw, mention.start, stop):
        return None
    if (asked := _asked_again(memory, mention, paragraph)) is not None:
        return asked
    best = _best(memory, mention, role, paragraph)
    if best is None:
        return None
    told, person, topic = best
    last = next((one for where, one in reversed(memory.topics[-3:]) if paragraph - where <= 1), None)
    if last is not None and last.ambiguous and last.person is not person:
        return None
    if not person.name and not may_be_new(person, role):
        return None
    alone = bool(role.mods) and topic is not None and _is_alone(memory, mention, person)
    if role.head in OFFICES - {"source"} and (_of_another(person, role) or (told < _PLAIN and not alone)):
        return None
    if person.name and not told and _brought_in(memory.raw, role, mention):
        return None
    return Referent(mention, person, guessed=True, anchor=person.full if topic is None else anchor_of(topic))


def _asked_again(memory: Memory, mention: Mention, paragraph: int) -> Referent | None:
    """Who answers again right behind his words: "“No,” Orr said. Pressed again, the former miner shrugged"."""
    where, last = memory.topics[-1] if memory.topics else (-1, None)
    led = _AGAIN.search(memory.raw, max(0, mention.start - _LONG), mention.start)
    if last is None or paragraph - where > 1 or led is None:
        return None
    person = last.person
    known = person is not None and bool(person.name) and is_human(person) and not last.ambiguous
    known = known and person is not None and mention.gender in {"", person.gender}
    return Referent(mention, person, guessed=True, anchor=anchor_of(last)) if known else None


_LONG = 60
_AGAIN = regex(
    r"(?:Asked|Pressed|Pushed|Questioned|Challenged|Prompted) (?:again|further|once more)[^,.“”\"]*,\s\Z"
)
"""What leads to one more answer of him who has just spoken."""


def _other_half(memory: Memory, mention: Mention) -> Referent | None:
    """ "Her husband added": who is named together with her who has just spoken, "Ann and Bob Lee"."""
    one = memory.speaking
    if one is None or not one.name:
        return None
    others = (other for other in memory.cast.people if other is not one and other.name and is_human(other))
    others = (other for other in others if mention.gender in {"", other.gender})
    found = [other for other in others if _are_joined(memory.raw, one, other, mention.start)]
    return Referent(mention, found[0], guessed=True, anchor=found[0].full) if len(found) == 1 else None


def _are_joined(raw: str, one: Person, other: Person, place: int) -> bool:
    """Whether "and" joins the given names of two people before a place."""
    first, second = one.name[0].title(), other.name[0].title()
    pairs = (f" {first} and {second} ", f" {second} and {first} ")
    return any(pair in f" {raw[:place]}" for pair in pairs)


_HALVES = frozenset("husband wife partner brother sister twin fiance fiancee spouse".split())
"""Who is told of together with another one."""


def _is_alone(memory: Memory, mention: Mention, person: Person) -> bool:
    """Whether a story has named nobody else so far, so that "the Labour leader" is he."""
    met = (one for one in memory.cast.people if one.last_before(mention.start) >= 0 and is_human(one))
    return all(one is person or not is_shown(memory, one) for one in met)


def _of_another(person: Person, role: Description) -> bool:
    """Whether somebody holds the office for another matter: a union's general secretary is no transport secretary."""
    held = [known for known in person.roles if known.head == role.head]
    alike = any(Same.NO not in (same_role(known, role), same_role(role, known)) for known in held)
    return bool(held and role.mods - WEAK) and not alike


_PLAIN = 2.0
"""Evidence without which nobody is taken for the holder of an office."""
_MOST, _AHEAD = 1.5, 0.5
"""What it weighs that a story is about somebody above all, and by how much he must be likelier than the next."""


def _best(memory: Memory, mention: Mention, role: Description, paragraph: int) -> Entry | None:
    """Who is meant most likely, with the evidence for him; None where two are as likely."""
    found = _candidates(memory, mention, role, paragraph)
    if (role.mods | {role.head}) & _BY_AGE:
        found = _by_age(found, role)
    found = [entry for entry in found if entry[1].name or not _named_since(entry[1], found)]
    if role.mods:
        found = [entry for entry in found if entry[1].name or may_be_new(entry[1], role)]
    if memory.sayers.get(mention.start) in _ANSWERS and len(found) > 1:
        found = [entry for entry in found if entry[1] is not memory.speaking]
    most = _protagonist(memory, [one for _, one, _ in found])
    told = [evidence(memory.raw, one, role, mention) for _, one, _ in found]
    if (first := _in_lead(memory, role, found)) >= 0:
        told[first] += _PLAIN
    weights = [at + more + _MOST * (one is most) for (at, one, _), more in zip(found, told, strict=True)]
    order = sorted(range(len(found)), key=lambda at: weights[at], reverse=True)
    if not order or (len(order) > 1 and weights[order[0]] < weights[order[1]] + _AHEAD):
        return None
    _, person, topic = found[order[0]]
    return told[order[0]], person, topic


def _brought_in(raw: str, role: Description, mention: Mention) -> bool:
    """Whether the story has told of somebody so called who is new: "in search of a missing walker"."""
    new = re.compile(rf"\b[Aa]n? (?:[\w-]+ ){{0,3}}{re.escape(role.head)}\b")
    found = new.finditer(raw, max(0, mention.start - _FAR), mention.start)
    return any(not _is_quoted(raw, one.start()) for one in found)


def _is_quoted(raw: str, place: int) -> bool:
    """Whether a mark of the same paragraph is open at a place."""
    line = raw[raw.rfind("\n", 0, place) + 1 : place]
    return line.count('"') % 2 == 1 or line.count("“") > line.count("”")


def _in_lead(memory: Memory, role: Description, found: list[Entry]) -> int:
    """Who is named first behind the words for somebody new with which the story begins: "A lorry driver who"; or -1."""
    new = re.compile(rf"An? (?:[\w-]+ ){{0,3}}{re.escape(role.head)}\b").match(memory.raw)
    later = [(one.mentions[0][0], at) for at, (_, one, _) in enumerate(found) if new and one.name]
    return min(later)[1] if later else -1


def _named_since(person: Person, found: list[Entry]) -> bool:
    """Whether somebody only described at the head of a story may be he whom it names next."""
    place = person.mentions[0][1]
    later = (other.mentions[0][0] - place for _, other, _ in found if other.name)
    return place < _LEAD and any(0 < gap < _LEAD for gap in later)


_LEAD = 600
"""Code points of a story's head, and those within which it then tells a name."""


def _by_age(found: list[Entry], role: Description) -> list[Entry]:
    """The oldest or youngest of those whose ages the story tells, where it tells several."""
    aged = sorted((entry for entry in found if entry[1].age.isdigit()), key=lambda entry: int(entry[1].age))
    if len(aged) < 2:
        return []
    return aged[-1:] if (role.mods | {role.head}) & _ELDER else aged[:1]


def _protagonist(memory: Memory, people: list[Person]) -> Person | None:
    """Of whom the story has told more than twice as much as of anybody else."""
    called = {(met.start, id(who)) for met, who in memory.called}
    told = sorted(
        ((len(one.mentions) + sum(who == id(one) for _, who in called), at) for at, one in enumerate(people)),
        reverse=True,
    )
    most = told and told[0][0] > 2 and (len(told) < 2 or told[0][0] > 2 * told[1][0])
    return people[told[0][1]] if most else None


def _candidates(memory: Memory, mention: Mention, role: Description, paragraph: int) -> list[Entry]:
    """Who may be meant, each with how fresh he is in mind and the topic by which he is."""
    found: dict[int, Entry] = {}
    rank = 3.0
    for where, topic in reversed(memory.topics[-10:]):
        person = topic.person
        if person is None or id(person) in found or not 0 <= paragraph - where <= _NEAR:
            continue
        if may_be_called(memory, person, mention, role):
            weight = rank + _HERE * (where == paragraph) - _HERE * (not is_shown(memory, person))
            found[id(person)] = (weight, person, topic)
            rank = max(rank - 1, 1)
    for person in memory.cast.people:
        fresh = 0 <= person.last_before(mention.start) >= mention.start - _FAR and id(person) not in found
        if fresh and is_shown(memory, person) and may_be_called(memory, person, mention, role):
            found[id(person)] = (_HERE + 2 if _opens(memory.raw, person, mention) else 0.0, person, None)
    return [entry for entry in found.values() if id(entry[1]) not in memory.barred]


def _opens(raw: str, person: Person, mention: Mention) -> bool:
    """Whether the paragraph begins with somebody's name, behind a few words for him at most."""
    line = raw.rfind("\n", 0, mention.start) + 1
    place = person.last_before(mention.start)
    return line <= place < line + _TITLE and not _MARK.search(raw, line, place)


_TITLE = 40
"""Code points of the words for somebody that lead to his name."""
_MARK = regex(r"[.,;:?!“”\"‘]")
_HERE = 1.5
"""What it weighs that somebody is the subject of the same paragraph, or that a name may be no human being's."""
