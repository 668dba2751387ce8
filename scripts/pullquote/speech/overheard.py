"""Somebody who is heard speaking: "was seen shouting", "Orme recalled his father telling him"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.inverted import make
from pullquote.speech.layout import Word
from pullquote.speech.phrases import phrase
from pullquote.speech.roles import speaks
from pullquote.speech.spans import skip_back
from pullquote.speech.subjects import subject
from pullquote.speech.values import Cue, Kind, Strength

Items = Sequence[Word]
BE = frozenset("is are was were be been being get gets got".split())
HEARD = frozenset("heard overheard seen filmed recorded caught captured videotaped shown quoted".split())
"""Participles that tell how somebody was met speaking."""
_RECALLING = frozenset(
    "recalled recalls recall remembered remembers remember heard hears overheard saw quoted".split()
)
"""Verbs whose object is whoever is heard."""
_RECORDS = frozenset("footage video audio clip clips recording recordings tape film image images memories".split())
"""What shows somebody who speaks."""
_REACH = 8


def witnessed(items: Items, begin: int, at: int) -> Cue | None:
    """ "was heard saying", "can be seen shouting": the one who is heard speaks."""
    if at < 2 or items[at - 1].lower not in HEARD or items[at - 2].region >= 0:
        return None
    anchor = skip_back(items, begin, at - 2)
    if not any(items[place].lower in BE for place in range(max(anchor + 1, 0), at - 1)):
        return None
    found = subject(items, begin, at - 1)
    return None if found is None else make(items, found[0], at, at, found[1], "before")


_REPUTED = frozenset(
    """said reported believed alleged understood thought rumoured rumored known claimed supposed recorded heard
    overheard reputed""".split()
)
"""Participles by which others tell what somebody said."""


def reputed(items: Items, begin: int, at: int) -> Cue | None:
    """ "is said to have called", "is understood to have told", "was said to have listened and to have replied": whom
    others report to have spoken."""
    if at < 4 or [item.lower for item in items[at - 2 : at]] != ["to", "have"]:
        return None
    told = _told_first(items, begin, at - 3) if items[at - 3].lower in {"and", "but"} else at - 3
    if told < 1:
        return None
    anchor = skip_back(items, begin, told - 1)
    passive = items[told].lower in _REPUTED and any(item.lower in BE for item in items[max(anchor, 0) : told])
    if not passive and items[told].lower not in {"appears", "appeared", "seems", "seemed", "claims", "claimed"}:
        return None
    found = subject(items, begin, told)
    return None if found is None else make(items, found[0], at, at, found[1], "before")


def _told_first(items: Items, begin: int, end: int) -> int:
    """The verb on which "to have listened and to have replied" hangs, or -1."""
    for place in range(end - 1, begin, -1):
        if items[place].region >= 0 or items[place].text in ";:":
            return -1
        if items[place].lower == "to" and items[place + 1].lower == "have":
            return place - 1
    return -1


def recalled(items: Items, begin: int, at: int) -> Cue | None:
    """ "Orme recalled his father telling him", "footage of his father saying": the father speaks."""
    for verb in range(at - 2, max(begin, at - _REACH), -1):
        if not items[verb].alpha or items[verb].region >= 0:
            return None
        if items[verb].lower in _RECALLING or (items[verb].lower == "of" and items[verb - 1].lower in _RECORDS):
            who = phrase(items, verb + 1, at)
            known = who is not None and (who.kind is Kind.NAME or (who.role is not None and speaks(who.role)))
            return make(items, verb + 1, at, at, who, "before", Strength.LOOSE) if known else None
    return None
