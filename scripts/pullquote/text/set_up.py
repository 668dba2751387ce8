"""Frames with which speakers set words up that they may then deny: *it is tempting to say*, *at first glance*.

Patterns for lower-case text on one line. None of them says by itself that the words are not meant: `taken_back` wants
a denial from `denials` as well. A frame that needs no denial stands in `frame_patterns`.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_THINK = one_of(
    """say think believe argue assume conclude claim suppose imagine suspect object insist blame see write
    maintain read tell_(?:me|us|you|people)"""
)
_CAN = r"(?: could| might| may| can| would| will|'d|'ll)"
_ANYBODY = r"(?:you|one|i|we|people|some(?: \w+)?|critics|somebody|someone|they|others|many|anyone)"
_OFTEN = "(?: often| also| all| even| sometimes| always| just| widely| commonly| repeatedly| well| easily)?"
_HAVE = r"(?:'ve| have|'d| had)"
LOOKS = regex(
    any_of(
        r"\bat first (?:glance|sight|blush|look)\b|\bon (?:the face of it|paper|the surface)\b",
        r"\bsuperficially\b|\bin theory\b|\bfrom (?:a distance|the outside|afar)\b",
        r"\bto (?:an outsider|the untrained eye)\b",
        r"\b(?:officially|ostensibly|outwardly|nominally)\b",
    )
)
"""First looks and surfaces."""
_TEMPTING = one_of(
    "tempting tempted easy easier comforting convenient lovely nice fashionable simple natural"
)
_STORY = one_of(
    "story rumou?r theory line argument claim charge accusation legend myth wisdom narrative talk gossip"
)
_SAID = one_of(
    "said suggested put claimed alleged argued reported assumed believed thought rumou?red whispered"
)
_TO_OR_FOR = one_of(
    "at for into to_you forward after back up us me him her them you away out over through around down"
)
SET_UP = regex(
    any_of(
        rf"{LOOKS.pattern}|\b{_TEMPTING} (?:for \w+ )?to {_THINK}\b",
        (
            r"\b(?:easy|simple|obvious|tempting|popular|comfortable) "
            r"(?:\w+ )?(?:answer|thing|way|option|explanation|conclusion)\b"
        ),
        rf"\b{_ANYBODY}{_CAN}{_OFTEN} {_THINK}\b",
        (
            rf"\b(?:i|we|you|people)(?:{_HAVE}|'ll)?{_OFTEN} (?:heard|read|hear)"
            r"(?: it| people| some \w+| them)? (?:said|suggested|claimed|argued|say|that|saying)\b"
        ),
        rf"\b(?:i|we)(?:{_HAVE} been|'m| am|'re| are| was| were){_OFTEN} told\b",
        r"\b(?:keep|keeps|kept) (?:being told|hearing|reading|telling)\b",
        rf"\bit(?:'s| is| was| has been| had been){_OFTEN} (?:being )?{_SAID}\b",
        rf"\b{_STORY}(?: \w+){{0,4}}? (?:is|was|goes|has it|had it)\b",
        (
            r"\bthere(?:'s| is| was| are| were) "
            r"(?:a|an|this|some|talk|rumou?rs|stories|reports) .{0,30}?\bthat\b"
        ),
        rf"\b(?:may|might){_OFTEN} (?:think|believe|say|imagine|suppose|tell you|have \w+ed)\b",
        r"\byou(?:'d| would|'ll| will)? (?:(?:want|expect|like|love) (?:me|us) to|think|have thought)\b",
        (
            r"(?<!\bi )(?<!\byou )(?<!\bwe )\b(?:looks?|looked|seems?|"
            rf"seemed|appears?|appeared|sounds?|sounded)\b(?! {_TO_OR_FOR}\b)"
        ),
        (
            r"\b(?:they|people|some(?: \w+)?|critics|opponents|everyone|everybody|many) "
            r"(?:say|think|claim|insist|believe|assume|says|thinks|claims|insists|believes|assumes)\b"
        ),
        r"\bi (?:suppose|guess)\b",
        r"\bif you (?:listen to|believe|ask|read) (?:the|them|him|her|my|our)\b|\bthere was a time\b",
        r"\btime was\b",
    )
)
"""Frames that hold a clause at arm's length."""
_BELIEVED = one_of(
    """think believe assume say thought believed assumed said certain sure convinced swore told dismissed
    laughed"""
)
ONCE = regex(
    any_of(
        (
            r"\b(?:used to|once|at first|initially|originally|always|when (?:i|we) "
            "(?:began|started|set out|arrived|came)|until recently|for years|"
            rf"back then|before (?:the|this|that) \w+)\b(?:.{{0,60}}? |,? ?){_BELIEVED}\b"
        ),
        r"\b(?:i|we) (?:was|were) (?:\w+ )?(?:certain|sure|convinced|persuaded|confident|adamant)\b",
        r"\b(?:i|we) (?:thought|believed|assumed|expected|suspected|imagined|figured|swore|predicted)\b",
    )
)
"""Former beliefs."""
ELSEWHERE = regex(
    r"\b(?:under|in) (?:the |an? )?(?:right|other|normal|different|ideal|better|ordinary|perfect|"
    r"these|certain|those)\b.{0,12}?\b(circumstances|conditions|worlds?|times|years?|situation|case)\b"
)
REPORTED = regex(
    r"(?<!\bi )(?<!\bwe )\b"
    + any_of(
        "says?|said|saying|thinks?|thought|claims?|claimed|argues?|argued|insists?|insisted|believes?",
        "believed|suggests?|suggested|pretends?",
        "(?:told|tells?|telling|tell) (?:us|me|you|them|people|everyone)",
    )
    + "(?: that)?$"
)
"""Just before a quotation: somebody else's words."""
VOWED = regex(r"\b(?:told|promised|heard|said|assured)\b")
