"""Regular expressions out of lists, so that a list of words can be read, and grown, as a list of words."""

from __future__ import annotations


def one_of(words: str) -> str:
    """A group that matches one of the words of a text. An underscore stands for the space within a phrase.

    `one_of("rumou?rs? a_lie")` is `(?:rumou?rs?|a lie)`: every word may itself be a pattern without spaces.
    """
    return any_of(*words.split()).replace("_", " ")


def any_of(*patterns: str) -> str:
    """A group that matches what one of the patterns matches: `(?:one|other)`. The first that fits wins."""
    return f"(?:{'|'.join(patterns)})"
