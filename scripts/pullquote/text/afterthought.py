"""What a speaker adds right after a statement and in the same sentence, so that it holds less than it says.

*We'll open on Saturday, weather permitting*, *she is honest, or so I'm told*, *we won't sell, at least not yet*, *I
would sooner resign | than sign*. Patterns for lower-case text on one line; each is a closed class of English.
"""

from __future__ import annotations

import re

from .lexicon import CLAUSE_SUBJECTS, DETERMINERS, NUMBER_WORDS, is_negation

_MARK = r"(?:[,;(—–-]|--)"
_START = rf"^ ?{_MARK}? ?(?:but |and |or |though |although )?(?:at least |certainly |always )?"
_APART = rf"^ ?{_MARK} ?(?:but |and |or |though |although )?(?:at least |certainly |just |perhaps )?"
_OVER = r"(?= ?[.,;—–]|$)"
_THEY = r"(?:i|we|they|he|she|people|critics|the \w+|it)"
_LIMITS = re.compile(
    _START
    + "(?:"
    + "|".join(
        (
            r"(?:\w+ ){1,3}permitting\b|(?:god|fate|inshallah) willing\b|all being well\b",
            r"with (?:any|a bit of|a little|some) luck\b|over my dead body\b|when (?:hell|pigs)\b",
            r"(?:in name only|on paper|up to (?:a|the) point|to a (?:certain )?(?:point|extent|degree))\b",
            r"(?:in the sense that|insofar as|in so far as|to the extent that|as (?:things|matters) stand)\b",
            rf"(?:in theory|in principle|in a (?:sense|way|manner of speaking)|of sorts|as it were){_OVER}",
            r"save for|bar(?:ring)? (?:the|a|one|two|three|a few) |bar (?:one|two|three)\b",
            r"only to (?:be|find|lose|see|discover|learn|fall|fail|have|get)\b",
            rf"if (?:only|at all|ever|that){_OVER}",
            r"once (?:you|we|one) (?:leave|take|strip|ignore|exclude|discount|forget|set|subtract|disregard)\b",
            r"assuming\b",
        )
    )
    + ")"
)
_TURNS = re.compile(
    _APART
    + "(?:"
    + "|".join(
        (
            rf"(?<=or )so {_THEY}(?:'m|'re|'s| am| are| is| was| were)? (?:told|says?|said|thought|think|believed?|"
            r"hoped?|claims?|claimed|seems?|seemed|imagined?|assumed|hear|heard)\b",
            rf"so (?:{_THEY} (?:says?|said|claims?|claimed)|(?:i'm|we're|we are|i am) told){_OVER}",
            r"not (?:yet|today|now|for now|tonight|tomorrow|here|any ?more|really|exactly|quite|entirely|this "
            r"(?:week|month|year|time)|at (?:this|that|any)|until|before|unless|without|(?:on|under|in) (?:these|"
            r"those|such|his|their|this))\b",
            r"(?:allegedly|supposedly|purportedly|ostensibly|reportedly|nominally|theoretically|hypothetically)\b",
            r"(?:i'm|(?:i|he|she) (?:was|am|were)) (?:only |just )?(?:joking|kidding)\b",
            rf"(?<=or ){_THEY} (?:was|were|did|had|used to)\b|(?<=or )(?:was|were|did|had|used to)\b",
            r"only (?:because|when|where|if|for|in|on|until)\b",
        )
    )
    + ")"
)
"""The same behind a comma or a dash only."""
_WAITING = re.compile(
    rf"^ ?{_MARK}? ?(?:but only |and only )?(?:the (?:very )?(?:minute|moment|second|instant|day)|(?:just )?as "
    r"soon as|once) (?:i|we|you|he|she|it|they|there|the|a|an|all|every|our|their|my|his|her|that|this|"
    r"somebody|someone|anybody|anyone) (?!get a chance|more)"
)
"""What a promise waits for."""
_PROMISED = re.compile(r"\b(?:will|shall)\b|'ll\b|(?:\b(?:is|am|are)|'m|'re|'s) going to\b")
_FOR_NOW = re.compile(
    r"^ ?,? ?(?:"
    + "|".join(
        (
            r"yet(?= ?[.,;—–]|$)|for now|right now|for the (?:moment|time being|present)|at present|this side of",
            r"at (?:this|the) (?:time|moment|stage|point|present)|any ?time soon|overnight|lightly|alone",
            r"this (?:week|month|year|season|summer|winter|spring|autumn|time)|on (?:its|their|our|my|his|her) own",
            r"(?:in|for) the (?:near|immediate|foreseeable|short) (?:future|term)|as (?:it|they) stands?",
            r"by (?:itself|themselves|ourselves|myself)|in (?:its|their) (?:current|present) (?:form|state|shape)",
            r"under (?:these|those|such|current|present) \w+|at (?:any|that|this) (?:price|cost)|solely|purely",
            r"on (?:these|those|such|his|their|her) (?:terms|conditions)|just (?:for|because|to)|only because",
            r"simply (?:because|to)|merely (?:because|for|to)",
        )
    )
    + r")\b"
)
"""What a refusal is limited to."""
_REFUSED = re.compile(
    r"\b(?:won't|will not|will never|shan't|cannot|can't|not going to|n't going to|no plans?|no intention|"
    r"(?:not|n't) (?:plan|planning|intend|intending)|(?:not|n't) \w+ing)\b"
)
_RATHER = re.compile(
    r"(?:\bwould|'d) (?:much |far )?(?:rather|sooner|prefer)\b[^,;]*$|\b(?:nothing (?:more|less|better)|"
    r"no (?:more|less|better|worse)(?: \w+)?)$"
)
_SUPERLATIVE = re.compile(
    r"\b(?:first|last|only|worst|best|biggest|largest|highest|lowest|longest|shortest|deadliest|strongest|"
    r"weakest|greatest|smallest|oldest|youngest|hottest|coldest|wettest|driest|fastest|slowest|\w{3,}iest|"
    r"record)(?: [\w'-]+){0,4}$"
)
_BASE = re.compile(
    r"^ ?,? ?(?:since|outside(?: of)?|this side of|excluding|apart from|other than|besides|but (?:one|"
    r"two|three))\b"
)
_PART = re.compile(
    r"(?:\b(?:half|(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?|per ?cent)|\d%|\bnone)$"
)
_OF = re.compile(r"^ ?of (?!course|all|late)")
_NOTHING = re.compile(r"\b(?:nothing|nobody|none|anything|no one|all|everything|everyone|everybody)$")
_BUT = re.compile(
    r"^ ?(?:but|except|short of|less than|more than|other than) (?!(?:i|we|he|she|they|it|you|that|there)\b)"
)
_EITHER = re.compile(r"\beither (?!of\b)")
_OR = re.compile(r"^ ?,? ?or\b")
_ASIDE = re.compile(r"^, (?:i (?:suppose|guess|think|believe|imagine)|perhaps|maybe)(?=, )")
_TOLD = re.compile(
    r"\b(?:say|says|said|tell you|told \w+|believe|think|know|hope|promise|swear|assure "
    r"you|insist|argue) that$"
)
_OTHERS = frozenset("nobody nothing everyone people some many most".split())
_SUBJECTS = CLAUSE_SUBJECTS | DETERMINERS | NUMBER_WORDS | _OTHERS
_WORD = re.compile(r"[a-z]+")
_CUES = frozenset(
    """permitting willing luck well so not allegedly supposedly purportedly ostensibly reportedly nominally
    theoretically hypothetically name paper theory principle point extent sense way manner sorts as insofar
    save bar barring only if joking kidding minute moment second instant day soon once yet now present stage
    time week month year season summer winter spring autumn future term overnight lightly alone itself
    themselves ourselves myself own form state shape stand stands under terms conditions price cost just
    simply merely solely purely than since outside excluding apart other besides but short less more except
    of or side up when dead assuming luck things matters was did had used because until where""".split()
)
"""One of these stands in every afterthought but the clause after *that*."""


