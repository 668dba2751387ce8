"""What an edit shows at once: the pages of the edited files, from a project kept in memory.

Everything else of the site (lists, search, checks that look at all files) follows with the whole build.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.evidence import Evidence
from pullquote.evidence.by_archive import Texts, speakers
from pullquote.evidence.judge import judge_source
from pullquote.load.entries import read_entry
from pullquote.load.files import ORIGINS, PEOPLE, brief_file, source_file
from pullquote.load.yaml_file import read_yaml
from pullquote.model.brief import Brief
from pullquote.model.library import Library
from pullquote.model.people import Origins, People
from pullquote.model.source import Source
from pullquote.pages.briefs import brief_page
from pullquote.pages.broken import broken_page
from pullquote.pages.origins import origin_page
from pullquote.pages.page import Page
from pullquote.pages.paths import brief_path, origin_path, person_path, source_path
from pullquote.pages.people import person_page
from pullquote.pages.sources import source_page
from pullquote.pages.view import View


@dataclass(frozen=True, slots=True)
class Shown:
    """The page at an address as it is now; None if it is gone."""

    path: str
    page: Page | None


class Preview:
    """A project in memory that follows the files."""

    def __init__(self, site: Site, downloads: Container[str]) -> None:
        self._loaded, self._evidence, self._downloads = site.loaded, site.evidence, downloads

    def edited(self, files: frozenset[str]) -> Iterator[Shown] | None:
        """The pages of edited files, those of the files themselves first; None for files that no page is made of."""
        kinds = {file: kind_of(file) for file in sorted(files)}
        before = self._loaded.library
        if None in kinds.values():
            return None
        faults = {file: self._read(file, kind) for file, kind in kinds.items() if kind != "proof"}
        for file, kind in kinds.items():
            if kind in ("source", "proof"):
                self._judge(Path(file).stem)
        return self._pages(kinds, faults, before)

    def _read(self, file: str, kind: str | None) -> list[Diagnostic]:
        """Take what stands in the file into the library; what is wrong with it."""
        entry, faults = None, []
        path = self._loaded.project.root / file
        texts, broken = dict(self._loaded.texts), dict(self._loaded.broken)
        texts.pop(file, None), broken.pop(file, None)
        if path.is_file():
            content = path.read_bytes()
            texts[file] = content.decode("utf-8", errors="replace")
            document, faults = read_yaml(file, content)
            if document is not None:
                entry, wrong = read_entry(_MODELS[kind or ""], document)
                faults = [*faults, *wrong]
                self._loaded.documents[file] = document
            if entry is None and kind == "brief":
                broken[file] = path.stem
        library = _with(self._loaded.library, kind, path.stem, entry)
        self._loaded = replace(self._loaded, library=library, texts=texts, broken=broken)
        return faults

    def _judge(self, id: str) -> None:
        source = self._loaded.library.sources.get(id)
        verdicts = {ref: one for ref, one in self._evidence.verdicts.items() if not ref.startswith(f"{id}/")}
        texts = Texts(self._loaded)
        if source is not None:
            found, _ = judge_source(self._loaded, id, source, texts, speakers(self._loaded.library))
            verdicts.update((f"{id}/{excerpt}", verdict) for excerpt, verdict in found.items())
        self._evidence = Evidence(verdicts, texts, {})

    def _pages(
        self, kinds: Mapping[str, str | None], faults: Mapping[str, list[Diagnostic]], before: Library
    ) -> Iterator[Shown]:
        near = self._near(kinds)
        view = View(Site(replace(self._loaded, library=near), self._evidence), faults, self._downloads)
        for file, kind in kinds.items():
            id = Path(file).stem
            if kind == "brief":
                yield self._brief(view, file, id)
            elif kind in ("source", "proof"):
                yield Shown(source_path(id), source_page(view, id) if id in near.sources else None)
        if PEOPLE in kinds or ORIGINS in kinds:
            yield from self._people(View(Site(self._loaded, self._evidence), faults, self._downloads), before)
        own = {brief_file(id) for id in near.briefs} - kinds.keys()
        yield from (self._brief(view, file, Path(file).stem) for file in sorted(own))

    def _brief(self, view: View, file: str, id: str) -> Shown:
        if id in view.library.briefs:
            return Shown(brief_path(id), brief_page(view, id))
        return Shown(brief_path(id), broken_page(view, file, id) if file in self._loaded.broken else None)

    def _people(self, view: View, before: Library) -> Iterator[Shown]:
        """Those who are no longer what they were."""
        for old, new, path, page in (
            (before.people, view.library.people, person_path, person_page),
            (before.origins, view.library.origins, origin_path, origin_page),
        ):
            for id in [id for id in {**old, **new} if old.get(id) != new.get(id)]:
                yield Shown(path(id), page(view, id) if id in new else None)

    def _near(self, kinds: Mapping[str, str | None]) -> Library:
        """The library with those briefs only that these pages show something of."""
        library = self._loaded.library
        sources = [f"{Path(file).stem}/" for file, kind in kinds.items() if kind in ("source", "proof")]
        own = {Path(file).stem for file, kind in kinds.items() if kind == "brief"} & library.briefs.keys()
        related = {other for id in own for other in library.briefs[id].related}
        citing = {id for id in library.briefs if any(one in self._loaded.texts[brief_file(id)] for one in sources)}
        kept = {id: brief for id, brief in library.briefs.items() if id in own | related | citing}
        return Library(kept, library.sources, library.people, library.origins)


_MODELS: dict[str, Any] = {"brief": Brief, "source": Source, "people": People, "origins": Origins}


def kind_of(file: str) -> str | None:
    """What a file of the project holds; None for what has no page of its own."""
    if file in (PEOPLE, ORIGINS):
        return Path(file).stem
    id = Path(file).stem
    known = {brief_file(id): "brief", source_file(id): "source", f"briefs/proofs/{id}.lock": "proof"}
    return None if id.startswith("_") else known.get(file)


def _with(library: Library, kind: str | None, id: str, entry: Any) -> Library:
    """The library with an entry put in, or taken out where it is None; people and origins stay if they are broken."""
    briefs, sources = dict(library.briefs), dict(library.sources)
    people, origins = library.people, library.origins
    if kind == "people":
        people = people if entry is None else entry.root
    elif kind == "origins":
        origins = origins if entry is None else entry.root
    else:
        held: dict[str, Any] = briefs if kind == "brief" else sources
        held.pop(id, None) if entry is None else held.update({id: entry})
    return Library(_in_order(briefs), _in_order(sources), people, origins)


def _in_order(entries: dict[str, Any]) -> dict[str, Any]:
    """As the files are read: by their names."""
    return dict(sorted(entries.items(), key=lambda pair: f"{pair[0]}.yml"))
