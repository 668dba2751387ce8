"""The people of an article: full names, short names, roles and hints of gender, gathered from the whole text."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from pullquote.speech.layout import Word
from pullquote.speech.names import Same, is_body, same_name, skeleton, surname
from pullquote.speech.namesakes import principal
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.placed import is_area
from pullquote.speech.roles import same_role
from pullquote.speech.states import STATES, TOWNS
from pullquote.speech.values import Description
from pullquote.speech.words import BODIES, COUNTRIES, NATIONALS

Items = Sequence[Word]


_JUST_MET = 250
"""Code points after a full name within which a surname with a title is his: "Her mother, Ann Lee, ... Mrs. Lee"."""


@dataclass(slots=True)
class Person:
    """Somebody or some body of the article, under every name and role that the text gives."""

    name: tuple[str, ...]
    """The fullest name; empty for somebody who is only described."""
    roles: list[Description] = field(default_factory=list)
    gender: str = ""
    human: bool = False
    mentions: list[tuple[int, int]] = field(default_factory=list)
    full: tuple[int, int] | None = None
    """Where the full name stands."""
    anonymous: bool = False
    """Introduced as "a senior official": nobody of those who are named."""
    age: str = ""
    role_places: list[tuple[int, int]] = field(default_factory=list)
    """Where each role stands in the text."""
    number: int = -1
    """Place in the cast, once registered."""
    short: str = ""
    """The letters that the text gives for the name in brackets: Confederation of Growers (CG)."""
    nick: str = ""
    """What the text calls somebody instead of his given name: Anthony “Spud” Delane."""
    aka: list[tuple[tuple[str, ...], tuple[int, int]]] = field(default_factory=list)
    """Other names that the text says are the same person's, and where: a stage name, a maiden name."""
    team: bool = False
    """A name that "have" or "are" follows, or a few letters: a team, a band, a network."""
    place: bool = False
    """Somebody who is "in" a name of one word is in a place."""
    fulls: list[int] = field(default_factory=list)
    """Where more than one word of the name stands."""
    shown: bool = False
    """Beside a full name something shows a human being: a given name, a title, a role, an age."""

    def last_before(self, place: int) -> int:
        """Where this person was last mentioned before a place, or -1."""
        at = bisect_left(self.mentions, (place, 0)) - 1
        return self.mentions[at][0] if at >= 0 else -1


@dataclass(slots=True)
class Cast:
    """All persons of an article."""

    people: list[Person] = field(default_factory=list)
    index: dict[str, dict[int, None]] = field(default_factory=dict)
    """How every word of a name begins -> numbers of persons, so that look-ups stay fast in long texts."""
    nicks: dict[str, Person] = field(default_factory=dict)
    """Nicknames -> whose they are."""
    shorts: dict[str, Person] = field(default_factory=dict)
    """Letters in brackets behind a name -> whose they are."""
    other: dict[tuple[str, ...], Person] = field(default_factory=dict)
    """Stage names, real names and the words of them that nobody else has -> whose they are."""
    by_head: dict[str, dict[int, None]] = field(default_factory=dict)
    """Noun of a role -> numbers of persons."""
    listed: dict[int, tuple[str, ...]] = field(default_factory=dict)
    """Number of a person -> the name under which the index has him."""
    known: dict[tuple[str, ...], list[Person]] = field(default_factory=dict)
    """Name -> who can bear it, kept until somebody else may."""
    asked: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    """How words begin -> the names with such a word that are known."""
    couples: list[tuple[tuple[str, ...], ...]] = field(default_factory=list)
    """The names of two who share a surname in the text: Jo and Ed Hill."""

    def candidates(self, name: Sequence[str]) -> list[Person]:
        """Persons who share a word's beginning with the name."""
        places = {at for word in name for at in self.index.get(name_key(word), ())}
        return [self.people[at] for at in sorted(places)]

    def register(self, person: Person) -> None:
        """Add a person, or the words of a fuller name."""
        if person.number < 0:
            person.number = len(self.people)
            self.people.append(person)
        before = self.listed.get(person.number, ())
        if before != person.name:
            self.listed[person.number] = person.name
            for key in map(name_key, (*before, *person.name)):
                self.index.setdefault(key, {})[person.number] = None
                for name in self.asked.pop(key, ()):
                    self.known.pop(name, None)
        for role in person.roles:
            self.by_head.setdefault(role.head, {})[person.number] = None

    def bearers(self, name: tuple[str, ...]) -> list[Person]:
        """Persons who can bear the name, by its words alone."""
        if name not in self.known:
            near = self.candidates(name)
            self.known[name] = [person for person in near if same_name(person.name, name) is Same.YES]
            for word in name:
                self.asked.setdefault(name_key(word), []).append(name)
        return self.known[name]

    def named(
        self, name: Sequence[str], place: int, gender: str = "", role: Description | None = None
    ) -> tuple[Person | None, bool]:
        """The person of a name, perhaps with a title, as used at a place, and whether another one could be meant."""
        if name and (known := self.nicks.get(name[0])) is not None and tuple(name[1:]) in {(), known.name[1:]}:
            return known, False
        if known := self.other.get(tuple(name)) or (self.shorts.get(name[0]) if len(name) == 1 else None):
            return known, False
        fits = self.bearers(tuple(name))
        if gender:
            fits = [person for person in fits if person.gender in ("", gender)]
        if not fits:
            return self._described(name, place, gender), False
        exact = [one for one in fits if len(name) > 1 and len(one.name) >= len(name) and _family(one, name)]
        family = (
            exact
            or [person for person in fits if _family(person, name)]
            or [person for person in fits if _by_first(person, name) or _renamed(person, name)]
        )
        if not family:
            return None, False
        family = [person for person in family if not _dead(person)] or family
        sure = _sure(family, gender, role)
        if len(family) == 1 or len(sure) == 1:
            return (sure or family)[0], False
        if len(name) == 1 and (one := principal(family, place)) is not None:
            return one, False
        lasting = [person for person in family if not _in_passing(person, place)]
        if len(lasting) == 1 and len(lasting[0].mentions) >= _OFTEN:
            return lasting[0], False
        recent = sorted(family, key=lambda person: person.last_before(place), reverse=True)
        met = [person for person in family if place - _JUST_MET < person.mentions[0][0] < place]
        just_met = recent[0].mentions[0][0] == recent[0].last_before(place) > place - _JUST_MET
        if just_met and (gender or (len(name) == 1 and met == recent[:1])):
            return recent[0], False
        return recent[0], len({person.name[-1:] + person.name[:1] for person in family}) > 1

    def _described(self, name: Sequence[str], place: int, gender: str) -> Person | None:
        """ "American Dent", "German Marlene Kurz": somebody known, behind the word for his people."""
        if len(name) < 2 or (name[0] not in NATIONALS and name[0] not in COUNTRIES):
            return None
        person, ambiguous = self.named(name[1:], place, gender)
        known = (
            person is not None and not ambiguous and (person.human or person.gender) and len(person.name) > 1
        )
        return person if known else None


