"""Who is the subject of a verb: the phrase before it, across appositions, adverbs and "and"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.heads import clause_head
from pullquote.speech.heavy import heavy
from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun, is_speaking_noun
from pullquote.speech.openings import LIMIT, RELATIVES, finite_free, joined
from pullquote.speech.phrases import phrase
from pullquote.speech.runs import run_back
from pullquote.speech.spans import HARD, bound, is_met, place_of, skip_back, tail, whole_apposition
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import is_adverb
from pullquote.speech.words import DETERMINERS, PREPOSITIONS

Items = Sequence[Word]
Subject = tuple[int, Mention]
"""Index where the subject's phrase begins, and whom it mentions."""


_CLAUSE_WORDS = RELATIVES | {"whose", "whom", "where"}
"""What opens a clause that says more of the word before it."""


def subject(items: Items, begin: int, verb: int) -> Subject | None:
    """The subject of the verb at an item: where its phrase begins, and whom it mentions.

    Looks no further left than `begin` and no further than one clause; None where nothing there can be a subject.
    """
    at = skip_back(items, begin, verb - 1)
    at = _past_aside(items, begin, at)
    if at < begin:
        return None
    if items[at].text == ",":
        return _past_commas(items, begin, at)
    if items[at].lower in RELATIVES:
        return antecedent(items, begin, at)
    if (whole := heavy(items, begin, verb)) is not None:
        return whole
    start = bound(items, begin, at)
    if start > at:
        return None
    if (
        start - 1 > begin
        and items[start - 1].lower in RELATIVES
        and (whole := _past_commas(items, begin, start - 1))
    ):
        return whole
    start = _own_clause(items, start, at + 1)
    found = phrase(items, start, at + 1)
    if found is None or not finite_free(items, start, at + 1):
        found = tail(items, start, at + 1)
    return None if found is None else (place_of(items, start, found), found)


def _own_clause(items: Items, start: int, end: int) -> int:
    """Past the words before a second phrase: "a point | the company stressed", "fell after | the maker warned"."""
    for at in range(end - 1, start, -1):
        before = items[at - 1]
        if items[at].lower in {"the", "a", "an", "its", "his", "her", "their"}:
            timed = before.lower in {"after", "before", "as", "since", "until"} and at - 1 > start
            bare = (
                before.alpha and not before.cap and before.lower not in PREPOSITIONS | DETERMINERS | _JOINING
            )
            return at if timed or (bare and not before.owner) else start
    return start


_JOINING = frozenset("and or but both all half such quite rather even only also is was are were".split())


def _past_aside(items: Items, begin: int, at: int) -> int:
    """Step over an aside between dashes or brackets: "Ruiz – no relation – said"."""
    if at <= begin or items[at].text not in "–—-)":
        return at
    opener = "(" if items[at].text == ")" else items[at].text
    for place in range(at - 1, max(begin, at - LIMIT), -1):
        if items[place].text == opener:
            return place - 1
    return at


def antecedent(items: Items, begin: int, at: int) -> Subject | None:
    """ "Hughes, who told AP": the name before the comma."""
    before = at - 1
    if before >= begin and items[before].text == ",":
        before -= 1
    if before < begin:
        return None
    start = bound(items, begin, before)
    run = run_back(items, start, before + 1)
    if start <= run - 1 and items[run - 1].lower in PREPOSITIONS and not is_met(items, run, before + 1, at):
        far = start > begin and run - 1 == start and items[start - 1].text == ","
        return _past_commas(items, begin, start - 1) if far else None
    found = tail(items, start, before + 1) or phrase(items, start, before + 1)
    return None if found is None else (place_of(items, start, found), found)


def _apposition(items: Items, start: int, end: int) -> bool:
    """Whether words between commas say more of somebody: "the spokesman", "45", "who leads the party"."""
    if start >= end:
        return True
    first = items[start]
    if first.lower in DETERMINERS | PREPOSITIONS | _CLAUSE_WORDS | {
        "himself",
        "now",
        "then",
        "also",
        "formerly",
        "previously",
        "herself",
        "where",
        "when",
        "as",
        "and",
        "too",
        "however",
        "meanwhile",
        "aged",
    }:
        return True
    if first.text[0].isdigit() or first.lower.endswith(("ing", "ed", "ly")):
        return True
    return (
        any(is_speaking_noun(item.lower) for item in items[start:end])
        or (first.cap and end - start <= 4)
        or first.lower in {"born", "seen", "known", "left", "right", "once", "long"}
    )


def _past_commas(items: Items, begin: int, comma: int) -> Subject | None:
    """ "Hughes, the spokesman, said"; "Trump’s envoy, Steve Witkoff, said": the subject lies before the comma."""
    if (opening := _before_asides(items, begin, comma)) is not None:
        return opening
    best: Subject | None = None
    end = comma
    closer: Mention | None = None
    for _ in range(6):
        start = bound(items, begin, end - 1) if end > begin else end
        if start > begin and items[start - 1].lower in _CLAUSE_WORDS:
            start -= 1
        start = whole_apposition(items, begin, _after_time(items, start, end))
        found = _plain(items, start, end)
        if found is not None:
            best = _wider(found, closer, best, place_of(items, start, found))
            closer = best[1] if best and found.kind is not Kind.PRONOUN else closer
        if start <= begin or items[start - 1].text != "," or not _apposition(items, start, end):
            break
        end = start - 1
    return best


def _wider(found: Mention, closer: Mention | None, best: Subject | None, place: int) -> Subject | None:
    """Which of two phrases that commas part is the subject; a role and a name make one mention."""
    if found.kind is Kind.PRONOUN or closer is None or closer.kind is not Kind.NAME:
        return place, found
    if found.kind is Kind.ROLE or _office(found):
        return place, joined(found, closer)
    plain_names = closer.role is None and closer.name and found.name
    return (place, found) if plain_names or (closer.role is not None and not closer.person) else best


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
        if opens in _CLAUSE_WORDS or _participial(items[mark + 1]):
            floor = marks[number - 1] + 1 if number else start
            if number and items[floor].lower in PREPOSITIONS:
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
    ]
    return late[-1] + 1 if late else start


def _office(mention: Mention) -> bool:
    """A name that is but an office: "Trump's Prime Minister"."""
    return mention.role is not None and is_role_noun(mention.name[-1] if mention.name else "")


def _plain(items: Items, start: int, end: int) -> Mention | None:
    """The mention that these words are; adverbial phrases and relative clauses are none."""
    if (
        start >= end
        or items[start].lower in PREPOSITIONS | _CLAUSE_WORDS | {"when"}
        or is_adverb(items[start].lower)
    ):
        return None
    if items[start].lower.endswith("ing") and not items[start].cap:
        return None
    if not finite_free(items, start, end):
        return _headed(items, start, end)
    return phrase(items, start, end)


def _headed(items: Items, start: int, end: int) -> Mention | None:
    """The name that opens a clause with a verb of its own: "Hughes has left, but said"."""
    return clause_head(items, start, end)
