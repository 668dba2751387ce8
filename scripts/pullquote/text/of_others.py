"""What others want, expect or offer, which the speaker's next sentence rejects.

*The ministry expects | growth of 2.8 per cent. We don't*, *they want | a full withdrawal. We will never accept that*:
the words are the object of somebody else's verb, and the speaker says at once that they are not his.
"""

from __future__ import annotations

from .clauses import Tokens, is_finite
from .patterns import any_of, one_of, regex

_VERB = one_of(
    """expects? expected promises? promised wants? wanted demands? demanded predicts? predicted forecasts? proposes?
    proposed offers? offered sees? saw speaks?_of spoke_of talks?_of talked_of calls?_\\w+ called_\\w+ seeks? sought
    threatens? threatened envisages? imagines? foresees? claims? claimed announces? announced describes?_\\w+_as"""
)
_OTHERS = regex(
    r"(?:^|[,;:—] |\b(?:and|but|so|because) )(?!(?:i|we|my|our)\b)(?:[\w'-]+ ){1,6}?"
    rf"(?:(?:\w+ly|still|now|also|only|just|all) )?{_VERB}$"
)
_LAST = frozenset(
    """expect expects expected promise promises promised want wants wanted demand demands demanded predict predicts
    predicted forecast forecasts propose proposes proposed offer offers offered see sees saw of it this that us them him
    her seek seeks sought threaten threatens threatened envisage envisages imagine imagines foresee foresees claim
    claims claimed announce announces announced as""".split()
)
_BE = "(?:'s| is| are| was| were)"
_NOT = "(?: not| never|n't)"
_REJECTED = regex(
    r"(?:(?:but|and|well|no) (?:, )?)?"
    + any_of(
        rf"(?:we|i)(?: do| will| would| can| could| did| are| am|'m|'re| ca| wo)?{_NOT}",
        r"(?:we|i) (?:cannot|disagree|reject|refuse|beg to differ|see it differently|think otherwise)",
        rf"(?:that|it|this|they|those)(?:{_BE}| will| would| can| could| does| do| ca| wo)?{_NOT}",
        rf"(?:that|it|this|they|those){_BE} (?:\w+ )?(?:nonsense|wrong|absurd|impossible|false|fantasy|rubbish|untrue)",
        rf"(?:that|it|this|they|those){_BE} an? (?:\w+ )?(?:lie|joke|fantasy|dream|myth|insult|illusion|fairy tale)",
        "(?:that|it|this) cannot|over my dead body|out of the question|never|nonsense|no (?:way|chance)",
    )
    + r"\b"
)


def may_be_of_others(lead: str) -> bool:
    """Whether the words before a quotation end like a wish of others. Cheap, and never wrongly no."""
    return lead[lead.rstrip().rfind(" ") + 1 :].strip().lower() in _LAST


def rejected(low: Tokens, own: Tokens, following: str) -> int | None:
    """Where the clause begins that makes the quotation the object of others' wishes; None where it is not rejected.

    `low` are the speaker's words of the sentence before the quotation, `own` those of the quotation, `following` the
    next sentence; all in lower case.
    """
    if any(map(is_finite, own)) or not _REJECTED.match(following):
        return None
    text = " ".join(low)
    found = _OTHERS.search(text)
    return None if found is None else text[: found.start()].count(" ")
