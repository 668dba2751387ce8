"""Does a condition, earlier in the same sentence, hold for what a quotation says?

*If the sale goes ahead we want our share* promises nothing about a sale. The words *we want our share* alone do. So do
the words after *unless*, *as long as*, *without*, *had they ...*, *should it ...* and their like; a clause of time or
reason (*when*, *after*, *since*, *because*) and a concession (*even if*) leave the main clause as it is. Conditions
without a word of their own belong to `hypothetical`, other phrases and clauses of time to `fronted`.
"""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_phrase, is_auxiliary, is_modal
from .condition_words import EXCEPTING, FIRST, OPENERS, TALK, WITHOUT
from .fold import DOUBLE_MARKS, MARK
from .lexicon import CONNECTIVES, DETERMINERS, is_negation
from .patterns import regex

_PHRASES = frozenset("in barring absent failing but without with subject".split())
"""What opens a condition without a verb."""
_BARE = frozenset("if unless assuming supposing".split())
_INVERTED = frozenset("had should were".split())
_TOTAL = frozenset(
    "all every everyone everybody everything each no nobody none nothing always never nowhere both".split()
)
_STARTERS = frozenset("\" , ; : — ( and but or so that because said says say think thinks believe added".split())
_NO_CONDITION_BEFORE = frozenset("even as what see know ask asked wonder whether".split())
_CLEFT = (("it", "is"), ("it", "was"))
_SUBJECT_PRONOUNS = frozenset("i you he she it we they there".split())
_LEADING = _SUBJECT_PRONOUNS | frozenset(
    "then also still certainly probably simply just think believe guess suppose expect".split()
)
_GOES_ON = frozenset("and or as which who whose if unless provided when".split())
"""What goes on with a condition after a comma, before the main clause begins."""
_TELLING = frozenset("rather say add argue ask".split())
"""*And I would rather say so now* holds under no condition."""
_LONGEST = 45
_ATTRIBUTION = 16
_SIGNS = regex(
    r"\b(?:"
    + "|".join(r"\s+".join(form) for form in OPENERS + WITHOUT + EXCEPTING)
    + r")\b",
    re.IGNORECASE,
)
_INVERSION = regex(r"(?:\A|[,;:—\"“'‘(]|\b(?:and|but|that|so|because))\s*(?:[Hh]ad|[Ww]ere|[Ss]hould)\b")


def may_condition(raw: str) -> bool:
    """Whether the words of the sentence before a quotation hold any word that this module knows. Cheap."""
    last = raw.rstrip()
    if not last or (last[-1] in DOUBLE_MARKS and last[:-1].rstrip()[-1:] != ","):
        return False
    return _SIGNS.search(raw) is not None or _INVERSION.search(raw) is not None


def governing_condition(before: Tokens, after: Tokens) -> str | None:
    """The condition, as written, that holds for the main clause with which a quotation begins; or None.

    `before` are the tokens of the sentence, and of the speaker's own words, up to the quotation; `after` those of the
    quotation and the rest of the sentence.
    """
    words = _spoken(before)
    if words is None or not after:
        return None
    words = words[-_LONGEST:]
    low = tuple(word.lower() for word in words)
    if words and _is_bare(words, low) and not _is_talk((low[-1],), 0, after):
        opens = len(low) == 1 or low[-2] in _STARTERS
        if opens or begins_phrase(after):
            return words[-1]
    for at in range(len(low) - 1, -1, -1):
        if at and low[at - 1] not in _STARTERS:
            continue
        body = _body(words, low, at, after)
        if (
            body is not None
            and not _is_talk(low, at, after)
            and _reaches(low[body:], after, low[at] in _PHRASES)
        ):
            return " ".join(words[at:])
    return None


def _is_bare(words: Tokens, low: Tokens) -> bool:
    """Whether the quotation begins right behind `if`, `unless` or the `had` of `had they known`."""
    inverted = low[-1] in _INVERTED and (
        words[-1][0].isupper() if len(low) == 1 else low[-2] in (",", "that", ";", "—", "(")
    )
    if low[-2:-1] == ("as",):
        return False
    if low[-3:] in (("as", "long", "as"), ("so", "long", "as")) or low[-2:] == ("provided", "that"):
        return True
    if low[-1] in ("provided", "providing"):
        return len(low) == 1 or low[-2] in (",", "that", "—")
    return low[-1] in _BARE or low[-2:] == ("not", "until") or inverted


def _spoken(before: Tokens) -> Tokens | None:
    """The words before the quotation; where it opens at a mark, the interrupted speech (`“If so,” he said, “`)."""
    if not before or before[-1] != MARK:
        last = max((at for at, token in enumerate(before) if token == MARK), default=-1)
        return before if last < 0 or before[:last].count(MARK) % 2 else before[last + 1 :]
    marks = [at for at, token in enumerate(before[:-1]) if token == MARK]
    if len(before) < 2 or before[-2] != "," or not marks or len(before) - marks[-1] > _ATTRIBUTION:
        return None
    start = marks[-2] + 1 if len(marks) > 1 else 0
    own = before[start : marks[-1]]
    return own if own[-1:] == (",",) else None


