"""A page of ours in MkDocs' own form."""

from __future__ import annotations

import re
from functools import cached_property

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import AnchorLink, TableOfContents
from mkdocs.utils import weak_property

from pullquote.load.project import Project
from pullquote.pages.html import escape
from pullquote.pages.page import TITLE_ID, Draft, Heading, Page, SearchEntry

_ID = re.compile(r' id="([^"]+)"')

# Material multiplies the score of a page by 5 and that of a place in it by 2. That is taken back, so that claims and
# quotations come before the pages they stand on, unless these are called what is looked for; what editors need is last.
_BOOST = {"brief": 0.45, "source": 0.4, "person": 0.65, "origin": 0.65, "rule": 0.1}

Entry = dict[str, str | float]
"""An entry as Material's search index holds it: as HTML."""


class GeneratedPage(MkDocsPage):
    """A page of ours as MkDocs wants it: ready HTML, its own table of contents and search entries."""

    def __init__(self, draft: Draft, file: File, config: MkDocsConfig, project: Project) -> None:
        super().__init__(None, file, config)
        self.draft, self._project = draft, project

    @cached_property
    def generated(self) -> Page:
        """The page as made of the model."""
        return self.draft.make()

    @weak_property
    def title(self) -> str:  # type: ignore[override]
        """The page's title as HTML: the theme writes it as it is."""
        return escape(self.generated.title)

    @property
    def present_anchor_ids(self) -> set[str]:  # type: ignore[override]
        """Every id of its body: what hand-written pages may link to."""
        return set(_ID.findall(self.generated.body))

    def read_source(self, config: MkDocsConfig) -> None:
        """Nothing is read: the page is made of the model."""
        self.markdown = ""

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Nothing is rendered: the body is HTML."""
        self.complete()

    def complete(self) -> None:
        """Fill in everything that a theme shows."""
        made = self.generated
        self.edit_url = self._project.edit_url(made.file)
        # the search plugin must not parse the HTML: it is given entries instead
        # the theme writes titles and descriptions as they are
        # the pages beside ours in the navigation are one click away in its tabs: the width is for reading
        self.meta = {"title": escape(made.title), "search": {"exclude": True}, "hide": ["navigation"]}
        if made.description:
            self.meta["description"] = escape(made.description)
        self.content = made.body
        top = AnchorLink(escape(made.title), TITLE_ID, 1)
        top.children = [_anchor(heading, 2) for heading in made.headings]
        self.toc = TableOfContents([top])

    def forget(self) -> None:
        """Keep nothing of what was made."""
        self.__dict__.pop("generated", None)
        self.content, self.toc = "", TableOfContents([])

    def search_entries(self) -> list[Entry]:
        """What search finds of it."""
        boost = _BOOST.get(self.draft.kind)
        return [
            {
                "location": f"{self.url}#{one.anchor}" if one.anchor else self.url,
                "title": escape(one.title),
                "text": _text(one),
                **({"boost": boost} if boost and not one.anchor else {}),
            }
            for one in self.draft.entries()
        ]


def _text(one: SearchEntry) -> str:
    """What the index holds. The theme shows it as HTML below the title: what only finds is hidden there."""
    return escape(one.text) + (f"<i hidden>{escape(one.also)}</i>" if one.also else "")


def _anchor(heading: Heading, level: int) -> AnchorLink:
    link = AnchorLink(escape(heading.title), heading.id, level)
    link.children = [_anchor(child, level + 1) for child in heading.children]
    return link
