"""What stands before the beginning of a quotation, or of its piece behind a cut, and turns its sense."""

from __future__ import annotations

from .affirmed import intensifies, is_affirmed
from .clauses import since_mark
from .conditions import governing_condition, may_condition
from .disowned import disowning, may_disown
from .edges import sentence_after, sentence_before
from .fold import DOUBLE_MARKS
from .governed import governing_negation, may_negate
from .hypothetical import hypothetical
from .prepared import Text
from .stretches import within
from .unsaid import may_be_unsaid, unsaid_by

_NEAR = 12
"""Tokens before a quotation among which an idiom that affirms is looked for."""

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
    if not (negating or far or unsaid):
        return None
    words, rest = sentence_before(source, start), sentence_after(source, start)
    after = rest[:8]
    near = " ".join(words[-_NEAR:]).lower()
    affirmed = is_affirmed(near) or intensifies(near, " ".join(after[:2]).lower())
    asked = rest[-1:] == ("?",) and "?" not in source.raw[start:end]
    return (
        (governing_negation(words, after) if negating and not affirmed else None)
        or (disowning(words, after) if far and not affirmed else None)
        or (unsaid_by(words, after, asked, spoken) if unsaid else None)
    )


def conditioned_by(source: Text, start: int, lead: str) -> str | None:
    """The condition before a code point under which what begins there holds; or None."""
    told = None
    if may_condition(lead):
        told = governing_condition(sentence_before(source, start), sentence_after(source, start)[:16])
    return _hypothetical(source, start, lead) if told is None else told


def _hypothetical(source: Text, start: int, lead: str) -> str | None:
    """The condition without an `if` in the speaker's own words of the sentence; or None."""
    last = lead.rstrip()[-1:]
    if not last or last in DOUBLE_MARKS or not within(source.stretches, start):
        return None
    words = since_mark(sentence_before(source, start))[-_REACH:]
    text = " ".join(words).lower()
    at = hypothetical(text, sentence_after(source, start)[:16]) if words else None
    return None if at is None else " ".join(words[text[:at].count(" ") :])
