"""The MkDocs door by the shorter ways: verdicts from memory, pages filled into shells of the theme."""

from __future__ import annotations

import gc
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import write_file

from pullquote.fast import enabled
from pullquote.fast.theme import Shells, use_shells
from pullquote.fast.verdicts import judge
from pullquote.load.project import Project
from pullquote.plugin import GeneratedPage, PullquotePlugin
from pullquote.run import Run, run


class FastPlugin(PullquotePlugin):
    """PullquotePlugin with the same output, sooner."""

    def __init__(self) -> None:
        super().__init__()
        self._shells: Shells | None = None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if enabled():
            # a build makes millions of objects that live to its end: looking through them again and again finds nothing
            gc.disable()
        return super().on_config(config)

    def examine(self, project: Project) -> Run:
        return run(project, judging=judge) if enabled() else super().examine(project)

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> Any:
        env = super().on_env(env, config, files)
        self._shells = None
        if enabled():
            alone = len(config.plugins.events["post_page"]) == 1
            pages = [file.page for file in files if isinstance(file.page, GeneratedPage)]
            self._shells = Shells(self._finished if alone else None, pages)
            use_shells(env, self._shells)
        return env

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        if self._shells is not None and self._shells.finished(page):
            return self.headed(output, page)
        return super().on_post_page(output, page=page, config=config)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        for page, output in self._shells.untrusted() if self._shells else ():
            write_file(self.headed(output, page).encode("utf-8", errors="xmlcharrefreplace"), page.file.abs_dest_path)
        super().on_post_build(config=config)
        gc.enable()

