"""Clauses that give words to somebody: "Hughes said", "said the minister", "according to", "was quoted as saying"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from pullquote.speech.forms import is_noun, plural_before
from pullquote.speech.indirect import coordinated, infinitive, participle, passive, reduced
from pullquote.speech.inverted import forward, inverted, make
from pullquote.speech.joint import joined_before
from pullquote.speech.layout import Word
from pullquote.speech.occasions import past_occasion
from pullquote.speech.overheard import BE, reputed
from pullquote.speech.senses import goes_on, is_listener, is_made, lacks_object, set_apart, struggles
from pullquote.speech.spans import skip_back
from pullquote.speech.subjects import subject
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import BASE_ONLY, MAKING, PARTICIPLES, PHRASAL, VERBS, WIDE, Group
from pullquote.speech.views import according, for_whom, own_words, point_made
from pullquote.speech.words import DETERMINERS
from pullquote.speech.writings import read_out

Items = Sequence[Word]
_NEGATIONS = frozenset("not never n't didn't hasn't haven't doesn't don't wouldn't won't".split())
_MODALS = frozenset("would will could can might may must should shall".split())
"""What somebody would do is not what he says."""
_ASKING = frozenset("what how whether why".split())
"""What leads to what somebody would say: "Asked what she would tell a girl who rows, Orme smiled"."""
_VERBLESS = frozenset("according words view opinion telling per for to".split())
"""Words that give a view without a verb of speaking: "in the view of", "for whom"."""
_PHRASED = frozenset(PHRASAL) | {"put", "puts"}
_TELLING = _VERBLESS.union(VERBS, _PHRASED, MAKING)
"""Beside the past tenses of other verbs, every word at which a clause can be found."""


def cues(items: Items) -> list[Cue]:
    """All such clauses of one sentence, in the order of their verbs."""
    found: list[Cue] = []
    for at in [at for at, item in enumerate(items) if item.lower in _TELLING or item.lower[-2:] == "ed"]:
        word = items[at].lower
        cue: Cue | None = None
        if word in _VERBLESS:
            cue = according(items, at) or own_words(items, at) or for_whom(items, at)
        if cue is None and word in VERBS:
            cue = read_out(items, at) or _verb(items, 0, at, found)
        if cue is None and word in _PHRASED:
            cue = _phrasal(items, at, found)
        if cue is None and word in MAKING:
            cue = point_made(items, at)
        if cue is None and word not in VERBS:
            cue = _unlisted(items, at)
        if cue is not None:
            found.append(cue)
    return found


def _phrasal(items: Items, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "as Hughes put it", "she went on", "he shot back"."""
    after = items[at + 1].lower if at + 1 < len(items) else ""
    put = items[at].lower in {"put", "puts"} and (after in {"it", "this", "that"} or _put_at(items, at))
    put = put or (items[at].lower in {"put", "puts"} and after == "to" and any(one.region >= 0 for one in items[:at]))
    if items[at].lower == "going" and at and items[at - 1].lower in BE:
        return None
    if not (put or _goes(items, at)) and after not in PHRASAL.get(items[at].lower, ()):
        return None
    if items[at].lower in {"goes", "went"} and at + 2 < len(items) and items[at + 2].lower not in _GOING_ON:
        if items[at + 2].alpha:
            return None
    behind = _behind(items, at)
    if behind is not None:
        return make(items, at, behind[0] - 1, at, behind[1], "inverted")
    found = subject(items, 0, at)
    if found is None:
        return coordinated(items, 0, at, earlier) if _goes(items, at) else None
    return make(items, found[0], at + 1, at, found[1], "before")


def _behind(items: Items, at: int) -> tuple[int, Mention] | None:
    """Who stands behind such a verb and its small word right after a quotation: "...," shot back Hughes."""
    before = items[at - 1 - (at > 1 and items[at - 1].text == ",")] if at else None
    if before is None or before.region < 0 or items[at].cap or at + 2 >= len(items) or not items[at + 2].alpha:
        return None
    named = items[at + 2].cap or items[at + 2].lower in DETERMINERS
    return forward(items, at + 2) if named else None


