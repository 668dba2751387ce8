"""Noun phrases for speakers: from a few words of the text to a mention of somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.counted import counted
from pullquote.speech.given import gender_of_name
from pullquote.speech.inbodies import in_body_name
from pullquote.speech.layout import Word
from pullquote.speech.names import LETTERS, fold_name, is_called_so
from pullquote.speech.nouns import is_role_noun, is_speaking_noun, singular
from pullquote.speech.owners import owned
from pullquote.speech.roles import describe
from pullquote.speech.runs import is_surname, role_start, run_back, run_from, split_run
from pullquote.speech.shown import gender_before, title_gender
from pullquote.speech.styles import styled
from pullquote.speech.values import Description, Kind, Mention
from pullquote.speech.words import (
    BODIES,
    DEPARTMENTS,
    DETERMINERS,
    HE,
    NATIONALS,
    PARTISANS,
    PREPOSITIONS,
    PRONOUNS,
    SHE,
    TITLES,
    TOWNSPEOPLE,
)

Items = Sequence[Word]
_TIED_BY = PREPOSITIONS | DETERMINERS | BODIES | {"and"}


def text_of(items: Items, start: int, end: int) -> str:
    """The words as one string, single spaces between them."""
    return " ".join([item.text for item in items[start:end]])


def pronoun(item: Word) -> Mention:
    """A pronoun as a mention."""
    gender = "m" if item.lower in HE else "f" if item.lower in SHE else ""
    return Mention(item.start, item.end, Kind.PRONOUN, pronoun=item.lower, gender=gender)


def named(items: Items, start: int, run: int, end: int, *, joint: bool = False) -> Mention:
    """A name with whatever title or role stands before it."""
    at = split_run(items, run, end)
    end -= end - at > 2 and items[end - 1].lower in LETTERS and items[end - 1].text[0].isupper()
    seat = end - at > 1 and items[end - 1].text in SEATS and items[end - 2].lower not in _NO_NAMES
    seat = seat and (not at or items[at - 1].lower not in _LEADS_SEAT)
    end -= seat
    words = tuple([fold_name(item.text) for item in items[at:end] if item.alpha or item.text == "&"])
    role = describe(text_of(items, start, at)) if at > start else describe("MP") if seat else None
    last = items[end - 1].lower
    if role is None and is_speaking_noun(last) and (end - at > 1 or start < at) and not is_called_so(words):
        role = describe(text_of(items, start, end))
    first, close = items[start].start, items[end - 1].end
    if start == at:
        return Mention(first, close, Kind.NAME, words, role, joint=joint)
    person = any(item.lower in TITLES or is_role_noun(item.lower) for item in items[start:at])
    gender = gender_before(items, start, at, words)
    return Mention(first, close, Kind.NAME, words, role, "", gender, person, joint)


SEATS = frozenset("MP MSP MEP MLA MS TD MHA MLC MPP MNA".split())
"""What may follow the name of a member of parliament: "Gomer MP said"."""
_NO_NAMES = PARTISANS | BODIES | NATIONALS | frozenset({"labour", "tory", "backbench", "green"})
"""What leads to such a member as a word for his side or his country: "Labour MP"."""


_LEADS_SEAT = DETERMINERS | {"former", "veteran", "then"}


def described(items: Items, start: int, end: int) -> Mention | None:
    """A role without a name: "the former senior official", "police", "the 45-year-old"."""
    text = text_of(items, start, end)
    role = describe(text)
    if role is None:
        return None
    gender = title_gender(items, start, end)
    whose = owned(items[start:end])
    return Mention(items[start].start, items[end - 1].end, Kind.ROLE, (), role, "", gender, owned=whose)


def _lead(items: Items, start: int, end: int) -> int:
    """Skip what may stand before the subject: "But", "on Monday", "In a statement"."""
    while start < end and (items[start].lower in _LEADS or not items[start].alpha):
        start += 1
    return start


_LEADS = frozenset("but and as so yet then now later also meanwhile even still only".split())


def _cut(items: Items, start: int, end: int) -> int:
    """The first preposition after the first word, or a participle behind a role: "police investigating"; or the end."""
    for at in range(start + 1, end):
        word = items[at].lower
        if items[at].cap:
            continue
        if word in PREPOSITIONS and not in_body_name(items, at, end):
            return at
        office = at + 1 < end and is_role_noun(items[at + 1].lower)  # "chief operating officer Jo Hill"
        if word.endswith("ing") and len(word) > 5 and is_role_noun(items[at - 1].lower) and not office:
            return at
    return end


def phrase(items: Items, start: int, end: int) -> Mention | None:
    """The mention that these words are, where they are the whole subject of a verb."""
    start = _lead(items, start, end)
    if start >= end:
        return None
    if items[end - 1].lower in PRONOUNS and (items[end - 1].text == "I" or items[end - 1].lower != "i"):
        return pronoun(items[end - 1])
    if (known := counted(items, start, end) or styled(items, start, end)) is not None:
        return known
    if items[start].lower in PREPOSITIONS:
        return _after_preposition(items, start, end)
    cut = _cut(items, start, end)
    run = run_back(items, start, cut)
    if cut < end:
        return _of_campaign(items, start, cut, end) or _with_tail(items, start, run, cut, end)
    if run < cut:
        return _bare(items, start, run, cut)
    return described(items, start, cut) if _is_subject(items, start, cut) else None


def _of_campaign(items: Items, start: int, cut: int, end: int) -> Mention | None:
    """A name behind the role that somebody has in a body with a small word in its name: "Bread for All director Jo
    Hill"; but "Friends of director Jo Hill" are not he."""
    run = run_back(items, cut, end)
    led = items[start].name and items[cut - 1].cap and not is_speaking_noun(items[cut - 1].lower)
    full = led and end - run > 1 and run > cut + 2 and (items[cut + 1].cap or not items[cut + 1].text[0].isalpha())
    inside = full and is_role_noun(items[run - 1].lower) and not items[run - 1].cap
    return named(items, start, run, end) if inside else None


