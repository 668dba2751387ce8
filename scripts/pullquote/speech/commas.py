"""Which of the phrases that commas part is the subject: "Hughes, the spokesman, said", "his envoy, Ann Lee, said"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.heads import clause_head
from pullquote.speech.layout import Word
from pullquote.speech.names import is_body
from pullquote.speech.nouns import is_role_noun, is_speaking_noun
from pullquote.speech.offices import is_body_named
from pullquote.speech.opener import opener, past_and, subordinate
from pullquote.speech.openings import LIMIT, RELATIVES, finite_free, joined
from pullquote.speech.phrases import named, phrase
from pullquote.speech.roles import modifier, speaks
from pullquote.speech.runs import run_from
from pullquote.speech.spans import HARD, bound, place_of, tells_where, whole_apposition
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, VERBS, is_adverb
from pullquote.speech.words import DETERMINERS, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_CLAUSE_WORDS = RELATIVES | {"whose", "whom", "where"}
"""What opens a clause that says more of the word before it."""
_OPENS_APPOSITION = (
    DETERMINERS
    | PREPOSITIONS
    | _CLAUSE_WORDS
    | frozenset(
        "himself herself now then also formerly previously where when as and too however meanwhile aged".split()
    )
)
_OPENS_ADVERBIAL = PREPOSITIONS | _CLAUSE_WORDS | {"when"}
_WHEN = frozenset("when while after before as if though although".split())
"""What opens a clause that says when or whether: "Orr, when asked what was wrong, said"."""
_OBJECTS = frozenset({"him", "her", "them"})
Subject = tuple[int, Mention]
"""Index where the subject's phrase begins, and whom it mentions."""


def _apposition(items: Items, start: int, end: int) -> bool:
    """Whether words between commas say more of somebody: "the spokesman", "45", "who leads the party"."""
    if start >= end:
        return True
    first = items[start]
    if first.lower in _OPENS_APPOSITION:
        return True
    if first.text[0].isdigit() or first.lower.endswith(("ing", "ed", "ly")):
        return True
    return (
        any(is_speaking_noun(item.lower) for item in items[start:end])
        or (first.cap and end - start <= 4)
        or first.lower in {"born", "seen", "known", "left", "right", "once", "long"}
    )


def past_commas(items: Items, begin: int, comma: int) -> Subject | None:
    """ "Hughes, the spokesman, said"; "Trump’s envoy, Steve Witkoff, said": the subject lies before the comma."""
    begin = _told_of(items, past_and(items, begin, comma), comma)
    opening = opener(items, begin, comma) or _before_asides(items, begin, comma)
    if opening is not None:
        return _named_so(items, opening, comma)
    best: Subject | None = None
    end = comma
    closer: Mention | None = None
    for _ in range(6):
        start = bound(items, begin, end - 1) if end > begin else end
        if start > begin and items[start - 1].lower in _CLAUSE_WORDS:
            start -= 1
            if start > begin and items[start - 1].alpha:
                start = bound(items, begin, start - 1)
        start = whole_apposition(items, begin, _after_time(items, start, end))
        if tells_where(items, begin, start, end):
            end = start - 1
            continue
        start += start + 1 < end and items[start].lower == "as"
        if best is not None and subordinate(items, begin, start, end):
            break
        found = _plain(items, start, end)
        if found is not None:
            place = place_of(items, start, found)
            behind = 0 if closer is None or found.kind is not Kind.ROLE else len(closer.name)
            if closer is not None and behind and is_body_named(items, end, end + 1, end + 1 + behind):
                return place, _speaking_for(found, closer)
            best = (
                (place, found) if _opens(items, place, found, closer) else _wider(found, closer, best, place)
            )
            closer = best[1] if best and found.kind is not Kind.PRONOUN else closer
        if start <= begin or items[start - 1].text != "," or not _apposition(items, start, end):
            break
        end = start - 1
    return best


def _told_of(items: Items, begin: int, comma: int) -> int:
    """Where the subject begins of a clause on what "which" is: "the plan, which the mayor, Jo Hill, called "..."."""
    for at in range(comma - 2, max(begin, comma - LIMIT), -1):
        if items[at].region >= 0 or items[at].text in HARD:
            return begin
        if items[at].lower in {"which", "whom"} and items[at - 1].text == ",":
            close = next((place for place in range(at + 1, comma) if items[place].text == ","), comma)
            small = [item.lower for item in items[at + 1 : close] if not item.cap]
            verbal = any(word in VERBS or word in AUXILIARIES or word[-2:] == "ed" for word in small)
            led = items[at + 1].cap or items[at + 1].lower in DETERMINERS
            who = phrase(items, at + 1, close) if led and not verbal else None
            known = who is not None and (who.kind is Kind.NAME or (who.role is not None and speaks(who.role)))
            return at + 1 if known else begin
    return begin


_LEADING_UP = frozenset("while although though if when because unless once".split())
"""What opens a clause before the subject: "While Orme has left, the groups who wrote to her say"."""


def _opens(items: Items, place: int, found: Mention, closer: Mention | None) -> bool:
    """Whether a full name opens the clause, so that role and name behind it are his and his firm's: "Jo Hill, head of
    the agency, Advisa, said"."""
    before = [item for item in items[max(0, place - 2) : place] if item.text != ","]
    first = place == 0 or (bool(before) and before[-1].region >= 0)
    person = (
        found.kind is Kind.NAME and found.role is None and len(found.name) > 1 and not is_body(found.name)
    )
    return first and person and closer is not None and closer.role is not None


