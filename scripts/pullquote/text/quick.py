"""The common case, fast: the quotation stands in the source as it is, or but for plain marks and spaces.

It only ever answers yes; whatever is not plainly whole words at both ends is left to the slow path, which gives
the same answer.
"""

from __future__ import annotations

from bisect import bisect_right

from .found import Found, Tier
from .locate import Hit
from .patterns import regex
from .prepared import BROKEN, Text, plain

_BEFORE = regex(r"(?:^|[\s(])['\"]?\Z")
_AFTER = regex(r"(?:['\"]*[.,;:!?]?['\")]*(?:\s+[^\s%‰.…]|\s*\Z))")
_FIRST = regex(r"[^\W_]")
_LAST = regex(r"(?<!\.)[^\W_][.,;:!?]?\Z")
_MOST = 50


def quick(quote: str, source: Text) -> tuple[Found, ...]:
    """Every place where the quotation stands literally, or () if the slow path has to look."""
    own = quote.strip()
    if not _FIRST.match(own) or not _LAST.search(own[-4:]):
        return ()
    wanted, (text, places, dropped) = " ".join(plain(own).split()), source.squeezed
    found: list[Found] = []
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        if not _BEFORE.search(text[max(at - 2, 0) : at]) or not _AFTER.match(text, end):
            return ()
        start = at + dropped[bisect_right(places, at) - 1]
        stop = end - 1 + dropped[bisect_right(places, end - 1) - 1] + 1
        if BROKEN.search(source.raw, max(start - 3, 0), stop + 4):
            return ()
        tier: Tier = "literal" if source.raw[start:stop] == own else "typography"
        found.append(Found(quote, source, (), (Hit(start, stop),), tier))
        at = text.find(wanted, at + 1)
        if len(found) >= _MOST:
            break
    return tuple(found)
