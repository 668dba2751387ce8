"""The MkDocs door: checks before a build, pages from the model, live reload.

While building, an error of the checks ends the build before anything is written. While serving nothing is ever
raised, because MkDocs would let every page request hang: a broken brief's page shows its diagnostics instead.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from mkdocs.config.config_options import ExtraScriptValue
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import CountHandler, write_file

from pullquote.diagnostics import Diagnostic
from pullquote.export import Bundle, bundles
from pullquote.load.project import Project, ProjectError, open_project
from pullquote.pages import drafts
from pullquote.pages.handwritten import with_links
from pullquote.pages.head import with_head
from pullquote.pages.lost import with_ways_on
from pullquote.pages.page import Draft, markdown_file
from pullquote.pages.policy import ThemeChanged, named, with_policy
from pullquote.pages.search import number_of_entries
from pullquote.pages.served import SCRIPT, STYLES, assets
from pullquote.plugin.page import Entry, GeneratedPage
from pullquote.report.text import plain_text
from pullquote.run import Run, run
from pullquote.search_engine import Making, engine_for, hand_over, index_of, with_worker

# Only loggers below `mkdocs` are counted by --strict and shown by `mkdocs serve`.
log = logging.getLogger("mkdocs.plugins.pullquote")


class PullquotePlugin(BasePlugin):
    """Briefs and quotations in MkDocs. `on_*` methods are MkDocs events."""

    def __init__(self) -> None:
        self._serving = False
        self._run: Run | None = None
        self._engine: Path | None = None
        self._bundles: Sequence[Bundle] = ()
        self._pages: list[GeneratedPage] = []
        self._taken: set[str] = set()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self._serving = command == "serve"

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        root = Path(config.config_file_path or "mkdocs.yml").parent
        if (root / "briefs").is_dir():
            config.watch.append(str(root / "briefs"))
        config.extra_css.insert(0, STYLES)
        config.extra_javascript.insert(0, _script())
        if self._serving:
            _forget_strict(config)
        self._run = self._checked(root, config)
        if self._run and not self._serving and any("search" in name for name in config.plugins):
            self._engine = engine_for(number_of_entries(self._run.site.library), log.warning)
        return config

    def examine(self, project: Project) -> Run:
        """The project as read, judged and checked."""
        return run(project)

    def _checked(self, root: Path, config: MkDocsConfig) -> Run | None:
        try:
            result = self.examine(open_project(root, config=config))
        except ProjectError as error:
            if not self._serving:
                raise PluginError(str(error)) from error
            log.error(str(error))
            return None
        if result.outcome.failed and not self._serving:
            raise PluginError(f"the site was not built\n\n{plain_text(result.outcome)}")
        if result.outcome.diagnostics:
            log.log(logging.WARNING if self._serving else logging.INFO, "\n" + plain_text(result.outcome))
        return result

    # Early, so that plugins which look through the files (redirects, tags) see our pages.
    @event_priority(100)
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        for path, content in assets().items():
            files.append(File.generated(config, path, content=content))
        self._pages = []
        for draft in self.drafts(config):
            # a hand-written page of the same address wins
            if files.get_file_from_path(uri := markdown_file(draft)) is None:
                inclusion = InclusionLevel.INCLUDED if draft.in_menu else InclusionLevel.NOT_IN_NAV
                file = File.generated(config, uri, content="", inclusion=inclusion)
                files.append(file)
                self._pages.append(self.page_of(draft, file, config))
        self._taken = {file.dest_uri for file in files}
        return files

    def drafts(self, config: MkDocsConfig) -> Sequence[Draft]:
        """Every page; they link to the files for programs, which are made at the end of the build."""
        if self._run is None:
            self._bundles = ()
            return ()
        self._bundles = bundles(self._run.site, config.site_url or "", config.site_name)
        return drafts(self._run.site, self.told(self._run), self.downloads())

    def told(self, run: Run) -> Sequence[Diagnostic]:
        """The diagnostics that pages show: what an editor is told is nothing for readers."""
        return run.outcome.diagnostics if self._serving else ()

    def downloads(self) -> frozenset[str]:
        """The paths of the files for programs."""
        return frozenset(path for bundle in self._bundles for path in bundle.paths)

    def page_of(self, draft: Draft, file: File, config: MkDocsConfig) -> GeneratedPage:
        """The page in MkDocs' own form; it names its file as its place in the site."""
        assert self._run is not None
        return GeneratedPage(draft, file, config, self._run.site.loaded.project)

    def on_page_markdown(self, markdown: str, *, page: MkDocsPage, config: MkDocsConfig, files: Files) -> str:
        if self._run is None or isinstance(page, GeneratedPage):
            return markdown
        site = self._run.site
        return with_links(markdown, site.loaded.project, site.library, page.url)

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        output = self._finished(output)
        return with_head(output, page.generated.head) if isinstance(page, GeneratedPage) else output

    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
        if template_name == "404.html":
            output_content = with_ways_on(output_content, config.site_url or "")
        return self._finished(output_content) if template_name.endswith(".html") else output_content

    def _finished(self, page: str) -> str:
        """The page with its policy; while serving without, because it would block MkDocs' own reload script."""
        try:
            if self._engine:
                return with_policy(with_worker(named(page)), compiling=True)
            return named(page) if self._serving else with_policy(named(page))
        except ThemeChanged as error:
            log.warning(f"pages are published without a Content-Security-Policy: {error}")
            return page

    # Early, because the search plugin writes its index at the same time.
    @event_priority(100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if search := search_of(config):
            others = search.search_index.entries
            self.index(search, bool(self._engine) and self.succeeded(self.engine_index(search, config, others)))
        self.write_downloads(config)

    def engine_index(self, search: Any, config: MkDocsConfig, others: Iterable[Entry]) -> str | None:
        """Have the engine index our entries and `others`; why it failed, None if it has not."""
        assert self._engine is not None
        entries = chain(self._entries(), others)
        return hand_over(search.config, entries, self._engine, Path(config.site_dir), self.making())

    def making(self) -> Making:
        """What makes the engine's index of entries."""
        return index_of

    def succeeded(self, failure: str | None) -> bool:
        """Whether the engine has its index; a warning says why not."""
        if failure is not None:
            log.warning(failure)
        return failure is None

    def index(self, search: Any, by_engine: bool) -> None:
        """Let the theme's own index have everything, or nothing where the engine has it."""
        if by_engine:
            search.search_index.entries.clear()
        else:
            search.search_index.entries.extend(self._entries())

    def _entries(self) -> Iterator[Entry]:
        return (entry for page in self._pages for entry in page.search_entries())

    def write_downloads(self, config: MkDocsConfig) -> None:
        """Write the files for programs; a hand-written one of the same address wins."""
        for bundle in self._bundles:
            for path, content in self.files_of(bundle):
                if path not in self._taken:
                    write_file(content, str(Path(config.site_dir, path)))

    def files_of(self, bundle: Bundle) -> Iterator[tuple[str, bytes]]:
        """The files of a bundle, each with its path."""
        return bundle.make()


def search_of(config: MkDocsConfig) -> Any:
    """The plugin that makes the theme's search index, None without one."""
    return next((one for one in config.plugins.values() if getattr(one, "search_index", None)), None)


def _script() -> ExtraScriptValue:
    """Ours, which no page waits for: it may come before the page is whole or long after."""
    script = ExtraScriptValue(SCRIPT)
    script.async_ = True
    return script


def _forget_strict(config: MkDocsConfig) -> None:
    """While serving, `strict` would end the first build and let every later one hang: warnings are enough."""
    config.strict = False
    mkdocs = logging.getLogger("mkdocs")
    for handler in [one for one in mkdocs.handlers if isinstance(one, CountHandler)]:
        mkdocs.removeHandler(handler)
