"""Frames with which speakers set words up that they may then deny: *it is tempting to say*, *at first glance*.

Patterns for lower-case text on one line. None of them says by itself that the words are not meant.
"""

from __future__ import annotations

import re

_THINK = (
    r"(?:say|think|believe|argue|assume|conclude|claim|suppose|imagine|suspect|object|insist|blame|see|"
    r"write|maintain|"
    r"tell (?:me|us|you|people)|read)"
)
_CAN = r"(?:could|might|may|can|would|'d|will|'ll)"
SET_UP = re.compile(
    "|".join(
        (
            rf"\b(?:tempting|tempted|easy|easier|comforting|convenient|lovely|nice|fashionable|simple|"
            rf"natural) (?:for \w+ )?"
            rf"to {_THINK}\b",
            r"\bat first (?:glance|sight|blush|look)\b|\bon (?:the face of it|paper|the surface)\b|"
            r"\bsuperficially\b|"
            r"\bin theory\b|\bfrom (?:a distance|the outside|afar)\b|\bto (?:an outsider|the untrained "
            r"eye)\b",
            rf"\b(?:you|one|people|some(?: \w+)?|critics|somebody|someone|they|others|many|"
            rf"anyone)(?:{_CAN}| {_CAN})"
            rf"(?: well| easily| also| always| perhaps)? {_THINK}\b",
            r"\b(?:i|we|you|you'll|i'll|people)(?:'ve| have|'d| had)?(?: often| also| all| even|"
            r" sometimes| always| just)? "
            r"(?:heard|read|hear)(?: it| people| some \w+| them)? (?:said|suggested|claimed|argued|say|"
            r"that|saying)\b",
            r"\b(?:i|we)(?:(?:'ve| have|'d| had) been|'m| am|'re| are| was| were) (?:often |always |"
            r"sometimes |repeatedly "
            r")?told\b|"
            r"\b(?:keep|keeps|kept) (?:being told|hearing|reading|telling)\b",
            r"\bit(?:'s| is| was| has been| had been) (?:often |sometimes |widely |also |even |commonly |"
            r"being )?(?:said|"
            r"suggested|put|claimed|alleged|argued|reported|assumed|believed|thought|rumou?red|"
            r"whispered)\b",
            r"\b(?:story|rumou?r|theory|line|argument|claim|charge|accusation|legend|myth|wisdom|"
            r"narrative|talk|gossip)"
            r"(?: \w+){0,4}? (?:is|was|goes|has it|had it)\b|"
            r"\bthere(?:'s| is| was| are| were) (?:a|an|this|some|talk|rumou?rs|stories|"
            r"reports) .{0,30}?\bthat\b|"
            r"\b(?:may|might)(?: well| still)? (?:think|believe|say|imagine|suppose|tell you)\b",
            r"\byou(?:'d| would|'ll| will)? (?:(?:want|expect|like|love) (?:me|us) to|(?:think|have "
            r"thought))\b",
            r"(?<!\bi )(?<!\byou )(?<!\bwe )\b(?:looks?|looked|seems?|seemed|appears?|appeared|sounds?|"
            r"sounded)\b(?! (?:at|for|into|"
            r"to you|forward|after|back|up)\b)",
        )
    )
)
"""Frames that hold a clause at arm's length."""
ONCE = re.compile(
    r"\b(?:used to|once|at first|initially|originally|always|when (?:i|we) (?:began|started|set out|"
    r"arrived|came)|until "
    r"recently|for years|back then|before (?:the|this|that) \w+)\b(?:.{0,60}? |,? ?)(?:think|believe|"
    r"assume|say|thought|"
    r"believed|assumed|said|certain|sure|convinced|swore|told|dismissed|laughed)\b|"
    r"\b(?:i|we) (?:was|were) (?:\w+ )?(?:certain|sure|convinced|persuaded|confident|adamant)\b"
)
"""Former beliefs."""
ELSEWHERE = re.compile(
    r"\b(?:under|in) (?:the |an? )?(?:right|other|normal|different|ideal|better|ordinary|perfect|these|"
    r"certain|those)\b.{0,12}?"
    r"\b(circumstances|conditions|worlds?|times|years?|situation|case)\b"
)
REPORTED = re.compile(
    r"(?<!\bi )(?<!\bwe )\b(?:says?|said|saying|thinks?|thought|claims?|claimed|argues?|argued|insists?|"
    r"insisted|"
    r"believes?|believed|suggests?|suggested|pretends?|(?:told|tells?|telling|tell) (?:us|me|you|them|"
    r"people|everyone))"
    r"(?: that)?$"
)
"""Just before a quotation: somebody else's words."""
