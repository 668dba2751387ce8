"""Which module of the package may import which: the arrows go one way."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SCRIPTS = Path(__file__).resolve().parent.parent / "scripts"

# A room may import from the rooms before it. A new room gets its place here first.
ROOMS = (
    "diagnostics",
    "text",
    "speech",
    "figures",
    "model",
    "load",
    "proofs",
    "evidence",
    "compare",
    "checks",
    "pages",
    "export",
    "report",
    "run",
    "mutate",
    "search_engine",
    "plugin",
    "fast",
    "cli",
)
# Rooms that stand beside each other: neither may know the other.
STRANGERS = {
    ("figures", "speech"),
    ("export", "pages"),
    ("cli", "plugin"),
}
# Libraries that only these rooms may import.
RESERVED = {
    "mkdocs": {"plugin", "fast"},
    "material": {"plugin"},
    # The report only colours with it.
    "click": {"cli", "report"},
    "yaml": {"load", "plugin"},
}
STANDARD_LIBRARY_ONLY = ("pullquote/proofs/verify.py",)

MODULES = sorted(SCRIPTS.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module named by an import of a file, dotted and absolute, also inside functions."""
    inside = path.relative_to(SCRIPTS).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = inside[: len(inside) - node.level] if node.level else ()
            module = ".".join((*base, node.module) if node.module else base)
            # `from pullquote import text` names a room only by its last part.
            yield from (f"{module}.{alias.name}" for alias in node.names)


def room_of(dotted: str) -> str | None:
    """The room of a dotted module name, None outside the package."""
    package, _, rest = dotted.partition(".")
    return rest.partition(".")[0] if package == "pullquote" else None


def name_of(path: Path) -> str:
    return path.relative_to(SCRIPTS).as_posix()


def own_room(path: Path) -> str | None:
    return room_of(".".join(path.relative_to(SCRIPTS).with_suffix("").parts))


def faults(path: Path) -> Iterator[str]:
    """What a file imports against the rules, in words."""
    own = own_room(path)
    for target in imports(path):
        library, room = target.partition(".")[0], room_of(target)
        if library in RESERVED and own not in RESERVED[library]:
            yield f"{target}: only {', '.join(sorted(RESERVED[library]))} may import {library}"
        if own not in ROOMS or room not in ROOMS:
            continue
        if ROOMS.index(room) > ROOMS.index(own):
            yield f"{target}: {room} comes after {own}"
        if (own, room) in STRANGERS:
            yield f"{target}: {own} and {room} may not know each other"


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_go_one_way(path: Path) -> None:
    assert list(faults(path)) == []


def test_every_room_has_its_place() -> None:
    package = SCRIPTS / "pullquote"
    rooms = {path.stem for path in package.iterdir() if path.is_dir() or path.suffix == ".py"}
    assert rooms - {"__init__", "__main__", "__pycache__"} <= set(ROOMS)


@pytest.mark.parametrize("name", STANDARD_LIBRARY_ONLY)
def test_the_verifier_needs_the_standard_library_only(name: str) -> None:
    path = SCRIPTS / name
    if not path.exists():
        pytest.skip(f"{name} does not exist yet")
    foreign = {target.partition(".")[0] for target in imports(path)} - sys.stdlib_module_names
    assert foreign == set()
