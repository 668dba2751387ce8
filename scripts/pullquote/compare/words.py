"""Counts and lists in words."""

from __future__ import annotations

from collections.abc import Sequence


def counted(number: int, noun: str, plural: str = "") -> str:
    """`1 source`, `3 sources`, `2 people`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def inside(name: str) -> str:
    """A name in the middle of a sentence: `the US government`, `a post on X`."""
    return f"{name[0].lower()}{name[1:]}" if name.startswith(("The ", "A ", "An ")) else name


def listed(names: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a; b; and c`: semicolons where a name holds a comma itself."""
    between = "; " if any("," in name for name in names) else ", "
    if len(names) < 2 or (len(names) == 2 and between == ", "):
        return f" {last} ".join(names)
    return between.join(names[:-1]) + f"{between}{last} {names[-1]}"
