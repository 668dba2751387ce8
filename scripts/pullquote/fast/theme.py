"""Pages filled into shells; rendered in full is whatever a shell cannot be trusted with."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence

from pullquote.fast.shells import Shell, cut, flat, key, stand_in
from pullquote.plugin import GeneratedPage

CHECKED = 3
"""Pages of each kind, chosen anew in every build, that are rendered both ways and compared."""

Full = Callable[[GeneratedPage], str]
"""A complete page as MkDocs, the theme and the plugins make it."""


class Shells:
    """The shells of one build. Every page given to it must be complete."""

    def __init__(self, full: Full) -> None:
        self._full = full
        self._shells: dict[tuple[object, ...], Shell | None] = {}
        self._trusted = True

    def check(self, pages: Iterable[GeneratedPage]) -> None:
        """Compare some pages of each kind; should one differ, no shell is used."""
        self._trusted = all(self.output(page) == self._full(page) for page in pages)

    def output(self, page: GeneratedPage) -> str:
        """The page, from its shell if there is one that can be trusted."""
        shell = self._shell(page) if self._trusted else None
        return shell.fill(page) if shell else self._full(page)

    def _shell(self, page: GeneratedPage) -> Shell | None:
        own = key(page)
        if own not in self._shells:
            headings = sum(1 for _ in flat(page.generated.headings))
            shell = cut(self._full(stand_in(page)), headings)
            fits = shell is not None and shell.fill(page) == self._full(page)
            self._shells[own] = shell if fits else None
        return self._shells[own]


def sample(pages: Sequence[GeneratedPage]) -> list[GeneratedPage]:
    """Some pages of each kind."""
    kinds: dict[str, list[GeneratedPage]] = {}
    for page in pages:
        kinds.setdefault(page.draft.kind, []).append(page)
    return [one for found in kinds.values() for one in random.sample(found, min(CHECKED, len(found)))]
