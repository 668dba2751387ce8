"""Break the cuts: pieces in another order, a mark taken out, halves exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.mutate.wording import CUT, Wording

_MARK = " [...] "


def reordered(wording: Wording) -> Iterator[str]:
    """Each piece of a cut quotation exchanged with the next."""
    parts = CUT.split(wording.exact)
    for at in range(len(parts) - 1):
        yield _MARK.join([*parts[:at], parts[at + 1], parts[at], *parts[at + 2 :]])


def unmarked(wording: Wording) -> Iterator[str]:
    """Each mark of a cut taken out."""
    for found in CUT.finditer(wording.exact):
        yield f"{wording.exact[: found.start()]} {wording.exact[found.end() :]}".strip()


def halves_exchanged(wording: Wording) -> Iterator[str]:
    """The second half before the first, with the mark of a cut between them and without."""
    middle = len(wording) // 2
    if middle:
        at = wording.spans[middle][0]
        first, second = wording.exact[:at].strip(), wording.exact[at:].strip()
        yield f"{second} {first}"
        yield f"{second}{_MARK}{first}"
