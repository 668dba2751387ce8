"""Names in comparable form: short names after full ones, spelling variants, titles, particles, initials."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import Enum
from functools import lru_cache
from types import MappingProxyType

from pullquote.speech.given import gender_of_name
from pullquote.speech.words import BODIES, COUNTRIES, PARTICLES, SUFFIXES, TITLES
from pullquote.text.patterns import regex

_NICKNAMES = """
mike michael mick mikhail mykhailo|joe joseph|bill william will billy|bob robert rob bobby|jim james
jimmy jamie|tom thomas tommy|dick richard rick rich ricky|tony anthony antony|kate katherine
catherine kathryn katie cathy kathy|liz elizabeth beth betty|sue susan susie suzanne|steve steven
stephen|dave david|dan daniel danny|ben benjamin|sam samuel samantha|alex alexander alexandra
aleksandr oleksandr|chris christopher christine christina|matt matthew|nick nicholas nicolas|andy
andrew andrii andriy andrei|ed edward eddie ted|fred frederick|ron ronald|don donald|ken
kenneth|greg gregory|jeff jeffrey geoffrey|pete peter petro|pat patrick patricia|tim timothy|jon
jonathan|john jack johnny|larry lawrence|chuck charles charlie|vic victor viktor|vlad vladimir
volodymyr|deb deborah debbie|jen jennifer jenny|becky rebecca|abe abraham|al albert alan|art
arthur|barb barbara|bernie bernard|cindy cynthia|doug douglas|gene eugene|gerry gerald jerry|hank
henry harry|josh joshua|judy judith|maggie margaret meg peggy|marty martin|max maxwell
maximilian|mel melvin|nate nathan nathaniel|phil philip phillip|ray raymond|sandy sandra|stan
stanley|vince vincent|walt walter|zach zachary|serhii sergei sergey serhiy|dmitry dmitri
dmytro|yulia iulia julia|natalia natalya nataliia
""".replace("\n", " ")
_CANON = MappingProxyType({name: group.split()[0] for group in _NICKNAMES.split("|") for name in group.split()})
_SPLIT = regex(r"[^\W_]+(?:[-‐‑'’‘ʼ.][^\W_]+)*\.?")
_DOUBLED = regex(r"(.)\1+")
_POSSESSIVE = regex(r"['’‘ʼ]s?$", re.IGNORECASE)
_TYPOGRAPHY = MappingProxyType(
    {0x2019: "'", 0x2018: "'", 0x2BC: "'", 0x2010: "-", 0x2011: "-", 0x142: "l", 0xF8: "o", 0x131: "i"}
)
_SOUNDS = (
    ("kh", "h"),
    ("shch", "sch"),
    ("ts", "c"),
    ("tz", "c"),
    ("ou", "u"),
    ("ck", "k"),
    ("ph", "f"),
    ("w", "v"),
    ("q", "k"),
    ("y", "i"),
    ("j", "i"),
)


LETTERS = frozenset("phd ph.d ph.d. md m.d. kc qc jd j.d. mba obe mbe cbe kbe dbe frs rn cpa esq esq.".split())
"""Degrees and honours behind a name."""
_INSIDE = MappingProxyType({ord("-"): None, ord("."): None})
"""What two spellings of one word may differ in: J. and J, Al-Amin and Alamin."""


class Same(Enum):
    """Whether two descriptions can be of one person."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


@lru_cache(maxsize=4096)
def fold_name(word: str) -> str:
    """Lower case without accents, possessive ending, typographic apostrophe or the ending of a page's name."""
    plain = (_POSSESSIVE.sub("", word) if len(word) > 2 else word).removeprefix("@")
    plain = plain[:-4] if plain[-4:] in {".org", ".com", ".net"} else plain
    if plain.isascii():
        return plain.lower()
    plain = unicodedata.normalize("NFKD", plain.translate(_TYPOGRAPHY))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).lower()
    return plain.replace("ß", "ss")


@lru_cache(maxsize=4096)
def skeleton(word: str) -> str:
    """What transliterations of one name have in common: Zelensky, Zelenskyy, Zelenskiy."""
    sound = fold_name(word)
    for written, spoken in _SOUNDS:
        sound = sound.replace(written, spoken)
    return _DOUBLED.sub(r"\1", sound.replace("ie", "e"))


def name_words(name: str) -> tuple[str, ...]:
    """The words of a name, folded, without titles; "The BBC" is ("bbc",)."""
    found = [fold_name(part) for part in _SPLIT.findall(name)]
    while len(found) > 1 and (found[0] in TITLES or found[0] == "the"):
        found = found[1:]
    return tuple(part for part in found if part)


def same_word(left: str, right: str) -> bool:
    """Whether two folded words of a name are spellings of one another."""
    if left == right:
        return True
    if left[:1] != right[:1]:
        return False
    if left.translate(_INSIDE) == right.translate(_INSIDE):
        return True
    if min(len(left), len(right)) < 5:
        return False
    return skeleton(left) == skeleton(right)


def _is_initials(word: str) -> bool:
    return len(word.replace(".", "")) == 1 or ("." in word and len(word.replace(".", "")) <= 3)


def _same_given(left: str, right: str) -> Same:
    """First names: equal, an initial, a short form, or clearly another."""
    if same_word(left, right) or _CANON.get(left, left) == _CANON.get(right, right):
        return Same.YES
    bare_left, bare_right = left.replace(".", ""), right.replace(".", "")
    if bare_left == bare_right:
        return Same.YES
    if _is_initials(left) or _is_initials(right) or min(len(bare_left), len(bare_right)) <= 2:
        return Same.YES if bare_left[0] == bare_right[0] else Same.MAYBE
    return Same.NO if left[:2] != right[:2] else Same.MAYBE


