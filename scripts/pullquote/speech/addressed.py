"""Whoever is addressed by name in a speech does not hold it: “Mr. Orde, did you open the file?”"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pullquote.speech.holdings import Holding
from pullquote.speech.names import fold_name
from pullquote.speech.values import Kind, Region, Strength
from pullquote.text.patterns import regex

_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sen|Rep|Gov|Senator|Minister|Sir|Madam)\.? )?"
_OPENING = regex(
    r"(?:(?:Well|Now|So|But|And|Yes|No|Look|Listen|Oh|OK|Okay|Thank you|Thanks|Sorry|Hello|Dear),? )*"
    + _TITLE
    + r"(?P<name>[A-Z][\w'’-]+), "
)
"""A name that opens a speech, parted from it by a comma."""
_CLOSING = regex(r", " + _TITLE + r"(?P<name>[A-Z][\w'’-]+)[.?!,]*$")
"""A name that closes it in the same way."""
_NEAR = 900
"""Code points within which two people talk to one another."""


def turn_round(raw: str, regions: Sequence[Region], holdings: dict[int, Holding]) -> None:
    """Take a speech from somebody whom it addresses: it is that of the one he talks with where only going on gave it
    to him, and unsure where "he said" did."""
    order = sorted(holdings, key=lambda at: regions[at].start)
    for place, at in enumerate(order):
        held = holdings[at]
        person = held.referent.person
        loose = held.strength is Strength.CARRIED or held.referent.mention.kind is Kind.PRONOUN
        if person is None or not person.name or not loose or regions[at].depth:
            continue
        if _called(raw[regions[at].start : regions[at].end]) not in person.name[-1:]:
            continue
        other = _other(regions, holdings, order[:place], held)
        if held.strength is Strength.CARRIED and other is not None:
            holdings[at] = replace(other, strength=Strength.CARRIED)
        else:
            holdings[at] = replace(held, referent=replace(held.referent, ambiguous=True))


def _called(content: str) -> str:
    """Whom a speech addresses at its beginning or its end; empty where it addresses nobody."""
    found = _OPENING.match(content) or _CLOSING.search(content)
    return fold_name(found["name"]) if found is not None else ""


def _other(
    regions: Sequence[Region], holdings: Mapping[int, Holding], before: Sequence[int], held: Holding
) -> Holding | None:
    """Who spoke last before, other than the holder, not far off."""
    for at in reversed(before):
        one = holdings[at]
        if one.referent.person is not None and one.referent.person is not held.referent.person:
            near = regions[at].end > regions[before[-1]].end - _NEAR
            return one if near and one.referent.person.name and not one.referent.ambiguous else None
    return None
