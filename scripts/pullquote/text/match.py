"""The ladder: literal, typography, editorial. Anything else is refused, with the reason.

One matcher is used everywhere: by checks, by proofs and on the command line.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pullquote.diagnostics import Finding, Severity

from .antecedents import stand_ins
from .explain import explain
from .find import find
from .found import Found, Match
from .prepared import Text
from .quick import quick
from .rules import (
    EDGE_RULES,
    EDITORIAL_RULES,
    ambiguous_quotation,
    context_not_found,
    hidden_characters,
    short_quotation,
)

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
    places = _places(quote, source)
    if not places:
        reasons = (*hidden_characters.check(quote), *explain(quote, source, others))
        return Match("refused", None, (), reasons, source)
    kept = context_not_found.fitting(places, prefix, suffix)
    chosen, findings = _best(kept or places, reviewed)
    anchored = bool(prefix or suffix)
    about = (
        *hidden_characters.check(quote, [source.raw[start:end] for start, end in chosen.spans]),
        *context_not_found.check(kept, prefix, suffix),
        *findings,
        *ambiguous_quotation.check(kept),
        *short_quotation.check(chosen, anchored),
    )
    nouns = tuple(stand_ins(chosen)) if chosen.tier == "editorial" and not reviewed else ()
    return Match("refused" if _is_refused(about) else "verbatim", chosen.tier, chosen.spans, about, source, nouns)


def stands(quote: str, source: Text) -> bool:
    """Whether the words stand in the source at all. If not, `match` refuses them, and takes long to say why."""
    return bool(_places(quote, source))


def _places(quote: str, source: Text) -> tuple[Found, ...]:
    return quick(quote, source) or (find(quote, source) if any(map(str.isalnum, quote)) else ())


def _best(places: tuple[Found, ...], reviewed: bool) -> tuple[Found, tuple[Finding, ...]]:
    """The first place without an error (a literal one before others), with what the rules say about it."""
    if len(places) == 1:
        return places[0], _judge(places[0], reviewed)
    ranked = sorted(places[:_MOST_WEIGHED], key=lambda place: place.tier != "literal")
    judged = ((place, _judge(place, reviewed)) for place in ranked)
    first = next(judged)
    if not _is_refused(first[1]):
        return first
    return next((other for other in judged if not _is_refused(other[1])), first)


def _judge(place: Found, reviewed: bool) -> tuple[Finding, ...]:
    rules = EDGE_RULES if place.tier != "editorial" else (*EDITORIAL_RULES, *EDGE_RULES)
    return tuple(finding for rule in rules for finding in rule.check(place, reviewed))


def _is_refused(findings: tuple[Finding, ...]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)
