"""Where a project keeps its things, and what its mkdocs.yml sets for us."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from pullquote.load.yaml_words import plain_words

ARCHIVE_VARIABLE = "PULLQUOTE_ARCHIVE"


class ProjectError(Exception):
    """The project cannot be worked on at all; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Project:
    """Folders and settings of one site."""

    root: Path
    archive: Path | None = None
    """The folder of full texts, or None where this clone has none."""
    severities: Mapping[str, str] = field(default_factory=dict)
    """Per check name or code: error, warning, note or off."""
    repository: str = ""
    """`repo_url` of mkdocs.yml, without a slash at the end; empty if none."""
    edit_path: str = "edit/main/"
    """Path below the repository at which GitHub edits a file of the main branch."""
    site_url: str = ""
    """Where the site is published, without a slash at the end; empty if mkdocs.yml does not say."""

    name: str = ""
    """`site_name` of mkdocs.yml."""
    description: str = ""
    """`site_description` of mkdocs.yml, on one line."""
    docs: str = "docs"
    """Folder of the hand-written pages as seen from the root, with forward slashes."""
    spellings: tuple[tuple[str, ...], ...] = ()
    """Words that search takes for one another, beside the names and aliases of people."""

    def edit_url(self, file: str | None) -> str | None:
        """Where a reader can propose a change to `file`; None where the site names no repository."""
        return f"{self.repository}/{self.edit_path}{file}" if file and self.repository else None

    def view_url(self, file: str) -> str | None:
        """Where a reader sees `file` of the main branch; None where the site names no repository."""
        return f"{self.repository}/{self.edit_path.replace('edit/', 'blob/', 1)}{file}" if self.repository else None


def open_project(root: Path, archive: Path | None = None, config: Mapping[str, Any] | None = None) -> Project:
    """The project in `root`. `archive` wins over PULLQUOTE_ARCHIVE, which wins over `extra: pullquote: archive:`.

    `config` is mkdocs.yml as read; by default it is read here. Raises ProjectError where there is no `briefs/`
    folder, or an archive folder was named that does not exist.
    """
    named, root = root.absolute(), root.resolve()
    if not (root / "briefs").is_dir():
        raise ProjectError(f"no `briefs` folder in {root}: run this in the project's own folder")
    config = _read_config(root) if config is None else config
    ours = _mapping(_mapping(config.get("extra")).get("pullquote"))
    return Project(
        root,
        _archive(root, archive, ours.get("archive")),
        {str(key): _level(value) for key, value in _mapping(ours.get("severity")).items()},
        str(config.get("repo_url") or "").rstrip("/"),
        str(ours.get("edit_path") or "edit/main/"),
        str(config.get("site_url") or "").rstrip("/"),
        name=str(config.get("site_name") or ""),
        description=" ".join(str(config.get("site_description") or "").split()),
        docs=_seen_from(named, str(config.get("docs_dir") or "docs")),
        spellings=_groups(ours.get("spellings")),
    )


def _seen_from(root: Path, folder: str) -> str:
    """A folder of mkdocs.yml as seen from the root; MkDocs gives it in full, by the way on which it was called."""
    try:
        return Path(os.path.relpath(root / folder, root)).as_posix()
    except ValueError:  # another drive of Windows
        return folder


def _groups(value: object) -> tuple[tuple[str, ...], ...]:
    groups = value if isinstance(value, list) else []
    return tuple(tuple(map(str, group)) for group in groups if isinstance(group, list))


def _level(value: object) -> str:
    # YAML 1.1 reads a bare `off` as false
    return "off" if value is False else str(value)


def _archive(root: Path, chosen: Path | None, configured: object) -> Path | None:
    named = chosen or (Path(value) if (value := os.environ.get(ARCHIVE_VARIABLE)) else None)
    if named is not None:
        if not named.is_dir():
            raise ProjectError(f"the archive folder {named} does not exist; leave it out to check by proofs alone")
        return named.resolve()
    places = configured if isinstance(configured, list) else [configured or "archive"]
    return next((folder for place in places if (folder := (root / str(place)).resolve()).is_dir()), None)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


class _ConfigLoader(yaml.SafeLoader):
    """mkdocs.yml holds tags of other tools; their values do not matter here."""


_ConfigLoader.add_multi_constructor("", lambda loader, suffix, node: None)


def _read_config(root: Path) -> Mapping[str, Any]:
    path = root / "mkdocs.yml"
    if not path.is_file():
        return {}
    text = ""
    try:
        text = path.read_text(encoding="utf-8")
        return _mapping(yaml.load(text, Loader=_ConfigLoader))
    except yaml.MarkedYAMLError as error:
        message, help, at = plain_words(error, text)
        line = text.count("\n", 0, at) + 1
        raise ProjectError(f"mkdocs.yml cannot be read: line {line}: {message}; {help}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise ProjectError(f"mkdocs.yml cannot be read: {error}") from error
