"""The opened words around a quotation as a text that the matcher can read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pullquote.proofs.layout import MARK
from pullquote.proofs.locks import Entry


def text_around(entry: Entry, words: Mapping[int, str]) -> str:
    """The stretch of `words` (proved tokens by position) that holds the quotation, a space between any two tokens.

    Tokens do not tell an opening quotation mark from a closing one, but a quotation stands inside marks and a passage
    outside, so the marks are told by counting from there.
    """
    first, last = entry.quoted[0][0], entry.quoted[-1][1]
    inside = entry.kind == "quotation"
    return joined((*_before(words, first, inside), *_from(words, first, last, inside)))


def joined(tokens: Iterable[str]) -> str:
    """Tokens as prose: marks stand at their words. The same tokens come out when this is split again."""
    text = " ".join(tokens).replace("“ ", "“").replace(" ”", "”")
    return re.sub(r"(?<=\w\w|\w”) (?=[.,;:?!] )", "", text)


def _before(words: Mapping[int, str], first: int, inside: bool) -> list[str]:
    """The tokens to the left, told from right to left."""
    told = []
    while (token := words.get(first := first - 1)) is not None:
        if token == MARK:
            token, inside = ("“" if inside else "”"), not inside
        told.append(token)
    return told[::-1]


def _from(words: Mapping[int, str], at: int, last: int, inside: bool) -> list[str]:
    """The tokens from `at` on; within the quotation a closed one becomes a break of paragraph."""
    told = []
    while (token := words.get(at)) is not None or at < last:
        if token == MARK:
            token, inside = ("”" if inside else "“"), not inside
        told.append("\n\n" if token is None else token)
        at += 1
    return told
