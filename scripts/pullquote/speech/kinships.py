"""Nouns that news prose has for one body or writing: the army is the military, the complaint the lawsuit."""

from __future__ import annotations

from types import MappingProxyType

from pullquote.speech.meant import COMPANIES

_SAME = """
army military forces troops
ministry department
court tribunal panel bench
police force constabulary
lawsuit complaint filing
ruling judgment verdict decision opinion order
study paper
tweet post
club team side
think-tank institute
airline carrier
retailer supermarket chain grocer discounter
bank lender
developer housebuilder
carmaker automaker
""".strip().split("\n")
"""Nouns for the same; any of them may take up any other."""
_LOOSER = (
    ("regulator watchdog", "authority agency commission office board directorate inspectorate commissioner"),
    ("charity nonprofit", "foundation trust society fund institution organization group"),
    ("organization group body", "association federation foundation alliance network coalition society council"),
    ("union", "association federation"),
    ("party", "alliance congress league front movement coalition"),
    ("school", "academy college"),
    ("authority", "council"),
    ("agency", "organization programme program fund office administration"),
    ("forecaster", "office service bureau"),
    ("company business group", " ".join(COMPANIES)),
    ("paper newspaper tabloid broadsheet daily", "times post press journal herald tribune guardian observer"),
)
"""What a story calls a body in general, and the nouns in names for which it does so."""


def _kin() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in _SAME:
        for noun in group.split():
            found.setdefault(noun, set()).update(group.split())
    for nouns, names in _LOOSER:
        for noun in nouns.split():
            found.setdefault(noun, {noun}).update(nouns.split(), names.split())
    return {noun: frozenset(others) for noun, others in found.items()}


_KIN = MappingProxyType(_kin())


def same_kind(noun: str) -> frozenset[str]:
    """The other nouns for the very same."""
    return next((frozenset(group.split()) - {noun} for group in _SAME if noun in group.split()), frozenset())


def kin(noun: str) -> frozenset[str]:
    """The nouns of bodies or writings that may be meant by this one; itself among them."""
    return _KIN.get(noun, frozenset({noun}))
