"""The style sheet and the script of all pages, as browsers get them."""

from __future__ import annotations

import re
from pathlib import Path

_FOLDER = Path(__file__).parent / "assets"
STYLES = f"{_FOLDER.name}/pullquote.css"
SCRIPT = f"{_FOLDER.name}/pullquote.js"

_STRING = r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|url\([^)]*\)"
_COMMENT = re.compile(rf"({_STRING})|/\*.*?\*/", re.DOTALL)
_LOOSE = re.compile(rf"({_STRING})|\s*;?\s*(\}})\s*|\s*([{{;,])\s*|(:)\s+|\s+")


def assets() -> dict[str, bytes]:
    """Each by its path below the site's root."""
    files = {f"{_FOLDER.name}/{one.name}": one.read_bytes() for one in sorted(_FOLDER.iterdir())}
    return files | {STYLES: tight(files[STYLES].decode()).encode()}


def tight(sheet: str) -> str:
    """A style sheet without its comments and loose spaces: a page is not shown before all of it has come."""
    return _LOOSE.sub(lambda found: found[found.lastindex or 0] if found.lastindex else " ", _COMMENT.sub(r"\1", sheet))
