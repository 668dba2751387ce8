"""What stands before the beginning of a quotation, or of its piece behind a cut, and turns its sense."""

from __future__ import annotations

from .affirmed import intensifies, is_affirmed
from .clauses import is_modal, since_mark
from .conditions import governing_condition, may_condition
from .disowned import disowning, may_disown
from .edges import first_words, paragraph_start, sentence_before
from .fold import DOUBLE_MARKS, MARK
from .fronted import fronted
from .governed import governing_negation, may_negate
from .hypothetical import hypothetical
from .lexicon import is_negation
from .narrated import denied_by_reporter, may_be_denied
from .patterns import regex
from .prepared import Text
from .set_apart import for_a_part
from .stretches import within
from .unsaid import may_be_unsaid, unsaid_by

_NEAR = 12
"""Tokens before a quotation among which an idiom that affirms is looked for."""

_FAR = 240
"""Code points around a quotation among which another reason, or a condition, is looked for."""
_ANSWERED = regex(
    r"\b[Ii]f [^.?!;“”\"]{5,160}, (?:then )?(?:certainly|yes|fine|sure|gladly|perhaps|maybe|of course|no|never|"
    r"so be it|absolutely|good|great|by all means|tomorrow|very well|all right|okay|OK)\.\s+$"
)
_SHORT = 20
"""Code points of the longest short answer to a condition."""
_OTHER_REASON = regex(r"\bbut because\b|\b(i|we|he|she|they|it)(?:'\w+)?(?: \w+){0,2} because\b")
_DOING = regex(
    r"(?:'m|'re|'s|\bam|\bare|\bis) not (?:(?:out|up|standing|sitting|back|over) )?(?:here|there|"
    r"(?:doing|saying|asking|telling \w+|raising|writing) (?:this|that|it|so)) because$"
)
"""What is done is not in question, so its reason is: `I'm not here because`."""
_REACH = 24
"""Tokens before a quotation among which a condition without an `if` is looked for."""


def negated_by(source: Text, start: int, end: int, lead: str) -> str | None:
    """The words before a code point that negate or disown what begins there and ends at `end`; or None.

    `lead` is the text before it, see edges.before.
    """
    last = lead.rstrip()[-1:]
    if not last:
        return None
    opened = last in DOUBLE_MARKS
    negating = may_negate(lead)
    spoken = not opened and within(source.stretches, start)
    far, unsaid = (False, False) if opened else (may_disown(lead), spoken or may_be_unsaid(lead))
    told = opened and may_be_denied(lead)
    if not (negating or far or unsaid or told):
        return None
    words, rest = sentence_before(source, start), first_words(source, start)
    after = rest[:8]
    near = " ".join(words[-_NEAR:]).lower()
    affirmed = is_affirmed(near) or intensifies(near.removesuffix(f" {MARK}"), " ".join(after[:2]).lower())
    asked = rest[-1:] == ("?",) and "?" not in source.raw[start:end]
    return (
        (_not_because(source, start, near) if near.endswith(" because") else None)
        or (governing_negation(words, after) if negating and not affirmed else None)
        or (denied_by_reporter(words, after) if told and not affirmed else None)
        or (disowning(words, after) if far and not affirmed else None)
        or (unsaid_by(words, after, asked, spoken) if unsaid else None)
    )


def _not_because(source: Text, start: int, near: str) -> str | None:
    """`we did not leave because | we hated it, we left because ...`: a reason that another one is set against."""
    own = near.rpartition(",")[2].split()[:-1]
    denied = [word for word in own if is_negation(word)]
    if not denied or own[-1] in ("but", "and", "or"):
        return None
    if _DOING.search(near):
        return f"{denied[-1]} {near[near.rfind(denied[-1]) + len(denied[-1]) + 1 :]}"
    before = source.plain[max(start - _FAR, 0) : start].lower().rpartition(near[-20:])[0]
    behind = source.plain[start : start + _FAR].lower()
    subjects = {word.split("'")[0] for word in own}
    others = [found[1] for text in (before, behind) for found in _OTHER_REASON.finditer(text)]
    return f"{denied[-1]} because" if any(who is None or who in subjects for who in others) else None


def _answered(source: Text, start: int) -> bool:
    """Whether the sentence before is a condition with a short answer: `If she rang, certainly. | I would stop it`."""
    if "," not in source.plain[max(start - _SHORT, 0) : start]:
        return False
    before = source.plain[max(start - _FAR, paragraph_start(source, start)) : start]
    return _ANSWERED.search(before) is not None and any(map(is_modal, first_words(source, start)[:4]))


def conditioned_by(source: Text, start: int, lead: str) -> str | None:
    """The condition before a code point under which what begins there holds; or None."""
    told = None
    if may_condition(lead):
        told = governing_condition(sentence_before(source, start), first_words(source, start)[:16])
    if told is None and not lead.strip() and _answered(source, start):
        return "If"
    return _hypothetical(source, start, lead) if told is None else told


def _hypothetical(source: Text, start: int, lead: str) -> str | None:
    """The condition without an `if` in the speaker's own words of the sentence; or None."""
    last = lead.rstrip()[-1:]
    if not last or last in DOUBLE_MARKS or not within(source.stretches, start):
        return None
    words = since_mark(sentence_before(source, start))[-_REACH:]
    text = " ".join(words).lower()
    after = first_words(source, start)[:16]
    at = hypothetical(text, after) if words else None
    if words and at is None:
        at = fronted(text, after)
        at = None if at is None or unsaid_by(words, after, False, True) else at
    if words and at is None and for_a_part(source, start, text):
        at = 0
    return None if at is None else " ".join(words[text[:at].count(" ") :])
