"""On whose side does a speaker stand, who says *we*?

*We changed our flag*, said by the prime minister of North Macedonia, is not Bulgaria, and nobody's *we* is one man.
Where the text ties the speaker to a country or a body (*Bulgaria's foreign minister, Ana Petrova*; *Ms Petrova, of the
Ports Union*), *we* are these; a name to which it ties nobody else says nothing against it. People of whom the same
speaker talks as of others (*Petrova said that five contractors had been fined*) are not his *we* either, and whom he
belongs to are not his *they*, where the same sentence has *us*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pullquote.speech.cast import Person, is_human
from pullquote.speech.names import name_words
from pullquote.speech.nouns import singular
from pullquote.speech.scene import Scene
from pullquote.speech.words import COUNTRIES, NATIONALS
from pullquote.text.patterns import regex

_BEFORE = regex(
    r"[.;:!?”\"\n]|\b(?:and|with|against|between|but|while|after|before|when|that|said|says|told|for|as|from)\b"
)
"""Behind the last of these the phrase begins in which a name stands."""
_BEHIND = regex(
    r"(?:, (?:\d\d, )?(?=the |an? |who |of |head|chief|chair|leader|president|director|[A-Z])| of | for | from | at )"
    r"[^.;:!?”\"\n,]{2,60}"
)
_STATE = "(?:minister|president|premier|chancellor|ambassador|envoy|king|queen|leader|spokes\\w+|general|official)"
_OFFICE = regex(rf"\b{_STATE} (?:of|for|to) (?:the )?[A-Z]|[A-Z]\w+[’']s (?:\w+ ){{0,3}}{_STATE}")
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
_REPORTED = regex(
    r"(?:, [^,.\n]{3,60},)?(?: \w+ly| also| later| then)? (?:said|says|added|warned|claimed|argued|explained|told \w+|"
    r"noted|insisted|complained|blamed|accused|praised|thanked|urged)\b([^.“”\"\n]+)"
)
"""Behind a speaker's name, what he says in the reporter's words."""
_MARKS = ".?!\n“”\""
_SENTENCE = regex(f"[^{_MARKS}]*")
_OWN = regex(r"\b(?:us|our|we|ours)\b", re.IGNORECASE)
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


def talked_of(scene: Scene, speaker: Person | None, noun: Sequence[str], place: int) -> str | None:
    """Why people cannot be the *we* at a code point: the speaker, whom nothing counts among them, talks of them."""
    many = noun[-1].lower() if noun else ""
    if speaker is None or not speaker.name or not (_is_plural(many) or many in NATIONALS):
        return None
    if _is_in(many, _ties(scene, speaker).lower()):
        return None
    people = re.compile(rf"(?<!we )(?<!us )(?<!our )(?<!fellow )\b{re.escape(many)}\b", re.IGNORECASE)
    if any(people.search(text) for text in _told_by(scene, speaker, place)):
        return f"elsewhere the speaker talks of {many} as of others"
    return None


def _is_plural(noun: str) -> bool:
    return singular(noun)[1] or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))


def _told_by(scene: Scene, speaker: Person, place: int) -> Iterator[str]:
    """What a speaker says elsewhere: his quoted words, and what the reporter tells of them."""
    for at, held in scene.holdings.items():
        region = scene.regions[at]
        if held.referent.person is speaker and not region.start <= place < region.end:
            yield scene.raw[region.start : region.end]
    for _, end in speaker.mentions:
        if told := _REPORTED.match(scene.raw, end):
            yield told[1]


def own_people(scene: Scene, speaker: Person | None, noun: Sequence[str], place: int) -> str | None:
    """Why people cannot be the *they* at a code point: the speaker is one of them, and they do it to *us*."""
    many = noun[-1] if noun else ""
    named, one = many[:1].isupper(), singular(many.lower())[0]
    if speaker is None or not speaker.name or not (named or many != one):
        return None
    if not _is_in(many if named else one, _ties(scene, speaker)):
        return None
    begun = max(scene.raw.rfind(mark, 0, place) for mark in _MARKS)
    sentence = _SENTENCE.match(scene.raw, begun + 1)
    opposed = sentence is not None and _OWN.search(sentence[0]) is not None
    return "the text counts the speaker among them" if opposed else None


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