def may_limit(own: str, after: str) -> bool:
    """Whether the words just after a quotation could limit it. Cheap, and never wrongly no."""
    return own[-4:].lower() == "that" or not _CUES.isdisjoint(_WORD.findall(after[:48].lower()))


def is_limited(own: str, after: str) -> bool:
    """Whether the words right after a quotation limit it.

    Both are lower-case text on one line: the last clause of the quotation, and the rest of the sentence.
    """
    after = _ASIDE.sub("", after)
    if _LIMITS.match(after) or _TURNS.match(after):
        return not own.endswith((" just", " only", " merely"))
    if _WAITING.match(after):
        return _PROMISED.search(own) is not None and not any(map(is_negation, own.split()))
    if _FOR_NOW.match(after):
        return _REFUSED.search(own) is not None
    if after.lstrip().startswith("than "):
        return _RATHER.search(own) is not None
    return _is_cut_short(own, after)


def _is_cut_short(own: str, after: str) -> bool:
    """Whether what an all-embracing word, a superlative or a share is measured by comes only afterwards."""
    if _TOLD.search(own):
        first = _WORD.match(after.lstrip())
        return first is not None and first[0] in _SUBJECTS
    return bool(
        (_BASE.match(after) and _SUPERLATIVE.search(own))
        or (_OF.match(after) and _PART.search(own))
        or (_BUT.match(after) and _NOTHING.search(own))
        or (_OR.match(after) and _EITHER.search(own))
    )
