"""Who of several is not "he", as he says nothing more: the dead, the missing, and those who declined to comment."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from pullquote.speech.cast import Person
from pullquote.speech.meant import Referent
from pullquote.text.patterns import regex

_ASIDE = r"(?:,? \(?\d{1,3}\)?,?|, (?:an?|the|his|her) [^,.;:?!“”\"]{1,60},|,)?"
_LED = r"(?: (?:who|and|had|then|later|also|suddenly|apparently))*"
_DIED = regex(
    _ASIDE
    + _LED
    + r" (?:(?:died|drowned|vanished|disappeared|passed away|went missing|(?:took|lost) (?:his|her) (?:own )?life)"
    r"|(?:was|were|been|is)(?: \w+ly| later| still)? (?:shot dead|shot and killed|killed|murdered|stabbed to death"
    r"|beaten to death|found dead|executed|assassinated|buried|pronounced dead|declared dead|missing|in a coma))\b"
)
"""What stands behind the name of somebody dead or missing."""
_DEATH_OF = regex(
    r"\b(?:(?:deaths?|murder|killing|disappearance|body|remains|funeral|loss|manslaughter|suicide|drowning"
    r"|assassination|execution|memory) of|widow of|the late|murdering)(?: [\w.-]+){0,3} $"
)
_DEATH = regex(
    r"['’]s? (?:death|murder|body|killing|disappearance|funeral|grave|remains|widow|widower|killer|coffin)\b"
)
_DECLINED = regex(
    r"[^.;:?!“”\"\n]{0,40}? (?:declined|refused|did not|didn['’]t|could not be|couldn['’]t be|was not|wasn['’]t|has not"
    r"|hasn['’]t|had not|has yet)(?: immediately| yet| publicly| to)* (?:comment|respond|reply|return|responded|replied"
    r"|returned|commented|reached|contacted|available|answer)\b(?: to| for| (?:a|several|repeated|multiple)"
    r"| (?:requests?|messages|emails?|calls|questions)| comment| on [A-Z]\w+day| when [^.]{1,40})*\."
    r"(?!\s+(?:But |Instead, )?(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b)"
)
"""What tells that somebody keeps silent."""
_PAST = regex(
    r" (?:had|once|would|used to|often|always|wrote)\b"
    r"|[^.“”\"\n]{0,80}\b(?:in (?:19|20)\d\d|at the time|years? (?:ago|earlier)|before (?:his|her|the) )"
)
"""What shows that words were said long before."""
_BEFORE, _BEHIND = 60, 110
"""Code points around a name that tell of it."""


def audible(
    raw: str, fits: Sequence[tuple[int, Referent]], place: int, end: int
) -> list[tuple[int, Referent]]:
    """Those of several whom "he" at a place may mean without the dead and the silent, if any others are left."""
    found = list(fits)
    if len({id(one.person) for _, one in found}) < 2 or _PAST.match(raw, end):
        return found
    heard = [(at, one) for at, one in found if one.person is None or not _is_silent(raw, one.person, place)]
    return heard if any(one.person is not None and one.person.name for _, one in heard) else found


def _is_silent(raw: str, person: Person, place: int) -> bool:
    met = person.mentions[: bisect_left(person.mentions, (place, 0))] if person.name else []
    if met and _DECLINED.match(raw, met[-1][1], min(met[-1][1] + _BEHIND, place)):
        return True
    return any(
        _DIED.match(raw, end, min(end + _BEHIND, place))
        or _DEATH.match(raw, end)
        or (raw[end : end + 1] not in "'’" and _DEATH_OF.search(raw, max(start - _BEFORE, 0), start))
        for start, end in met[-_MENTIONS:]
    )


_MENTIONS = 12
"""Mentions of somebody that are read."""
