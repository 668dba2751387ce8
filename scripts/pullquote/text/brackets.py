"""What the editor's own words in square brackets stand for in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from .clauses import is_auxiliary
from .distance import ATTITUDES
from .fold import MARK, is_word
from .found import Found
from .lexicon import CONNECTIVES, OPINION_VERBS, PROPOSITION_NOUNS, has_figure, is_negation, is_pronoun
from .locate import Hit
from .patterns import regex
from .quotation import Bracket, Part, Piece

_DEMONSTRATIVES = frozenset("this that these those".split())
_ARTICLES = frozenset("the a an".split())
_SPEAKER = frozenset("i me my mine myself".split())
"""Nobody speaks of himself by his name."""
_GROUP = frozenset("we us our ours ourselves".split())
_BOTH = regex(r"\b(?:we|us|our|ours)\b")
"""In one sentence with a name: they are two."""
_PERSON = {
    **dict.fromkeys(_SPEAKER, "i"),
    **dict.fromkeys(_GROUP, "we"),
    **dict.fromkeys("you your yours yourself yourselves".split(), "you"),
}
"""`[we]` may not stand for `they`: others do not become the speaker, or the one spoken to."""
_AGREEING = tuple(
    frozenset(forms.split())
    for forms in (
        "am are is",
        "was were",
        "have has",
        "do does",
        "aren't isn't",
        "weren't wasn't",
        "don't doesn't",
    )
)
"""Forms of one verb that differ only by their subject."""
_QUANTITIES = frozenset("every each all any both some no last next first another".split())
"""What says how many or when, and is no noun that *this* may mean: `[every] year` is not *this year*."""
_GENERAL = frozenset(
    """thing place man woman person people guy fellow chap lady girl boy kid child one kind sort lot company
    firm business outfit corporation country nation state city town village county district government
    administration party team club side group body organisation organization agency institution law bill act
    legislation plan deal agreement treaty contract proposal offer decision ruling verdict case matter issue
    problem question project programme program scheme policy measure move step idea process system building
    property house land area region site room spot film book song story report paper document letter message
    game match event industry market area sector community generation crisis situation disease drug product
    machine device technology tool vehicle ship animal creature role job position post office figure number
    amount sum money time period year""".split()
)
"""Nouns of a whole kind, for which an editor may put the one that is meant."""
_BEFORE = 10
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Replaced:
    """A pair of brackets and the tokens of the source that it stands for, with the token just before those."""

    bracket: Bracket
    words: tuple[str, ...]
    lead: str = ""

    @property
    def is_allowed(self) -> bool:
        """Whether brackets may stand for these words: none, the same words, a pronoun (with its auxiliary), an article
        before an owner, or a noun that *this* or *that* points at. *I* is nobody's name."""
        own = [token.text.lower() for token in self.bracket.inside if is_word(token.text)]
        plain = [word.lower() for word in self.words if is_word(word)]
        if not plain or plain == own:
            return True
        if self.words[0] == "[":
            return False
        if plain[0] in _DEMONSTRATIVES and _QUANTITIES.issuperset(own):
            return False
        if plain[0].split("'")[0] in _SPEAKER and not is_pronoun(own[0] if own else ""):
            return False
        if own[:1] == own and _PERSON.get(own[0] if own else "") not in (None, _PERSON.get(plain[0], "")):
            return False
        if len(plain) == 1:
            pronoun = is_pronoun(plain[0]) and plain[0].endswith(self.bracket.tail)
            return pronoun or (plain[0] in _ARTICLES and self._is_determiner(own, plain[0]))
        return _is_pronoun_with_verb(own, plain) or self._is_pointed_at(own, plain)

    def _is_determiner(self, own: list[str], article: str) -> bool:
        """`[The bank's] board` for `The board`."""
        owner = own[-1:] and (own[-1].endswith("'s") or self.bracket.inside[-1].text == MARK)
        return bool(owner) or own[:1] == [article]

    def _is_pointed_at(self, own: list[str], plain: list[str]) -> bool:
        """`[the boat builder]` for `that company`, but not for `that` and the subject of its clause."""
        if is_auxiliary(plain[-1]) and len(own) > 1 and _same_verb(own[-1], plain[-1]):
            own, plain = own[:-1], plain[:-1]
        noun = plain[1:]
        as_written = [word for word in self.words if is_word(word)][1 : len(plain)]
        if plain[0] not in _DEMONSTRATIVES or not noun or any(map(_is_no_noun, as_written)):
            return False
        told = self.lead.lower() in OPINION_VERBS | PROPOSITION_NOUNS | ATTITUDES
        single = not noun[-1].endswith("s") or noun[-1].endswith(("ss", "us"))
        agrees = single if plain[0] in ("this", "that") else True
        return (
            agrees
            and not (told and plain[0] == "that")
            and not any(_is_no_noun(word) and not has_figure(word) for word in own)
            and self._is_of_the_kind(noun[-1])
        )

    def _is_of_the_kind(self, noun: str) -> bool:
        """Whether the brackets' noun can be the one pointed at: `[the levee]` is not *this dam*."""
        own = [token.text for token in self.bracket.inside if is_word(token.text)]
        named = any(word[:1].isupper() for word in own)
        kind = noun.removesuffix("s")
        return named or kind in _GENERAL or noun in _GENERAL or any(word.lower().startswith(kind) for word in own)