def _put_at(items: Items, at: int) -> bool:
    """Whether a figure is told in the speaker's words: "An aide put the number of rebels at “eight to 10”"."""
    quote = next((place for place in range(at + 2, min(len(items), at + 16)) if items[place].region >= 0), 0)
    return quote > 0 and items[quote - 1].lower == "at" and all(item.text != "," for item in items[at:quote])


def _goes(items: Items, at: int) -> bool:
    """Whether "went" alone speaks, as it does in talk: "Helen grabbed me and went, 'Stay'"."""
    spoken = at + 2 < len(items) and items[at + 1].text in {",", ":"} and items[at + 2].region >= 0
    return spoken and items[at].lower in {"went", "goes"}


_GOING_ON = frozenset("to that about in at for with by saying this a an the".split())
"""What may follow "went on" where somebody speaks; "the Senate goes on recess" does not."""


def _unlisted(items: Items, at: int) -> Cue | None:
    """ "...," she precised: any past tense beside a quotation, together with its subject."""
    word = items[at].lower
    if (
        at == 0
        or not word.endswith("ed")
        or items[at].cap
        or not _ends_clause(items, at + 1)
    ):
        return None
    leads = at + 2 < len(items) and items[at + 1].text in {",", ":"} and items[at + 2].region >= 0
    if leads and items[at - 1].lower not in BE:
        who = subject(items, 0, at)
        return None if who is None else make(items, who[0], at, at, who[1], "before", Strength.LOOSE)
    if not any(item.region >= 0 for item in items[:at]):
        return None
    found = subject(items, 0, at)
    if found is None or not found[0]:
        return None
    before = items[found[0] - 1]
    quoted = before.region >= 0 or (before.text == "," and found[0] > 1 and items[found[0] - 2].region >= 0)
    return make(items, found[0], at, at, found[1], "before", Strength.LOOSE) if quoted else None


def _ends_clause(items: Items, at: int) -> bool:
    return at >= len(items) or items[at].text in {".", ",", ";", ":"}


