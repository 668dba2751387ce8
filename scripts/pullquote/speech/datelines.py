"""The place and the agency that lead a paragraph without a dash: "Orlando (CNN) Jo Hill said"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.text.patterns import regex

_AGENCY = regex(
    r"(?:CNN|AP|AFP|UPI|BBC|NPR|ABC|NBC|CBS|VOA|PA|CP|DPA|dpa|EFE|ANSA|TASS|PTI|IANS|ANI|KUNA|WAM|NAN|GNA|AAP|ITV|CBC|"
    r"CTV|CNBC|PBS|MSNBC|AFR|IRIN|RFE|[WK][A-Z]{2,3}|Reuters|Bloomberg|Xinhua|Interfax|Politico|POLITICO|"
    r"(?:[A-Z][\w.]* ){1,3}(?:News|Press|Wire|Agency|Service|Foundation|Times|Post|Money|Business|TV))"
)
_LONGEST = 8
"""Words and marks that such a place may have: "St. Paul, Minnesota"."""


def past_agency(items: Sequence[Word]) -> Sequence[Word]:
    """The items of a paragraph without such a lead; "Jo Hill (SNP) Ed Poe" has none, nor has "Reuters (Ed Poe)"."""
    opens = next((at for at, item in enumerate(items[:_LONGEST]) if item.text == "("), 0)
    place = items[:opens]
    if not place or any(item.region >= 0 or not (item.cap or item.text in ",.") for item in place):
        return items
    close = next((at for at, item in enumerate(items[: opens + 6]) if item.text == ")"), 0)
    if close + 1 >= len(items) or close < opens + 2 or _AGENCY.fullmatch(_spelled(items[opens + 1 : close])) is None:
        return items
    following = items[close + 1]
    return items[close + 1 :] if following.cap or following.region >= 0 or following.text in "“\"'‘" else items


def _spelled(items: Sequence[Word]) -> str:
    return " ".join(item.text for item in items)
