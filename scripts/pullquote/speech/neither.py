"""Who is "they" in a text that says so: "Jo Hill, a nonbinary painter", "Hill, who uses they/them pronouns"."""

from __future__ import annotations

import re

from pullquote.speech.cast import Cast, is_human
from pullquote.speech.values import NEITHER
from pullquote.text.patterns import regex

TOLD = regex(
    r"\b(?:[Nn]on-?binary|genderqueer|gender-?fluid|agender|they/them|uses? (?:the )?(?:pronouns? )?[“\"‘']?they\b)"
)
_NEAR = 120
"""Code points behind a name within which the text says so of it; of the name that follows, in the same sentence."""


def learn_neither(cast: Cast, raw: str) -> None:
    """Note of whom the text says that he is neither a man nor a woman."""
    for told in TOLD.finditer(raw):
        known = [one for one in cast.people if one.name and is_human(one) and (len(one.name) > 1 or one.human)]
        before = max(known, key=lambda one: one.last_before(told.start()), default=None)
        since = told.start() - _NEAR if before is None else before.last_before(told.start())
        if before is not None and since > told.start() - _NEAR and not re.search(r"[.?!]\s", raw[since : told.start()]):
            before.gender = NEITHER
            continue
        behind = [one for one in known if told.end() <= one.mentions[0][0] < told.end() + _NEAR // 2]
        first = min(behind, key=lambda one: one.mentions[0][0], default=None)
        if first is not None and "." not in raw[told.end() : first.mentions[0][0]]:
            first.gender = NEITHER
