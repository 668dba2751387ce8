"""Where everything in a YAML file stands. Most files are never asked: marks are read only to place a diagnostic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

PARSER = str(yaml.__version__)
"""The version of what reads YAML."""
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True)
class Mark:
    """Where a value stands: offsets in code points of the file's text; marks of what it holds, by key or index."""

    start: int
    end: int
    style: str = ""
    """How a scalar is written: "" plain, "'", '"', "|" or ">"."""
    keys: dict[str, tuple[int, int]] = field(default_factory=dict)
    children: dict[str | int, Mark] = field(default_factory=dict)


def yaml_events(text: str) -> Iterator[Any]:
    """The events of a YAML text. Raises yaml.YAMLError where it is none."""
    # as yaml.parse does, without a step in Python between any two events
    return iter(_LOADER(text).get_event, None)


def left_empty(event: Any) -> bool:
    """Whether nothing is written where a value could stand."""
    return type(event) is yaml.ScalarEvent and not event.style and not event.value


def read_marks(text: str) -> Mark:
    """The marks of a text of which yaml_file.read_yaml makes a document: one for every value of its data."""
    events = yaml_events(text)
    return _mark(next(event for event in events if isinstance(event, yaml.NodeEvent)), events)


def _mark(event: Any, events: Iterator[Any]) -> Mark:
    mark = Mark(event.start_mark.index, event.end_mark.index)
    if isinstance(event, yaml.ScalarEvent):
        mark.style = event.style or ""
    elif isinstance(event, yaml.MappingStartEvent):
        mark.end = _entries(mark, events)
    elif isinstance(event, yaml.SequenceStartEvent):
        mark.end = _items(mark, events)
    return mark


def _entries(mark: Mark, events: Iterator[Any]) -> int:
    while not isinstance(key := next(events), yaml.MappingEndEvent):
        value = next(events)
        child = _mark(value, events)
        # of a key that stands twice the first counts
        if key.value not in mark.keys:
            mark.keys[key.value] = (key.start_mark.index, key.end_mark.index)
            if not left_empty(value):
                mark.children[key.value] = child
    return int(key.end_mark.index)


def _items(mark: Mark, events: Iterator[Any]) -> int:
    while not isinstance(item := next(events), yaml.SequenceEndEvent):
        mark.children[len(mark.children)] = _mark(item, events)
    return int(item.end_mark.index)
