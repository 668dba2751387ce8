"""Questions whose words, without the question mark, look like a statement.

*Can anyone argue that | the river is clean?* asks; so does *Why should | we pay?*. What a
speaker takes for known (*Did you know that*, *Don't you see that*) is no question.
"""

from __future__ import annotations

import re

from .clauses import Tokens
from .frames import begins_phrase

_OPENING = (
    r"(?:^|[;:—,] )(?:so |and |but |or |well |then |now |,)*(?:who|what|why|where|when|how|which|whose|"
    r"since when|do|does|"
    r"did|is|are|am|was|were|can|could|would|should|will|has|have|had|may|might|must|you|they|he|she)\b"
)
_HELD = (
    r"(?:think|thinks|thought|believe|believes|believed|believing|thinking|say|says|said|saying|argue|"
    r"argues|claim|"
    r"claims|suggest|suggests|suppose|imagine|mean|means|true|sure|convinced|certain|tell|tells|told(?: \w+)?|"
    r"prove|proves|proved|proven|proof|evidence|likely|possible|pretend|assume|accept|chance|suggesting|"
    r"claiming)"
)
_ASKED = re.compile(rf"{_OPENING}(?: [\w',]+)*? {_HELD}(?: (?:me|us|you|anyone))?(?: that)?$")
_TURNED = re.compile(
    r"(?:^|[,;:—] |\b(?:and|but|so|or|then|well) )(?:(?:why|how|when|where|what|who|since when|"
    r"for how long)(?: on earth|"
    r" \w+ly| exactly)? )?(?:would|should|could|can|do|does|did|will|must|might|may|shall|is|are|was|were|"
    r"has|have|"
    r"had)$|^since when$"
)


def asking(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words before a quotation, itself in a question, begins what asks whether it "
    "is so."""
    if not after or not after[0][:1].isalnum():
        return None
    complement = text.endswith(" that") or begins_phrase(after)
    told = (
        _ASKED.search(text) if complement and not text.startswith(("don't you", "isn't", "aren't")) else None
    )
    if told is None and (begins_phrase(after) or text == "since when"):
        told = _TURNED.search(text)
    return None if told is None else told.start()
