"""The words of a text as the index holds them. The worker in assets/ parts in the same way what a reader types."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from html import unescape
from unicodedata import normalize

SPACE = r"[\s\-]+"
"""What parts words where the site's own separator is not understood: Material's default."""

STOP_WORDS = (
    "a about after all also am an and any are as at be because been before being but by did do does for from had has "
    "have he her him his i if in into is it its me my nor of on or our she should so some such than that the their "
    "them then there these they this those to too was we were what when where which while whom why with would you your"
).split()
"""English words that stand on every page: they would make every answer slow and none better."""

_TAG = re.compile(r"<[^>]*>")


class Words:
    """Parts texts at `separator`, a regular expression of JavaScript, and leaves words out if the `pipeline` does.

    Both are settings of Material's search plugin.
    """

    def __init__(self, separator: str = SPACE, pipeline: Container[str] = ("stopWordFilter",)) -> None:
        self.separator = separator if _understood(separator) else SPACE
        self.stop = STOP_WORDS if "stopWordFilter" in pipeline else []
        self._separator = re.compile(self.separator)
        self._bare = _Bare(self.stop)

    def of(self, html: str) -> list[str]:
        """Words of an entry in order: small letters and digits without accents, nothing else."""
        text = unescape(_TAG.sub(" ", html))
        # white space parts them anyhow
        text = text.replace("-", " ") if self.separator == SPACE else self._separator.sub(" ", text)
        return list(filter(None, map(self._bare.__getitem__, text.lower().split())))


class _Bare(dict[str, str]):
    """Words as the index holds them, each worked out once; empty for those that it leaves out."""

    def __init__(self, stop: Iterable[str]) -> None:
        super().__init__()
        self._stop = frozenset(stop)

    def __missing__(self, word: str) -> str:
        bare = _bare(word)
        self[word] = made = "" if bare in self._stop else bare
        return made


def _bare(word: str) -> str:
    if word.isascii():
        return word if word.isalnum() else "".join(filter(str.isalnum, word))
    return "".join(filter(str.isalnum, normalize("NFD", word)))


def _understood(separator: str) -> bool:
    try:
        re.compile(separator)
    except re.error:
        return False
    return True
