"""A quotation as its editor wrote it, taken apart: pieces between cuts, and the brackets in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .fold import ELLIPSIS, MARK, is_word
from .patterns import regex
from .tokens import Token, tokenise

_BRACKET = regex(r"\[([^\[\]]*)\](?P<tail>['’](?:s|re|ve|ll|d|m)\b)?")
_CUT = regex(r"\s*(?:…|\.(?:\s?\.){2,})\s*")
_SIC = regex(r"\s*sic[.!]?\s*", re.I)
_FINAL = (".", ",")


@dataclass(frozen=True, slots=True)
class Word:
    """One token that must stand in the source."""

    token: Token
    any_case: bool = False
    """Written `[T]he`: the first letter may be either case in the source."""

    @property
    def start(self) -> int:
        return self.token.start

    @property
    def end(self) -> int:
        return self.token.end

    def fits(self, other: str) -> bool:
        own = self.token.text
        if own == other or not self.any_case:
            return own == other
        bare = other[1] + other[3:] if other[0] == "[" and len(other) > 2 else other
        return own[1:] == bare[1:] and own[0].lower() == bare[0].lower()

    @property
    def forms(self) -> tuple[str, ...]:
        """The tokens of a source that the word may stand for."""
        text = self.token.text
        if not self.any_case:
            return (text,)
        letters = dict.fromkeys((text[0].lower(), text[0].upper()))
        return tuple(form + text[1:] for letter in letters for form in (letter, f"[{letter}]"))


@dataclass(frozen=True, slots=True)
class Bracket:
    """The editor's own words: inserted, or standing for a pronoun of the source."""

    inside: tuple[Token, ...]
    start: int
    end: int
    tail: str = ""
    """A contraction glued to the bracket: `'s` of `[Ardal]'s`."""

    @property
    def is_sic(self) -> bool:
        return [token.text.lower() for token in self.inside if is_word(token.text)] == ["sic"]


Part = Word | Bracket
Piece = tuple[Part, ...]


def whole(quote: str) -> Piece:
    """The quotation with its brackets and ellipses taken for the source's own."""
    return tuple(Word(token) for token in tokenise(quote))


def pieces(quote: str) -> tuple[Piece, ...]:
    """The quotation's pieces: what stands between `[...]`, `…` and `...`. Pieces of marks alone are left out."""
    parts: list[list[Part]] = [[]]
    for part in _parts(quote):
        if part is None:
            parts.append([])
        else:
            parts[-1].append(part)
    return tuple(tuple(piece) for piece in parts if any(map(_says_something, piece)))


def _says_something(part: Part) -> bool:
    return isinstance(part, Bracket) or is_word(part.token.text)


def _parts(quote: str) -> list[Part | None]:
    """Words and brackets in order; None for a cut."""
    brackets = list(_BRACKET.finditer(quote))
    letters = {found.start(): found for found in brackets if _is_letter_case(quote, found)}
    blanked = _without_letter_brackets(quote, letters.values())
    parts: list[Part | None] = []
    at = 0
    for found in brackets:
        if found.start() in letters:
            continue
        parts.extend(_words(blanked, at, found.start(), letters))
        parts.append(_bracket(found))
        at = found.end()
    parts.extend(_words(blanked, at, len(blanked), letters))
    return parts


def _is_letter_case(quote: str, found: re.Match[str]) -> bool:
    """`[T]he`: one letter in brackets, then the rest of its word (or nothing: `[A] deal`)."""
    inside = found.group(1)
    return (
        len(inside) == 1
        and inside.isalpha()
        and not quote[max(found.start() - 1, 0) : found.start()].isalnum()
    )


def _without_letter_brackets(quote: str, letters: Iterable[re.Match[str]]) -> str:
    """The quotation with `[T]he` as `The` after two invisible characters, so that offsets stay the same."""
    out = list(quote)
    for found in letters:
        start = found.start()
        out[start], out[start + 1], out[start + 2] = "\u200b", "\u200b", found.group(1)
    return "".join(out)


def _words(text: str, start: int, end: int, letters: dict[int, re.Match[str]]) -> list[Part | None]:
    parts: list[Part | None] = []
    for token in tokenise(text[start:end]):
        token = Token(token.text, token.start + start, token.end + start)
        parts.append(None if token.text == ELLIPSIS else Word(token, token.start - 2 in letters))
    return parts


def _bracket(found: re.Match[str]) -> Bracket | None:
    inside = found.group(1)
    if _CUT.fullmatch(inside):
        return None
    shift = found.start() + 1
    tokens = tuple(Token(t.text, t.start + shift, t.end + shift) for t in tokenise(inside))
    return Bracket(tokens, found.start(), found.end(), (found.group("tail") or "").replace("’", "'"))


def without_outer_marks(parts: Piece) -> Iterator[Piece]:
    """The parts without the quotation marks around all of them: without both, without the first, without the last."""
    last = len(parts) - 1 - (len(parts) > 1 and _is(parts[-1], *_FINAL))
    first_is, last_is = bool(parts) and _is(parts[0], MARK), last > 0 and _is(parts[last], MARK)
    without_last = parts[:last] + parts[last + 1 :]
    if first_is and last_is:
        yield without_last[1:]
    if first_is:
        yield parts[1:]
    if last_is:
        yield without_last


def _is(part: Part, *texts: str) -> bool:
    return isinstance(part, Word) and part.token.text in texts


def only_words(quote: str, piece: Piece) -> str:
    """The quotation with all but the piece's own words as spaces, so that offsets stay."""
    letters = [found for found in _BRACKET.finditer(quote) if _is_letter_case(quote, found)]
    blanked = _without_letter_brackets(quote, letters)
    out = [" "] * len(quote)
    for part in piece:
        if isinstance(part, Word):
            out[part.token.start : part.token.end] = blanked[part.token.start : part.token.end]
    return "".join(out)
