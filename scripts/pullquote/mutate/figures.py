"""Break the figures: digits, spelled numbers, units and currencies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from pullquote.mutate.wording import Wording

# Each word of a row becomes each other word of its row's neighbourhood.
_ROWS = tuple(
    row.split()
    for row in (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
        "seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "hundred thousand million billion trillion",
        "hundreds thousands millions billions trillions",
        "first second third fourth fifth sixth",
        "half third quarter",
        "single double triple",
        "once twice thrice",
        "percent per-mille",
        "dollars euros pounds roubles",
        "dollar euro pound rouble",
        "tons kilograms pounds",
        "tonnes kilograms ounces",
        "miles kilometres metres",
        "days weeks months years decades generations",
        "day week month year decade generation",
        "January February March April May June July August September October November December",
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    )
)
_GLUED = {"bn": "m", "m": "bn", "tn": "bn", "k": "m", "th": "st", "st": "th", "s": ""}
_SIGNS = "$€£¥"


def digits_changed(wording: Wording) -> Iterator[str]:
    """Each digit of each number changed, dropped, and a digit put before and after."""
    for number, word in wording.words():
        for found in re.finditer(r"\d", word):
            before, digit, after = word[: found.start()], int(found[0]), word[found.end() :]
            yield wording.put(number, number, f"{before}{(digit + 1) % 10}{after}")
            yield wording.put(number, number, f"{before}{digit}0{after}")
            yield wording.put(number, number, f"{before}1{digit}{after}")
            if re.search(r"\d", before + after):
                yield wording.put(number, number, before + after)


def numbers_changed(wording: Wording) -> Iterator[str]:
    """Each spelled number, and each unit that is a word, becomes its neighbours in the row it belongs to."""
    for number, word in wording.words():
        for part in re.finditer(r"[^\W\d_]+", word):
            for other in _neighbours(part[0]):
                yield wording.put(number, number, word[: part.start()] + other + word[part.end() :])


def _neighbours(word: str) -> Iterator[str]:
    for row in _ROWS:
        names = [name for name in row if name.lower() == word.lower()]
        for name in names:
            at = row.index(name)
            near = (row[at - 1], row[(at + 1) % len(row)])
            yield from (other.capitalize() if word[0].isupper() else other for other in near)


def units_changed(wording: Wording) -> Iterator[str]:
    """Each unit or currency sign at a number changed or dropped; one added where there is none."""
    for number, word in wording.words():
        if not re.search(r"\d", word):
            continue
        bare = word.lstrip(_SIGNS).rstrip("%")
        for form in chain((bare, f"{bare}%", f"{bare}m"), (f"{sign}{bare}" for sign in _SIGNS)):
            yield wording.put(number, number, form)
        for unit, other in _GLUED.items():
            if re.search(rf"\d{unit}$", word):
                yield wording.put(number, number, word.removesuffix(unit) + other)
