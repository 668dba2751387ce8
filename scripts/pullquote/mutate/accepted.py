"""Equivalents accepted by hand: `mutants.yml` beside mkdocs.yml, one entry a mutant, each with a reason."""

from __future__ import annotations

from pathlib import Path

from pullquote.load.entries import read_entry
from pullquote.load.yaml_file import read_yaml
from pullquote.model.base import Entry, Ref, Text

FILE = "mutants.yml"
Key = tuple[str, str, str]


class Accepted(Entry):
    """One mutant that is accepted though nothing shows by itself that it is true."""

    quotation: Ref
    operator: Text
    becomes: Text
    """The mutant's whole wording, or the new source, speaker or kind, as `pullquote mutate` reports it."""
    reason: Text

    @property
    def key(self) -> Key:
        return self.quotation, self.operator, self.becomes


class AcceptedFile(Entry):
    """mutants.yml."""

    equivalents: tuple[Accepted, ...] = ()


def read_accepted(root: Path) -> dict[Key, str]:
    """The reason for each accepted mutant; empty where there is no file. Raises ValueError for a faulty file."""
    path = root / FILE
    if not path.exists():
        return {}
    document, faults = read_yaml(FILE, path.read_bytes())
    entry = None
    if document is not None:
        entry, wrong = read_entry(AcceptedFile, document)
        faults = [*faults, *wrong]
    if entry is None or faults:
        raise ValueError("\n".join(f"{one.span.file}:{one.span.line}: {one.message}" for one in faults))
    return {one.key: one.reason for one in entry.equivalents}
