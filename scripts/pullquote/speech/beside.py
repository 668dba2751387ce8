"""What stands beside a described speaker and says more of him: "one landowner, a mother of two", "a man in a red hat",
"his lawyer" of the man whom the story is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from pullquote.speech.behalf import behind
from pullquote.speech.governments import STATE_WORDS
from pullquote.speech.holdings import Holding
from pullquote.speech.layout import Word, words
from pullquote.speech.meant import Referent
from pullquote.speech.names import Same
from pullquote.speech.roles import WEAK, covered, deciding, describe, modifier, same_role, speaks
from pullquote.speech.scene import Scene
from pullquote.speech.synonyms import ORDINALS, SOMEBODY
from pullquote.speech.values import Description, Kind, Span, Speaker
from pullquote.speech.verbs import AUXILIARIES, VERBS, Group
from pullquote.speech.wanted import folded, recast
from pullquote.speech.words import BODIES, DETERMINERS, DOCUMENTS, PREPOSITIONS

Items = Sequence[Word]
_REACH = 140
"""Code points behind a description within which the text says more of who that is."""
_RELATIVES = frozenset({"who", "whose", "which", "that"})
_ONE = Description("one", frozenset(), indefinite=True)
_MEMBERS = {"one of them": _ONE, "another of them": _ONE, "one": _ONE, "another": _ONE}
"""One of a group, of whom only what stands beside tells more: "one of them, a trader"."""


def told_beside(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show a described speaker to be the one whom the editor describes; empty where they do not."""
    referent = held.referent
    if speaker.named or referent.ambiguous or referent.others or referent.mention.joint:
        return ()
    given = [(one, text) for text in (*speaker.names, *speaker.roles) if (one := describe(text)) is not None]
    for who in (referent, *behind(referent)):
        for place in places(who):
            role = _role_at(scene, who, place)
            for one, text in given if role is not None and speaks(role) else ():
                fits = role and (one.plural == role.plural or "police" in {one.head, role.head})
                if role and fits and (shown := _shown(scene, who, role, place, one, text)):
                    return shown
    return ()


def _role_at(scene: Scene, who: Referent, place: Span) -> Description | None:
    """The role that the text gives to somebody at a place; "one" and "another" have that of their group."""
    more = who.mention.role is not None and who.mention.role.head in {"one", "another", "other"}
    if more and place == (who.mention.start, who.mention.end) and who.person is not None:
        return who.person.roles[0]
    said = scene.raw[slice(*place)]
    return describe(said) or _MEMBERS.get(said.lower())


def places(referent: Referent) -> Iterator[Span]:
    """Where the text describes somebody whom it does not name: at the words, and where it first did."""
    mention, person = referent.mention, referent.person
    if person is not None and not person.anonymous:
        return
    if mention.kind is Kind.ROLE and not mention.name:
        yield mention.start, mention.end
    if person is not None and person.full is not None and person.full != (mention.start, mention.end):
        yield person.full


def _shown(
    scene: Scene, referent: Referent, role: Description, place: Span, given: Description, text: str
) -> tuple[Span, ...]:
    behind_it = tail(scene.raw, _behind_noun(scene.raw, place))
    near, apposed = _parts(behind_it)
    if (shown := _spoken_for(role, place, given) or _aged(place, apposed, given)):
        return shown
    for part in apposed:
        said = describe(" ".join(item.text for item in part))
        if said is not None and said.head == given.head and said.plural == given.plural:
            whole = Description(said.head, said.mods | role.mods | {role.head}, said.plural)
            if same_role(said, given) is Same.YES or same_role(whole, given) is Same.YES:
                return ((place[0], part[-1].end),)
    alike = recast(role, given)
    if alike is None and {role.head, given.head} <= SOMEBODY and (said_of := _trailing(text, given)):
        told = bool(near) and all(covered(word, folded(near)) for word in said_of)
        return ((place[0], near[-1].end),) if told else ()
    if alike is None or deciding(alike) - ({"another"} - given.mods) != deciding(given):
        return ()
    rest = {word for word in given.mods - WEAK if not covered(word, alike.mods)}
    more = [part for part in (near, *apposed) if part]
    if rest and more and all(any(_tells(part, word, _trailing(text, given)) for part in more) for word in rest):
        return ((place[0], more[-1][-1].end),)
    if not rest:
        return ()
    found = _owned(referent, role, place, rest) or _one_kind(scene.raw, role, place, rest)
    return found or _of_group(scene, role, place, rest)


_APART = ORDINALS | WEAK
_GROUP = 900
"""Code points within which "a third diplomat" is one of the diplomats described before."""


def _of_group(scene: Scene, role: Description, place: Span, rest: set[str]) -> tuple[Span, ...]:
    """ "One agent", asked for as a Border Patrol agent, where Border Patrol agents were the last such people."""
    if role.plural or role.definite or not role.mods <= _APART:
        return ()
    for mention, _ in reversed(scene.unnamed):
        kind = mention.role
        if mention.end > place[0] or kind is None or kind.head != role.head or not kind.mods - _APART:
            continue
        group = kind.plural or "another" in role.mods or "third" in role.mods
        near = mention.start > place[0] - _GROUP
        fits = group and near and all(covered(word, kind.mods) for word in rest) and not deciding(kind)
        return tuple(sorted({place, (mention.start, mention.end)})) if fits else ()
    return ()


def _pieces(part: Items) -> frozenset[str]:
    """Words as they are compared, and each word of one with hyphens: 52-year-old."""
    aged = {"year", "old"} if part[0].text.isdigit() else set[str]()
    return folded(part) | aged | {piece for item in part if "-" in item.lower for piece in item.lower.split("-")}


