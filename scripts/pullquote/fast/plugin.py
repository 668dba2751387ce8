"""The MkDocs door by the shorter ways: verdicts from memory, pages written apart from MkDocs, edits shown at once."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage

from pullquote.export import Bundle
from pullquote.fast import enabled
from pullquote.fast.apart import Apart, LaterPage, possible
from pullquote.fast.contents import Contents
from pullquote.fast.indexes import Remembered
from pullquote.fast.pages import Kept, Shown, files
from pullquote.fast.preview import Preview
from pullquote.fast.run import Remembering
from pullquote.fast.serving import Live
from pullquote.fast.sharing import Begun, Told, begin
from pullquote.fast.stage import Stage
from pullquote.fast.templates import Compiled
from pullquote.fast.whole import order_of
from pullquote.load.project import Project
from pullquote.pages.page import Draft
from pullquote.plugin import Entry, GeneratedPage, PullquotePlugin, search_of
from pullquote.run import Run
from pullquote.search_engine import Making

T = TypeVar("T")


class FastPlugin(PullquotePlugin):
    """PullquotePlugin with the same output, sooner."""

    def __init__(self) -> None:
        super().__init__()
        self._contents: Contents | None = None
        self._shown: Shown | None = None
        self._listed: Kept | None = None
        self._templates: Compiled | None = None
        self._nav: Navigation | None = None
        self._apart: Apart | None = None
        self._stage: Stage | None = None
        self._preview: Preview | None = None
        self._live: Live | None = None
        self._downloads: Begun[None] | None = None
        self._indexing: Begun[str | None] | None = None
        self._others = ExitStack()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        if enabled():
            # a build makes millions of objects that live to its end: looking through them again and again finds nothing
            gc.disable()
        return super().on_config(config)

    def examine(self, project: Project) -> Run:
        if not enabled():
            return super().examine(project)
        remembering = Remembering(project)
        found = remembering.run()
        self._contents = remembering.contents
        return found

    def drafts(self, config: MkDocsConfig) -> Sequence[Draft]:
        found = super().drafts(config)
        if self._run is None or self._contents is None:
            self._shown = self._listed = None
            return found
        self._shown = Shown(self._run.site, self._contents, self.told(self._run), self.downloads())
        self._listed = listed = Kept(self._run.site.loaded.project.root, "pages", self._shown)
        return [replace(one, make=partial(listed.made, one)) if one.in_menu else one for one in found]

    def page_of(self, draft: Draft, file: File, config: MkDocsConfig) -> GeneratedPage:
        if draft.in_menu or self._run is None or not (enabled() and possible(config)):
            return super().page_of(draft, file, config)
        return LaterPage(draft, file, config, self._run.site.loaded.project)

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        self._nav = nav
        if enabled() and self._run:
            self._begin_others(config)
        return nav

    def making(self) -> Making:
        if not enabled() or self._run is None:
            return super().making()
        return Remembered(self._run.site.loaded.project.root)

    def _begin_others(self, config: MkDocsConfig) -> None:
        """Begin what needs nothing of the pages that MkDocs makes from here on, or only what search finds on them."""
        search = search_of(config)
        if search and self._engine:
            index = partial(self.engine_index, search, config)
            # the program that makes the index works on one processor only: nothing else takes as long
            self._indexing = self._begin(lambda told: index(_when_told(told)))
        self._downloads = self._begin(lambda _: self.write_downloads(config))

    def on_env(self, env: Any, *, config: MkDocsConfig, files: Files) -> Any:
        self._apart = None
        if self._listed is not None:
            # every page of the navigation is made by now
            self._listed.keep()
        if enabled() and env.bytecode_cache is None:
            env.bytecode_cache = self._templates = Compiled(Path(config.config_file_path or "mkdocs.yml").parent)
        if enabled() and self._run and self._nav is not None:
            self._stage = Stage(config, env, self._nav, files, self._run.site.loaded.project)
            self._apart = Apart(self._pages, self._stage, self._shown)
            self._apart.hide()
            if self._serving:
                self._preview = Preview(self._run.site, self.downloads())
        return env

    def files_of(self, bundle: Bundle) -> Iterator[tuple[str, bytes]]:
        if self._contents is None or self._run is None:
            return super().files_of(bundle)
        return files(self._run.site.loaded.project.root, self._contents, bundle)

    def on_template_context(self, context: Any, *, template_name: str, config: MkDocsConfig) -> Any:
        return self._with_all(context)

    def on_page_context(self, context: Any, *, page: MkDocsPage, config: MkDocsConfig, nav: Navigation) -> Any:
        return self._with_all(context)

    def _with_all(self, context: Any) -> Any:
        """The context with the pages that MkDocs passes over: sitemaps list them."""
        if self._apart is not None and self._stage is not None:
            context["pages"] = self._stage.pages
        return context

    @event_priority(100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if self._apart is None:
            super().on_post_build(config=config)
        else:
            with self._others:
                self._finish(self._apart, config)
            self._apart = self._downloads = self._indexing = None
        if self._templates is not None:
            self._templates.keep()
        if enabled() and not self._serving:
            # nor is anything found at the end of the process, where Python looks through everything once more
            gc.freeze()
        gc.enable()

    def _finish(self, apart: Apart, config: MkDocsConfig) -> None:
        """Write the pages that MkDocs has not; meanwhile others write everything else."""
        search, indexing = search_of(config), self._indexing
        if indexing is not None:
            indexing.tell(search.search_index.entries)
        apart.write()
        if self._downloads is not None:
            self._downloads.result()
        if search:
            self.index(search, indexing is not None and self.succeeded(indexing.result()))

    def _begin(self, work: Callable[[Told], T]) -> Begun[T]:
        """Work beside this process, which ends with the build."""
        begun = begin(work)
        self._others.callback(begun.end)
        return begun

    def on_build_error(self, *, error: Exception) -> None:
        self._others.close()
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


def _when_told(told: Told) -> Iterator[Entry]:
    """The entries that are told, waited for when the first of them is asked for."""
    yield from told()
