"""The subject that opens a clause or a sentence, past what leads up to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.counted import another_one
from pullquote.speech.given import gender_of_name
from pullquote.speech.heads import clause_head
from pullquote.speech.layout import Word
from pullquote.speech.leads import asked_end, is_told, past_kind, past_place, past_stamp, past_time
from pullquote.speech.nouns import POSSESSIONS, is_role_noun, singular
from pullquote.speech.phrases import named, phrase
from pullquote.speech.presented import LIMIT as LIMIT
from pullquote.speech.presented import apposed_object, lead_end, one_of_those, presented
from pullquote.speech.runs import run_back, run_from
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, INVERTING, VERBS, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]


RELATIVES = frozenset({"who", "which"})
_NEW_CLAUSE = CONJUNCTIONS - RELATIVES - {"what", "whose", "or", "so", "once", "until", "since"}
_LEADING = PREPOSITIONS | DETERMINERS
_JOINS = frozenset({"but", "and", "yet", "so"})
"""What ties a sentence to the one before and says nothing of its subject."""


def finite_free(items: Items, start: int, end: int) -> bool:
    """Whether no verb stands among the words, so that all of them are one phrase."""
    return AUXILIARIES.isdisjoint([item.lower for item in items[start:end]])


def joined(role: Mention, name: Mention) -> Mention:
    """A role and the name that follows it as one mention; "her parents, Luc and Monique," stay several."""
    if role.role is not None and role.role.plural:
        return replace(role, end=name.end, others=(name,), joint=True)
    return Mention(
        role.start, name.end, Kind.NAME, name.name, role.role, "", role.gender or name.gender, True
    )


def clause_subject(items: Items, begin: int, at: int) -> Mention | None:
    """The subject of the clause that an item without one of its own belongs to.

    That is the phrase at the nearest start of a clause to the left: after a conjunction or a relative, or at
    the start of the sentence.
    """
    floor = max(begin, at - 3 * LIMIT)
    for place in range(at - 1, floor - 1, -1):
        item = items[place]
        told = item.lower == "that" and place > begin and _aside(items, place, at)
        told = told or (item.lower == "as" and items[place + 1].region >= 0)
        if item.lower in _NEW_CLAUSE and not item.cap and not told:
            found = clause_head(items, place + 1, at)
            if found is not None and _followed_by_verb(items, found, at):
                return found
        if item.lower == "which" and place + 1 < at:
            found = clause_head(items, place + 1, at)
            if found is not None and found.kind is not Kind.ROLE and _followed_by_verb(items, found, at):
                return found
    return opening_subject(items, begin, at)


_CONTENT = frozenset(
    """report reports claim claims suggestion suggestions rumour rumours rumor rumors news fact allegation allegations
    speculation idea notion criticism concern concerns fear fears accusation accusations evidence complaint complaints
    argument possibility suspicion suspicions perception admission admissions acknowledgment acknowledgement assertion
    assertions belief warning warnings prediction predictions insistence conclusion revelation revelations""".split()
)
"""Nouns whose content a clause tells: in "Orme addressed reports that Tiller had left, saying" it is Orme who says."""


def _aside(items: Items, place: int, at: int) -> bool:
    """Whether "that" tells of a noun and is over before the item: "She wore a hat that Hill liked, calling it"."""
    before = items[place - 1]
    if before.lower in _CONTENT:
        return True
    verbal = before.lower in VERBS or before.lower in AUXILIARIES or before.lower in CONJUNCTIONS
    return not verbal and not before.cap and before.alpha and items[at - 1].text == ","


def _followed_by_verb(items: Items, found: Mention, end: int) -> bool:
    """Whether a finite verb may stand right after the phrase, so that it is a subject and no object."""
    for place in range(end):
        if items[place].start >= found.end:
            item = items[place]
            return item.alpha and item.lower not in PREPOSITIONS and item.region < 0
    return False


_BIDDING = frozenset("ask meet enter take".split())
"""Verbs that bring somebody in: "Meet Jo Hill", "Ask the mayor, Ed Poole, and he agrees"."""


def opening_subject(items: Items, begin: int, end: int) -> Mention | None:
    """The subject of a sentence's main clause, past what leads up to it: "On Monday, Hughes ..."."""
    at = begin
    for _ in range(4):
        while at < end and (not items[at].alpha or items[at].region >= 0):
            at += 1
        if at > begin and at + 1 < end and items[at - 1].region >= 0 and items[at].lower in INVERTING:
            at += 1
        if at + 1 < end and items[at].lower in _JOINS and items[at + 1].alpha:
            at += 1
        if at >= end:
            return None
        if is_adverb(items[at].lower) and at + 1 < end and (items[at + 1].cap or items[at + 1].lower in PRONOUNS):
            at += 1
        at = past_stamp(items, at, end) + (items[at].lower in AUXILIARIES and items[end - 1].text == "?")
        at += items[at].lower in _BIDDING and at + 1 < end and items[at].cap
        at = past_place(items, begin, past_time(items, at, end), end)
        led = _leads_up(items, at)
        found = another_one(items, at, end) or one_of_those(items, at, end)
        found = found or (None if led else clause_head(items, at, end))
        if found is not None:
            return _before_apposition(items, begin, at, found) or _with_name(items, found, at, end)
        comma = asked_end(items, at, end) or lead_end(items, at, end)
        if comma >= end:
            return _after_lead(items, at, end)
        told = apposed_object(items, at, comma, end) or presented(items, at, comma, leading=led)
        if told is not None:
            return told
        if items[at].lower in POSSESSIVES and items[comma - 1].lower in POSSESSIONS and items[comma].text == ",":
            return None
        at = past_kind(items, at, comma, end)
    return None


