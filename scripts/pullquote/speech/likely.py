"""Who can be called by a definite noun, and what the story tells of him that the noun says: its evidence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pullquote.speech.cast import Person, is_human
from pullquote.speech.institutions import HOUSES
from pullquote.speech.meant import PERSONS
from pullquote.speech.names import is_body
from pullquote.speech.nouns import gender_of
from pullquote.speech.roles import WEAK, modifier, speaks
from pullquote.speech.synonyms import SYNONYMS
from pullquote.speech.values import Description, Mention
from pullquote.speech.words import AREAS, BODIES, COUNTRIES, DOCUMENTS, NATIONALS, PLACES

if TYPE_CHECKING:
    from pullquote.speech.resolve import Memory

_MENTIONS = 4
"""Mentions of somebody around which the story tells who he is."""
_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
_THINGS = AREAS | DOCUMENTS | BODIES | (HOUSES - {"forecaster"}) | frozenset(
    """page app device machine market law rule bible quran song film show play series programme program lyrics
    constitution act bill treaty deal plan scheme site software system screen label map clock data evidence rumour
    rumor legend theory saying proverb slogan motto mantra chorus refrain voice crowd couple pair duo trio
    quartet quintet public""".split()
)
_OWN = frozenset("his her its their my our your".split())
OFFICES = frozenset(
    """judge justice magistrate coroner prosecutor attorney minister secretary president premier mayor governor
    chancellor spokesperson official officer detective inspector sergeant superintendent commissioner sheriff
    source reporter journalist interviewer presenter host doctor nurse expert analyst critic witness neighbour
    pastor priest bishop archbishop imam rabbi vicar ambassador envoy director chair head ceo editor referee
    manager coach principal headteacher general colonel commander lawmaker caller heckler moderator""".split()
)
"""Whoever a story may bring in by "the", where it has not told of somebody's office."""
PLAYERS = frozenset(
    """player striker midfielder defender goalkeeper forward winger goalscorer quarterback batsman bowler hooker prop
    flanker fly-half lock""".split()
)
STAFF = frozenset("manager coach referee umpire agent chair director head".split())
WORN = PLAYERS | frozenset(
    """actor actress singer musician songwriter rapper author writer novelist poet playwright comedian artist director
    filmmaker designer chef athlete sprinter swimmer cyclist boxer golfer rider jockey champion councillor lawmaker
    rower skier gymnast cricketer all-rounder footballer runner
    senator entrepreneur billionaire tycoon businessman pensioner veteran grandmother grandfather student teenager
    captain skipper""".split()
)
"""What a story calls somebody by the mere noun, for variety."""
_ATTENDANTS = frozenset(
    """clerk usher registrar steward receptionist bailiff guard waiter barman driver conductor attendant dispatcher
    passenger customer caretaker interpreter translator""".split()
)
"""Whoever may stand by, if nothing is told of him but the noun."""
_LANDS = {
    "dane": "denmark", "swede": "sweden", "finn": "finland", "pole": "poland", "turk": "turkey", "scot": "scotland",
    "spaniard": "spain", "frenchman": "france", "frenchwoman": "france", "dutchman": "netherlands", "briton": "britain",
    "dutchwoman": "netherlands", "irishman": "ireland", "irishwoman": "ireland", "englishman": "england",
    "englishwoman": "england", "welshman": "wales", "scotsman": "scotland", "croat": "croatia", "serb": "serbia",
    "icelander": "iceland", "filipino": "philippines",
}  # fmt: skip
"""A native -> the land, where the noun is another word than the adjective."""
_FATES = {
    **dict.fromkeys(("accused", "defendant", "suspect"), frozenset(
        "denied denies deny accused charged guilty trial jailed sentenced convicted arrested pleaded".split()
    )),
    **dict.fromkeys(("victim", "survivor"), frozenset(
        "lost attacked robbed injured stabbed hurt survived stolen hit beaten scammed conned struck".split()
    )),
}
"""What befell somebody -> how the story tells it."""
_SIDES = re.compile(r"['’]s? (?:\w+ )?(?:side|team|men|boys|players|charges|outfit)\b")
"""What a manager has, behind his name."""
_SOURCES = frozenset("insider friend pal official aide source person colleague associate staffer worker".split())
"""Who is called a source later."""


def may_be_somebody(role: Description, *, saying: bool) -> bool:
    """Whether a noun can be one human being's: a known one, or any that says something and is no thing's."""
    known = role.head in PERSONS or speaks(role)
    return role.head not in _THINGS and (known or (saying and not role.head.endswith(_ABSTRACT)))


_ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence", "ing", "age")
"""How nouns end that nobody is called by."""


def may_be_called(memory: Memory, person: Person, mention: Mention, role: Description) -> bool:
    """Whether somebody is a human being whom nothing keeps from being called so."""
    if not person.name:
        own = person.roles[0] if person.roles else None
        somebody = own is not None and not own.plural and own.head not in _THINGS and speaks(own)
        return somebody and (own is None or role.head not in _ANYBODY - _NEUTRAL or own.head not in OFFICES)
    known = len(person.name) > 1 or is_shown(memory, person)
    body = is_body(person.name) or person.team or person.place or not is_human(person)
    if not known or body or role.head == "source" or _other_land(memory, person, role):
        return False
    return _fit(memory, person, mention, role)