def _verb(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    item = items[at]
    if is_noun(items, at) or _as_saying_follows(items, at) or struggles(items, at) or is_listener(items, at):
        return None
    before = items[at - 1].lower if at else ""
    if before == "have" and (held := reputed(items, begin, at)) is not None:
        return held
    named = item.lower in PARTICIPLES or item.lower in BASE_ONLY or (at and _in_name(items, at))
    at_fault = item.lower == "blame" and before == "to" and items[at - 2].lower in {*BE, "partly", "largely", "mainly"}
    inside = item.cap and at and items[at - 1].alpha and named
    if inside or at_fault or (item.lower == "beginning" and before in BE):
        return None
    if item.lower in PARTICIPLES and before not in BE:
        return participle(items, begin, at, earlier)
    if before == "to" and item.lower in BASE_ONLY:
        return infinitive(items, begin, at, earlier)
    anchor = skip_back(items, begin, at - 1) if at else -1
    helpers = {items[place].lower for place in range(anchor + 1, at)}
    wide = VERBS[item.lower][0] in WIDE
    asked = item.lower in {"tell", "say"} and anchor > 0 and items[anchor - 1].lower in _ASKING
    loose = wide or asked or VERBS[item.lower][1] in (Group.ACT, Group.THINK) or item.lower == "add"
    if helpers & BE and item.lower in BASE_ONLY:
        return None  # "her advice to others is brief"
    if (helpers & _MODALS and loose) or helpers & _NEGATIONS or goes_on(items, at) or set_apart(items, at):
        return None
    past = item.lower.endswith(("ed", "en", "ld", "id", "ten", "oted", "ied"))
    if helpers & BE and past and item.lower not in PARTICIPLES:
        return passive(items, at)
    if (turned := inverted(items, at)) is not None:
        return turned
    if is_made(items, at) and not helpers:
        return reduced(items, at)
    bare = item.lower in BASE_ONLY and not helpers and not _is_present(items, at)
    if bare or (wide and not _complemented(items, at)) or lacks_object(items, at):
        return None
    found = subject(items, begin, at) if not at or past_occasion(items, begin, at - 1) is None else None
    if found is not None and _usable(items, found[1], at):
        first, who = joined_before(items, begin, *found)
        return make(items, first, at, at, who, "before")
    return coordinated(items, begin, at, earlier) or reduced(items, at)


def _is_present(items: Items, at: int) -> bool:
    """Whether a bare form is a present here, and no infinitive."""
    told = items[at].lower == "say" and at + 1 < len(items) and items[at + 1].lower in _WHAT_FOLLOWS
    return (plural_before(items, at) or _contracted(items, at) or told) and not _caused(items, at)


_WHAT_FOLLOWS = frozenset("they he she it there that".split())
"""What follows "say" where it is no infinitive: "The family of a teenager say they have"."""


def _in_name(items: Items, at: int) -> bool:
    """Whether a capital closes a name behind small letters: the United States, current United States dollars."""
    led = at > 1 and items[at - 1].cap and items[at - 2].alpha and not items[at - 2].cap
    return led and (items[at - 2].lower in {"the", "of", "in", "with"} or not items[at - 1].owner)


def _complemented(items: Items, at: int) -> bool:
    """Whether speech follows closely on a verb that has other meanings too."""
    near = list(takewhile(lambda item: item.lower not in PARTICIPLES, items[at + 1 : at + 7]))
    follows = any(item.region >= 0 or item.text == ":" or item.lower == "that" for item in near)
    quoted = any(item.region >= 0 for item in items[max(0, at - 8) : at])
    return (
        follows
        or _right_after(items, at)
        or (quoted and not any(item.alpha for item in items[at + 4 :]))
        or (at + 2 >= len(items) and any(item.region >= 0 for item in items[max(0, at - 6) : at]))
    )


def _right_after(items: Items, at: int) -> bool:
    """Whether only a name parts the verb from a quotation before it: "...," Hughes charged in her speech."""
    place = at - 1
    while place >= 0 and at - place < 5 and items[place].name:
        place -= 1
    named = place < at - 1 and place >= 0 and items[at].lower[-2:] == "ed"
    return named and (items[place].region >= 0 or (items[place].text == "," and items[place - 1].region >= 0))


def _caused(items: Items, at: int) -> bool:
    """Whether another verb governs a bare infinitive: "helping the US and its allies respond"."""
    return any(item.lower in _CAUSING for item in items[max(0, at - 8) : at])


_CAUSING = frozenset(
    "help helps helped helping let lets letting make makes made making watch watched heard".split()
)


def _as_saying_follows(items: Items, at: int) -> bool:
    """Whether the verb only leads to the real one: "the statement quoted the governor as saying"."""
    if VERBS[items[at].lower][0] not in {"quote", "cite", "report"}:
        return False
    return any(
        items[place].lower == "as" and items[place + 1].lower in PARTICIPLES
        for place in range(at + 1, min(len(items) - 1, at + 14))
    )


def _contracted(items: Items, at: int) -> bool:
    """Whether the pronoun before a verb carries its auxiliary: "he’d respond"."""
    said = VERBS[items[at].lower][1] in (Group.SAY, Group.TELL)
    return said and at > 0 and items[at - 1].text.lower().endswith(("'d", "’d", "'ll", "’ll"))


def _usable(items: Items, who: Mention, at: int) -> bool:
    """ "it said" speaks for a body; "what they called" is no speech of theirs."""
    return not (
        who.kind is Kind.PRONOUN
        and who.pronoun == "it"
        and VERBS[items[at].lower][1] not in (Group.SAY, Group.ACT)
        and items[at].lower not in {"told", "tells"}
    )
