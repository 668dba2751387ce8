"""What the same speaker says right after a quotation: is there anything, the next sentence, the next words.

`is_over` is asked first. `next_sentence` is told from the text as it stands and passes over what the reporter says in
between; `next_words` is told from tokens, and finds a clause behind a comma or *and* as well. Whether it is still the
same speaker has to be asked of `voices`: all this is cheap.
"""

from __future__ import annotations

from bisect import bisect_left

from .edges import REACH, paragraph_end
from .fold import DOUBLE_MARKS, MARK
from .lexicon import CLAUSE_SUBJECTS
from .patterns import any_of, regex
from .prepared import Text
from .tokens import tokenise

_NARRATION = 320
"""Code points after a closing mark within which the same speech may go on."""
_INTERRUPTIONS = 2
_ATTRIBUTION = 24
_MOST = 18
"""Tokens of an attribution, and of what is told."""
_OPENED = regex(f"[{DOUBLE_MARKS}]")
_ENDED = regex(
    any_of(
        r"""\s?[.?!;…](?:\s?["')\]])*(?=\s)""",
        r"""\s?,?\s?["'](?=[\s,.])""",
        r"""\s*[;—–](?=\s)|\s--(?=\s)""",
        r"""[.?!]["']?(?=[,\s])""",
    )
)
_LAST = frozenset(".?!;…")
_STOPS = _LAST | {"—", ":"}
_CLOSING = _LAST | frozenset("—–-\"')")
_MARKS = "\"'”’) "
_BEFORE_MARK = " ,.?!;…—:"
_DASHES = "—–- "
_JOINED = frozenset("which and but or yet only except by though".split())


def is_over(source: Text, end: int) -> bool:
    """Whether the speech ends with the quotation: the mark closes and none opens in the paragraph."""
    near = source.raw[end : end + 2]
    if near[:1] == "?" or not (near[1:] in DOUBLE_MARKS or near[:1] in DOUBLE_MARKS):
        return False
    stop = min(paragraph_end(source, end), end + _NARRATION)
    return _OPENED.search(source.raw, end + 2, stop) is None


def next_sentence(source: Text, end: int) -> str:
    """The first words of the next sentence in the same paragraph, on one line; "" where the sentence goes on."""
    ended = source.plain[end - 1 : end] in _LAST
    if not ended and _CLOSING.isdisjoint(source.plain[end : end + 3]):
        return ""
    near = marked(source, end, min(paragraph_end(source, end), end + _NARRATION))
    found = _ENDED.match(near)
    if found is None and not (ended and near[:1] in _MARKS):
        return ""
    rest = near[found.end() :] if found else near
    closes = '"' in (near[: found.end()] if found else near[:1])
    return " ".join((_resumed(rest.removeprefix('"')) if closes else rest).split()).lstrip(_DASHES)


def marked(source: Text, start: int, end: int) -> str:
    """The text, with double marks around speeches that stand in single ones if the first speech ends there so."""
    near = source.plain[start:end]
    first = bisect_left(source.stretches, start, key=lambda stretch: stretch.end)
    if near[:4].lstrip(_BEFORE_MARK)[:1] != "'" or first == len(source.stretches):
        return near
    if "'" not in near[source.stretches[first].end - start :][:1]:
        return near
    marks = {at for speech in source.stretches[first:] for at in (speech.start - 1, speech.end) if at < end}
    plain = near.replace('"', "'")
    return "".join('"' if start + at in marks else letter for at, letter in enumerate(plain))


def _resumed(narration: str) -> str:
    """The speech after the reporter's words; a word or two in marks of their own belong to the reporter's sentence."""
    for _ in range(_INTERRUPTIONS):
        told, mark, speech = narration.partition('"')
        if not mark:
            return ""
        speech = speech.lstrip()
        if speech[:1].isupper() and told.rstrip()[-1:] in (".", ",", ":", "?", "!"):
            return speech
        narration = speech.partition('"')[2]
    return ""


def resumed(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The speaker's sentence behind a quotation without the reporter's words in it: `,” she said, “provided it rains`.

    `tokens` are those up to the end of the sentence; they stay as they are where none of it is the reporter's.
    """
    if tokens[:2] != (",", MARK) and tokens[:1] != (MARK,):
        return tokens
    first = tokens.index(MARK)
    opened = next((at for at in range(first + 2, min(len(tokens), _ATTRIBUTION)) if tokens[at] == MARK), None)
    if opened is None or tokens[opened - 1] != "," or not tokens[opened + 1 : opened + 2]:
        return tokens
    return (",", *tokens[opened + 1 :]) if tokens[opened + 1][:1].islower() else tokens


def next_words(source: Text, end: int) -> str:
    """The next words, in lower case with one space between tokens; "" where the quotation stops inside a clause."""
    stop = min(paragraph_end(source, end), end + REACH)
    near = source.plain[end:stop].lstrip(_BEFORE_MARK)
    if near[:1] == MARK and MARK not in near[1:]:
        return ""  # the speech ends here, and none follows
    tokens = [token.text for token in tokenise(source.raw[end:stop])]
    ended = source.raw[end - 1 : end] in _STOPS
    at = 0
    while at < len(tokens) and tokens[at] in _STOPS:
        ended, at = True, at + 1
    if not ended and tokens[at : at + 1] == [","] and tokens[at + 1 : at + 2] != [MARK]:
        joined = [token.lower() for token in tokens[at + 1 : at + 2]]
        return _text(tokens[at + 1 :]) if joined and joined[0] in _JOINED else ""
    if not ended and tokens[at : at + 1] and tokens[at].lower() in ("but", "and"):
        subject = tokens[at + 1].lower().split("'")[0] if len(tokens) > at + 1 else ""
        return _text(tokens[at:]) if subject in CLAUSE_SUBJECTS else ""
    if tokens[at : at + 1] == [MARK] or tokens[at : at + 2] == [",", MARK]:
        return _text(_resumed_tokens(tokens[at:]))
    return _text(tokens[at:]) if ended else ""


def _resumed_tokens(tokens: list[str]) -> list[str]:
    """The speech behind the attribution: `.” he said. “That was long ago.`"""
    first = tokens.index(MARK)
    opened = next((at for at in range(first + 1, min(len(tokens), _ATTRIBUTION)) if tokens[at] == MARK), None)
    if opened is None or opened == first + 1 or tokens[opened - 1] not in (".", ","):
        return []
    return tokens[opened + 1 :]


def _text(tokens: list[str]) -> str:
    end = next((at for at, token in enumerate(tokens[:_MOST]) if token == MARK), _MOST)
    return " ".join(token.lower() for token in tokens[:end])
