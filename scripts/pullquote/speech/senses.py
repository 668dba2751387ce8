"""When a verb of speaking has another sense or form: "contend with", "continue to be", "rules introduced in 2023"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.nouns import WRITINGS, is_speaking_noun
from pullquote.speech.verbs import VERBS, WIDE, Group
from pullquote.speech.words import CALENDAR, PREPOSITIONS

Items = Sequence[Word]


def struggles(items: Items, at: int) -> bool:
    """Whether somebody contends with a thing, and does not contend that it is so; or only used to do something."""
    base, behind = VERBS[items[at].lower][0], items[at + 1].lower if at + 1 < len(items) else ""
    if base == "use" and _serves_as(items, at):
        return True
    return (base == "contend" and behind in {"with", "for"}) or (base == "use" and behind in _USED_TO)


def _serves_as(items: Items, at: int) -> bool:
    """Whether something was used as what the marks say: "used the fund as “a piggy bank”", "used
    labels that were “vague”"; no word or name is."""
    quote = next((place for place in range(at + 1, min(len(items), at + 10)) if items[place].region >= 0), 0)
    between = [item.lower for item in items[at + 1 : quote]]
    apart = between[-1:] == ["as"] or not {"that", "which", "who"}.isdisjoint(between)
    return apart and not _WORDS.intersection(between)


_WORDS = frozenset("word words phrase term terms expression name nickname slur label".split())
"""What one uses when one speaks."""


_USED_TO = frozenset("to be pay have go make take give".split())
"""What follows "used" where somebody only did something once, as some write without "to"."""


def set_apart(items: Items, at: int) -> bool:
    """Whether a participle between commas only tells of a thing: "the accord, signed in May, is “dead”"."""
    behind = items[at + 1 : at + 10]
    closed = next((place for place, item in enumerate(behind) if item.text == ","), 0)
    apart = at > 1 and items[at - 1].text == "," and closed > 1 and items[at].lower.endswith("ed")
    apart = apart and items[at].lower not in {"asked", "pressed", "added"}
    thing = apart and items[at - 2].alpha and not items[at - 2].cap and not is_speaking_noun(items[at - 2].lower)
    return thing and behind[0].lower in PREPOSITIONS and not any(item.region >= 0 for item in behind[:closed])


def is_made(items: Items, at: int) -> bool:
    """Whether somebody behind "by" did what a participle tells: "an order signed by the governor"."""
    base, group = VERBS[items[at].lower]
    act = base in WIDE or group is Group.ACT
    return act and items[at].lower.endswith("ed") and at + 1 < len(items) and items[at + 1].lower == "by"


def goes_on(items: Items, at: int) -> bool:
    """Whether somebody only goes on doing something: "Reed will continue to be "a nuisance""."""
    base = VERBS[items[at].lower][0]
    return base in {"continue", "begin", "start"} and at + 1 < len(items) and items[at + 1].lower == "to"


def is_listener(items: Items, at: int) -> bool:
    """Whether a participle between commas says what somebody was told: "Orme, told of this, was unimpressed"."""
    told = at > 1 and items[at].lower in _HEARING and items[at - 1].text == "," and items[at - 2].alpha
    behind = items[at + 1].lower if told and at + 1 < len(items) else ""
    return behind in _HEARD_OF and any(item.text == "," for item in items[at + 2 : at + 14])


_HEARING = frozenset("told asked informed warned reminded pressed assured advised questioned challenged".split())
_HEARD_OF = frozenset("of about that by on whether if why how what when".split())


_ALONE = frozenset("call refer talk speak apologise apologize appeal pay threaten push".split())


def lacks_object(items: Items, at: int) -> bool:
    """Whether a verb that needs an object is a participle here: "rules introduced in 2023"; but "called on them to"."""
    if at + 2 < len(items) and items[at].lower == "called" and items[at + 1].lower == "on":
        return items[at + 2].lower in CALENDAR
    base, group = VERBS[items[at].lower]
    writing = at > 0 and items[at - 1].lower in WRITINGS and not items[at - 1].cap
    if writing and base in {"post", "write", "tweet", "issue", "pen"}:
        return at + 1 < len(items) and items[at + 1].lower in PREPOSITIONS
    if base == "issue" and not _is_utterance(items, at + 1):
        return True
    if group is Group.TELL and items[at].lower.endswith("ed") and at + 1 < len(items):
        return items[at + 1].lower in {"on", "about", "by", "of"}
    bare = group is Group.ACT and base not in _ALONE and items[at].lower.endswith("ed")
    bare = bare and not any(item.region >= 0 or item.lower == "which" for item in items[max(0, at - 10) : at])
    return (
        bare and at + 1 < len(items) and items[at + 1].lower in {"in", "on", "at", "from", "during", "under"}
    )


def _is_utterance(items: Items, at: int) -> bool:
    """Whether what is issued are words, or begins with some: a stern warning, “clear” orders; but visas, credit."""
    for item in items[at : at + 8]:
        if item.region >= 0 or item.lower in WRITINGS or item.lower in _ISSUED:
            return True
        if not item.alpha or item.lower in PREPOSITIONS:
            return False
    return False


_ISSUED = frozenset(
    """warning warnings apology apologies call calls order orders threat threats denial denials appeal appeals alert
    alerts ruling rulings plea pleas challenge challenges advice guidance instruction instructions demand demands
    ultimatum correction clarification invitation verdict edict fatwa condemnation rebuke summons update recommendation
    recommendations command commands directive directives retraction reminder greeting thanks declaration it them
    proclamation prediction pledge promise vow""".split()
)
"""Nouns for what is issued in words, besides writings; and a pronoun for them."""
