"""Single pages put into a site that MkDocs has built."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation

from pullquote.fast.preview import Shown
from pullquote.load.project import Project
from pullquote.plugin import GeneratedPage


@dataclass(frozen=True, slots=True)
class Stage:
    """What MkDocs made a site with."""

    config: MkDocsConfig
    env: Any
    nav: Navigation
    files: Files
    pages: Sequence[File]
    project: Project

    def put(self, shown: Shown) -> None:
        """Write a page that is not in the navigation, or take it away; a hand-written page of its address stays."""
        uri = f"{shown.path.rstrip('/')}.md"
        there = self.files.get_file_from_path(uri)
        if there is not None and not isinstance(there.page, GeneratedPage):
            return
        file = File.generated(self.config, uri, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        path = Path(file.abs_dest_path)
        if shown.page is None:
            path.unlink(missing_ok=True)
            return
        page = GeneratedPage(shown.page, file, self.config, self.project.edit_url(shown.page.file))
        data = self._rendered(page).encode("utf-8", errors="xmlcharrefreplace")
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)

    def _rendered(self, page: GeneratedPage) -> str:
        page.read_source(self.config)
        page.render(self.config, self.files)
        context = get_context(self.nav, self.pages, self.config, page)
        output = self.env.get_template("main.html").render(context)
        return self.config.plugins.on_post_page(output, page=page, config=self.config)
