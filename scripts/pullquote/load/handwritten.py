"""Hand-written pages: the Markdown files of docs/, and the citations in them."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from pullquote.model.citations import INLINE

_CODE = re.compile(
    r"^(?P<fence>`{3,}|~{3,}).*?^(?P=fence)|(?P<ticks>`+)(?!`).*?(?<!`)(?P=ticks)(?!`)", re.DOTALL | re.MULTILINE
)


def citations_in(text: str) -> Iterator[re.Match[str]]:
    """Every `[@source-id/quotation-id]` of a Markdown text that does not stand in code; group 1 is the reference."""
    code = [found.span() for found in _CODE.finditer(text)]
    for found in INLINE.finditer(text):
        if not any(start <= found.start() < end for start, end in code):
            yield found


def replace_citations(text: str, shown: Callable[[str], str]) -> str:
    """The text with `shown(reference)` for every citation."""
    parts, done = [], 0
    for found in citations_in(text):
        parts += [text[done : found.start()], shown(found[1])]
        done = found.end()
    return "".join([*parts, text[done:]])


def handwritten(root: Path, folder: Path) -> Iterator[tuple[str, Path]]:
    """Every Markdown file below `folder`, with its path as seen from `root`, in which it need not lie."""
    for path in sorted(folder.rglob("*.md")) if folder.is_dir() else ():
        yield Path(os.path.relpath(path, root)).as_posix(), path
