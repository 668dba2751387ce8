"""Clauses whose subject stands elsewhere: participles, "quoted as saying", passives, "but said", infinitives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.apposed import apposed
from pullquote.speech.heads import clause_head
from pullquote.speech.inverted import forward, make
from pullquote.speech.joint import listed_before
from pullquote.speech.layout import Word
from pullquote.speech.nested import caller_of_him
from pullquote.speech.occasions import past_occasion
from pullquote.speech.openings import clause_subject, opening_subject
from pullquote.speech.overheard import BE, recalled, witnessed
from pullquote.speech.parallel import parallel
from pullquote.speech.phrases import phrase, pronoun
from pullquote.speech.roles import speaks
from pullquote.speech.spans import skip_back
from pullquote.speech.subjects import subject
from pullquote.speech.values import Cue, Description, Kind, Mention, Strength
from pullquote.speech.words import CALENDAR, PREPOSITIONS

Items = Sequence[Word]



_NEVER = frozenset("including regarding following quoting citing resulting leading".split())
_LEADS = frozenset("after before while by in without beyond".split())
_CALLING = frozenset(
    "calling describing branding dubbing labelling labeling accusing denouncing dismissing hailing praising".split()
)
"""Participles that judge a thing, and so rather belong to the nearest subject than to the teller."""
_REFUSING = frozenset("declined refused failed unable reluctant yet".split())


def participle(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "..., adding that", "calling it", "quoted X as saying"."""
    before = items[at - 1].lower if at else ""
    if before == "as":
        return _as_saying(items, at, earlier)
    if (heard := witnessed(items, begin, at) or recalled(items, begin, at)) is not None:
        return heard
    point = before == "of" and at > 1 and items[at - 2].lower == "point"
    if items[at].lower in _NEVER or (before in PREPOSITIONS and before not in _LEADS and not point):
        return None
    if before not in _LEADS and (own := _with_subject(items, at)) is not None:
        return own
    if at == 0 or items[0].start == items[at].start:
        who = opening_subject(items, _after_comma(items, at), len(items))
    else:
        who = _participle_subject(items, begin, at, earlier)
    return None if who is None else make(items, at, at, at, who, "participle", Strength.LOOSE)


