"""People whom a story describes first and names next: "A man who lost his home said ... John Averill, 45, was ..."."""

from __future__ import annotations

from collections.abc import Iterable

from pullquote.speech.cast import Cast, Person, is_human
from pullquote.speech.epithets import WORN
from pullquote.speech.meant import COMPANIES, PERSONS, Referent, agrees, may_be_company
from pullquote.speech.names import Same
from pullquote.speech.nouns import gender_of
from pullquote.speech.roles import same_role
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.words import BODIES
from pullquote.text.patterns import regex

_LEAD = 700
"""Code points of a story within which somebody is only described."""
_NEXT = 600
"""Code points after the description within which the name follows."""
_ANYBODY = frozenset("person man woman boy girl somebody someone figure teenager individual".split())
_KIN = frozenset(
    "mother father sister brother son daughter wife husband widow widower aunt uncle niece nephew".split()
)
_TITLES = frozenset({"professor", "doctor"})
_OFFICES = frozenset(
    """head minister lawmaker councillor mayor spokesperson director judge attorney prosecutor officer secretary
    president ceo chair commissioner coroner detective inspector superintendent sheriff governor
    senator premier""".split()
)


_HELD = frozenset("minister president mayor governor chancellor premier ambassador commissioner".split())
"""Offices with one holder, by whose title a report may begin."""


def named_next(raw: str, cast: Cast, unnamed: Iterable[tuple[Mention, Person]]) -> dict[int, Referent]:
    """Identity of somebody only described -> the one whom the story names for it in its next paragraphs."""
    found: dict[int, Referent] = {}
    for mention, person in unnamed:
        role = mention.role
        firm = role is not None and role.head in COMPANIES and raw.find("\n", 0, mention.start) < 0
        brought = role is not None and (firm or _one(role) or _first(cast, mention, role))
        if role is None or mention.start > _LEAD or role.plural or not brought or hides(raw, mention):
            continue
        who = _named_for(raw, cast, mention, role) if role.head in PERSONS else _body_for(raw, cast, mention, role)
        if who is not None and who.full is not None:
            name = Mention(who.full[0], who.full[1], Kind.NAME, who.name)
            found[id(person)] = Referent(name, who, guessed=True)
    return found


def hides(raw: str, mention: Mention) -> bool:
    """Whether the sentence says that somebody wants no name: "an official who asked not to be named"."""
    end = raw.find("\n", mention.end)
    return _HIDING.match(raw[mention.end : min(mention.end + _REST, end if end > 0 else len(raw))]) is not None


_REST = 160
"""Code points of a sentence behind a description that may say why there is no name."""
_HIDING = regex(
    r"^[^.!?“\"]*\b(?:anonym\w+|not (?:to )?be (?:named|identified|quoted)|(?:un)?authori[sz]ed to|"
    r"declined to (?:be|give)|withh[eo]ld)\b"
)


def _one(role: Description) -> bool:
    """Whether a description brings somebody in: "a nurse", "Norvia's finance minister", whom the story names next."""
    return role.indefinite or not role.definite or (role.head in _HELD and bool(role.mods))


def _first(cast: Cast, mention: Mention, role: Description) -> bool:
    """Whether a feature opens with somebody by the mere noun: "“I never worry,” the sprinter says"."""
    if role.head not in WORN or role.mods:
        return False
    return not any(person.name and person.mentions and person.mentions[0][0] < mention.start for person in cast.people)


def _named_for(raw: str, cast: Cast, mention: Mention, role: Description) -> Person | None:
    """Who has the same role; else whoever opens the next paragraph by a full name and has no role of his own."""
    near = [
        person
        for person in cast.people
        if person.mentions
        and mention.end < person.mentions[0][0] < mention.end + _NEXT
        and len(person.name) > 1
        and is_human(person)
        and not raw.startswith(", which", person.mentions[0][1])
        and agrees(person, mention)
    ]
    alike = [person for person in near if any(_same(known, role) for known in person.roles)]
    if len(alike) == 1:
        return alike[0]
    if alike or not near:
        return None
    first = min(near, key=lambda person: person.mentions[0][0])
    return first if _opens_paragraph(raw, mention, first) and _may_be(raw, first, role) else None


def _body_for(raw: str, cast: Cast, mention: Mention, role: Description) -> Person | None:
    """ "A water company ...": the only body of the next paragraphs that has a word of the description in its name; else
    the only name that may be a firm's and is a subject there."""
    if role.head not in BODIES:
        return None
    words = {role.head, *role.mods}
    near = [
        person
        for person in cast.people
        if person.mentions
        and mention.end < person.mentions[0][0] < mention.end + _NEXT
        and not person.human
        and len(person.name) > 1
        and words & set(person.name)
    ]
    if near or role.head not in COMPANIES:
        return near[0] if len(near) == 1 else None
    firms = [one for one in cast.people if may_be_company(one) and not one.team and _opens_sentence(raw, mention, one)]
    return firms[0] if len(firms) == 1 else None


def _opens_sentence(raw: str, mention: Mention, person: Person) -> bool:
    """Whether a sentence of the next paragraphs opens with the first mention of a name."""
    start, end = person.mentions[0]
    near = mention.end < start < mention.end + _NEXT and raw[end : end + 1] in {" ", ","}
    return near and raw[:start].rstrip(" ").endswith(("\n", ".", ".”", '."'))


def _may_be(raw: str, person: Person, role: Description) -> bool:
    """Whether nothing that the text says of somebody speaks against the description."""
    if role.head in _KIN and (person.gender or _gender_here(raw, person)) != gender_of(role.head):
        return False
    heads = {known.head for known in person.roles} - _TITLES
    return not heads or (role.head in _ANYBODY and bool(person.age) and not heads & _OFFICES)


def _gender_here(raw: str, person: Person) -> str:
    """The gender that the pronouns of the paragraph show, where they are all of one."""
    start = person.mentions[0][0]
    end = raw.find("\n", start)
    words = set(raw[start : end if end > 0 else len(raw)].lower().split())
    he, she = bool(words & {"he", "his", "him"}), bool(words & {"she", "her"})
    return "" if he == she else "m" if he else "f"


def _same(known: Description, role: Description) -> bool:
    return known.head == role.head and Same.YES in (same_role(known, role), same_role(role, known))


def _opens_paragraph(raw: str, mention: Mention, person: Person) -> bool:
    """Whether only a title stands between a later paragraph's start and the name."""
    start, end = person.mentions[0]
    if raw[end - 2 : end] in {"'s", "’s"} or raw[end : end + 2] in {"'s", "’s"}:
        return False
    line = raw.rfind("\n", 0, start) + 1
    return (
        mention.end <= line
        and len(raw[line:start].split()) <= 3
        and not any(map(raw[line:start].count, '.“"‘'))
    )
