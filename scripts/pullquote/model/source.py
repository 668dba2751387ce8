"""A source and what is taken from it: briefs/sources/<id>.yml."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from pullquote.model.base import Entry, Id, Ids, Text, When

SPOKEN = ("speech", "fragment", "nested")
"""Kinds that are shown as somebody's words and therefore need a speaker."""
ALL_RIGHTS_RESERVED = "all rights reserved"
"""The licence of a source that gives none."""


class Excerpt(Entry):
    """Exact words of a source, found by the words themselves (W3C TextQuoteSelector)."""

    id: Id
    exact: Text
    """The words, character for character; typography may differ, nothing else."""
    prefix: Text | None = None
    """Words just before, where the same words occur more than once."""
    suffix: Text | None = None
    reviewed: Text | None = None
    """Why a cut that hides a negation or hedge is fair: the editor's reason."""
    via: Ids
    """The chain that carried the words here, the first reporter first: origin ids."""
    note: Text | None = None
    formerly: Ids
    """Ids it had before: addresses with them lead here."""


class Quotation(Excerpt):
    """Somebody's words, in quotation marks in the source."""

    kind: Literal["speech", "fragment", "nested", "label", "title", "reported", "unattributed"] = "speech"
    """speech: a sentence or more; fragment: a part of one; nested: quoted inside another's words; label: a nickname or
    scare quote; title: the name of a work or programme; reported: marks around a paraphrase; unattributed: nobody is
    shown to have said it."""
    speaker: Id | None = None
    said: When | None = None
    where: Text | None = None
    to: Text | None = None
    """To whom it was said, as far as the source shows."""
    attribution: Literal["reviewed"] | None = None
    """`reviewed`: an editor read an unclear attribution and answers for it; the reason stands in `note`."""

    @model_validator(mode="after")
    def _speaker_fits_kind(self) -> Quotation:
        if self.kind in SPOKEN and self.speaker is None:
            raise ValueError(f"a quotation of kind `{self.kind}` needs a `speaker`")
        if self.kind in ("title", "reported", "unattributed") and self.speaker is not None:
            raise ValueError(f"a quotation of kind `{self.kind}` is nobody's speech: take `speaker` out")
        if self.attribution == "reviewed" and not self.note:
            raise ValueError("`attribution: reviewed` needs a `note` with the reason")
        return self

    @property
    def spoken(self) -> bool:
        """Whether the words may be shown as the speaker's."""
        return self.speaker is not None


class Passage(Excerpt):
    """The publication's own words; never shown as anybody's speech."""

    attributed_to: Id | None = None
    """Whose statement or estimate the publication reports here in its own words."""


class NotCitable(Entry):
    """A stretch of the source that nothing may be taken from: a caption, navigation junk, an unsourced box."""

    starts: Text
    """The first words of the stretch."""
    ends: Text
    """Its last words."""
    reason: Text


class Derivation(Entry):
    """That the source copies or rewrites other reporting, with what shows it."""

    source: Id | None = None
    origin: Id | None = None
    how: Literal["copy", "rewrite", "aggregation"]
    basis: Text

    @model_validator(mode="after")
    def _from_one(self) -> Derivation:
        if (self.source is None) == (self.origin is None):
            raise ValueError("give one of `source` and `origin`")
        return self


class Source(Entry):
    """One published work. What its text does not give is left out, never invented."""

    label: Text
    """How the site names it in a citation."""
    title: Text | None = None
    publisher: Text | None = None
    author: tuple[Text, ...] = ()
    issued: When
    url: Text | None = None
    accessed: When | None = None
    language: Text = "en"
    licence: Text = ALL_RIGHTS_RESERVED
    archive: Text | None = None
    """The file name of the full text in the archive folder."""
    text: Text | None = None
    """The full text itself, only where the licence allows it to be published."""
    origins: Ids
    """Whose reporting it is."""
    derived_from: tuple[Derivation, ...] = ()
    reliability: Text | None = None
    """How far to trust it, with reasons."""
    oddities: tuple[Text, ...] = ()
    """Typographic slips of the source that a reader of the quotations should know."""
    not_citable: tuple[NotCitable, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    passages: tuple[Passage, ...] = ()
    formerly: Ids
    """Ids it had before: addresses with them lead here."""

    @model_validator(mode="after")
    def _has_text_somewhere(self) -> Source:
        if self.archive is None and self.text is None:
            raise ValueError("name the text's file in the archive folder: `archive: <file name>`")
        if self.archive is not None and self.text is not None:
            raise ValueError("a source has its text in the archive or here, not both: take `archive` or `text` out")
        if self.text is not None and self.licence == ALL_RIGHTS_RESERVED:
            raise ValueError("only a text whose owner allows it may stand here: add the `licence` that says so")
        return self

    @property
    def excerpts(self) -> tuple[Quotation | Passage, ...]:
        return self.quotations + self.passages
