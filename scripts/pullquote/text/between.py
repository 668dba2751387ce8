"""What stands between two pieces of a quotation: a question that the second answers, or the answer to the first."""

from __future__ import annotations

from .patterns import any_of, regex

_TOPIC = regex(
    any_of(
        (
            r"(?:^|[.!?][\"'”’]?\s+)(?:[Ww]hen )?(?:(?:he|she|they) (?:was|were) )?"
            r"(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed|[Cc]hallenged)\b"
            r"(?: \w+)? (?:about|if|whether|why|what|how|on|when|where|who)\b[^\"“”.]*$"
        ),
        (
            r"[.!?][\"'”’]?\s+(?:On|As for|As to|Turning to|Regarding|Concerning) "
            r"(?!the other\b|\w+day\b)[^.,\"“”]{3,80}, (?:[\w’'.-]+ ){1,5}"
            r"(?:said|says|added|told|replied|wrote)\b[^\"“”.]*$"
        ),
        (
            r"[.!?][\"”]? [^.\"“”]{0,80}\b(?:asked|pressed|challenged) "
            r"(?:him|her|them|[A-Z]\w+) (?:about|if|whether|why|what|how|on)\b"
        ),
    )
)
_YES_NO = regex(
    r"[\"'“]?"
    + any_of(
        "yes|no|yeah|nope|never|absolutely|of course|definitely|certainly|sure|not at all|exactly",
        "possibly|maybe|probably|always|nothing|nobody",
        (
            "(?:i|we|you|he|she|it|they|that|this|there) (?:am|is|are|was|were|"
            "do|does|did|have|has|had|will|would|can|could|should)(?:n't| not)?"
        ),
    )
    + "(?=[.,!;]|$)"
)


_ANSWERED = regex(
    r"[\"'“]?(?:yes|no|yeah|never|absolutely|of course|definitely|certainly|sure|not at all|maybe|probably|perhaps)\b"
)
_ASKED = regex(
    r"\b(?:asks?|asked|asking|wonders?|wondered|wants? to know) (?:me |us |him |her |them )?"
    r"(?:if|whether|was|were|is|are|do|does|did|am|would|will|can|could|has|have|had|why|when|how|what)\b[^.?!]*[.?!]?$"
)
"""A question in reported speech at the end of the first piece."""


def asks_anew(narration: str) -> bool:
    """Whether the reporter's words between two stretches of speech bring up another question or topic."""
    return _TOPIC.search(" ".join(narration.split())) is not None


def answers_hidden(first: str, hidden: str, second: str) -> bool:
    """Whether a cut leaves out the question that the second piece answers, or the answer to the first.

    All are lower-case text on one line: the first piece, the speech that is left out, the second piece.
    """
    asked = first.endswith("?") or hidden.startswith("?")
    if asked and "?" in hidden[1:] and _ANSWERED.match(hidden.lstrip(" ?.\"'”’")):
        return True
    if _ASKED.search(first) and _ANSWERED.match(second):
        return any(map(str.isalpha, hidden))
    if not _YES_NO.match(second):
        return False
    return hidden.rstrip(" \"'”’").endswith("?") or (first.endswith("?") and any(map(str.isalpha, hidden)))
