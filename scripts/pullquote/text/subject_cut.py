"""A quotation that begins inside the subject, so that another one seems to do what the verb says.

*The son of | the minister was arrested*, *none of | the drivers had been drinking*, *everyone except | the captain
knew*, *the man who hit | the driver is a coward*: no honest quotation begins there and takes the verb along.
"""

from __future__ import annotations

from .clauses import Tokens, is_finite
from .fold import is_word
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS
from .patterns import any_of, one_of, regex

_PREPOSITION = one_of(
    """of for against behind in_front_of next_to near around under over outside inside beside opposite from with
    except besides but about to at in on than like"""
)
_NOUN = r"[a-z'-]+"
_NO_NOUN = one_of(
    r"""i you he she it we they there this that these those and but or so because if when while where what who how why
    in on at for with from by of as after before since until to into about is are was were be been am has have had do
    does did will would can could may might must shall should not never \w+n't \w+'\w+ just only even still also"""
)
_HEAD = rf"(?:(?!{_NO_NOUN}\b){_NOUN} ){{0,3}}(?!{_NO_NOUN}\b){_NOUN}"
_OPENING = r"(?:^|[,;:—] |\b(?:and|but|because|that|so|when|if|while|although|though) )"
_INSIDE = regex(
    _OPENING
    + any_of(
        (
            rf"(?:the|a|an|my|our|his|her|their|your|every|each|any|all|no|some|many|most|few|these|"
            rf"those) {_HEAD} {_PREPOSITION}"
        ),
        (
            r"(?:some|none|few|most|many|half|all|neither|one|two|both|part|not (?:one|all)|hardly any|"
            r"(?:\w+ )?\w+ third) of"
        ),
        (
            r"(?:everyone|everybody|everything|nobody|no one|nothing|anyone|anybody|all) (?:except|but|besides|like|"
            r"around|near)"
        ),
        rf"(?:(?:the|a|an|my|our|those|any|every|these|all) )?{_HEAD} (?:who|which|that) (?:(?:had|has|have|was|"
        rf"were) )?"
        rf"(?!(?:say|think|know|believe|see|feel|mean|show|prove|tell|claim)\w*\b)(?!{_NO_NOUN}\b){_NOUN}",
        r"(?:opponents|critics|enemies|supporters|friends|victims|members|owners|relatives|fans|survivors|rivals|parts|"
        r"thousands|hundreds|dozens|millions|plenty|lots) of",
    )
    + "$"
)
_STOPS = CLAUSE_SUBJECTS | CONNECTIVES | frozenset("who whom whose which to".split())
_NEAR = 5
_QUANTITY = regex(r"\b(?:almost all|nearly all|not all|hardly any|less than half|fewer than half)$")


def cuts_subject(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation the subject begins that the quotation cuts."""
    first = after[0].lower()
    if not (first in DETERMINERS or after[0][:1].isupper()) or not _has_verb(after):
        return None
    found = _QUANTITY.search(text) or _INSIDE.search(text)
    if found is None:
        return None
    return found.start()


def _has_verb(after: Tokens) -> bool:
    """Whether a finite verb follows the noun phrase with which the quotation begins, and no other subject before it."""
    for at, token in enumerate(after[: _NEAR + 1]):
        low = token.lower()
        if not is_word(token) or (at and low.split("'")[0] in _STOPS):
            return False
        if at > 1 and is_finite(token):
            return True
    return False
