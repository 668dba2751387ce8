"""Offices of several parts: "minister of health Jo Hill", "Jo Hill, Director, Lund Securities", between dashes."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.given import gender_of_name
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun, is_speaking_noun, singular
from pullquote.speech.runs import is_initial, run_from
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS, Group
from pullquote.speech.words import BODIES, CONJUNCTIONS, DEPARTMENTS, DETERMINERS, PREPOSITIONS, TITLES

Items = Sequence[Word]


def office_of_matter(items: Items, start: int, stop: int) -> int:
    """How far back an office reaches that "of" and small words part from a full name: "minister of health Jo Hill"."""
    if stop - start < 2 or items[start].lower in BODIES:
        return start
    at = start - 1
    while at > max(1, start - _MATTER) and items[at].alpha and not items[at].cap and items[at].lower != "of":
        at -= 1
    inside = [item.lower for item in items[at + 1 : start]]
    small = any(word in _NO_MATTER or word in VERBS or is_role_noun(word) or word.endswith("ed") for word in inside)
    led = 0 < at < start - 1 and items[at].lower == "of" and is_role_noun(items[at - 1].lower)
    if not led or small or items[start - 1].owner:
        return start
    begin = at - 1
    while begin > 0 and items[begin - 1].cap and not items[begin - 1].owner:
        begin -= 1
    return begin - (begin > 0 and items[begin - 1].lower in DETERMINERS)


def is_of_office(items: Items, at: int) -> bool:
    """Whether a small word ties an office to its matter, both in capitals: "Inspector-General of Police"."""
    led = 0 < at < len(items) - 1 and items[at].lower in {"of", "for"} and items[at + 1].cap
    return led and items[at - 1].cap and is_role_noun(items[at - 1].lower)


def is_matter(items: Items, begin: int, stop: int) -> bool:
    """Whether capitals behind an office are what it is of, the holder's name coming next: "Chief of Naval Staff, Jo
    Hill"."""
    if not begin or not is_of_office(items, begin - 1) or stop + 1 >= len(items) or items[stop].text != ",":
        return False
    many = stop - begin > 1 or items[begin].lower in DEPARTMENTS
    return many and items[stop + 1].name and not gender_of_name(items[begin].lower)


def opening_role(items: Items, edge: int, start: int, stop: int) -> int:
    """Where the phrase opens its sentence that a name between commas identifies: "A retired commodore, Jo Hill, said",
    "The agent for the developer, Jo Hill, said"; or the name's own start."""
    closed = stop < len(items) and items[stop].text == "," and items[edge].text == ","
    begin = edge
    while closed and begin and items[begin - 1].alpha and items[begin - 1].region < 0 and edge - begin < _WHOLE:
        begin -= 1
    begin += begin < edge and items[begin].lower in {"but", "and", "meanwhile"}
    led = begin < edge - 1 and items[begin].lower in _LEADING and (not begin or not items[begin - 1].alpha)
    if not led or items[begin - (begin > 0)].text == "," or any(_is_verb(item) for item in items[begin + 1 : edge]):
        return start
    if any(items[at].lower == "and" and not items[at + 1].cap for at in range(begin, edge)):
        return start
    link = next((at for at in range(begin + 2, edge) if items[at].lower in PREPOSITIONS), edge)
    noun = singular(items[link - 1].lower)[0]
    if is_body_named(items, edge, start, stop):
        return start
    if is_role_noun(items[link - 1].lower):
        return begin if noun == items[link - 1].lower else start
    person = bool(gender_of_name(items[start].lower)) or items[start].lower in TITLES or stop - start > 2
    behind = items[stop + 1].lower if stop + 1 < len(items) else ""
    person = person or (items[begin].lower == "the" and all(item.cap for item in items[begin + 1 : edge]))
    person = person or behind in {"who", "whose"} or VERBS.get(behind, ("", None))[1] in {Group.SAY, Group.TELL}
    person = person and stop - start > 1 and items[stop - 1].lower not in BODIES
    return begin if person and link == edge and not is_speaking_noun(items[link - 1].lower) else start


