"""`pullquote check` as people and machines call it: formats, fixes, closed pipes, poor terminals."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from pullquote.cli import main
from tests.harbour import write_harbour

CHECK = Path(__file__).parents[2] / "scripts" / "check.py"
SOURCE = "briefs/sources/wire.yml"


def run(root: Path, *args: str, **env: str) -> subprocess.CompletedProcess[bytes]:
    ours = ("GITHUB_", "PULLQUOTE_", "NO_COLOR", "FORCE_COLOR")
    clean = {key: value for key, value in os.environ.items() if not key.startswith(ours)}
    command = [sys.executable, str(CHECK), "--project", str(root), *args]
    return subprocess.run(command, capture_output=True, env=clean | env, timeout=60)


def check(root: Path, *args: str) -> tuple[int, str]:
    result = CliRunner(env={"GITHUB_ACTIONS": ""}).invoke(main, ["check", "--project", str(root), *args])
    return result.exit_code, result.output


def rewrite(path: Path, old: str, new: str) -> None:
    text = path.read_bytes().decode()
    assert old in text
    path.write_bytes(text.replace(old, new).encode())


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    return write_harbour(tmp_path)


def test_clean_project(harbour: Path) -> None:
    assert check(harbour) == (0, "3 quotations and passages, 3 proved; no findings\n")


def test_unchecked_is_said_aloud(tmp_path: Path) -> None:
    status, output = check(write_harbour(tmp_path, archive=False))
    assert status == 1 and "3 NOT CHECKED" in output and output.count("missing-proof") == 3


def test_what_cannot_run_says_why_and_no_more(tmp_path: Path) -> None:
    status, output = check(tmp_path)
    assert status == 2 and output.startswith("Error: no `briefs` folder in ")
    assert check(tmp_path, "--archive", str(tmp_path / "nowhere"))[0] == 2


def test_settings_that_are_no_yaml_are_told_in_plain_words(harbour: Path) -> None:
    (harbour / "mkdocs.yml").write_text("site_name: x\nnav: [a\nextra: b\n", encoding="utf-8")
    status, output = check(harbour)
    assert status == 2 and "mkdocs.yml cannot be read: line 2: the bracket that opens here" in output


@pytest.mark.parametrize("format", ["json", "sarif"])
def test_machine_formats_are_json_and_nothing_else(harbour: Path, format: str) -> None:
    rewrite(harbour / SOURCE, "second pier", "second p\u200bier")
    result = run(harbour, "--format", format, PYTHONIOENCODING="ascii")
    assert result.returncode == 1 and json.loads(result.stdout)


def test_fix_mends_what_is_certain_and_no_other_byte(harbour: Path) -> None:
    path = harbour / SOURCE
    rewrite(path, "We did not ask for a second pier", "We did n\u200bot ask for а sec\u2060ond pier # 1")
    rewrite(path, "label: Wire", "# who: the agency\r\nlabe: Wire  # agency\r\n")
    rewrite(path, " # 1", "")
    rewrite(harbour / "briefs/people.yml", "aliases", "alaises")
    before = path.read_bytes().decode()
    status, output = check(harbour, "--fix")
    wanted = before.replace("\u200b", "").replace("\u2060", "").replace("а", "a").replace("labe:", "label:")
    assert path.read_bytes().decode() == wanted
    assert status == 0 and output.endswith("3 proved; no findings\n")
    assert f"{SOURCE}:2:1: fixed PQ110 unknown-key" in output and "4 fixed" in output
    assert sorted(one.name for one in path.parent.iterdir()) == ["wire.yml"]


def test_fix_leaves_words_ids_and_doubtful_keys_alone(harbour: Path) -> None:
    rewrite(harbour / SOURCE, "second pier", "seccond p\u200bier")
    rewrite(harbour / "briefs/harbour.yml", "supports: wire/scandal", "supports: wire/scandl")
    before = {path: path.read_bytes() for path in harbour.rglob("*.yml")}
    status, output = check(harbour, "--fix")
    assert status == 1 and "did you mean `scandal`?" in output and "fixed" not in output
    assert before == {path: path.read_bytes() for path in harbour.rglob("*.yml")}


def test_fix_keeps_links_and_permissions(harbour: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    path, elsewhere = harbour / SOURCE, tmp_path_factory.mktemp("elsewhere") / "wire.yml"
    rewrite(path, "second pier", "second p\u200bier")
    path.rename(elsewhere)
    elsewhere.chmod(0o640)
    path.symlink_to(elsewhere)
    assert check(harbour, "--fix")[0] == 0
    assert path.is_symlink() and elsewhere.stat().st_mode & 0o777 == 0o640
    assert "\u200b" not in elsewhere.read_text("utf-8")


def test_a_file_that_is_not_text_is_never_written(harbour: Path) -> None:
    path = harbour / "briefs/people.yml"
    path.write_bytes(b"ardal:\n  nmae: Ad\xe9\n")
    assert check(harbour, "--fix")[0] == 1
    assert path.read_bytes() == b"ardal:\n  nmae: Ad\xe9\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_any_terminal_will_do(harbour: Path, encoding: str) -> None:
    rewrite(harbour / SOURCE, "second pier", "second Пier — 日本 \u200b")
    result = run(harbour, PYTHONIOENCODING=encoding, LC_ALL="C")
    assert result.returncode == 1 and b"Traceback" not in result.stderr and b"error[PQ4" in result.stdout


def test_a_closed_pipe_is_no_traceback(harbour: Path) -> None:
    rewrite(harbour / "briefs/harbour.yml", "wire/scandal", "wire/" + "long-" * 15 + "x")
    rewrite(harbour / "briefs/harbour.yml", "title:", "".join(f"k{n}: v\n" for n in range(3000)) + "title:")
    reader, writer = os.pipe()
    process = subprocess.Popen(
        [sys.executable, str(CHECK), "--project", str(harbour)], stdout=writer, stderr=subprocess.PIPE
    )
    os.close(writer)
    os.read(reader, 10)
    os.close(reader)
    _, errors = process.communicate(timeout=60)
    assert b"Traceback" not in errors and b"Exception" not in errors


def test_colours_only_where_they_are_wanted(harbour: Path) -> None:
    rewrite(harbour / SOURCE, "second pier", "third pier")
    assert b"\x1b" not in run(harbour).stdout
    assert b"\x1b" not in run(harbour, NO_COLOR="1").stdout


def test_github_is_chosen_by_itself_with_a_summary(harbour: Path, tmp_path: Path) -> None:
    rewrite(harbour / SOURCE, "second pier", "third pier")
    page = tmp_path / "summary.md"
    result = run(harbour, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(page))
    assert result.stdout.startswith(b"::error file=briefs/sources/wire.yml,line=") and result.returncode == 1
    assert page.read_text("utf-8").startswith("## Pullquote: 3 quotations and passages, 2 proved, 1 refused; 1 error")
    nowhere = {"GITHUB_STEP_SUMMARY": str(tmp_path / "no" / "page"), "GITHUB_BASE_REF": "gone"}
    result = run(harbour, GITHUB_ACTIONS="true", **nowhere)
    assert result.returncode == 1 and b"Traceback" not in result.stderr


def test_files_of_the_pull_request_come_first(harbour: Path) -> None:
    def git(*args: str) -> None:
        who = ("-c", "user.name=Tests", "-c", "user.email=tests@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", "-C", str(harbour), *who, *args], check=True, capture_output=True)

    rewrite(harbour / SOURCE, "second pier", "third pier")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "base")
    git("update-ref", "refs/remotes/origin/main", "HEAD")
    rewrite(harbour / "briefs/harbour.yml", "wire/scandal", "wire/skandal")
    git("commit", "-qam", "change")
    bases: tuple[dict[str, str], ...] = ({}, {"GITHUB_BASE_REF": "main"})
    first = [run(harbour, GITHUB_ACTIONS="true", **base).stdout.split(b",")[0] for base in bases]
    assert first == [b"::error file=briefs/sources/wire.yml", b"::error file=briefs/harbour.yml"]
