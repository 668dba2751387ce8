"""What an editor pastes into a file: a text that YAML would misread comes with its marks."""

from __future__ import annotations

from pullquote.checks.splice import escaped
from pullquote.load.yaml_file import read_yaml

MARKED = "write, with these outer marks"


def advised(suggestion: str) -> tuple[str, str]:
    """The word for it and the text to write as the whole value; as it is where it needs no marks."""
    if '"' not in suggestion and "\t" not in suggestion and _reads_plain(suggestion):
        return "write", suggestion
    return MARKED, _marked(suggestion)


def _reads_plain(text: str) -> bool:
    document, faults = read_yaml("", f"exact: {text}\n".encode("utf-8", "surrogatepass"))
    return document is not None and not faults and document.data == {"exact": text}


def _marked(text: str) -> str:
    if '"' in text and "'" not in text and text.isprintable():
        return f"'{text}'"
    return f'"{escaped(text)}"'
