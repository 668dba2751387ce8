"""Nouns for whoever speaks: singular and plural, kind and gender."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType

from pullquote.speech.words import (
    BODIES,
    DOCUMENTS,
    FEMALE_ROLES,
    FEMALE_TITLES,
    MALE_ROLES,
    MALE_TITLES,
    ROLES,
)

_PLURAL_ONLY = {
    "people": "person",
    "police": "police",
    "men": "man",
    "women": "woman",
    "children": "child",
    "authorities": "authority",
}


_ENDINGS = (("ies", "y"), ("men", "man"), ("women", "woman"), ("wives", "wife"), ("es", ""), ("s", ""))
_HEADS = ROLES | BODIES | DOCUMENTS
_SINGULARS = {
    head.removesuffix(instead) + ending: head
    for ending, instead in reversed(_ENDINGS)
    for head in _HEADS
    if head.endswith(instead)
}
"""Plural of each simple head -> the head."""


def singular(word: str) -> tuple[str, bool]:
    """A noun in the singular, and whether it was plural; only for words that are known as heads."""
    if word in _PLURAL_ONLY:
        return _PLURAL_ONLY[word], True
    if "-" in word:
        return _singular_compound(word)
    head = _SINGULARS.get(word)
    return (word, False) if head is None or word in _HEADS else (head, True)


@lru_cache(maxsize=1024)
def _singular_compound(word: str) -> tuple[str, bool]:
    if is_head(word):
        return word, False
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and is_head(word.removesuffix(ending) + instead):
            return word.removesuffix(ending) + instead, True
    return word, False


def is_head(word: str) -> bool:
    """Whether a singular noun can stand for a person, body or writing that speaks."""
    if "-" in word[1:-1] and word not in _HEADS:
        return any(part in ROLES for part in (word.partition("-")[0], word.rpartition("-")[2]))
    return word in _HEADS


@lru_cache(maxsize=8192)
def is_role_noun(word: str) -> bool:
    """Whether a word, singular or plural, stands for people."""
    base = singular(word)[0]
    return base in ROLES or ("-" in base and is_head(base))


@lru_cache(maxsize=8192)
def is_speaking_noun(word: str) -> bool:
    """Whether a word, singular or plural, stands for people, a body or a writing."""
    return is_head(singular(word)[0])


def gender_of(head: str) -> str:
    """The gender that a noun shows, else an empty string."""
    return "m" if head in MALE_ROLES else "f" if head in FEMALE_ROLES else ""


GENDERED = MappingProxyType(
    {word: gender_of(word) for word in MALE_ROLES | FEMALE_ROLES}
    | dict.fromkeys(FEMALE_TITLES, "f")
    | dict.fromkeys(MALE_TITLES, "m")
)
"""Title or noun for somebody -> the gender that it shows."""
WRITINGS = DOCUMENTS | {word for word in _SINGULARS if singular(word)[0] in DOCUMENTS}
"""Nouns for something written, singular and plural."""

POSSESSIONS = frozenset(
    """show album film movie song single play novel sequel series sitcom drama documentary podcast musical opera ballet
    exhibition tour collection restaurant cafe café shop company firm label brand app dog cat horse pony boat
    yacht""".split()
)
"""What somebody has, before its name: "Her next show, Slow Trains, opens" is about no Slow Trains who is "she"."""