def _spoken_for(role: Description, place: Span, given: Description) -> tuple[Span, ...]:
    """A body given for its spokesperson, and the police for their officers."""
    body = role.head == "spokesperson" and given.head in BODIES and bool(given.mods)
    police = role.head == "officer" and role.plural and given.head == "police" and not given.mods
    return (place,) if (body and {*given.mods, given.head} <= role.mods) or police else ()


def _aged(place: Span, apposed: Sequence[Items], given: Description) -> tuple[Span, ...]:
    """ "The 52-year-old", where the text has "the woman, a 52-year-old driver"."""
    for part in apposed if given.head == "old" else ():
        if given.mods <= _pieces(part):
            return ((place[0], part[-1].end),)
    return ()


def _one_kind(raw: str, role: Description, place: Span, rest: set[str]) -> tuple[Span, ...]:
    """ "The company", asked for as the pipeline company, where the story has companies of no other kind."""
    for noun in sorted((role.mods | {role.head}) & (BODIES | DOCUMENTS)):
        small = rf"\b(?:an?|[Tt]he|its|this) ((?:[\w'’-]+ ){{0,3}}){noun}s?\b"
        kinds = (*re.finditer(small, raw), *re.finditer(rf"\b((?:[A-Z][\w.'’-]* ){{1,3}}){noun.title()}\b", raw))
        told = {folded(words(raw, *found.span(1))): found.span() for found in kinds if found[1]}
        if len(told) == 1 and all(covered(word, next(iter(told))) for word in rest):
            return tuple(sorted({place, next(iter(told.values()))}))
    return ()


def _trailing(text: str, given: Description) -> frozenset[str]:
    """The words of a description behind its noun: the "call" of "an official briefed on the call"."""
    items = [item for item in words(text, 0, len(text)) if item.alpha]
    at = next((at for at, item in enumerate(items) if modifier(item.lower) == given.head), len(items))
    return folded(items[at + 1 :])


def _tells(part: Items, word: str, trailing: frozenset[str]) -> bool:
    """Whether words behind a description bear out a word of the editor's: as an attribute only what says where
    somebody belongs, not where he is or what he did."""
    if not covered(word, _pieces(part)):
        return False
    first = part[0].lower
    if word in trailing or first in DETERMINERS or first.isdigit():
        return True
    return first in _BELONGING or (first in PREPOSITIONS and word not in STATE_WORDS)


_BELONGING = frozenset({"of", "from", "for"})


def _owned(referent: Referent, role: Description, place: Span, rest: set[str]) -> tuple[Span, ...]:
    """ "His lawyer", asked for as Orme's lawyer: the pronoun tells the owner. A writing is its author's."""
    owner = referent.author if role.head in DOCUMENTS else referent.owner
    if owner is None or owner.ambiguous or owner.person is None:
        return ()
    person = owner.person
    roles = [*person.roles, *([owner.mention.role] if owner.mention.role else ())]
    own = frozenset(map(modifier, person.name)).union(
        *(one.mods | {one.head} for one in roles if one.head in rest or not person.name)
    )
    if not all(covered(word, own) for word in rest):
        return ()
    where = person.full or owner.anchor or (owner.mention.start, owner.mention.end)
    return tuple(sorted({place, where}))


def _behind_noun(raw: str, place: Span) -> int:
    """Where a description goes on behind its noun: at the "in" of "a man in a red hat"."""
    for item in words(raw, *place)[1:]:
        if item.lower in PREPOSITIONS or item.lower in _RELATIVES:
            return item.start
    return place[1]


def tail(raw: str, start: int) -> list[Word]:
    """The words behind a description up to the verb that it is the subject of, or the end of its sentence."""
    text = raw[start : start + _REACH]
    stop = min([at for mark in "\n“”\"‘;:()—–?!" if (at := text.find(mark)) >= 0], default=len(text))
    found: list[Word] = []
    inside = False
    for item in words(raw, start, start + stop):
        if item.text in "….!?" or (item.text == "." and not item.alpha):
            break
        inside = (inside or item.lower in _RELATIVES) and item.text != ","
        said = VERBS.get(item.lower, ("", None))[1] in {Group.SAY, Group.TELL, Group.ACT}
        if said and not inside and not (found and found[-1].lower in DETERMINERS):
            break
        found.append(item)
    return found


def _parts(tail: Items) -> tuple[list[Word], list[list[Word]]]:
    """What follows a description at once, and the phrases behind commas that say who somebody is."""
    parts: list[list[Word]] = [[]]
    for item in tail:
        if item.text == ",":
            parts.append([])
        else:
            parts[-1].append(item)
    near = parts[0] if parts[0] and _says_more(parts[0][0]) else []
    if parts[0] and not near:
        return [], []
    told = list(takewhile(lambda part: bool(part) and _apposed(part), parts[1:]))
    return near, told


def _says_more(first: Word) -> bool:
    word = first.lower
    return word in PREPOSITIONS or word in _RELATIVES or word.endswith(("ing", "ed"))


def _apposed(part: Items) -> bool:
    """Whether words behind a comma say more of the one before it: "a mother of two", "who was briefed on it"."""
    first = part[0].lower
    listed = any(item.lower in {"and", "or"} and not item.cap for item in part[:6])
    if first in {"a", "an", "one", "the"} or (len(part) == 1 and first.isdigit()):
        return not listed
    return first in _RELATIVES or (_says_more(part[0]) and first not in AUXILIARIES)
