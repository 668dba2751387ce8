"""Countries and unions under their long and short names."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from pullquote.speech.names import Same, same_name

_SHORT = MappingProxyType(
    {
        name: short
        for short, names in (
            ("us", "united states|united states of america|us|usa|u.s|u.s.|america"),
            ("uk", "united kingdom|great britain|britain|uk|u.k|u.k."),
            ("eu", "european union|eu|e.u|e.u."),
            ("un", "united nations|un|u.n|u.n."),
            ("uae", "united arab emirates|uae|emirates"),
        )
        for name in names.split("|")
    }
)
"""How a country or union may be called -> its letters."""


def same_called(left: Sequence[str], right: Sequence[str]) -> Same:
    """Compare two names, each as folded words; the United States are the US."""
    land = _SHORT.get(" ".join(left))
    if land is not None and land == _SHORT.get(" ".join(right)):
        return Same.YES
    return same_name(left, right)


def called(name: str) -> tuple[str, ...]:
    """A name and, of a country or union, all its other names."""
    short = _SHORT.get(name.lower().removeprefix("the "))
    return (name, *(other for other, letters in _SHORT.items() if letters == short)) if short else (name,)
