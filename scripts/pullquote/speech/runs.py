"""Runs of capitalised words: where a name begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from pullquote.speech.given import gender_of_name
from pullquote.speech.inbodies import in_body_name
from pullquote.speech.layout import Word
from pullquote.speech.names import is_called_so
from pullquote.speech.nouns import is_role_noun, is_speaking_noun, singular
from pullquote.speech.states import STATES
from pullquote.speech.verbs import is_adverb
from pullquote.speech.words import (
    BODIES,
    CONJUNCTIONS,
    COUNTRIES,
    DEPARTMENTS,
    NATIONALS,
    PARTICLES,
    PARTISANS,
    PREPOSITIONS,
    SUFFIXES,
    TITLES,
)

Items = Sequence[Word]


def _joins(items: Items, at: int, end: int) -> bool:
    """A small word inside a name: "von der", "al", "&"."""
    if items[at].text in _BETWEEN:
        named = at > 0 and at + 1 < end and items[at - 1].name and items[at + 1].name
        return named and bool(gender_of_name(items[at - 1].lower))
    if items[at].lower not in PARTICLES and items[at].text != "&":
        return False
    following = at + 1
    while following < end and items[following].lower in PARTICLES:
        following += 1
    return following < end and items[following].name


def _goes_on(items: Items, at: int) -> bool:
    """Whether a capital that tells nothing at the head of a sentence stands inside a name: Hear Now."""
    return items[at].cap and items[at].region < 0 and items[at].lower in _INSIDE and items[at - 1].name


_INSIDE = frozenset(
    "now first one all together today tomorrow two three last next more then here every our us my you we no not only "
    "second third this up out news watch".split()
)


_BETWEEN = frozenset({"do", "e"})
"""Small words of Portuguese names, behind a given name only: Maria do Carmo Lopes."""
_INNER = PARTICLES | _BETWEEN | SUFFIXES | _INSIDE | frozenset("& the and of for on without against".split())
"""Words that may stand inside a name, or lead to it, without a capital that tells so."""


def _members(items: Items, at: int) -> bool:
    """Whether a plural possessive belongs to the name of a body: the Skippers’ Guild, the People’s Party."""
    plural = items[at].owner and items[at].end - items[at].start == len(items[at].lower) + 1
    if items[at].owner and items[at].lower in _PLURALS:
        return any(item.lower in _MOVING for item in takewhile(lambda item: item.cap, items[at + 1 : at + 4]))
    return plural and at + 1 < len(items) and items[at + 1].cap and items[at + 1].lower in BODIES


_PLURALS, _MOVING = frozenset("people women men children".split()), BODIES | frozenset("movement front bloc".split())
"""What closes the name of the body of many: the People's Renewal Movement."""


def is_surname(items: Items, start: int, end: int) -> bool:
    """Whether the last word of a run, though one for somebody, is a family name: "Peter T. King", "Ashlea Fellows"."""
    if end - start < 2:
        return False
    before, word = items[end - 2], items[end - 1].lower
    if end - start == 2 and items[end - 1].cap and singular(word)[1] and word not in _SIDES and not _is_kind(before):
        return True
    return is_initial(before) or bool(gender_of_name(before.lower) and before.lower not in STATES)


def _is_kind(item: Word) -> bool:
    """Whether a capital tells what kind of people follow: House, Labour, Norvian, Ohio, Police."""
    word = item.lower
    known = word in _KINDS or word in STATES or is_speaking_noun(word) or word.endswith(("ian", "ese", "ish"))
    return known or item.owner or item.text.isupper()


_SIDES = PARTISANS | NATIONALS | frozenset(word + "s" for word in PARTISANS | NATIONALS)
_KINDS = BODIES | _SIDES | DEPARTMENTS | TITLES | COUNTRIES


def run_from(items: Items, at: int, end: int) -> int:
    """End of the run of name words that begins at an item."""
    begin = at
    while at < end:
        item = items[at]
        if not (item.name or (item.lower in _INNER and _is_inner(items, begin, at, end))):
            break
        at += 1
        if item.owner and not _members(items, at - 1):
            break
    return at


def _is_inner(items: Items, begin: int, at: int, end: int) -> bool:
    """Whether a word that is no name by itself goes on with the name that begins before it, or leads to one."""
    if _joins(items, at, end):
        return True
    return at > begin and (
        items[at].lower in SUFFIXES or _goes_on(items, at) or in_body_name(items, at, end)
    )


def run_back(items: Items, begin: int, end: int) -> int:
    """Start of the run of name words that ends right before an item."""
    at = end
    while at > begin and not (at < end and items[at - 1].owner and not _members(items, at - 1)):
        item = items[at - 1]
        if not item.name and not (item.lower in _INNER and _is_passed(items, begin, at, end)):
            break
        at -= 1
    while at < end and not items[at].name and not _joins(items, at, end):
        at += 1
    return at


def _is_passed(items: Items, begin: int, at: int, end: int) -> bool:
    """Whether the word before an item is no name by itself and yet stands in one, seen from the right."""
    word = items[at - 1].lower
    return (
        word in SUFFIXES
        or (at - 1 > begin and _goes_on(items, at - 1))
        or (at < end and (word in PARTICLES or word == "&" or in_body_name(items, at - 1, end)))
    )


