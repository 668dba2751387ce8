"""The values of the attribution engine: who might speak, what stands between marks, what was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeVar, dataclass_transform

from pullquote.diagnostics import Finding

Span = tuple[int, int]
"""Half-open range of code points in the source as decoded."""
Made = TypeVar("Made")


@dataclass_transform(frozen_default=True)
def value(made: type[Made]) -> type[Made]:
    """A frozen dataclass, but without the guard at run time.

    A text has thousands of these, and with the guard each takes four times as long to make.
    """
    return dataclass(slots=True)(made)


NEITHER = "n"
"""The gender, so to speak, of somebody who is "they" in the text."""


class HasRaw(Protocol):
    """Anything with the text of a source: all that attribution needs of a prepared text."""

    @property
    def raw(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person, group or organisation to whom an editor gives words."""

    id: str
    names: tuple[str, ...]
    """The full name first, then every other spelling."""
    roles: tuple[str, ...] = ()
    """Titles and descriptions: "national security adviser", "the Ukrainian president"."""
    named: bool = True
    """False for somebody who is only described: "a senior White House official"."""
    plural: bool = False
    details: tuple[str, ...] = ()
    """What an editor adds to a name: an age, where somebody is from."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """What the text says about the speaker of one quotation."""

    verdict: str
    """"agrees", "contradicts" or "unclear"."""
    clause: tuple[Span, ...] = ()
    """The words of the source that name the speaker, in order; empty unless the verdict is "agrees"."""
    named: str | None = None
    """Whom the text names, as written there."""
    findings: tuple[Finding, ...] = ()


@value
class Region:
    """What stands between one pair of quotation marks; the offsets exclude the marks themselves."""

    start: int
    end: int
    depth: int
    parent: int
    """Index of the region around this one, or -1."""
    group: int
    """Regions that are one quotation over several paragraphs share a group."""
    opened: bool = True
    closed: bool = True
    """False where the text forgets the mark and the paragraph's edge stands in for it."""


class Kind(Enum):
    """What a mention is made of."""

    NAME = "name"
    ROLE = "role"
    PRONOUN = "pronoun"


@value
class Description:
    """A role in comparable form: "the former senior officials" is official, {former, senior}, plural."""

    head: str
    mods: frozenset[str]
    plural: bool = False
    definite: bool = False
    indefinite: bool = False
    """Introduced as one of many: "a senior official"."""


@value
class Mention:
    """Words of the text that stand for somebody."""

    start: int
    end: int
    kind: Kind
    name: tuple[str, ...] = ()
    """The words of the proper name, without titles."""
    role: Description | None = None
    pronoun: str = ""
    gender: str = ""
    """"m", "f" or "" where the words do not tell."""
    person: bool = False
    """True where a title or an honorific shows that this is a human being."""
    joint: bool = False
    """True for "A and B said"."""
    others: tuple[Mention, ...] = ()
    """Who else says the words, where the text joins several."""
    owned: str = ""
    """Whose it is by its own words: "its", "his", "'s" for a noun; else empty."""


class Strength(Enum):
    """How surely a cue gives words to its subject."""

    PLAIN = 3
    """A verb of speaking with its subject next to the words, "according to"."""
    LOOSE = 2
    """A verb of thinking, or a subject from elsewhere in the sentence."""
    CARRIED = 1
    """Nobody is named at the words: carried on from the speech before."""


@value
class Cue:
    """A clause that gives words to somebody: "Hughes said", "according to the ministry"."""

    first: int
    """Index of the first item of the clause in its stream."""
    last: int
    verb: int
    """Index of the verb."""
    start: int
    end: int
    """The clause in code points of the source."""
    verb_span: Span
    subject: Mention | None
    word: str
    """The verb's base form."""
    shape: str
    """"before" (subject, verb), "inverted" (verb, subject), "according", "passive", "participle"."""
    strength: Strength = Strength.PLAIN
