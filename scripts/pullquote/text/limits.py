"""Phrases that limit a statement wherever they stand in its sentence: *on his terms*, *at this price*, *as it stands*.

All text here is on one line. Right after a quotation, where they are told by what they limit, see `afterthought`.
"""

from __future__ import annotations

from .patterns import any_of, regex

_LIMITING = regex(
    any_of(
        r"\b"
        + any_of(
            (
                "(?:on|under) (?:his|her|their|its|these|those|such|our|my|your|"
                r"certain|different|other) (?:\w+ )?(?:terms|conditions|circumstances)"
            ),
            "in (?:its|their|his|her) (?:current|present|original) (?:form|state|shape|version)",
            "as (?:it|they) (?:now )?(?:stands?|(?:is|are|was|were) (?:now )?(?:written|drafted|proposed))",
            "at (?:this|that|the present|its present) (?:stage|time|price|point|moment|rate|level)",
            "for (?:now|the moment|the time being)|in (?:principle|theory)|on paper",
            "by (?:itself|themselves)|at (?:best|worst|most)",
            "in (?:some|most|certain|rare|many) (?:cases|ways|respects|places|areas)",
            "to (?:some|a certain|a large|a great) (?:extent|degree)|up to a point",
            "as far as (?:i|we) know|to (?:my|our|the best of (?:my|our)) knowledge",
            "by (?:some|one|this|that) (?:measures?|accounts?|estimates?)|on average",
            "in the (?:best|worst) (?:case|scenario)|with (?:the|one|a few|few|some|two) exceptions?",
            "apart from|excluding|not counting|aside from",
            "in (?:his|her|their|some people's|my opponent's) (?:view|opinion|eyes|words|mind|imagination)",
            "according to (?!plan)|for the most part",
        )
        + r"\b",
        r"^alone\b",
    )
)
_GOES_ON = regex(r"(?:, )?[a-z]")
_HALVES = regex(r"[.?!]\s")


def limiting_phrase(hidden: str) -> str | None:
    """The phrase in a cut that limits the sentence in which the cut begins or ends; None if there is none.

    What belongs to a whole sentence that is left out limits nothing that stays.
    """
    text = hidden.strip(' "')
    parts = _HALVES.split(text + " ")
    halves = [parts[0]] if _GOES_ON.match(text) else []
    halves += [] if text.endswith((".", "?", "!")) else parts[-1:]
    found = (_LIMITING.search(part.lower()) for part in halves)
    return next((one[0] for one in found if one), None)
