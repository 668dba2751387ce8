"""What a speaker adds right after a statement and in the same sentence, so that it holds less than it says.

*We'll open on Saturday, weather permitting*, *she is honest, or so I'm told*, *we won't sell, at least not yet*, *I
would sooner resign | than sign*. Patterns of a fixed form for lower-case text on one line, also for the words within a
cut; what only the words on both sides together can tell (*nothing*, *more ... than*, *by 2050*) belongs to
`cut_short`.
"""

from __future__ import annotations

from .lexicon import CLAUSE_SUBJECTS, DETERMINERS, NUMBER_WORDS, is_negation
from .patterns import any_of, one_of, regex

_MARK = r"(?:[,;(—–-]|--)"
_START = rf"^ ?{_MARK}? ?(?:but |and |or |though |although )?(?:at least |certainly |always )?"
_APART = rf"^ ?{_MARK} ?(?:but |and |or |though |although )?(?:at least |certainly |just |perhaps )?"
_OVER = r"(?= ?[.,;—–]|$)"
_THEY = r"(?:i|we|they|he|she|people|critics|the \w+|it)"
_OWNED = r"(?:my|our|his|her|their|its|your) [\w' -]{3,30}?"
_LIMITS = regex(
    _START
    + any_of(
        r"(?:\w+ ){1,3}permitting\b|(?:god|fate|inshallah) willing\b|all being well\b",
        r"(?:all )?(?:to no avail|in vain|without (?:success|result|luck))\b",
        r"with (?:any|a bit of|a little|some) luck\b|over my dead body\b|when (?:hell|pigs)\b",
        r"(?:in name only|on paper|up to (?:a|the) point|to a (?:certain )?(?:point|extent|degree))\b",
        r"(?:in the sense that|insofar as|in so far as|to the extent that|as (?:things|matters) stand)\b",
        f"(?:in theory|in principle|in a (?:sense|way|manner of speaking)|of sorts|as it were){_OVER}",
        r"save for|bar(?:ring)? (?:the|a|one|two|three|a few) |bar (?:one|two|three)\b",
        r"only to (?:be|find|lose|see|discover|learn|fall|fail|have|get)\b",
        f"if (?:only|at all|ever|that){_OVER}",
        r"once (?:you|we|one) (?:leave|take|strip|ignore|exclude|discount|forget|set|subtract|disregard)\b",
        r"assuming\b",
    )
)
_SAID = one_of(
    """told tells? says? said thought thinks? believe[sd]? hope[sd]? insists? reckons? claims? claimed
    seems? seemed imagined? assumed hear
    heard"""
)
_SUPPOSEDLY = one_of(
    "allegedly supposedly purportedly ostensibly reportedly nominally theoretically hypothetically"
)
_TURNS = regex(
    _APART
    + any_of(
        rf"(?<=or )so (?:{_THEY}|{_OWNED}|[\w']+)(?:'m|'re|'s| am| are| is| was| were)? {_SAID}\b",
        f"so (?:{_THEY} (?:says?|said|claims?|claimed)|(?:i'm|we're|we are|i am) told){_OVER}",
        (
            "(?:just )?not (?:yet|today|now|for now|tonight|tomorrow|here|any ?more|really|exactly|"
            "quite|entirely|this (?:week|month|year|time)|at (?:this|that|any)|until|"
            r"before|unless|without|(?:on|under|in) (?:these|those|such|his|their|this))\b"
        ),
        rf"just not \w|{_SUPPOSEDLY}\b",
        r"(?:i'm|(?:i|he|she) (?:was|am|were)) (?:only |just )?(?:joking|kidding)\b",
        rf"(?<=or ){_THEY} (?:was|were|did|had|used to)\b|(?<=or )(?:was|were|did|had|used to)\b",
        r"only (?:because|when|where|if|for|in|on|until)\b",
    )
)
"""The same behind a comma or a dash only."""
_HAS_SUBJECT = one_of(
    """i we you he she it they there the a an all every our their my his her that this somebody someone
    anybody anyone"""
)
_WAITING = regex(
    f"^ ?{_MARK}? ?(?:but only |and only )?(?:the (?:very )?(?:minute|moment|second|instant|day)|"
    f"(?:just )?as soon as|once) {_HAS_SUBJECT} (?!get a chance|more)"
)
"""What a promise waits for."""
_PROMISED = regex(
    r"\b(?:will|shall)\b|'ll\b|(?:\b(?:is|am|are)|'m|'re|'s) going to\b|\b(?:ready|willing|prepared|happy|glad) to\b"
)
_FOR_NOW = regex(
    "^ ?,? ?"
    + any_of(
        "yet(?= ?[.,;—–]|$)|for now|right now|for the (?:moment|time being|present)|at present",
        "this side of",
        "at (?:this|the) (?:time|moment|stage|point|present)(?! (?:of|when|that)\\b)",
        "any ?time soon|overnight|lightly|alone",
        "this (?:week|month|year|season|summer|winter|spring|autumn|time)",
        "on (?:its|their|our|my|his|her) own",
        "(?:in|for) the (?:near|immediate|foreseeable|short) (?:future|term)|as (?:it|they) stands?",
        "by (?:itself|themselves|ourselves|myself)",
        "in (?:its|their) (?:current|present) (?:form|state|shape)",
        r"under (?:these|those|such|current|present) \w+|at (?:any|that|this) (?:price|cost)|solely",
        "purely",
        "on (?:these|those|such|his|their|her) (?:terms|conditions)|just (?:for|because|to)",
        "only because|simply (?:because|to)|merely (?:because|for|to)",
    )
    + r"\b"
)
"""What a refusal is limited to."""
_WHEN = regex(
    r"^ ?,? ?"
    + any_of(
        "by (?:day|night)|at (?:night|weekends?)|after dark",
        "in (?:daylight|the (?:daytime|mornings?|evenings?|afternoons?))",
        r"(?:in|during) (?:the )?(?:winter|summer|spring|autumn|day|night|week|term|season)|on (?:weekdays|\w+days)",
        "(?:over|in|for|during|within) the (?:first|next|coming|last) (?:[a-z-]+ )?"
        "(?:hours?|days?|weeks?|months?|years?)",
    )
    + r"(?= ?[.,;—–\"]|$)"
    r"|^ ?,? ?in (?:this|our|my) (?:country|county|court|state|town|city|department|ministry|case|house)\b"
)
"""At what time something was not so: `we had no trouble | by day`."""
_REFUSED = regex(
    r"\b"
    + any_of(
        "won't|will not|will never|shan't|cannot|can't|not going to|n't going to|no plans?|no intention",
        r"(?:not|n't) (?:plan|planning|intend|intending)|(?:not|n't) \w+ing",
    )
    + r"\b"
)
_RATHER = regex(
    any_of(
        r"(?:\bwould|'d) (?:much |far )?(?:rather|sooner|prefer)\b[^,;]*$",
        r"\b(?:nothing (?:more|less|better)|no (?:more|less|better|worse)(?: \w+)?)$",
    )
)
_MOST = one_of(
    r"""first last only worst best biggest largest highest lowest longest shortest deadliest strongest weakest
    greatest smallest safest richest poorest cleanest finest kindest bravest cheapest hardest toughest oldest
    youngest hottest coldest wettest driest fastest slowest \w{3,}iest record"""
)
_SUPERLATIVE = regex(rf"\b{_MOST}(?: [\w'-]+){{0,4}}$")
_BASE = regex(
    "^ ?,? ?(?:at [a-z]+ing|of (?:two|three|four)|since|outside(?: of)?|this side of|excluding|"
    r"apart from|other than|besides|but (?:one|two|three))\b"
)
_PART = regex(
    r"(?:\b(?:half|(?:a|one|two|three|four)[ -](?:third|quarter|fifth|tenth)s?|per ?cent)|\d%|\bnone)$"
)
_OF = regex(r"^ ?of (?!course|all|late)")
_NOTHING = regex(r"\b(?:nothing|nobody|none|anything|no one|all|everything|everyone|everybody)$")
_BUT = regex(
    r"^ ?(?:but|except|short of|less than|more than|other than) (?!(?:i|we|he|she|they|it|you|that|there)\b)"
)
_EITHER = regex(r"\beither (?!of\b)")
_OR = regex(r"^ ?,? ?or\b")
_ASIDE = regex(r"^, (?:i (?:suppose|guess|think|believe|imagine)|perhaps|maybe)(?=, )")
_TOLD = regex(
    r"\b(?:say|says|said|tell you|told \w+|believe|think|"
    "know|hope|promise|swear|assure you|insist|argue) that$"
)
_OTHERS = frozenset("nobody nothing everyone people some many most".split())
_SUBJECTS = CLAUSE_SUBJECTS | DETERMINERS | NUMBER_WORDS | _OTHERS
_WORD = regex(r"[a-z]+")
_CUES = frozenset(
    """permitting willing luck well so not allegedly supposedly purportedly ostensibly reportedly nominally
    theoretically hypothetically name paper theory principle point extent sense way manner sorts as insofar
    save bar barring only if joking kidding minute moment second instant day soon once yet now present stage
    time week month year season summer winter spring autumn future term overnight lightly alone itself
    themselves ourselves myself own form state shape stand stands under terms conditions price cost just
    simply merely solely purely than since outside excluding apart other besides but short less more except
    day night weekend weekends dark daylight days weeks months years hours of or side up when dead assuming luck
    at this our my things matters was did had used because until where
    avail vain success result""".split()
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
    if _WHEN.match(after):
        return any(map(is_negation, own.split()))
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
