"""What every row of the open data has, and the rows of sources, people and origins: the schemas are made from these."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from pullquote.evidence.verdict import State, Way
from pullquote.figures.dates import Precision
from pullquote.model.base import Fixed
from pullquote.model.brief import Stance


class Shape(Fixed):
    """An object of the open data. Every key is always there; null or an empty list says that nothing is known."""


class Row(Shape):
    """One row of a table."""

    id: str
    """Unique in its table and permanent."""
    page: str
    """Address of the entry on the site: absolute, or below the site's root where the site's address is not known."""


class Day(Shape):
    """A date as far as it is known."""

    date: str
    """EDTF: 2025, 2025-02, 2025-02-17, or an interval 2025-02-17/2025-02-20 with both ends included."""
    precision: Precision
    """How much of the date is known."""
    basis: str | None
    """The words it rests on, where it is inferred."""


class Cited(Shape):
    """One reference of the evidence, also of citations inside the text."""

    ref: str
    """Id of a quotation or passage."""
    stance: Stance
    """What it says of the text: supports, disputes, or context only."""


class PersonRow(Row):
    """Somebody who speaks or acts."""

    name: str
    """The name in full; of an unnamed person, the description."""
    kind: Literal["person", "unnamed", "organisation"]
    """`unnamed`: the sources only describe them."""
    aliases: list[str]
    """Other spellings and short forms."""
    roles: list[str]
    """Titles and roles as the sources print them."""
    note: str | None
    """A remark of the editors."""


class OriginRow(Row):
    """Whose reporting it is: where words were first published, or who passed them on."""

    name: str
    """The name."""
    kind: Literal["agency", "newspaper", "broadcaster", "website", "social", "document", "unknown"]
    """What it is."""
    note: str | None
    """A remark of the editors."""


class DerivedFrom(Shape):
    """That a source copies or rewrites other reporting."""

    source: str | None
    """Id of the source it was made from, or null."""
    origin: str | None
    """Id of the origin it was made from, or null."""
    how: Literal["copy", "rewrite", "aggregation"]
    """In which way."""
    basis: str
    """What shows it."""


class NotCitableStretch(Shape):
    """A stretch of the source that nothing is taken from."""

    starts: str
    """Its first words."""
    ends: str
    """Its last words."""
    reason: str
    """Why nothing is taken from it."""


class SourceRow(Row):
    """One published work."""

    label: str
    """How the site names it; not a title."""
    title: str | None
    """As printed; null where the copy used shows none."""
    publisher: str | None
    """As printed; null where the copy used shows none."""
    author: list[str]
    """Names as printed; empty where the copy used shows none."""
    issued: Day
    """When it was published."""
    url: str | None
    """Its address on the web, where known."""
    accessed: Day | None
    """When it was read there."""
    language: str
    """BCP 47 tag."""
    licence: str
    """Of the source's own text, quotations included."""
    archive: str | None
    """File name of the full text, which is not published; spans count in this file."""
    origins: list[str]
    """Ids of the origins whose reporting it is."""
    derived_from: list[DerivedFrom]
    """What it was copied or rewritten from."""
    reliability: str | None
    """How far the editors trust it, with reasons."""
    oddities: list[str]
    """Slips of the source that its quotations keep."""
    not_citable: list[NotCitableStretch]
    """Stretches that nothing is taken from."""


class ExcerptRow(Row):
    """Exact words of a source."""

    source: str
    """Id of the source."""
    exact: str
    """The words, character for character; typography may differ from the source, and cuts are marked."""
    prefix: str | None
    """Words just before, where the editors give them."""
    suffix: str | None
    """Words just after, where the editors give them."""
    via: list[str]
    """Ids of the origins that carried the words, the first reporter first."""
    spans: list[Annotated[list[int], Field(min_length=2, max_length=2)]] | None
    """Where the words stand in the source's full text: [start, end) in code points, one pair a piece of a quotation
    with cuts; null where the site was built without the full text."""
    state: State
    """`proved`, `refused`, `unclear`, or `unchecked`, which is never as good as proved."""
    checked_by: list[Way]
    """How it was checked: against the full text (archive), by its proof, or both."""
    cited_by: list[str]
    """Ids of the briefs that cite it."""
    note: str | None
    """A remark of the editors."""


class QuotationRow(ExcerptRow):
    """Words that stand in quotation marks in a source."""

    kind: Literal["speech", "fragment", "nested", "label", "title", "reported", "unattributed"]
    """speech: a sentence or more; fragment: a part of one; nested: quoted inside another's words; label: a nickname or
    scare quote; title: the name of a work; reported: marks around a paraphrase; unattributed: nobody is shown to have
    said it."""
    speaker: str | None
    """Id of the person whose words they are; null where they may not be shown as anybody's."""
    said: Day | None
    """When, as far as the source shows."""
    where: str | None
    """Where, as far as the source shows."""
    to: str | None
    """To whom, as far as the source shows."""
    attribution: Literal["reviewed"] | None
    """`reviewed`: the text is unclear about the speaker, and an editor answers for the attribution."""


class PassageRow(ExcerptRow):
    """The publication's own words; nobody's speech."""

    kind: Literal["passage"]
    """Always `passage`."""
    speaker: None
    """Always null: the same columns as quotations have."""
    said: None
    """Always null."""
    attributed_to: str | None
    """Id of the person whose statement the publication reports in its own words."""
