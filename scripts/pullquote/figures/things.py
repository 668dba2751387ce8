"""Whether two figures measure the same thing: nouns that mean the same, and kinds of things that never do."""

from __future__ import annotations

from pullquote.figures.quantity import Quantity

_SAME = tuple(
    frozenset(line.split())
    for line in (
        "country nation state member",
        "soldier troop serviceman",
        "plane aircraft jet airplane",
        "drone uav",
        "firm company business",
        "death fatality dead killed",
        "injury wounded injured hurt casualty",
        "child kid",
        "worker employee staff",
        "voter elector",
        "house home",
        "seat mp",
        "goal point",
        "job post role",
        "inhabitant resident",
        "policeman officer police",
        "student pupil",
        "deal agreement accord",
        "vote ballot",
        "game match",
        "delegate envoy",
        "expert specialist",
        "attack strike raid",
    )
)
_PEOPLE = frozenset(
    """person man woman child kid soldier troop serviceman official civilian resident citizen worker employee staff
    passenger victim refugee voter member officer policeman police student pupil teacher doctor nurse patient fighter
    militant prisoner hostage protester demonstrator player fan journalist lawmaker mp senator minister leader envoy
    expert scientist farmer miner personnel crew athlete tourist migrant inhabitant delegate firefighter fisherman
    businessman girl boy family dead killed wounded injured hurt arrested detained captured fatality death casualty
    volunteer recruit conscript reservist guard activist candidate defendant witness shareholder customer user
    subscriber spectator marcher ukrainian russian american european indian israeli palestinian""".split()
)
_OBJECTS = frozenset(
    """drone missile rocket tank plane aircraft jet helicopter ship vessel vehicle car bus truck train gun shell bomb
    mine howitzer launcher warhead satellite phone laptop ticket vaccine dose barrel building house home school hospital
    bridge factory plant reactor deposit mineral element metal material""".split()
)
_PLACES = frozenset("country nation state city town village region province district site location".split())
_EVENTS = frozenset(
    "meeting talk match game attack strike raid visit election vote goal round hour trip flight".split()
)
_CLASSES = (_PEOPLE, _OBJECTS, _PLACES, _EVENTS)


def same_thing(stated: Quantity, found: Quantity) -> bool:
    """Both count one thing, as far as their words tell; a figure without a noun may count anything."""
    if stated.fate and found.fate and stated.fate != found.fate:
        return False
    if stated.kind != "count" and stated.phrase and found.phrase and found.kind == stated.kind:
        return not set(stated.phrase).isdisjoint(found.phrase)
    first, second = _noun(stated), _noun(found)
    if not first or not second or first == second or first in found.phrase or second in stated.phrase:
        return True
    if first in ("person", "killed", "dead") and second in _PEOPLE:
        return True
    return any(first in group and second in group for group in _SAME)


def plainly_different(stated: Quantity, found: Quantity) -> bool:
    """The nouns are of different kinds (people, objects, places, events), or the people met another fate."""
    if stated.fate and found.fate and stated.fate != found.fate:
        return True
    kinds = [
        {place for place, group in enumerate(_CLASSES) if _noun(each) in group} for each in (stated, found)
    ]
    return bool(kinds[0] and kinds[1] and not kinds[0] & kinds[1])


def _noun(figure: Quantity) -> str:
    return figure.unit if figure.kind == "count" else ""
