"""YAML read as events: plain dicts, lists and text with the place of each, and every fault of the file.

Scalars stay text, so that YAML 1.1's surprises (`no`, `12:30`, `010`, dates) cannot bite. A key whose value is
left empty counts as absent: templates have such keys. Duplicate keys, anchors, aliases, tags, second documents
and files nested deeper than MAX_DEPTH are diagnostics.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import yaml

from pullquote.diagnostics import Diagnostic, Edit
from pullquote.load.document import Document, Mark, line_starts, place
from pullquote.load.faults import fault
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
from pullquote.load.yaml_words import never_closed, plain_words

MAX_DEPTH = 20
_NOTHING: dict[Any, Any] = {}
"""What a scalar holds; all of them share it."""
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def read_yaml(file: str, content: bytes) -> tuple[Document | None, list[Diagnostic]]:
    """Parse the bytes of `file`. The document is None where nothing sensible could be read; never raises."""
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        span = place(file, [0], 0, 1)
        message = f"not UTF-8 text: line {line} holds the byte 0x{content[error.start]:02x}"
        return None, [fault(wrong_encoding, message, span, "save the file as UTF-8")]
    if found := _unfit_text(file, text):
        return None, [found]
    return _Reader(file, text).read()


def _unfit_text(file: str, text: str) -> Diagnostic | None:
    if text.startswith("\ufeff"):
        message, help = "the file begins with an invisible byte-order mark", "save the file as `UTF-8 without BOM`"
        return replace(fault(wrong_encoding, message, place(file, [0], 0, 1), help), edit=Edit(file, 0, 1, ""))
    if control := _CONTROL.search(text):
        span = place(file, line_starts(text), control.start(), control.end())
        return fault(control_character, f"control character U+{ord(control[0]):04X}", span, "delete it")
    return None


class _Stop(Exception):
    """The rest of the file is not worth reading."""


class _Reader:
    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        self.lines = line_starts(text)
        self.faults: list[Diagnostic] = []
        self.quoted: tuple[int, int] | None = None
        """Where the value read last stands, if it is in quotation marks."""

    def read(self) -> tuple[Document | None, list[Diagnostic]]:
        try:
            data, mark = self._document()
        except yaml.MarkedYAMLError as error:
            self._broken(error)
            return None, self.faults
        except yaml.YAMLError as error:
            self._fault(broken_yaml, f"not YAML: {error}", 0, 1)
            return None, self.faults
        except _Stop:
            return None, self.faults
        if not isinstance(data, dict) or not data:
            self._fault(not_a_mapping, "no `key: value` lines in this file", 0, 1, "start from briefs/_template.yml")
            return None, self.faults
        return Document(self.file, self.text, data, mark), self.faults

    def _document(self) -> tuple[Any, Mark]:
        # as yaml.parse does, without a step in Python between any two events
        self.events = iter(_LOADER(self.text).get_event, None)
        data, mark = None, Mark(0, 0)
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    message = "a second document begins here"
                    self._fault(second_document, message, *_range(event), "delete the line `---`")
                    raise _Stop
            elif isinstance(event, yaml.NodeEvent):
                data, mark = self._node(event, 0)
        return data, mark

    def _node(self, event: Any, depth: int) -> tuple[Any, Mark]:
        kind = type(event)
        if event.anchor is not None:
            self._anchor(event)
        if kind is yaml.AliasEvent:
            return "", Mark(*_range(event))
        if event.tag is not None:
            tag = self.text[event.start_mark.index :].split(None, 1)[0]
            message = f"`{tag}` is a YAML tag, which these files may not have"
            help = "take it out; put a text that begins with `!` in quotation marks"
            self._fault(yaml_tag, message, *_range(event), help)
        if kind is yaml.ScalarEvent:
            return self._scalar(event)
        if depth >= MAX_DEPTH:
            self._fault(too_deep, f"nested deeper than {MAX_DEPTH} levels", *_range(event), "check the indentation")
            raise _Stop
        return self._mapping(event, depth) if kind is yaml.MappingStartEvent else self._list(event, depth)

    def _scalar(self, event: Any) -> tuple[str | None, Mark]:
        style = event.style or ""
        mark = Mark(event.start_mark.index, event.end_mark.index, style, _NOTHING, _NOTHING)
        self.quoted = (mark.start, mark.end) if style in ('"', "'") and style else None
        return (None if not style and not event.value else event.value), mark

    def _mapping(self, event: Any, depth: int) -> tuple[dict[str, Any], Mark]:
        data: dict[str, Any] = {}
        mark = Mark(event.start_mark.index, 0)
        first, twice = None, False
        for key_event in self.events:
            if isinstance(key_event, yaml.MappingEndEvent):
                mark.end = key_event.end_mark.index
                break
            key = self._key(key_event)
            value, child = self._node(next(self.events), depth + 1)
            start, end = _range(key_event)
            first = first or key
            if key in mark.keys:
                merged = key == first and self._in_list(mark.start)
                if not twice:
                    self._duplicate(key, (start, end), mark.keys[key], merged)
                twice = twice or merged
                continue
            mark.keys[key] = (start, end)
            if value is not None:
                data[key], mark.children[key] = value, child
        return data, mark

    def _key(self, event: Any) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            self._fault(broken_yaml, "a key must be plain text", *_range(event))
            raise _Stop
        if event.anchor is not None:
            self._anchor(event)
        return event.value

    def _list(self, event: Any, depth: int) -> tuple[list[Any], Mark]:
        data: list[Any] = []
        mark = Mark(event.start_mark.index, 0)
        for item in self.events:
            if isinstance(item, yaml.SequenceEndEvent):
                mark.end = item.end_mark.index
                break
            value, child = self._node(item, depth + 1)
            mark.children[len(data)] = child
            data.append("" if value is None else value)
        return data, mark

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
        swallowed = self.quoted and never_closed(error, self.text, *self.quoted)
        message, help, at = swallowed or plain_words(error, self.text)
        self._fault(broken_yaml, message, at, at + 1, help)

    def _fault(self, rule: object, message: str, start: int, end: int, help: str = "") -> None:
        self.faults.append(fault(rule, message, place(self.file, self.lines, start, max(end, start + 1)), help))


def _range(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index
