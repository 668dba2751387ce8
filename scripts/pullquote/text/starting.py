"""What stands before the beginning of a quotation, or of its piece behind a cut, and turns its sense."""

from __future__ import annotations

from .affirmed import is_affirmed
from .conditions import governing_condition, may_condition
from .disowned import disowning, may_disown
from .edges import sentence_after, sentence_before
from .fold import DOUBLE_MARKS
from .governed import governing_negation, may_negate
from .prepared import Text
from .stretches import within
from .unsaid import may_be_unsaid, unsaid_by

_NEAR = 12
"""Tokens before a quotation among which an idiom that affirms is looked for."""


def negated_by(source: Text, start: int, end: int, lead: str) -> str | None:
    """The words before a code point that negate or disown what begins there and ends at `end`; or None.

    `lead` is the text before it, see edges.before.
    """
    opened = lead.rstrip()[-1:] in DOUBLE_MARKS
    negating = may_negate(lead)
    far, unsaid = (False, False) if opened else (may_disown(lead), may_be_unsaid(lead))
    if not (negating or far or unsaid):
        return None
    words, rest = sentence_before(source, start), sentence_after(source, start)
    after = rest[:8]
    affirmed = is_affirmed(" ".join(words[-_NEAR:]).lower())
    asked = rest[-1:] == ("?",) and "?" not in source.raw[start:end]
    return (
        (governing_negation(words, after) if negating and not affirmed else None)
        or (disowning(words, after) if far and not affirmed else None)
        or (unsaid_by(words, after, asked, within(source.stretches, start)) if unsaid else None)
    )


def conditioned_by(source: Text, start: int, lead: str) -> str | None:
    """The condition before a code point under which what begins there holds; or None."""
    if not may_condition(lead):
        return None
    return governing_condition(sentence_before(source, start), sentence_after(source, start)[:16])
