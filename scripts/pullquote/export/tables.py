"""A table as files: JSON, CSV (RFC 4180) and the JSON Schema of its rows."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, get_args

from pydantic import TypeAdapter
from pydantic_core import to_json

from pullquote.export.rows import Cited, Day, Row

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")
"""What a spreadsheet may take for a formula (OWASP, CSV injection), also behind the quotation marks that we add."""


def json_file(content: Any, indent: int | None = None) -> bytes:
    """JSON as every file of ours has it: UTF-8, a line end at the end. With `indent` for people, and slow."""
    return f"{_json(content, indent)}\n".encode()


def _json(content: Any, indent: int | None = None) -> str:
    return json.dumps(content, ensure_ascii=False, indent=indent, allow_nan=False)


def json_array(members: Iterable[str]) -> bytes:
    """An array of members that are JSON already, one a line, so that files can be compared line by line."""
    lines = ",\n".join(members)
    return (f"[\n{lines}\n]\n" if lines else "[]\n").encode()


def json_around(content: Any, members: Iterable[Any]) -> bytes:
    """JSON whose last value, at whatever depth, is an empty list: with these members in it, one a line."""
    head, _, tail = json_file(content).rpartition(b"[]")
    return head + json_array(to_json(one).decode() for one in members).rstrip(b"\n") + tail


def schema(name: str, shape: type[Row], id: str) -> bytes:
    """The JSON Schema (2020-12) of a table's JSON file; `id` is the schema's address."""
    made = TypeAdapter(list[shape]).json_schema(mode="serialization")  # type: ignore[valid-type]
    about = " ".join((shape.__doc__ or "").split())
    return json_file({"$schema": DIALECT, "$id": id, "title": name, "description": about} | made, 1)


@dataclass(frozen=True, slots=True)
class Written:
    """A table's files."""

    rows: int
    json: bytes
    """An array of objects."""
    csv: bytes
    """A header, CRLF line ends, UTF-8 without a byte order mark. A date has three columns: `issued`,
    `issued_precision`, `issued_basis`."""


def written(shape: type[Row], rows: Iterable[Row]) -> Written:
    """A table as files, row by row: none is kept."""
    file, objects = io.StringIO(newline=""), []
    writer = csv.writer(file, lineterminator="\r\n")
    dated = frozenset(_dated(shape))
    writer.writerow(name for key in shape.model_fields for name in _columns(key, key in dated))
    for row in rows:
        objects.append(row.model_dump_json())
        writer.writerow(_cells(row, dated))
    return Written(len(objects), json_array(objects), file.getvalue().encode())


def _dated(shape: type[Row]) -> Iterator[str]:
    """The keys that hold a date."""
    for key, field in shape.model_fields.items():
        if field.annotation is Day or Day in get_args(field.annotation):
            yield key


def _columns(key: str, dated: bool) -> Iterator[str]:
    if not dated:
        yield key
        return
    yield from (key if part == "date" else f"{key}_{part}" for part in Day.model_fields)


def _cells(row: Row, dated: Container[str]) -> list[str | int | float | None]:
    """Numbers stay numbers; what is not known is written as an empty cell."""
    cells: list[str | int | float | None] = []
    for key, value in vars(row).items():
        if key in dated:
            cells += [_safe(getattr(value, part, None) or "") for part in Day.model_fields]
        elif isinstance(value, str):
            cells.append(_safe(value))
        else:
            cells.append(_safe(_flat(value)) if isinstance(value, list) else value)
    return cells


def _safe(text: str) -> str:
    """Text that a spreadsheet would run gets a quotation mark in front."""
    return f"'{text}" if not text[:1].isalnum() and _FORMULA.match(text) else text


def _flat(value: list[Any]) -> str:
    """Lists of texts joined by `; `, evidence as `supports a/b; disputes c/d`, everything else as JSON."""
    kinds = set(map(type, value))
    if kinds <= {str}:
        return "; ".join(map(_part, value))
    if kinds == {Cited}:
        return "; ".join(f"{one.stance} {one.ref}" for one in value)
    return to_json(value).decode()


def _part(text: str) -> str:
    r"""A member of a joined list: its own semicolons and backslashes are written `\;` and `\\`."""
    return text.replace("\\", "\\\\").replace(";", "\\;")
