"""Characters that a reader cannot tell from others, or cannot see at all."""

from __future__ import annotations

import unicodedata

from .patterns import regex

_HIDDEN = regex(
    "[\u200b-\u200f\u2060-\u2064\u061c\ufeff\u202a-\u202e\u2066-\u2069\x00-\x08\x0b\x0e-\x1b\x7f-\x84\x86-\x9f\ufffe\uffff]"
)
_JOINERS = "\u200c\u200d"

_CYRILLIC = dict(zip("аАВеЕЅѕіІјЈКМНоОрРсСТуУхХԁԛԝһӏɡ", "aABeESsiIjJKMHoOpPcCTyYxXdqwhlg", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυ", "ABEZHIKMNOPTYXaivopu", strict=True))
_OTHERS = {
    "ı": "i",
    "ⅼ": "l",
    "Ⅰ": "I",
    "ɑ": "a",
    "օ": "o",
    "ո": "n",
    "ս": "u",
    "ց": "g",
    "հ": "h",
    "ꓲ": "I",
    "ᴏ": "o",
    "ℓ": "l",
}
_LOOK_ALIKES = str.maketrans({**_CYRILLIC, **_GREEK, **_OTHERS, "；": ";", "꞉": ":", "ǃ": "!"})


def hidden(text: str) -> list[int]:
    """Offsets of zero-width, direction and control characters. Joiners of emoji and of other scripts are none."""
    return [found.start() for found in _HIDDEN.finditer(text) if not _belongs(text, found.start())]


def _belongs(text: str, at: int) -> bool:
    """Whether a joiner does its work: between letters of a script that has joined forms, or between emoji."""
    before = text[at - 1 : at]
    return text[at] in _JOINERS and before > "\u02ff" and unicodedata.category(before)[0] in "LMS"


def without(text: str, offsets: list[int]) -> str:
    """The text without the characters at these offsets."""
    gone = set(offsets)
    return "".join(c for at, c in enumerate(text) if at not in gone)


def latinised(text: str) -> str:
    """The text with look-alikes of Latin letters and figures replaced, one code point for one."""
    if text.isascii():
        return text
    return "".join(map(_latin, text.translate(_LOOK_ALIKES)))


def _latin(character: str) -> str:
    """Full-width, mathematical and other styled letters and digits as plain ones."""
    if character.isascii() or not character.isalnum():
        return character
    plain = unicodedata.normalize("NFKC", character)
    return plain if len(plain) == 1 and plain.isascii() else character


def name(character: str) -> str:
    """The character's name in Unicode, or its number."""
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()
