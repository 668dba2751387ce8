"""The files of a project read into a library; what is wrong with them as diagnostics."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Generic, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from pullquote.diagnostics import Diagnostic, Span
from pullquote.load.document import Document
from pullquote.load.entries import read_entry
from pullquote.load.faults import fault
from pullquote.load.handwritten import handwritten
from pullquote.load.project import Project
from pullquote.load.rules import misplaced_file, unreadable_file
from pullquote.load.yaml_file import read_yaml, undecodable
from pullquote.model.base import Id
from pullquote.model.brief import Brief
from pullquote.model.library import Library
from pullquote.model.people import Origins, People
from pullquote.model.source import Source

M = TypeVar("M", bound=BaseModel)

PEOPLE, ORIGINS = "briefs/people.yml", "briefs/origins.yml"
_FOLDERS = ("briefs/sources", "briefs/proofs")
_ID: TypeAdapter[str] = TypeAdapter(Id)


@dataclass(frozen=True)
class Loaded:
    """A project as read: the library of all that could be read, the documents behind it, and the faults."""

    project: Project
    library: Library
    documents: dict[str, Document] = field(default_factory=dict)
    """By file, for every file that is YAML at all."""
    texts: dict[str, str] = field(default_factory=dict)
    """By file, also of files that are not YAML: what diagnostics show lines of."""
    faults: tuple[Diagnostic, ...] = ()
    handwritten: dict[str, str] = field(default_factory=dict)
    """By file, the text of every hand-written page."""
    broken: dict[str, str] = field(default_factory=dict)
    """File to id of each brief that could not be read: its page shows the diagnostics."""


def brief_file(id: str) -> str:
    """Path of a brief, relative to the project folder."""
    return f"briefs/{id}.yml"


def source_file(id: str) -> str:
    """Path of a source, relative to the project folder."""
    return f"briefs/sources/{id}.yml"


class Read(NamedTuple, Generic[M]):
    """One data file as read."""

    document: Document | None
    """None where it is no YAML."""
    entry: M | None
    """None where its shape is wrong."""
    faults: list[Diagnostic]


class Reading(Protocol):
    """A way to what read_file gives."""

    def __call__(self, file: str, content: bytes, model: type[M]) -> Read[M]: ...


def read_file(file: str, content: bytes, model: type[M]) -> Read[M]:
    """Parse the bytes of `file` and validate them against a model; never raises."""
    document, faults = read_yaml(file, content)
    if document is None:
        return Read(None, None, faults)
    entry, wrong = read_entry(model, document)
    return Read(document, entry, [*faults, *wrong])


def load(project: Project, reading: Reading = read_file) -> Loaded:
    """Read all briefs, sources, people and origins of a project. Never raises for what stands in the files."""
    return _Loading(project, reading).run()


class _Loading:
    def __init__(self, project: Project, reading: Reading) -> None:
        self.project, self.reading = project, reading
        self.documents: dict[str, Document] = {}
        self.texts: dict[str, str] = {}
        self.faults: list[Diagnostic] = []
        self.broken: dict[str, str] = {}

    def run(self) -> Loaded:
        people = self._read(PEOPLE, People) if self._exists(PEOPLE) else None
        origins = self._read(ORIGINS, Origins) if self._exists(ORIGINS) else None
        sources = self._folder("briefs/sources", Source)
        briefs = self._folder("briefs", Brief)
        library = Library(briefs, sources, people.root if people else {}, origins.root if origins else {})
        pages = dict(self._pages())
        texts = self.texts | pages
        return Loaded(self.project, library, self.documents, texts, tuple(self.faults), pages, self.broken)

    def _pages(self) -> Iterator[tuple[str, str]]:
        """Every hand-written page and its text; one that cannot be read is a fault: nobody can check its citations."""
        for file, path in handwritten(self.project.root, self.project.root / self.project.docs):
            content = self._content(file, path)
            try:
                yield file, (content or b"").decode("utf-8")
            except UnicodeDecodeError as error:
                self.faults.append(undecodable(file, content or b"", error))

    def _exists(self, file: str) -> bool:
        return (self.project.root / file).exists()

    def _folder(self, folder: str, model: type[M]) -> dict[str, M]:
        entries: dict[str, M] = {}
        for file, id in self._files(folder):
            entry = self._read(file, model)
            if entry is not None:
                entries[id] = entry
            elif model is Brief:
                self.broken[file] = id
        return entries

    def _files(self, folder: str) -> Iterator[tuple[str, str]]:
        """Each data file of a folder with the id its name gives; others are faults, save `_` and `.` files."""
        place = self.project.root / folder
        for path in sorted(place.iterdir()) if place.is_dir() else ():
            file = f"{folder}/{path.name}"
            if path.name[0] in "._" or file in (PEOPLE, ORIGINS, *_FOLDERS):
                continue
            if path.suffix == ".yml" and _is_id(path.stem) and not path.is_dir():
                yield file, path.stem
            elif found := _misplaced(path):
                self.faults.append(fault(misplaced_file, found[0], _top(file), found[1]))

    def _read(self, file: str, model: type[M]) -> M | None:
        content = self._content(file, self.project.root / file)
        if content is None:
            return None
        document, entry, faults = self.reading(file, content, model)
        self.texts[file] = document.text if document else content.decode("utf-8", errors="replace")
        self.faults += faults
        if document is not None:
            self.documents[file] = document
        return entry

    def _content(self, file: str, path: Path) -> bytes | None:
        try:
            return path.read_bytes()
        except OSError as error:
            self.faults.append(fault(unreadable_file, f"cannot be read: {error.strerror}", _top(file)))
            return None


def _misplaced(path: Path) -> tuple[str, str] | None:
    """What is wrong with a file or folder that nothing would read, and what to do; None where nothing is lost."""
    if not path.is_dir():
        advice = "rename it to `<id>.yml`, the id in lower-case letters, digits and hyphens"
        return "by its name this file is no brief and no source, and would be passed over", advice
    if not any(path.rglob("*.y*ml")):
        return None
    advice = "move its files to briefs/ or briefs/sources/; a folder whose name begins with `_` may hold drafts"
    return "the files of this folder would be passed over", advice


def _is_id(text: str) -> bool:
    try:
        _ID.validate_python(text)
    except ValidationError:
        return False
    return True


def _top(file: str) -> Span:
    return Span(file, 1, 1, 1, 2, 0, 1)


def read_archive(folder: Path, name: str) -> str | None:
    """The full text of a source as decoded, line ends untouched; None where the folder does not have it as UTF-8.

    The name is a plain file name: it never leads out of the folder.
    """
    path = folder / name
    try:
        # OSError also for a name that is too long, ValueError for one that no system takes
        found = Path(name).name == name and path.is_file()
        return path.read_bytes().decode("utf-8") if found else None
    except (OSError, ValueError):
        return None
