"""May a cut leave a negation or a hedge out, because it belongs to a clause that is left out whole?

*I could not see and I could not hear. I only held on to the rail* loses nothing that governs the rest when the second
clause goes. Three shapes are safe: whole sentences, whole clauses that *and* joins, and a relative clause or a
description between commas. What takes back or contrasts (*but*, *That is not true*) is never safe.
"""

from __future__ import annotations

from .clauses import Tokens, begins_clause, is_auxiliary, is_finite
from .fold import MARK, is_word
from .lexicon import (
    CLAUSE_SUBJECTS,
    COMMON,
    CONCESSIVES,
    HEDGES,
    OPINION_VERBS,
    REVERSERS,
    UNDOING_WORDS,
    is_negation,
)

_STOPS = frozenset(".?!;")
_TURNING = (
    REVERSERS
    | CONCESSIVES
    | frozenset(
        """if unless except provided only instead rather otherwise still nevertheless nonetheless so because that which
        who therefore thus hence then even neither nor nor not never no either or""".split()
    )
)
"""Words at the head of a clause that make it lean on the clause before."""
_LEANING = (
    REVERSERS
    | CONCESSIVES
    | frozenset(
        """unless except provided assuming only instead rather otherwise still nevertheless nonetheless so that which
        therefore thus hence then neither nor or not never no with without at""".split()
    )
)
"""Words at the head of a sentence that make it lean on the sentence before."""
_NEW_START = frozenset("no not never with without at so then therefore thus hence only".split())
"""Of these, what may open a sentence that says something of its own."""
_RELATIVES = frozenset("who which whose whom where".split())
_ARTICLES = frozenset("a an the one".split())
_TRUTH = UNDOING_WORDS | frozenset(
    "true right so case fact correct certain sure joking serious clear accurate".split()
)
_POINTING = frozenset("it that this these those so them".split())
"""Words that point back to what was said before."""
_PRO_FORMS = frozenset("one ones that so it".split())
"""At the end of a short denial these stand for what was just said: *I'm not one*."""
_SHORT = 6
_TELLING = 4
_NEAR = 6


def is_left_out_whole(before: Tokens, gap: Tokens, after: Tokens) -> bool:
    """Whether a cut leaves out clauses of their own, between words that are whole without them.

    `before` are the tokens of the sentence up to the cut, `gap` the speaker's own words that it leaves out, `after`
    those behind it.
    """
    if not gap or not after:
        return False
    if gap[0] == "," and gap[-1] == "," and len(gap) > 2:
        return _is_description(gap[1:-1])
    ended = (bool(before) and before[-1] in _STOPS) or gap[0] in _STOPS
    inner = _without_outer(gap)
    turning = _LEANING - _NEW_START if _is_sentence(gap, after) else _TURNING
    if not inner or after[0].lower() in turning or not _ends(gap, after):
        return False
    joined = inner[0].lower() == "and"
    if not ended and not joined:
        return False
    joined = joined and not ended
    sentences = _sentences(inner[1:] if joined else inner)
    return all(_is_of_its_own(sentence, before, joined) for sentence in sentences)


def _without_outer(gap: Tokens) -> Tokens:
    start = next((at for at, token in enumerate(gap) if is_word(token)), len(gap))
    return gap[start:]


def _ends(gap: Tokens, after: Tokens) -> bool:
    """Whether the words that stay begin a sentence, or a clause that a comma or `and` parts from what is left out."""
    last = next((token for token in reversed(gap) if token != MARK), "")
    if last in _STOPS:
        return True
    own = after[1:] if after[0].lower() == "and" else after
    return (
        (last == "," or after[0].lower() == "and")
        and bool(own)
        and own[0].lower().split("'")[0] in CLAUSE_SUBJECTS
    )


def _sentences(tokens: Tokens) -> list[Tokens]:
    """The words of each sentence that is left out."""
    parts: list[list[str]] = [[]]
    for token in tokens:
        if token in _STOPS:
            parts.append([])
        elif token != MARK:
            parts[-1].append(token)
    return [tuple(part) for part in parts if any(map(is_word, part))]


def _is_of_its_own(sentence: Tokens, before: Tokens, joined: bool) -> bool:
    """Whether a sentence has a subject and a verb and neither leans on nor takes back the words before."""
    low = [token.lower() for token in sentence if is_word(token)]
    whole = not joined and _has_verb(sentence)
    if low[0] in (_LEANING if whole else _TURNING) - {"no", "neither"} or not (
        whole or begins_clause(sentence)
    ):
        return False
    if not any(is_negation(word) or word in HEDGES or word in UNDOING_WORDS for word in low):
        return True
    subject = low[0].split("'")[0]
    if subject in _POINTING or (joined and not _POINTING.isdisjoint(low)):
        return False
    elliptic = is_negation(low[-1]) or is_auxiliary(low[-1])
    opinion = not OPINION_VERBS.isdisjoint(low) and (len(low) <= _SHORT or not _POINTING.isdisjoint(low[-4:]))
    truth = len(low) <= _SHORT and (not _TRUTH.isdisjoint(low) or low[-1] in _PRO_FORMS)
    return (
        not (elliptic and subject in CLAUSE_SUBJECTS)
        and not opinion
        and not truth
        and not _repeats(low, before)
    )


def _is_sentence(gap: Tokens, after: Tokens) -> bool:
    """Whether what stays behind the cut begins a sentence."""
    last = next((token for token in reversed(gap) if token != MARK), "")
    return last in _STOPS and after[0][:1].isupper()


def _has_verb(sentence: Tokens) -> bool:
    """Whether a sentence has a finite verb of its own; one that begins with *if* has a main clause behind a comma."""
    low = sentence[0].lower()
    if low in ("if", "unless", "when", "while", "because", "since", "as", "although", "though"):
        return "," in sentence and any(map(is_finite, sentence[sentence.index(",") :]))
    return any(map(is_finite, sentence[1:])) and len(sentence) > 2


def _repeats(low: list[str], before: Tokens) -> bool:
    """Whether a sentence says of the same thing that it is not so: `They call us thieves. We are not thieves.`"""
    denied = [
        low[at : at + _NEAR] for at, word in enumerate(low) if is_negation(word) or word in UNDOING_WORDS
    ]
    near = {word for words in denied for word in words if len(word) > _TELLING}
    telling = {word for word in near if word not in COMMON and not is_auxiliary(word)}
    return not telling.isdisjoint(token.lower() for token in before)


def _is_description(inner: Tokens) -> bool:
    """`who signed nothing`, `a man without friends`: what may stand between commas after a noun."""
    if inner[0].lower() in _RELATIVES:
        return True
    return inner[0].lower() in _ARTICLES and not any(is_auxiliary(token) for token in inner)
