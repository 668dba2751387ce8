"""Quotations without a verb of speaking: labels and catchwords, a name and a colon, a signature."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.headings import is_titled, speaks_here
from pullquote.speech.joint import joined_before, joined_behind
from pullquote.speech.layout import Word
from pullquote.speech.nouns import WRITINGS, is_role_noun
from pullquote.speech.openings import opening_subject
from pullquote.speech.phrases import described, named, phrase
from pullquote.speech.roles import speaks
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.streams import Sentence
from pullquote.speech.themes import framed
from pullquote.speech.values import Cue, Kind, Strength
from pullquote.speech.verbs import AUXILIARIES, VERBS, WIDE, Group
from pullquote.speech.words import PREPOSITIONS

Items = Sequence[Word]
_LABELLING = frozenset("so-called known titled entitled named nicknamed self-styled dubbed".split())


def colon(sentence: Sentence, quote: int, content: str, *, alone: bool) -> Cue | None:
    """ "Hughes: ..." and "Hughes was blunt: ...": no verb of speaking, but a colon or a dash before a sentence."""
    items = sentence.items
    if quote == 0 or not (items[quote - 1].text == ":" or _behind_dash(sentence, quote, content, alone)):
        return None
    if quote > 3 and items[quote - 2].lower in WRITINGS and any(item.owner for item in items[quote - 5 : quote - 2]):
        return None
    start = quote - 1
    while start > 0 and items[start - 1].region < 0:
        start -= 1
    if (source := _drawn(items, start, quote)) is not None:
        return source
    frame = framed(items[start:quote]) if items[start].lower in {"for", "to"} and alone else None
    who = frame or opening_subject(items, start, quote - 1) or phrase(items, start, quote - 1)
    run = run_back(items, start, quote - 1)
    if (who is None or not who.person) and run + 1 < quote - 1 and is_role_noun(items[run - 1].lower) and run > start:
        who = named(items, run - 1, run, quote - 1)
    if who is None or (who.kind is Kind.ROLE and who.role is not None and not speaks(who.role)):
        return None
    first = next((at for at in range(start, quote) if items[at].start >= who.start), start)
    before = items[first - 1] if first > start else None
    led = before is not None and before.alpha and (before.lower in VERBS or before.lower in PREPOSITIONS)
    if led and frame is None:
        return None
    last = next((at for at in range(quote - 1, first, -1) if items[at].end <= who.end), first)
    _, who = joined_behind(items, last + 1, who)
    return Cue(
        first, last, last, who.start, who.end, (who.start, who.end), who, ":", "before", Strength.LOOSE
    )


def _drawn(items: Items, start: int, quote: int) -> Cue | None:
    """What words are taken from: "From the report: "..."", "More from its letter: "..."."""
    at = start + (items[start].lower == "more")
    if items[at].lower != "from" or quote - at > _BRIEF or items[quote - 2].lower not in WRITINGS:
        return None
    who = described(items, at + 1, quote - 1)
    if who is None:
        return None
    span = (who.start, who.end)
    return Cue(at + 1, quote - 2, quote - 2, *span, span, who, ":", "before", Strength.LOOSE)


_BRIEF = 8
"""Words and marks of a line that only says where the next words are from."""


def billed(items: Items, quote: int) -> Cue | None:
    """Who is named between a dash and the colon: "The ferries are late - Jo Hill: "They were late in May"."."""
    if quote < 4 or items[quote - 1].text != ":":
        return None
    dash = next((at for at in range(quote - 2, max(-1, quote - 10), -1) if items[at].text in "—–-"), -1)
    run = run_back(items, dash + 1, quote - 1)
    joined = run > dash + 2 and items[run - 1].lower == "and"
    if dash < 1 or not (run == dash + 1 or joined):
        return None
    who = named(items, run, run, quote - 1, joint=joined)
    first, who = joined_before(items, dash + 1, run, who)
    span = (who.start, who.end)
    return Cue(first, quote - 2, quote - 2, *span, span, who, ":", "before", Strength.LOOSE)


def _behind_dash(sentence: Sentence, quote: int, content: str, unsaid: bool) -> bool:
    """Whether whole sentences follow a dash, or a comma where no verb speaks, and end what is told: "Orr liked the idea
    -- “I think it is ours.”"; "Orr shared her fear with the crowd, “I do not know who will come.”"."""
    items = sentence.items
    alone = quote == len(items) - 1 and quote == sentence.quotes[0]
    whole = content.lstrip("[")[:1].isupper() and content.rstrip(" ’'\"")[-1:] in _STOPS
    whole = whole and len(content.split()) >= _SENTENCE
    comma = items[quote - 1].text == "," and unsaid and quote > _FEW and items[0].lower not in _UNTIL
    comma = comma and not any(_tells(item.lower) for item in items[:quote])
    return alone and whole and (items[quote - 1].text in "—–-" or comma)


