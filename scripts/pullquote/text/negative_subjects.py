"""A negative subject, however long, whose verb begins the quotation; and what any negated noun is said to be.

*Nobody who has seen the books | would call it healthy*, *there isn't anyone here who | thinks so*, *seldom has a mayor
| been so honest*, *no amount of money would make me | leave*.
"""

from __future__ import annotations

from .clauses import Tokens, is_auxiliary, is_finite
from .lexicon import CONNECTIVES, DETERMINERS, IRREGULAR, PRONOUNS, is_negation
from .patterns import regex

_ALONE = frozenset("nobody none neither nothing few".split())
_SCARCELY = frozenset("hardly scarcely barely".split())
_SCARCE = frozenset("little few".split())
_ALL = frozenset("everyone everybody everything all every each many much one a".split())
_LEADING = frozenset("very so too precious but and that because only".split())
_RELATIVE = frozenset(
    "who that which whom whose where when i we you they he she it of in on at from with under over among around".split()
)
_WHO = frozenset("who that which when where".split())
_ANY = frozenset("a an any anyone anybody anything no nobody nothing none single soul one family".split())
_DEFINITE = frozenset("the this these those my your his her our their its that".split())
_ADVERBS = frozenset("ever never still really always also even".split())
_INVERTING = frozenset("never seldom rarely nowhere hardly scarcely barely little nor".split())
_CONDITIONAL = tuple((word,) for word in "until when if after once with then before unless".split())
"""Behind *not* and *only* these open a condition, which another rule tells."""
_CAUSING = frozenset("make makes made let lets have had see seen get".split())
_REACH = 12
_WORDS = regex("[a-z]+")
_SHORT = 5


def may_be_negative(lead: str) -> bool:
    """Whether the words before a quotation hold a negation or a word for *few*. Cheap, and never wrongly no."""
    return not _TRIGGERS.isdisjoint(_WORDS.findall(lead.lower()))


def negative_subject(low: Tokens, after: Tokens) -> int | None:
    """Where the negative word stands, in the lower-case words before a quotation that begins with the verb; or None."""
    if not low or not after or "," in low[-1:]:
        return None
    words = _since_comma(low)
    start = len(low) - len(words)
    first = after[0].lower()
    verb = _is_verb(after)
    found = _subject(words) if verb else None
    if found is None and words and is_auxiliary(words[-1]) and first not in CONNECTIVES | DETERMINERS:
        found = _subject(_without_auxiliaries(words))
    if found is None and words and words[-1] in _WHO and verb:
        found = _of_any(words)
    if found is None and words and (first not in CONNECTIVES | DETERMINERS):
        found = _inverted(words) if after[0].isalpha() and first not in PRONOUNS else None
        found = _turned(words, after) if found is None and is_auxiliary(first) else found
        found = _caused(words) if found is None and after[0].islower() else found
    return None if found is None else start + found


def _without_auxiliaries(words: Tokens) -> Tokens:
    """`no one in town [is]`, `nobody here [has ever been]`: the subject alone."""
    while words and (is_auxiliary(words[-1]) or words[-1] in _ADVERBS):
        words = words[:-1]
    return words


def _since_comma(low: Tokens) -> Tokens:
    at = max((at + 1 for at, word in enumerate(low) if word in (",", ";", ":", "—", "(", '"')), default=0)
    return low[at:]


def _is_verb(after: Tokens) -> bool:
    """Whether a quotation begins with a verb in the third person, perhaps behind an adverb."""
    words = after[1:] if after[0].lower() in _ADVERBS and len(after) > 1 else after
    first = words[0].lower()
    plain = first.isalpha() and first not in CONNECTIVES | DETERMINERS | PRONOUNS and words[0].islower()
    return is_finite(first) or (plain and (first in IRREGULAR or first.endswith(("s", "d")) or is_finite(first + "s")))


