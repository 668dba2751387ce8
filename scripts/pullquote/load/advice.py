"""What to write instead, in words for people who know no YAML and no models."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_BY_TYPE = {
    "string_pattern_mismatch": "write lower-case letters, digits and hyphens; a reference is `source-id/quotation-id`",
    "string_type": "write it behind the key on one line; put it in quotation marks if it holds `: ` or ` #`",
    "tuple_type": "one line a value, each beginning with `- `",
    "model_type": "write the keys of this entry below, each on its own line: `id: ...`, `text: ...`",
    "model_attributes_type": "write the keys of this entry below, each on its own line: `id: ...`, `text: ...`",
    "dict_type": "one entry below the other, each beginning with its id and a colon",
    "too_short": "add another entry to this list, or take the whole list out",
    "literal_error": "write one of these words, in small letters",
    "string_too_long": "an id becomes part of an address: keep it short",
}

_CURLY = re.compile("[“”„‟‘’‚«»]")
_OTHER_DASH = re.compile(r"[\u2010-\u2015\u2212\u2022]\s")
_NO_SPACE = re.compile(r"([a-z_]+):(?=\S)")
_REFERENCE = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")

_OF_CHAIN = {"through": "via", "chain": "via", "agency": "via"}
_OF_WORDS = _OF_CHAIN | dict.fromkeys(("quote", "quotation", "text", "words", "content"), "exact")
_OF_PROSE = {"claim": "text", "statement": "text", "description": "text", "content": "text"}
_OF_EVIDENCE = {"quotes": "evidence", "quotations": "evidence", "sources": "evidence", "source": "evidence"}
_USUAL: Mapping[str, Mapping[str, str]] = {
    "Quotation": _OF_WORDS | {"by": "speaker", "who": "speaker", "person": "speaker", "date": "said", "when": "said"},
    "Passage": _OF_WORDS | {"speaker": "attributed_to", "by": "attributed_to", "who": "attributed_to"},
    "Source": {"date": "issued", "published": "issued", "link": "url", "name": "label", "by": "author"},
    "Evidence": {"source": "supports", "quotation": "supports", "quote": "supports", "ref": "supports"},
    "Brief": {"summary": "bottom_line", "date": "as_of", "name": "title", "events": "timeline"},
    "Claim": _OF_PROSE | _OF_EVIDENCE,
    "Position": _OF_PROSE | _OF_EVIDENCE | {"person": "actor", "speaker": "actor", "who": "actor"},
    "Figure": _OF_EVIDENCE | {"number": "value", "speaker": "said_by", "by": "said_by", "text": "measures"},
    "Event": _OF_PROSE | _OF_EVIDENCE | {"when": "date", "day": "date", "event": "text"},
    "Side": _OF_PROSE | _OF_EVIDENCE,
    "Person": {"title": "roles", "job": "roles", "names": "aliases", "spellings": "aliases"},
}
"""By the name of the model, keys as people write them who have not the guide at hand, and what they mean."""


def usual_key(model: Any, key: str) -> str | None:
    """The key that is meant by a word which no model knows, where people often write it."""
    return _USUAL.get(getattr(model, "__name__", ""), {}).get(key.casefold())


def advice(kind: str, given: object, keys: Sequence[str]) -> str:
    """What to do about a value, by pydantic's type of error, what was given, and the keys that an entry takes here."""
    if isinstance(given, str):
        if _CURLY.match(given):
            return "the curly marks are read as part of the text: take them off, or write straight ones"
        if (run_on := _NO_SPACE.match(given)) and run_on[1] in keys:
            return f"put a space behind `{run_on[0]}`"
        if "supports" in keys and (ref := _REFERENCE.search(given)):
            return f"say what it does for the claim: `- supports: {ref[0]}`, or `disputes:`, or `context:`"
    if kind == "tuple_type" and isinstance(given, dict) and given:
        first = next(iter(given))
        if _OTHER_DASH.match(first):
            return f"`{first[0]}` is not the hyphen of the keyboard: write `- ` before each entry of the list"
        return f"put `- ` before `{first}:`, and before each further entry"
    return _BY_TYPE.get(kind, "")
