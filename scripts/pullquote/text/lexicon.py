"""Words of English that a rule needs by name. Lists are closed classes, or verbs of news prose."""

from __future__ import annotations

NEGATIONS = frozenset(
    "not never no none nobody nothing nowhere neither nor without cannot hardly barely scarcely rarely seldom nay".split()
)
PRONOUNS = frozenset(
    """i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves this that these those here there one""".split()
)
NUMBER_WORDS = frozenset(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
    lakh crore dozen half third quarter double triple twice thrice first second""".split()
)


def is_negation(token: str) -> bool:
    """Whether a folded token negates by itself: not, never, no, without, didn't, cannot."""
    low = token.lower()
    return low in NEGATIONS or low.endswith("n't")


def is_pronoun(token: str) -> bool:
    """Whether a folded token is a pronoun, also with a contraction: it, we're, that's."""
    return token.lower().split("'")[0] in PRONOUNS


def has_figure(token: str) -> bool:
    """Whether a folded token is or holds a number: 19, $500bn, 6.1%, million."""
    low = token.lower()
    return any(map(str.isdecimal, token)) or any(part in NUMBER_WORDS for part in low.split("-"))
