"""What a narrator says between the quotations: sentences of words in which each quotation is one item.

The text outside all marks is one stream a paragraph; the inside of a quotation that holds another one is a stream
of its own, since its speaker is the narrator there: “The minister said ‘never’,” Hughes recalled.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter

from pullquote.speech.asides import NICKNAME, without_asides
from pullquote.speech.datelines import past_agency
from pullquote.speech.layout import Word, worded, words
from pullquote.speech.values import Region, value
from pullquote.speech.words import DETERMINERS, PREPOSITIONS, PRONOUNS

_start = attrgetter("start")
_LONGEST = 400
"""Items after which a sentence is broken anyway, so that no text takes more than linear time."""
_ENDS = ".?!…"
_CLOSERS = _ENDS + "”"
"""Last characters of what may end a sentence; a curly mark closes what stands for a quotation."""
_CLOSING = frozenset("inc. corp. co. ltd. jr. sr. bros.".split())
"""Abbreviations that close a name, and so perhaps a sentence."""
_NEW_SENTENCE = (
    DETERMINERS | PRONOUNS | frozenset("in on at but and if when while after before however".split())
)


@value
class Sentence:
    """Items of one sentence, quotations among them."""

    items: tuple[Word, ...]
    paragraph: int
    owner: int
    """Region whose speaker narrates, or -1 for the article itself."""

    @property
    def quotes(self) -> list[int]:
        return [at for at, item in enumerate(self.items) if item.region >= 0]


def _ends_sentence(raw: str, items: Sequence[Word], at: int, spans: Sequence[Region]) -> bool:
    """Whether a sentence ends with this item, the next one being known."""
    item = items[at]
    following = items[at + 1] if at + 1 < len(items) else None
    if following is None:
        return True
    starts = following.cap or following.region >= 0 or following.text[0].isdigit()
    if item.region >= 0:
        remark = following.text == "(" and at + 2 < len(items) and items[at + 2].cap
        starts = following.cap or following.region >= 0 or remark
        return starts and last_char(raw, spans[item.region]) in _ENDS
    if item.text in _ENDS:
        return starts or following.text in "([—–-•*_"
    if item.lower in _CLOSING:
        return _opens_speech(raw, following, spans)
    if len(item.text) > 2 and item.text.endswith(".") and item.alpha and item.text.count(".") > 1:
        return (following.cap and following.lower in _NEW_SENTENCE) or _opens_speech(raw, following, spans)
    return False


def _opens_speech(raw: str, item: Word, spans: Sequence[Region]) -> bool:
    """Whether a quotation is a sentence of its own: "...," said Jo Hill of Ely, N.C. “I did.”"""
    if item.region < 0:
        return False
    return raw[spans[item.region].start].isupper() and last_char(raw, spans[item.region]) in _ENDS


def last_char(raw: str, region: Region) -> str:
    """The last character inside the marks, past closing marks of inner quotations."""
    at = region.end - 1
    while at > region.start and (raw[at].isspace() or raw[at] in "'’”\"»›"):
        at -= 1
    return raw[at : at + 1]


def _split(
    raw: str, items: Sequence[Word], paragraph: int, owner: int, spans: Sequence[Region]
) -> Iterator[Sentence]:
    begin = 0
    for at in _marks(items) if len(items) <= _LONGEST else range(len(items)):
        if _ends_sentence(raw, items, at, spans) or at - begin >= _LONGEST:
            yield Sentence(tuple(items[begin : at + 1]), paragraph, owner)
            begin = at + 1


def _marks(items: Sequence[Word]) -> list[int]:
    """Where a sentence can end: at stops, abbreviations, quotations and the last item."""
    marks = [
        at
        for at, item in enumerate(items[:-1])
        if item.text[-1] in _CLOSERS
    ]
    return [*marks, len(items) - 1] if items else marks


def _items(
    spelled: Sequence[Word], start: int, end: int, inner: Sequence[int], spans: Sequence[Region]
) -> list[Word]:
    """Words of a stretch, with one item in the place of every quotation inside it."""
    found: list[Word] = []
    at, place = start, 0
    for index in inner:
        region = spans[index]
        opening = max(at, region.start - 1)
        closing = min(end, region.end + 1)
        first = bisect_left(spelled, opening, place, key=_start)
        found.extend(spelled[place:first])
        at = max(at, closing)
        place = bisect_left(spelled, at, first, key=_start)
        inside = NICKNAME if _is_one_name(spelled, region, first, place) else "“”"
        found.append(Word("“”", inside, opening, closing, False, False, False, False, index))
    found.extend(spelled[place:])
    return found


def _is_one_name(spelled: Sequence[Word], region: Region, first: int, after: int) -> bool:
    """Whether one capitalised word is all that stands between the marks."""
    inside = (
        [word for word in spelled[first:after] if word.start >= region.start] if after - first < 5 else []
    )
    return len(inside) in (1, 2) and inside[0].cap and inside[0].end == region.end


def _after_dateline(items: list[Word]) -> list[Word]:
    """Without "LISBON, March 3 (Wire) —" at the head of a paragraph."""
    colon = next((at for at, item in enumerate(items[:5]) if item.text == ":"), 0)
    town = [item.text for item in items[:colon] if item.text != ","]
    if len(items) > colon + 1 and town and all(word.isupper() for word in town) and len("".join(town)) > 3:
        return items if items[colon + 1].region >= 0 or not items[colon + 1].cap else items[colon + 1 :]
    placed = _place_end(items)
    if placed:
        return items[placed:]
    led = past_agency(items)
    if not items or len(led) < len(items):
        return list(led)
    bracketed = "(" in [item.text for item in items[:8]]
    if not bracketed and not (items[0].text.isupper() and len(items[0].text) > 2):
        return items
    for at, item in enumerate(items[:16]):
        if item.region >= 0 or (item.alpha and not item.cap and not item.text[0].isdigit()):
            return items
        if at and item.text in "—–-" and items[0].cap:
            return items[at + 1 :]
    return items


def _place_end(items: list[Word]) -> int:
    """Behind "Nairobi, Kenya –" at the head of a paragraph, or 0."""
    for at, item in enumerate(items[:8]):
        if item.text in "—–" and at > 2 and "," in (items[at - 2].text, items[at - 3].text) and at + 1 < len(items):
            opens = items[at + 1].cap or not items[at + 1].alpha
            return at + 1 if opens and items[0].lower not in PREPOSITIONS else 0
        if not item.cap and item.text != ",":
            return 0
    return 0


def sentences(raw: str, spans: Sequence[Region]) -> tuple[Sentence, ...]:
    """All sentences: those of each paragraph, then those inside quotations that hold others."""
    outer = sorted(
        (index for index, region in enumerate(spans) if region.parent < 0),
        key=lambda index: spans[index].start,
    )
    found: list[Sentence] = []
    at = 0
    for number, (start, end, spelled) in enumerate(worded(raw)):
        inside: list[int] = []
        while at < len(outer) and spans[outer[at]].start <= end:
            inside.append(outer[at])
            at += 1
        items = without_asides(_after_dateline(_items(spelled, start, end, inside, spans)))
        found.extend(_split(raw, items, number, -1, spans))
    found.extend(_nested(raw, spans))
    return tuple(found)


def _nested(raw: str, spans: Sequence[Region]) -> Iterator[Sentence]:
    inner: dict[int, list[int]] = {}
    for index, region in enumerate(spans):
        if region.parent >= 0:
            inner.setdefault(region.parent, []).append(index)
    for owner, inside in inner.items():
        region = spans[owner]
        yield from _split(
            raw,
            _items(words(raw, region.start, region.end), region.start, region.end, inside, spans),
            -1,
            owner,
            spans,
        )
