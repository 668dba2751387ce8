"""Pages outside the navigation, which MkDocs knows of but does not build: each is made, written and forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.utils import write_file

from pullquote.fast.sharing import shared
from pullquote.fast.stage import Stage
from pullquote.fast.theme import sample
from pullquote.plugin import GeneratedPage, PullquotePlugin

_EVENTS = (
    *("pre_page", "page_read_source", "page_markdown", "page_content", "page_context", "post_page"),
    *("env", "template_context", "post_build"),
)
"""What plugins are told when pages are made, or have been."""
PORTION = 25
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

    def __init__(self, pages: Iterable[GeneratedPage], stage: Stage) -> None:
        self.pages = [page for page in pages if isinstance(page, LaterPage)]
        self._stage = stage

    def hide(self) -> None:
        """From here on MkDocs passes them over."""
        for page in self.pages:
            page.file.inclusion = InclusionLevel.EXCLUDED

    def write(self) -> None:
        """Write them."""
        for page in self.pages:
            page.file.inclusion = InclusionLevel.NOT_IN_NAV
        checked = sample(self.pages)
        self._stage.check(checked)
        portions = [self.pages[at : at + PORTION] for at in range(0, len(self.pages), PORTION)]
        shared([partial(self._put, portion) for portion in portions])

    def _put(self, pages: Sequence[GeneratedPage]) -> None:
        for page in pages:
            write_file(self._stage.output(page), page.file.abs_dest_path)
            page.forget()
