"""Styles of address that stand for somebody already named: "His Highness said", "Her Worship told the court"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import MappingProxyType

from pullquote.speech.cast import Cast, Person
from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name
from pullquote.speech.values import Description, Kind, Mention

STYLES = MappingProxyType(
    {
        "highness": "prince princess sheikh emir sultan duke duchess",
        "majesty": "king queen emperor sultan",
        "excellency": "ambassador president minister governor premier envoy secretary",
        "holiness": "pope patriarch",
        "eminence": "cardinal",
        "honour": "judge mayor",
        "honor": "judge mayor",
        "worship": "mayor magistrate",
        "lordship": "judge justice bishop",
        "ladyship": "judge justice",
        "grace": "archbishop duke duchess",
    }
)
"""What one is called behind "his" and "her", never by name -> the offices of those who are called so."""
_WHO = {"his": ("he", "m"), "her": ("she", "f")}


def styled(items: Sequence[Word], start: int, end: int) -> Mention | None:
    """ "His Royal Highness": who bears the style, else whoever "he" would be."""
    style = items[end - 1].lower
    who = _WHO.get(items[start].lower) if 1 < end - start < 4 and style in STYLES else None
    if who is None or not all(item.cap for item in items[start + 1 : end]):
        return None
    role = Description(style, frozenset(), definite=True)
    return Mention(items[start].start, items[end - 1].end, Kind.PRONOUN, (), role, who[0], who[1])


def styles_in(items: Sequence[Word]) -> Iterator[Description]:
    """The styles among the titles of a name: "His Excellency Dr Jo Hill"."""
    for item in items:
        if item.cap and item.lower in STYLES:
            yield Description(item.lower, frozenset(), definite=True)


def bearer(cast: Cast, mention: Mention) -> Person | None:
    """Who is called so: the last one whom the text has styled so, else the last one of an office that is."""
    if mention.role is None:
        return None
    met = [one for one in cast.people if one.last_before(mention.start) >= 0 and one.gender in {"", mention.gender}]
    for heads in ([mention.role.head], STYLES[mention.role.head].split()):
        fits = [one for one in met if any(role.head in heads for role in one.roles)]
        if fits:
            return max(fits, key=lambda one: one.last_before(mention.start))
    return None


def titled(cast: Cast, mention: Mention) -> Person | None:
    """Who is meant by an office that no list has: "The Ceann Comhairle, Jo Hill," is the Ceann Comhairle."""
    if mention.role is not None or not mention.name:
        return None
    heads = (head for head in cast.by_head if fold_name(head) == mention.name[-1])
    held = [cast.people[at] for head in heads for at in cast.by_head[head]]
    found = [one for one in held if len(one.name) > 1 and is_called(one, mention.name)]
    return found[0] if len(found) == 1 and mention.name != found[0].name else None


def is_called(person: Person, name: Sequence[str]) -> bool:
    """Whether these words are somebody's office as the text has it."""
    return any(fold_name(role.head) == name[-1] and role.mods == frozenset(name[:-1]) for role in person.roles)
