"""Does a cut join words that belong to different clauses?

*The mayor [...] was jailed* out of *The mayor is honest; his brother was jailed* gives a verb another subject; *I am
for [...] the war* out of *I am for peace and against the war* gives a preposition another object. A description
between commas, a relative clause and further members of a list may be left out.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, is_auxiliary, is_finite, last_clause
from .fold import MARK, is_word
from .lexicon import IRREGULAR

_PREPOSITIONS = frozenset(
    "in on at for with from by of to about against under over without between into towards toward through "
    "than as".split()
)
_TIME = frozenset("in on at by since until after before during".split())
_RELATIVE = frozenset("who which whom whose that where when".split())
_TAKING = frozenset(
    """love loves loved hate hates hated like likes liked support supports supported oppose opposes opposed want
    wants wanted stop stops stopped feed feeds fed help helps helped fear fears feared trust trusts trusted blame
    blames blamed praise praises praised condemn condemns call calls called treat treats treated said say says
    think thinks thought""".split()
)
_STOPS = frozenset(".?!;")
_AGAIN = frozenset("and but or nor then".split())
"""A verb right behind these has the subject of the verb before."""
_PHRASE = 9


def joined(before: Tokens, gap: Tokens, after: Tokens) -> str | None:
    """In words how a cut joins different clauses; None if it does not.

    `before` are the tokens of the sentence up to the cut, `gap` the speaker's words that it leaves out, `after` those
    behind it, up to the end of their sentence.
    """
    hidden = tuple(token for token in gap if token != MARK)
    clause = last_clause(before)
    if not hidden or not clause or not after or not is_word(after[0]):
        return None
    if _takes_object(clause, hidden):
        return "the words after it belong to what it leaves out"
    if _takes_subject(clause, hidden, after):
        return "it gives a subject the verb of another"
    return None


def loses_verb(piece: Tokens, gap: Tokens, rest: Tokens) -> bool:
    """Whether the last piece is a subject whose verb is left out, so that it looks like part of what stands before."""
    clause = last_clause(piece)
    breaks = any(token in _STOPS or token in (MARK, "but", "and", "or") for token in gap)
    return (
        breaks and bool(clause) and not any(map(is_finite, clause)) and bool(rest) and is_auxiliary(rest[0])
    )


def loses_clause(piece: Tokens, gap: Tokens, rest: Tokens) -> bool:
    """Whether the last piece is a phrase of another sentence than the first: `... | for the last hour we slept`."""
    begins = piece[0].lower() in _PREPOSITIONS | _TIME and not any(map(is_finite, piece))
    ended = not _STOPS.isdisjoint(gap)
    goes_on = bool(rest) and (is_word(rest[0]) or (rest[0] == "," and rest[1:2] != (MARK,)))
    return begins and ended and goes_on and len(piece) < _PHRASE


def _is_description(hidden: Tokens) -> bool:
    return hidden[0] == "," and hidden[-1] == ","


def _takes_object(clause: Tokens, hidden: Tokens) -> bool:
    """`I am for | peace and against | the war`: both sides of the cut wait for an object."""
    waits = clause[-1] in _PREPOSITIONS or is_auxiliary(clause[-1]) or clause[-1] in _TAKING
    last = hidden[-1].lower()
    offers = last in _PREPOSITIONS or is_auxiliary(last) or last in _TAKING
    if hidden[-1].lower() in ("who", "which") and any(map(is_finite, clause)):
        return True
    if hidden[-1].lower() == clause[-1] and _STOPS.isdisjoint(hidden) and not _is_of_another(clause, hidden):
        return False
    return waits and offers and len(hidden) > 1 and not _is_adverbial(clause, hidden)


def _is_of_another(clause: Tokens, hidden: Tokens) -> bool:
    """`is | a worry, and the other is | new`, `good for | Kyiv, bad for | Moscow`: the same word of others."""
    if len(hidden) < 2 or not is_word(hidden[-2]) or hidden[-2].lower() in _AGAIN:
        return False
    if clause[-1] in _PREPOSITIONS:
        return len(clause) > 1 and hidden[-2].lower() != clause[-2]
    commas = [at for at, token in enumerate(hidden[:-1]) if token == ","]
    return bool(commas) and hidden[commas[-1] + 1].lower() in _AGAIN


def _is_adverbial(clause: Tokens, hidden: Tokens) -> bool:
    """`has | for years been | ready`: the auxiliaries of one verb."""
    same = is_auxiliary(clause[-1]) and is_auxiliary(hidden[-1])
    return same and hidden[-1].lower() in ("been", "be", "being", "have")


def _takes_subject(clause: Tokens, hidden: Tokens, after: Tokens) -> bool:
    """`The mayor | said the thief | owned the boat`: a subject gets the verb of another clause."""
    if any(map(is_finite, clause)) or _is_description(hidden) or hidden[0].lower() in _RELATIVE:
        return False
    if clause[-1].endswith("'s") and is_finite(after[0]):
        return True
    finite = any(map(is_finite, hidden))
    if hidden[-1].lower() == "and" and is_finite(hidden[0]):
        return False  # `one of them | walked out and | asked for bread`
    if finite and hidden[-1].lower() == "to":
        return True
    if clause[0] in _TIME:
        return finite and hidden[0] != "," and asserts(after)
    verb = is_finite(after[0]) or (is_auxiliary(hidden[-1]) and after[0].lower() in IRREGULAR and len(hidden) > 2)
    return finite and verb and hidden[-1] != "," and hidden[0] != ","
