"""Who can be meant: by "he", by "the company", by "the Italian"."""

from __future__ import annotations

from dataclasses import replace

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.given import FEMALE, MALE
from pullquote.speech.governments import CAPITALS
from pullquote.speech.names import Same, is_body
from pullquote.speech.roles import same_role
from pullquote.speech.trades import COMPANIES, HOUSES
from pullquote.speech.values import NEITHER, Description, Kind, Mention, value
from pullquote.speech.words import (
    AREAS,
    BODIES,
    COUNTRIES,
    DOCUMENTS,
    NATIONALS,
    PARTISANS,
    ROLES,
    TOWNSPEOPLE,
)

PERSONS = ROLES | {
    "old",
    "spokesperson",
    "advisor",
    "chair",
    "head",
    "lawmaker",
    "attorney",
    "officer",
    "ceo",
    "premier",
}
"""Nouns, as compared, for somebody who can be "he" or "she"."""
_BROKERS = COMPANIES | {"broker"}
_LETTERS = frozenset({("ai",), ("tv",), ("dna",), ("pr",), ("vip",), ("hq",)})
"""What is written like a firm and is none."""
_TRADING = COMPANIES | frozenset(
    "corporation firm inc inc. corp corp. ltd ltd. llc plc ag sa co co. gmbh".split()
)
_NO_TRADERS = BODIES - _TRADING
LOOSE = PARTISANS | NATIONALS | TOWNSPEOPLE | {"old", "lawmaker"}
"""What may be said of somebody beside any other role: his age, his party, his country."""


@value
class Referent:
    """Whom a mention stands for, as far as the text tells."""

    mention: Mention
    person: Person | None = None
    ambiguous: bool = False
    guessed: bool = False
    """Taken up from the sentences before, with no word that ties the two: never grounds for a contradiction."""
    anchor: tuple[int, int] | None = None
    """Where the text names the person, if the mention itself does not."""
    others: tuple[Referent, ...] = ()
    """Who else says the words, where the text joins several."""
    author: Referent | None = None
    """For whom a writing or a spokesperson speaks, if the text tells."""
    owner: Referent | None = None
    """Whose lawyer, aide or wife a described somebody is, where his words only point there: "his lawyer"."""


def of_one(role: Description | None) -> Description | None:
    """A role as that of one of those who share it: "economists Ann Lee and Jo Hill", no "aide to the students, Jo"."""
    several = role is not None and role.plural and not role.definite and role.head in PERSONS
    return replace(role, plural=False) if role is not None and several else role


def is_surely_human(topic: Referent) -> bool:
    """Whether more than one capitalised word shows that a topic is a human being."""
    person = topic.person
    if person is None or not person.name:
        return True
    return bool(len(person.name) > 1 or person.human or person.gender)


def anchor_of(topic: Referent) -> tuple[int, int] | None:
    if topic.mention.kind is Kind.NAME or (topic.mention.kind is Kind.ROLE and topic.anchor is None):
        return topic.mention.start, topic.mention.end
    return topic.anchor


def agrees(person: Person, mention: Mention) -> bool:
    return not (person.gender and mention.gender and person.gender != mention.gender)


def pronoun_fits(mention: Mention, topic: Referent) -> bool:
    """Whether "he", "she", "they" or "it" can take up a topic."""
    person = topic.person
    role = topic.mention.role
    plural = topic.mention.joint or (topic.mention.kind is Kind.ROLE and role is not None and role.plural)
    if mention.pronoun in {"he", "she"}:
        gender = (person.gender if person else "") or topic.mention.gender
        if plural or (gender and gender != mention.gender):
            return False
        human = (
            is_human(person)
            if person is not None and person.name
            else role is not None and (role.head in PERSONS or role.head in {"another", "one"})
        )
        return human and (not _clearly_body(topic) or (role is not None and role.head in _EITHER))
    body = person is not None and not is_human(person) and not person.anonymous
    if mention.pronoun == "it":
        if topic.mention.joint:
            return False
        trade = role is not None and role.head in _BROKERS and person is not None and not person.gender
        firm = topic.mention.kind is Kind.NAME and person is not None and (trade or may_be_company(person))
        return body or firm or _clearly_body(topic)
    if person is not None and person.gender == NEITHER:
        return mention.pronoun == "they"
    writing = role is not None and topic.mention.kind is Kind.ROLE and role.head in DOCUMENTS
    return plural or body or (_clearly_body(topic) and not writing)


_EITHER = frozenset("guard observer broadcaster".split())
"""Nouns for a body and for a human being."""


def _clearly_body(topic: Referent) -> bool:
    role, person, name = topic.mention.role, topic.person, topic.mention.name
    if topic.mention.kind is Kind.ROLE and role is not None:
        return role.head in BODIES or role.head in DOCUMENTS or role.head in AREAS | COMPANIES | HOUSES
    if role is not None and role.head in DOCUMENTS:
        return True
    if topic.mention.kind is Kind.NAME and person is None:
        return name[0] in COUNTRIES or is_body(name)
    roles = [*(person.roles if person and not person.gender else ()), *([role] if role else ())]
    trading = bool(roles) and all(one.head in BODIES and len(one.head) > 3 for one in roles)
    known = person is not None and person.human and len(person.name) == 2 and topic.mention.person
    return (trading and not known) or is_body(name)