def is_third_party(place: Found, one: Replaced) -> bool:
    """Whether brackets put somebody in the place of *we* of whom the same speech speaks as of others."""
    if not one.words or one.words[0].lower().split("'")[0] not in _GROUP:
        return False
    own = [token.text.lower() for token in one.bracket.inside if is_word(token.text)]
    named = [word.removesuffix("'s") for word in own if word not in _ARTICLES and not is_auxiliary(word)]
    source, start = place.source, place.spans[0][0]
    at = bisect_right(source.breaks, start)
    bounds = (0, *source.breaks, len(source.raw))[at : at + 2]
    speech = [one for one in source.stretches if bounds[0] <= one.start < bounds[1]]
    if not named or is_pronoun(named[0]) or not any(one.start <= start <= one.end for one in speech):
        return False
    name = re.compile(rf"\b{re.escape(' '.join(named))}\b")
    said = [
        part for one in speech for part in re.split(r"[.?!]\s", source.plain[one.start : one.end].lower())
    ]
    others = re.compile(rf"\bthe {re.escape(named[-1])}\b") if named[-1].endswith("s") else _BOTH
    return any(name.search(part) and (_BOTH.search(part) or others.search(part)) for part in said)


def _is_no_noun(word: str) -> bool:
    low = word.lower()
    named = word[:1].isupper()
    return (
        named
        or low in CONNECTIVES
        or is_auxiliary(low)
        or is_negation(low)
        or is_pronoun(low)
        or has_figure(low)
    )


def _is_pronoun_with_verb(own: list[str], plain: list[str]) -> bool:
    """`[The crew are]` for `We are`: the same auxiliary, but for its agreement with the subject."""
    verbs = plain[1:]
    same = len(own) > len(verbs) and all(map(_same_verb, own[-len(verbs) :], verbs))
    return is_pronoun(plain[0]) and same and all(is_auxiliary(verb) or is_negation(verb) for verb in verbs)


def _same_verb(one: str, other: str) -> bool:
    return one == other or any(one in forms and other in forms for forms in _AGREEING)


def replaced(place: Found) -> Iterator[Replaced]:
    """Each pair of the editor's brackets with the tokens of the source that it stands for; `[sic]` is left out."""
    for piece, hit in zip(place.pieces, place.hits, strict=False):
        for bracket, words in hit.replaced:
            if not bracket.is_sic and not _is_printed(bracket, words):
                first = bool(piece) and piece[0] is bracket
                yield _at_start(place, hit, bracket, words) if first else _within(piece, bracket, words)


def _is_printed(bracket: Bracket, words: tuple[str, ...]) -> bool:
    """Whether the brackets are the source's own, with its words in them."""
    return words[:1] == ("[",) and words[1:-1] == tuple(token.text for token in bracket.inside)


def _within(piece: Piece, bracket: Bracket, words: tuple[str, ...]) -> Replaced:
    at = next((at for at, part in enumerate(piece) if part is bracket), 0)
    before: Part | None = piece[at - 1] if at else None
    return Replaced(
        bracket, words, "" if before is None or isinstance(before, Bracket) else before.token.text
    )


def _at_start(place: Found, hit: Hit, bracket: Bracket, words: tuple[str, ...]) -> Replaced:
    """What a bracket at the beginning stands for: the longest run of words before it that it may stand for."""
    at, _ = place.source.token_range(hit.start, hit.start + 1)
    before = place.source.tokens[max(at - _BEFORE, 0) : at]
    own = [token.text.lower() for token in bracket.inside if is_word(token.text)]
    printed = tuple(word for word in before if is_word(word))[-len(own) :] if own else ()
    if [word.lower() for word in printed] == own:
        return Replaced(bracket, printed)
    after = place.source.tokens[at : at + 1]
    if before[-1:] == (",",) and after and is_auxiliary(after[0]):
        return Replaced(bracket, _subject(before, own))
    for size in range(min(_LONGEST, len(before)), 1, -1):
        one = Replaced(bracket, before[-size:], before[-size - 1] if len(before) > size else "")
        if all(map(is_word, one.words)) and one.is_allowed:
            return one
    return Replaced(bracket, words)


def _subject(before: tuple[str, ...], own: list[str]) -> tuple[str, ...]:
    """What a bracket stands for before a verb and behind an aside: its own words where the source has them."""
    words = [word.lower() for word in before]
    runs = [words[at : at + len(own)] for at in range(len(words))]
    return tuple(own) if own in runs else tuple(word for word in before if is_word(word))


def opening(place: Found) -> int:
    """Where the quotation begins in the source: at the words for which a pair of brackets at its beginning stands."""
    start = place.spans[0][0]
    if not place.pieces:
        return start
    first = next(iter(place.pieces[0]), None)
    one = next((one for one in replaced(place) if one.bracket is first), None)
    if one is None or not one.words or not all(map(is_word, one.words)):
        return start
    at, _ = place.source.token_range(start, start + 1)
    at -= len(one.words)
    return place.source.starts[at] if place.source.tokens[at : at + len(one.words)] == one.words else start
