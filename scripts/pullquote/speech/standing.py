"""What stands behind a name and says who that is, phrase by phrase: "Jo Hill of Wex, 44, farmer and former mayor".

The cast of an article keeps only the first such phrase; an editor may describe somebody by any of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pullquote.speech.layout import Word, words
from pullquote.speech.names import LETTERS
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.roles import describe, modifier, speaks
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.values import Description, Kind, Mention, Span
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS, Group, is_adverb
from pullquote.speech.words import BODIES, CONJUNCTIONS, DOCUMENTS, PREPOSITIONS
from pullquote.text.patterns import regex

Items = Sequence[Word]
Told = tuple[Description, Span]
_REACH = 240
"""Code points behind a name within which its sentence says who that is."""
_ARTICLES = frozenset({"a", "an", "one"})
_BEING = frozenset({"is", "was", "remains"})
_SAID = _ARTICLES | {"the", "its", "their"}
"""What leads to a role behind "is"."""
_FIELD = regex(r" in (?=[a-z])(?!the |an? |his |her |their |its )")
"""What leads to somebody's field, which belongs to what he is: a professor in coastal studies."""
_BRACKET = regex(r" \([^()\n]{1,40}\)")
"""A party or an age behind a name."""
_MARKS = "\n“”\"‘;:()—–?!"
_TITLE = 60
"""Code points of a title and a name."""
_LISTED = 5
"""Words of a list inside a phrase: "professor in science, technology and society"."""


def standing(raw: str, end: int) -> Iterator[Told]:
    """The roles that the words behind a name tell, each with its place."""
    items = _behind(raw, end)
    home, at = _home(items)
    for first, stop in _phrases(items, at):
        for begin, close in _pieces(items, first, stop):
            role = _calling(raw, items[begin:close])
            if role is None:
                continue
            yield role, (items[begin].start, items[close - 1].end)
            if home:
                yield _with(role, home), (home[0].start, items[close - 1].end)


def leading(raw: str, mention: Mention) -> Iterator[Told]:
    """The roles that "and" joins before a name: "neighbor and longtime friend Ida Beck"."""
    items = words(raw, mention.start, mention.end)
    stop = len(items) - len(mention.name)
    if mention.kind is not Kind.NAME or stop < 3 or not any(item.lower == "and" for item in items[:stop]):
        return
    for begin, close in _pieces(items, 0, stop):
        role = describe(raw[items[begin].start : items[close - 1].end]) if _is_whole(items[begin:close]) else None
        if role is not None and not role.plural:
            yield role, (items[begin].start, items[close - 1].end)


def placed(raw: str, role: Description, place: Span, end: int) -> Iterator[Told]:
    """A title before a name, with the body or place that the name's own phrase ties to it: "Mayor Jo Hill of Wex",
    "Wexford University's Professor Jo Hill"."""
    home, _ = _home(_behind(raw, end))
    if home and place[0] < home[0].start < place[1] + _TITLE:
        yield _with(role, home), (place[0], home[-1].end)
    before = words(raw, max(0, place[0] - _TITLE), place[0])
    if before and before[-1].owner and before[-1].cap:
        first = run_back(before, 0, len(before))
        yield _with(role, before[first:]), (before[first].start, place[1])


def home_of(raw: str, end: int) -> frozenset[str]:
    """The place or body that "of" or "from" ties to a name right behind it or its age: "Jo Hill, 44, of Wex"."""
    items = _behind(raw, end)
    aged = len(items) > 2 and items[0].text == "," and items[1].text.isdigit()
    items = items[3:] if aged and items[2].text == "," else items[1:] if items[:1] and items[0].text == "," else items
    home, _ = _home(items)
    return frozenset(modifier(item.lower) for item in home)


def _with(role: Description, more: Items) -> Description:
    return replace(role, mods=role.mods | frozenset(modifier(item.lower) for item in more if item.alpha))


def _behind(raw: str, end: int) -> list[Word]:
    """The words behind a name in its sentence, up to a quotation or a bracket; none behind a possessive."""
    bracket = _BRACKET.match(raw, end)
    end = bracket.end() if bracket is not None else end
    text = raw[end : end + _REACH]
    if text[:1] in {"'", "’"} or not text:
        return []
    stop = min([at for mark in _MARKS if (at := text.find(mark)) >= 0], default=len(text))
    found = words(raw, end, end + stop)
    close = (at for at, item in enumerate(found) if item.text in ".…" and not item.alpha)
    return found[: next(close, len(found))]


