"""The words given as `prefix` or `suffix` do not stand before or after the quotation.

A prefix and a suffix say which of several places is meant. When they fit none, the place is in doubt.

## Example

```source
“We are ready,” the coach said. “We are ready,” the captain said as well.
```
```quotation
We are ready
```
```suffix
the referee
```

## What to write instead

A few words of the source just before the quotation as `prefix`, just after it as `suffix`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.diagnostics import Finding, Severity

from ..fold import is_word
from ..found import Found
from ..prepared import prepare
from ..wording import shown

CODE = "PQ463"
NAME = "context-not-found"
SEVERITY = Severity.ERROR

_REACH = 4
"""Tokens looked at for each word wanted: there are marks between words."""


def check(fitting: Sequence[Found], prefix: str | None, suffix: str | None) -> Iterator[Finding]:
    """A finding when no place has these words around it."""
    if not fitting:
        wanted = " and ".join(shown(text) for text in (prefix, suffix) if text)
        message = f"the quotation is in the source, but not with {wanted} around it"
        advice = (
            "Copy a few words of the source just before the quotation as prefix, just after it as suffix."
        )
        yield Finding(CODE, NAME, SEVERITY, message, advice)


def fitting(places: Sequence[Found], prefix: str | None, suffix: str | None) -> tuple[Found, ...]:
    """The places that have these words just before and just after; marks do not count."""
    before, after = _words(prefix), _words(suffix)
    return tuple(place for place in places if _fits(place, before, after))


def may_fit(before: Sequence[str], after: Sequence[str], prefix: str | None, suffix: str | None) -> bool:
    """Whether these may be the words around a quotation of which only the nearest tokens are known."""
    left, right = (tuple(filter(is_word, tokens)) for tokens in (before, after))
    wanted, following = _words(prefix), _words(suffix)
    near, far = min(len(left), len(wanted)), min(len(right), len(following))
    return _same(left[len(left) - near :], wanted[len(wanted) - near :], first=True) and _same(
        right[:far], following[:far], first=False
    )


def _words(text: str | None) -> tuple[str, ...]:
    return tuple(filter(is_word, prepare(text).tokens)) if text else ()


def _fits(place: Found, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    if not before and not after:
        return True
    text = place.source
    start, end = text.token_range(place.spans[0][0], place.spans[-1][1])
    left = (
        tuple(filter(is_word, text.tokens[max(start - _REACH * len(before), 0) : start]))[-len(before) :]
        if before
        else ()
    )
    right = tuple(filter(is_word, text.tokens[end : end + _REACH * len(after)]))[: len(after)]
    return _same(left, before, first=True) and _same(right, after, first=False)


def _same(has: tuple[str, ...], wanted: tuple[str, ...], *, first: bool) -> bool:
    """Whether the words agree; the outermost one may be cut off, as annotation tools do after so many letters."""
    if len(has) != len(wanted):
        return False
    if not wanted:
        return True
    if first:
        return has[1:] == wanted[1:] and has[0].endswith(wanted[0])
    return has[:-1] == wanted[:-1] and has[-1].startswith(wanted[-1])