def is_bare_word(person: Person, gender: str = "") -> bool:
    """Whether one capitalised word is all that the text has of somebody, who may then be a firm, a place or a team."""
    shown = person.human or person.gender or person.roles
    if len(person.name) != 1 or shown:
        return False
    name = person.name[0]
    return not ((gender != "f" and name in MALE) or (gender != "m" and name in FEMALE))


def outdone(topic: Referent, fits: list[tuple[int, Referent]], gender: str) -> bool:
    """Whether the nearest name could be of either gender, and another one before it surely fits "he" or "she"."""
    person = topic.person
    if not gender or person is None or person.gender or not person.name or topic.mention.gender == gender:
        return False
    others = (other.person for _, other in fits if other.person is not None and other.person is not person)
    return any(other.gender == gender for other in others)


def is_writing(topic: Referent) -> bool:
    """Whether a topic is a statement or the like, which nobody takes for "he" or "she"."""
    role = topic.mention.role
    return topic.mention.kind is Kind.ROLE and role is not None and role.head in DOCUMENTS


def may_mean(cast: Cast, mention: Mention, topic: Referent) -> bool:
    """Whether a pronoun can take up a topic, which may be a people or a family: none of them is "she"."""
    return pronoun_fits(mention, topic) and not (mention.gender and (_is_many(cast, topic) or _is_capital(topic)))


def _is_capital(topic: Referent) -> bool:
    """Whether a topic is a government by its seat, who is nobody's "she": "Berlin agrees"."""
    name, person = topic.mention.name, topic.person
    shown = person is not None and bool(person.gender or len(person.name) > 1)
    return topic.mention.kind is Kind.NAME and len(name) == 1 and tuple(name) in CAPITALS and not shown


def _is_many(cast: Cast, topic: Referent) -> bool:
    """Whether a topic is a people or a family: "Mexicans", "the Ebelings" beside an Ann Ebeling."""
    word = topic.mention.name[0] if topic.mention.kind is Kind.NAME and len(topic.mention.name) == 1 else ""
    if not word.endswith("s") or (topic.person is not None and len(topic.person.name) > 1):
        return False
    return word[:-1] in NATIONALS or any(one.name[-1:] == (word[:-1],) for one in cast.bearers((word[:-1],)))


def may_be_company(person: Person) -> bool:
    """Whether nothing shows a name to be a person's, a country's or a place's."""
    shown = person.human or person.gender or person.anonymous or person.place or _has_initial(person.name)
    return (
        bool(person.name)
        and person.name not in _LETTERS
        and not shown
        and person.name[0] not in COUNTRIES
        and _NO_TRADERS.isdisjoint(person.name)
    )


def _has_initial(name: tuple[str, ...]) -> bool:
    """Whether an initial stands before one other word, as in K. Thangaraj."""
    return len(name) == 2 and len(name[0]) == 2 and name[0][1] == "."


def may_be(person: Person, gender: str) -> bool:
    known = person.human or person.gender or len(person.name) > 1
    return bool(known) and is_human(person) and person.gender in ("", gender)


def of_gender(cast: Cast, topic: Referent, gender: str) -> Referent:
    """Whom a surname that two share means to "he" or "she" after it: the only one of that gender."""
    other = topic.person is not None and topic.person.gender not in {"", gender} and len(topic.mention.name) == 1
    if not (topic.ambiguous or other) or not gender or topic.mention.kind is not Kind.NAME:
        return topic
    family = [
        person
        for person in cast.candidates(topic.mention.name)
        if person.name[-1:] == topic.mention.name[-1:] and person.gender in {gender, ""} and is_human(person)
    ]
    met = [person for person in family if person.last_before(topic.mention.start) >= 0]
    one = len(met) == 1 and (met[0].gender == gender or met[0].human)
    return replace(topic, person=met[0], ambiguous=False) if one else topic


def protagonist(topic: Referent, fits: list[tuple[int, Referent]], gender: str) -> Referent | None:
    """Who a new paragraph's "she" is, where the last one ended with somebody unnamed who may be a man."""
    person = topic.person
    if not gender or topic.mention.gender or person is None or person.name or person.gender:
        return None
    if len(person.mentions) > 1 and fits[-1][1] is topic:
        return None  # "A guard leaned in. The guard laughed. “Go,” he said": the story is about the guard
    near = next((where for where, one in reversed(fits) if one is topic), 0)
    new = topic.mention.role is not None and topic.mention.role.indefinite
    named = ((at, one) for at, one in reversed(fits) if one.person is not None and one.person.name)
    found = next(((at, one) for at, one in named if one.person is not None and one.person.gender == gender), None)
    return None if found is None or (new and found[0] < near) else found[1]


def taken_up(mention: Mention, role: Description, person: Person) -> bool:
    """Whether a described somebody is meant again: "a former aide recalls ... the aide says"."""
    known = person.roles[0]
    if known.head != role.head or ("another" in role.mods and "another" not in known.mods):
        return False
    if Same.YES in (same_role(known, role), same_role(role, known)):
        return True
    bare = role.definite and not role.mods and role.plural == known.plural
    return bare and mention.start - person.mentions[-1][0] < _SOON


_SOON = 300
"""Code points within which the bare noun takes up somebody just described."""


def merged(role: Description, known: Description) -> Description:
    """What is known of somebody once another phrase takes him up."""
    return Description(role.head, role.mods | known.mods, role.plural, role.definite, known.indefinite)
