"""Names that the words before them show to be a place's: "in Ely", "the town of Ely"; nobody there is "he" or "she"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.names import is_body
from pullquote.speech.values import Mention
from pullquote.speech.words import AREAS

Items = Sequence[Word]
_HELD = frozenset("shares stake stock investors investor interest confidence faith trust belief".split())
"""What one has in a company or a person, and not in a place."""
_CALLED = AREAS | frozenset("suburb hamlet port island province region municipality prefecture canton resort".split())

_FIRST = frozenset("mount fort cape interstate".split())
_LAST = frozenset(
    """county township highway road avenue boulevard freeway motorway parkway expressway turnpike river islands
    peninsula archipelago mountains""".split()
)
"""What opens or closes the name of a place, a road or a county and never a human being's: Jackson County."""


def is_area(name: Sequence[str]) -> bool:
    """Whether the words of a name alone show a place."""
    return len(name) > 1 and (name[0] in _FIRST or name[-1] in _LAST)


def called_area(items: Items, begin: int) -> bool:
    """Whether a name stands behind the noun for what it is: "the town of Ely", "the island of Skerra"."""
    noun = items[begin - 2] if begin > 2 and items[begin - 1].lower == "of" else None
    return noun is not None and noun.lower in _CALLED and not noun.cap


def is_placed(items: Items, begin: int) -> bool:
    """Whether a name is where something happens, so that what follows its comma is not said of it."""
    return begin > 0 and (items[begin - 1].lower in {"in", "near"} or called_area(items, begin))


def is_place(mention: Mention, items: Items, lead: int, begin: int, *, owned: bool) -> bool:
    """Whether a name is a place's; of several words only where no given name, title or role shows somebody."""
    if called_area(items, begin):
        return True
    inside = lead > 0 and items[lead - 1].lower == "in" and not (lead > 1 and items[lead - 2].lower in _HELD)
    if not inside or owned:
        return False
    shown = mention.role or mention.person or mention.gender
    return len(mention.name) == 1 or not (shown or is_body(mention.name))
