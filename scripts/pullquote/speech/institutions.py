"""Definite nouns for a body that the story has named: "Shelter closed its doors. The charity said"."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from pullquote.speech.cast import Person
from pullquote.speech.kinships import kin, same_kind
from pullquote.speech.layout import parting
from pullquote.speech.meant import COMPANIES, HOUSES, Referent
from pullquote.speech.names import is_body
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.words import BODIES, COUNTRIES
from pullquote.text.patterns import regex

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_PUBLIC = frozenset("agency authority commission office board directorate inspectorate".split())
_MEDIA = frozenset(
    """times post press journal herald tribune guardian observer gazette courier chronicle echo news newspaper
    magazine mail sun mirror telegraph standard examiner sentinel inquirer dispatch globe broadcasting network channel
    station""".split()
)
"""Words in the names of newspapers and broadcasters."""
_OUTLETS = "paper newspaper tabloid broadsheet magazine broadcaster network channel outlet journal".split()
_KINDS = {
    **dict.fromkeys(("regulator", "watchdog"), _PUBLIC),
    **dict.fromkeys("charity organization party supermarket nonprofit club".split(), frozenset[str]()),
    "union": frozenset("association alliance federation guild confederation congress society brotherhood".split()),
    **dict.fromkeys(_OUTLETS, _MEDIA),
    **dict.fromkeys((*HOUSES, "forecaster"), frozenset[str]()),
}
"""A noun for a body -> the nouns in names that say the same of it less plainly."""
_OVERSEEING = frozenset({"regulator", "watchdog"})
_FITTING = frozenset(
    "un global world news rights human campaign lobby aid industry housing water energy data media consumer".split()
)
"""What such a noun may have before it."""
_NEAR = 2
"""Paragraphs within which a story goes on about a body."""


def institution(memory: Memory, mention: Mention, role: Description, paragraph: int) -> Referent | None:
    """The only body that the last sentences were about, if its name does not make it one of another kind."""
    news = "news" in role.mods and role.head in {"agency", "organization", "outlet", "service"}
    alike = _MEDIA if news else _KINDS.get(role.head, kin(role.head) - {role.head} or None)
    if alike is None:
        return None
    near = [one for where, one in memory.topics[-8:] if 0 <= paragraph - where <= _NEAR]
    found = {id(one.person): one.person for one in near if one.person is not None and _is_body(one, memory.raw)}
    found = found or _owning(memory, mention)
    wanted = {role.head, *alike, *kin(role.head)}
    told = [one for one in found.values() if wanted & _nouns(one)]
    if len(found) != 1 and len(told) != 1:
        return None
    person = told[0] if len(told) == 1 else next(iter(found.values()))
    if role.head in _OVERSEEING and any(who is person and _is_trade(met) for met, who in memory.called):
        return None  # "the regulator" of "the carrier" is not the carrier
    own = _nouns(person)
    plainly = (role.head in _KINDS or news) and role.mods <= _FITTING  # "the military" needs a noun that is akin
    plainly = plainly and not (role.head in _MEMBERS and is_body(person.name))  # no airways is a union
    fits = (not own and plainly) or own & wanted
    return Referent(mention, person, guessed=True, anchor=person.full) if fits else None


_MEMBERS = frozenset("union party club charity".split())


def _owning(memory: Memory, mention: Mention) -> dict[int, Person]:
    """The only body whose owner or manager its paragraph names before: "Orme’s chairman was away. The club said"."""
    here = memory.raw.rfind(parting(memory.raw), 0, mention.start) + 1
    led = {at.start("who") for at in _OWNER.finditer(memory.raw, here, mention.start)}
    met = (one for one in memory.cast.people if led and one.name and not (one.human or one.gender))
    met = (one for one in met if any(start in led for start, _ in one.mentions))
    found = [one for one in met if COUNTRIES.isdisjoint(one.name)]
    return {id(found[0]): found[0]} if len(found) == 1 else {}


_OWNER = regex(
    r"(?P<who>[A-Z][\w-]*)(?: [A-Z][\w-]*)*['’]s? (?:[\w-]+ ){0,2}"
    r"(?:owner|chair\w*|manager|coach|captain|president|director|chief executive|founder|boss|trustees|striker)\b"
)
"""Whose owner somebody is."""


def _nouns(person: Person) -> frozenset[str]:
    """The nouns for bodies that a name has or that the text has for it."""
    return frozenset({known.head for known in person.roles} | BODIES.intersection(person.name))


def _is_trade(mention: Mention) -> bool:
    return mention.role is not None and mention.role.head in COMPANIES


def _is_body(topic: Referent, raw: str) -> bool:
    """Whether a name stands for no human being and no place; what has "the" is a body's."""
    person, start = topic.person, topic.mention.start
    led = raw[max(0, start - 4) : start].lower() == "the " or raw.startswith(("The ", "the "), start)
    led = led and person is not None and bool(person.name) and not person.name[-1].endswith("s")
    place = person is not None and person.place and not (person.team or led)
    plain = person is not None and person.name and not (person.human or person.gender or place)
    return bool(plain) and topic.mention.kind is Kind.NAME and topic.mention.name[0] not in COUNTRIES


def akin(memory: Memory, mention: Mention, role: Description) -> Referent | None:
    """ "The army" behind "the Israeli military": the only body or writing so far that has a noun for the same."""
    nouns = same_kind(role.head)
    if role.mods or mention.owned or not nouns:
        return None
    before = (one for one in memory.cast.people if one.last_before(mention.start) >= 0)
    named = (one for one in before if not (one.human or one.gender))
    met = (one for _, one in memory.unnamed[-_MET:])
    alike = {
        id(one): one for one in (*named, *met) if any(_is_one(known, nouns) for known in one.roles)
    }
    if len(alike) != 1:
        return None
    one = next(iter(alike.values()))
    if one.anonymous:
        one.roles.append(role)
    return Referent(mention, one, guessed=True, anchor=one.full)


def _is_one(known: Description, nouns: Collection[str]) -> bool:
    return known.head in nouns and known.plural == (known.head == "police")


_MET = 20
"""Bodies and people met last among whom a noun seeks its like."""


def called_before(memory: Memory, mention: Mention, role: Description) -> Person | None:
    """Whom the same definite words meant when the story used them last."""
    alike = (
        who
        for met, who in reversed(memory.called)
        if met.role is not None and (met.role.head, met.role.mods) == (role.head, role.mods)
    )
    return next(alike, None) if role.mods else None
