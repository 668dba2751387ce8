"""Whether the editor's noun in brackets can be what a pronoun of the source stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .brackets import Replaced, opening, replaced
from .clauses import is_auxiliary
from .edges import paragraph_start
from .fold import is_word
from .found import Found, StandIn
from .lexicon import is_pronoun
from .named_subject import is_surname, may_be_one, named_subject, named_thing
from .patterns import regex

_MALE = frozenset("he him his himself".split())
_FEMALE = frozenset("she her hers herself".split())
_THINGS = frozenset("it its itself".split())
_SINGLE = _MALE | _FEMALE | _THINGS
_THIRD = _SINGLE | frozenset("they them their theirs themselves".split())
_GROUP = frozenset("we us our ours ourselves".split())
_MEN = frozenset("mr sir lord man boy king prince father brother husband son grandfather uncle nephew".split())
_WOMEN = frozenset(
    """mrs ms miss mme lady dame baroness woman girl queen princess mother sister wife daughter grandmother aunt
    niece""".split()
)
_STYLES = frozenset(
    """mr mrs ms miss dr sir lord lady dame cllr professor prof president chancellor minister senator judge justice
    governor mayor general colonel captain""".split()
)
"""What stands before the name of one person."""
_MANY = frozenset(
    """government cabinet council ministry company firm bank board court army navy committee commission parliament
    senate union party police team club group agency authority department public crowd""".split()
)
"""What is never *he* or *she*."""
_OWNERS = frozenset("my our your his her its their".split())
_SMALL = frozenset("the a an my our your his her its their this that these those and of for in at".split())
_NO_PLURAL = frozenset("news series species means politics economics headquarters physics mathematics".split())
_REACH = 250
"""Words: as far back as a reader may look for whom a pronoun means."""
_DUMMY = regex(
    r"(?:it )?(?:(?:will|would|has|had|may|might|could|can) )?(?:takes?|took|taken) [^.,;]{0,40}?"
    r"\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|courage|guts|time)\b"
    r"|(?:it )?(?:seems|appears|seemed|appeared|turns out|turned out|happens) (?:to me )?(?:that|as if|as though)\b",
    re.IGNORECASE,
)
"""`It took four men nine days`, `it seems that`: nothing is meant."""
_WHOEVER = regex(r"(?:one )?(?:who|that|which|whose)\b", re.IGNORECASE)
_OFFICE = regex(r"\b[Tt]he ([a-z]{4,})\b(?! of\b)")
_SAID_OF = regex(
    r'[",]* ?(?:[\w.-]+ ){1,4}(?:said|says|wrote|told \w+|added|recalled) (?:of|about) ([^.;:"\n]{2,60})'
)
_OFTEN = 3
"""Times that an article names somebody whom it is about, and of whom a reader thinks wherever it says *she*."""


def stand_ins(place: Found) -> Iterator[StandIn]:
    """What the brackets of a quotation put for pronouns of the third person, and for *we*."""
    for one in replaced(place):
        pronoun, own = _pronoun(one), tuple(_noun(one))
        if own and pronoun in _THIRD | _GROUP:
            yield StandIn(own, pronoun, _at(place, one, pronoun), (one.bracket.start, one.bracket.end))


def _pronoun(one: Replaced) -> str:
    return one.words[0].lower().split("'")[0] if one.words else ""


def _noun(one: Replaced) -> list[str]:
    """The words in the brackets without a verb that they bring along."""
    own = [token.text for token in one.bracket.inside if is_word(token.text)]
    return [word for word in own if not is_auxiliary(word.lower())]


def mistaken(place: Found, one: Replaced) -> str | None:
    """Why the noun in brackets cannot be what the pronoun means, as a clause; None where it may be."""
    pronoun, own = _pronoun(one), [word.removesuffix("'s") for word in _noun(one)]
    if own and pronoun == "one" and _WHOEVER.match(place.source.plain, _at(place, one, pronoun)):
        return "“the one who” is whoever does so"
    if not own or (is_pronoun(own[0]) and own[0].lower() not in _OWNERS) or pronoun not in _THIRD | _GROUP:
        return None
    if pronoun not in _THIRD:
        return _unlike(place, pronoun, own)
    if pronoun == "it" and _DUMMY.match(place.source.plain, _at(place, one, pronoun)):
        return "there “it” stands for nothing"
    unlike = _unlike(place, pronoun, own)
    return unlike or _too_far(place, one, pronoun, own) or _other_subject(place, one, pronoun, own)


def _other_subject(place: Found, one: Replaced, pronoun: str, own: list[str]) -> str | None:
    """Whether the same speech, which has not spoken of the noun, has named somebody else."""
    words = [word for word in own if word.lower() not in _SMALL | _STYLES]
    thing = pronoun in _THINGS and own[-1][:1].isupper()
    if not words or not (thing or pronoun in _MALE | _FEMALE):
        return None
    source, at = place.source, _at(place, one, pronoun)
    start = paragraph_start(source, at)
    said = (part for part in source.stretches if start <= part.start < at)
    before = " ".join(source.plain[part.start : min(part.end, at)] for part in said)
    if re.search("|".join(map(_mention, words)), before, re.IGNORECASE):
        return None
    name = named_thing(source, before) if thing else named_subject(source, before, pronoun in _FEMALE)
    return f"the speech has just spoken of {name}" if name and not may_be_one(source, name, words) else None


def _unlike(place: Found, pronoun: str, own: list[str]) -> str | None:
    """Whether number or gender part the noun from the pronoun."""
    low = [word.lower() for word in own]
    if pronoun in _GROUP and own[-1][0].isupper() and "and" not in low:
        one = _STYLES & set(low[:-1]) or (len(own) == 1 and is_surname(place.source, own[0]))
        return "one person is not “we”" if one else None
    opens = len(own) == 1 and place.quote.startswith(f"[{own[0]}") and low[0] in place.source.positions
    if pronoun in _SINGLE and "and" not in low and _is_plural(low[0] if opens else own[-1]):
        return f"“{pronoun}” is one, and the brackets name many"
    shown = low[-1] if low[-1] in _MEN | _WOMEN else low[0]
    if (pronoun in _MALE and shown in _WOMEN) or (pronoun in _FEMALE and shown in _MEN):
        return f"“{pronoun}” is not a {'woman' if pronoun in _MALE else 'man'}"
    if pronoun in _MALE | _FEMALE and (low[-1] in _MANY or (own[-1].isupper() and len(own[-1]) > 1)):
        return f"“{pronoun}” is a person"
    return None


def _is_plural(word: str) -> bool:
    common = word.islower() and word not in _NO_PLURAL
    return common and len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _too_far(place: Found, one: Replaced, pronoun: str, own: list[str]) -> str | None:
    """Whether the article speaks of the noun, but not in the words before the pronoun; or has no such name at all."""
    words = [word for word in own if word.lower() not in _SMALL | _STYLES]
    if not words:
        return None
    spoken = re.compile("|".join(map(_mention, words)), re.IGNORECASE)
    at, plain = _at(place, one, pronoun), place.source.plain
    if spoken.search(" ".join(plain[max(at - 12 * _REACH, 0) : at].split()[-_REACH:])):
        return None
    if _is_called(place, at, words[-1]) or _is_told_behind(place, at, spoken):
        return None
    opens = one.bracket.start == 0 and own[0] == words[0]
    named = any(word[0].isupper() for word in words[opens:])
    if spoken.search(plain, 0, at):
        known = named and len(spoken.findall(plain, 0, at)) >= _OFTEN
        return None if known else f"the article last speaks of that more than {_REACH} words earlier"
    if spoken.search(plain, at):
        return "the article has not spoken of that before"
    return "the article nowhere has this name" if named else None


def _is_called(place: Found, at: int, name: str) -> bool:
    """Whether the same paragraph calls the bearer of a name by an office that the article gives him before the name."""
    plain = place.source.plain
    offices = set(_OFFICE.findall(plain[paragraph_start(place.source, at) : at]))
    borne = rf",? (?:[A-Z][\w.-]+ ){{0,3}}{re.escape(name)}\b"
    return any(re.search(rf"(?i:\b{office}){borne}", plain) for office in offices)


def _is_told_behind(place: Found, at: int, noun: re.Pattern[str]) -> bool:
    """Whether the attribution says of whom the words are: *“They priced us out,” she said of foreign rivals*."""
    ends = (part.end for part in place.source.stretches if part.start <= at < part.end)
    told = _SAID_OF.match(place.source.plain, next(ends, at))
    return told is not None and noun.search(told[1]) is not None


def _mention(word: str) -> str:
    """A pattern of a word in any form: its beginning (Leo may be Leopold); the whole word where it is short."""
    if len(word) > 4:
        return rf"\b{re.escape(word[: max(4, len(word) - 2)])}"
    return rf"\b{re.escape(word)}" if word.istitle() and len(word) > 2 else rf"\b{re.escape(word)}\b"


def _at(place: Found, one: Replaced, pronoun: str) -> int:
    """About where the pronoun stands in the source."""
    of_piece = zip(place.pieces, place.hits, strict=False)
    piece, hit = next(((piece, hit) for piece, hit in of_piece if one.bracket in piece), ((), place.hits[0]))
    if piece and piece[0] is one.bracket:
        return opening(place) if hit is place.hits[0] else hit.start
    found = re.search(rf"\b{pronoun}\b", place.source.plain[hit.start : hit.end], re.IGNORECASE)
    return hit.start + (found.start() if found else 0)
