"""Several of one family who share a surname in the text: "Jo and Ed Hill", "Jo, Ed and Kit Hill"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.cast import Cast
from pullquote.speech.given import gender_of_name, gender_shown
from pullquote.speech.layout import Word
from pullquote.speech.meant import Referent
from pullquote.speech.names import fold_name
from pullquote.speech.runs import run_from

Items = Sequence[Word]


def shared(items: Items, begin: int, stop: int) -> tuple[str, int]:
    """The surname that a given name shares with the one behind "and", and the item behind it; or an empty string."""
    none = "", stop
    if stop - begin != 1 or items[begin].owner or not gender_of_name(items[begin].lower):
        return none
    if begin and items[begin - 1].name:
        return none
    while stop + 1 < len(items) and items[stop].text == "," and gender_of_name(items[stop + 1].lower):
        stop += 2
    if stop + 2 >= len(items) or items[stop].lower not in {"and", "&"}:
        return none
    run = run_from(items, stop + 1, len(items))
    if run - stop != 3 or not gender_of_name(items[stop + 1].lower):
        return none
    return fold_name(items[run - 1].text), run


def spouse(cast: Cast, referent: Referent) -> Referent:
    """The one of the only couple of a text who is "her husband" or "his wife", where no name stands beside it."""
    mention, person = referent.mention, referent.person
    gender = _SPOUSES.get(mention.role.head, "") if mention.role is not None else ""
    named = person is not None and bool(person.name)
    if not gender or named or mention.name or mention.owned not in {"his", "her"} or len(cast.couples) != 1:
        return referent
    name = next((name for name in cast.couples[0] if gender_shown(name) == gender), None)
    one = None if name is None else cast.named(name, mention.start)[0]
    return referent if one is None else Referent(mention, one, anchor=one.full)


_SPOUSES = {"husband": "m", "wife": "f"}
