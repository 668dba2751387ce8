"""The work of `pullquote prove`, one source at a time."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pullquote.evidence.by_archive import Texts, check_excerpt, speakers
from pullquote.load.files import Loaded, source_file
from pullquote.load.project import ProjectError
from pullquote.model.source import Source
from pullquote.proofs.check import check_source
from pullquote.proofs.copies import Comparison, compare_copy
from pullquote.proofs.files import kept_seed, lock_file, new_seed, read_lock, write_changed
from pullquote.proofs.prove import Proving, Registration, prove_source
from pullquote.proofs.published import Published, published
from pullquote.proofs.tree import SHORT

Line = tuple[bool, str]
"""Whether all is well, and what to print."""


@dataclass(frozen=True, slots=True)
class Options:
    """How the proofs are to be made."""

    by: str | None = None
    """Who registers new texts; None for git's user.name."""
    keep_seed: bool = False
    """Whether new texts get a random seed that stays in the archive."""
    renew: bool = False
    """Whether another text may replace the committed one."""


class Work:
    """One run over a project with its archive. Raises ProjectError where there is none."""

    def __init__(self, loaded: Loaded, options: Options) -> None:
        if loaded.project.archive is None:
            raise ProjectError("the articles are not at hand: put them into `archive/`, or say where they are, with "
                '`make prove ARGS="--archive /path/to/articles"` or `export PULLQUOTE_ARCHIVE=/path/to/articles`'
            )
        self.root, self.archive = loaded.project.root, loaded.project.archive
        self.library, self.options = loaded.library, options
        self.texts, self.known = Texts(loaded), speakers(loaded.library)

    def prove(self, id: str) -> Iterator[Line]:
        """Prove one source and write its lock."""
        source = self.library.sources[id]
        if source.archive is None:
            return
        if id not in self.texts:
            where = f"{source_file(id)} names under `archive:`"
            yield False, f"{id}: the archive has no readable text `{source.archive}`, which {where}"
            return
        made = self._make(id, source, read_lock(self.root, id))
        written = made.lock is not None and write_changed(self.root / lock_file(id), made.lock)
        yield from _report(id, made, written)

    def _make(self, id: str, source: Source, old: str | None) -> Proving:
        text, name, options = self.texts[id], source.archive or "", self.options
        new = old is None or options.renew
        seed = kept_seed(self.archive, name)
        if seed is None and new and (options.keep_seed or len(text.tokens) < SHORT):
            seed = new_seed(self.archive, name)
        by = (options.by or _git_name(self.root)) if new else ""
        head = Registration(id, name, f"{date.today().isoformat()} by {by}", seed)
        verdicts = {one.id: check_excerpt(one, text, self.texts, self.known) for one in source.excerpts}
        return prove_source(text, self._published(source), verdicts, head, old, self.options.renew)

    def _published(self, source: Source) -> list[Published]:
        return [published(one, self.known) for one in source.excerpts]

    def verify(self, id: str) -> Iterator[Line]:
        """Compare one text at hand with the committed one."""
        source, lock = self.library.sources[id], read_lock(self.root, id)
        if source.archive is None or id not in self.texts:
            yield True, f"{id}: no text at hand"
            return
        proof = check_source(lock, id, source.archive, self._published(source))
        if proof.lock is None:
            yield False, f"{id}: no lock to compare with"
            return
        opened = {name: one.opened for name, one in proof.proved.items()}
        result = compare_copy(
            proof.lock, opened, self.texts[id].tokens, kept_seed(self.archive, source.archive)
        )
        yield result.same, f"{id}: {_told(result)}"


def _report(id: str, made: Proving, written: bool) -> Iterator[Line]:
    if made.finding:
        yield (
            False,
            f"{id}: {made.finding.code} {made.finding.name}: {made.finding.message}; {made.finding.help}",
        )
        return
    yield True, f"{id}: {len(made.proved)} proved, {'written' if written else 'unchanged'}"
    for name, findings in made.unproved.items():
        for one in findings:
            yield False, f"  {name} is not proved: {one.code} {one.name}: {one.message}"


def _told(result: Comparison) -> str:
    """What a comparison shows, in positions and ids only."""
    if result.same:
        return "this is the committed text"
    sizes = f"another text: {result.here} tokens here, {result.committed} committed"
    if result.differs_before is None:
        return (
            f"{sizes}; every proved stretch is in its place, so the difference lies where nothing is quoted"
        )
    first = next(one for one in result.stretches if one.shift != 0)
    how = "is not here" if first.shift is None else f"stands {first.shift:+d} tokens from its place"
    places = f"token {result.agrees_until} and token {result.differs_before}"
    return f"{sizes}; the first difference lies between {places}: what `{first.id}` proves {how}"


def _git_name(root: Path) -> str:
    command = ["git", "-C", str(root), "config", "user.name"]
    try:
        name = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        name = ""
    if not name:
        raise ProjectError("say who registers the texts: --by NAME")
    return name
