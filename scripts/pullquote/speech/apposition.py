"""What stands beside a name and says who it is: the role before it, the role or the age after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pullquote.speech.given import gender_of_name
from pullquote.speech.layout import Word
from pullquote.speech.names import LETTERS
from pullquote.speech.nouns import is_role_noun, is_speaking_noun
from pullquote.speech.offices import (
    body_end,
    dashed,
    is_body_named,
    is_of_office,
    office_of_matter,
    opening_role,
)
from pullquote.speech.phrases import described
from pullquote.speech.roles import modifier
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.states import is_state
from pullquote.speech.styles import STYLES
from pullquote.speech.values import Description
from pullquote.speech.verbs import AUXILIARIES, INVERTING, IRREGULAR, VERBS, Group
from pullquote.speech.words import BODIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS

Items = Sequence[Word]
_LOOK_BACK = 14


def role_before(items: Items, start: int, stop: int) -> int:
    """Start of the role that leads to a name, with or without a comma between them."""
    at = start - (start > 1 and items[start - 1].lower.endswith("-year-old") and items[start - 2].text == ",")
    at -= start > 1 and items[start].lower in _REVERED and items[start - 1].lower == "the"
    at -= start > 1 and items[start].lower in STYLES and items[start - 1].lower in POSSESSIVES
    comma = at > 1 and items[at - 1].text == ","
    edge = at - 1 if comma else at
    if (matter := office_of_matter(items, start, stop)) < start:
        return matter
    if comma and (whole := opening_role(items, edge, start, stop)) < start:
        return whole
    if at > 2 and items[at - 1].lower in {"called", "named"} and items[at - 2].lower in BODIES:
        return _role_edge(items, at - 1, bodies=True) or start
    noun = items[edge - 1].lower if edge else ""
    called = is_role_noun(noun) or (noun in BODIES and noun != "campaign")
    if edge < 1 or not (items[edge - 1].alpha and (comma or called)):
        return start
    begin = _role_edge(items, edge, bodies=True)
    article = begin is not None and begin > 1 and items[begin - 1].lower == "the"
    if comma and is_body_named(items, edge, start, stop):
        return edge - 2
    if comma and begin and items[begin - 1 - article].lower in {"of", "at", "for", "in"}:
        begin = _role_edge(items, edge, bodies=False)
    closed = stop >= len(items) or not items[stop].alpha or items[stop - 1].owner
    if begin is None or (comma and _is_behind(items, begin)):
        return start
    runs_on = not closed and (_in_lead(items, begin) or _is_told_of(items, begin))
    if comma and (runs_on or items[stop - 1].owner or _is_person(items, edge) or _tells(items, begin, edge)):
        return start
    return begin


_REVERED = frozenset("reverend rev rev. hon hon. honourable honorable venerable".split())
"""Titles that stand behind an article: "the vicar, the Rev. Jo Hill"."""


def _is_behind(items: Items, begin: int) -> bool:
    """Whether an office behind a comma is of the name before it: "Jo Hill, Director, Lund Securities"."""
    return begin > 1 and items[begin].cap and items[begin - 1].text == "," and items[begin - 2].name


def _tells(items: Items, begin: int, edge: int) -> bool:
    """Whether words before a comma are a clause and no role: "The Dawn Party won 42, Ikon reported"."""
    return items[edge - 1].text[0].isdigit() or any(
        item.lower in _TELLING and not item.cap for item in items[begin + 1 : edge]
    )


_TELLING = IRREGULAR - frozenset("left set cut put let hit cost split shut read born lead".split())
"""Past tenses that are no nouns and no adjectives."""


def _is_told_of(items: Items, begin: int) -> bool:
    """Whether a verb leads to the role, which ends its sentence: "They had seen the mayor, Holt said"."""
    before = items[begin - 1].lower if begin else ""
    return before in VERBS or before in AUXILIARIES or before.endswith("ed")


def _in_lead(items: Items, at: int) -> bool:
    """Whether words belong to what leads up to a clause: "After questioning the patient, Dempsey found"."""
    while at > 0 and items[at - 1].alpha:
        at -= 1
    word = items[at].lower
    return word in PREPOSITIONS or word in CONJUNCTIONS or word.endswith("ing")


_EMPLOYERS = BODIES | {"police"}
"""What stands before a role that belongs to it: "military spokesman Jo Hill"."""


def _role_edge(items: Items, edge: int, *, bodies: bool) -> int | None:
    """The nearest word before `edge` from which a role can be read: an article, a possessive, a capital."""
    role = False
    capital: int | None = None
    for at in range(edge - 1, max(-1, edge - _LOOK_BACK), -1):
        if capital is not None and is_of_office(items, at):
            continue
        if (
            not items[at].alpha
            or (capital is not None and not items[at].cap)
            or items[at].lower in AUXILIARIES
        ):
            break
        word = items[at].lower
        role = role or ((is_role_noun(word) or (bodies and word in BODIES)) and not items[at].owner)
        if role and items[at].lower in DETERMINERS:
            return at
        if role and items[at].cap:
            capital = at
    if capital is not None:
        return capital
    if not role or not is_role_noun(items[edge - 1].lower):
        return None
    led = edge > 1 and not items[edge - 2].owner and items[edge - 2].lower in _EMPLOYERS
    return edge - 1 - led


def role_after(items: Items, end: int) -> tuple[Description | None, str, tuple[int, int]]:
    """What an apposition after a name says: a role, or an age, and where it stands."""
    nothing = (None, "", (0, 0))
    begin, end = end, past_home(items, end)
    while end + 2 < len(items) and items[end].text == items[end + 2].text == "," and items[end + 1].lower in LETTERS:
        end += 2
    dash = dashed(items, end)
    if end + 1 >= len(items) or not (items[end].text == "," or dash):
        return nothing
    if items[end + 1].text.isdigit() and len(items[end + 1].text) <= 3:
        return None, items[end + 1].text, (0, 0)
    if items[end + 1].lower in {"who", "whose", "which", "where"} or _runs_on(items, end + 1) or _acts(items[end + 1]):
        return nothing
    stop = end + 1
    while stop < min(len(items), end + 16) and (items[stop].alpha or items[stop].text == "-") and stop != dash:
        stop += 1
    if stop == end + 1 or not _names_role(items, end + 1, stop) or _leads_on(items, end + 1, stop):
        return nothing
    if _announces(items, end + 1, stop):
        return nothing
    found = described(items, end + 1, stop)
    if found and found.role and found.role.plural and items[end + 1].lower.endswith("ing"):
        return nothing  # "Ikon, collating figures of the board,": what somebody does
    if found and begin < end and found.role and found.role.head in BODIES:
        return nothing  # "Jo Hill of Crane Hill, a lender": that is Crane Hill
    if found is None or found.role is None:
        return nothing
    body = items[stop + 1 : body_end(items, end + 1, stop)]
    role = replace(found.role, mods=found.role.mods | {modifier(item.lower) for item in body if item.alpha})
    return role, "", (found.start, body[-1].end if body else found.end)


def past_home(items: Items, end: int) -> int:
    """Past the state or town that somebody is of: "Jo Hill of Texas, the ranking member": the role is hers."""
    if end + 1 >= len(items) or items[end].lower not in {"of", "from"} or not items[end + 1].cap:
        return end
    run = run_from(items, end + 1, len(items))
    return run if is_state(items, end + 1, run) or _is_person(items, end) else end


def _is_person(items: Items, end: int) -> bool:
    """Whether a given name and another name end here, so that "of" ties a town or a body to a human being."""
    first = run_back(items, max(0, end - 4), end)
    return first < end - 1 and not items[end - 1].owner and bool(gender_of_name(items[first].lower))


def is_home(items: Items, begin: int, stop: int) -> bool:
    """Whether capitals are but the state that somebody named before them is of."""
    return begin > 1 and items[begin - 2].name and past_home(items, begin - 1) == stop


def _leads_on(items: Items, start: int, stop: int) -> bool:
    """Whether the role belongs to the next name: "his aide, Ann Lee, the governor, Jo Hill, described"."""
    if items[start].lower != "the" or stop + 1 >= len(items) or items[stop].text != ",":
        return False
    run = run_from(items, stop + 1, len(items))
    return run > stop + 1 and run < len(items) and items[run].text == ","


def _runs_on(items: Items, start: int) -> bool:
    """Whether what follows a comma is the main clause: "In a note by Ann Lee, the governor described"."""
    if items[start].lower not in {"the", "his", "her", "their", "its"}:
        return False
    noun = next(
        (at for at in range(start + 1, min(len(items), start + 5)) if is_role_noun(items[at].lower)), None
    )
    if noun is None or noun + 2 >= len(items):
        return False
    verb, behind = items[noun + 1].lower, items[noun + 2].lower
    past = verb in INVERTING or (verb in VERBS and verb.endswith(("ed", "old")))
    return (past and behind != "by") or verb in _FINITE


_FINITE = frozenset("has had will would is was can could must".split())


def _acts(first: Word) -> bool:
    """Whether the main clause goes on with its verb: "His aide, Jo Hill, told reporters that the mayor had gone"."""
    told = VERBS.get(first.lower, ("", Group.ACT))[1] in (Group.SAY, Group.TELL) and first.lower not in _STYLED
    return not first.cap and (told or first.lower in AUXILIARIES or first.lower in _TELLING)


_STYLED = frozenset("called termed dubbed described".split())
"""Participles that lead to what somebody is called."""


def _announces(items: Items, start: int, stop: int) -> bool:
    """Whether the words have a verb of speaking, and so are no apposition: "Omer, the attorney’s office announced"."""
    return any(
        item.lower.endswith(("ed", "id", "ld"))
        and VERBS.get(item.lower, ("", None))[1] in (Group.SAY, Group.TELL)
        for item in items[start + 1 : stop]
    )


def _names_role(items: Items, start: int, stop: int) -> bool:
    first = items[start]
    if (
        first.cap
        and first.lower not in DETERMINERS
        and not is_speaking_noun(items[stop - 1].lower)
        and not is_role_noun(first.lower)
    ):
        return any(is_role_noun(items[at].lower) for at in range(start, min(stop, start + 4)))
    if any(is_role_noun(item.lower) for item in (*items[start : min(stop, start + 7)], items[stop - 1])):
        return True
    return first.lower in {"a", "an"} and _is_body(items[start + 1 : min(stop, start + 5)])


def _is_body(items: Items) -> bool:
    """Whether a noun for a body comes before the first preposition: "a campaign group based in Ghent"."""
    stop = next((at for at, item in enumerate(items) if item.lower in PREPOSITIONS), len(items))
    return any(item.lower in BODIES for item in items[:stop])


def kinds_in(name: Sequence[str]) -> Iterator[Description]:
    """What a longer name says by the nouns inside it: the Bank of Ghent is a bank."""
    if len(name) > 2 and name[-1] not in BODIES:
        for word in BODIES.intersection(name[:-1]):
            yield Description(word, frozenset(name) - {word}, definite=True)
