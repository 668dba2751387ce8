"""Work shared between processes. Run by test_sharing.py in a process without other threads."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from pathlib import Path

import pytest

from pullquote.fast import sharing
from pullquote.fast.sharing import begin, shared

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
    begun = begin(os.getpid)
    assert begun.result() not in (0, os.getpid())
    begun.end()


def test_an_error_of_what_was_begun_is_raised() -> None:
    def fail() -> None:
        raise LookupError("no pier")

    with pytest.raises(LookupError, match="no pier"):
        begin(fail).result()


def test_what_is_begun_can_be_ended(tmp_path: Path) -> None:
    def go_on() -> None:
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
