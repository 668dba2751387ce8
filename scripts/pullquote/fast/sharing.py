"""Work shared between processes: forked ones, which have everything in memory already."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any, TypeVar

T = TypeVar("T")
Work = Sequence[Callable[[], T]]


def shared(work: Work[T]) -> list[T]:
    """The results of all, in order. They are sent between processes, so they must be plain data.

    Raises what one of them raises, and RuntimeError where a process was ended from outside.
    """
    if min(processors(), len(work)) < 2 or not _may_fork():
        return [one() for one in work]
    context = multiprocessing.get_context("fork")
    counter = context.Value("i", 0)
    helpers = []
    for _ in range(min(processors(), len(work)) - 1):
        ours, theirs = context.Pipe(duplex=False)
        helper = context.Process(target=_help, args=(theirs, counter, work), daemon=True)
        helper.start()
        theirs.close()
        helpers.append((helper, ours))
    found = dict(_done(counter, work))
    for helper, ours in helpers:
        found |= _received(ours)
        helper.join()
    return [found[number] for number in range(len(work))]


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _may_fork() -> bool:
    """A fork copies one thread only: the locks of the others would stay locked for ever."""
    return "fork" in multiprocessing.get_all_start_methods() and threading.active_count() == 1


def _done(counter: Any, work: Work[T]) -> Iterator[tuple[int, T]]:
    """Do what nobody else has begun, until nothing is left."""
    while True:
        with counter.get_lock():
            number = counter.value
            counter.value += 1
        if number >= len(work):
            return
        yield number, work[number]()


def _help(pipe: Connection, counter: Any, work: Work[T]) -> None:
    try:
        pipe.send(dict(_done(counter, work)))
    except Exception as error:
        pipe.send(error)


def _received(pipe: Connection) -> dict[int, Any]:
    try:
        found = pipe.recv()
    except EOFError as error:
        raise RuntimeError("a process that helped to build the site was ended") from error
    if isinstance(found, Exception):
        raise found
    return found
