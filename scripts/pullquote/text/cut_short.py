"""The rest of a statement that is cut off: its object, its measure, its degree, its term.

*We will be free of coal | by 2050*, *he is more honest | than his brother*, *we expect | nothing from the bank*, *we
cannot thank the crew | enough*. Told word by word, from the tokens on both sides of the cut. What a speaker adds to a
statement that is over (*weather permitting*) belongs to `afterthought`; a question's mark and a bare answer to
`left_hanging`; a clause with *but* or *unless* to `reversed`, a relative clause to `restricted`.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, is_auxiliary, is_finite, is_modal, last_clause, until_end
from .fold import MARK, is_word
from .lexicon import CONNECTIVES, DETERMINERS, has_figure, is_negation
from .patterns import any_of, one_of, regex

_HEDGED = regex(
    any_of(
        "(?:, |— )?"
        + any_of(
            r"(?:or (?:at least|i thought|we thought|perhaps not|(?:he|she|it|they|we|i|you) (?:could|may|might)))\b ?",
            r"or so (?:they|he|she|we|it|i|people|the \w+) ",
            (
                r"so (?:they|he|she|people|the \w+) "
                r"(?:say|says|said|claims?|claimed|tells? \w+|told \w+)(?= [.,;!])"
            ),
            any_of(
                "supposedly|allegedly|reportedly|purportedly|ostensibly|theoretically|in theory",
                "on paper|in principle|up to a point|to (?:the best of )?(?:my|our) knowledge|for now",
                "for the (?:time being|moment|present)",
                "for the (?:first|next) (?:few )?(?:years?|months?|weeks?|days?|hours?)",
                "pending (?:the|a|an|his|her|our|approval)|(?<!, )compared (?:with|to)|by the standards",
                "(?:weather|funds|circumstances|time|money|health) (?:permitting|allowing)|god willing",
                "all being well",
                "at least (?:not|until|for now|for the moment|in theory|on paper|so)",
                "as far as (?:i|we|anyone|anybody|one)|so far as|(?:over|across) my dead body",
                "when (?:hell|pigs)|in (?:my|your) dreams|given (?:enough|time|an?|the right|another)",
                "or so [.,;!]",
                "or (?:think|thought|thinks) (?:i|we|they|he|she)|in the sense|on condition",
                r"the (?:minute|moment|second|day|instant) (?!of\b|that passed)",
                "my (?:foot|eye|arse|ass)|i don't think|not a chance",
            )
            + " ?",
        )
        + r"(?=[\w,.;!?]|$)",
        (
            r"(?:, |— )(?:they|he|she|people|some|the \w+) "
            r"(?:claim|claims|claimed|allege|alleges|alleged|pretend|pretended)\b"
        ),
        r"(?:a long way|nowhere near|miles|anything but|less than|far) (?:from)?(?=\w|$)|far from\b",
        r"(?:, |— )i suppose\b",
        r"(?:, |— )(?:i|we) (?:hope|pray|wish|was told|were told|am told|are told)\b|— not [.!]",
        "(?:, )?(?:nearly|almost) [.!]",
    )
)
_WHOM = regex(
    "(?:, )?(?:but )?(?:only )?(?:to|for|by|with|from|in|on|of|among) "
    "(?:only )?(?:those|anyone|anybody|people|whoever|members of|some|a few|"
    r"the few|the lucky) (?:\w+ )?(?:who|whose|with|without|under|over)\b"
)
_FOR_WHOM = regex(r"(?:but )?(?:only )?for the (?:[\w'-]+ ){1,2}(?:who|whose)\b")
_WHEN = regex(
    "(?:, )?(?:by|before|after|in|within|from|starting in|beginning in|not before) "
    "(?:the )?(?:(?:early|late|mid|end of|middle of|year|turn of the|next) )*"
    r"(?:(?:19|20|21)\d\d(?:s)?|end of the (?:decade|century|year)|century|decade|"
    r"[\w-]+ (?:years|decades)|next (?:century|decade|generation))\b(?! (?:ago|later))"
)
_AS_MUCH = regex(r"(?:about |just )?as (?!soon\b|well as(?! (?:i|we|you|he|she|it|they|ever|any|could|can)\b))\w+ as\b")
_ONCE = regex(
    any_of(
        r"(?:, )?(?:once|only once|after|only after|as soon as) (?:[\w']+ ){1,3}?(?:have|has|'ve|had)\b",
        r"(?:, )?once\b",
    )
)
_ONLY = regex(
    "(?:, |— )?(?:but |and |though |if |albeit )?only "
    r"(?!(?:to|then|now|recently)\b|(?:[\w-]+ )?[\w-]+ (?:ago|later|earlier|after|before)\b)"
)
_EXCEPT = regex(
    any_of(
        (
            r"(?:but|(?:, |— )?(?:bar|save|minus)|, but(?= (?:one|two|three|me|him|her|us|them) [.,;])) "
            r"(?:for\b|one\b|two\b|three\b|four\b|"
            r"an? (?:few|handful|couple|single)|me\b|him\b|her\b|us\b|them\b|"
            r"the (?:last|first|oldest|youngest|smallest|biggest|richest|poorest)|\d)"
        ),
        (
            "(?:, |— )?(?:minus (?:the|an?|my|his|her|our|their)|except|excluding|barring|save for|bar one|"
            "apart from|aside from|other than|with the exception)"
        ),
    )
)
_TOTAL = frozenset(
    """all every everyone everybody everything each no nobody none nothing always never nowhere both any anyone
    anybody anything anywhere everywhere whole entire""".split()
)
_NOTHING = frozenset("nothing nobody no none neither never nowhere hardly scarcely barely zero".split())
_ALMOST = frozenset("almost virtually practically absolutely literally next".split())
_IDIOMS = (
    ("no", "matter"),
    ("no", "doubt"),
    ("no", "wonder"),
    ("never", "mind"),
    ("no", "."),
    ("no", "sooner"),
)
_DEGREES = frozenset(
    """enough less more lightly fully entirely completely wholly necessarily always exclusively solely only just
    merely simply alone too highly yet exactly deliberately intentionally personally""".split()
)
_FRACTIONS = frozenset(
    "half third thirds quarter quarters fifth fifths tenth tenths percent cent majority minority fraction".split()
)
_BELIEVE = one_of(
    """believe believes believed doubt doubts suspect suspects trust accept accepts know knows knew
    understand fear fears think thinks thought hope hopes deny denies denied say says said wish dread"""
)
_WANTING = frozenset(
    """path paths way ways road route plan plans intention intentions reason reasons need desire wish right power
    authority objection objections opposition problem problems quarrel interest appetite threat danger risk obstacle bar
    hurry alternative incentive obligation duty invitation""".split()
)
"""Of these a negated clause says only what it is not for: `I see no path | to peace`."""
_TOWARDS = frozenset("to of with for in about against".split())
_SUFFICIENT = frozenset({"enough", "sufficient", "plenty"})
_BELIEVING = regex(
    rf"\b{_BELIEVE}(?: (?:the|a|an|my|your|his|her|our|their|"
    r"this|that|these|those)(?: \w+){1,2}| (?:you|it))$"
)
_BARRED = frozenset("impossible illegal unlawful forbidden unthinkable hard difficult".split())
_STATE = frozenset("was were is are been be s re m".split())
WORDS = (
    _NOTHING | _ALMOST | _DEGREES
    | frozenset(
        """or so supposedly allegedly reportedly purportedly ostensibly theoretically in on up to for weather god all
        at as over across when given my i not they he she people some we than of by before after within from
        starting beginning once but and though if albeit bar save minus except excluding barring apart aside other
        with without because until till is are was were has have had will would can could should may might must claim
        funds circumstances time money health pending compared said about against""".split()
    )
)  # fmt: skip
"""One of these is among the first words of all that a quotation must not stop before."""


_FIRST = regex(r"\s*[,—–-]*\s*([A-Za-z]+)")


def may_stop_short(after: str) -> bool:
    """Whether the words just after a quotation may be of those that it must not leave out. Cheap, never wrongly no."""
    first = _FIRST.match(after)
    return first is not None and first[1].lower() in WORDS


def stopping_short(own: Tokens, after: Tokens) -> Tokens:
    """The words right after a quotation that it must not leave out, or (); `own` are the quotation's last tokens."""
    if not own or not after or not is_word(own[-1]) or after[0] in (".", "?", "!", ";", "…"):
        return ()
    if after[0] == MARK or after[:2] == (",", MARK):
        return ()
    clause = last_clause(own)
    low = tuple(token.lower() for token in after[:12])
    text = " ".join(low)
    found = _HEDGED.match(text) or _AS_MUCH.match(text)
    free = any(word.split("'")[-1] in _STATE or is_modal(word) for word in clause)
    found = found or (_WHOM.match(text) if free else None) or _of_future(clause, text)
    if found is None and free and not clause[-1].endswith(("ing", "ed")):
        found = _FOR_WHOM.match(text)
    if found is None and not _TOTAL.isdisjoint(clause):
        found = _EXCEPT.match(text)
    if found is None and "only" in low[:3] and _says(clause):
        found = _ONLY.match(text)
    size = len(found[0].split()) + 4 if found else _size(clause, low, after) or 6 * _is_forbidden(own, clause, low)
    return until_end(after[:size]) if size else ()


