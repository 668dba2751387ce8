"""Whom a sentence tells of beside its subject, and who is the next "he" or "she" rather than that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.cast import is_human
from pullquote.speech.heads import clause_head
from pullquote.speech.layout import Word
from pullquote.speech.meant import Referent
from pullquote.speech.phrases import pronoun
from pullquote.speech.values import Kind, Mention
from pullquote.speech.words import DETERMINERS, PREPOSITIONS

Items = Sequence[Word]
_SUBJECTS = {"him": "he", "her": "she"}


def is_there(items: Items, head: Referent | None) -> Mention | None:
    """Who does something at the place that a sentence on a body or a thing closes with: "The charity opened a canteen
    in Orr, where volunteer Joan Tully was stirring soup"."""
    if head is not None and (head.person is None or not head.person.name or is_human(head.person)):
        return None
    at = next((at for at in range(len(items) - 1, 0, -1) if items[at].lower == "where"), 0)
    if not at or items[at - 1].text != "," or any(item.region >= 0 for item in items[at:]):
        return None
    who = clause_head(items, at + 1, len(items))
    return who if who is not None and who.kind is Kind.NAME and len(who.name) > 1 else None


def done_to(items: Items, head: Referent | None) -> Mention | None:
    """For whom somebody new does something, who goes on as "she": "A stranger bought her two tickets. She said"."""
    role = None if head is None else head.mention.role
    if head is None or head.mention.kind is not Kind.ROLE or role is None or not role.indefinite or role.plural:
        return None
    at = next((at for at, item in enumerate(items) if item.start >= head.mention.end), len(items))
    if head.mention.gender or at + 2 >= len(items) or items[at + 1].lower not in _SUBJECTS:
        return None
    word, behind = items[at + 1], items[at + 2]
    whole = word.lower == "him" or not behind.alpha or behind.text[0].isdigit()
    whole = whole or behind.lower in DETERMINERS or behind.lower in PREPOSITIONS
    return pronoun(replace(word, lower=_SUBJECTS[word.lower])) if whole else None
