"""On whose behalf somebody speaks: a writing for its author, analysts and spokespeople for the body behind them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from types import MappingProxyType

from pullquote.speech.cast import Person, is_human, of_role
from pullquote.speech.employers import employer, is_one, is_outside, named
from pullquote.speech.firms import company
from pullquote.speech.institutions import akin, institution
from pullquote.speech.issuers import IMPLYING, felt, implied
from pullquote.speech.meant import COMPANIES, Referent, is_writing, may_be_company, pronoun_fits
from pullquote.speech.names import fold_name, initials_of, is_body
from pullquote.speech.nouns import WRITINGS
from pullquote.speech.resolve import Memory
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Description, Kind, Mention
from pullquote.speech.words import BODIES, DOCUMENTS
from pullquote.speech.writings import issued
from pullquote.text.patterns import regex

_ALIAS = regex(
    r"(?: \w+ing(?: [a-z]+){1,5})?,? (?:who (?:\w+ ){0,8}?(?:name|identified|known|named|called|name,)"
    r"(?: (?!and |but |or |because |in |to )\w+){0,5}? "
    r"|whose (?:sur|(?:last|first|family|given|full) )?name (?:is|was) "
    r"|(?:known|identified|named|referred to) (?:only |locally |simply )?as ['‘“\"]?"
    r"|nicknamed ['‘“\"]?|(?:posting|writing|tweeting|commenting|going) as ['‘“\"]?"
    r"|calling (?:him|her|them)self |(?:going )?by the (?:name|handle)(?: of)? )"
    r"(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]*)?)"
)
"""What somebody wants to be called: who gave her name only as Carol."""


_OF_NOTE = WRITINGS | IMPLYING.keys() | {"shares"}


def behind(referent: Referent) -> Iterator[Referent]:
    """Everybody for whom somebody speaks: his body, its author; and he himself as that body's spokesperson."""
    author = referent.author
    while author is not None:
        yield author
        role = referent.mention.role
        body = author.mention.role
        described = author.mention.kind is Kind.ROLE and body is not None and body.head in BODIES
        firm = author.person is not None and may_be_company(author.person)
        if role is not None and role.head == "spokesperson" and (described or firm or author.mention.kind is Kind.NAME):
            words = {*body.mods, body.head} if described and body is not None else set[str]()
            names = author.person.name if author.person else ()
            letters = {initials_of(names), "".join(word[0] for word in names)} if len(names) > 2 else set[str]()
            full = replace(role, mods=role.mods | {*author.mention.name, *names, *words, *letters})
            place = (author.mention.start, author.mention.end)
            yield replace(
                referent, mention=replace(referent.mention, role=full), anchor=referent.anchor or place
            )
        author = author.author


def note_writings(memory: Memory, raw: str, sentence: Sentence, found: Sequence[Cue]) -> None:
    """Remember who issued the writings of a sentence."""
    items = sentence.items
    if _OF_NOTE.isdisjoint([item.lower for item in items]):
        return
    for writing, who in implied(items):
        author = memory.resolve(who, sentence.paragraph)
        assert writing.role is not None
        place = (writing.start, writing.end)
        made = Person((), [writing.role], "", False, [place], place, True)
        memory.unnamed.append((writing, made))
        memory.authors[id(made)] = replace(author, author=behalf(memory, raw, author, sentence.paragraph))
    for at in [at for at, item in enumerate(items[:-2]) if item.lower == "shares"]:
        if items[at + 1].lower in {"in", "of"}:
            traded, _ = memory.cast.named((fold_name(items[at + 2].text),), items[at + 2].start)
            if traded is not None and may_be_company(traded):
                memory.acting[id(traded)] = traded
    for writing, who in (*issued(items, found), *felt(raw, items, found)):
        author = memory.resolve(who, sentence.paragraph)
        author = replace(author, author=behalf(memory, raw, author, sentence.paragraph))
        held = memory.resolve(writing, sentence.paragraph)
        if held.person is not None and held.person is not author.person and author.person is not None:
            memory.authors[id(held.person)] = author
            if who.pronoun != "it":  # "in a statement it said": no statement did
                memory.note(held, sentence.paragraph)


