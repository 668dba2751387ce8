"""Past what leads up to a clause: a time, a state behind a town, what says more of the name that closes the lead."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.states import is_state
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR

Items = Sequence[Word]


def past_kind(items: Items, start: int, comma: int, end: int) -> int:
    """Behind the comma, or past what it says of the name in the lead: "At Trillfit, a studio in Wex, Jo Hill"."""
    first = comma + 1
    if first + 2 >= end or items[comma].text != "," or not items[comma - 1].cap:
        return first
    led = items[start].lower in {"at", "for", "in", "outside", "inside"} and items[first].lower in {"a", "an"}
    close = next((at for at in range(first, min(end, first + 12)) if not items[at].alpha), end) if led else end
    plain = AUXILIARIES.isdisjoint([item.lower for item in items[first:close]])
    plain = plain and close < end - 1 and items[close].text == ","
    return close + 1 if plain and items[close + 1].alpha and items[close + 1].lower not in {"who", "which"} else first


_TIMES = frozenset({"later", "earlier", "ago", "afterwards"})


_UNITS = frozenset(
    """second seconds moment moments minute minutes hour hours day days week weeks fortnight month months year years
    decade decades century centuries time night evening morning season seasons generation shortly soon long""".split()
)
"""What "later" and "earlier" are measured in; in "Mr Hill earlier met" they measure nothing."""


def past_time(items: Items, at: int, end: int) -> int:
    """Past "Minutes later", "Two days earlier" and "Last week", where no comma parts them from the clause."""
    dated = at + 2 < end and items[at].lower in {"last", "this"} and not items[at + 1].owner
    if dated and items[at + 1].lower in _UNITS:
        return at + 2
    for place in range(at + 1, min(end - 1, at + 4)):
        if not items[place].alpha:
            return at
        parted = items[place + 1].text == ","
        if items[place].lower in _TIMES or (items[place].lower == "before" and parted):
            timed = items[place - 1].lower in _UNITS
            return place + 1 if timed and (parted or items[place + 1].alpha) else at
    return at


def past_stamp(items: Items, at: int, end: int) -> int:
    """Past the time of an entry in a live report: "10.47am: Jo Hill is on her feet"."""
    if at + 2 >= end or not items[at].text[0].isdigit():
        return at
    behind = at + 1 + (items[at + 1].lower in {"am", "pm", "gmt", "bst", "et"})
    return behind + 1 if behind + 1 < end and items[behind].text in ":–—-" else at


def past_place(items: Items, begin: int, at: int, end: int) -> int:
    """Past the state behind a town: "At a fair in Weston, Florida, Hughes"."""
    if at < begin + 2 or items[at - 1].text != "," or not items[at - 2].cap:
        return at
    comma = next((place for place in range(at, min(end - 1, at + 4)) if items[place].text == ","), at)
    return comma + 1 if comma > at and is_state(items, at, comma) else at


def asked_end(items: Items, at: int, end: int) -> int:
    """The comma behind "Told that the mayor, Jo Hill, had left", past an apposition in it; 0 where there is none."""
    if items[at].lower not in _ASKED or at + 2 >= end or items[at + 1].lower not in _THAT | _OF:
        return 0
    if items[at + 1].lower in _OF:
        return _past_name(items, at + 2, end)
    verb = False
    for place in range(at + 2, min(end, at + _LIMIT)):
        if items[place].region >= 0:
            return 0
        verb = verb or items[place].lower in AUXILIARIES or items[place].lower in IRREGULAR
        if verb and items[place].text == ",":
            return place
    return 0


def _past_name(items: Items, at: int, end: int) -> int:
    """The comma behind "Asked about the mayor, Jo Hill", 0 where no name stands between two commas."""
    first = next((place for place in range(at, min(end, at + _LIMIT)) if not items[place].alpha), end)
    if first >= end or items[first].text != "," or items[first - 1].cap:
        return 0
    close = next((place for place in range(first + 1, min(end, first + 6)) if not items[place].name), end)
    return close if close > first + 1 and close < end and items[close].text == "," else 0


_ASKED = frozenset("asked told pressed informed warned reminded".split())
_THAT = frozenset("that whether if why how".split())
_OF = frozenset("of about by".split())
_LIMIT = 45
"""Words that such a lead may have."""


def is_told(items: Items, at: int) -> bool:
    """Whether "told" leads up to a clause: "Told of the vote, Hughes shrugged"."""
    return items[at].lower == "told" and at + 1 < len(items) and items[at + 1].lower in _THAT | _OF
