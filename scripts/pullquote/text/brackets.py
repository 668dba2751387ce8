"""What the editor's own words in square brackets stand for in the source."""

from __future__ import annotations

from collections.abc import Iterator

from .fold import is_word
from .found import Found
from .lexicon import is_pronoun
from .quotation import Bracket


def replaced(place: Found) -> Iterator[tuple[Bracket, tuple[str, ...]]]:
    """Each pair of the editor's brackets with the tokens of the source that it stands for; `[sic]` is left out."""
    for hit in place.hits:
        for bracket, words in hit.replaced:
            if not bracket.is_sic and words[:1] != ("[",):
                yield bracket, words


def following(place: Found, bracket: Bracket) -> tuple[str, ...]:
    """For a bracket that closes a piece: the source's next token, which it may hide (`returned [the money]`)."""
    for piece, hit in zip(place.pieces, place.hits, strict=True):
        if piece and piece[-1] is bracket:
            at, _ = place.source.token_range(hit.end, hit.end + 1)
            return place.source.tokens[at : at + 1]
    return ()


def may_stand_for(bracket: Bracket, words: tuple[str, ...]) -> bool:
    """Whether brackets may stand for these words: none, a pronoun, or the same words."""
    own = [token.text.lower() for token in bracket.inside]
    plain = [word.lower() for word in words if is_word(word)]
    if not plain or plain == [text for text in own if is_word(text)]:
        return True
    return len(plain) == 1 and is_pronoun(plain[0]) and plain[0].endswith(bracket.tail)