def _participle_subject(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Mention | None:
    """Who adds or calls: the last speaker of the sentence, or, for "calling it", the nearer subject."""
    shapes = ("before", "inverted", "participle")
    told = (cue.subject for cue in reversed(earlier) if cue.shape in shapes and _is_somebody(cue.subject))
    spoken = next(told, None)
    near = listed_before(items, begin, clause_subject(items, begin, at))
    if (outer := caller_of_him(items, at, earlier)) is not None:
        return outer
    if spoken is None:
        opening = opening_subject(items, begin, at) if near is not None and not _is_somebody(near) else None
        return opening or near
    if items[at].lower not in _CALLING or near is None:
        return spoken
    return spoken if near.kind is Kind.ROLE or near.start < spoken.start else near


def _is_somebody(who: Mention | None) -> bool:
    """Whether a subject can speak at all: in "Orme shared a class called “Tides,” writing" it is not the class."""
    return who is not None and (who.kind is not Kind.ROLE or who.role is None or bool(who.name) or speaks(who.role))


def _with_subject(items: Items, at: int) -> Cue | None:
    """ "with some analysts suggesting": a participle with a subject of its own."""
    for place in range(at - 1, max(-1, at - 10), -1):
        if not items[place].alpha or items[place].region >= 0:
            return None
        if items[place].lower == "with":
            end = skip_back(items, place + 1, at - 1) + 1
            who = phrase(items, place + 1, end) or _somebody(items, place + 1) if place + 1 < end else None
            return None if who is None else make(items, place, at, at, who, "participle", Strength.LOOSE)
    return None


def _somebody(items: Items, at: int) -> Mention | None:
    """ "With some calling her out": people of whom nothing more is said."""
    if items[at].lower not in {"some", "many", "others", "several", "most", "few", "one"}:
        return None
    role = Description("person", frozenset(), plural=True, indefinite=True)
    return Mention(items[at].start, items[at].end, Kind.ROLE, role=role)


def _after_comma(items: Items, at: int) -> int:
    return next(
        (
            place + 1
            for place in range(at, len(items))
            if items[place].text == "," or items[place].region >= 0
        ),
        len(items),
    )


def _as_saying(items: Items, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "was quoted as saying" speaks for its subject; "Reuters quoted X as saying" for X."""
    for place in range(at - 2, max(-1, at - 40), -1):
        if items[place].lower not in {
            "quoted",
            "cited",
            "quotes",
            "cites",
            "quoting",
            "citing",
            "quote",
            "reported",
            "heard",
            "recorded",
            "described",
        }:
            continue
        anchor = skip_back(items, 0, place - 1) if place else -1
        if any(items[step].lower in BE for step in range(anchor + 1, place)):
            found = subject(items, 0, place)
            return None if found is None else make(items, found[0], at, at, found[1], "before")
        found = _object(items, place + 1) or forward(items, place + 1)
        if found is None:
            return None
        end, who = found
        return make(items, _channel(items, place), at, at, apposed(items, end, who), "before")
    return None


def _object(items: Items, at: int) -> tuple[int, Mention] | None:
    """Who is "him" in "The agency quotes him as saying"."""
    lead = [item.lower for item in items[at : at + 2]]
    word = {"him": "he", "her": "she", "them": "they"}.get(lead[0], "") if lead[1:] == ["as"] else ""
    return (at + 1, pronoun(replace(items[at], lower=word))) if word else None


def _channel(items: Items, quoting: int) -> int:
    """Where the clause begins that names a channel right behind a quotation: "...," the agency quoted Orr as saying."""
    first = quoting
    while first > max(0, quoting - _NAME) and items[first - 1].alpha and items[first - 1].region < 0:
        first -= 1
    before = first - 1 - (first > 1 and items[first - 1].text == ",")
    return first if before >= 0 and items[before].region >= 0 else quoting


_NAME = 6
"""Words of the name of an agency or a station."""


def infinitive(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "went on to say", "used to say", "took to X to denounce"; in "Orr said Hill was right to urge" it is Hill."""
    if any(items[place].lower in _REFUSING for place in range(max(0, at - 4), at)):
        return None
    if at > 2 and items[at - 2].lower == "used" and (held := subject(items, begin, at - 2)) is not None:
        return make(items, held[0], at, at, held[1], "before")
    lead = [item.lower for item in items[max(0, at - 4) : at - 1]]
    if earlier and len(lead) == 3 and lead[0] in {"and", "but"} and lead[1] in {"went", "goes"} and lead[2] == "on":
        return make(items, at, at, at, earlier[-1].subject, "participle", Strength.LOOSE)
    who = listed_before(items, begin, clause_subject(items, begin, at))
    told = next((cue for cue in reversed(earlier) if cue.shape == "before" and cue.word == "say"), None)
    if who is not None and told is not None and who.start < items[told.verb].start and told.verb + 1 < at:
        who = clause_head(items, told.verb + 1, at) or who
    return None if who is None else make(items, at, at, at, who, "participle", Strength.LOOSE)


def passive(items: Items, at: int) -> Cue | None:
    """ "was described as ... by X": the agent speaks; "was told by X that": he tells what follows."""
    found = agent(items, at)
    if found is None or items[at].lower not in {"told", "informed", "assured", "warned"} or items[at + 1].lower != "by":
        return found
    behind = (item.lower for item in items[found.last + 1 : found.last + _WHEN] if item.alpha or item.region >= 0)
    follows = next((word for word in behind if word not in PREPOSITIONS | CALENDAR), "") == "that"
    return replace(found, shape="before") if follows else found


_WHEN = 5
"""Words within which "that" follows on who tells somebody something: "was told by Orme on Monday that"."""


def agent(items: Items, at: int) -> Cue | None:
    for place in range(at + 1, min(len(items) - 1, at + 30)):
        if items[place].text in ";:":
            return None
        if items[place].lower == "by" and items[place].region < 0:
            found = forward(items, place + 1)
            if found is None or found[1].kind is Kind.PRONOUN:
                continue
            end, who = found
            return make(items, at, end - 1, at, apposed(items, end, who), "passive")
    return None


def coordinated(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "Hughes did not confirm it, but said": the subject stands at the head of the clause; the verb right before may
    open the main clause, as in "When Orr told Hill so, Hill smiled and said"."""
    place = skip_back(items, begin, at - 1)
    if (led := past_occasion(items, begin, at - 1)) is not None:
        place = led
    if place < begin or not (
        items[place].lower in {"and", "but", "then", "or", "before", "after"} or items[place].text == ","
    ):
        return None
    if (
        earlier
        and earlier[-1].shape == "according"
        and earlier[-1].last == place - 1
        and items[place].text == ","
    ):
        return make(items, earlier[-1].first, at, at, earlier[-1].subject, "before")
    near = clause_subject(items, begin, place) if place > begin else None
    if (again := parallel(items, place, at, earlier, near)) is not None:
        return make(items, at, at, at, again, "participle", Strength.LOOSE)
    who = _whole(listed_before(items, begin, near), earlier)
    last = earlier[-1] if earlier else None
    if who is not None and last is not None and who.start < last.start:
        parted = any(items[step].text in "—–-;" and items[step].end > who.end for step in range(begin, last.first))
        shared = last.shape == "before" and last.last == place - 1 and items[last.first - 1].text == ","
        who = last.subject if last.shape == "inverted" or shared or (parted and last.shape == "before") else who
    return None if who is None else make(items, at, at, at, who, "participle", Strength.LOOSE)


def _whole(who: Mention | None, earlier: Sequence[Cue]) -> Mention | None:
    """The subject with the name that an earlier clause found behind its office: "Chief Minister, Mr Hughes, "."""
    same = (one.subject for one in earlier if who is not None and one.subject and one.subject.start == who.start)
    return max((who, *same), key=lambda one: (one.end, len(one.others))) if who is not None else None


def reduced(items: Items, at: int) -> Cue | None:
    """ "a plan described by X as ...": a passive without its auxiliary."""
    word = items[at].lower
    follows = at + 1 < len(items) and (items[at + 1].lower in {"by", "as"} or items[at + 1].region >= 0)
    return agent(items, at) if word.endswith("ed") and follows else None
