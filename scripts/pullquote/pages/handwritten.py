"""Citations in hand-written pages: each becomes a link to the very words, and names who said them, and where."""

from __future__ import annotations

from pullquote.load.handwritten import replace_citations
from pullquote.model.base import split_ref
from pullquote.model.library import Library
from pullquote.model.source import Quotation
from pullquote.pages.html import el, relative
from pullquote.pages.paths import excerpt_path


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
