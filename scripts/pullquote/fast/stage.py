"""Single pages put into a site that MkDocs has built, or is building."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation

from pullquote.fast.preview import Shown
from pullquote.fast.theme import Shells
from pullquote.load.project import Project
from pullquote.pages.page import Draft
from pullquote.plugin import GeneratedPage


class Stage:
    """What MkDocs makes a site with."""

    def __init__(self, config: MkDocsConfig, env: Any, nav: Navigation, files: Files, project: Project) -> None:
        self.config, self.project = config, project
        self.pages: Sequence[File] = files.documentation_pages()
        """Every page of the site, as templates know them."""
        self._env, self._nav, self._files = env, nav, files
        self._shells = Shells(self._full)

    def check(self, pages: Iterable[GeneratedPage]) -> None:
        """Try on these whether pages may be put together from what the theme made of others."""
        for page in pages:
            page.complete()
        self._shells.check(pages)
        for page in pages:
            page.forget()

    def output(self, page: GeneratedPage) -> bytes:
        """The page as MkDocs would write it."""
        page.complete()
        return self._shells.output(page).encode("utf-8", errors="xmlcharrefreplace")

    def put(self, shown: Shown) -> None:
        """Write a page that is not in the navigation, or take it away; a hand-written page of its address stays."""
        uri = f"{shown.path.rstrip('/')}.md"
        there = self._files.get_file_from_path(uri)
        if there is not None and not isinstance(there.page, GeneratedPage):
            return
        file = File.generated(self.config, uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        path, made = Path(file.abs_dest_path), shown.page
        if made is None:
            path.unlink(missing_ok=True)
            return
        page = GeneratedPage(Draft(made.path, made.kind, lambda: made), file, self.config, self.project)
        data = self.output(page)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def _full(self, page: GeneratedPage) -> str:
        plugins, config = self.config.plugins, self.config
        context = get_context(self._nav, self.pages, config, page)
        context = plugins.on_page_context(context, page=page, config=config, nav=self._nav)
        output = self._env.get_template(page.meta.get("template", "main.html")).render(context)
        return plugins.on_post_page(output, page=page, config=config)
