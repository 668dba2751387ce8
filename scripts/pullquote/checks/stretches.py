"""Where the not citable stretches of a source lie."""

from __future__ import annotations

from pullquote.model.source import NotCitable


def stretch(raw: str, one: NotCitable) -> tuple[int, int] | None:
    """Code-point range of a stretch from the first place of its first words to the next place of its last; None if lost."""
    start = raw.find(one.starts)
    end = raw.find(one.ends, start) if start >= 0 else -1
    return None if end < 0 else (start, end + len(one.ends))
