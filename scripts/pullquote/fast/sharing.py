"""Work shared between processes: forked ones, which have everything in memory already."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, Protocol, TypeVar

T = TypeVar("T")
R = TypeVar("R", covariant=True)
Work = Sequence[Callable[[], T]]
Told = Callable[[], Any]
"""Waits for what is told to work that has begun, see Begun.tell."""


def shared(work: Work[T]) -> list[T]:
    """The results of all, in order. They are sent between processes, so they must be plain data.

    Raises what one of them raises, and RuntimeError where a process was ended from outside.
    """
    if min(processors(), len(work)) < 2 or not _may_fork():
        return [one() for one in work]
    context = multiprocessing.get_context("fork")
    counter = context.Value("i", 0)
    helpers = [
        Helper(context, lambda told: dict(_done(counter, work))) for _ in range(min(processors(), len(work)) - 1)
    ]
    try:
        found = dict(_done(counter, work))
        for helper in helpers:
            found |= helper.result()
        return [found[number] for number in range(len(work))]
    finally:
        for helper in helpers:
            helper.end()


def begin(work: Callable[[Told], T]) -> Begun[T]:
    """Do it in a process of its own while the caller goes on; where there can be none, when its result is wanted.

    What is not known yet when it begins is told later: `work` is given a function that waits for it.
    """
    if processors() < 2 or not _may_fork():
        return Later(work)
    return Helper(multiprocessing.get_context("fork"), work)


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


class Begun(Protocol[R]):
    """Work that somebody else may be doing."""

    def tell(self, value: Any) -> None:
        """What it waits for: once, and before its result is wanted."""
        ...

    def result(self) -> R:
        """Wait for it. Raises what it raised."""
        ...

    def end(self) -> None:
        """Nothing of it is wanted any more."""


class Later(Generic[T]):
    """Work that nobody has begun."""

    def __init__(self, work: Callable[[Told], T]) -> None:
        self._work = work
        self._told: Any = None

    def tell(self, value: Any) -> None:
        self._told = value

    def result(self) -> T:
        return self._work(lambda: self._told)

    def end(self) -> None:
        pass


class Helper(Generic[T]):
    """A process that does something and sends what it found."""

    def __init__(self, context: Any, work: Callable[[Told], T]) -> None:
        self._ours, theirs = context.Pipe()
        self._process = context.Process(target=_send, args=(self._ours, theirs, work), daemon=True)
        self._process.start()
        theirs.close()

    def tell(self, value: Any) -> None:
        # where it has ended, its result tells why
        with suppress(OSError):
            self._ours.send(value)

    def result(self) -> T:
        try:
            found = self._ours.recv()
        except (EOFError, ConnectionError) as error:
            raise RuntimeError("a process that helped to build the site was ended") from error
        if isinstance(found, Exception):
            raise found
        return found

    def end(self) -> None:
        self._process.terminate()
        self._process.join()
        self._ours.close()


def _send(parent: Connection, pipe: Connection, work: Callable[[Told], Any]) -> None:
    # or nobody would learn of it who waits to be told by a process that is gone
    parent.close()
    try:
        pipe.send(work(pipe.recv))
    except Exception as error:
        with suppress(OSError):
            pipe.send(error)
