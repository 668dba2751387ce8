"""What follows a negated clause and is all that it denies: a place, a time, a means, a purpose.

*Nobody gets given those | in the first ten minutes* does not say that nobody gets them; nor do *what it can't do is
work | from inside a box*, *I never lie | under oath*, *we haven't seen anyone die | of hunger*, *I didn't come here
| to make friends*. The last adjunct of a clause carries its news, and takes the negation. So it is for what nobody
does, for what one cannot do and for habits; a single event (*we have not spoken | since May*) may be told without
its place and time, and a verb's own object (*I don't agree | with him*) is no adjunct. Lower-case text on one line.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_OVER = r"(?= ?[,.;:!?—–\"]|$)"
_NEGATED = r"\b(?:not|never|no|nobody|nothing|none|cannot)\b|n't\b"
_NO_PLACE = any_of(
    one_of("connection relation response advance addition spite fact my our any all favour touch time order case on"),
    "the " + one_of("world history meantime end way least first_place long_run future past last country"),
    r"(?:his|her|their) right|(?:\w+ ){0,2}(?:years|months|weeks|decades)\b",
)
"""After *in*: no place or time to which a denial is limited."""
_INDEFINITE = rf"for {one_of('an? those somebody someone people any')} [\w-]+ {one_of('that who which with without')}\b"

_NO_CLAUSE = r"(?!(?:i|he|she|we|they|you|it|when|if|that|who|which|should|would|will|because|going)\b)[\w'-]+"
"""A word that begins no further clause."""

_PAIRS = tuple(
    (regex(own), regex(rest))
    for own, rest in (
        (  # what nobody does, or can do, in one place or time: the last adjunct is what is denied
            r"\b(?:nobody|no one|no-one) (?!(?:know|believe|think|want|care|like|doe|ha|i|wa)s\b)(?:gets?|\w+s|can|"
            r"will|would|ever \w+s)\b[^,]*$|"
            r"\b(?:cannot|can't|couldn't|can never)(?! (?:wait|help|believe|imagine|think|recall|remember|afford to be|"
            r"comment|say|speak|see|hear|feel|be|have)\b) "
            r"(?:(?!(?:who|that|which|when)\b)[\w'-]+(?: |$)){1,12}(?<!ing)$",
            r"^ ?(?:from (?:inside|within|behind|under|outside|an?|home|here|\w+ing)\b|"
            rf"(?:in|during|inside|under|within) (?!{_NO_PLACE})|with (?:only|just|one|two|three|no|half|an?) |"
            rf"{_INDEFINITE})[^.,;:!?—–\"]{{0,100}}[.,;:!?—–\"]",
        ),
        (
            _NEGATED,
            r"^ ?(?:on (?:its|their|his|her|my|our|your) own|by (?:itself|themselves)|"
            rf"in (?:itself|themselves|isolation)|alone|as such|per se){_OVER}",
        ),
        (rf"(?:{_NEGATED}).* (?:die|dies|died|dying|suffer|suffering)$", "^ ?(?:of|from) "),
        (
            rf"{_NEGATED}|\bunable to\b",
            r"^ ?for (?:more|longer) than (?:an?|one|two|three|five|ten|twenty|\d+|half)\b",
        ),
        (  # to whom not: `we'll never sell it | to a man who wants to build on it`
            _NEGATED,
            r"^ ?(?:to|for|with|by|from|until|before) (?:an?|any|those|people|somebody|someone|anyone|anything) "
            r"(?:[\w-]+ ){0,2}(?:who|that|which|whose|where)\b",
        ),
        (  # what is not a habit: `I never lie | under oath`, `we don't hire people | over the telephone`
            r"\b(?:don't|doesn't|do not|does not|never) "
            r"(?!know|think|thought|want|believe|like|need|care|see|understand|agree|have|mean|feel|say|remember|expect|"
            r"comment|rely|depend|speak|talk|look|ask|had|heard|be(?:en)?\b|was|were|did|\w+ed\b|engage|invest|deal|matter|"
            rf"seem)\w+(?: {_NO_CLAUSE}){{0,5}}$",
            "^ ?"
            + any_of(
                rf"in (?!{_NO_PLACE}|(?:it|that|them|him|her|god|terms|disgrace)\b)",
                r"on (?:weekdays|weekends|\w+days|principle|purpose|duty|demand|credit|trust|camera|the "
                r"(?:tele)?phone)\b",
                r"(?:over the (?:tele)?phone|under \w+|at (?:night|weekends|work|table|home|school))\b",
                r"for (?:money|fun|free|pleasure|glory|the (?:money|fun|glory|sake)|its own sake|critics|applause)\b",
            )
            + r"[^.,;:!?—–\"]{0,80}[.,;:!?—–\"]",
        ),
        (  # what nobody will do for a time
            r"\b(?:nobody|no one|none of \w+|no \w+) (?:will|would|shall|is going to)\b[^,]*$",
            "^ ?"
            + any_of(
                "(?:this|next) (?:year|season|month|week|term|winter|summer|spring|autumn|time)",
                "(?:until|before|for now|for the (?:next|coming|moment)|in the (?:next|coming)|today|tonight)",
            )
            + r"\b",
        ),
        (rf"\bnever (?:used|spoke|wrote|said|told|joked|lied|asked)(?: {_NO_CLAUSE}){{0,5}}$", "^ ?about "),
        (rf"(?:{_NEGATED}) (?:\w+ )?(?:opposed?|against) [\w' ]{{3,24}}$", r"^ ?on principle\b"),
        (  # what is not the purpose: `I didn't come here | to make friends`
            r"\b(?:did not|didn't|do not|don't) (?:come|vote|close|join|write|build|sell|buy|sign|run|stand|marry|"
            r"fight|start|open|move|leave|train|study|travel|fly|do (?:it|this|that))"
            rf"(?: (?!nothing|anything|enough|time){_NO_CLAUSE}){{0,4}}$",
            r"^ ?to (?!the|an?|my|our|his|her|their|its|this|that|it|me|him|us|them|you|any|school|work|bed|church|war|"
            r"college|university|town|court|prison)[a-z]+\b",
        ),
    )
)
_FIRST = frozenset(
    """about this next until before today tonight from in during inside under within with for on by alone as of over at
    to""".split()
)
_WORD = regex(r"\s*([a-z]+)")


def is_part_denied(own: str, after: str) -> bool:
    """Whether the words right behind the quotation's last clause are what it denies, and not the whole of it."""
    first = _WORD.match(after)
    if first is None or first[1] not in _FIRST:
        return False
    return any(rest.match(after) and wanted.search(own) for wanted, rest in _PAIRS)
