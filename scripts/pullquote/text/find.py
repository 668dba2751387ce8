"""The slow path of the ladder: every place where a quotation stands, in any typography or with editorial marks."""

from __future__ import annotations

from dataclasses import replace

from .found import Found, Tier
from .locate import Hit, hits
from .prepared import Text
from .quotation import Bracket, Part, Piece, pieces, whole

_MOST_PIECES = 60


def find(quote: str, source: Text) -> tuple[Found, ...]:
    """Every place of the quotation, nearest to the beginning first; () if it is nowhere."""
    own = _adapted(whole(quote), quote, source)
    at = hits(own, source)
    if at:
        return tuple(Found(quote, source, (own,), (hit,), _tier(hit, own, quote, source)) for hit in at)
    parted = tuple(_adapted(piece, quote, source) for piece in pieces(quote))
    if not parted or len(parted) > _MOST_PIECES or parted == (own,):
        return ()
    return chains(quote, source, parted)


def chains(quote: str, source: Text, parted: tuple[Piece, ...]) -> tuple[Found, ...]:
    """Every way to find the pieces one after the other, each at the first place after the one before."""
    last = len(parted) - 1
    places = [hits(piece, source, first=n == 0, last=n == last) for n, piece in enumerate(parted)]
    found: dict[tuple[Hit, ...], Found] = {}
    for start in places[0]:
        row = [start]
        for options in places[1:]:
            after = next((hit for hit in options if hit.start >= row[-1].end), None)
            if after is None:
                break
            row.append(after)
        if len(row) == len(parted):
            found[tuple(row)] = Found(
                quote, source, parted, tuple(row), _chain_tier(row, parted, quote, source)
            )
    return tuple(found.values())


def _chain_tier(row: list[Hit], parted: tuple[Piece, ...], quote: str, source: Text) -> Tier:
    return _tier(row[0], parted[0], quote, source) if len(row) == 1 else "editorial"


def _tier(hit: Hit, piece: Piece, quote: str, source: Text) -> Tier:
    if source.raw[hit.start : hit.end] == quote.strip():
        return "literal"
    edited = hit.capital or any(isinstance(part, Bracket) or part.any_case for part in piece)
    return "editorial" if edited else "typography"


def _adapted(piece: Piece, quote: str, source: Text) -> Piece:
    """The piece with words that either text breaks at a line end spelled as the source has them."""
    if not source.broken and "\n" not in quote:
        return piece
    return tuple(_as_printed(part, quote, source) for part in piece)


def _as_printed(part: Part, quote: str, source: Text) -> Part:
    if isinstance(part, Bracket) or part.token.text in source.positions:
        return part
    token = part.token
    closed = token.text.replace("-", "")
    forms = [source.broken.get(closed, "")]
    raw = quote[token.start : token.end]
    if "\n" in raw:
        forms += [closed, "-".join(piece.strip(" \t-‐‑\u00ad") for piece in raw.split("\n"))]
    text = next((form for form in forms if form in source.positions), token.text)
    return replace(part, token=token._replace(text=text))


def missing_pieces(parted: tuple[Piece, ...], quote: str, source: Text) -> tuple[Piece, ...]:
    """The pieces that stand nowhere in the source."""
    last = len(parted) - 1
    own = [_adapted(piece, quote, source) for piece in parted[:_MOST_PIECES]]
    return tuple(p for n, p in enumerate(own) if not hits(p, source, first=n == 0, last=n == last))
