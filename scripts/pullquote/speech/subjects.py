"""Who is the subject of a verb: the phrase before it, across appositions, adverbs and "and"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.phrases import named, phrase, run_back, run_from
from pullquote.speech.roles import is_role_noun, is_speaking_noun
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, VERBS, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_LIMIT = 45
"""Words that one look to the left may pass: keeps the whole linear."""
_HARD = frozenset(";:—–()[]…?!•*_")
_RELATIVES = frozenset({"who", "which"})


def skip_back(items: Items, begin: int, at: int) -> int:
    """Step left over auxiliaries, adverbs and negations; the result is the last word before them."""
    while at > begin and (items[at].lower in AUXILIARIES or is_adverb(items[at].lower)) and items[at].region < 0:
        at -= 1
    if at == begin and (items[at].lower in AUXILIARIES or (is_adverb(items[at].lower))):
        at -= 1
    return at


def _bound(items: Items, begin: int, at: int) -> int:
    """Start of the words that belong together and end at an item: after a mark, a quotation or a conjunction."""
    floor = max(begin, at - _LIMIT)
    while at >= floor:
        item = items[at]
        if item.region >= 0 or item.text == "," or item.text in _HARD:
            break
        if item.lower in CONJUNCTIONS and not (item.lower in {"since", "until", "after", "before", "as"}):
            break
        if item.lower == "and" and not _joins_names(items, at):
            break
        at -= 1
    return at + 1


def _joins_names(items: Items, at: int) -> bool:
    """Whether "and" stands between two names or adjectives of one phrase."""
    left, right = items[at - 1] if at else None, items[at + 1] if at + 1 < len(items) else None
    if left is None or right is None:
        return False
    if left.cap and right.cap:
        return True
    return right.lower not in VERBS and left.lower in {"current", "former", "political", "foreign", "defence", "defense"}


def subject(items: Items, begin: int, verb: int) -> tuple[int, Mention] | None:
    """The subject of the verb at an item: where its phrase begins, and whom it mentions.

    Looks no further left than `begin` and no further than one clause; None where nothing there can be a subject.
    """
    at = skip_back(items, begin, verb - 1)
    at = _past_aside(items, begin, at)
    if at < begin:
        return None
    if items[at].text == ",":
        return _past_commas(items, begin, at)
    if items[at].lower in _RELATIVES:
        return _relative(items, begin, at)
    start = _bound(items, begin, at)
    if start > at:
        return None
    if start - 1 > begin and items[start - 1].lower in _RELATIVES and (whole := _past_commas(items, begin, start - 1)):
        return whole
    found = phrase(items, start, at + 1)
    if found is None or not _finite_free(items, start, at + 1):
        found = _tail(items, start, at + 1)
    return None if found is None else (_place(items, start, found), found)


def _past_aside(items: Items, begin: int, at: int) -> int:
    """Step over an aside between dashes or brackets: "Ruiz – no relation – said"."""
    if at <= begin or items[at].text not in "–—-)":
        return at
    opener = "(" if items[at].text == ")" else items[at].text
    for place in range(at - 1, max(begin, at - _LIMIT), -1):
        if items[place].text == opener:
            return place - 1
    return at


def _place(items: Items, start: int, found: Mention) -> int:
    while start + 1 < len(items) and items[start].end <= found.start:
        start += 1
    return start


def _finite_free(items: Items, start: int, end: int) -> bool:
    """Whether no verb stands among the words, so that all of them are one phrase."""
    return not any(items[at].lower in AUXILIARIES for at in range(start, end))


def _tail(items: Items, start: int, end: int) -> Mention | None:
    """The phrase that closes these words, where other words stand before it: "the document Hughes"."""
    if items[end - 1].lower in PRONOUNS:
        return phrase(items, end - 1, end)
    run = run_back(items, start, end)
    if run < end:
        return named(items, run, run, end)
    for at in range(end - 1, max(start - 1, end - 8), -1):
        if items[at].lower in DETERMINERS:
            return phrase(items, at, end)
    return None


def _relative(items: Items, begin: int, at: int) -> tuple[int, Mention] | None:
    """ "Hughes, who told AP": the name before the comma."""
    before = at - 1
    if before >= begin and items[before].text == ",":
        before -= 1
    if before < begin:
        return None
    start = _bound(items, begin, before)
    run = run_back(items, start, before + 1)
    if start <= run - 1 and items[run - 1].lower in PREPOSITIONS:
        far = start > begin and run - 1 == start and items[start - 1].text == ","
        return _past_commas(items, begin, start - 1) if far else None
    found = _tail(items, start, before + 1) or phrase(items, start, before + 1)
    return None if found is None else (_place(items, start, found), found)


def _apposition(items: Items, start: int, end: int) -> bool:
    """Whether words between commas say more of somebody: "the spokesman", "45", "who leads the party"."""
    if start >= end:
        return True
    first = items[start]
    if first.lower in DETERMINERS | PREPOSITIONS | _RELATIVES | {"whose", "himself", "now", "then", "also", "formerly", "previously", "himself", "herself", "where", "when", "himself", "as", "and", "too", "however", "meanwhile", "aged"}:
        return True
    if first.text[0].isdigit() or first.lower.endswith(("ing", "ed", "ly")):
        return True
    return any(is_speaking_noun(item.lower) for item in items[start:end]) or (first.cap and end - start <= 4) or first.lower in {"born", "seen", "known", "left", "right", "once", "long"}


def _past_commas(items: Items, begin: int, comma: int) -> tuple[int, Mention] | None:
    """ "Hughes, the spokesman, said"; "Trump’s envoy, Steve Witkoff, said": the subject lies before the comma."""
    if (opening := _before_asides(items, begin, comma)) is not None:
        return opening
    best: tuple[int, Mention] | None = None
    end = comma
    closer: Mention | None = None
    for _ in range(6):
        start = _bound(items, begin, end - 1) if end > begin else end
        if start > begin and items[start - 1].lower in _RELATIVES | {"whose"}:
            start -= 1
        start = _after_time(items, start, end)
        found = _plain(items, start, end)
        if found is not None and found.kind is not Kind.PRONOUN:
            if closer is not None and closer.kind is Kind.NAME and found.kind is Kind.ROLE:
                best = (_place(items, start, found), _joined(found, closer))
            elif closer is not None and closer.kind is Kind.NAME and found.kind is Kind.NAME and closer.role is None and closer.name and found.name and not _office(found):
                best = (_place(items, start, found), found)
            elif closer is None or closer.kind is not Kind.NAME or closer.role is not None and not closer.person:
                best = (_place(items, start, found), found)
            elif _office(found):
                best = (_place(items, start, found), _joined(found, closer))
            closer = best[1] if best else closer
        elif found is not None:
            best = (_place(items, start, found), found)
        if start <= begin or items[start - 1].text != "," or not _apposition(items, start, end):
            break
        end = start - 1
    return best


def _before_asides(items: Items, begin: int, comma: int) -> tuple[int, Mention] | None:
    """The phrase that opens the clause, if only asides follow it up to the verb: "Pugh, who leads the council, told"."""
    start = comma
    while start > max(begin, comma - _LIMIT) and items[start - 1].region < 0 and items[start - 1].text not in _HARD:
        start -= 1
    marks = [at for at in range(start, comma + 1) if items[at].text == ","]
    for number, mark in enumerate(marks[:-1]):
        opens = items[mark + 1].lower
        if opens in _RELATIVES or opens == "whose" or (opens.endswith("ing") and not items[mark + 1].cap):
            floor = marks[number - 1] + 1 if number else start
            if number and items[floor].lower in PREPOSITIONS:
                mark, number = marks[number - 1], number - 1
                floor = marks[number - 1] + 1 if number else start
            found = _plain(items, floor, mark)
            if found is not None and found.kind is not Kind.PRONOUN and found.end == items[mark - 1].end:
                earlier = _plain(items, marks[number - 2] + 1 if number > 1 else start, floor - 1) if number else None
                if earlier is not None and earlier.kind is Kind.ROLE and found.kind is Kind.NAME:
                    found = _joined(earlier, found)
                elif earlier is not None and earlier.kind is Kind.NAME and found.kind is Kind.ROLE:
                    found = earlier
                return _place(items, start, found), found
    return None


def _after_time(items: Items, start: int, end: int) -> int:
    """Past "shares fell after" in "shares fell after its chairman": a clause of its own begins there."""
    late = [at for at in range(start + 1, end - 1) if items[at].lower in {"after", "before", "as", "since", "until"}]
    return late[-1] + 1 if late else start


def _office(mention: Mention) -> bool:
    """A name that is but an office: "Trump's Prime Minister"."""
    return mention.role is not None and is_role_noun(mention.name[-1] if mention.name else "")


def _joined(role: Mention, name: Mention) -> Mention:
    """A role and the name that follows it as one mention."""
    return Mention(role.start, name.end, Kind.NAME, name.name, role.role, "", role.gender or name.gender, True)


def _plain(items: Items, start: int, end: int) -> Mention | None:
    """The mention that these words are; adverbial phrases and relative clauses are none."""
    if start >= end or items[start].lower in PREPOSITIONS | _RELATIVES | {"whose", "where", "when"} or is_adverb(items[start].lower):
        return None
    if items[start].lower.endswith("ing") and not items[start].cap:
        return None
    if not _finite_free(items, start, end):
        return _headed(items, start, end)
    return phrase(items, start, end)


def _headed(items: Items, start: int, end: int) -> Mention | None:
    """The name that opens a clause with a verb of its own: "Hughes has left, but said"."""
    return clause_head(items, start, end)


def clause_head(items: Items, start: int, end: int) -> Mention | None:
    """The phrase that opens a clause and is followed by its verb, as its subject would."""
    while start < end and (not items[start].alpha or items[start].lower in {"but", "and", "so", "yet", "still", "then", "also"}):
        start += 1
    if start >= end:
        return None
    if items[start].lower in PRONOUNS - {"i"} or items[start].text == "I":
        return phrase(items, start, start + 1)
    stop = start
    while stop < min(end, start + 14) and items[stop].region < 0 and items[stop].text != "," and not _verbal(items, start, stop):
        stop += 1
    if items[start].lower in PREPOSITIONS:
        return None
    run = run_from(items, start, stop)
    if run > start and items[run - 1].owner and run < stop:
        return phrase(items, start, stop)
    if run > start and (run == stop or items[run].lower not in PREPOSITIONS) and not is_role_noun(items[run - 1].lower) and run - start <= 5:
        if run < stop and (is_speaking_noun(items[run].lower) or items[run].cap):
            return phrase(items, start, stop)
        return named(items, start, start, run)
    return phrase(items, start, stop) if stop > start else None


def _verbal(items: Items, start: int, at: int) -> bool:
    word = items[at].lower
    if at and items[at - 1].lower in DETERMINERS:
        return False
    return at > start and not items[at].cap and (word in AUXILIARIES or (word in VERBS and not is_speaking_noun(word)) or (word.endswith("ed") and len(word) > 4) or is_adverb(word))


def clause_subject(items: Items, begin: int, at: int) -> Mention | None:
    """The subject of the clause that an item without one of its own belongs to.

    That is the phrase at the nearest start of a clause to the left: after a conjunction or a relative, or at the start of the sentence.
    """
    floor = max(begin, at - 3 * _LIMIT)
    for place in range(at - 1, floor - 1, -1):
        item = items[place]
        opens = item.lower in CONJUNCTIONS - {"what"} and not item.cap and item.region < 0
        if opens and item.lower not in _RELATIVES | {"whose"} | {"or", "so", "once", "until", "since"}:
            found = clause_head(items, place + 1, at)
            if found is not None and _followed_by_verb(items, found, at):
                return found
        if item.lower == "which" and place + 1 < at:
            found = clause_head(items, place + 1, at)
            if found is not None and found.kind is not Kind.ROLE and _followed_by_verb(items, found, at):
                return found
    return opening_subject(items, begin, at)


def _followed_by_verb(items: Items, found: Mention, end: int) -> bool:
    """Whether a finite verb may stand right after the phrase, so that it is a subject and no object."""
    for place in range(end):
        if items[place].start >= found.end:
            item = items[place]
            return item.alpha and item.lower not in PREPOSITIONS and item.region < 0
    return False


def opening_subject(items: Items, begin: int, end: int) -> Mention | None:
    """The subject of a sentence's main clause, past what leads up to it: "On Monday, Hughes ..."."""
    at = begin
    for _ in range(4):
        while at < end and (not items[at].alpha or items[at].region >= 0):
            at += 1
        if at >= end:
            return None
        found = clause_head(items, at, end) if not _leads_up(items, at) else None
        if found is not None:
            return _with_name(items, found, at, end)
        comma = next((place for place in range(at, min(end, at + _LIMIT)) if items[place].text == "," or items[place].region >= 0), end)
        if comma >= end:
            return _after_lead(items, at, end)
        at = comma + 1
    return None