def spoken_for(referent: Referent, author: Referent) -> Referent:
    """Somebody with the one for whom he speaks; whoever is given a name behind his role is nobody met before."""
    new = referent.guessed and author.person is not None and author.mention.start >= referent.mention.end
    return replace(referent, author=author, person=author.person if new else referent.person)


def behalf(memory: Memory, raw: str, referent: Referent, paragraph: int) -> Referent | None:
    """For whom a described somebody speaks, or None where the text does not tell."""
    mention, person = referent.mention, referent.person
    if person is not None and (author := memory.authors.get(id(person))) is not None:
        return author
    if mention.kind is Kind.PRONOUN and person is not None and person.anonymous and _voices(person):
        mention = Mention(*person.mentions[0], Kind.ROLE, role=person.roles[0])
    role = mention.role
    if mention.kind is not Kind.ROLE and person is not None and person.name:
        return _bodys_voice(memory, mention, person, paragraph)
    if role is None or mention.kind is not Kind.ROLE:
        return None
    end = mention.end - 4 * raw.endswith(" who", mention.start, mention.end)
    if (alias := _ALIAS.match(raw, end)) is not None and not role.plural:
        called = named(memory, alias)
        if called.person is not None:
            called.person.human = True
        if person is not None:
            memory.authors[id(person)] = called
        return called
    writing = role.head in DOCUMENTS
    if not (writing or role.plural or role.head in {"spokesperson", "critic", "reviewer"}):
        return None
    body = None if writing or is_outside(role) else employer(memory, raw, mention)
    if body is not None and body.person is not None and is_one(body.person):
        body = None  # neither neighbors of Orme nor his spokesman's words are his
    if role.head in _ISSUED and role.definite and not (role.mods or role.plural or mention.owned):
        return _issuer(memory, person, paragraph)
    found = body or _body(memory, mention, role)
    return found or (None if writing else _alike(memory, mention, role, paragraph) or _topic(memory, role, paragraph))


def _alike(memory: Memory, mention: Mention, role: Description, paragraph: int) -> Referent | None:
    """ "A spokesperson for the department", where the only body of that kind is the Ministry of Justice; "for the
    watchdog", where it is the Conduct Authority."""
    noun = next((word for word in role.mods if word in BODIES), "") if not role.plural else ""
    kind = Description(noun, frozenset(), definite=True)
    return (akin(memory, mention, kind) or institution(memory, mention, kind, paragraph)) if noun else None


_ISSUED = frozenset("statement release post message email letter notice tweet note".split())


def _issuer(memory: Memory, person: Person | None, paragraph: int) -> Referent | None:
    """Whose "the statement added" is, where no statement was told before: of him who has just spoken."""
    where, last = memory.topics[-1] if memory.topics else (-9, None)
    new = person is None or len(person.mentions) == 1
    spoke = last is not None and not is_writing(last) and (last.person is memory.speaking or last.mention.role)
    return replace(last, guessed=True) if last is not None and new and spoke and paragraph - where <= 1 else None


def _bodys_voice(memory: Memory, mention: Mention, person: Person, paragraph: int) -> Referent | None:
    """For whom "a company spokesman, Ed Poe" speaks."""
    role = next((one for one in person.roles if one.head == "spokesperson" and not BODIES.isdisjoint(one.mods)), None)
    if role is None:
        return None
    noun = next(word for word in role.mods if word in BODIES)
    kind = Description(noun, frozenset(), definite=True)
    found = _body(memory, mention, role) or institution(memory, mention, kind, paragraph)
    return None if found is None or found.person is person else found


def _voices(person: Person) -> bool:
    return person.roles[0].head == "spokesperson" and not person.roles[0].plural