def _sure(family: Sequence[Person], gender: str, role: Description | None) -> list[Person]:
    """Those of one surname whom the gender that the words show tells from the others, or else the title."""
    found = [person for person in family if gender and person.gender == gender]
    if len(found) == 1 or role is None:
        return found
    return [person for person in family if any(known.head == role.head for known in person.roles)]


def _dead(person: Person) -> bool:
    """Whether the text calls somebody late, so that a surname behind a title is a relative's."""
    return any("late" in role.mods for role in person.roles)


_OFTEN = 3
"""Mentions that make somebody a figure of the story."""


def _in_passing(person: Person, place: int) -> bool:
    """Whether a name stands in the text only once, not near, with nothing that shows a human being: "Read Hoenig"."""
    shown = person.human or person.gender or person.roles
    return len(person.mentions) == 1 and not shown and not 0 <= place - person.mentions[0][0] < _JUST_MET


@lru_cache(maxsize=4096)
def name_key(word: str) -> str:
    bare = word[3:] if word[:3] in ("al-", "el-") else word
    return skeleton(bare)[:5]


def _by_first(person: Person, name: Sequence[str]) -> bool:
    """Whether somebody may be called by the first words of the name, as Xi Jinping is."""
    short = (
        len(person.name) <= 4
        and name[0] not in COUNTRIES
        and not is_body(person.name)
        and not is_role_noun(person.name[-1])
    )
    return short and (len(name) > 1 or same_name(person.name[:1], tuple(name)) is Same.YES)


def _renamed(person: Person, name: Sequence[str]) -> bool:
    """Whether somebody may have married since: Ottoline Achebe, Ottoline Achebe-Marr."""
    return len(name) > 1 and len(person.name) > 1 and person.name[0] == name[0]


def _family(person: Person, name: Sequence[str]) -> bool:
    return same_name(surname(person.name), surname(tuple(name))) is Same.YES


def of_role(cast: Cast, role: Description, place: int) -> list[Person]:
    """Named persons with a role that the text's words can mean, most recent first."""
    fits = []
    for number in cast.by_head.get(role.head, ()):
        person = cast.people[number]
        verdicts = [same_role(role, known) for known in person.roles if known.head == role.head]
        reverse = [same_role(known, role) for known in person.roles if known.head == role.head]
        if Same.YES in verdicts or Same.YES in reverse:
            fits.append(person)
    exact = [
        person
        for person in fits
        if any(known.head == role.head and known.mods == role.mods for known in person.roles)
    ]
    fits = exact if role.mods and exact else fits
    before = [person for person in fits if person.last_before(place) >= 0]
    return sorted(before or fits, key=lambda person: person.last_before(place), reverse=True)


_TRADES = frozenset("company group bank firm chain retailer airline maker carmaker insurer lender".split())
"""Bodies that are named after somebody: the bank Morgan Stanley."""


def is_human(person: Person) -> bool:
    """Whether somebody can be "he" or "she"."""
    if person.human:
        return not is_body(person.name)
    called = any(role.head in BODIES and (not person.gender or role.head in _TRADES) for role in person.roles)
    shown = called or ((person.place or person.team) and not person.gender)
    name = " ".join(person.name)
    return not (shown or is_area(person.name) or is_body(person.name) or name in STATES or name in TOWNS)