def _with_name(items: Items, found: Mention, at: int, end: int) -> Mention:
    """ "Her neighbor, the novelist Ruth Adeyemi, has": the name that an apposition adds to a role."""
    if found.kind is not Kind.ROLE:
        return found
    comma = next((place for place in range(at, min(end, at + _LIMIT)) if items[place].start >= found.end), end)
    if comma + 1 >= end or items[comma].text != ",":
        return found
    stop = next((place for place in range(comma + 1, min(end, comma + 10)) if not items[place].alpha), None)
    if stop is None or items[stop].text != ",":
        return found
    run = run_back(items, comma + 1, stop)
    return _joined(found, named(items, run, run, stop)) if run < stop else found


def _leads_up(items: Items, at: int) -> bool:
    word = items[at].lower
    return word in PREPOSITIONS or word in CONJUNCTIONS or is_adverb(word) or (word.endswith(("ing", "ed")) and not items[at].text.isupper())


def _after_lead(items: Items, at: int, end: int) -> Mention | None:
    """ "On Monday Hughes vowed": a lead without its comma."""
    for place in range(at + 1, min(end, at + 12)):
        word = items[place].lower
        if word in {"he", "she", "they"}:
            return phrase(items, place, place + 1)
        run = run_from(items, place, end)
        if run > place and items[place - 1].lower not in PREPOSITIONS | DETERMINERS:
            return named(items, place, place, run)
        if word in {"the"} and items[place - 1].lower not in PREPOSITIONS:
            return clause_head(items, place, end)
    return None
