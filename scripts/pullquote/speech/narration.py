"""What a story tells right before a place: the sentence’s own subject, the last one’s, and "In Paris" before either."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pullquote.speech.governments import states_in
from pullquote.speech.layout import Word, worded
from pullquote.speech.marks import regions
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.provinces import foremost
from pullquote.speech.streams import Sentence, sentences
from pullquote.speech.values import Span
from pullquote.speech.verbs import ADVERBS, AUXILIARIES, VERBS
from pullquote.speech.words import BODIES, DEPARTMENTS

Items = Sequence[Word]
_LONGEST = 9
"""Words of a subject that are read."""
_LEADS = frozenset("in at from".split())
_CLOSING = frozenset("who which that whose where when as after before with on to told".split())


@lru_cache(maxsize=4)
def _told(raw: str) -> tuple[Sentence, ...]:
    """The sentences of the article itself in which words stand outside the marks."""
    found = sentences(raw, regions(raw))
    return tuple(one for one in found if one.owner < 0 and any(item.alpha for item in one.items))


def topics(raw: str, place: int) -> Iterator[tuple[Items, bool]]:
    """What the story has just been about at a place, nearest first: the opening and the subject of the sentence, then
    of the last sentence of this paragraph or the ones before; and whether it is the sentence itself."""
    told = _told(raw)
    at = bisect_right(told, place, key=lambda one: one.items[0].start) - 1
    if at < 0:
        return
    before = [item for item in told[at].items if item.end <= place]
    for topic in _opening(before, whole=False):
        yield topic, True
    if at and told[at].paragraph - told[at - 1].paragraph <= _NEAR:
        together = told[at].paragraph == told[at - 1].paragraph
        for topic in _opening(told[at - 1].items, whole=True):
            if together or topic[0].lower not in _LEADS:
                yield topic, False


def around(raw: str, place: int) -> Items:
    """The words of the sentence at a place, and of those before it in its paragraph."""
    told = _told(raw)
    at = bisect_right(told, place, key=lambda one: one.items[0].start) - 1
    if at < 0:
        return ()
    here = (one for one in told[: at + 1][-_SENTENCES:] if one.paragraph == told[at].paragraph)
    return [item for one in here for item in one.items]


_SENTENCES = 8
"""Sentences of one paragraph that are read back."""
_NEAR = 2
"""Paragraphs after which a story takes up the subject of a sentence, speech between them."""


def _opening(items: Items, *, whole: bool) -> Iterator[Items]:
    """The "In Paris" before a comma and the subject, without words that only lead to them."""
    at = 0
    while at < len(items) and (not items[at].alpha or items[at].lower in {"but", "and", "meanwhile", "yet"}):
        at += 1
    comma = next((end for end in range(at, min(len(items), at + 8)) if items[end].text == ","), -1)
    if at < len(items) and items[at].lower in _LEADS and comma > 0:
        yield items[at:comma]
        at = comma + 1
    subject = _subject(items, at)
    if subject and (whole or at + len(subject) < len(items)):
        yield subject


def _subject(items: Items, at: int) -> Items:
    """The words from here to the verb: behind a name only such as go on with it."""
    stop = at
    while stop < min(len(items), at + _LONGEST) and items[stop].alpha and not _closes(items[stop]):
        named = any(item.cap for item in items[at + 1 : stop]) or (stop > at and items[at].lower != "the")
        if named and not items[stop].cap and not _goes_on(items[stop]):
            break
        stop += 1
    return items[at:stop]


def _goes_on(item: Word) -> bool:
    """Whether a word in lower case may stand inside a name: "French foreign ministry", "Bank of Peru"."""
    word = item.lower
    return word in _INSIDE or word in BODIES or word in DEPARTMENTS or is_speaking_noun(word)


_INSIDE = frozenset("of for the and foreign central national federal prime state's".split())


def _closes(item: Word) -> bool:
    word = item.lower
    return not item.cap and (word in AUXILIARIES or word in VERBS or word in ADVERBS or word in _CLOSING)


_OFTEN = 4
"""Mentions that make a state the one of a story."""


@lru_cache(maxsize=4)
def main_state(raw: str) -> tuple[str, Span] | None:
    """The state in which a story plays and where it is first named: in its head, and far more often than any other."""
    found: dict[str, list[Span]] = {}
    for _, _, items in worded(raw):
        for one in states_in(items):
            found.setdefault(one.name, []).append((items[one.first].start, items[one.stop - 1].end))
    return foremost(found, _OFTEN)
