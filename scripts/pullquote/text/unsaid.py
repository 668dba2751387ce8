"""Do the words just before a quotation, in its own clause, say that it is not so, or leave it open?

`governed` follows a negation word by word and `disowned` weighs the main clause; here the frames of a fixed form are
asked in turn: `frames` before a whole clause, `undone` before an infinitive, gerund or participle, `asked` in a
question, `negative_subjects` before the verb of *nobody*. Within speech come `unowned` and `viewpoints` before a
clause, `described` before a name, `subject_cut` where the subject is cut. `affirmed` knows the negations that deny
nothing.
"""

from __future__ import annotations

from .affirmed import is_affirmed
from .asked import asking
from .clauses import Tokens, since_mark
from .described import described
from .fold import MARK
from .frames import framing, may_frame
from .negative_subjects import may_be_negative, negative_subject
from .patterns import regex
from .subject_cut import cuts_subject
from .undone import may_undo, undoing
from .unowned import unowned
from .viewpoints import from_viewpoint

_REACH = 24
_ASIDE = regex(r"(.*) , [^,]{1,60} , that")
"""`let us say, to be generous, that`"""


def may_be_unsaid(lead: str) -> bool:
    """Whether the words before a quotation outside speech end like a frame or hold a negative subject. Cheap."""
    return may_frame(lead) or may_undo(lead) or may_be_negative(lead)


def unsaid_by(before: Tokens, after: Tokens, asked: bool, spoken: bool) -> str | None:
    """The words, as written, of the frame before the quotation; or None.

    `before` are the tokens of the sentence up to the quotation. What opens right after a quotation mark is whole.
    `asked` says that the sentence is a question whose mark the quotation leaves out, `spoken` that the quotation stands
    within somebody's speech.
    """
    if not before or before[-1] == MARK or not after:
        return None
    words = since_mark(before)[-_REACH:]
    low = tuple(word.lower() for word in words)
    text = " ".join(low)
    affirmed = is_affirmed(text)
    place = framing(text, after) if not affirmed and may_frame(text) else None
    if place is None and text.endswith(" , that") and (aside := _ASIDE.fullmatch(text)):
        place = framing(f"{aside[1]} that", after)
    if place is None and after[0] == "to":
        place = undoing(f"{text} to", after[1:])
    place = undoing(text, after) if place is None and may_undo(text) else place
    place = asking(text, after) if place is None and asked else place
    at = None if place is None else text[:place].count(" ")
    at = negative_subject(low, after) if at is None and not affirmed and may_be_negative(text) else at
    if at is None and spoken and (place := _in_speech(text, after)) is not None:
        at = text[:place].count(" ")
    if at is None:
        return None
    while at < len(words) - 1 and not words[at][:1].isalnum():
        at += 1
    return " ".join(words[at:])


def _in_speech(text: str, after: Tokens) -> int | None:
    """Where begins what keeps the quotation from being the speaker's own words, as only speech shows it."""
    rules = (unowned, from_viewpoint, described, cuts_subject)
    return next((place for rule in rules if (place := rule(text, after)) is not None), None)
