"""Small words inside the name of a body: "Bank of the West", "Transport for the North", "Mothers Against Waste"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from pullquote.speech.layout import Word
from pullquote.speech.words import BODIES, COUNTRIES

Items = Sequence[Word]


def in_body_name(items: Items, at: int, end: int) -> bool:
    """Whether a small word stands inside the name of a body: "Institute for Budget Studies", "Bank of the West"."""
    if items[at].lower == "the" and at > 0:
        at -= 1
    if items[at].lower == "and":
        return _listed(items, at, end) or _of_matters(items, at, end)
    if items[at].lower not in _WITHIN or at == 0 or at + 1 >= end:
        return False
    before = items[at - 1]
    following = at + 2 if items[at + 1].lower == "the" else at + 1
    if items[at].cap:
        return before.cap and not before.owner and following < end and items[following].cap and items[at].text.istitle()
    led = any(item.cap and item.lower in BODIES for item in items[max(0, at - 4) : at - 1])
    head = before.lower in BODIES or (led and items[at].lower == "of")
    head = head or (before.lower in _CAUSES and items[at].lower in {"for", "on"})
    return before.cap and items[at].lower in _SMALL and head and following < end and items[following].name


_WITHIN = frozenset("of for on without against".split())
_SMALL = frozenset({"of", "for", "on"})
_CAUSES = frozenset("transport sport campaign action food aid crisis homes water".split())
"""What opens the name of a body with a small word in it: Transport for the North."""


def _listed(items: Items, at: int, end: int) -> bool:
    """Whether "and" stands in what a body is for: Bureau of Fisheries and Aquatic Resources."""
    if at < 3 or at + 1 >= end or not items[at - 1].name or not items[at + 1].name or items[at - 1].lower in COUNTRIES:
        return False
    link = next(
        (place for place in range(at - 2, max(0, at - 5), -1) if items[place].lower in {"of", "for"}), 0
    )
    return link > 0 and items[link - 1].cap and items[link - 1].lower in BODIES


def _of_matters(items: Items, at: int, end: int) -> bool:
    """Whether "and" ties two matters of a body: the Competition and Markets Authority, the Fish and Game Department."""
    if at == 0 or at + 2 >= end or not items[at - 1].cap or items[at - 1].lower not in _MATTERS:
        return False
    caps = list(takewhile(lambda item: item.cap or item.lower == "products", items[at + 1 : min(end, at + 5)]))
    return len(caps) > 1 and any(item.lower in BODIES or item.lower == "executive" for item in caps[1:])


_MATTERS = frozenset(
    """competition ethics truth gender securities food health fish fishing fisheries maritime medicines science
    education trade culture sport sports environment water energy gas oil parks housing arts children women family
    work road rail transport agriculture forestry finance economic social defence security foreign justice home
    welfare communities business innovation technology research standards weights immigration customs alcohol drug
    drugs aviation land lands mines minerals heritage planning labour labor employment pensions tourism media
    information communications broadcasting fire police law equality wildlife animal plant forests
    roads highways""".split()
)
"""What opens the name of a body for two matters."""
