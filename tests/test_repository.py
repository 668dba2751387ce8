"""What must hold for every file in version control."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted(
    path for path in (ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml") if path.name != "config.yml"
)
MODULES = sorted((ROOT / "scripts").rglob("*.py"))

MOST_WORDS_OF_A_SOURCE = 80
MOST_LINES_OF_A_MODULE = 250
MOST_LINES_OF_A_FUNCTION = 40

# Folders that only exist on somebody's own machine; a path inside an address (example.org/work/) is none.
OWN_MACHINE = re.compile(r"(?<![\w.~-])/(?:work|root|home/\w+|Users/\w+)/|[A-Z]:\\Users\\")
# A lock file that names where it was made would send others there; a mirror is each machine's own affair.
PACKAGE_INDEX = re.compile(r"--(?:extra-)?index-url|--find-links|^\s*\"resolved\":", re.MULTILINE)


@cache
def tracked() -> tuple[tuple[str, str], ...]:
    """Every text file in version control: path from the root, and its text."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode:
        pytest.skip("not a git checkout: no list of tracked files")
    return tuple(texts(filter(None, listed.stdout.split("\0"))))


def texts(names: Iterator[str]) -> Iterator[tuple[str, str]]:
    for name in names:
        path = ROOT / name
        if path.is_file() and not path.is_symlink():
            try:
                yield name, path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def words(text: str) -> list[str]:
    """Words without case or marks, so that no re-typing hides a copied stretch; `50-50` and `U.S.` are one."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return re.findall(r"\w+", re.sub(r"(?<=\w)[-‐'’‘.,:](?=\w)", "", plain))


def windows(sequence: Sequence[str], size: int) -> Iterator[str]:
    return (" ".join(sequence[at : at + size]) for at in range(len(sequence) - size + 1))


def test_no_tracked_file_holds_a_long_stretch_of_a_source(archive: Path) -> None:
    size = MOST_WORDS_OF_A_SOURCE + 1
    held = {
        window: path.name
        for path in archive.glob("*.txt")
        for window in windows(words(path.read_text(encoding="utf-8", errors="replace")), size)
    }
    found = {(name, held[w]) for name, text in tracked() for w in windows(words(text), size) if w in held}
    assert found == set()


def test_no_tracked_file_names_a_machine() -> None:
    here = (f"{ROOT}/", f"{Path.home()}/")
    named = (name for name, text in tracked() if OWN_MACHINE.search(text) or any(p in text for p in here))
    assert list(named) == []


def test_no_tracked_file_names_a_package_index() -> None:
    allowed = {"tests/test_repository.py"}
    assert [name for name, text in tracked() if PACKAGE_INDEX.search(text) and name not in allowed] == []


def test_the_lock_file_holds_no_address() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text(encoding="utf-8")


def locked() -> list[tuple[Requirement, int]]:
    """The pinned packages of the lock file, each with the number of its hashes."""
    entries = re.split(r"\n(?=\w)", (ROOT / "requirements.lock").read_text(encoding="utf-8"))
    return [(Requirement(entry.split(" \\\n")[0]), entry.count("--hash=sha256:")) for entry in entries]


def wanted() -> list[str]:
    """The dependencies that `make` installs: those of the package, of its build and of its tests."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return [
        *project["build-system"]["requires"],
        *project["project"]["dependencies"],
        *project["dependency-groups"]["dev"],
    ]


def test_every_locked_package_is_pinned_and_hashed() -> None:
    loose = [str(pin) for pin, hashes in locked() if not hashes or not str(pin.specifier).startswith("==")]
    assert loose == []


@pytest.mark.parametrize("dependency", wanted())
def test_the_lock_file_satisfies(dependency: str) -> None:
    requirement = Requirement(dependency)
    pins = [pin for pin, _ in locked() if pin.name == requirement.name]
    assert pins, "not locked: make lock"
    for pin in pins:
        version = str(pin.specifier).removeprefix("==")
        assert requirement.specifier.contains(version), f"{version} is locked: make lock"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT / "scripts").as_posix())
def test_modules_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = len(text.splitlines())
    assert lines <= MOST_LINES_OF_A_MODULE
    functions = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.FunctionDef)]
    sizes = {node.name: (node.end_lineno or 0) - node.lineno + 1 for node in functions}
    assert {name: size for name, size in sizes.items() if size > MOST_LINES_OF_A_FUNCTION} == {}


@pytest.mark.parametrize(
    ("schema", "paths"),
    [
        ("vendor.github-workflows", WORKFLOWS),
        ("custom.github-workflows-require-timeout", WORKFLOWS),
        ("vendor.github-issue-forms", FORMS),
        ("vendor.github-issue-config", [ROOT / ".github" / "ISSUE_TEMPLATE" / "config.yml"]),
        ("vendor.dependabot", [ROOT / ".github" / "dependabot.yml"]),
    ],
)
def test_what_the_host_reads_is_valid(schema: str, paths: list[Path]) -> None:
    assert paths
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, paths)]
    run = subprocess.run(command, capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr


def test_actions_are_pinned() -> None:
    """By commit, with the version beside it: a tag can be moved to other code."""
    lines = [line for path in WORKFLOWS for line in path.read_text(encoding="utf-8").splitlines()]
    uses = [line for line in lines if "uses:" in line]
    pinned = re.compile(r"uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
    assert uses
    assert [line for line in uses if not pinned.search(line)] == []


def test_no_folder_hides_a_target_of_make() -> None:
    """A target with the name of a folder, as bench has, is up to date for ever unless it is said to be phony."""
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    assert phony
    assert set(re.findall(r"^(\w+):.*## ", text, re.MULTILINE)) <= set(phony[1].split())


def test_no_date_is_written_as_one_system_only_can() -> None:
    """`%-d` is a day without a zero on Linux and macOS, and an error on Windows."""
    assert [path.name for path in MODULES if re.search(r"%[-#][a-zA-Z]", path.read_text(encoding="utf-8"))] == []
