"""Work shared between processes: forked ones, which have everything in memory already."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")

_work: Sequence[Callable[[], Any]] = ()
"""What the forked processes find to do: closures cannot be sent to them, only inherited."""


def shared(work: Sequence[Callable[[], T]]) -> list[T]:
    """The results of all, in order. They are sent between processes, so they must be plain data."""
    global _work
    processes = min(processors(), len(work))
    if processes < 2 or not _may_fork():
        return [one() for one in work]
    _work = work
    try:
        with ProcessPoolExecutor(processes, multiprocessing.get_context("fork")) as pool:
            return list(pool.map(_done, range(len(work))))
    finally:
        _work = ()


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _may_fork() -> bool:
    """A fork copies one thread only: the locks of the others would stay locked for ever."""
    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def _done(number: int) -> Any:
    return _work[number]()
