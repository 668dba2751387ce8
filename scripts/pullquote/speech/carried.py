"""Sentences that carry a speech on though they have no verb of speaking."""

from __future__ import annotations

from pullquote.speech.indirect import noun_cue
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Cue, Kind, Mention
from pullquote.speech.words import HE, SHE


def merely_joined(sentence: Sentence, quote: int) -> bool:
    """Whether only "But" leads to a quotation, or only a remark on its meaning follows the dash behind it."""
    items = sentence.items
    lead = [item.lower for item in items[:quote] if item.alpha]
    rest = [item.lower for item in items[quote + 1 :] if item.alpha]
    if any(item.region >= 0 for item in items[quote + 1 :]):
        return False
    meant = quote + 1 < len(items) and items[quote + 1].text in "—–-," and rest[:1] and rest[0] in _REMARKS
    return (lead == [] and bool(meant)) or (len(lead) == 1 and lead[0] in _JOINS and not rest)


_JOINS = frozenset("but and yet so still".split())
_REMARKS = frozenset("referring alluding".split())
"""What the paper says of the meaning of words that it has just quoted."""


def announced(sentence: Sentence) -> Cue | None:
    """Whose words the next paragraph has: "The Post reported on Bruce's closing argument:"."""
    cue = noun_cue(sentence.items, len(sentence.items) - 1)
    owned = cue is not None and cue.subject is not None and cue.subject.kind is Kind.NAME
    return cue if owned else None


def asked_about(asked: Sentence) -> Mention | None:
    """The pronoun in a question, whose answer may follow."""
    if asked.items[-1].text != "?":
        return None
    item = next((one for one in asked.items if one.lower in HE | SHE), None)
    if item is None:
        return None
    gender = "m" if item.lower in HE else "f"
    word = "he" if gender == "m" else "she"
    return Mention(item.start, item.end, Kind.PRONOUN, pronoun=word, gender=gender)
