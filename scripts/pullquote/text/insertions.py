"""Which words of an editor, inserted in brackets, change what is said instead of explaining it."""

from __future__ import annotations

from .fold import MARK, is_word
from .lexicon import CONCESSIVES, DENIALS, HEDGES, MODALS, has_figure, is_negation
from .quotation import Bracket

_LIMITS = frozenset(
    """only never always all every most few former formerly fake false alleged allegedly supposed supposedly almost
    nearly half partly some any already still again virtually barely merely used pretend pretends pretended
    far""".split()
)
"""What turns a statement as much as a negation where the source has no such word."""
_APPROXIMATE = frozenset("estimated approximately roughly ruled suggests suggested".split())
_QUALITIES = frozenset(
    """independent impartial full complete total partial thorough fair unfair just unjust open secret free unconditional
    conditional temporary permanent immediate final binding legal illegal lawful unlawful legitimate illegitimate safe
    unsafe dangerous harmless deadly serious minor massive huge tiny honest dishonest corrupt innocent guilty deliberate
    accidental voluntary forced successful unsuccessful failed good bad best worst excellent poor terrible brave
    cowardly clean dirty strong weak real true genuine necessary unnecessary reasonable unreasonable""".split()
)
"""What an editor would judge by: no explanation, but a statement of its own."""
_PLACING = frozenset(
    """north south east west northern southern eastern western central upper lower greater new old northeast northwest
    southeast southwest""".split()
)
"""What makes another name of one: *North American*."""
_COUNTING = frozenset(
    {"more than", "less than", "fewer than", "at least", "at most", "up to", "over", "under", "well over"}
)
"""Before a figure, these make it another one."""
_TURNING = (HEDGES | DENIALS | CONCESSIVES | MODALS | _LIMITS) - _APPROXIMATE
_JOINING = frozenset("and or but yet if unless because except nor so".split())


def turning(bracket: Bracket, quote: str, source: str) -> str | None:
    """The word of an insertion that turns the sense: a denial, a hedge, half a word, an owner, a judgement, who
    did it, a further clause, another place (`[North] American` where `source`, the article, has no such name)."""
    inside = [token.text for token in bracket.inside]
    low = [text.lower() for text in inside if is_word(text)]
    glued = quote[bracket.end : bracket.end + 1].isalnum() or low[:1] == ["'s"]
    owner = inside[:1] in ([MARK], ["'"]) and quote[bracket.start + 2 : bracket.start + 3] == "s"
    judged = len(low) == 1 and (inside[0] in _QUALITIES or _adjective(inside[0]) in _QUALITIES)
    agent = len(low) > 1 and low[0] == "by" and inside[-1][:1].isupper()
    named = quote[bracket.end :].lstrip().partition(" ")[0].rstrip(".,;:!?")
    elsewhere = len(low) == 1 and low[0] in _PLACING and named[:1].isupper()
    moved = elsewhere and f"{low[0]} {named.lower()}" not in source.lower()
    counted = " ".join(low) in _COUNTING and (has_figure(named) or named in ("once", "twice"))
    if glued or owner or judged or agent or moved or counted or (len(low) > 1 and low[0] in _JOINING):
        return " ".join(inside)
    return next((text for text in inside if is_negation(text) or (text.lower() in _TURNING and text != "May")), None)


def _adjective(adverb: str) -> str:
    """`illegal` of `illegally`, `bad` of `badly`; the word itself where it is no such adverb."""
    return adverb.removesuffix("ly")
