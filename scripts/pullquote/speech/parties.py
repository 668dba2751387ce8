"""What the letters behind a lawmaker's name say of him: "Sen. Jo Hill (D-Ohio)" is the Democrat, the Ohio Democrat."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from pullquote.speech.cast import Cast
from pullquote.speech.layout import Word
from pullquote.speech.roles import describe
from pullquote.speech.states import STATES
from pullquote.text.patterns import regex

LETTERED = regex(r"[(,]\s?[DR](?:-[A-Z]|\))")
_PARTIES = MappingProxyType({"D": "Democrat", "R": "Republican"})
_SHORTENED = """ala alabama, ariz arizona, ark arkansas, calif california, colo colorado, conn connecticut,
    del delaware, fla florida,
    ga georgia, ill illinois, ind indiana, kan kansas, ky kentucky, la louisiana, mass massachusetts,
    md maryland, mich michigan, minn minnesota, miss mississippi, mo missouri, mont montana, n.c north carolina,
    n.d north dakota, n.h new hampshire, n.j new jersey, n.m new mexico, n.y new york, neb nebraska, nev nevada,
    okla oklahoma, ore oregon, pa pennsylvania, r.i rhode island, s.c south carolina, s.d south dakota, tenn tennessee,
    tex texas, va virginia, vt vermont, w.va west virginia, wash washington, wis wisconsin, wyo wyoming"""
_PAIRS = (pair.split(maxsplit=1) for pair in _SHORTENED.split(","))
_LONG = MappingProxyType({short: " ".join(name.split()) for short, name in _PAIRS})
"""States as newspapers shorten them behind a party's letter, without the last full stop."""


def parties(cast: Cast, spelled: Sequence[Word]) -> None:
    """Learn the party, and the state where it is one, of everybody behind whose name its letter stands."""
    ends = {item.end: at for at, item in enumerate(spelled[:-1]) if spelled[at + 1].text in {"(", ","}}
    near = [at for at, item in enumerate(spelled) if item.text[:1] in _PARTIES and at > 1]
    for at in near:
        letter, hyphen, place = spelled[at].text.partition("-")
        if len(letter) != 1 or spelled[at - 1].text not in {"(", ","} or not (hyphen or spelled[at - 1].text == "("):
            continue
        before = spelled[at - 2].end
        person = next((one for one in cast.people if any(end == before for _, end in one.mentions)), None)
        state = _LONG.get(place.lower().rstrip("."), place.lower())
        role = describe(f"the {state if state in STATES else ''} {_PARTIES[letter]}")
        if before not in ends or person is None or role is None or role in person.roles:
            continue
        person.roles.append(role)
        person.role_places.append(person.full or person.mentions[0])
        person.human = True
        cast.register(person)
