"""Do the pieces of a quotation have one voice? Asked with or without a speaker given."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pullquote.diagnostics import Finding
from pullquote.speech.cast import Person
from pullquote.speech.cover import Cover, cover
from pullquote.speech.holdings import Holding, written
from pullquote.speech.names import Same, same_name
from pullquote.speech.rules import joined_speakers, partly_outside_marks
from pullquote.speech.scene import Scene, analyse
from pullquote.speech.values import HasRaw, Kind, Mention, Span


def same_voice(source: HasRaw, spans: Sequence[Span]) -> Finding | None:
    """The fault of a cut that makes one speech of two voices, or None where the text does not show one.

    `spans` are the pieces in code points of the source. Two voices: people whom the text tells apart, or speech and
    the publication's own words. Never raises.
    """
    if len(spans) < 2:
        return None
    scene = analyse(source.raw)
    covers = [cover(scene, span) for span in spans]
    return _half_spoken(scene, covers) or joined(scene, covers, strangers=True)


def _half_spoken(scene: Scene, covers: Sequence[Cover]) -> Finding | None:
    """One piece is wholly speech and another wholly the publication's own words."""
    spoken = any(found.regions and not found.outside for found in covers)
    told = [found for found in covers if found.outside and not found.regions]
    if not spoken or not told:
        return None
    start, end = told[0].span
    words = " ".join(scene.raw[start:end].split())
    return partly_outside_marks.finding(
        words if len(words) <= 80 else words[:79] + "…", [found.span for found in told]
    )


def joined(scene: Scene, covers: Sequence[Cover], *, strangers: bool) -> Finding | None:
    """The fault of pieces that the text gives to different people.

    With `strangers`, "an official" is taken for nobody who has a name.
    """
    held = [scene.holdings[at] for found in covers for at in found.regions if at in scene.holdings]
    for one, two in pairwise(held):
        if _apart(one, two, strangers):
            spans = [found.span for found in covers]
            return joined_speakers.finding(written(scene.raw, one), written(scene.raw, two), spans)
    return None


def _apart(one: Holding, two: Holding, strangers: bool) -> bool:
    first, second = one.referent, two.referent
    if strangers and second.person is not first.person and _newcomer(first.mention, second.mention):
        return True
    if first.person is None or second.person is None or first.person is second.person:
        return False
    if first.ambiguous or second.ambiguous or first.others or second.others:
        return False
    if first.person.name and second.person.name:
        return same_name(first.person.name, second.person.name) is Same.NO
    return strangers and (_stranger(first.person, second.person) or _stranger(second.person, first.person))


def _newcomer(first: Mention, second: Mention) -> bool:
    """Whether who speaks second is brought in after who speaks first: "the guard said", then "a neighbour agreed"."""
    role = second.role
    told = first.kind is not Kind.PRONOUN and role is not None and role.indefinite and not role.plural
    return told and first.end <= second.start


def _stranger(unnamed: Person, named: Person) -> bool:
    """Whether somebody was brought in as "an official" or "residents", and so is nobody who has a name."""
    role = unnamed.roles[0] if unnamed.anonymous and unnamed.roles else None
    return bool(named.name) and role is not None and (role.indefinite or role.plural)
