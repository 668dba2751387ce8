"""Findings about lock files, at their lines, and about archives that do not agree with them."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic, Finding, Span
from pullquote.load.document import line_starts, place
from pullquote.load.files import source_file
from pullquote.proofs.check import LockFinding
from pullquote.proofs.files import lock_file, read_lock
from pullquote.proofs.project import other_text, stray_locks


def check_locks(site: Site) -> Iterator[Diagnostic]:
    """Every finding about a lock as a whole or an entry that nothing in the YAML asks for, and every archive text
    that shows words which its lock refutes (PQ32x, PQ331)."""
    root = site.loaded.project.root
    for id, proofs in site.evidence.locks.items():
        for one in proofs.findings:
            yield _placed(lock_file(id), read_lock(root, id) or "", one)
    for id, one in stray_locks(root, site.library).items():
        if not site.unread(source_file(id)):
            yield _placed(lock_file(id), "", one)
    for id, _, document in site.sources():
        if _at_odds(site, id) and (found := _other_text(site, id)):
            span = document.value_span(("archive",))
            yield Diagnostic(found.code, found.name, found.severity, found.message, span, found.help)


def _at_odds(site: Site, id: str) -> bool:
    """Whether the text shows something of this source that its proof refutes."""
    verdicts = (site.evidence[f"{id}/{one.id}"] for one in site.library.sources[id].excerpts)
    return any(one.state == "refused" and len(one.ways) == 2 for one in verdicts)


def _other_text(site: Site, id: str) -> Finding | None:
    return other_text(site.evidence.locks[id], site.evidence.texts[id], site.loaded.project.archive)


def _placed(file: str, text: str, found: LockFinding) -> Diagnostic:
    one = found.finding
    starts = line_starts(text)
    start = starts[min(found.line, len(starts)) - 1]
    end = text.find("\n", start)
    span = place(file, starts, start, max(end if end >= 0 else len(text), start + 1))
    if not text:
        span = Span(file, 1, 1, 1, 2, 0, 1)
    return Diagnostic(one.code, one.name, one.severity, one.message, span, one.help)
