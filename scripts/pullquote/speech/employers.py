"""The body that is named with whoever speaks for it: "analysts at Kestrel & Moor", "a Corvane spokesman"."""

from __future__ import annotations

import re

from pullquote.speech.cast import Person
from pullquote.speech.meant import COMPANIES, Referent, may_be_company
from pullquote.speech.names import fold_name, is_body
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.resolve import Memory
from pullquote.speech.roles import describe
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.words import BODIES
from pullquote.text.patterns import regex

_EMPLOYER = regex(
    r"\b(?:at|for|from|with|of) (?:[Tt]he )?(?P<name>[A-Z][\w.'’-]*(?: (?:(?:of|and|the|for) )*[A-Z&][\w.'’-]*)*)"
    r"(?: in [A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)?)?$"
)
_VOICE = regex(
    r"(?:(?:[Aa]n?|[Tt]he) )?(?!An? |The )(?P<name>[A-Z][^,.]*?)(?:['’]s?)? "
    r"(?:spokes|press office|analysts|economists|strategists)"
)
"""A body whose spokesperson speaks: a Department for Transport spokesperson."""
_INNER_CAPITAL = regex(r"[a-z][A-Z]")
"""How only firms write themselves: FedEx."""
_TRADING = regex(rf"\b[Tt]he (?:[\w-]+ )?(?:{'|'.join(sorted(COMPANIES - {'team', 'side', 'group', 'giant'}))})\b")
"""What a story calls a firm: where it has one, "an Amazon spokesperson" is nobody's own."""


def employer(memory: Memory, raw: str, mention: Mention) -> Referent | None:
    """ "Analysts at Kestrel & Moor": the body that is named with them."""
    found = _EMPLOYER.search(raw, mention.start, mention.end)
    if found is not None:
        return named(memory, found)
    voice = _VOICE.match(raw, mention.start, mention.end)
    if voice is None:
        return None
    body = named(memory, voice)
    person = body.person
    known = person is not None and id(person) in {*memory.bodies, *memory.acting}
    long = len(body.mention.name) > 1 and (person is None or not (person.human or person.gender))
    lettered = voice["name"].isupper() or _INNER_CAPITAL.search(voice["name"]) is not None
    traded = person is not None and may_be_company(person) and _TRADING.search(raw) is not None
    return body if known or long or lettered or traded or is_body(body.mention.name) else None


def is_outside(role: Description) -> bool:
    """Whether those whom a body's name is put to do not speak for it: critics of Corvane, its former managers."""
    return role.plural and (role.head in _OUTSIDE or not _PAST.isdisjoint(role.mods))


_PAST = frozenset("former ex retired ousted".split())
_OUTSIDE = frozenset(
    """critic opponent rival enemy foe detractor friend relative neighbour resident native victim survivor customer
    client shopper fan supporter admirer protester demonstrator passenger patient student pupil user reader viewer
    visitor guest tenant parent descendant worker employee""".split()
)
"""Whose words are never a body's, though it is named with them."""


def is_one(person: Person) -> bool:
    """Whether a name is shown to be a human being's, or is but an office: the Prime Minister’s spokesman."""
    office = is_role_noun(person.name[0]) or is_role_noun(person.name[-1])
    return bool(person.gender or person.human or office) and not is_body(person.name)


def named(memory: Memory, found: re.Match[str]) -> Referent:
    words = tuple(fold_name(word) for word in found["name"].split() if word.lower() != "the")
    body = len(words) > 1 and (words[-1] in BODIES or words[-1] == "police")
    role = describe(found["name"]) if body else None
    name = Mention(found.start("name"), found.end("name"), Kind.NAME, words, role)
    person, ambiguous = memory.cast.named(words, name.start)
    return Referent(name, person, ambiguous, guessed=True)
