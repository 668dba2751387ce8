"""Does the speaker's next sentence say that what was wished, offered, meant or granted came to something else?

*I could bring in agency crews tomorrow. I have no intention of doing it*, *I'd be delighted to have my money back. I
would sooner have an apology*, *I came to be rude about it. I failed*, *We were against it. We shall vote for it*, *We
did look at two of them. We found nothing*, *She's right that they spent more. They spent it on consultants*. Somebody
who says *would*, *could*, *meant to* or an emphatic *did* prepares the other half. Text in lower case, with one space
between words and marks.
"""

from __future__ import annotations

import re

from .lexicon import is_negation
from .patterns import any_of, one_of, regex

_ALSO = "^(?:(?:but|and|yet|only|sadly|alas|still|well|though)(?: ,)? )*"
_WISH = regex(
    any_of(
        r"\b(?:i|we|nobody|no one|nothing|few)(?: here| else)?(?: would|'d)(?: \w+ly)?(?: be| give| make)?"
        r"(?: \w+ly| very| only| so| me)* (?:like|love|prefer|delighted|glad|happy|happier|pleased?|welcome|overjoyed|"
        r"thrilled) ",
        r"(?<!wish )(?<!if )\b(?:i|we) (?:could|might) (?!(?:have|not|never|hardly|only|barely|see|hear|feel|tell)\b)",
    )
)
_PROFORM = "(?:it|that|so|this|them)"
_DOING = one_of(
    "do afford say allow risk manage promise pretend have claim justify recommend accept offer make use take give"
)
_REFUSED = regex(
    _ALSO
    + any_of(
        r"(?:i|we)(?:'ve| have)? (?:no|not the (?:slightest|least)) (?:intention|plans?|wish|desire)\b",
        "(?:i|we)(?: just| simply| really)? ?"
        + any_of(
            "can't|cannot|can not|couldn't|could not|won't|will not|shan't|shall not|didn't|did not|never did",
            "(?:'m|'re|am|are) not going to|do not (?:intend|propose|plan) to|don't (?:intend|propose|plan) to",
        )
        + rf"(?: \w+ly)?(?: {_DOING} {_PROFORM}\b|(?= [.,;!]))",
    )
)
_TRUTH = regex(_ALSO + r"(?:the )?(?:\w+ )?(?:truth|fact|reality) (?:is|was)\b")
_SOONER = regex(_ALSO + r"(?:i|we)(?:'d| would) (?:much |far )?(?:sooner|rather)\b")
_MEANT = regex(
    r"\b(?:intend\w*|intention|meant to|hop(?:ed|ing) to|wanted to|plann\w+|tried|trying|expect\w*|swore|vowed|"
    r"determined|resolved|set out|argued|voted|campaigned|fought|begged|pleaded|promised|"
    r"(?:came|went)(?: here| there| along)? to|(?:was|were) going to)\b"
)
_FAILED = regex(
    _ALSO
    + r"(?:i|we) (?:failed|lost|gave up|didn't|did not|couldn't|could not|never did|relented|gave in|backed down|"
    r"(?:was|were) (?:wrong|refused|outvoted|overruled|turned down))(?= [.,;!]|$)"
)
_AVERSE = regex(
    r"\b(?:i|we)\b[^.?!]{0,30}(?:\b(?:against|opposed|oppose|dislike|hate|hated|loathe|no (?:friend|fan|admirer))\b|"
    r"(?:n't|\bnot)(?: \w+){0,2} (?:like|love|fan|happy|keen)\b)"
)
_WILL = "(?:i|we)(?:'ll| shall| will| am|'m| are|'re)(?: be| still| all| now| going to)*"
_FOR = regex(
    _ALSO + rf"{_WILL} (?:vot(?:e|ing) (?:for|yes|with|in favour)|support(?:ing)? (?:it|this|that|the)|"
    r"back(?:ing)? (?:it|this|that|the)|sign(?:ing)? (?:it|this|that|the)|accept(?:ing)? (?:it|this|that|the))\b"
)
_FAVOURS = regex(r"\b(?:i|we)\b[^.?!]{0,30}\b(?:in favour|all for|like|love|support|agree with|admire)\b")
_AGAINST = regex(
    _ALSO + rf"{_WILL} (?:vot(?:e|ing) (?:against|no)|oppos(?:e|ing)|reject(?:ing)?|abstain(?:ing)?)\b"
)
_RIGHT = regex(
    r"^(?:(?:and|but|so|well|now|yes|of course)(?: ,)? )*"
    + any_of(
        r"[\w' ]{1,30}(?:'s| is| are|'re| was| were) (?:\w+ly )?right (?:that|to say|about|when)\b",
        r"(?:i|we) (?:accept|grant|admit|concede|agree)\b|it(?:'s| is) (?:\w+ly )?true\b|[\w' ]{1,20} did\b",
    )
)
_HOW = regex(
    r"^(?P<clause>(?:i|we|you|he|she|they|it) \w+) (?:it|them|him|her|that|most of it|all of it) "
    r"(?:on|in|to|with|for|at|from|by|after|because|only|as|under|into)\b"
)
_PASSIVE = regex(
    r"^(?:it|they|that|he|she) (?:was|were|is|are|has been|have been) (?P<verb>\w{4,}) "
    r"(?:by|in|for|only|on|under|after)\b"
)
_MORE = regex(_ALSO + r"there(?:'s| is| was| are| were) (?:[\w-]+ ){1,3}(?:more|others?)\b")
_ABOUT = regex(
    r"\b(?:was|were) (?:\w+ly )?(?:going|about|all set|ready|planning|supposed|meaning|preparing) to "
    r"(?!the |a |an |my |our |his |her |their |work\b|bed\b|school\b|church\b|town\b)"
)
_THEN = regex(r"^(?:but |and )?(?:then|until|in the end|that was (?:before|until)|only)\b(?! again)")
_IF = regex(r"(?:^|[,:—] |\b(?:and|but|so|then) )if (?P<who>i|we|you|he|she|it|they|the \w+) ")
_UNMET = regex(
    _ALSO + r"(?P<who>i|we|you|he|she|it|they) (?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|am)"
    r"(?:n't| not|not)(?= [.,;!]|$)"
)
_VERB = one_of(
    """look search ask check try meet talk speak see hear read sign pay receive send write know take make give find
    consider discuss offer visit go use work break sell buy warn tell call come get hold keep lend borrow run spend
    start stop vote test inspect investigate examine follow speak apply report"""
)
_DID = regex(rf"\b(?P<who>i|we|he|she|they) did {_VERB}\b")


