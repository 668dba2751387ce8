"""Does a statement hold in one case, and say the next sentence that in another it is the other way round?

*It saves kidneys | in the trial. In the clinic it may not* and *there was no delay | on our side. On theirs there was*:
the same preposition opens both cases, and the verb of the second stands alone. Lower-case text on one line.
"""

from __future__ import annotations

from .lexicon import is_negation
from .patterns import regex

_AUXILIARY = "do|does|did|have|has|had|am|is|are|was|were"
_CASES = (
    r"^ ?(in|on|at|for|with|during|by|under|among|about) [\w' -]{2,40}"
    r"(?:\.|,\" [^\".]{2,80}\. \") ?(?:but )?\1 "
)
_NOT_SO = regex(
    rf"{_CASES}[^.;:\"]{{2,80}}?(?:\b(?:{_AUXILIARY}|may|might|can|could|will|would) not|\w+n't|cannot) ?[.,;—\"]"
)
_SO = regex(
    rf"{_CASES}[\w' -]{{2,30}} (?:(?:there|i|we|he|she|they|it) (?:{_AUXILIARY})|"
    r"(?:i|we|they) have (?:plenty|many|several|lots|some))[.,;\"]"
)


def is_set_against(own: str, after: str) -> bool:
    """Whether the case in which it holds is what follows the quotation's last clause, and another follows that."""
    denied = any(map(is_negation, own.split()))
    return (_SO if denied else _NOT_SO).match(after) is not None