def is_shown(memory: Memory, person: Person) -> bool:
    """Whether something tells a human being from a team or a firm, if only that his last name stands alone later."""
    if not person.name or person.human or person.gender or person.shown or person.age:
        return True
    if any(memory.raw.startswith(", who ", end) for _, end in person.mentions):
        return True
    alone = (memory.raw[start:end].lower() for start, end in person.mentions if end - start == len(person.name[-1]))
    return len(person.name) > 1 and any(word == person.name[-1] for word in alone)


def may_be_new(person: Person, role: Description) -> bool:
    """Whether somebody only described may be called so next: a pensioner "the widow", an insider "the source"."""
    own = person.roles[0].head
    if role.head == "source":
        return own in _SOURCES
    return own in _ANYBODY or role.head in _ANYBODY


def _other_land(memory: Memory, person: Person, role: Description) -> bool:
    """Whether the story calls somebody a native of another land."""
    if role.head not in NATIONALS:
        return False
    called = {one.role.head for one, who in memory.called if who is person and one.role is not None}
    return bool((called & NATIONALS) - {role.head})


def _fit(memory: Memory, person: Person, mention: Mention, role: Description) -> bool:
    """Whether neither gender nor office keeps somebody from being called so."""
    gender = mention.gender or gender_of(role.head)
    shown = person.gender or next((one for known in person.roles if (one := gender_of(known.head))), "")
    if gender and shown and gender != shown:
        return False
    heads = {known.head for known in person.roles if speaks(known) and not known.plural}
    heads |= {one.role.head for one, who in memory.called if who is person and one.role is not None}
    if role.head in heads or not heads:
        return True
    if role.head in OFFICES and not role.mods & _words_of(person):
        return False
    if role.head in _ATTENDANTS and not role.mods:
        return False
    if (role.head in _FATES or role.head in _ANYBODY - _NEUTRAL) and heads & OFFICES:
        return False
    parted = (role.head in PLAYERS and heads & STAFF) or (role.head in STAFF and heads & PLAYERS)
    return "former" in role.mods or not parted


_ANYBODY = frozenset(
    """man woman person boy girl teenager teen youth youngster pensioner old widow widower mother father mum mom dad
    grandmother grandfather grandad victim survivor resident local native""".split()
) | NATIONALS
"""What anybody may be called beside what he is."""


_NEUTRAL = frozenset("man woman person old resident local native".split()) | NATIONALS
"""What holders of an office are called too."""


def _words_of(person: Person) -> frozenset[str]:
    return frozenset[str]().union(*(known.mods for known in person.roles))


def evidence(raw: str, person: Person, role: Description, mention: Mention) -> float:
    """How much the story tells of somebody that the phrase says: its noun, and its other words."""
    said = _said(raw, person, mention.start)
    heads, mods = {known.head for known in person.roles if not known.plural}, _words_of(person)
    found = 3.0 if role.head in heads else 1.0 * (role.head in said)
    asked = (word for word in role.mods - WEAK - _AGED if not word.isdigit())
    found += sum(3.0 if word in mods else 1.0 for word in asked if word in said or word in mods)
    if role.head in NATIONALS:
        found += 3.0 * _of_land(raw, person, role.head)
    if role.head in _FATES:
        found += 3.0 * bool(_FATES[role.head] & said)
    if "former" in role.mods and role.head in PLAYERS and heads & STAFF:
        found += 2.0  # a player once, a coach now
    if role.head in STAFF:
        found += 3.0 * any(_SIDES.match(raw, at) for _, end in person.mentions for at in (end, end - 2))
    return found


_AGED = frozenset({"year", "old"})


def _of_land(raw: str, person: Person, native: str) -> int:
    """1 where a name stands beside the land that is asked for, -1 beside another one: "Denmark's Jo Holm"."""
    land = _LANDS.get(native, PLACES.get(native, native))
    near: set[str] = set()
    for start, end in person.mentions[:_MENTIONS]:
        line = max(raw.rfind("\n", 0, start), start - _BESIDE)
        before, behind = raw[line + 1 : start].lower(), raw[end : end + _BESIDE].lower()
        found = (*_WORD.findall(before)[-2:], *_WORD.findall(behind)[:2])
        near.update(PLACES.get(word, word) for word in map(modifier, found))
        near.update(_LANDS.get(word, word) for word in found)
    return 1 if land in near else -1 if near & _ALL_LANDS else 0


_BESIDE = 30
"""Code points beside a name that tell of which land somebody is."""
_ALL_LANDS = COUNTRIES | frozenset(_LANDS.values())


def _said(raw: str, person: Person, before: int) -> frozenset[str]:
    """The words of the sentences that name somebody, up to a place, as modifiers are compared."""
    found: set[str] = set()
    for start, end in person.mentions[:_MENTIONS]:
        if start >= before:
            break
        left = max(raw.rfind("\n", 0, start), raw.rfind(". ", 0, start))
        right = min(at if at >= 0 else len(raw) for at in (raw.find("\n", end), raw.find(". ", end)))
        found.update(_WORD.findall(raw[left + 1 : right].lower()))
    plain = {word.removesuffix("'s").removesuffix("’s") for word in found}
    return frozenset(SYNONYMS.get(word, PLACES.get(word, word)) for word in plain)