def aftermath(said: str, own: str, following: str) -> str | None:
    """The beginning of the next sentence, if it says what came of it instead.

    `said` is the sentence up to the end of the quotation, `own` the end of the whole quotation.
    """
    sentence = re.split(r" [.!?;] ", following, maxsplit=1)[0]
    ended = f"{sentence} ."
    if (
        (_WISH.search(said) and (_REFUSED.match(ended) or _TRUTH.match(sentence) or _SOONER.match(sentence)))
        or (_MEANT.search(said) and _FAILED.match(ended))
        or (_AVERSE.search(own) and _FOR.match(sentence))
        or (_FAVOURS.search(own) and _AGAINST.match(sentence))
        or _qualifies(said, sentence)
        or _disappoints(own, sentence)
        or (_ABOUT.search(said) and _THEN.match(sentence))
        or _unmet(said, ended)
    ):
        return sentence
    return None


def _denied(text: str) -> bool:
    return any(map(is_negation, text.split()))


def _disappoints(own: str, sentence: str) -> bool:
    """`We did look at two. We found nothing.`: the same people, or nothing at all."""
    did, clause = _DID.search(own), sentence.split(" , ")[0]
    first = clause.removeprefix("but ").removeprefix("and ").split(" ")[0].split("'")[0]
    return did is not None and first in (did["who"], "nothing", "nobody") and _denied(clause) and not _denied(own)


def _unmet(said: str, sentence: str) -> bool:
    """`If we play like that we'll go up. We don't, though.`"""
    condition, told = _IF.search(said), _UNMET.match(sentence)
    return condition is not None and told is not None and condition["who"] == told["who"]


def _qualifies(said: str, sentence: str) -> bool:
    """`She's right that they spent more. They spent it on consultants.`: how it was done, after a concession."""
    if not _RIGHT.match(said):
        return False
    if told := _HOW.match(sentence):
        return re.search(rf"\b{re.escape(told['clause'])}\b", said) is not None
    passive = _PASSIVE.match(sentence)
    return (passive is not None and passive["verb"] in said.split()) or _MORE.match(sentence) is not None
