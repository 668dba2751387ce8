"""Letters of a body without a bracket: "the Football Association ... the FA", "MSF, as the group is known"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import Cast, Person
from pullquote.speech.layout import Word
from pullquote.speech.names import abbreviates, fold_name, is_body

Items = Sequence[Word]
_LONGEST = 6
"""Letters of a name."""
_JUST_NAMED = 400
"""Code points from a body's name to the letters by which it is known."""


def spelled_out(cast: Cast, raw: str) -> None:
    """Learn whose letters a text uses, where they fit the name of one body only."""
    for one in [one for one in cast.people if len(one.name) == 1 and one.full is not None]:
        letters = one.name[0]
        short = 2 <= len(letters) <= _LONGEST and one.full and raw[one.full[0] : one.full[1]].isupper()
        if not short or letters in cast.shorts:
            continue
        fits = [other for other in cast.people if not (other.human or other.gender) and _spells(letters, other.name)]
        if len(fits) == 1:
            _learn(cast, letters, fits[0])
            fits[0].mentions = sorted({*fits[0].mentions, *one.mentions})


def _spells(letters: str, name: tuple[str, ...]) -> bool:
    """Whether letters stand for a body's name: two only for its two words."""
    pair = len(letters) == 2 == len(name) and letters == name[0][0] + name[1][0]
    return len(name) > 1 and is_body(name) and (pair or abbreviates(letters, name))


def known_by(cast: Cast, items: Items) -> None:
    """Learn letters by which a body is known: "MSF, as the group is known by its French initials,"."""
    for at in [at for at, item in enumerate(items) if item.lower == "known" and at > 3]:
        lead = next((place for place in range(at - 1, max(0, at - 7), -1) if items[place].lower == "as"), 0)
        if lead < 2 or items[lead - 1].text != "," or not items[lead - 2].text.isupper():
            continue
        letters, place = fold_name(items[lead - 2].text), items[lead - 2].start
        met = [one for one in cast.people if _is_body(one) and 0 <= one.last_before(place) >= place - _JUST_NAMED]
        if met and letters not in cast.shorts:
            _learn(cast, letters, min(met, key=lambda one: one.mentions[0][0]))


def _is_body(one: Person) -> bool:
    return len(one.name) > 1 and not (one.human or one.gender or one.short)


def _learn(cast: Cast, letters: str, body: Person) -> None:
    body.short = body.short or letters
    cast.shorts[letters] = body
