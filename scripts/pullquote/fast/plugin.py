"""The MkDocs door by the shorter ways: verdicts from memory, pages filled into shells of the theme."""

from __future__ import annotations

import gc
import time
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import write_file

from pullquote.fast import enabled
from pullquote.fast.preview import Preview
from pullquote.fast.serving import Live
from pullquote.fast.stage import Stage
from pullquote.fast.theme import Shells, use_shells
from pullquote.fast.verdicts import judge
from pullquote.fast.whole import order_of
from pullquote.load.project import Project
from pullquote.plugin import GeneratedPage, PullquotePlugin
from pullquote.run import Run, run


class FastPlugin(PullquotePlugin):
    """PullquotePlugin with the same output, sooner."""

    def __init__(self) -> None:
        super().__init__()
        self._shells: Shells | None = None
        self._nav: Navigation | None = None
        self._stage: Stage | None = None
        self._preview: Preview | None = None
        self._live: Live | None = None

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if enabled():
            # a build makes millions of objects that live to its end: looking through them again and again finds nothing
            gc.disable()
        return super().on_config(config)

    def examine(self, project: Project) -> Run:
        return run(project, judging=judge)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        self._nav = nav
        return nav

    def on_env(self, env: Any, config: MkDocsConfig, files: Files) -> Any:
        env = super().on_env(env, config, files)
        self._shells = None
        if enabled():
            alone = len(config.plugins.events["post_page"]) == 1
            pages = [file.page for file in files if isinstance(file.page, GeneratedPage)]
            self._shells = Shells(self._finished if alone else None, pages)
            use_shells(env, self._shells)
            if self._serving and self._run and self._nav:
                pages, project = files.documentation_pages(), self._run.site.loaded.project
                self._stage = Stage(config, env, self._nav, files, pages, project)
                self._preview = Preview(self._run.site, self._files.keys())
        return env

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        if self._shells is not None and self._shells.finished(page):
            return self.headed(output, page)
        return super().on_post_page(output, page=page, config=config)

    def on_post_build(self, *, config: MkDocsConfig) -> None:
        for page, output in self._shells.untrusted() if self._shells else ():
            write_file(self.headed(output, page).encode("utf-8", errors="xmlcharrefreplace"), page.file.abs_dest_path)
        super().on_post_build(config=config)
        if self._shells:
            self._shells.settle()
        gc.enable()

    def on_build_error(self, *, error: Exception) -> None:
        gc.enable()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any) -> LiveReloadServer:
        if enabled() and self._stage is not None:
            # what the first build left stays: looking through it again would hold up every edit
            gc.freeze()
            self._live = Live(server, self._stage.project.root, builder, self._show, order_of(config))
            if self._live.watch():
                config.watch.remove(str(Path(config.config_file_path or "mkdocs.yml").parent / "briefs"))
            server.builder = self._live.build
        return server

    def on_shutdown(self) -> None:
        if self._live is not None:
            self._live.end()

    def _show(self, files: frozenset[str], until: float) -> bool:
        """Put the pages of edited files in place; those that only tell of them as far as time allows."""
        if self._stage is None or self._preview is None:
            return False
        shown = self._preview.edited(files)
        for number, one in enumerate(shown or ()):
            if number >= len(files) and time.monotonic() > until:
                break
            self._stage.put(one)
        return shown is not None

