"""Definite words for somebody known by another name: "the 45-year-old", "the striker", "the Belgian", "the company"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from pullquote.speech.cast import Person, is_human
from pullquote.speech.firms import SAME_BODY, company
from pullquote.speech.focus import in_focus
from pullquote.speech.institutions import called_before, institution
from pullquote.speech.kinds import PLAYERS, STAFF, WORN
from pullquote.speech.meant import (
    COMPANIES,
    HOUSES,
    LOOSE,
    PERSONS,
    Referent,
    agrees,
    anchor_of,
    is_bare_word,
    may_be,
    may_be_company,
)
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.roles import CHILDREN, speaks
from pullquote.speech.values import Description, Mention
from pullquote.speech.words import BODIES, DOCUMENTS, NATIONALS, PARTISANS, PLACES

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_PEOPLE = PERSONS | LOOSE
_JUST_NAMED = 300
"""Code points within which a story goes on about somebody it has just named."""


_UNIQUE = frozenset(
    """judge justice magistrate coroner prosecutor attorney minister secretary president premier mayor governor king
    chancellor queen prince princess pope spokesperson official officer detective inspector sergeant superintendent
    source reporter journalist interviewer presenter host doctor nurse defendant suspect victim mother father son
    daughter brother sister wife husband widow widower man woman boy girl person analyst expert critic supporter witness
    neighbour neighbor resident pastor priest bishop archbishop imam rabbi cleric vicar engineer teacher professor
    lecturer farmer driver activist campaigner ambassador envoy""".split()
)
"""Whoever a story may bring in by "the", so that the words need not mean the one it was about."""
_BESIDE_OTHERS = frozenset(
    """mother father son daughter brother sister wife husband uncle aunt niece nephew cousin grandson granddaughter
    neighbour neighbor friend colleague partner roommate flatmate classmate teammate team-mate girlfriend boyfriend
    counterpart predecessor successor rival deputy advisor spokesperson head attorney narrator moderator staffer
    surrogate confidant loyalist interviewer questioner heckler speechwriter appointee operative insider""".split()
)


def epithet(memory: Memory, mention: Mention, role: Description, paragraph: int) -> Referent | None:
    """ "the 45-year-old", "the striker": the one whose age the text gave, else the only one it was about."""
    if role.head == "old":
        aged = [person for person in memory.cast.people if person.age and person.age in role.mods]
        if len(aged) == 1:
            return Referent(mention, aged[0], anchor=aged[0].full)
    if role.head == "witness":
        return _examined(memory, mention)
    if (before := called_before(memory, mention, role)) is not None:
        return Referent(mention, before, guessed=True, anchor=before.full)
    if role.head in COMPANIES:
        return company(memory, mention, role) or institution(memory, mention, role, paragraph)
    if role.head in BODIES or role.head == "paper":
        return _body(memory, mention, role) or institution(memory, mention, role, paragraph)
    if role.head in HOUSES | {"forecaster"} and (one := institution(memory, mention, role, paragraph)) is not None:
        return one
    if role.head in NATIONALS and (one := _national(memory, mention, role)) is not None:
        return one
    if (one := in_focus(memory, mention, role, paragraph)) is not None:
        return one
    return _told_of(memory, mention, role, paragraph) if role.head in _PEOPLE | WORN else None


def _told_of(memory: Memory, mention: Mention, role: Description, paragraph: int) -> Referent | None:
    """The only person that the last sentences were about, if nothing speaks against him."""
    near = [
        topic
        for where, topic in memory.topics[-6:]
        if 0 <= paragraph - where <= 1 and topic.person is not None
    ]
    here = [topic for where, topic in memory.topics[-6:] if where == paragraph and _is_somebody(topic)]
    people = {
        id(topic.person): topic
        for topic in here or near
        if topic.person and topic.person.name and is_human(topic.person) and not _may_be_body(topic.person, role)
    }
    people = {key: topic for key, topic in people.items() if key not in memory.barred}
    if not people and (role.mods or role.head in WORN):
        return _just_named(memory, mention, role)
    if len(people) != 1:
        return None
    topic = next(iter(people.values()))
    person = topic.person
    told = [one.mention.role for one in here or near if one.person is person and one.mention.role is not None]
    if person is None or not agrees(person, mention) or _other_office(person, role, told) or _related(role):
        return None
    behind = _behind_body(person, mention, role) or (mention.owned == "'s" and _is_staff(person, role))
    return None if behind else Referent(mention, person, guessed=True, anchor=anchor_of(topic))


def _examined(memory: Memory, mention: Mention) -> Referent | None:
    """ "The witness": the last of whom the story was about and who has no office in the court."""
    for _, topic in reversed(memory.topics[-8:]):
        person = topic.person
        if person is not None and person.name and is_human(person) and agrees(person, mention):
            if _COURT.isdisjoint(role.head for role in person.roles):
                return Referent(mention, person, guessed=True, anchor=anchor_of(topic))
    return None


_COURT = frozenset("attorney prosecutor judge justice magistrate coroner recorder sheriff advocate".split())
"""Who speaks in a court and is no witness."""


def _is_somebody(topic: Referent) -> bool:
    """Whether a topic stands for a person of the article or a body, and for no thing: "her release"."""
    person, role = topic.person, topic.mention.role
    return person is not None and (bool(person.name) or (role is not None and role.head not in DOCUMENTS))


def _body(memory: Memory, mention: Mention, role: Description) -> Referent | None:
    """ "The coalition": the only body so far whose name ends in the word or begins with it."""
    known = [
        person
        for person in memory.cast.people
        if len(person.name) > 1
        and role.head in (person.name[-1], person.name[0])
        and person.last_before(mention.start) >= 0
    ]
    of_people = all(map(is_role_noun, role.mods))  # "the committee of MPs"
    if not of_people or len(known) != 1 or known[0].last_before(mention.start) < mention.start - SAME_BODY:
        return None
    return Referent(mention, known[0], guessed=True, anchor=known[0].full)




def _just_named(memory: Memory, mention: Mention, role: Description) -> Referent | None:
    """The only person named in the last sentences, though the subject of none: "the signing of Luka Petrov"."""
    named = [
        person
        for person in memory.cast.people
        if 0 <= person.last_before(mention.start) >= mention.start - _JUST_NAMED
        and may_be(person, mention.gender)
    ]
    near = [person for person in named if person.human or person.gender] or named
    if len(near) != 1 or _other_office(near[0], role) or _related(role) or _behind_body(near[0], mention, role):
        return None
    return Referent(mention, near[0], guessed=True, anchor=near[0].full)


def _related(role: Description) -> bool:
    """Whether a bare noun sets somebody beside another person: "her neighbour" is not the one it was about."""
    return role.head in _BESIDE_OTHERS and not role.mods


def _behind_body(person: Person, mention: Mention, role: Description) -> bool:
    """Whether somebody's name may be that of the body for which he works: "the company's finance chief"."""
    return may_be_company(person) and (mention.owned in {"its", "'s"} or not COMPANIES.isdisjoint(role.mods))


