"""What an editor tells of a speaker beside the name, and the article tells otherwise: another title, age or home."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pullquote.speech.cast import Person
from pullquote.speech.described import all_told
from pullquote.speech.governments import STATE_WORDS, states_in
from pullquote.speech.holdings import Holding
from pullquote.speech.layout import Word, words
from pullquote.speech.narration import around
from pullquote.speech.roles import covered, deciding, describe, modifier
from pullquote.speech.scene import Scene
from pullquote.speech.standing import home_of
from pullquote.speech.values import Description, Kind, Span, Speaker
from pullquote.speech.wanted import folded
from pullquote.speech.words import BODIES

_OFFICES = frozenset("president premier chancellor governor mayor senator king queen pope ambassador".split())
"""Titles of which the article would not give one for another."""
_MILITARY = frozenset({"marshal", "admiral", "general", "sheriff"})
"""Ranks in which "vice" and "lieutenant" make no deputy of somebody."""
_PLACED = frozenset("in near at from based".split())
_MENTIONS = 8


def misfits(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether the article gives the one who speaks another title, age, home or place than the editor does."""
    person, mention = held.referent.person, held.referent.mention
    if speaker.id or held.referent.others:
        return False
    if not speaker.named:
        place = (mention.start, mention.end) if mention.kind is Kind.ROLE else None
        return len(speaker.names) == 1 and _elsewhere(scene, person, place, speaker.names[0])
    if person is None:
        return False
    roles = [*person.roles, *([mention.role] if mention.role else ())]
    given = [role for text in speaker.roles if (role := describe(text)) is not None]
    if any(_other_title(role, roles) for role in given):
        return True
    return any(_other_detail(scene, person, detail) for detail in speaker.details)


def _other_title(given: Description, roles: Sequence[Description]) -> bool:
    """Whether somebody has that title only in another rank or of another state, or another title altogether."""
    alike = [role for role in roles if role.head == given.head]
    if not alike:
        others = {role.head for role in roles} & _OFFICES
        return given.head in _OFFICES and bool(others) and not given.mods & {"former"}
    return all(_other_rank(given, role) or _other_state(given, role) for role in alike)


def _other_rank(given: Description, role: Description) -> bool:
    """Whether one is the deputy of the other, or only the editor's acts for him; "former" may stand elsewhere."""
    if given.head in _MILITARY:
        return False
    asked, told = (_rank(one) for one in (given, role))
    return ("deputy" in asked) != ("deputy" in told) or ("acting" in asked and "acting" not in told)


def _rank(role: Description) -> frozenset[str]:
    return deciding(role) | ({"deputy"} if role.mods & {"lt", "lt.", "lieutenant"} else set())


def _other_state(given: Description, role: Description) -> bool:
    asked, told = given.mods & STATE_WORDS, role.mods & STATE_WORDS
    return bool(asked and told) and not any(covered(word, told) for word in asked)


def _other_detail(scene: Scene, person: Person, detail: str) -> bool:
    """Whether the article gives another age, or ties another home or body to the name and not this one."""
    raw, items = scene.raw, words(detail, 0, len(detail))
    age = next((item.text for item in items if item.text.isdigit()), "")
    if age:
        return person.age not in {"", age}
    asked = _capitals(items)
    homes = [home_of(raw, end) for _, end in person.mentions[:_MENTIONS]]
    homes += [_placed(words(raw, start, end + _TAIL)) for _, (start, end) in all_told(scene, person)]
    told = frozenset[str]().union(*homes)
    if not asked or not told or any(covered(word, told) for word in asked):
        return False
    near = frozenset[str]().union(*(_said(around(raw, start)) for start, _ in person.mentions[:_MENTIONS]))
    return not any(covered(word, near) for word in asked)


def _elsewhere(scene: Scene, person: Person | None, place: Span | None, text: str) -> bool:
    """Whether a description puts somebody in a place that the article does not have, or not by him."""
    raw, asked = scene.raw, _placed(words(text, 0, len(text)))
    if not asked:
        return False
    if not any(covered(word, _all(raw)) for word in asked):
        return True
    spots = [*([place] if place else ()), *(at for _, at in (all_told(scene, person) if person else ()))]
    told = frozenset[str]().union(*(_placed(words(raw, start, end + _TAIL)) for start, end in spots))
    if not told or any(covered(word, told) for word in asked):
        return False
    starts = [start for start, _ in (*spots, *(person.mentions[:_MENTIONS] if person else ()))]
    near = frozenset[str]().union(*(_said(around(raw, start)) for start in starts))
    return not any(covered(word, near) for word in asked)


_TAIL = 40
"""Code points behind a description within which it may go on: "a political analyst | based in Norvia"."""


def _placed(items: Sequence[Word]) -> frozenset[str]:
    """The capitals behind "in" or "from" in a description, up to the next mark; nothing for a body's name."""
    at = next((at for at, item in enumerate(items[1:], 1) if item.lower in _PLACED), len(items))
    stop = next((end for end in range(at, len(items)) if not items[end].alpha or items[end].lower == "who"), len(items))
    if any(item.lower in BODIES for item in items[at:stop]):
        return frozenset()
    return _capitals(items[at:stop])


def _capitals(items: Sequence[Word]) -> frozenset[str]:
    return _said([item for item in items if item.cap])


def _said(items: Sequence[Word]) -> frozenset[str]:
    return folded(items) | {modifier(word) for one in states_in(items) for word in one.name.split()}


@lru_cache(maxsize=4)
def _all(raw: str) -> frozenset[str]:
    """Every word of an article that begins with a capital, a state under each of its names."""
    return _capitals(words(raw, 0, len(raw)))