def _says(clause: Tokens) -> bool:
    """Whether a clause is over: it has its verb, no negation, and no word that waits for another."""
    waits = clause[-1] in DETERMINERS | CONNECTIVES or is_auxiliary(clause[-1])
    return not waits and not any(map(is_negation, clause)) and any(map(is_finite, clause))


def _of_future(clause: Tokens, text: str) -> re.Match[str] | None:
    """`will be gone | by 2050`, `may enter | once you have paid`."""
    months = {at + 1 for at, word in enumerate(clause) if word in ("in", "last", "since", "by", "this", "next")}
    modal = any(is_modal(word) for at, word in enumerate(clause) if at not in months)
    return (_WHEN.match(text) or _ONCE.match(text)) if modal else None


def _size(clause: Tokens, low: Tokens, after: Tokens) -> int:
    """How many tokens to show, 0 for none."""
    negated = any(map(is_negation, clause))
    return (
        (6 if _is_nothing(clause, low) else 0)
        or (6 if negated and _is_degree(low) else 0)
        or (8 if _is_corrected(clause, low, after, negated) else 0)
        or (6 if _is_compared(clause, low) else 0)
        or (6 if negated and clause[-1] in _WANTING and low[0] in _TOWARDS else 0)
        or (6 if low[0] in ("to", "for", "until") and not _SUFFICIENT.isdisjoint(clause[-4:]) else 0)
        or (6 if _is_subject_of_more(clause, low) else 0)
    )