def _wider(found: Mention, closer: Mention | None, best: Subject | None, place: int) -> Subject | None:
    """Which of two phrases that commas part is the subject; a role and a name make one mention."""
    if found.kind is Kind.PRONOUN or closer is None or closer.kind is not Kind.NAME:
        return place, found
    if found.kind is Kind.ROLE or _office(found):
        return place, joined(found, closer)
    plain_names = closer.role is None and closer.name and found.name
    return (place, found) if plain_names or (closer.role is not None and not closer.person) else best


def _speaking_for(role: Mention, body: Mention) -> Mention:
    """A role with the name of the body that it is of: "a spokesman for the charity, Safe Harbour"."""
    known = role.role
    full = known if known is None else replace(known, mods=known.mods | frozenset(map(modifier, body.name)))
    return replace(role, end=body.end, role=full)


def _before_asides(items: Items, begin: int, comma: int) -> Subject | None:
    """The phrase that opens the clause, if only asides part it from the verb: "Pugh, who leads it, told"."""
    start = comma
    while (
        start > max(begin, comma - LIMIT)
        and items[start - 1].region < 0
        and items[start - 1].text not in HARD
    ):
        start -= 1
    marks = [at for at in range(start, comma + 1) if items[at].text == ","]
    for number, mark in enumerate(marks[:-1]):
        opens = items[mark + 1].lower
        timed = (opens in _WHEN or opens in PREPOSITIONS - {"of"}) and not number
        doing = items[mark + 1 + is_adverb(opens)]
        if opens in _CLAUSE_WORDS or timed or _participial(doing):
            floor = marks[number - 1] + 1 if number else start
            aged = mark - floor == 1 and items[floor].text.isdigit()
            aged = aged or any(item.lower == "who" for item in items[floor:mark])
            if number and (aged or items[floor].lower in PREPOSITIONS):
                mark, number = marks[number - 1], number - 1
                floor = marks[number - 1] + 1 if number else start
            found = _plain(items, floor, mark)
            if found is not None and found.kind is not Kind.PRONOUN and found.end == items[mark - 1].end:
                earlier = (
                    _plain(items, marks[number - 2] + 1 if number > 1 else start, floor - 1)
                    if number
                    else None
                )
                if earlier is not None and earlier.kind is Kind.ROLE and found.kind is Kind.NAME:
                    found = joined(earlier, found)
                elif earlier is not None and earlier.kind is Kind.NAME and found.kind is Kind.ROLE:
                    found = earlier
                return place_of(items, start, found), found
    return None


_PARTICIPLES = frozenset(
    "sent born seen known given made left held shot hurt caught found put brought told built".split()
)


def _participial(item: Word) -> bool:
    """Whether a word may open an aside about the subject: "Pugh, sent to the stands after an hour, added"."""
    return not item.cap and (item.lower.endswith(("ing", "ed")) or item.lower in _PARTICIPLES)


def _after_time(items: Items, start: int, end: int) -> int:
    """Past "shares fell after" in "shares fell after its chairman": a clause of its own begins there."""
    late = [
        at
        for at in range(start + 1, end - 1)
        if items[at].lower in {"after", "before", "as", "since", "until"}
        and not any(item.lower in RELATIVES for item in items[start:at])
    ]
    return late[-1] + 1 if late else start


def _office(mention: Mention) -> bool:
    """A name that is but an office: "Trump's Prime Minister"."""
    return mention.role is not None and is_role_noun(mention.name[-1] if mention.name else "")


def _named_so(items: Items, opening: Subject, comma: int) -> Subject:
    """A subject with the name that the words behind it give: "The girl, who can only be named as Witness A, said"."""
    start = next((at + 1 for at in range(comma - 1, opening[0], -1) if items[at].text == ","), comma)
    name = _styled(items, start, comma) if opening[1].kind is Kind.ROLE else None
    return opening if name is None else (opening[0], joined(opening[1], name))


def _styled(items: Items, start: int, end: int) -> Mention | None:
    """The name in "known as Ms B", "who can only be identified as Witness A", "which calls itself the Front"."""
    at = next((place for place in range(end - 1, start, -1) if items[place].lower in _LEADS_NAME), end)
    called = any(item.lower in _CALLED for item in items[start:at])
    at += at + 2 < end and items[at + 1].lower == "the" and not items[at + 1].cap
    whole = at + 1 < end and run_from(items, at + 1, end) == end
    return named(items, at + 1, at + 1, end) if called and whole else None


_LEADS_NAME = frozenset("as itself themselves himself herself".split())
_CALLED = frozenset("known identified named called calls call calling styles styling".split())


def _plain(items: Items, start: int, end: int) -> Mention | None:
    """The mention that these words are; adverbial phrases and relative clauses are none."""
    if (styled := _styled(items, start, end)) is not None:
        return styled
    if (
        start >= end
        or items[start].lower in _OPENS_ADVERBIAL
        or is_adverb(items[start].lower)
    ):
        return None
    doing = items[start].lower.endswith("ing") and start + 1 < end
    if doing and (not items[start].cap or items[start + 1].lower in PREPOSITIONS | DETERMINERS | PRONOUNS | _OBJECTS):
        return None  # "Introducing it, the envoy, Jo Hill, said"
    if not finite_free(items, start, end):
        return clause_head(items, start, end)
    return phrase(items, start, end)