def is_body_named(items: Items, comma: int, start: int, stop: int) -> bool:
    """Whether a name behind a comma is the body's that closes the phrase before it: "a spokesman for the charity, Safe
    Harbour,"; no human being's: "a spokesman for the charity, Jo Hill,"."""
    led = comma > 2 and items[comma - 1].lower in BODIES and items[comma - 2].lower == "the"
    if not led or items[comma - 3].lower not in {"for", "of", "at", "from", "with"} or items[start].text.isupper():
        return False
    name = [item.lower for item in items[start:stop]]
    person = bool(gender_of_name(name[0])) or name[0] in TITLES or is_role_noun(name[0]) or "." in name[0]
    return not person and (len(name) != 2 or name[-1] in BODIES | _FIRMLIKE)


_FIRMLIKE = frozenset(
    """care support homes harbour harbor housing water energy foods rail trains buses travel health lines marine motors
    partners works learning trains aid action watch first futures lives hope""".split()
)
"""What closes the name of a firm or a charity and no human being's."""
_LEADING = frozenset("the a an its his her their another one".split())
_WHOLE = 14
"""Words of a phrase that a name identifies."""
_ADJECTIVES = frozenset("retired elected appointed united armed wanted disgraced celebrated skilled".split())


def _is_verb(item: Word) -> bool:
    """Whether a word may be the verb of a clause, so that no mere phrase stands before a name."""
    word = item.lower
    if item.cap or is_speaking_noun(word) or word in _ADJECTIVES:
        return False
    verb = word.endswith("ed") or word in AUXILIARIES or word in VERBS or word in IRREGULAR
    return verb or word in {"that", "who", "which"}


_MATTER = 6
"""Words from an office to the name behind it."""
_NO_MATTER = (PREPOSITIONS | DETERMINERS | CONJUNCTIONS | AUXILIARIES) - {"and"}


def dashed(items: Items, end: int) -> int:
    """Where the second of two dashes stands around what a name is: "Jo Hill – the man behind the plan – said"; or 0."""
    if end + 1 >= len(items) or items[end].text not in {"-", "–", "—"} or items[end + 1].lower not in DETERMINERS:
        return 0
    near = range(end + 2, min(len(items), end + 16))
    return next((at for at in near if items[at].text == items[end].text), 0)


def body_end(items: Items, start: int, stop: int) -> int:
    """Where the body ends that is named behind an office and another comma: "Jo Hill, Director, Lund Securities."."""
    if not items[start].cap or stop + 2 >= len(items) or items[stop].text != ",":
        return stop
    run = run_from(items, stop + 1, len(items))
    closed = run >= len(items) or not items[run].alpha
    return run if run > stop + 2 and closed and not gender_of_name(items[stop + 1].lower) else stop


_OFFICES = frozenset(
    """speaker secretary president minister chancellor governor mayor premier ambassador commissioner director
    superintendent chief head undersecretary""".split()
)
"""Whoever holds them may be called by the office and the name together."""


def behind_office(items: Items, begin: int, end: int) -> int:
    """Where the name begins in "Secretary of State Jane Doe", "Speaker of the House Rep. Jo Hill", or 0."""
    lead = [item.lower for item in items[:begin]]
    opens = items[begin].lower
    if _OFFICES.isdisjoint(lead) or lead[0] in {"a", "an"} or items[end - 1].lower in BODIES:
        return 0
    named_for = gender_of_name(opens) and (lead[-1] == "the" or any(map(is_initial, items[begin + 1 : begin + 2])))
    if opens in TITLES or is_role_noun(opens) or named_for:
        return 0  # "president of the Ann B. Orr List" is no List
    given = (at for at in range(begin + 1, end - 1) if gender_of_name(items[at].lower))
    return next(given, begin + 1 if opens in DEPARTMENTS and end - begin == 3 else 0)
