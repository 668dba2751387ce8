"""A few characters of a YAML text replaced, and not one byte around them."""

from __future__ import annotations

from collections.abc import Mapping

from pullquote.diagnostics import Edit
from pullquote.load.document import Document, Loc
from pullquote.load.scalars import scalar_offsets, written_width
from pullquote.load.yaml_file import read_yaml


def splice(document: Document, loc: Loc, changes: Mapping[int, str]) -> Edit | None:
    """The edit that replaces single characters of the text at `loc`, each by a new one or by nothing.

    `changes` goes by offset in the value. The scalar keeps its style and layout where it can and is written anew in
    double quotes where not. An edit after which the file would not read as intended is None.
    """
    value = document.value(loc)
    if not isinstance(value, str) or not changes:
        return None
    wanted = "".join(changes.get(at, char) for at, char in enumerate(value))
    for edit in (_in_place(document, loc, value, changes), _anew(document, loc, wanted)):
        if _reads(document, loc, edit, wanted):
            return edit
    return None


def spliced(text: str, edit: Edit) -> str:
    """The file's text after an edit."""
    return text[: edit.start] + edit.text + text[edit.end :]


def _in_place(document: Document, loc: Loc, value: str, changes: Mapping[int, str]) -> Edit:
    mark, text = document.find(loc)[0], document.text
    offsets = scalar_offsets(text, mark.start, mark.end, mark.style, value)
    written: list[str] = []
    first = at = offsets[min(changes)]
    for index in sorted(changes):
        written += (text[at : offsets[index]], _written(changes[index], mark.style))
        at = offsets[index] + written_width(text, offsets[index], mark.style)
    return Edit(document.file, first, at, "".join(written))


def _written(char: str, style: str) -> str:
    if style == "'":
        return char.replace("'", "''")
    return escaped(char) if style == '"' else char


def _anew(document: Document, loc: Loc, wanted: str) -> Edit:
    mark = document.find(loc)[0]
    scalar = document.text[mark.start : mark.end]
    # the mark of a block reaches to the next thing in the file: keep the white space between
    end = mark.start + len(scalar.rstrip()) if mark.style in ("|", ">") else mark.end
    return Edit(document.file, mark.start, end, f'"{escaped(wanted)}"')


def escaped(text: str) -> str:
    """The text as it is written inside double quotation marks."""
    named = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
    return "".join(named.get(char) or (char if char.isprintable() else _numbered(char)) for char in text)


def _numbered(char: str) -> str:
    return f"\\U{ord(char):08X}" if ord(char) > 0xFFFF else f"\\u{ord(char):04X}"


def _reads(document: Document, loc: Loc, edit: Edit, wanted: str) -> bool:
    """Whether the edited file reads as the old one with `wanted` at `loc` and nothing else changed."""
    after, faults = read_yaml(document.file, spliced(document.text, edit).encode("utf-8", "surrogatepass"))
    if after is None or after.value(loc) != wanted:
        return False
    before, old_faults = read_yaml(document.file, document.text.encode("utf-8"))
    return before is not None and len(faults) <= len(old_faults) and _put(before.data, loc, wanted) == after.data


def _put(data: dict[str, object], loc: Loc, value: str) -> dict[str, object]:
    """`data`, freshly read, with another value at `loc`."""
    place: object = data
    for step in loc[:-1]:
        place = place[step]  # type: ignore[index]
    place[loc[-1]] = value  # type: ignore[index]
    return data
