"""Regular expressions: out of lists, so that a list of words can be read, and grown, as a list of words.

They are compiled when first used: the rules have hundreds, and most runs need few of them.
"""

from __future__ import annotations

import re
from typing import Any, cast


def one_of(words: str) -> str:
    """A group that matches one of the words of a text. An underscore stands for the space within a phrase.

    `one_of("rumou?rs? a_lie")` is `(?:rumou?rs?|a lie)`: every word may itself be a pattern without spaces.
    """
    return any_of(*words.split()).replace("_", " ")


def any_of(*patterns: str) -> str:
    """A group that matches what one of the patterns matches: `(?:one|other)`. The first that fits wins."""
    return f"(?:{'|'.join(patterns)})"


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What re.compile gives, but a faulty pattern raises re.error only when it is first used."""
    return cast(re.Pattern[str], _Later(pattern, flags))


class _Later:
    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self._flags = pattern, flags
        self._compiled: re.Pattern[str] | None = None

    def __getattr__(self, name: str) -> Any:
        """Asked for once: from then on the object itself has it."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
        found = getattr(self._compiled, name)
        setattr(self, name, found)
        return found
