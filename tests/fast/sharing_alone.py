"""Work shared between processes. Run by test_sharing.py in a process without other threads."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from pathlib import Path

import pytest

from pullquote.fast import sharing
from pullquote.fast.sharing import Told, begin, shared

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork: work is done one by one")


@pytest.fixture(autouse=True)
def _three(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "processors", lambda: 3)


def test_results_come_in_order() -> None:
    assert shared([]) == []
    assert shared([partial(pow, number, 2) for number in range(40)]) == [number**2 for number in range(40)]


def test_all_processes_take_part() -> None:
    """Each waits for the others: one alone would never get through."""
    pipes = [os.pipe() for _ in range(3)]

    def meet(number: int) -> int:
        for _ in range(2):
            os.write(pipes[number][1], b"x")
        for other in {0, 1, 2} - {number}:
            os.read(pipes[other][0], 1)
        return os.getpid()

    assert len(set(shared([partial(meet, number) for number in range(3)]))) == 3


@pytest.mark.parametrize("ours", [True, False])
def test_an_error_of_any_process_is_raised(ours: bool) -> None:
    parent = os.getpid()

    def fail() -> None:
        if (os.getpid() == parent) == ours:
            raise LookupError("no pier")
        # the others shall have their turn, however busy the machine is
        time.sleep(0.002)

    with pytest.raises(LookupError, match="no pier"):
        for _ in range(50):
            shared([fail] * 40)


def test_a_process_that_is_ended_is_not_passed_over() -> None:
    parent = os.getpid()

    def end() -> None:
        if os.getpid() != parent:
            os.kill(os.getpid(), signal.SIGKILL)
        time.sleep(0.002)

    with pytest.raises(RuntimeError, match="was ended"):
        for _ in range(50):
            shared([end] * 40)


def test_what_is_begun_is_done_elsewhere(tmp_path: Path) -> None:
    begun = begin(lambda _: os.getpid())
    assert begun.result() not in (0, os.getpid())
    begun.end()


def test_an_error_of_what_was_begun_is_raised() -> None:
    def fail(_: Told) -> None:
        raise LookupError("no pier")

    with pytest.raises(LookupError, match="no pier"):
        begin(fail).result()


@pytest.mark.parametrize("processors", [1, 3])
def test_what_is_not_known_at_first_is_told_later(monkeypatch: pytest.MonkeyPatch, processors: int) -> None:
    monkeypatch.setattr(sharing, "processors", lambda: processors)
    begun = begin(lambda told: ["known", *told()])
    begun.tell(["later"])
    assert begun.result() == ["known", "later"]


def test_what_failed_before_it_was_told_is_raised() -> None:
    begun = begin(lambda _: [][0])
    time.sleep(0.2)
    begun.tell(["later"])
    with pytest.raises(IndexError):
        begun.result()


def test_who_waits_to_be_told_by_a_process_that_is_gone_ends(tmp_path: Path) -> None:
    def wait(told: Told) -> None:
        try:
            told()
        except EOFError:
            (tmp_path / "ended").touch()

    process = os.fork()
    if process == 0:
        begin(wait)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(process, 0)
    for _ in range(100):
        if (tmp_path / "ended").exists():
            return
        time.sleep(0.05)
    raise AssertionError("it waits for ever")


def test_what_is_begun_can_be_ended(tmp_path: Path) -> None:
    def go_on(_: Told) -> None:
        time.sleep(2)
        (tmp_path / "late").touch()

    begun = begin(go_on)
    begun.end()
    time.sleep(2.2)
    assert not (tmp_path / "late").exists()


def test_nothing_goes_on_behind_an_error() -> None:
    parent = os.getpid()

    def fail() -> None:
        if os.getpid() == parent:
            raise LookupError("no pier")
        time.sleep(0.01)

    for _ in range(20):
        with pytest.raises(LookupError):
            shared([fail] * 400)
        assert shared([partial(int, number) for number in range(40)]) == list(range(40))
