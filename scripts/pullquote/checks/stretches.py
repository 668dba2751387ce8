"""Where the not citable stretches of a source lie."""

from __future__ import annotations

from pullquote.model.source import NotCitable


def stretch(raw: str, one: NotCitable) -> tuple[int, int] | None:
    """Code points from the first place of the first words to the next place of the last ones; None if lost."""
    start = raw.find(one.starts)
    end = raw.find(one.ends, start) if start >= 0 else -1
    return None if end < 0 else (start, end + len(one.ends))