def _body(words: Tokens, low: Tokens, at: int, after: Tokens) -> int | None:
    """Where the words of a condition begin that opens at `at`; None if none does."""
    kinds = (
        (OPENERS, True),
        (WITHOUT, _is_open(after)),
        (EXCEPTING, _is_total(after)),
    )
    for forms, holds in kinds:
        for form in forms:
            if low[at : at + len(form)] == form:
                placed = form not in FIRST or not at or low[at - 1] != ","
                return at + len(form) if holds and placed else None
    return at + 1 if low[at] in _INVERTED and len(low) > at + 1 and _inverts(words, at) else None


def _is_talk(low: Tokens, at: int, after: Tokens) -> bool:
    """`if you ask me`, `even if`, `if there is one thing ..., it is that`."""
    rest = (*low[at + 1 :], *(token.lower() for token in after[:3]))
    if low[at] == "if":
        spoken = (
            any(rest[: len(form)] == form for form in TALK) or low[max(at - 1, 0)] in _NO_CONDITION_BEFORE
        )
        return spoken or (rest[-3:-1] in _CLEFT and rest[-1] == "that") or rest[-2:] == ("it's", "that")
    since = low[at : at + 3] in (("as", "long", "as"), ("so", "long", "as"))
    lasting = since and not {"remember", "recall", "live", "lived", "known"}.isdisjoint(low[at + 3 :])
    return lasting or low[at : at + 3] == ("in", "case", "you")


def _inverts(words: Tokens, at: int) -> bool:
    """`Had`, `Should`, `Were` begin a condition before a subject only: not `had never`, `that were many`."""
    following = words[at + 1].lower()
    opens = not at and words[0][0].isupper()
    if following in _SUBJECT_PRONOUNS or following == "the" or words[at + 1][0].isupper():
        return opens or at > 0
    verb = is_negation(following) or is_auxiliary(following) or following.endswith(("ed", "ly", "ing"))
    return opens and not verb and following != "been"


def _is_open(after: Tokens) -> bool:
    """Whether the main clause speaks of what will, would or cannot be: only there `without` is a condition."""
    return any(is_modal(token) or is_negation(token) for token in after[:14])


def _is_total(after: Tokens) -> bool:
    """Whether the main clause speaks of all or none, so that an exception matters."""
    return any(token.lower() in _TOTAL for token in after[:6])


def _is_noun_phrase(body: Tokens, after: Tokens) -> bool:
    """`in the event of a sale | the licence lapses`: a noun phrase is over, another begins."""
    closed = bool(body) and body[-1] not in CONNECTIVES | DETERMINERS and not body[-1].endswith("ing")
    return closed and after[0].lower() in DETERMINERS


def _reaches(body: Tokens, after: Tokens, is_phrase: bool) -> bool:
    """Whether the quotation begins where the main clause does, or inside the condition as if it were a clause."""
    if body[-1:] == ("then",):
        return True
    if "," not in body:
        inverted = len(body) > 1 and is_auxiliary(after[0])
        begun = begins_phrase(after) if not body else asserts(after)
        return begun or inverted or (is_phrase and _is_noun_phrase(body, after))
    last = len(body) - 1 - body[::-1].index(",")
    lead = body[last + 1 :]
    if lead in (("and",), ("and", "then")) and _is_ahead(after[:4]) and _is_ahead(body[:last]):
        return _TELLING.isdisjoint(after[:4])
    if not all(map(_is_leading, lead)):
        return False
    if body[0] == "," and last:
        body, last = body[body.index(",", 1) + 1 :], last - body.index(",", 1) - 1
    if last < 0:
        return True
    segments = _segments(body[body.index(",") + 1 : last])
    return not any(asserts(segment) for segment in segments if segment[0] not in _GOES_ON)


def _is_ahead(tokens: Tokens) -> bool:
    """Whether a clause says what will or would be: two such clauses share one condition."""
    return any(word in ("will", "would", "won't") or word.endswith(("'ll", "'d")) for word in map(str.lower, tokens))


def _is_leading(word: str) -> bool:
    """Whether a word only leads up to the verb of the main clause: a pronoun, an auxiliary, `then`."""
    return word in _LEADING or is_auxiliary(word) or word.split("'")[0] in _SUBJECT_PRONOUNS


def _segments(tokens: Tokens) -> list[Tokens]:
    """What stands between commas."""
    parts: list[list[str]] = [[]]
    for token in tokens:
        if token == ",":
            parts.append([])
        else:
            parts[-1].append(token)
    return [tuple(part) for part in parts if part]
