"""From a mention to a person: short names, definite descriptions, pronouns.

Pronouns are resolved in the order of the text, on what has been said before: the last speaker first, then the last
subject. Where two people fit equally well nobody is chosen.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from pullquote.speech.cast import Cast, Person, is_human, of_role
from pullquote.speech.epithets import epithet
from pullquote.speech.institutions import akin
from pullquote.speech.meant import (
    Referent,
    agrees,
    anchor_of,
    is_bare_word,
    is_surely_human,
    is_writing,
    may_be_company,
    may_mean,
    merged,
    of_gender,
    outdone,
    protagonist,
    taken_up,
)
from pullquote.speech.members import another, identify, is_member, member, one_of, one_of_those, together
from pullquote.speech.nearby import beside_own, goes_on, just_told, nearer, only_one, recent_ones, regender
from pullquote.speech.owners import in_office, of_its_body
from pullquote.speech.pairs import of_pair
from pullquote.speech.silent import audible
from pullquote.speech.styles import bearer, titled
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.words import COUNTRIES

_REMEMBERED = 40
_COUNSEL = Description("attorney", frozenset())
"""What only "counsel" is called by, without an article."""


@dataclass(slots=True)
class Memory:
    """What a reader remembers: whom the last sentences were about."""

    cast: Cast
    unnamed: list[tuple[Mention, Person]] = field(default_factory=list)
    """People who were only described, in the order of their appearance."""
    topics: list[tuple[int, Referent]] = field(default_factory=list)
    """Subjects of the sentences so far, each with its paragraph."""
    pairs: list[tuple[int, Referent]] = field(default_factory=list)
    """Two who opened a sentence together, each time with its paragraph."""
    beside: list[tuple[int, int, Referent]] = field(default_factory=list)
    """People named beside a subject, who may be "he" or "she": number of topics before, paragraph, who."""
    bodies: dict[int, Person] = field(default_factory=dict)
    """Names that have spoken so far and are not shown to be a person's."""
    acting: dict[int, Person] = field(default_factory=dict)
    """Such names that were the subject of a sentence so far."""
    speaking: Person | None = None
    """Who spoke last, by his own name."""
    authors: dict[int, Referent] = field(default_factory=dict)
    """Identity of a writing -> who issued it."""
    owners: dict[int, Referent] = field(default_factory=dict)
    """Identity of a described somebody -> whose lawyer or wife that is."""
    called: list[tuple[Mention, Person]] = field(default_factory=list)
    """Definite words for somebody who is named elsewhere, and who that is: "the German leader"."""

    raw: str = ""
    """The article."""
    sayers: Mapping[int, str] = field(default_factory=dict)
    """Where the subjects of the sentence's verbs of saying begin -> the verb."""
    barred: Collection[int] = ()
    """Identities of those whom the sentence names behind its "he", who are somebody else."""

    def resolve(self, mention: Mention, paragraph: int) -> Referent:
        """Whom a mention stands for at this point of the text."""
        if mention.others:
            alone = self.resolve(replace(mention, others=()), paragraph)
            return replace(alone, others=tuple(self.resolve(one, paragraph) for one in mention.others))
        if (pair := of_pair(self, mention, paragraph)) is not None:
            return pair
        if mention.kind is Kind.NAME:
            return self._named(mention, paragraph)
        if mention.kind is Kind.ROLE and mention.role is not None:
            return self._described(mention, mention.role, paragraph)
        return self._pronoun(mention, paragraph)

    def without(self, out: Collection[int], mention: Mention, paragraph: int) -> Referent:
        """Whom a pronoun stands for if not for any of those."""
        barred, self.barred = self.barred, frozenset(self.barred) | frozenset(out)
        found = self._pronoun(mention, paragraph)
        self.barred = barred
        return found

    def note(self, referent: Referent, paragraph: int) -> None:
        """Remember the subject of a sentence."""
        known = referent.person is not None or referent.anchor is not None
        if known or referent.mention.kind is not Kind.PRONOUN:
            self.topics.append((paragraph, referent))
            if (
                referent.mention.kind is Kind.NAME
                and referent.person is not None
                and may_be_company(referent.person)
            ):
                self.acting[id(referent.person)] = referent.person

    def note_beside(self, mention: Mention, paragraph: int) -> None:
        """Remember somebody whom a sentence names beside its subject, if he surely is a human being."""
        who = self.resolve(mention, paragraph)
        if who.person is not None and is_surely_human(who):
            self.beside.append((len(self.topics), paragraph, who))

    def _named(self, mention: Mention, paragraph: int) -> Referent:
        if (holder := titled(self.cast, mention)) is not None:
            return Referent(mention, holder, anchor=holder.full)
        person, ambiguous = self.cast.named(mention.name, mention.start, mention.gender, mention.role)
        if person is None and mention.role is not None:
            return self._described(mention, mention.role, -1)
        if person is None and all(word in COUNTRIES for word in mention.name):
            person = Person(mention.name, place=True)
        role = mention.role
        if person is not None and person.name == mention.name and role is not None and role.head in mention.name:
            holder = of_role(self.cast, role, mention.start)
            others = [other for other in holder if other is not person and len(other.name) > 1 and is_human(other)]
            if others and not person.human:
                return Referent(mention, others[0], len(others) > 1, anchor=others[0].full)
        if person is not None and mention.role is not None:
            identify(self.unnamed, mention, mention.role, person)
        ambiguous = ambiguous and not goes_on(self.topics, mention, person, paragraph)
        return Referent(mention, person, ambiguous)

    def _described(self, mention: Mention, role: Description, paragraph: int) -> Referent:
        if mention.kind is Kind.ROLE and mention.name:
            person, ambiguous = self.cast.named(mention.name, mention.start)
            body = person is not None and person.name[-1] == mention.name[-1] and role.plural
            if person is not None and len(person.name) > 1 and (body or is_human(person)):
                return Referent(mention, person, ambiguous)
        same = next((person for met, person in self.unnamed[-3:] if met.start == mention.start), None)
        if same is not None:
            return Referent(mention, same, anchor=None if same.full == (mention.start, mention.end) else same.full)
        taken = next((person for met, person in self.called[-3:] if met.start == mention.start), None)
        if taken is not None and not role.plural:
            return Referent(mention, taken, guessed=True, anchor=taken.full)
        if role.head in {"another", "other", "one"}:
            return (one_of if role.head == "one" else another)(self.unnamed, mention)
        if role.definite or role == _COUNSEL or self._is_office(mention, role):
            known = self._known(mention, role, paragraph)
            if known is not None:
                return self._noted(known)
        place = (mention.start, mention.end)
        person = Person((), [role], mention.gender, True, [place], place, True)
        self.unnamed.append((mention, person))
        return Referent(mention, person)

    def _noted(self, known: Referent) -> Referent:
        if known.person is not None and known.person.name and not known.ambiguous:
            self.called.append((known.mention, known.person))
        return known

    def _is_office(self, mention: Mention, role: Description) -> bool:
        """ "Counsel for the inquiry spoke": an office without article, which one person of the text has had so far."""
        if role.indefinite or role.plural or not role.mods:
            return False
        held = of_role(self.cast, role, mention.start)
        return len(held) == 1 and is_human(held[0]) and held[0].last_before(mention.start) >= 0

    def _known(self, mention: Mention, role: Description, paragraph: int) -> Referent | None:
        """Whom "the minister" takes up: one of a group, somebody met before, those who spoke together."""
        if role.indefinite:
            return one_of_those(self.unnamed, mention, role)
        joint = together(self, mention, paragraph) if role.plural else None
        return self._earlier(mention, role, paragraph) or joint

    def _earlier(self, mention: Mention, role: Description, paragraph: int) -> Referent | None:
        """The person that "the minister" was before: named ones and described ones, the most recent first."""
        found = [person for person in of_role(self.cast, role, mention.start) if agrees(person, mention)]
        found = of_its_body(self, mention, found, paragraph)
        alike = [entry for entry in self.unnamed[-_REMEMBERED:] if entry[1].roles[0].head == role.head]
        found = in_office(found, role, [one.roles[0] for _, one in alike])
        for earlier, person in sorted(alike, key=lambda entry: entry[1].mentions[-1][0], reverse=True):
            if is_member(role, person.roles[0]):
                here = [(mention.start, mention.end)]
                one = Person((), [member(role, person.roles[0])], "", True, here, person.full, True)
                self.unnamed.append((mention, one))
                return Referent(mention, one, anchor=(earlier.start, earlier.end))
            if taken_up(mention, role, person):
                if found and found[0].last_before(mention.start) > person.mentions[-1][0]:
                    break
                person.mentions.append((mention.start, mention.end))
                person.roles[0] = merged(role, person.roles[0])
                return Referent(mention, person, anchor=(earlier.start, earlier.end))
        if found:
            near = [person for person in found if person.last_before(mention.start) >= 0]
            doubtful = len(near) > 1 and not role.mods and role != _COUNSEL and not just_told(near, mention.start)
            return Referent(mention, found[0], doubtful, anchor=found[0].full)
        alone = role.definite and not role.plural and not role.indefinite
        return (epithet(self, mention, role, paragraph) or akin(self, mention, role)) if alone else None

    def heard(self, referent: Referent) -> None:
        """Remember a name that has spoken and is no person's: likely a company."""
        if referent.person is not None and may_be_company(referent.person):
            self.bodies[id(referent.person)] = referent.person

    def quoted(self, referent: Referent) -> None:
        """Remember who is quoted by name: the next "he" may be one of whom the text has but one word."""
        if referent.mention.kind is Kind.NAME:
            self.speaking = referent.person

    def _pronoun(self, mention: Mention, paragraph: int) -> Referent:
        if (known := bearer(self.cast, mention)) is not None:
            return Referent(mention, known, anchor=known.full)
        regender(self.topics, self.speaking, mention, paragraph)
        near = recent_ones(self.topics, self.beside, mention)
        recent = [(where, of_gender(self.cast, topic, mention.gender)) for where, topic in near]
        recent = [entry for entry in recent if not mention.gender or id(entry[1].person) not in self.barred]
        fits = [(at, one) for at, one in recent if paragraph - at <= 3 and may_mean(self.cast, mention, one)]
        if mention.gender:
            fits = audible(self.raw, fits, mention.start, mention.end)
        if not fits or not self.topics:
            return only_one(self.cast, mention, self.barred)
        where, topic = fits[-1]
        last, unknown = next((told for told in reversed(self.topics) if not is_writing(told[1])), self.topics[-1])
        if mention.gender and last == paragraph > where and unknown.mention.kind is Kind.NAME and not unknown.person:
            return Referent(mention, None, True, True, anchor_of(unknown))
        # a paragraph later whoever was met goes on as one of those known, as if he had spoken himself
        earlier = self.speaking if where == paragraph else topic.person
        if mention.gender and beside_own(self.topics, self.beside, topic, mention.gender, earlier):
            return Referent(mention, topic.person, True, True, anchor_of(topic))
        if mention.gender and topic.person is not self.speaking:
            last_fit = where, topic
            where, topic = next((fit for fit in reversed(fits) if is_surely_human(fit[1])), fits[-1])
            if last_fit[0] > where and last_fit[0] >= paragraph - 1:
                return Referent(mention, last_fit[1].person, True, True, anchor_of(last_fit[1]))
            if topic.person is not None and is_bare_word(topic.person, mention.gender):
                return Referent(mention, topic.person, True, True, anchor_of(topic))
        if where < paragraph and (known := protagonist(topic, fits, mention.gender)) is not None:
            return Referent(mention, known.person, False, True, anchor_of(known))
        sure = nearer(self.cast, mention, topic)
        if sure is not None:
            return sure
        if topic.person is not None and len({id(other.person) for _, other in fits}) == 1:
            topic.person.gender = topic.person.gender or mention.gender
        if where < paragraph and unknown.person is not topic.person and outdone(topic, fits, mention.gender):
            return Referent(mention, topic.person, True, True, anchor_of(topic))
        rivals = {id(other.person) for place, other in fits if place == where and other.person is not None}
        together = topic.others if mention.pronoun == "they" else ()
        return Referent(mention, topic.person, len(rivals) > 1 and topic.ambiguous, True, anchor_of(topic), together)