def owner(memory: Memory, raw: str, referent: Referent, paragraph: int) -> Referent:
    """With whose lawyer "his lawyer" is, or whose chairman "the company's chairman", where the words only point."""
    mention, role, person = referent.mention, referent.mention.role, referent.person
    led = role is not None and mention.kind is Kind.NAME and _POINTING.match(raw, mention.start, mention.end)
    if person is None or not (person.anonymous or led or id(person) in memory.owners):
        return referent
    whose = memory.owners.get(id(person))
    if whose is None and role is not None and (mention.kind is Kind.ROLE or led):
        whose = _owner(memory, raw, mention, role, paragraph)
    if whose is None or whose.person is person:
        return referent
    memory.owners[id(person)] = whose
    return replace(referent, owner=whose)


def _owner(memory: Memory, raw: str, mention: Mention, role: Description, paragraph: int) -> Referent | None:
    pointing = _POINTING.match(raw, mention.start, mention.end)
    if pointing is not None:
        word, gender = _POINTS_TO[pointing[1].lower()]
        who = Mention(mention.start, pointing.end(), Kind.PRONOUN, pronoun=word, gender=gender)
        found = memory.resolve(who, paragraph)
        if word != "it" or (found.person is not None and found.person.name):
            return found
        bodies = (one for _, one in reversed(memory.topics[-4:]) if one.person is not None and pronoun_fits(who, one))
        return next((replace(one, mention=who) for one in bodies if not is_writing(one)), found)
    owned = _OWNED.search(raw, mention.start, mention.end)
    if owned is None:
        return None
    met = _met(memory, owned[1] or owned[2])
    told = met is not None and met.mention.role is not None and met.mention.role.mods
    return met if told else _body(memory, mention, role) or met


_POINTING = regex(r"(his|her|its|their)\b", re.IGNORECASE)
_OWNED = regex(r"\b[Tt]he ([a-z]+)['’]s |\b(?:for|of|at) the ([a-z]+)$")
_POINTS_TO = MappingProxyType({"his": ("he", "m"), "her": ("she", "f"), "its": ("it", ""), "their": ("they", "")})


def _topic(memory: Memory, role: Description, paragraph: int) -> Referent | None:
    """ "Southdown Water disputes this. A spokesperson said": the body that the sentence before is about."""
    if role.mods or role.head != "spokesperson" or not memory.topics:
        return None
    where, topic = memory.topics[-1]
    topic = memory.authors.get(id(topic.person), topic) if topic.person is not None else topic
    person = topic.person
    body = person is not None and person.name and (is_body(person.name) or may_be_company(person))
    body = body or (person is not None and person.team and not (person.human or person.gender))
    told = topic.mention.role
    body = body or (
        topic.mention.kind is Kind.ROLE and told is not None and told.head in BODIES and not told.plural
    )
    return replace(topic, guessed=True) if body and 0 <= paragraph - where <= 1 else None


def _body(memory: Memory, mention: Mention, role: Description) -> Referent | None:
    """ "a club statement", "a company spokesperson": the body that the text has been about."""
    noun = next((word for word in role.mods if word in BODIES), None)
    if noun is None or role.plural:
        return None
    body = Description(noun, frozenset(), definite=True)
    alike = [
        person
        for person in of_role(memory.cast, body, mention.start)
        if person.last_before(mention.start) >= 0
    ]
    if len(alike) == 1 and not is_human(alike[0]):
        return Referent(mention, alike[0], guessed=True, anchor=alike[0].full)
    trading = company(memory, mention, body)
    return trading or _met(memory, noun) if noun in COMPANIES else _met(memory, noun)


def _met(memory: Memory, noun: str) -> Referent | None:
    """ "A ministry spokesman", "the report's authors": the only ministry or report that the text has described."""
    met = [(mention, one) for mention, one in memory.unnamed if one.roles[0].head == noun and not one.roles[0].plural]
    fullest = max(met, key=lambda entry: len(entry[1].roles[0].mods), default=None)
    if fullest is None or any(not one.roles[0].mods <= fullest[1].roles[0].mods for _, one in met):
        return None
    return Referent(fullest[0], fullest[1], guessed=True)
