"""A small valid project with a text of our own invention, and projects that differ from it in a few keys."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from pullquote.cli.proving import Options, Work
from pullquote.load.files import load
from pullquote.load.project import open_project

TEXT = """PORT ELLA (Wire) — The harbour costs nine million pounds, the council reported on Friday.

“We did not ask for a second pier,” Mayor Ada Ardal told reporters. “Nobody did.”

The harbour opens in June. Hugo Brandt, who leads the fishers' union, said the price was “a scandal”.
"""

FILES: dict[str, dict[str, Any]] = {
    "briefs/people.yml": {
        "ardal": {"name": "Ada Ardal", "aliases": ["Ardal"], "roles": ["mayor"]},
        "brandt": {"name": "Hugo Brandt", "roles": ["leader of the fishers' union"]},
    },
    "briefs/origins.yml": {"wire": {"name": "Wire", "kind": "agency"}},
    "briefs/sources/wire.yml": {
        "label": "Wire",
        "issued": "2024-05-03",
        "archive": "wire.txt",
        "origins": ["wire"],
        "quotations": [
            {"id": "second-pier", "exact": "We did not ask for a second pier", "speaker": "ardal"},
            {
                "id": "scandal",
                "exact": "a scandal",
                "prefix": "said the price was",
                "speaker": "brandt",
                "kind": "fragment",
            },
        ],
        "passages": [{"id": "cost", "exact": "The harbour costs nine million pounds"}],
    },
    "briefs/harbour.yml": {
        "title": "The harbour",
        "question": "Who pays for the harbour?",
        "as_of": "2024-05-03",
        "status": "developing",
        "bottom_line": "The council puts the cost at nine million pounds [@wire/cost].",
        "claims": [
            {
                "id": "not-asked",
                "text": "The mayor denies having wanted more piers.",
                "evidence": [{"supports": "wire/second-pier"}],
            },
            {
                "id": "criticised",
                "text": "The union criticises the price.",
                "evidence": [{"supports": "wire/scandal"}],
            },
        ],
    },
}


class _Dumper(yaml.SafeDumper):
    """Writes a value that occurs twice out twice: our files may hold no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def write_harbour(root: Path, changes: dict[str, dict[str, Any]] | None = None, archive: bool = True) -> Path:
    """Write the project into `root`; `changes` replace top-level keys of the named files (None takes a key out)."""
    files = {file: dict(data) for file, data in FILES.items()}
    for file, data in (changes or {}).items():
        merged = files.setdefault(file, {}) | data
        files[file] = {key: value for key, value in merged.items() if value is not None}
    for file, data in files.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False), encoding="utf-8")
    if archive:
        (root / "archive").mkdir(exist_ok=True)
        (root / "archive" / "wire.txt").write_text(TEXT, encoding="utf-8")
        prove(root)
    return root


def prove(root: Path) -> None:
    """Write the proofs of everything that can be proved with the archive of the project in `root`."""
    work = Work(load(open_project(root, root / "archive")), Options(by="Tests"))
    for id in work.library.sources:
        list(work.prove(id))