def _is_staff(person: Person, role: Description) -> bool:
    """Whether somebody of another trade can hardly be "the cafe's owner"."""
    heads = {known.head for known in person.roles if speaks(known)}
    other = role.head in _HOLDERS and heads.isdisjoint(_HOLDERS)
    return bool(heads) and role.head not in heads and (other or role.head in _RANKED)


_RANKED = frozenset("general officer secretary advisor counsel attorney spokesperson auditor inspector".split())
_HOLDERS = frozenset("owner manager director chair ceo founder executive president head landlord employer chef".split())


def _may_be_body(person: Person, role: Description) -> bool:
    """Whether a name that may be a newspaper's stands before an office: "Ikon reported ... the head of the board"."""
    return bool(role.mods) and role.head not in LOOSE | WORN | PLAYERS and is_bare_word(person)


def _other_office(person: Person, role: Description, told: Sequence[Description] = ()) -> bool:
    """Whether somebody with a role is unlikely to be meant by this one: a coach is no striker, a chairman no clerk."""
    heads = {known.head for known in person.roles if speaks(known)}
    heads = heads or ({known.head for known in told if speaks(known)} - {role.head})
    if any(not heads.isdisjoint(same) and role.head in same for same in _SAME_OFFICE):
        return False
    if not heads or role.head in LOOSE or _of_a_party(person, role) or (role.mods and role.mods <= CHILDREN):
        return False
    if role.head in _UNIQUE or not (role.mods or role.head in WORN):
        return True
    return bool((role.head in PLAYERS and heads & STAFF) or (role.head in STAFF and heads & PLAYERS))


_SAME_OFFICE = (
    frozenset("king queen monarch sovereign emperor".split()),
    frozenset("minister secretary".split()),
    frozenset("prosecutor attorney".split()),
    frozenset("lawmaker backbencher senator".split()),
)
"""Nouns for the holder of one office."""


def _of_a_party(person: Person, role: Description) -> bool:
    """Whether an office that somebody has is told with his party: "the Republican governor" of Gov. Ann Lee."""
    sides = {mod for known in person.roles for mod in {known.head, *known.mods} & PARTISANS}
    held = any(known.head == role.head for known in person.roles)
    return held and bool(role.mods) and role.mods <= PARTISANS and sides <= role.mods


def _national(memory: Memory, mention: Mention, role: Description) -> Referent | None:
    """ "The Belgian": the only one so far whom the text called the Belgian minister."""
    country = PLACES.get(role.head, role.head)
    fits = [
        person
        for person in memory.cast.people
        if is_human(person)
        and agrees(person, mention)
        and person.last_before(mention.start) >= 0
        and any({country, role.head} & known.mods for known in person.roles)
    ]
    return Referent(mention, fits[0], guessed=True, anchor=fits[0].full) if len(fits) == 1 else None
