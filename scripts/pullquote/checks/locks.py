"""Findings about lock files, at their lines."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic, Finding, Span
from pullquote.load.document import line_starts, place
from pullquote.proofs.files import lock_file, lock_names, read_lock
from pullquote.proofs.rules import finding, unused_proof


def check_locks(site: Site) -> Iterator[Diagnostic]:
    """Every finding about a lock as a whole or an entry that nothing in the YAML asks for (PQ32x)."""
    root = site.loaded.project.root
    for id, proofs in site.evidence.locks.items():
        for one in proofs.findings:
            yield _placed(lock_file(id), read_lock(root, id) or "", one.line, one.finding)
    for id in lock_names(root):
        if id not in site.library.sources:
            help = "delete the lock, or give the source back its file"
            yield _placed(lock_file(id), "", 1, finding(unused_proof, f"there is no source `{id}`", help))


def _placed(file: str, text: str, line: int, found: Finding) -> Diagnostic:
    starts = line_starts(text)
    start = starts[min(line, len(starts)) - 1]
    end = text.find("\n", start)
    span = place(file, starts, start, max(end if end >= 0 else len(text), start + 1))
    if not text:
        span = Span(file, line, 1, line, 2, 0, 1)
    return Diagnostic(found.code, found.name, found.severity, found.message, span, found.help)
