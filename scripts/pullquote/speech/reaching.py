"""Whether a clause that closed one quotation reaches to the next: "...," he said, "..."."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.values import Cue
from pullquote.speech.verbs import VERBS, Group
from pullquote.speech.words import PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_GOING_ON = frozenset("and but or instead rather also even then just only simply merely yet still".split())
"""What may lead from a clause that closed one quotation to the next: "...," he said, but instead "..."."""


def spent(items: Items, cue: Cue) -> bool:
    """Whether a clause already closes a quotation before it: "...," Hughes said."""
    before = cue.first - 1
    while before >= 0 and not items[before].alpha and items[before].region < 0:
        if items[before].text == ";":
            return False
        before -= 1
    held = before > 0 and VERBS.get(items[before - 1].lower, ("", None))[1] is Group.ACT
    return before >= 0 and items[before].region >= 0 and not held and cue.shape != "participle"


def _served(items: Items, cue: Cue, found: Sequence[Cue]) -> bool:
    """Whether the quotation before a clause has a verb of its own: in the book that Hill called "dull," Orr wrote."""
    quoted = next((at for at in range(cue.first - 1, -1, -1) if items[at].region >= 0), 0)
    return cue.shape == "before" and any(one.shape == "before" and one.last == quoted - 1 for one in found)


def reaches(items: Items, cue: Cue, quote: int, found: Sequence[Cue]) -> bool:
    """Whether a clause that already closed one quotation opens the next: "...," he said, "..."."""
    if (not spent(items, cue) and cue.shape != "inverted") or _served(items, cue, found):
        return True
    before = items[quote - 1]
    if not before.alpha or before.lower in {"that", "was", "is", "were", "as"} or _resumed(items, cue, quote):
        return True
    between = items[cue.last + 1 : quote]
    led = bool(between) and between[0].text == "," and all(i.lower in PREPOSITIONS for i in between[1:])
    going_on = all(not item.alpha or item.lower in _GOING_ON for item in between)
    return led or _reports(between) or _told_on(between) or going_on


def _told_on(between: Items) -> bool:
    """Whether the sentence goes on in the speaker's sense and brings in nobody: "...," he said, but the late ones tend
    to go both ways and "hardly matter"."""
    words = between[1:]
    led = len(between) > 4 and between[0].text == "," and words[0].lower in {"but", "and", "though", "although"}
    plain = all(item.alpha and not item.cap and item.lower not in PRONOUNS for item in words)
    return led and plain and not any(is_speaking_noun(item.lower) or item.lower in VERBS for item in words)


def _reports(between: Items) -> bool:
    """Whether what is said begins right behind the verb: the board and the "bay," Hughes said he "always..."."""
    return (
        bool(between)
        and between[0].lower in {"he", "she", "it", "they", "that", "there"}
        and all(item.alpha for item in between)
    )


def _resumed(items: Items, cue: Cue, quote: int) -> bool:
    """Whether the clause only broke a sentence that goes on: The fee was a “fine,” he said, aimed at “telling ...”."""
    words = items[cue.last + 1 : quote]
    opened = cue.first > 2 and items[0].alpha
    return (
        opened
        and 2 < len(words) < 6
        and words[0].text == ","
        and words[1].lower.endswith("ed")
        and words[-1].lower in PREPOSITIONS
        and all(item.alpha and not item.cap for item in words[1:])
    )