def _with_name(items: Items, found: Mention, at: int, end: int) -> Mention:
    """ "Her neighbor, the novelist Ruth Adeyemi, has": the name that an apposition adds to a role."""
    if found.kind is not Kind.ROLE:
        return found
    comma = next((place for place in range(at, min(end, at + LIMIT)) if items[place].start >= found.end), end)
    if comma > at and items[comma - 1].lower in RELATIVES | {"that"}:
        comma = next((place for place in range(comma, min(end, comma + 12)) if not items[place].alpha), end)
    if comma + 1 >= end or items[comma].text != ",":
        return found
    stop = next((place for place in range(comma + 1, min(end, comma + 10)) if not items[place].alpha), None)
    if stop is None or items[stop].text != ",":
        return found
    run = run_back(items, comma + 1, stop)
    if run > comma + 2 and items[run - 1].lower in {"of", "from"}:
        stop = run - 1
        run = run_back(items, comma + 1, stop)
    if run == comma + 1 and items[comma - 1].cap and _in_place(items, at, comma):
        return found
    return joined(found, named(items, run, run, stop)) if run < stop else found


def _before_apposition(items: Items, begin: int, at: int, found: Mention) -> Mention | None:
    """Who is told of by an apposition, which is no subject: "That did not please Jo Hill, a nurse who works in Ely"."""
    opens = items[at].lower in {"a", "an"} and items[at - 1].text == "," if at > begin + 3 else False
    if found.kind is not Kind.ROLE or not opens or (_leads_up(items, begin) and items[begin].lower != "that"):
        return None
    run = run_back(items, begin, at - 1)
    before = items[run - 1]
    tied = before.lower in PREPOSITIONS or before.lower in CONJUNCTIONS or not before.alpha or before.cap
    full = at - 1 - run > 1 and gender_of_name(items[run].lower)
    return None if tied or not full or run == begin else replace(named(items, run, run, at - 1), role=found.role)


def _in_place(items: Items, start: int, end: int) -> bool:
    """Whether the words end in a place, "in Chaska": a name after the comma says where that is."""
    while end > start and items[end - 1].cap:
        end -= 1
    return end > start and items[end - 1].lower in {"in", "at", "near", "from", "to"}


_KINDS = frozenset("neighbouring neighboring outgoing incoming visiting leading ruling governing".split())
"""Adjectives that look like participles: "Neighbouring Norvia’s minister"."""


def _leads_up(items: Items, at: int) -> bool:
    word = items[at].lower
    return (
        word in PREPOSITIONS
        or word in CONJUNCTIONS
        or (word in {"ahead", "instead", "because"} and at + 1 < len(items) and items[at + 1].lower == "of")
        or is_adverb(word)
        or is_told(items, at)
        or (
            word.endswith(("ing", "ed"))
            and word not in _KINDS
            and not (items[at].name and at > 0 and items[at - 1].text == ",")
            and not (_is_name(items[at]) or _describes(items, at))
        )
        or (at + 1 < len(items) and not items[at].name and items[at + 1].lower in _SINCE)
        or (word in {"back", "home", "high", "deep"} and at + 2 < len(items) and items[at + 1].lower in _AT)
    )


_SINCE = frozenset("later earlier ago before afterwards".split())
"""What closes words for a time: "Days later"; but "Hughes later told the court"."""
_AT = frozenset("at in on inside outside from".split())
"""What follows "Back" and "Home" where they lead up to a clause: "Back at the harbour, Hughes wept"."""


def _is_name(item: Word) -> bool:
    """Whether a capital that looks like a participle is a name: "FED", "Mohammed", "Sioned"."""
    return item.text.isupper() or (item.name and bool(gender_of_name(item.lower)))


def _describes(items: Items, at: int) -> bool:
    """Whether a participle stands before a noun for somebody: "Bereaved father Imran Qureshi wept"."""
    after = items[at + 1] if at + 1 < len(items) else None
    return after is not None and is_role_noun(after.lower) and not singular(after.lower)[1]


def _after_lead(items: Items, at: int, end: int) -> Mention | None:
    """ "On Monday Hughes vowed": a lead without its comma."""
    for place in range(at + 1, min(end, at + 12)):
        word = items[place].lower
        if word in {"he", "she", "they"}:
            return phrase(items, place, place + 1)
        if items[place - 1].lower not in _LEADING and (run := run_from(items, place, end)) > place:
            return named(items, place, place, run)
        if word in {"the"} and items[place - 1].lower not in PREPOSITIONS:
            return clause_head(items, place, end)
    return None


def up_to_verb(opening: Mention | None, found: Sequence[Cue]) -> Mention | None:
    """The subject that opens a sentence without the verb of saying that was taken for its noun: "the Herald notes"."""
    if opening is None or opening.kind is not Kind.ROLE:
        return opening
    inside = (cue.subject for cue in found if opening.start < cue.verb_span[0] < opening.end)
    return next((who for who in inside if who is not None and who.start == opening.start), opening)
