"""Who speaks, and who carried the words: briefs/people.yml and briefs/origins.yml."""

from __future__ import annotations

from typing import Literal

from pydantic import RootModel

from pullquote.model.base import Entry, Id, Text


class Person(Entry):
    """Somebody who speaks: a named person, a person whom a source only describes, or an organisation."""

    name: Text
    """The name in full, or the description of an unnamed person ("a former senior Ukrainian official")."""
    kind: Literal["person", "unnamed", "organisation"] = "person"
    aliases: tuple[Text, ...] = ()
    """Every other spelling or short form; search and attribution know them all."""
    roles: tuple[Text, ...] = ()
    """Titles and roles as the sources give them."""
    note: Text | None = None


class Origin(Entry):
    """Whose reporting it is: where words were first published, or who passed them on."""

    name: Text
    kind: Literal["agency", "newspaper", "broadcaster", "website", "social", "document", "unknown"]
    note: Text | None = None


class People(RootModel[dict[Id, Person]]):
    """briefs/people.yml: one entry a person, keyed by id."""


class Origins(RootModel[dict[Id, Origin]]):
    """briefs/origins.yml: one entry an origin, keyed by id."""