def _bare(items: Items, start: int, run: int, end: int) -> Mention | None:
    """A phrase that ends in capitals: a name, an office or a body, perhaps after a role."""
    alone = items[run].lower
    native = alone in NATIONALS or alone in TOWNSPEOPLE or _is_native(alone)  # "the Italian", "the Yorkshireman"
    if start < run == end - 1 and items[start].lower == "the" and native:
        more = frozenset(item.lower for item in items[start + 1 : run])
        return Mention(items[start].start, items[run].end, Kind.ROLE, (), Description(alone, more, definite=True))
    if run == end - 1 and (
        is_role_noun(alone) or (is_speaking_noun(alone) and not items[run].text.isupper())
    ):
        office = described(items, start, end)
        whole = run == start or (run == start + 1 and items[start].lower == "the" and singular(alone)[1])
        return replace(office, name=(fold_name(items[run].text),)) if office and whole else office
    if is_role_noun(items[end - 1].lower) and items[start].lower in DETERMINERS and not _forename(items, run, end):
        return described(items, start, end)
    joint = run - 1 > start and items[run - 1].lower in {"and", "&"}
    return named(items, role_start(items, start, run), run, end, joint=joint)


def _is_native(word: str) -> bool:
    """Whether a capital behind "the" ends as words for natives do: the Singaporean, the Galician, the Nepali; or is the
    Green."""
    ends = len(word) > 5 and word.endswith(("ean", "ian", "ese", "pali", "lander"))
    return word == "green" or (ends and word not in _NO_NATIVES)


_NO_NATIVES = BODIES | frozenset("smithsonian caribbean mediterranean barbican".split())