def _tells(word: str) -> bool:
    """Whether a word is a verb of speaking, which tells otherwise who speaks: "Orr was asked, “Who is it?”"."""
    base, group = VERBS.get(word, ("", None))
    return group in (Group.SAY, Group.TELL) and base not in WIDE


_FEW = 4
"""Words and marks of what is no clause."""
_UNTIL = frozenset("as when while though although if because since once before after until whereas where".split())
"""What opens a clause that only leads up to another one."""
_READING_OUT = frozenset(
    """: , said says saying read reads reading chanting chanted chant chants shouting shouted yelling yelled screaming
    tweeted tweeting wrote writing singing""".split()
)
"""What leads to words that are read out or shouted, whatever their capitals: a sign saying “Jobs Now Jobs Here”."""
_STOPS = frozenset(".!?")
_SENTENCE = 5
"""Words of a quotation that is no mere expression."""


def dashed(sentence: Sentence, quote: int) -> Cue | None:
    """ "..." – a council spokesman: a quotation that is signed; or a heading, "...": Harbour Bank."""
    items = sentence.items
    if quote or len(items) < 3 or items[1].text not in "—–-:":
        return None
    if items[1].text == ":" and (len(items) > 6 or not all(item.name for item in items[2:])):
        return None
    if any(item.lower in VERBS for item in items[2:]):
        return None
    return signature(items, 1)


def signature(items: Items, mark: int) -> Cue | None:
    """Who signs behind a dash: – a council spokesman; – Ida Moll, 44, of Ghent."""
    begin = mark + 1
    end = next((at for at in range(begin, len(items)) if not items[at].alpha), len(items))
    if len(items) > 16 or any(item.region >= 0 for item in items[begin:]):
        return None
    if any(item.lower in VERBS for item in items[begin:end]):
        return None
    who = phrase(items, begin, end) if end > begin else None
    if who is None or (who.role is not None and not who.name and not speaks(who.role)):
        return None
    strength = Strength.CARRIED if items[mark].text == ":" else Strength.LOOSE
    return Cue(begin, end - 1, begin, who.start, who.end, (who.start, who.end), who, ":", "before", strength)


def signed_line(line: Sentence) -> Cue | None:
    """A full name with a place or an office, alone on the line behind a quotation: Ida Moll, Ghent. A name alone may
    be the heading of what follows."""
    items = line.items
    run = run_from(items, 0, len(items))
    closed = run < len(items) and items[run].text == ","
    if not 1 < run < _LINE or len(items) > _LINE or not closed or not (items[-1].alpha or items[-1].text == ")"):
        return None
    if any(item.region >= 0 or item.lower in VERBS or item.lower in AUXILIARIES for item in items):
        return None
    who = named(items, 0, 0, run)
    span = (who.start, who.end)
    return Cue(0, run - 1, 0, *span, span, who, ":", "before", Strength.LOOSE)


_LINE = 8
"""Words and marks of a line that only signs."""


def is_label(sentence: Sentence, quote: int, content: str) -> bool:
    """Whether the marks hold a name or a catchword rather than somebody's speech."""
    items = sentence.items
    before = [item.lower for item in items[max(0, quote - 3) : quote]]
    aside = before[-2:] == ["known", ","]
    if any(word in _LABELLING for word in before[-2:]) and not aside:
        return True
    if before[-2:] in (["the", "term"], ["the", "word"]):
        return VERBS.get(before[0], ("", None))[1] is not Group.ACT
    words = [word for word in content.split() if word[:1].isalpha()]
    if not 2 <= len(words) <= 8:
        return False
    large = [word for word in words if word[0].isupper()]
    if is_titled(items) and speaks_here(items, quote, content):
        return False
    titled = len(large) >= 2 and len(large) == len(
        [word for word in words if len(word) > 3 or word[0].isupper()]
    )
    return (
        titled
        and content.rstrip(" ,.")[-1:].isalnum()
        and bool(before)
        and before[-1] not in _READING_OUT
    )


def is_catchword(sentence: Sentence, quote: int, content: str) -> bool:
    """A few words behind an article or possessive: with no verb of speaking before them they are the paper's own."""
    items = sentence.items
    before = items[quote - 1] if quote else None
    if before is None or len(content.split()) > 3:
        return False
    return before.lower in {"the", "his", "her", "its", "their", "this", "these", "those"} or before.owner
