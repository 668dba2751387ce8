"""Words that a speaker quotes in turn: *they might think, ‘| this is over the edge’*.

A speech within a speech is the words of whoever the speaker says has spoken: *he told us, ‘| I have buried forty men’*
tells what one man said. Where nobody in particular is said to have spoken (*people are like, ‘*, *you could say, ‘*,
*they're trying to say, ‘*), the speaker only puts the words into somebody's mouth.
"""

from __future__ import annotations

from bisect import bisect_right

from .clauses import Tokens, asserts, since_mark
from .edges import sentence_after, sentence_before
from .fold import DOUBLE_MARKS
from .lexicon import is_negation
from .patterns import any_of, regex
from .prepared import Text

_OPENING = {
    False: regex(r"(?<![^\s(—–-])[‘'’](?!(?:em|til|cause|tis|twas|n|bout|round)\b)(?=[^\W\d_])"),
    True: regex(rf"(?<![^\s(—–-])[{DOUBLE_MARKS}](?=[^\W_])"),
}
_CLOSING = {False: regex(r"(?<=[\w.,!?…;])['’](?!\w)"), True: regex(rf"[{DOUBLE_MARKS}]")}
_ANYBODY = regex(
    r"\b"
    + any_of(
        r"one(?= (?:can|could|would|might|may|must|should|has|is|says?|thinks?|\w+ly)\b)",
        "they|they're|they'd|they'll|people|you|you'd|you'll|everyone|everybody|someone|somebody|anyone",
        "anybody|nobody|some|many|most|these|those|others|critics|opponents|voters|residents|fans|users",
    )
    + r"\b"
)
"""Whoever it is, it is nobody in particular."""
_THOUGHT = regex(
    r"\b(?!(?:i|we)\b)[\w']+ (?:\w+ly )?(?:thinks?|thought|feels?|felt|wonders?|wondered|imagines?)(?: [,:])?$"
)
_LED_TO = regex(r"\w[,:]$")
_UNREAL = frozenset("if might may could should can't couldn't".split())
_MARKS = frozenset("‘’'“”\"")
_NEAR = 9


def put_into_mouth(source: Text, start: int) -> tuple[int, Tokens] | None:
    """Where an inner quotation that nobody is said to have spoken opens before a code point, and what leads to it."""
    at = bisect_right(source.stretches, start, key=lambda stretch: stretch.start) - 1
    if at < 0 or start > source.stretches[at].end:
        return None
    outer = source.stretches[at].start
    double = source.raw[outer - 1] not in DOUBLE_MARKS and source.raw[outer - 2 : outer] != "''"
    said = source.raw[outer:start]
    opened = next((found for found in reversed(list(_OPENING[double].finditer(said + "x")))), None)
    if opened is None or _CLOSING[double].search(said, opened.end()):
        return None
    words = since_mark(sentence_before(source, outer + opened.start()))
    near = tuple(word.lower() for word in words[-_NEAR:])
    if not words or not (near[-1] in (",", ":", "like", "saying") or asserts(sentence_after(source, start)[:8])):
        return None
    text = " ".join(near)
    doubted = any(is_negation(word) or word in _UNREAL for word in near)
    unsaid = doubted or _ANYBODY.search(text) is not None or _THOUGHT.search(text) is not None
    return (outer + opened.start(), words[-_NEAR:]) if unsaid else None


def is_inner_speech(source: Text, start: int, end: int) -> bool:
    """Whether a quotation is a whole speech within a speech: what follows is said by whoever reports it."""
    at = bisect_right(source.stretches, start, key=lambda stretch: stretch.start) - 1
    if at < 0 or end > source.stretches[at].end:
        return False
    said, rest = source.raw[source.stretches[at].start : start].rstrip(), source.raw[end : end + 3].lstrip(",.!? ")
    marked = said[-1:] in _MARKS and rest[:1] in _MARKS
    return marked and _LED_TO.search(said[:-1].rstrip()) is not None
