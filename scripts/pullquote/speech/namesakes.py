"""Who of several of one family is meant by the surname alone: the one whose story it is, not who passes through it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pullquote.speech.cast import Person

_LEFT = 600
"""Code points behind a full name after which the surname alone need not take it up any more."""
_AT_ONCE = 300
"""Code points behind a full name within which the surname alone goes on with it."""
_HEARD = 2
"""Times that a surname alone stood for somebody before the text brings in another one of that name."""


def principal(family: Sequence[Person], place: int) -> Person | None:
    """Whom the surname alone means at a place; None where two are as likely.

    Either all others come later in the text, or it called one so before it brought in the others, and did not go on
    with them.
    """
    met = [person for person in family if person.fulls and person.fulls[0] < place]
    known = [person for person in met if not _passed(person, place)]
    if len(known) == 1 and (len(met) == 1 or len(known[0].mentions) > len(known[0].fulls)):
        return known[0]
    main = min(known, key=lambda person: person.fulls[0], default=None)
    if main is None:
        return None
    others = [person for person in known if person is not main]
    if all(_outlived(main, other, family, place) for other in others):
        return main
    latest = max(known, key=lambda person: _last_full(person, place))
    others = [person for person in known if person is not latest]
    return latest if all(_left_behind(latest, other, family, place) for other in others) else None


def is_namesake(person: Person, name: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a given name with "a" and a calling behind it is another one's than his whom the text has called by his
    surname so far: "Dragan Hoult ... Hoult ... Dragan, a soldier from Ely, said"."""
    if len(name) != 1 or len(person.name) < 2 or name[0] != person.name[0] or tuple(behind) not in _BRINGS_IN:
        return False
    given, family = len(person.name[0]), len(person.name[-1])
    alone = [end - start for start, end in person.mentions if start not in person.fulls]
    return given != family and len(alone) >= _HEARD and all(length == family for length in alone)


_BRINGS_IN = frozenset({(",", "a"), (",", "an")})


def _passed(person: Person, place: int) -> bool:
    """Whether words that show no human being stand once before the name, not near: "Team Marlow", "Elect Marlow"."""
    return not person.shown and len(person.fulls) == 1 and place - person.fulls[0] > _LEFT


def _last_full(person: Person, place: int) -> int:
    """Where the full name of somebody who has been met stands for the last time before a place."""
    return person.fulls[bisect_left(person.fulls, place) - 1]


def _left_behind(main: Person, other: Person, family: Sequence[Person], place: int) -> bool:
    """Whether another one was named only beside somebody, nobody being called by the surname alone, and the story then
    began anew with the full name of that one: "Al Marlow and his wife, Jo Marlow", in the caption of a picture."""
    again, last = _last_full(main, place), _last_full(other, place)
    if not (main.fulls[0] < other.fulls[0] <= last < again and place - last > _LEFT):
        return False
    alone = (at for at, _ in chain.from_iterable(person.mentions for person in family))
    full = {at for person in family for at in person.fulls}
    return not any(other.fulls[0] < at < again for at in alone if at not in full)


def _outlived(main: Person, other: Person, family: Sequence[Person], place: int) -> bool:
    """Whether the story of one went on before and after another one was named in passing."""
    heard = bisect_left(main.mentions, (other.fulls[0], 0)) - bisect_left(main.fulls, other.fulls[0])
    before = bisect_left(other.fulls, place)
    last = other.fulls[before - 1]
    if heard < _HEARD or place - last < _LEFT or last - other.fulls[0] > _LEFT:
        return False
    full = {at for person in family for at in person.fulls}
    alone = (at for at, _ in chain.from_iterable(person.mentions for person in family))
    return not any(last < at < last + _AT_ONCE for at in alone if at not in full)
