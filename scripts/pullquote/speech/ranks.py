"""An office and a rank before one name: "Mines Minister Colonel X", "the conference president, Ambassador X"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.roles import describe
from pullquote.speech.values import Description
from pullquote.speech.words import TITLES

_RANKS = frozenset(
    """colonel col col. general gen gen. captain capt capt. major maj maj. admiral adm adm. commander cmdr cmdr.
    commodore brigadier brig. lieutenant lt lt. sergeant sgt sgt. ambassador amb amb. professor prof prof. doctor dr dr.
    cllr cllr. coun coun. cr cr. councillor councilor rev rev. engr engr.
    """.split()
)
_CALLED = frozenset("chief comrade pastor vice rear air his her royal the".split())
"""Words that are titles before a name and nothing else behind an office and a comma: Chief Jo Hill."""
_SINGLE = frozenset("attorney chief deputy solicitor surgeon lieutenant inspector consul adjutant secretary".split())
"""Words that make one office with the rank behind them: attorney general, secretary general."""


def office_of(items: Sequence[Word]) -> Description | None:
    """The office that the words before a name tell beside the rank that closes them; None where they are one title."""
    comma = next((at for at in range(len(items) - 1, 0, -1) if items[at].text == ","), 0)
    if comma and all(item.lower in TITLES | _CALLED for item in items[comma + 1 :]):
        found = describe(" ".join(item.text for item in items[:comma]))
        return found if found is not None and not found.plural else None
    if len(items) < 2 or items[-1].lower not in _RANKS:
        return None
    before = items[:-1] if items[-2].alpha else items[:-2]
    while before and before[-1].lower in _RANKS:
        before = before[:-1]
    last = before[-1].lower if before else ""
    if not is_role_noun(last) or (last in _SINGLE and before[-1] is items[-2]):
        return None
    return describe(" ".join(item.text for item in before))
