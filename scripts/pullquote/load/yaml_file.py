"""YAML read as events: plain dicts, lists and text, and every fault of the file.

Scalars stay text, so that YAML 1.1's surprises (`no`, `12:30`, `010`, dates) cannot bite. A key whose value is
left empty counts as absent: templates have such keys. Duplicate keys, anchors, aliases, tags, second documents
and files nested deeper than MAX_DEPTH are diagnostics.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from functools import cached_property
from typing import Any

import yaml

from pullquote.diagnostics import Diagnostic, Edit
from pullquote.load.document import Document, line_starts, place
from pullquote.load.faults import fault
from pullquote.load.marks import left_empty, yaml_events
from pullquote.load.rules import (
    broken_yaml,
    control_character,
    duplicate_key,
    not_a_mapping,
    second_document,
    too_deep,
    wrong_encoding,
    yaml_anchor,
    yaml_tag,
)
from pullquote.load.yaml_words import begin_with, never_closed, plain_words

MAX_DEPTH = 20
_CONFLICT = re.compile("^<{7} .*$", re.MULTILINE)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def read_yaml(file: str, content: bytes) -> tuple[Document | None, list[Diagnostic]]:
    """Parse the bytes of `file`. The document is None where nothing sensible could be read; never raises."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [undecodable(file, content, error)]
    if found := _unfit_text(file, text):
        return None, [found]
    return _Reader(file, text).read()


def undecodable(file: str, content: bytes, error: UnicodeDecodeError) -> Diagnostic:
    """That a file is no UTF-8, and where not."""
    line = content.count(b"\n", 0, error.start) + 1
    message = f"not UTF-8 text: line {line} holds the byte 0x{content[error.start]:02x}"
    return fault(wrong_encoding, message, place(file, [0], 0, 1), "save the file as UTF-8")


def _unfit_text(file: str, text: str) -> Diagnostic | None:
    if text.startswith("\ufeff"):
        message, help = "the file begins with an invisible byte-order mark", "save the file as `UTF-8 without BOM`"
        return replace(fault(wrong_encoding, message, place(file, [0], 0, 1), help), edit=Edit(file, 0, 1, ""))
    if conflict := _CONFLICT.search(text):
        span = place(file, line_starts(text), conflict.start(), conflict.end())
        message = "two versions of this file stand here one above the other: a merge was not finished"
        help = "keep what is right of both, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`"
        return fault(broken_yaml, message, span, help)
    if control := _CONTROL.search(text):
        span = place(file, line_starts(text), control.start(), control.end())
        return fault(control_character, f"control character U+{ord(control[0]):04X}", span, "delete it")
    return None


class _Stop(Exception):
    """The rest of the file is not worth reading."""


class _Reader:
    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        self.faults: list[Diagnostic] = []
        self.entries: dict[str, int] = {}
        self.last: Any = None
        """The event of the scalar value read last."""

    @cached_property
    def lines(self) -> list[int]:
        return line_starts(self.text)

    def read(self) -> tuple[Document | None, list[Diagnostic]]:
        try:
            data = self._document()
        except yaml.MarkedYAMLError as error:
            self._broken(error)
            return None, self.faults
        except yaml.YAMLError as error:
            self._fault(broken_yaml, f"not YAML: {error}", 0, 1)
            return None, self.faults
        except _Stop:
            return None, self.faults
        if not isinstance(data, dict) or not data:
            self._fault(not_a_mapping, "no `key: value` lines in this file", 0, 1, begin_with(self.file))
            return None, self.faults
        return Document(self.file, self.text, data, self.entries), self.faults

    def _document(self) -> Any:
        self.events = yaml_events(self.text)
        data = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    message = "a second document begins here"
                    self._fault(second_document, message, *_range(event), "delete the line `---`")
                    raise _Stop
            elif isinstance(event, yaml.NodeEvent):
                data = self._node(event, 0)
        return data

    def _node(self, event: Any, depth: int) -> Any:
        kind = type(event)
        if event.anchor is not None:
            self._anchor(event)
        if kind is yaml.AliasEvent:
            return ""
        if event.tag is not None:
            tag = self.text[event.start_mark.index :].split(None, 1)[0]
            message = f"`{tag}` is a YAML tag, which these files may not have"
            help = "take it out; put a text that begins with `!` in quotation marks"
            self._fault(yaml_tag, message, *_range(event), help)
        if kind is yaml.ScalarEvent:
            self.last = event
            return None if left_empty(event) else event.value
        if depth >= MAX_DEPTH:
            self._fault(too_deep, f"nested deeper than {MAX_DEPTH} levels", *_range(event), "check the indentation")
            raise _Stop
        return self._mapping(event, depth) if kind is yaml.MappingStartEvent else self._list(depth)

    def _mapping(self, event: Any, depth: int) -> dict[str, Any]:
        data: dict[str, Any] = {}
        keys: dict[str, Any] = {}
        twice = False
        while type(key_event := next(self.events)) is not yaml.MappingEndEvent:
            key = self._key(key_event)
            value = self._node(next(self.events), depth + 1)
            if key in keys:
                merged = key == next(iter(keys)) and self._in_list(event.start_mark.index)
                if not twice:
                    self._duplicate(key, _range(key_event), _range(keys[key]), merged)
                twice = twice or merged
                continue
            keys[key] = key_event
            if value is not None:
                data[key] = value
        return data

    def _key(self, event: Any) -> str:
        if type(event) is not yaml.ScalarEvent:
            self._fault(broken_yaml, "a key must be plain text", *_range(event))
            raise _Stop
        if event.anchor is not None:
            self._anchor(event)
        # one string for a word that is the key of thousands of entries
        return sys.intern(event.value)

    def _list(self, depth: int) -> list[Any]:
        data: list[Any] = []
        while type(item := next(self.events)) is not yaml.SequenceEndEvent:
            value = self._node(item, depth + 1)
            data.append("" if value is None else value)
            if depth == 1 and isinstance(value, dict) and "id" in value:
                self.entries[str(value["id"])] = item.start_mark.index
        return data

    def _anchor(self, event: Any) -> None:
        alias = isinstance(event, yaml.AliasEvent)
        sign, word = ("*", "alias") if alias else ("&", "anchor")
        message = f"`{sign}{event.anchor}` is a YAML {word}, which these files may not have"
        help = "write the text out; put a text that begins with `&` or `*` in quotation marks"
        self._fault(yaml_anchor, message, *_range(event), help)

    def _in_list(self, start: int) -> bool:
        return self.text[self.text.rfind("\n", 0, start) + 1 : start].strip().startswith("-")

    def _duplicate(self, key: str, here: tuple[int, int], first: tuple[int, int], merged: bool) -> None:
        help = f"is a `- ` missing before `{key}`? otherwise keep one of the two" if merged else "keep one of the two"
        earlier = place(self.file, self.lines, *first, "first here")
        span = place(self.file, self.lines, *here)
        self.faults.append(fault(duplicate_key, f"the key `{key}` stands twice", span, help, earlier))

    def _broken(self, error: yaml.MarkedYAMLError) -> None:
        quoted = self.last is not None and self.last.style in ('"', "'")
        swallowed = never_closed(error, self.text, *_range(self.last)) if quoted else None
        message, help, at = swallowed or plain_words(error, self.text)
        self._fault(broken_yaml, message, at, at + 1, help)

    def _fault(self, rule: object, message: str, start: int, end: int, help: str = "") -> None:
        self.faults.append(fault(rule, message, place(self.file, self.lines, start, max(end, start + 1)), help))


def _range(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index
