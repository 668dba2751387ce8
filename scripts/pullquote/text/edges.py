"""The words of a sentence just before and just after a quotation, as far as they can govern it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import lru_cache

from .fold import MARK
from .patterns import regex
from .prepared import Text
from .tokens import tokenise

REACH = 260
"""Code points looked at on either side."""
_SURE_END = regex(r"[.?!](?<=[a-z]{4}.)[\"”’')]*\s+")
"""The end of a sentence that is no abbreviation's stop; the first sentence after it is looked at in tokens."""
_ENDS = frozenset(".?!;…")
_BRACKETS = frozenset("[]")
_TITLES = frozenset(
    """mr mrs ms dr gen lt sen rep gov st prof col capt sgt maj adm rev hon jr sr no vs jan feb aug sept oct nov
    dec""".split()
)


def paragraph_start(source: Text, offset: int) -> int:
    """Where the paragraph begins that holds a code point of the source."""
    index = bisect_right(source.breaks, offset)
    return source.breaks[index - 1] if index else 0


def paragraph_end(source: Text, offset: int) -> int:
    """Where the paragraph before a code point of the source, or around it, ends."""
    index = bisect_left(source.breaks, offset)
    return source.breaks[index] if index < len(source.breaks) else len(source.raw)


def before(source: Text, offset: int) -> str:
    """The source's text before a code point, at least as far back as its sentence begins (within REACH)."""
    near = source.raw[max(offset - REACH, paragraph_start(source, offset)) : offset]
    end = 0
    for found in _SURE_END.finditer(near):
        end = found.end()
    return near[end:]


def after(source: Text, offset: int) -> str:
    """The source's text after a code point, at least as far as its sentence goes (within REACH)."""
    near = source.raw[offset : offset + REACH]
    found = _SURE_END.search(near)
    return near[: found.end()] if found else near


@lru_cache(maxsize=64)
def sentence_before(source: Text, offset: int) -> tuple[str, ...]:
    """Folded tokens from the beginning of the sentence (or paragraph) up to a code point of the source."""
    tokens = [token.text for token in tokenise(before(source, offset))]
    known = [*tokens, source.raw[offset : offset + 1]]
    for at in range(len(tokens) - 1, -1, -1):
        if _ends_sentence(known, at):
            return tuple(tokens[at + 1 :])
    return tuple(tokens)


@lru_cache(maxsize=64)
def sentence_after(source: Text, offset: int) -> tuple[str, ...]:
    """Folded tokens from a code point of the source to the end of the sentence (or paragraph), its mark included."""
    near = after(source, offset)[: paragraph_end(source, offset) - offset]
    tokens = [token.text for token in tokenise(near)]
    for at in range(len(tokens)):
        if _ends_sentence(tokens, at):
            return tuple(tokens[: at + 1])
    return tuple(tokens)


def first_words(source: Text, offset: int) -> tuple[str, ...]:
    """The same without square brackets, which the publication puts around a word of the speaker's sentence."""
    return tuple(token for token in sentence_after(source, offset) if token not in _BRACKETS)


def _ends_sentence(tokens: list[str], at: int) -> bool:
    if tokens[at] not in _ENDS:
        return False
    if tokens[at] == "…":
        return not "".join(tokens[at + 1 : at + 2])[:1].islower()
    short = tokens[at] == "." and at > 0 and tokens[at - 1].lower() in _TITLES
    numbered = tokens[at - 1].lower() != "no" or "".join(tokens[at + 1 : at + 2])[:1].isdigit()
    return not (short and numbered)


def clause(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The tokens after the last mark that closes off what stands before: a colon, a dash, a bracket, a quotation."""
    for at in range(len(tokens) - 1, -1, -1):
        if tokens[at] in (":", "—", "(", ")", MARK):
            return tokens[at + 1 :]
    return tokens


def last_word(word: str, text: str, end: int) -> int:
    """Offset of the last such word before `end`; `end` if typography hides it."""
    found = list(re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text[max(end - REACH, 0) : end]))
    return max(end - REACH, 0) + found[-1].start() if found else end