def split_run(items: Items, start: int, end: int) -> int:
    """Where the proper name begins in a run that may lead with titles: "President Donald Trump"."""
    if end - start < 2:
        return start
    noun = _noun_of_office(items, start)
    at = max(_past_department(items, noun, start, end), _behind_place(items, start, end)) if noun >= 0 else start
    for place in range(start, end - 1):
        word = items[place].lower
        if items[place].owner:
            continue
        if word.endswith("-based"):
            at = place + 1
        if items[end - 1].lower in BODIES and (word in PARTISANS or _are_members(items, place, end)):
            continue
        ranked = word in _RANKS and place > start and items[place - 1].lower in _BRANCHES
        if (ranked or word in TITLES or is_role_noun(word)) and items[place + 1].lower not in SUFFIXES:
            at = max(at, place + 1)
    last = items[end - 2].lower, items[end - 1].lower
    return end - 2 if at < end - 2 and items[at].lower in NATIONALS and is_called_so(last) else at


def _past_department(items: Items, noun: int, start: int, end: int) -> int:
    """Where the name begins behind what an office is for: "Secretary of State Hill", "Chief of Police Jo Hill"."""
    if items[noun].lower not in {"secretary", "minister"}:
        return start + (end - start > 2 and items[start].lower in DEPARTMENTS)
    at = start
    while at < end - 1 and items[at].lower in _MATTERS:
        at += 1
    return at


_MATTERS = DEPARTMENTS | frozenset(
    "foreign affairs security services human veterans housing relations social public".split()
)
"""What a secretary or minister may be of, in one word or several."""


def _are_members(items: Items, at: int, end: int) -> bool:
    """Whether a plural before a body's noun is part of its name: Harbour Users Group."""
    return at == end - 2 and singular(items[at].lower)[1]


def _noun_of_office(items: Items, start: int) -> int:
    """Where the noun stands of "Mayor of", "Commissioner of Police" right before a run, or -1."""
    link = start - 1 - (start > 2 and items[start - 1].lower in DEPARTMENTS)
    led = link > 0 and items[link].lower in {"of", "for"} and is_role_noun(items[link - 1].lower)
    return link - 1 if led else -1


def _behind_place(items: Items, start: int, end: int) -> int:
    """Where the name begins behind the place of an office: "Mayor of London Sadiq Khan"."""
    if gender_of_name(items[start].lower) or items[end - 1].lower in BODIES:
        return start
    given = (at for at in range(start + 1, end - 1) if gender_of_name(items[at].lower) or is_initial(items[at]))
    return next(given, start)


def is_initial(item: Word) -> bool:
    return len(item.text) == 2 and item.text[1] == "."


def office_start(items: Items, start: int, end: int) -> int:
    """How far back an office reaches whose place or matter opens a run: "Mayor of London Sadiq Khan"; but in "wife of
    President Jo Hill" he is no wife."""
    at, name = _noun_of_office(items, start), split_run(items, start, end)
    if at < 0 or name == start or items[start].lower in TITLES or is_role_noun(items[name - 1].lower):
        return start
    while at > 0 and items[at - 1].cap and not items[at - 1].owner:
        at -= 1
    return at


_BRANCHES = frozenset("det det. detective ch chief acting temporary t/det temp tan datuk dato".split())
_RANKS = frozenset("con con. const const. supt supt. insp insp. sgt sgt. ch chief sri".split())
"""Ranks of the police behind a branch, no titles alone: Det Con Jo Pike, Ch Insp Ann Lee; and Tan Sri, no Sri Lanka."""


def before_noun(items: Items, at: int, run: int) -> bool:
    """Whether capitals behind an article only lead to a common noun: "said one former Norvian security aide"."""
    word = items[run].lower
    led = items[at].lower in {"a", "an", "one", "another", "the"} and not items[run - 1].owner
    noun = items[run].alpha and not items[run].cap and word not in PREPOSITIONS | CONJUNCTIONS
    other = word in {"late", "early", "last", "this", "next", "shortly"} or word.endswith(("ing", "ed"))
    return led and noun and not other and not is_adverb(word) and not is_speaking_noun(items[run - 1].lower)


def role_start(items: Items, start: int, run: int) -> int:
    """How far back from a name its role reaches: "national security adviser Mike Waltz"."""
    if run == start or not is_role_noun(items[run - 1].lower):
        return run - (run > start and _was(items, run))
    at = run - 1
    while (
        at > start
        and items[at - 1].alpha
        and items[at - 1].lower not in PREPOSITIONS
        and items[at - 1].region < 0
    ):
        at -= 1
    return at


def _was(items: Items, run: int) -> bool:
    """Whether a word in small letters belongs to the title that opens a name: "former Gov. Jo Hill"."""
    titles = items[run : run_from(items, run, len(items)) - 1]
    led = items[run - 1].lower in _ONCE
    return led and any(item.lower in TITLES or is_role_noun(item.lower) for item in titles)


_ONCE = frozenset("former retired ex late then outgoing incoming acting fellow".split())
