"""On whose side does a speaker stand, who says *we*?

*We changed our flag*, said by the prime minister of North Macedonia, is not Bulgaria, and nobody's *we* is one man.
Where the text ties the speaker to a country or a body (*Bulgaria's foreign minister, Ana Petrova*; *Ms Petrova, of the
Ports Union*), *we* are these; a name to which it ties nobody else says nothing against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pullquote.speech.cast import Person, is_human
from pullquote.speech.names import name_words
from pullquote.speech.scene import Scene
from pullquote.speech.words import COUNTRIES

_BEFORE = re.compile(
    r"[.;:!?”\"\n]|\b(?:and|with|against|between|but|while|after|before|when|that|said|says|told|for|as|from)\b"
)
"""Behind the last of these the phrase begins in which a name stands."""
_BEHIND = re.compile(
    r"(?:, (?:\d\d, )?(?=the |an? |who |of |head|chief|chair|leader|president|director|[A-Z])| of | for | from | at )"
    r"[^.;:!?”\"\n,]{2,60}"
)
_STATE = "(?:minister|president|premier|chancellor|ambassador|envoy|king|queen|leader|spokes\\w+|general|official)"
_OFFICE = re.compile(rf"\b{_STATE} (?:of|for|to) (?:the )?[A-Z]|[A-Z]\w+[’']s (?:\w+ ){{0,3}}{_STATE}")
"""An office of some country or body."""
_SAME = (
    ("Britain", "United", "Kingdom", "UK", "U.K.", "British", "England"),
    ("America", "United", "States", "US", "U.S.", "American", "Washington"),
    ("France", "French"),
    ("Netherlands", "Dutch", "Holland"),
    ("Switzerland", "Swiss"),
    ("Greece", "Greek"),
    ("Wales", "Welsh"),
    ("EU", "European"),
)
_REACH = 90
_STEM = 4
_SMALL = frozenset("the".split())


def another_side(scene: Scene, speaker: Person | None, noun: Sequence[str]) -> str | None:
    """Why a name cannot stand for the speaker's *we*; None where it may, or where the text does not tell."""
    words = [word.removesuffix("'s") for word in noun if word[:1].isupper() and word.lower() not in _SMALL]
    if speaker is None or not speaker.name or not words:
        return None
    name = name_words(" ".join(words))
    if any(is_human(one) and one.name[-len(name) :] == name and len(one.name) > len(name) for one in scene.cast.people):
        return "one person is not “we”"
    own = _ties(scene, speaker)
    if not own or any(_is_in(alias, own) for word in words for alias in _also(word)):
        return None
    country = all(word.lower() in COUNTRIES for word in words)
    foreign = country and _OFFICE.search(own) is not None
    others = (one for one in scene.cast.people if one is not speaker and one.name and not one.team)
    opposed = any(all(_is_in(word, _ties(scene, one)) for word in words) for one in others)
    if foreign or (opposed and not country):
        return "the text does not count the speaker among them"
    return None


def _also(word: str) -> Iterator[str]:
    """A name, and the others of the same country that do not begin alike."""
    yield word
    for names in _SAME:
        if word in names:
            yield from names


def _is_in(word: str, text: str) -> bool:
    """Whether a text has a name, also as an adjective: Russia, Russian."""
    return re.search(rf"\b{re.escape(word[:_STEM])}", text) is not None


def _ties(scene: Scene, person: Person) -> str:
    """What stands in one phrase with a person's name."""
    return " ".join(_phrases(scene, person))


def _phrases(scene: Scene, person: Person) -> Iterator[str]:
    for start, end in person.mentions:
        lead = scene.raw[max(start - _REACH, 0) : start]
        begun = max((found.end() for found in _BEFORE.finditer(lead)), default=0)
        behind = _BEHIND.match(scene.raw, end)
        yield f"{lead[begun:]} {behind[0] if behind else ''}"
