"""What a build made, remembered: a page is made again only if something that it may show has changed."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import markdown

from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic
from pullquote.export import Bundle
from pullquote.fast import store
from pullquote.fast.contents import Contents
from pullquote.model.base import split_ref
from pullquote.pages.page import Draft, Page


class Shown:
    """Names for everything that a page may show."""

    def __init__(self, site: Site, contents: Contents, told: Sequence[Diagnostic], downloads: Iterable[str]) -> None:
        library, self._contents, self._briefs = site.library, contents, site.library.briefs
        self._besides = store.digest(
            contents.besides, markdown.__version__.encode(), repr(told).encode(), *map(str.encode, sorted(downloads))
        )
        self._citing: dict[str, dict[str, None]] = {}
        for ref, uses in library.uses.items():
            self._citing.setdefault(split_ref(ref)[0], {}).update(dict.fromkeys(use.brief for use in uses))

    def key(self, draft: Draft) -> bytes:
        """Equal only for pages that come out the same."""
        id = draft.path.rstrip("/").rpartition("/")[2]
        if draft.kind == "brief" and id in self._briefs:
            briefs: Iterable[str] = (id, *(one for one in self._briefs[id].related if one in self._briefs))
        elif draft.kind == "source":
            briefs = self._citing.get(id, ())
        else:
            return store.digest(self._besides, draft.path.encode(), self._contents.everything)
        return store.digest(self._besides, draft.path.encode(), *(self._contents.briefs[one] for one in briefs))


class Kept:
    """Some pages of one build."""

    def __init__(self, root: Path, name: str, shown: Shown) -> None:
        self._root, self._name, self._shown = root, name, shown
        self._old = store.read_pieces(root, name)
        self._new: dict[bytes, bytes | memoryview] = {}

    def made(self, draft: Draft) -> Page:
        """The page, as it was made before if it would come out the same."""
        key = self._shown.key(draft)
        kept = self._old.get(key)
        page: Page = draft.make() if kept is None else pickle.loads(kept)
        self._new[key] = pickle.dumps(page, pickle.HIGHEST_PROTOCOL) if kept is None else kept
        return page

    def keep(self) -> None:
        """Write what was made or recalled, and nothing older."""
        if self._new.keys() != self._old.keys():
            store.write_pieces(self._root, self._name, self._new)


def files(root: Path, contents: Contents, bundle: Bundle) -> Iterator[tuple[str, bytes]]:
    """What the bundle makes, remembered as long as nothing in the project changes."""
    name = f"files-{store.digest(*map(str.encode, bundle.paths[:1])).hex()[:16]}"
    key = store.digest(contents.everything, *map(str.encode, bundle.paths))
    kept = store.read_pieces(root, name)
    if kept.pop(key, None) is not None:
        yield from ((path.decode(), bytes(content)) for path, content in kept.items())
        return
    made: dict[bytes, bytes] = {key: b""}
    for path, content in bundle.make():
        made[path.encode()] = content
        yield path, content
    store.write_pieces(root, name, made)