@lru_cache(maxsize=4096)
def surname(words: tuple[str, ...]) -> tuple[str, ...]:
    """The family name: the last word, with the particles before it."""
    core = [word for word in words if word not in SUFFIXES]
    at = len(core) - 1
    while at > 0 and core[at - 1] in PARTICLES:
        at -= 1
    return tuple(core[at:])


def _suffix(words: Sequence[str]) -> str:
    return next((word.rstrip(".") for word in words if word in SUFFIXES), "")


def _bare(words: Sequence[str]) -> tuple[str, ...]:
    """Without particles, generation suffixes and the Arabic article; a particle that closes is a surname: Tu Le."""
    kept = [word for word in words[:-1] if word not in PARTICLES and word not in SUFFIXES]
    kept += [word for word in words[-1:] if word not in SUFFIXES]
    if words[0] == "ben" and len(kept) == 1 < len(words):
        kept.insert(0, "ben")  # a given name and not the small word that stands before one
    return tuple(
        word[3:] if word[:3] in ("al-", "el-") and len(word) > 5 else word for word in kept
    ) or tuple(words)


def _within(short: Sequence[str], full: Sequence[str]) -> bool:
    parts = (full[at : at + len(short)] for at in range(len(full) - len(short) + 1))
    return any(all(same_word(a, b) for a, b in zip(short, part, strict=True)) for part in parts)


def is_body(words: Sequence[str]) -> bool:
    """Whether the words name an organisation rather than a person; "Margaret Court" is a person."""
    return (not BODIES.isdisjoint(words) and not is_called_so(words)) or _is_trade(words)


def _is_trade(words: Sequence[str]) -> bool:
    """Whether a name closes like a firm's: Corvane Shipping; no Samantha Power."""
    return len(words) > 1 and words[-1] in _TRADES and not gender_of_name(words[0]) and len(words[0].strip(".")) > 1


_TRADES = frozenset(
    """shipping foods airlines airways motors energy holdings industries logistics railways rail power oil gas
    pharmaceuticals pharma electronics systems technologies solutions enterprises beverage beverages breweries brewing
    insurance properties estates construction engineering telecom communications entertainment pictures
    studios records publishing international worldwide watch initiative forum collective partnership nations""".split()
)
"""What closes the name of a firm, whatever stands before it."""


def is_called_so(words: Sequence[str]) -> bool:
    """Whether a given name, which is no place's, stands before a word for a body that is a surname too."""
    return len(words) == 2 and words[1] in _SURNAMES and words[0] not in _PLACES and bool(gender_of_name(words[0]))


_SURNAMES = frozenset("court church house bank banks post lodge temple street parish chambers".split())
_PLACES = frozenset("virginia georgia victoria charlotte florence sydney jordan chelsea israel chad austin".split())


def same_name(left: Sequence[str], right: Sequence[str]) -> Same:
    """Compare two names, each as folded words; either may be the short form of the other."""
    return _same_name(tuple(left), tuple(right))


@lru_cache(maxsize=16384)
def _same_name(left: tuple[str, ...], right: tuple[str, ...]) -> Same:
    if not left or not right:
        return Same.MAYBE
    if len(left) > 1 and len(right) > 1 and _suffix(left) != _suffix(right):
        return Same.NO
    one, two = _bare(left), _bare(right)
    if len(one) > len(two):
        one, two = two, one
    if len(one) == 1 and one[0] == two[-1] and is_called_so(two):
        return Same.YES
    if is_body(one) or is_body(two):
        return _same_body(one, two)
    if len(one) == 1 or len(one) < len(two):
        if _within(one, two):
            return Same.YES
        if len(one) == 1:
            return Same.NO
    return _same_person(one, two)


def _same_body(one: Sequence[str], two: Sequence[str]) -> Same:
    """Organisations: the same words, or a short form that is more than a word for any body."""
    if _within(one, two):
        short = not all(word in BODIES or word in COUNTRIES for word in one)
        return Same.YES if len(one) == len(two) or short else Same.MAYBE
    return Same.NO


def _same_person(one: Sequence[str], two: Sequence[str]) -> Same:
    """Two names of several words each: family names must agree, then first names."""
    if not same_word(one[-1], two[-1]):
        reordered = len(one) == len(two) and sorted(one) == sorted(two)
        shared = len(one) > 1 and same_word(one[-1], two[-2]) and same_word(one[0], two[0]) and len(two) > 2
        married = one[0] == two[0] and bool({*one[-1].split("-")} & {*two[-1].split("-")})
        return Same.YES if reordered or shared or married else Same.NO
    return _same_given(one[0], two[0])


def abbreviates(letters: str, words: Sequence[str]) -> bool:
    """Whether letters stand for a name: NYT, and with small words or without them BofA, MoD, ECB; never but two."""
    plain = letters.replace(".", "")
    pattern = "".join(_initial(word) for word in words)
    return len(plain) > 2 and len(words) > 2 and re.fullmatch(pattern, plain) is not None


def _initial(word: str) -> str:
    """What a word leaves in the letters of a name: its first letter, of a small one some or nothing, of U.S. all."""
    if word in {"the", "and"}:
        return f"{word[0]}?"
    if "." in word:
        return re.escape(word.replace(".", ""))
    if "-" in word[1:-1]:
        return re.escape(word[:1]) + "".join(f"{part[:1]}?" for part in word.split("-")[1:])
    return f"(?:{word[:1]}{word[1:2]}?)?" if word in {"of", "for", "in", "to"} else re.escape(word[:1])


def initials_of(words: Sequence[str]) -> str:
    """UN for United Nations."""
    return "".join(word[0] for word in words if word not in {"of", "the", "for", "and", "in"})