def _forename(items: Items, run: int, end: int) -> bool:
    """Whether a given name shows that a trade is a surname: "his manager Jeff Weaver", "her aide Ottla Baker"."""
    if items[run - 1].lower == "the" and items[end - 1].lower in PARTISANS:
        return False  # "the Christian Democrat"
    led = is_role_noun(items[run - 1].lower) and items[run].lower not in TITLES and not is_role_noun(items[run].lower)
    return run < end - 1 and bool(gender_of_name(items[end - 2].lower) or (led and end - run == 2))


def _with_tail(items: Items, start: int, run: int, cut: int, end: int) -> Mention | None:
    """A phrase with a preposition in it: the head stands before, or a name closes the role."""
    if (
        items[start].lower not in {"a", "an", "one", "another", "some"}
        and is_role_noun(items[cut - 1].lower)
        and (closing := _closing_name(items, start, cut, end)) is not None
    ):
        return closing
    if items[start].lower in DETERMINERS and items[cut].lower == "of" and cut - start == 1:
        return described(items, start, end)
    office = items[start].lower in DETERMINERS and is_role_noun(items[cut - 1].lower)
    if run < cut and not office and not (run == cut - 1 and is_speaking_noun(items[run].lower)):
        head = named(items, role_start(items, start, run), run, cut)
        if (
            head.role is None
            or not is_speaking_noun(items[cut - 1].lower)
            or is_surname(items, run, cut)
            or items[cut].lower not in {"of", "for", "at"}
        ):
            return head
    fits = is_speaking_noun(items[cut - 1].lower) or _is_subject(items, start, cut)
    return described(items, start, end) if fits else None


def _closing_name(items: Items, start: int, cut: int, end: int) -> Mention | None:
    """The name behind "Minister for European integration", "Union Minister for Textiles Shri"; no "founder Hill's"."""
    at = cut
    while (at := at + 1) < end:
        run = run_from(items, at, end)
        if run > at + 2 and items[at].lower in BODIES and items[run - 1].lower not in BODIES:
            return named(items, start, at + 1, run)
        if run > at:
            before = items[at - 1].lower
            titled = items[run - 1].lower not in BODIES and any(
                item.lower in TITLES or (is_role_noun(item.lower) and not item.owner)
                for item in items[at + (before in PREPOSITIONS) : run - 1]
            )
            one = not singular(items[cut - 1].lower)[1]
            office = one and items[cut - 1].cap and items[start].lower not in DETERMINERS
            office = office and (run - at > 2 or split_run(items, at, run) > at)
            led = items[start].cap or items[start].lower in DETERMINERS or before in DEPARTMENTS
            letters = run == at + 1 and items[at].text.isupper() and len(items[at].text) > 1
            loose = led and not letters and singular(before)[0] not in _TIED_BY and not items[at - 1].owner
            craft = one and items[cut].lower == "of" and not items[cut - 1].cap and run - at > 1
            craft = craft and not (items[at - 1].cap or is_role_noun(before)) and before not in _TIED_BY
            if items[run - 1].owner and run < end:
                return None
            if loose or titled or (office and before in PREPOSITIONS) or (craft and gender_of_name(items[at].lower)):
                return named(items, start, at, run)
            at = run
    return None


def _after_preposition(items: Items, start: int, end: int) -> Mention | None:
    """ "In a statement Hughes", "On Monday the minister": the subject is what closes the phrase."""
    run = run_back(items, start, end)
    if start < run < end and items[run - 1].lower not in PREPOSITIONS:
        return named(items, role_start(items, start + 1, run), run, end)
    for at in range(end - 1, start + 1, -1):
        if items[at].lower in DETERMINERS and items[at - 1].lower not in PREPOSITIONS:
            return described(items, at, end)
    return None


def _is_subject(items: Items, start: int, end: int) -> bool:
    """Whether lower-case words can be a subject: a determiner leads, or a known noun closes them."""
    last = items[end - 1].lower
    if items[start].lower in DETERMINERS or any(item.owner for item in items[start:end]):
        return end - start > 1 or is_speaking_noun(last)
    return is_speaking_noun(last) or singular(last)[0] in BODIES
