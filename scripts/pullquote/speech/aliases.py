"""Letters by which a text says that a body is known: "the network, RT, commonly known as Russia Today"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import Cast
from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name, initials_of
from pullquote.speech.runs import run_back, run_from

Items = Sequence[Word]
_BETWEEN = 6
"""Words that may stand between the comma and "known as"."""


def also_known(cast: Cast, items: Items) -> None:
    """Learn the letters of a body where the text puts its name beside them."""
    for at in [
        at for at, item in enumerate(items[:-2]) if item.lower == "known" and items[at + 1].lower == "as"
    ]:
        after = at + 2 + (items[at + 2].lower == "the")
        end = run_from(items, after, len(items))
        comma = next(
            (place for place in range(at - 1, max(0, at - _BETWEEN), -1) if not items[place].alpha), 0
        )
        start = run_back(items, max(0, comma - 8), comma) if comma and items[comma].text in ",(" else comma
        if start == comma or end == after:
            continue
        one = tuple(fold_name(item.text) for item in items[start:comma])
        two = tuple(fold_name(item.text) for item in items[after:end])
        short, long = sorted((one, two), key=len)
        if len(short) == 1 and len(long) > 1 and initials_of(long) == short[0].replace(".", ""):
            _learn(cast, short[0], long, items[start].start)


def _learn(cast: Cast, letters: str, name: tuple[str, ...], place: int) -> None:
    person, unsure = cast.named(name, place)
    if person is not None and not unsure and not person.human and person.name == name:
        person.short = letters
        cast.shorts[letters] = person
        for other in cast.candidates((letters,)):
            if other.name == (letters,) and not other.human:
                other.name, other.short = name, letters
                other.role_places += [person.full] if person.full else []
                cast.register(other)
