"""Templates that fill shells, and render in full whatever a shell cannot be trusted with."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from typing import Any

from jinja2 import Environment, Template

from pullquote.fast.shells import Shell, cut, key, stand_in
from pullquote.plugin import GeneratedPage

CHECKED = 3
"""Pages of each kind, chosen anew in every build, that are rendered both ways and compared."""

Finish = Callable[[str], str]
"""What the plugin does to a rendered page."""


class Shells:
    """The shells of one build."""

    def __init__(self, finish: Finish | None, pages: Iterable[GeneratedPage]) -> None:
        """`finish` is None where other plugins want rendered pages first."""
        self._finish = finish
        self._shells: dict[tuple[object, ...], Shell | None] = {}
        self._checked = _sample(pages)
        self._filled: list[tuple[GeneratedPage, Template, dict[str, Any]]] = []
        self.trusted = True

    def finished(self, page: object) -> bool:
        """Whether the page came out of a shell that was finished already."""
        return self._finish is not None and isinstance(page, GeneratedPage) and _fits(page)

    def render(self, template: Template, page: GeneratedPage, context: dict[str, Any]) -> str:
        """The page as the theme renders it, finished if shells are."""
        shell = self._shell(template, page, context)
        if shell is None or not self.trusted:
            return self._full(template, context)
        if id(page) in self._checked:
            full = self._full(template, context)
            self.trusted = full == shell.fill(page)
            return full
        if self._checked:
            self._filled.append((page, template, context))
        return shell.fill(page)

    def untrusted(self) -> Iterable[tuple[GeneratedPage, str]]:
        """Pages that came out of shells before one proved wrong, rendered in full."""
        if not self.trusted:
            yield from ((page, self._full(template, context)) for page, template, context in self._filled)

    def settle(self) -> None:
        """The build is over: what was checked has been written."""
        self._filled.clear()
        self._checked = frozenset()

    def _shell(self, template: Template, page: GeneratedPage, context: dict[str, Any]) -> Shell | None:
        own = key(page)
        if own not in self._shells:
            shell = cut(self._full(template, context | {"page": stand_in(page)}))
            fits = shell is not None and shell.fill(page) == self._full(template, context)
            self._shells[own] = shell if fits else None
        return self._shells[own]

    def _full(self, template: Template, context: dict[str, Any]) -> str:
        output = Template.render(template, context)
        return self._finish(output) if self._finish else output


class ShellTemplate(Template):
    """A template of the theme; pages of ours that are not in the navigation are filled into shells."""

    def render(self, *args: Any, **kwargs: Any) -> str:
        """What Template.render gives; finished (see Shells) for pages that fit a shell."""
        context = dict(*args, **kwargs)
        page = context.get("page")
        if isinstance(page, GeneratedPage) and _fits(page):
            shells: Shells = self.environment.pullquote_shells  # type: ignore[attr-defined]
            return shells.render(self, page, context)
        return super().render(context)


def use_shells(env: Environment, shells: Shells) -> None:
    """Let the templates of `env` fill `shells` from now on."""
    env.extend(pullquote_shells=shells)
    env.template_class = ShellTemplate


def _fits(page: GeneratedPage) -> bool:
    """Pages in the navigation differ in more than a shell can hold."""
    return page.file.inclusion.is_not_in_nav() and page.generated.kind not in ("home", "listing")


def _sample(pages: Iterable[GeneratedPage]) -> frozenset[int]:
    kinds: dict[str, list[int]] = {}
    for page in pages:
        kinds.setdefault(page.generated.kind, []).append(id(page))
    return frozenset(one for ids in kinds.values() for one in random.sample(ids, min(CHECKED, len(ids))))