def _is_forbidden(own: Tokens, clause: Tokens, low: Tokens) -> bool:
    """`nobody, at any time, should enter | without a mask`: no more is denied than what follows."""
    denied = own if clause and is_auxiliary(clause[0]) else clause
    return low[0] == "without" and any(is_negation(word) or word in _BARRED for word in denied)


def _is_nothing(clause: Tokens, low: Tokens) -> bool:
    """`we expect | nothing`, `the school has | no roof`."""
    at = 1 if low[0] in _ALMOST else 0
    at += low[:2] == ("next", "to")
    found = low[at : at + 1] != () and low[at] in _NOTHING
    return found and low[at : at + 2] not in _IDIOMS and clause[-1] != "or"


def _is_degree(low: Tokens) -> bool:
    """`we cannot thank them | enough`, `we did not come | only for the money`."""
    return low[0] in _DEGREES and (low[0] != "highly" or low[1:2] == ("enough",))


def _is_corrected(clause: Tokens, low: Tokens, after: Tokens, negated: bool) -> bool:
    """`it is not the money | but the lies`, `not only old | but also dangerous`, `not because ... | but because`."""
    if not negated:
        return False
    more = (("not", "only"), ("not", "just"), ("not", "merely"))
    added = any(clause[at : at + 2] in more for at in range(len(clause)))
    at = 1 if low[0] == "," else 0
    if low[at] == "because":
        return "but" in low and low[low.index("but") + 1 : low.index("but") + 2] == ("because",)
    if low[at] != "but":
        return False
    following = low[at + 1 : at + 2]
    return added or following in (("because",), ("rather",)) or (not at and not asserts(after[1:]))


def _is_compared(clause: Tokens, low: Tokens) -> bool:
    """`more honest | than his brother`, `we lost half | of one day's pay`."""
    counted = clause[-1] in _FRACTIONS or (has_figure(clause[-1]) and clause[-1] != "one")
    return low[0] == "than" or (low[0] == "of" and counted and any(map(is_finite, clause[:-1])))


def _is_subject_of_more(clause: Tokens, low: Tokens) -> bool:
    """`I believe the mayor | is lying`, `the well was clean | until the mine came`."""
    if is_auxiliary(low[0]) and _BELIEVING.search(" ".join(clause)):
        return True
    state = next((at for at, word in enumerate(clause[:-1]) if word in ("was", "were", "is", "are")), None)
    stays = state is not None and clause[state + 1] not in CONNECTIVES and not clause[state + 1].endswith(("ing", "ed"))
    return low[0] in ("until", "till") and stays and not any(map(is_negation, clause))
