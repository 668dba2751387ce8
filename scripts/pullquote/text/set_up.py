"""Frames with which speakers set words up that they may then deny: *it is tempting to say*, *at first glance*.

Patterns for lower-case text on one line. None of them says by itself that the words are not meant.
"""

from __future__ import annotations

import re

_THINK = (
    r"(?:say|think|believe|argue|assume|conclude|claim|suppose|imagine|suspect|object|insist|blame|see|"
    r"write|maintain|read|tell (?:me|us|you|people))"
)
_CAN = r"(?: could| might| may| can| would| will|'d|'ll)"
_ANYBODY = r"(?:you|one|i|we|people|some(?: \w+)?|critics|somebody|someone|they|others|many|anyone)"
_OFTEN = "(?: often| also| all| even| sometimes| always| just| widely| commonly| repeatedly| well| easily)?"
_HAVE = r"(?:'ve| have|'d| had)"
LOOKS = re.compile(
    r"\bat first (?:glance|sight|blush|look)\b|\bon (?:the face of it|paper|the surface)\b|"
    r"\bsuperficially\b|"
    r"\bin theory\b|\bfrom (?:a distance|the outside|afar)\b|\bto (?:an outsider|the untrained eye)\b|"
    r"\b(?:officially|ostensibly|outwardly|nominally)\b"
)
"""First looks and surfaces."""
SET_UP = re.compile(
    "|".join(
        (
            LOOKS.pattern,
            r"\b(?:tempting|tempted|easy|easier|comforting|convenient|lovely|nice|fashionable|simple|"
            r"natural) "
            rf"(?:for \w+ )?to {_THINK}\b",
            r"\b(?:easy|simple|obvious|tempting|popular|comfortable) (?:\w+ )?(?:answer|thing|way|option|"
            r"explanation|conclusion)\b",
            rf"\b{_ANYBODY}{_CAN}{_OFTEN} {_THINK}\b",
            rf"\b(?:i|we|you|people)(?:{_HAVE}|'ll)?{_OFTEN} (?:heard|read|hear)(?: it| people| some \w+|"
            rf" them)? "
            r"(?:said|suggested|claimed|argued|say|that|saying)\b",
            rf"\b(?:i|we)(?:{_HAVE} been|'m| am|'re| are| was| were){_OFTEN} told\b",
            r"\b(?:keep|keeps|kept) (?:being told|hearing|reading|telling)\b",
            rf"\bit(?:'s| is| was| has been| had been){_OFTEN} (?:being )?(?:said|suggested|put|claimed|"
            rf"alleged|"
            r"argued|reported|assumed|believed|thought|rumou?red|whispered)\b",
            r"\b(?:story|rumou?r|theory|line|argument|claim|charge|accusation|legend|myth|wisdom|"
            r"narrative|talk|gossip)(?: \w+){0,4}? (?:is|was|goes|has it|had it)\b",
            r"\bthere(?:'s| is| was| are| were) (?:a|an|this|some|talk|rumou?rs|stories|"
            r"reports) .{0,30}?\bthat\b",
            rf"\b(?:may|might){_OFTEN} (?:think|believe|say|imagine|suppose|tell you|have \w+ed)\b",
            r"\byou(?:'d| would|'ll| will)? (?:(?:want|expect|like|love) (?:me|us) to|think|have thought)\b",
            r"(?<!\bi )(?<!\byou )(?<!\bwe )\b(?:looks?|looked|seems?|seemed|appears?|appeared|sounds?|"
            r"sounded)\b"
            r"(?! (?:at|for|into|to you|forward|after|back|up|us|me|him|her|them|you|away|out|over|"
            r"through|around|down)\b)",
            r"\b(?:they|people|some(?: \w+)?|critics|opponents|everyone|everybody|many) (?:say|think|"
            r"claim|insist|believe|assume|says|thinks|claims|insists|believes|assumes)\b",
            r"\bi (?:suppose|guess)\b|\bif you (?:listen to|believe|ask|read) (?:the|them|him|her|my|our)\b",
            r"\bthere was a time\b|\btime was\b",
        )
    )
)
"""Frames that hold a clause at arm's length."""
ONCE = re.compile(
    r"\b(?:used to|once|at first|initially|originally|always|when (?:i|we) (?:began|started|set out|"
    r"arrived|came)|"
    r"until recently|for years|back then|before (?:the|this|that) \w+)\b(?:.{0,60}? |,? ?)(?:think|"
    r"believe|assume|say|"
    r"thought|believed|assumed|said|certain|sure|convinced|swore|told|dismissed|laughed)\b|"
    r"\b(?:i|we) (?:was|were) (?:\w+ )?(?:certain|sure|convinced|persuaded|confident|adamant)\b|"
    r"\b(?:i|we) (?:thought|believed|assumed|expected|suspected|imagined|figured|swore|predicted)\b"
)
"""Former beliefs."""
ELSEWHERE = re.compile(
    r"\b(?:under|in) (?:the |an? )?(?:right|other|normal|different|ideal|better|ordinary|perfect|these|"
    r"certain|those)\b.{0,12}?\b(circumstances|conditions|worlds?|times|years?|situation|case)\b"
)
REPORTED = re.compile(
    r"(?<!\bi )(?<!\bwe )\b(?:says?|said|saying|thinks?|thought|claims?|claimed|argues?|argued|insists?|"
    r"insisted|"
    r"believes?|believed|suggests?|suggested|pretends?|(?:told|tells?|telling|tell) (?:us|me|you|them|"
    r"people|everyone))(?: that)?$"
)
"""Just before a quotation: somebody else's words."""
VOWED = re.compile(r"\b(?:told|promised|heard|said|assured)\b")
