"""What the article around a role bears out of a description: the body behind "spokesman X", the state behind "its"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from pullquote.speech.cast import Person
from pullquote.speech.governments import acting_state, states_in
from pullquote.speech.layout import Word, words
from pullquote.speech.meant import COMPANIES, may_be_company
from pullquote.speech.names import surname
from pullquote.speech.narration import main_state, topics
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.provinces import main_province, provinces_in
from pullquote.speech.roles import covered, modifier
from pullquote.speech.scene import Scene
from pullquote.speech.values import Description, Span, value
from pullquote.speech.verbs import AUXILIARIES, VERBS
from pullquote.speech.wanted import Wanted, folded
from pullquote.speech.words import BODIES

_OFFICERS = frozenset(
    "spokesperson ceo head secretary chair president director manager commissioner".split()
)
"""Whoever speaks for a body that a story has just named needs no more than his title."""
_STATE_OFFICES = frozenset(
    "minister premier president ambassador chancellor king queen".split()
)
"""Offices of a state."""
_MINISTRIES = frozenset("ministry government parliament treasury embassy minister premier".split())
_CLAUSES = AUXILIARIES | {"who", "which", "that", "and", "told"}
_TAIL = 6
"""Words behind a noun that tell where somebody is or belongs: "a dealer in Humboldt"."""


@value
class Borne:
    """What bears the open words out: how surely, and by which words of the text."""

    sure: int
    spans: tuple[Span, ...]


def borne(scene: Scene, role: Description, place: Span, want: Wanted, rest: frozenset[str]) -> Borne | None:
    """What bears out the words of a description that a role leaves open, or None."""
    near = words(scene.raw, place[0], place[1])
    if not near:
        return None
    plain, states = rest & want.plain, want.states
    phrase = _phrase(near) + _tail(scene.raw, place)
    if rest == plain and all(covered(word, folded(phrase)) for word in rest):
        return Borne(3, (_span(phrase),))
    for found in (
        _full_name(scene, near, rest),
        _kind(scene, role, rest),
        _full_owner(scene, role, rest),
        _of_that_kind(scene, role, place, rest),
        _topic(scene, role, near, want, rest),
        _province(scene, role, near, rest),
        _main_body(scene, role, near, rest),
    ):
        if found is not None:
            return found
    if len(states) != 1 or rest == plain:
        return None
    above = borne(scene, role, place, want, plain) if plain else Borne(3, ())
    told = _state(scene, role, near)
    if above is None or told is None or told[0] not in states:
        return None
    return Borne(min(above.sure, told[1].sure), (*above.spans, *told[1].spans))


def _span(items: Sequence[Word]) -> Span:
    return items[0].start, items[-1].end


def _phrase(near: Sequence[Word]) -> list[Word]:
    """The words of a role before any clause in it."""
    return list(takewhile(lambda item: item.lower not in _CLAUSES, near))


def _tail(raw: str, place: Span) -> list[Word]:
    """The words that go on behind a role in its own phrase, no name and no verb."""
    found: list[Word] = []
    for item in words(raw, place[1], min(len(raw), place[1] + 60))[:_TAIL]:
        if not item.alpha or item.lower in _CLAUSES or (item.lower in VERBS if found else item.cap):
            break
        found.append(item)
    return found


def _full_name(scene: Scene, near: Sequence[Word], rest: frozenset[str]) -> Borne | None:
    """ "The airport": the only name of the article that ends so has the other words too."""
    for at in [at for at, item in enumerate(near) if item.lower in BODIES - _COMMON]:
        before, behind = near[:at][-1:], near[at + 1 : at + 2]
        if any(item.cap for item in before) or any(not is_role_noun(item.lower) for item in behind):
            continue
        named = [one for one in scene.cast.people if _is_called(one, near[at].lower)]
        known = len(named) == 1 and named[0].mentions[0][0] < near[at].start
        if known and all(covered(word, frozenset(map(modifier, named[0].name))) for word in rest):
            return Borne(2, (named[0].mentions[0],))
    return None


def _is_called(one: Person, noun: str) -> bool:
    """Whether a body's name of several words ends in a noun, in one of its forms."""
    forms = [role.head for role in one.roles if not one.human] if noun in one.name else []
    return len(one.name) > 1 and noun in {one.name[-1], *forms}


_COMMON = frozenset("party house street post times press office department university school".split())
"""Bodies of which a story has many, named or not."""


def _kind(scene: Scene, role: Description, rest: frozenset[str]) -> Borne | None:
    """ "The company's spokesman": the text calls the body of the role a company."""
    for one in _bodies(scene, role):
        for kind, place in zip(one.roles, one.role_places, strict=False):
            small = folded(item for item in words(scene.raw, place[0], place[1]) if not item.cap)
            if all(covered(word, small) for word in rest) and kind.head in BODIES:
                return Borne(2, (place,))
    return None


def _full_owner(scene: Scene, role: Description, rest: frozenset[str]) -> Borne | None:
    """ "Orme's spokesman", asked for as Ida Orme's: the only one of that surname is Ida Orme."""
    owners = [one for one in scene.cast.people if len(one.name) > 1 and surname(one.name)[-1] in role.mods]
    one = owners[0] if len(owners) == 1 else None
    if one is None or one.full is None or not all(covered(word, frozenset(one.name)) for word in rest):
        return None
    return Borne(2, (one.full,))


