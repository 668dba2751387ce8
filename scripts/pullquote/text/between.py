"""What stands between two pieces of a quotation: a question that the second piece answers, the answer to "
"the first."""

from __future__ import annotations

import re

_TOPIC = re.compile(
    r"(?:^|[.!?][\"'”’]?\s+)(?:[Ww]hen )?(?:(?:he|she|they) (?:was|were) )?(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|"
    r"[Qq]uizzed|[Cc]hallenged)\b(?: \w+)? (?:about|if|whether|why|what|how|on|when|where|who)\b[^\"“”.]*$|"
    r"[.!?][\"'”’]?\s+(?:On|As for|As to|Turning to|Regarding|Concerning) (?!the other\b|\w+day\b)[^.,\"“”]{3,80}, "
    r"(?:[\w’'.-]+ ){1,5}(?:said|says|added|told|replied|wrote)\b[^\"“”.]*$|"
    r"[.!?][\"”]? [^.\"“”]{0,80}\b(?:asked|pressed|challenged) (?:him|her|them|[A-Z]\w+) (?:about|if|whether|why|"
    r"what|how|on)\b"
)
_YES_NO = re.compile(
    r"[\"'“]?(?:yes|no|yeah|nope|never|absolutely|of course|definitely|certainly|sure|not at all|exactly|"
    r"possibly|maybe|"
    r"probably|always|nothing|nobody|(?:i|we|you|he|she|it|they|that|this|there) (?:am|is|are|was|were|do|"
    r"does|did|have|has|had|will|would|can|could|should)(?:n't| not)?)(?=[.,!;]|$)"
)


def asks_anew(narration: str) -> bool:
    """Whether the reporter's words between two stretches of speech bring up another question or topic."""
    return _TOPIC.search(" ".join(narration.split())) is not None


def answers_hidden(first: str, hidden: str, second: str) -> bool:
    """Whether a cut leaves out the question to which the second piece says yes or no, or the answer to the first.

    All are lower-case text on one line: the first piece, the speech that is left out, the second piece.
    """
    if not _YES_NO.match(second):
        return False
    return hidden.rstrip(" \"'”’").endswith("?") or (first.endswith("?") and any(map(str.isalpha, hidden)))
