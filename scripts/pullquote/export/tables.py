"""A table as files: JSON, CSV (RFC 4180) and the JSON Schema of its rows."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import reduce
from typing import Any, get_args

from pydantic import BaseModel, TypeAdapter

from pullquote.export.rows import Cited, Day, Row

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")
"""What a spreadsheet may take for a formula (OWASP, CSV injection), also behind the quotation marks that we add."""


def json_file(content: Any, indent: int | None = None) -> bytes:
    """JSON as every file of ours has it: UTF-8, a line end at the end. With `indent` for people, and slow."""
    return (json.dumps(content, ensure_ascii=False, indent=indent, allow_nan=False) + "\n").encode()


def json_array(members: Iterable[str]) -> bytes:
    """An array of members that are JSON already, one a line, so that files can be compared line by line."""
    lines = ",\n".join(members)
    return (f"[\n{lines}\n]\n" if lines else "[]\n").encode()


def table_json(rows: Sequence[Row]) -> bytes:
    """A table as a JSON array of objects."""
    return json_array(row.model_dump_json() for row in rows)


def schema(name: str, shape: type[Row], id: str) -> bytes:
    """The JSON Schema (2020-12) of a table's JSON file; `id` is the schema's address."""
    made = TypeAdapter(list[shape]).json_schema(mode="serialization")  # type: ignore[valid-type]
    about = " ".join((shape.__doc__ or "").split())
    return json_file({"$schema": DIALECT, "$id": id, "title": name, "description": about} | made, 1)


def table_csv(shape: type[Row], rows: Sequence[Row]) -> bytes:
    """A table as CSV: a header, CRLF line ends, UTF-8 without a byte order mark.

    A date has three columns: `issued`, `issued_precision`, `issued_basis`.
    """
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    columns = tuple(_columns(shape))
    writer.writerow(".".join(path).replace(".date", "").replace(".", "_") for path in columns)
    writer.writerows([_cell(_value(row, path)) for path in columns] for row in rows)
    return file.getvalue().encode()


def _columns(shape: type[Row]) -> Iterator[tuple[str, ...]]:
    """Each column as a path of attributes."""
    for key, field in shape.model_fields.items():
        dated = field.annotation is Day or Day in get_args(field.annotation)
        yield from ((key, part) for part in Day.model_fields) if dated else [(key,)]


def _value(row: Row, path: tuple[str, ...]) -> Any:
    return reduce(lambda value, key: None if value is None else getattr(value, key), path, row)


def _cell(value: Any) -> str:
    """Numbers stay numbers; text that a spreadsheet would run gets a quotation mark in front."""
    if value is None:
        return ""
    if isinstance(value, int | float):
        return str(value)
    text = value if isinstance(value, str) else _flat(value)
    return f"'{text}" if _FORMULA.match(text) else text


def _flat(value: Any) -> str:
    """Lists of texts joined by `; `, evidence as `supports a/b; disputes c/d`, everything else as JSON."""
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return "; ".join(_part(one) for one in value)
    if isinstance(value, list) and all(isinstance(one, Cited) for one in value):
        return "; ".join(f"{one.stance} {one.ref}" for one in value)
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=BaseModel.model_dump)


def _part(text: str) -> str:
    r"""A member of a joined list: its own semicolons and backslashes are written `\;` and `\\`."""
    return text.replace("\\", "\\\\").replace(";", "\\;")
