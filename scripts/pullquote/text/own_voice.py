"""Does the speaker say now, with *I* or *we* and a verb of saying or thinking, what stands behind that verb?

*I think that*, *we have always said that*, *I can tell you that* and *I want to say that* do. What was said once (*I
told them that*), what one is told, what one would love to say and what one has a man say, is not said by that. So
every word between the pronoun and the verb has to be known.
"""

from __future__ import annotations

from .clauses import Tokens, is_finite, is_modal
from .complement_words import FORMER, GUESSES, HEDGING, SEEMING, SPEAKER, SURE
from .lexicon import is_negation

_BETWEEN = frozenset(
    """to do don't be been am are have got 'm 're 've always still just also only really even now ever often here all
    both long again too so very quite never well once already rather more and or want need like going able happy glad
    proud sorry ready prepared bound trying try keep dare love hate begin came come continue pretty much very fairly
    fully happen venture other than nothing add  regret as in of for on at who the my our a""".split()
)
_AUXILIARY = {"m": "am", "re": "are", "ve": "have", "d": "would", "ll": "will"}
_IRREGULAR = frozenset("said told wrote swore thought felt dreamt foresaw began tweeted".split())
_WISHING = frozenset("like love hate prefer rather".split())
_PRESENT = frozenset("is are am has have do does will can must should don't doesn't won't can't isn't aren't".split())
_WOULD_HAVE = {"would", "have"}
_HOLDING = frozenset("think believe know want need hope expect feel say guess am can will".split())
_BEING = frozenset("am are be been being was were".split())


def says_now(words: Tokens, verb: str, behind: Tokens, after: Tokens) -> bool:
    """Whether a clause with I or we as subject asserts what stands behind its verb.

    `words` are those of the clause before the verb, in lower case, `behind` those between the verb and the quotation,
    `after` those with which it begins.
    """
    own = [part for word in words for part in _parts(word)]
    at = max((at for at, word in enumerate(own) if word in SPEAKER), default=None)
    denied = "than" not in words and any(map(is_negation, words))
    if at is None or denied or verb in GUESSES or verb in SEEMING:
        return False
    lead = set(own[at + 1 :])
    if verb in SURE:
        return lead.isdisjoint(("was", "were", *HEDGING))
    if lead & HEDGING or ("would" in lead and lead & _WISHING) or (lead >= _WOULD_HAVE):
        return False
    if verb in _IRREGULAR or verb.endswith("ed"):
        held = "have" in lead if verb != "told" else "have" in lead and behind[:1] == ("you",)
        held = held or (verb == "told" and after[0].lower() in SPEAKER and _is_opinion(after))
        if lead & _BEING or not (held or (verb not in FORMER and verb != "told" and _is_now(after))):
            return False
    return all(word in _BETWEEN or word.endswith("ly") or is_modal(word) for word in lead)


def _is_opinion(after: Tokens) -> bool:
    """`I told her | I think we need it`: the speaker repeats what he thinks."""
    return after[1:2] != () and after[1].lower() in _HOLDING


def _is_now(after: Tokens) -> bool:
    """Whether the first verb is in the present, so that what was said still holds: `I said | the wall is safe`."""
    verb = next((word.lower() for word in after if is_finite(word) or "'" in word), "")
    return verb in _PRESENT or verb.endswith(("'s", "'re", "'ve", "'ll", "'m"))


def _parts(word: str) -> Tokens:
    """`i'd` is `i` and `would`."""
    head, mark, tail = word.partition("'")
    return (head, _AUXILIARY[tail]) if mark and head in SPEAKER and tail in _AUXILIARY else (word,)
