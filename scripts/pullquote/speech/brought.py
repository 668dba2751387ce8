"""Whom the words before a bare noun bring in: "denied by an officer of the audit branch. ... the officer said"; and
"A colleague agreed" behind the words of the officer, whose colleague that is."""

from __future__ import annotations

import re

from pullquote.speech.cast import Person, is_human
from pullquote.speech.cover import cover
from pullquote.speech.holdings import Holding, clause_spans
from pullquote.speech.names import Same
from pullquote.speech.roles import covered, deciding, describe, modifier, same_role
from pullquote.speech.scene import Scene
from pullquote.speech.synonyms import RELATIONS
from pullquote.speech.values import Description, Span, Speaker

_NEAR = 400
"""Code points within which a bare noun takes up somebody brought in beside a verb."""
_REST = r"(?:(?! (?:who|which|that|said|says|told|as|and|but|was|is|has|had)\b)[^,.;:!?“”\"‘\n]){0,70}"


def brought_in(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """The words that show a fuller description to be that of a bare noun; empty where they do not."""
    person, mention = held.referent.person, held.referent.mention
    want = describe(speaker.names[0]) if not speaker.named and len(speaker.names) == 1 else None
    if want is None or want.plural or held.referent.ambiguous or (person is not None and not person.anonymous):
        return ()
    role, place = mention.role, (mention.start, mention.end)
    if person is not None and person.mentions:
        role, place = person.roles[0], person.mentions[0]
    if role is None or role.head != want.head or role.plural or role.mods:
        return ()
    found = _met(scene, place) if role.definite else _related(scene, place, role, want)
    return tuple(sorted({*clause_spans(held), *found[1]})) if found is not None and _is(found[0], want) else ()


Found = tuple[Description, tuple[Span, ...]]


def _is(told: Description, want: Description) -> bool:
    return bool(want.mods) and deciding(told) == deciding(want) and same_role(told, want) is Same.YES


def _met(scene: Scene, place: Span) -> Found | None:
    """The last indefinite phrase before a bare noun that ends in it or goes on behind it, in the story's own words."""
    start, end = place
    noun = re.escape(scene.raw[start:end].rpartition(" ")[2])
    phrase = re.compile(rf"\b(?:[Aa]n?|[Oo]ne) (?:[\w’'-]+ ){{0,4}}{noun}\b{_REST}")
    found = next(reversed(list(phrase.finditer(scene.raw, max(0, start - _NEAR), start))), None)
    if found is None or cover(scene, found.span()).regions:
        return None
    role = describe(found[0])
    return None if role is None else (role, (found.span(),))


def _related(scene: Scene, place: Span, role: Description, want: Description) -> Found | None:
    """ "A colleague": of whoever spoke last, by any word that the text has for him."""
    spoken = [at for at, region in enumerate(scene.regions) if region.end <= place[0] and at in scene.holdings]
    if role.head not in RELATIONS or not spoken:
        return None
    last = scene.holdings[max(spoken, key=lambda at: scene.regions[at].end)].referent
    roles = [*(last.person.roles if last.person else ()), *([last.mention.role] if last.mention.role else ())]
    name = last.person.name if last.person else last.mention.name
    words = frozenset(map(modifier, name)) | {word for one in roles for word in {one.head, *one.mods}}
    if last.ambiguous or not all(covered(word, words) for word in want.mods):
        return None
    return want, ((last.mention.start, last.mention.end),)


_GENDERS = {"his": "m", "her": "f"}


def just_spoken(scene: Scene, place: int, pointing: str, other: Person | None) -> Person | None:
    """Whose "his wife, Jo," is right behind his own words, nobody else being named between."""
    gender = _GENDERS.get(pointing)
    spoken = [at for at, region in enumerate(scene.regions) if region.end <= place and at in scene.holdings]
    if gender is None or not spoken:
        return None
    last = max(spoken, key=lambda at: scene.regions[at].end)
    end, who = scene.regions[last].end, scene.holdings[last].referent
    one = who.person
    if one is None or one is other or who.ambiguous or not one.name or one.gender not in {"", gender}:
        return None
    near = place - end < _NEAR and is_human(one)
    between = (
        met
        for met in scene.cast.people
        if met is not one and met is not other and met.gender != ("f" if gender == "m" else "m") and is_human(met)
    )
    return one if near and not any(end <= start < place for met in between for start, _ in met.mentions) else None
