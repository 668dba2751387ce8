"""Work shared between processes, tried in a process of its own: this one has threads of other tests."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from pullquote.fast import sharing
from pullquote.fast.sharing import shared

ALONE = Path(__file__).with_name("sharing_alone.py")


def test_sharing_where_no_other_thread_runs() -> None:
    command = [sys.executable, "-m", "pytest", "-q", str(ALONE)]
    done = subprocess.run(command, cwd=ALONE.parents[2], capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr


def test_beside_another_thread_work_is_done_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "processors", lambda: 3)
    end = threading.Event()
    other = threading.Thread(target=end.wait, daemon=True)
    other.start()
    try:
        assert shared([partial(os.getpid)] * 9) == [os.getpid()] * 9
    finally:
        end.set()
        other.join()
