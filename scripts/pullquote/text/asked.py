"""Questions whose words, without the question mark, look like a statement.

*Can anyone argue that | the river is clean?* asks; so does *Why should | we pay?*. What a speaker takes for known
(*Did you know that*, *Don't you see that*) is no question.
"""

from __future__ import annotations

from .clauses import Tokens, begins_phrase
from .patterns import any_of, one_of, regex

_ASKING = one_of(
    """who what why where when how which whose since_when do does did is are am was were can could would
    should will has have had may might must you they he she"""
)
_OPENING = rf"(?:^|[;:—,] )(?:so |and |but |or |well |then |now |,)*{_ASKING}\b"
_HELD = one_of(
    r"""think thinks thought believe believes believed believing thinking say says said saying argue argues
    claim claims suggest suggests suppose imagine mean means true sure convinced certain tell tells
    told(?:_\w+)? prove proves proved proven proof evidence likely possible pretend assume accept chance
    suggesting claiming"""
)
_ASKED = regex(rf"{_OPENING}(?: [\w',]+)*? {_HELD}(?: (?:me|us|you|anyone))?(?: that)?$")
_INVERTED = one_of(
    "would should could can do does did will must might may shall is are was were has have had"
)
_TURNED = regex(
    any_of(
        (
            r"(?:^|[,;:—] |\b(?:and|but|so|or|then|well) )"
            "(?:(?:why|how|when|where|what|who|since when|for how long)"
            rf"(?: on earth| \w+ly| exactly)? )?{_INVERTED}$"
        ),
        "^since when$",
    )
)


def asking(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words before a quotation that ends a question the asking words begin."""
    if not after or not after[0][:1].isalnum():
        return None
    complement = text.endswith(" that") or begins_phrase(after)
    told = (
        _ASKED.search(text) if complement and not text.startswith(("don't you", "isn't", "aren't")) else None
    )
    if told is None and (begins_phrase(after) or text == "since when"):
        told = _TURNED.search(text)
    return None if told is None else told.start()
