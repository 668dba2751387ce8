"""Does a sentence begin with the part of a whole for which alone it holds, as the next sentence about the rest shows?

*In the schools that wanted a ban, | it has done good. In the schools where it was imposed, we found nothing*: what
stands behind the comma is said of the first schools only. Phrases that restrict without a next sentence belong to
`fronted`.
"""

from __future__ import annotations

import re

from .next_words import next_sentence
from .patterns import any_of, regex
from .prepared import Text

_OF = "(?:in|for|among|amongst|at|with|to|on|of|as for|if you (?:are|were)|where)"
_PART = regex(rf"(?:(?:but|and|so|well) (?:, )?)?{_OF} (?P<part>[^,;:]{{3,80}}) ,")
_NARROWED = regex(
    r"\b(?:who|that|which|where|with|without|under|over|above|below|first|second|one|younger|older|richer|poorer|"
    r"bigger|smaller|rich|poor|big|small|some|half|lucky|few|north|south|east|west)\b"
)
_REST = any_of(
    "(?:the )?(?:others?|rest|remaining|remainder|second|poorer|smaller|older|unlucky|poor|small)",
    "(?:every|any|no)(?:one|body|where) else|those|most|half|nearly all|almost all",
)
_NOUN = regex(r"[a-z]{4,}")
_END = regex(r"[.?!](?=[\"'\s]|$)|(?=,\")")


def for_a_part(source: Text, start: int, text: str) -> bool:
    """Whether the words before a code point, in lower case, name a part, and the next sentence turns to the rest."""
    part = _PART.fullmatch(text)
    if part is None or not _NARROWED.search(part["part"]):
        return False
    ended = _END.search(source.plain, start)
    following = next_sentence(source, ended.end()).lower() if ended else ""
    nouns = "|".join(sorted(set(_NOUN.findall(part["part"])))) or "others"
    rest = any_of(rf"{_OF} (?:{_REST}|(?:the |those )?(?:{nouns}))", "elsewhere", _REST)
    return re.match(rf"(?:but |and |yet |while |whereas )?{rest}\b", following) is not None