def _subject(words: Tokens) -> int | None:
    """`nobody I know`, `precious few of them`, `not everyone who came`, `no amount of money`."""
    at = next((at for at, word in enumerate(words[:3]) if word not in _LEADING), None)
    if at is None:
        return None
    word, rest = words[at], words[at + 1 :]
    if word in ("no", "not", *_SCARCELY, "neither") and rest:
        if word == "not" and rest[0] not in _ALL:
            return None
        if not rest[0][:1].isalpha():
            return None
        if word == "no" and rest[0] in ("one", "matter", "doubt", "wonder") and rest[0] != "one":
            return None
        rest = rest[1:]
    elif word in _SCARCE and words[max(at - 1, 0)] == "a":
        return None
    elif word not in _ALONE and word != "little":
        return None
    if not rest:
        return at
    if rest[0] not in _RELATIVE:
        return None if any(map(is_finite, rest)) or len(rest) > _SHORT or "and" in rest else at
    return None if "and" in rest or "but" in rest or len(rest) > _REACH else at


def _of_any(words: Tokens) -> int | None:
    """`never met a fisherman who`, `there isn't anyone here who`: a relative clause about one of none."""
    for at in range(len(words) - 2, max(len(words) - 2 - 6, -1), -1):
        if words[at] == "the" and words[max(at - 3, 0) : at - 1] == ("yet", "to"):
            return at - 3
        if words[at] in _DEFINITE:
            return None
        if words[at] in _ANY:
            near = range(at, max(at - _REACH, -1), -1)
            negated = (n for n in near if is_negation(words[n]) or words[n : n + 2] == ("yet", "to"))
            found = next(negated, None)
            only = found is not None and words[found + 1 : found + 2] in (("only",), ("just",))
            return None if only else found
    return None


def _inverted(words: Tokens) -> int | None:
    """`on no account should you`, `never in my life have I`, `seldom has a mayor`."""
    at = next((at for at, word in enumerate(words[:3]) if word in _INVERTING or word in ("no", "not")), None)
    if at is None or (at and words[0] not in ("and", "but", "under", "on", "in", "at", "by", "for", "to")):
        return None
    if words[at : at + 2] in (("not", "only"), ("no", "sooner"), ("not", "just")):
        return None
    turned = next((n for n in range(at + 1, len(words)) if is_auxiliary(words[n])), None)
    if turned is None or turned == len(words) - 1 or len(words) - turned > _SHORT:
        return None
    subject = words[turned + 1 :]
    whole = subject[0] in PRONOUNS or (subject[0] in DETERMINERS and len(subject) > 1)
    adverbial = words[at] in _INVERTING or at > 0
    return at if whole and adverbial and not any(map(is_finite, subject)) else None


def _turned(words: Tokens, after: Tokens) -> int | None:
    """`only in the east | did we lose ground`, `at no time | were they alone`: the quotation begins with the verb."""
    subject = after[1].lower() if len(after) > 1 else ""
    heads = [at for at, word in enumerate(words[:3]) if word in _INVERTING or word in ("no", "not", "only")]
    if not heads or words[heads[0] + 1 : heads[0] + 2] in _CONDITIONAL:
        return None
    return heads[0] if subject in PRONOUNS or subject in DETERMINERS else None


def _caused(words: Tokens) -> int | None:
    """`no amount of money would make me`, `nothing will make us`: the negative subject reaches what it causes."""
    at = next((n for n in range(len(words) - 1, max(len(words) - 4, -1), -1) if words[n] in _CAUSING), None)
    if at is None or at == len(words) - 1:
        return None
    near = [n for n in range(max(at - _REACH, 0), at) if is_negation(words[n])]
    blocked = any(word in ("and", "but", "that", "who") for word in words[near[-1] : at]) if near else True
    person = words[at + 1] in PRONOUNS or (words[at + 1] in DETERMINERS and len(words) - at > 2)
    return None if blocked or not person else near[-1]


_TRIGGERS = _INVERTING | _ALONE | _SCARCE | frozenset("no not without cannot t yet only".split())
