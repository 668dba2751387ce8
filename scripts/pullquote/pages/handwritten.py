"""Hand-written pages: a citation becomes a link to the very words and names who said them, and where; a link to a file
outside the folder of these pages leads to the repository, where there is one."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from pullquote.load.handwritten import replace_citations
from pullquote.load.project import Project
from pullquote.model.base import split_ref
from pullquote.model.library import Library
from pullquote.model.source import Quotation
from pullquote.pages.html import el, relative
from pullquote.pages.paths import excerpt_path

_OUTSIDE = re.compile(r"\[([^\[\]]+)\]\(\.\./([\w-][\w./-]*)\)")


def with_links(text: str, project: Project, library: Library, here: str) -> str:
    """The Markdown of the page at the address `here` with its citations and its links to files outside the folder.

    Without a repository such a link is left out and its words stay.
    """
    if "/" not in here.strip("/"):
        folder = PurePosixPath(project.docs).parent
        text = _OUTSIDE.sub(lambda found: _file(found[1], project.view_url(f"{folder / found[2]}")), text)
    return with_citations(text, library, here)


def _file(words: str, address: str | None) -> str:
    return f"[{words}]({address})" if address else words


def with_citations(text: str, library: Library, here: str) -> str:
    """The Markdown of the page at the address `here` with links for its citations; unknown ones stay as written."""
    return replace_citations(text, lambda ref: _link(ref, library, here))


def _link(ref: str, library: Library, here: str) -> str:
    excerpt = library.excerpt(ref)
    if excerpt is None:
        return f"[@{ref}]"
    label = library.sources[split_ref(ref)[0]].label
    speaker = excerpt.speaker if isinstance(excerpt, Quotation) else None
    shown = f"[{library.name(speaker)}, {label}]" if speaker else f"[{label}]"
    return el("a", shown, class_="pq-cite", href=relative(here, excerpt_path(ref)), title=excerpt.exact)
