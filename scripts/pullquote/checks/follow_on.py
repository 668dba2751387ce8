"""Findings that may follow from others. Told beside their cause they would send an editor to the wrong file.

A brief that cites words which are refused, stand under an id used twice, or are in a file that could not be read is
not at fault for a figure that these words then lack.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pullquote.checks import (
    misattributed_words,
    unknown_quotation,
    unknown_source,
    unproved_words,
    unshown_actor,
)
from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic, Severity
from pullquote.load.document import Document, Loc
from pullquote.load.files import ORIGINS, PEOPLE, brief_file, source_file
from pullquote.model.base import split_ref
from pullquote.proofs.files import lock_file

_UNKNOWN = (unknown_source, unknown_quotation)
_CITING = frozenset(one.CODE for one in (unproved_words, misattributed_words, unshown_actor, *_UNKNOWN))
_FIGURES, _SHAPE = "PQ6", "PQ1"
_SOURCES = source_file("").removesuffix(".yml")


class Told(NamedTuple):
    """Findings in order, and what is not told of them."""

    diagnostics: list[Diagnostic]
    held: int
    """How many more there are that may go away with those told."""


class _Stretch(NamedTuple):
    file: str
    start: int
    end: int


def causes_first(site: Site, found: Sequence[Diagnostic]) -> Told:
    """What others rest on before what rests on it, and what may only follow from an error held back."""
    ordered = sorted(found, key=lambda one: (_rank(one.span.file), *one.sort_key))
    told = _told(site, ordered) if any(map(_fails, ordered)) else ordered
    if not any(map(_fails, told)):
        told = ordered
    return Told(told, len(ordered) - len(told))


def _fails(one: Diagnostic) -> bool:
    return one.severity is Severity.ERROR


def _told(site: Site, found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """What does not follow from refused words or from faults of a source's file."""
    faulty = _faulty(site)
    doubled = {f"{id}/{one}" for id, source, _ in site.sources() for one in _twice(one.id for one in source.excerpts)}
    refused = {ref for ref, verdict in site.evidence.verdicts.items() if verdict.state == "refused"}
    briefs = list(_citing(site, refused | doubled, faulty))
    locks = (_Stretch(lock_file(id), 0, sys.maxsize) for id in faulty)
    entries = [*_entries(site, doubled), *locks]
    lost = bool(faulty - site.library.sources.keys())
    useless = set(_useless_locks(site))
    own = (one for one in found if (one.span.file, one.code) not in useless)
    return [one for one in own if not _follows(one, briefs, entries, lost)]


def _follows(one: Diagnostic, briefs: Sequence[_Stretch], entries: Sequence[_Stretch], lost: bool) -> bool:
    if one.code.startswith(_SHAPE):
        return False
    if one.code in _CITING or one.code.startswith(_FIGURES):
        # a remark about a person or a source may quote any source
        anywhere = lost and one.code == unproved_words.CODE
        return anywhere or _within(one, briefs) or _within(one, entries)
    return _within(one, entries)


def _within(one: Diagnostic, stretches: Sequence[_Stretch]) -> bool:
    span = one.span
    return any(span.file == file and start <= span.start < end for file, start, end in stretches)


def _useless_locks(site: Site) -> Iterator[tuple[str, str]]:
    """The file of each source whose lock nothing can be read from, with the code that its lock is told of once."""
    for id, proofs in site.evidence.locks.items():
        if proofs.lock is None:
            yield from ((source_file(id), one.finding.code) for one in proofs.findings)


def _faulty(site: Site) -> set[str]:
    """Ids of the sources whose files are there but could not be read, or not as they were meant."""
    files = {one.span.file for one in site.loaded.faults if one.span.file.startswith(_SOURCES)}
    return {file.removeprefix(_SOURCES).removesuffix(".yml") for file in files}


def _citing(site: Site, refs: set[str], faulty: set[str]) -> Iterator[_Stretch]:
    """Each entry of a brief that cites one of these; a title and a bottom line may use what any entry cites."""
    for id, cited in site.library.citations.items():
        document = site.loaded.documents[brief_file(id)]
        locs = {
            one.loc[:2] if one.loc[2:3] != ("sides",) else one.loc[:4]
            for one in cited
            if one.ref in refs or (one.ref not in site.library.excerpts and split_ref(one.ref)[0] in faulty)
        }
        for loc in (*locs, *((key,) for key in ("title", "question", "bottom_line") if locs)):
            yield _stretch(document, loc)


def _entries(site: Site, refs: set[str]) -> Iterator[_Stretch]:
    """Each quotation and passage whose reference is one of these, or that was not read as it was meant."""
    for id, source, document in site.sources():
        faults = [one for one in site.loaded.faults if one.span.file == document.file]
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, one in enumerate(excerpts):
                doubled = f"{id}/{one.id}" in refs
                if doubled or faults:
                    stretch = _stretch(document, (key, index))
                    if doubled or any(_within(fault, (stretch,)) for fault in faults):
                        yield stretch


def _stretch(document: Document, loc: Loc) -> _Stretch:
    mark, _ = document.find(loc)
    return _Stretch(document.file, mark.start, mark.end)


def _twice(ids: Iterator[str]) -> Iterator[str]:
    return (id for id, times in Counter(ids).items() if times > 1)


def _rank(file: str) -> int:
    """Briefs and pages rest on sources, and all on people and origins; proofs are made from sources."""
    if file.startswith(_SOURCES):
        return 1
    if file.startswith("briefs/proofs/"):
        return 2
    return 0 if file in (PEOPLE, ORIGINS) else 3