def _of_that_kind(scene: Scene, role: Description, place: Span, rest: frozenset[str]) -> Borne | None:
    """ "A spokeswoman for the company", where only one name before is that of a company."""
    kinds = role.mods & COMPANIES
    named = [one for one in scene.cast.people if one.name and not (one.human or one.gender)]
    met = [one for one in named if kinds and one.full and any(kind.head in COMPANIES for kind in one.roles)]
    if len(met) != 1 or met[0].full is None or met[0].full[0] > place[0]:
        return None
    return Borne(2, (met[0].full,)) if all(covered(word, frozenset(met[0].name)) for word in rest) else None


def _bodies(scene: Scene, role: Description) -> Iterator[Person]:
    for one in scene.cast.people:
        if one.name and not one.human and all(covered(modifier(word), role.mods) for word in one.name):
            yield one


def _topic(
    scene: Scene, role: Description, near: Sequence[Word], want: Wanted, rest: frozenset[str]
) -> Borne | None:
    """ "Spokesman X said", "its chief executive": the body that the sentence or the last one was about."""
    owned = any(item.lower in {"its", "their"} for item in near[:1])
    if not owned and role.head not in _OFFICERS:
        return None
    for topic, here in topics(scene.raw, near[0].start):
        own = here and owned and all(item.cap for item in topic)  # "Jo Hill, its spokesperson, said"
        body = _body_of(topic)
        said = frozenset[str]() if own or _is_dateline(body) else folded(body)
        if all(covered(word, said) for word in rest) and all(covered(word, said | want.words) for word in role.mods):
            return Borne(2, (_span(body),))
        if not own and any(item.cap for item in topic[1:]):
            return None
    return None


def _is_dateline(topic: Sequence[Word]) -> bool:
    """Whether several words are all in capitals."""
    return len(topic) > 1 and all(item.text.isupper() for item in topic)


def _body_of(topic: Sequence[Word]) -> Sequence[Word]:
    """The body of a subject that may be its spokesman: "a spokesman for Oradel"; nothing where it is another person."""
    person = next((at for at, item in enumerate(topic) if is_role_noun(item.lower)), -1)
    if person < 0:
        return topic
    link = next((at for at in range(person, len(topic)) if topic[at].lower in {"for", "of", "at"}), len(topic))
    return topic[link + 1 :]


def _province(scene: Scene, role: Description, near: Sequence[Word], rest: frozenset[str]) -> Borne | None:
    """ "Gov. X" in a story of one province: its governor, if no other is told."""
    if role.head not in {"governor", "premier"} or any(True for _ in provinces_in(near)):
        return None
    main = main_province(scene.raw)
    return Borne(1, (main[1],)) if main is not None and rest == frozenset(main[0].split()) else None


def _main_body(scene: Scene, role: Description, near: Sequence[Word], rest: frozenset[str]) -> Borne | None:
    """ "Chief executive X" in a story of one firm: of that firm, if the words name no other."""
    if role.head not in _OFFICERS | _CHIEFS or any(item.cap and not is_role_noun(item.lower) for item in near):
        return None
    bodies = [one for one in scene.cast.people if one.name and may_be_company(one) and len(one.mentions) >= _OFTEN]
    first = min(bodies, key=lambda one: one.mentions[0][0], default=None)
    if first is None or first.mentions[0][0] > _HEAD or any(len(one.mentions) > len(first.mentions) for one in bodies):
        return None
    own = all(covered(word, frozenset(map(modifier, first.name))) for word in rest)
    return Borne(1, (first.mentions[0],)) if own and first.mentions[0][0] < near[0].start else None


_CHIEFS = frozenset({"executive", "officer", "founder", "co-founder"})
_OFTEN, _HEAD = 3, 400
"""Mentions of the firm that a story is about, and code points in which it names it."""


def _is_own(near: Sequence[Word], at: int) -> bool:
    """Whether a state in a role is that of the role: "Danish minister", "head of Peru", no "envoy in Lima"."""
    before = near[at - 1] if at else None
    led = any(is_role_noun(item.lower) for item in near[:at])
    return before is None or before.lower == "of" or not (led or before.cap)


_AWAY = frozenset("in at to near from".split())
"""What leads to a place where somebody only is."""


def _state(scene: Scene, role: Description, near: Sequence[Word]) -> tuple[str, Borne] | None:
    """Of which state the role is, as the text tells it there or as a whole."""
    office = role.head in _STATE_OFFICES or bool(role.mods & _MINISTRIES)
    inside = [
        one.name for one in states_in(near) if _is_own(near, one.first) and (office or not one.capital)
    ]
    if inside:
        return None if role.mods & (BODIES - _MINISTRIES) else (inside[0], Borne(3, ()))
    if any(not any(item.lower in _AWAY for item in near[: one.first]) for one in states_in(near)):
        return None
    owned = any(item.lower == "its" for item in near[:1])
    taken_up = near[0].lower == "the" and not role.mods
    if taken_up or not (owned or office):
        return None
    local = local_state(scene.raw, near[0].start, owned=owned)
    if local is not None or owned or role.head in {"president", "secretary"}:
        return local
    main = main_state(scene.raw)
    return None if main is None else (main[0], Borne(1, (main[1],)))


def local_state(raw: str, place: int, *, owned: bool) -> tuple[str, Borne] | None:
    """The state of which the sentence or the last one told; where the story is of another one only the sentence."""
    for topic, here in topics(raw, place):
        lead = topic[1:] if topic[0].lower in {"in", "from", "at"} else topic
        found = acting_state(lead)
        if found is None and any(True for _ in states_in(lead)):
            return "", Borne(0, ())
        if found is not None:
            doubtful = not here and not owned and (main_state(raw) or (found.name,))[0] != found.name
            return ("" if doubtful else found.name), Borne(2, (_span(lead[found.first : found.stop]),))
    return None
