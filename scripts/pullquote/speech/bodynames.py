"""What shows of a name that it is a firm's, a team's or a body's, and no human being's."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.given import gender_of_name, gender_shown
from pullquote.speech.layout import Word
from pullquote.speech.meant import COMPANIES
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.values import Mention
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS, is_adverb
from pullquote.speech.words import BODIES, NATIONALS, SUFFIXES

Items = Sequence[Word]


def is_firm(mention: Mention) -> bool:
    """Whether a trade that firms have too stands before a name without a given name: "developer Pell Homes"."""
    firm = mention.role is not None and mention.role.head in COMPANIES and not mention.gender
    last = mention.name[-1]
    return firm and len(mention.name) > 1 and last.endswith("s") and not gender_of_name(mention.name[0])


def is_team(items: Items, begin: int, stop: int) -> bool:
    """Whether a name is surely that of many: "have" or "are" follows it, or it is but a few letters, as ESPN is."""
    alone = not begin or items[begin - 1].lower not in {"and", "&", ","}
    if alone and stop < len(items) and items[stop].lower in {"have", "are"}:
        return True
    text = items[begin].text
    return stop - begin == 1 and text.isupper() and 3 <= len(text.replace(".", "")) <= 5


def is_the_one(items: Items, begin: int, stop: int) -> bool:
    """Whether "the" stands before a name that no noun follows, which then is no human being's: "the North said"."""
    if not begin or items[begin - 1].lower != "the" or stop >= len(items):
        return False
    word = items[stop].lower
    acts = word.isalpha() and word.endswith("ed") and not items[stop].cap
    verbal = acts or word in AUXILIARIES or word in VERBS or word in IRREGULAR or is_adverb(word)
    return items[stop - 1].owner or verbal


def is_work(mention: Mention, items: Items, begin: int, stop: int) -> bool:
    """Whether several capitals behind "the" are the subject, which then are a book's, a ship's or a body's name."""
    plain = len(mention.name) > 1 and mention.role is None and not (mention.gender or mention.person)
    named = gender_shown(mention.name) or items[begin].lower in NATIONALS
    return plain and not named and not items[stop - 1].owner and is_the_one(items, begin, stop)


def has_letters(name: Items) -> bool:
    """Whether letters of a body open a longer name: ABC News, BBC Monitoring; but RFK Jr."""
    if len(name) < 2 or not name[0].text.isupper() or len(name[0].text) < 3:
        return False
    return not name[1].text.isupper() and name[1].lower not in SUFFIXES and "." not in name[0].text


def is_ones(items: Items, begin: int, stop: int, lead: int) -> bool:
    """Whether a body's own is named, who then is a human being: "the bank's Kim Sato wrote", no "bank's Lund Fund"."""
    led = begin == lead > 1 and items[begin - 1].owner and not items[begin - 1].cap
    names = stop == begin + 2 and not items[stop - 1].owner and not is_speaking_noun(items[stop - 1].lower)
    verb = names and stop < len(items) and (items[stop].lower in VERBS or items[stop].text == ",")
    return led and verb and items[begin - 1].lower in BODIES | COMPANIES
