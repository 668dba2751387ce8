"""The ladder: literal, typography, editorial. Anything else is refused, with the reason.

One matcher is used everywhere: by checks, by proofs and on the command line.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pullquote.diagnostics import Finding, Severity

from .explain import explain
from .find import find
from .found import Found, Match
from .prepared import Text
from .quick import quick
from .rules import PLACE_RULES, ambiguous_quotation, context_not_found, hidden_characters, short_quotation

_NONE: Mapping[str, Text] = MappingProxyType({})
_MOST_WEIGHED = 12


def match(
    quote: str,
    source: Text,
    *,
    prefix: str | None = None,
    suffix: str | None = None,
    reviewed: bool = False,
    others: Mapping[str, Text] = _NONE,
) -> Match:
    """Whether the quotation is in the source, word for word. Never raises on any text.

    `prefix` and `suffix` are words of the source just before and after the quotation; `reviewed` says that an
    editor has answered for a cut or an edge that touches a negation; `others` are texts by id in which the words
    are looked for when the source does not have them.
    """
    places = quick(quote, source) or (find(quote, source) if any(map(str.isalnum, quote)) else ())
    if not places:
        reasons = (*hidden_characters.check(quote), *explain(quote, source, others))
        return Match("refused", None, (), reasons, source)
    kept = context_not_found.fitting(places, prefix, suffix)
    chosen, findings = _best(kept or places, reviewed)
    anchored = bool(prefix or suffix)
    about = (
        *(hidden_characters.check(quote) if chosen.tier != "literal" else ()),
        *context_not_found.check(kept, prefix, suffix),
        *findings,
        *ambiguous_quotation.check(kept),
        *short_quotation.check(chosen, anchored),
    )
    return Match(_verdict(about), chosen.tier, chosen.spans, about, source)


def _best(places: tuple[Found, ...], reviewed: bool) -> tuple[Found, tuple[Finding, ...]]:
    """The first place without an error (a literal one before others), with what the rules say about it."""
    ranked = sorted(places[:_MOST_WEIGHED], key=lambda place: place.tier != "literal")
    first: tuple[Found, tuple[Finding, ...]] | None = None
    for place in ranked:
        findings = tuple(finding for rule in PLACE_RULES for finding in rule.check(place, reviewed))
        if not any(finding.severity is Severity.ERROR for finding in findings):
            return place, findings
        first = first or (place, findings)
    assert first is not None
    return first


def _verdict(findings: tuple[Finding, ...]) -> str:
    return "refused" if any(finding.severity is Severity.ERROR for finding in findings) else "verbatim"
