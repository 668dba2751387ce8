"""Pages outside the navigation, which MkDocs knows of but does not build: each is made, written and forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.utils import write_file

from pullquote.fast.pages import Kept, Shown
from pullquote.fast.sharing import shared
from pullquote.fast.stage import Stage
from pullquote.fast.theme import sample
from pullquote.plugin import GeneratedPage, PullquotePlugin

_EVENTS = (
    *("pre_page", "page_read_source", "page_markdown", "page_content", "page_context", "post_page"),
    *("env", "template_context", "post_build"),
)
"""What plugins are told when pages are made, or have been."""
PORTION = 10
"""Pages that one process takes at a time."""


class LaterPage(GeneratedPage):
    """A page of which MkDocs sees the address only."""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing yet."""
        self.content = ""


def possible(config: MkDocsConfig) -> bool:
    """Whether no other plugin looks at pages. Search does, but is given entries instead."""
    return all(_known(method) for event in _EVENTS for method in config.plugins.events[event])


def _known(method: Callable[..., Any]) -> bool:
    owner = getattr(method, "__self__", None)
    return isinstance(owner, PullquotePlugin) or hasattr(owner, "search_index")


class Apart:
    """The pages of one build that are written apart."""

    def __init__(self, pages: Iterable[GeneratedPage], stage: Stage, shown: Shown | None) -> None:
        """`shown` is what remembered pages must agree with; without it every page is made."""
        self.pages = [page for page in pages if isinstance(page, LaterPage)]
        self._stage, self._shown = stage, shown

    def hide(self) -> None:
        """From here on MkDocs passes them over."""
        for page in self.pages:
            page.file.inclusion = InclusionLevel.EXCLUDED

    def write(self) -> None:
        """Write them."""
        for page in self.pages:
            page.file.inclusion = InclusionLevel.NOT_IN_NAV
        self._check()
        starts = range(0, len(self.pages), PORTION)
        shared([partial(self._put, start, self.pages[start : start + PORTION]) for start in starts])

    def _check(self) -> None:
        starts = {id(page): at // PORTION * PORTION for at, page in enumerate(self.pages)}
        checked = sample(self.pages)
        for page in checked:
            if kept := self._kept(starts[id(page)]):
                page.generated = kept.made(page.draft)
        self._stage.check(checked)

    def _put(self, start: int, pages: Sequence[GeneratedPage]) -> None:
        kept = self._kept(start)
        for page in pages:
            if kept:
                page.generated = kept.made(page.draft)
            write_file(self._stage.output(page), page.file.abs_dest_path)
            page.forget()
        if kept:
            kept.keep()

    def _kept(self, start: int) -> Kept | None:
        """What is remembered of the portion that begins with this page."""
        return self._shown and Kept(self._stage.project.root, f"pages-{start}", self._shown)
