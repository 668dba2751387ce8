"""A body or a writing given by another noun than the text has for it: the military for the army, the retailer for
Freshway."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from pullquote.speech.borne import local_state
from pullquote.speech.cast import Person, is_human
from pullquote.speech.governments import STATE_WORDS, states_in
from pullquote.speech.holdings import Holding, clause_spans
from pullquote.speech.kinships import kin
from pullquote.speech.layout import worded
from pullquote.speech.meant import COMPANIES, HOUSES, may_be_company
from pullquote.speech.names import Same, name_words
from pullquote.speech.narration import main_state
from pullquote.speech.opened import names_speaker
from pullquote.speech.roles import WEAK, covered, describe, modifier, same_role
from pullquote.speech.scene import Scene
from pullquote.speech.values import Description, Kind, Span, Speaker
from pullquote.speech.words import BODIES, DOCUMENTS

_MANY = frozenset({"police", "force", "troops", "guard"})
"""Bodies in the plural."""
_BENCH = frozenset({"judge", "magistrate"})
"""Who are their court where several speak."""
_NOUNS = BODIES | DOCUMENTS | COMPANIES | HOUSES | {"police"}


def kindred(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show the one who speaks to be the body or writing given; empty where they do not."""
    given, person = _given(speaker), held.referent.person
    if given is None or person is None or held.referent.ambiguous or held.referent.others:
        return ()
    if not _is_like(scene, person, given) or _is_anothers(scene, person, given):
        return ()
    own = _words(person) | {owner_before(scene.raw, person)}
    owner = held.referent.owner
    own |= _words(owner.person) if owner is not None and owner.person is not None and not owner.ambiguous else set()
    if not all(covered(word, own) or _is_home(scene.raw, word, held) for word in given.mods - WEAK - _LIGHT):
        return ()
    called = (span for head, span in _called(scene, person) if head == given.head)
    unnamed = [] if person.name else [one for one, _ in scene.unnamed if one.role is not None]
    met = ((one.start, one.end) for one in unnamed if one.role is not None and one.role.head == given.head)
    places = [*([person.full] if person.full else ()), *list(called)[:1], *list(met)[:1]]
    spans = tuple(sorted({*clause_spans(held), *places}))
    return spans if names_speaker(" … ".join(scene.raw[start:end] for start, end in spans), speaker) else ()


_LIGHT = frozenset("central national local city state".split())
"""What a body may be called beside its kind: the central bank, the local council."""


def _is_home(raw: str, word: str, held: Holding) -> bool:
    """Whether a word means the only state of which the story tells, or by far the foremost, or tells just here."""
    met = {one.name for _, _, items in worded(raw) for one in states_in(items)}
    main = main_state(raw)
    states = met if len(met) == 1 else {main[0]} if main is not None else set[str]()
    here = local_state(raw, held.referent.mention.start, owned=False)
    states |= {here[0]} if here is not None else set()
    return word in STATE_WORDS and any(covered(word, frozenset(map(modifier, name.split()))) for name in states)


def owner_before(raw: str, person: Person) -> str:
    """Whose a body is by the word right before its name, compared as modifiers are: the Bank's Lending Committee."""
    before = raw[max(0, person.full[0] - _WORD) : person.full[0]].split() if person.full else []
    owned = before and before[-1].endswith(("'s", "’s", "s'", "s’"))
    return modifier(before[-1].rstrip("'’").lower()) if owned else ""


_WORD = 24
"""Code points in which the word before a name stands."""


def may_be_kindred(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether a body speaks and a body is given by a noun that says no more than that, or as the one whose it is, so
    that it cannot be refuted."""
    given, person = _given(speaker), held.referent.person
    named = {modifier(word) for name in speaker.names for word in name_words(name)} if speaker.named else set()
    if named and person is not None and person.name and _is_body(person) and named <= STATE_WORDS & _words(person):
        return True
    if speaker.named and person is not None and person.name and _is_body(person):
        owner = owner_before(scene.raw, person)
        return any(owner in map(modifier, name_words(name)) for name in speaker.names)
    if given is None or person is None:
        return False
    if given.head == "prosecution":
        return any(role.head in {"prosecutor", "attorney"} for role in person.roles)
    if given.mods - WEAK and not any(covered(word, _words(person)) for word in given.mods - WEAK):
        return False
    return _is_body(person) and not _is_anothers(scene, person, given)


def _given(speaker: Speaker) -> Description | None:
    role = describe(speaker.names[0]) if not speaker.named and len(speaker.names) == 1 else None
    return role if role is not None and role.head in _NOUNS and (not role.plural or role.head in _MANY) else None


def _is_body(person: Person) -> bool:
    """Whether somebody is a body or a writing, or a name that may be a firm's."""
    if person.name:
        return not is_human(person) or may_be_company(person)
    return any(role.head in _NOUNS or (role.plural and role.head in _BENCH) for role in person.roles)


def _is_like(scene: Scene, person: Person, given: Description) -> bool:
    """Whether a noun that the text has for a body is akin to the one given."""
    if not _is_body(person):
        return False
    heads = {role.head for role in person.roles if not role.plural or role.head in _MANY}
    if person.name and any(role.head in _PLAYERS and covered(person.name[-1], role.mods) for role in _roles(scene)):
        heads |= {"club"}
    heads |= {"court"} if any(role.plural and role.head in _BENCH for role in person.roles) else set()
    heads |= {head for head, _ in _called(scene, person)}
    heads |= _NOUNS.intersection(map(modifier, person.name[-1:]))
    return any(head in kin(given.head) or given.head in kin(head) for head in heads)


def _roles(scene: Scene) -> Iterator[Description]:
    return chain.from_iterable(one.roles for one in scene.cast.people)


_PLAYERS = frozenset("player striker midfielder defender goalkeeper forward winger coach captain skipper".split())
"""Whose club is named before them: "Rovers striker Jo Hill"."""


def _words(person: Person) -> frozenset[str]:
    told = (word for role in person.roles for word in (role.head, *role.mods))
    return frozenset(chain(map(modifier, person.name), told))


def _called(scene: Scene, person: Person) -> Iterator[tuple[str, Span]]:
    """The nouns of definite words by which the text has taken somebody up, and where."""
    for mention, who in scene.called:
        if who is person and mention.role is not None and mention.kind is Kind.ROLE:
            yield mention.role.head, (mention.start, mention.end)


def _is_anothers(scene: Scene, person: Person, given: Description) -> bool:
    """Whether the text has another body or writing that the words given fit as well."""
    if any(role.plural and role.head in _BENCH for role in person.roles):
        return False
    first = person.mentions[0][0] if person.mentions else 0
    named = (one for one in scene.cast.people if one is not person and not one.human)
    met = (one for mention, one in scene.unnamed if one is not person and (mention.start > first or not person.name))
    others = (role for one in chain(named, met) if isinstance(one, Person) for role in one.roles)
    taken = (mention.role for mention, who in scene.called if who is not person and mention.role is not None)
    return any(same_role(role, given) is Same.YES for role in chain(others, taken))
