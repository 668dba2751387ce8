"""Is the clause that a quotation holds put at arm's length by a frame before it?

*I once believed that | the bridge was safe* and *let us hope | they come* do not say that it is so. The frames
themselves stand in `frame_patterns`; here it is told which of them needs its *that*, a subject or a verb after it.
"""

from __future__ import annotations

from .bare_frames import BARE, INVERTED
from .clauses import Tokens, asserts, begins_phrase, is_auxiliary, is_finite
from .frame_patterns import ENDS, HEDGED, SUBJECTIVE, TOLD, UNSURE
from .lexicon import CONNECTIVES, DETERMINERS, IRREGULAR, is_negation
from .patterns import regex

_MARKS = ",“”\"‘'("
_TOTAL = frozenset("all every everyone nobody everything".split())
_ANY_THAT = regex(r"\b[\w']+ that$")


def may_frame(lead: str) -> bool:
    """Whether the words before a quotation end like a frame. Cheap, and never wrongly no."""
    words = lead[-40:].split()
    last = words[-1] if words else ""
    return (last if last != "," else words[-2] if len(words) > 1 else "").strip(_MARKS).lower() in ENDS


def framing(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words before a quotation a frame begins that holds its clause at arm's length."""
    if not after or not after[0][:1].isalnum() or after[0] == "to":
        return None
    if text.endswith(" ,") and not asserts(after):
        return None
    told = None if _starts_with_verb(after) else TOLD.search(text)
    if told is None and begins_phrase(after) and after[0].lower() not in CONNECTIVES:
        told = BARE.search(text) or UNSURE.search(text) or SUBJECTIVE.search(text) or INVERTED.search(text)
    if told is None and text.endswith(" that"):
        told = BARE.search(text) or (_ANY_THAT.search(text) if _is_subjunctive(after) else None)
    if told is None and _is_predicate(after):
        told = HEDGED.search(text)
    if told is None or is_undone(text[: told.start()]):
        return None
    return told.start()


def _starts_with_verb(after: Tokens) -> bool:
    """`a message that | comes from the heart`: the words before are no frame but the subject."""
    first, second = after[0].lower(), after[1].lower() if len(after) > 1 else ""
    agrees = first.endswith("s") and first[:1].islower() and second in DETERMINERS | CONNECTIVES
    return is_finite(first) or (agrees and first not in DETERMINERS and after[0].islower())


def _is_predicate(after: Tokens) -> bool:
    """Whether the first token looks like a verb in the past, or says *all* or *none*."""
    low = after[0].lower()
    past = (low.endswith("ed") and len(low) > 4) or low in IRREGULAR
    return past or is_auxiliary(low) or low in _TOTAL


def _is_subjunctive(after: Tokens) -> bool:
    """`the men be freed`: a wish or an order, not a statement."""
    for at, token in enumerate(after[:7]):
        if is_auxiliary(token) or not token[:1].isalnum():
            return (
                at > 0
                and token == "be"
                and not is_auxiliary(after[at - 1])
                and after[at - 1] not in ("to", "not", "gonna")
                and not any("'" in word for word in after[:at])
            )
    return False


def is_undone(lead: str) -> bool:
    """Whether a negation just before a frame undoes it."""
    return any(map(is_negation, lead.split()[-2:]))