def _home(items: Items) -> tuple[Items, int]:
    """The place that "of" or "from" ties to a name, and where the phrase goes on behind it."""
    if len(items) < 2 or items[0].lower not in {"of", "from"}:
        return (), 0
    first = 1 + (items[1].lower == "the")
    run = run_from(items, first, len(items)) if first < len(items) and items[first].cap else first
    return (items[first:run], run) if run > first and not items[run - 1].owner else ((), 0)


def _phrases(items: Items, at: int) -> Iterator[tuple[int, int]]:
    """The phrases behind commas, or behind "is", that may say who somebody is."""
    if at < len(items) and items[at].lower in _BEING:
        while at < len(items) and items[at].lower in _BEING:
            first = at + 1 + int(at + 1 < len(items) and is_adverb(items[at + 1].lower))
            stop = _end(items, first)
            led = first < stop and (items[first].lower in _SAID or items[first].owner)
            if led:
                yield first, stop
            at = stop + int(stop < len(items) and items[stop].lower == "and")
        return
    if (own := _of_himself(items, at)) > 0:
        yield own, _end(items, own)
        return
    behind_age = False
    while at + 1 < len(items) and items[at].text == ",":
        first = at + 1
        if items[first].text.isdigit() or items[first].lower in LETTERS:
            at, behind_age = first + 1, True
            continue
        stop = _end(items, first)
        word = items[first].lower
        if word in CONJUNCTIONS or word in PREPOSITIONS or (word == "the" and not behind_age) or stop == first:
            return
        yield first, stop
        at, behind_age = stop, True


def _of_himself(items: Items, at: int) -> int:
    """Where the words begin that somebody tells a paper of himself: "Jo Hill told the Bugle he was the uncle"; or 0."""
    lead = [item.lower for item in items[at : at + 9]]
    told = lead[:1] in (["told"], ["tells"])
    who = next((place for place, word in enumerate(lead) if word in {"he", "she"}), 0) if told else 0
    being = 1 < who < len(lead) - 2 and lead[who + 1] in _BEING and lead[who + 2] in _SAID
    heard = any(item.cap or item.lower == "reporters" for item in items[at + 1 : at + who])
    return at + who + 2 if being and heard else 0


def _end(items: Items, first: int) -> int:
    """Where a phrase ends: at a comma that closes it, a relative clause, or the verb of which it is the subject."""
    at = first
    while at < len(items):
        word = items[at].lower
        said = VERBS.get(word, ("", None))[1] in {Group.SAY, Group.TELL} and not is_role_noun(word)
        again = word == "and" and at + 1 < len(items) and items[at + 1].lower in _BEING
        if word in {"who", "whose", "which"} or again or word in AUXILIARIES or (said and at > first):
            return at
        if items[at].text == "," and not _lists(items, first, at):
            return at
        at += 1
    return at


def _lists(items: Items, first: int, comma: int) -> bool:
    """Whether a comma stands in a list of what somebody works in: "professor in science, technology and society at"."""
    behind = items[comma + 1 : comma + 1 + _LISTED]
    plain = [item.alpha and not item.cap for item in behind]
    joined = next((at for at, item in enumerate(behind) if item.lower == "and"), 0)
    led = any(item.lower in {"in", "of", "for"} for item in items[first:comma])
    return led and joined > 0 and all(plain[:joined]) and not is_role_noun(behind[joined - 1].lower)


def _pieces(items: Items, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """A phrase, or the callings that "and" joins in it: "author and former mayor of Wex"."""
    begin = first
    for at in range(first + 1, stop - 1):
        if items[at].lower == "and" and _is_whole(items[begin:at]) and _is_whole(items[at + 1 : stop]):
            yield begin, at
            begin = at + 1
    if begin < stop:
        yield begin, stop


def _is_whole(piece: Items) -> bool:
    """Whether a noun for somebody closes what comes before the first preposition, so that no name follows it."""
    small = (at for at, item in enumerate(piece) if item.lower in PREPOSITIONS and not item.cap)
    close = next(small, len(piece))
    inside = piece[:close]
    return bool(inside) and is_role_noun(inside[-1].lower) and not inside[-1].owner


def _calling(raw: str, piece: Items) -> Description | None:
    """The role that a phrase tells of one human being; behind an article the noun need not be known."""
    introduced = piece[0].lower in _SAID
    whole = _is_whole(piece)
    acting = any(item.lower in IRREGULAR or item.lower in AUXILIARIES for item in piece[1:])
    text = _FIELD.sub(" of ", raw[piece[0].start : piece[-1].end], count=1)
    role = describe(text) if (whole or introduced) and not acting else None
    if role is None or role.plural or role.head in BODIES or role.head in DOCUMENTS:
        return None
    return role if whole or introduced or speaks(role) else None
