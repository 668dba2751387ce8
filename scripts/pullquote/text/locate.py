"""Where the parts of one piece of a quotation stand in a source, word for word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from .fold import MARK, MARKS
from .patterns import regex
from .prepared import Text
from .quotation import Bracket, Part, Word, without_outer_marks
from .readings import Reading

_MOST_REPLACED = 6
"""Source tokens that one pair of brackets may stand for, as far as they are looked for at all."""
_MOST_BRACKETS = 40
_MOST_HITS = 50
_MOST_STARTS = 2_000
_MOST_SPARE = 4
"""Outer marks and a final comma or full stop, which the source need not have."""
_INITIALS = regex(r"(?:\w\.)+\w?\.?")


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where a piece stands, in code points of the source."""

    start: int
    end: int
    replaced: tuple[tuple[Bracket, tuple[str, ...]], ...] = ()
    """For each bracket the source's tokens that it stands for; none where it is inserted."""
    capital: bool = False
    """The first letter has another case in the source."""


def hits(parts: Sequence[Part], source: Text, *, first: bool = True, last: bool = True) -> tuple[Hit, ...]:
    """Every place where the piece stands in any reading of the source, in order; () if nowhere.

    `first` and `last` say whether the quotation begins or ends with this piece: only there a capital, an outer
    mark and a final comma or full stop are the quoting editor's own. A whole quotation is found in the form that
    departs least from what was written; a piece of a cut one in every form, as the other pieces decide.
    """
    if len(parts) > len(source.tokens) + _MOST_BRACKETS + _MOST_SPARE:
        return ()
    found: list[Hit] = []
    alone = first and last
    for form, capital in _forms(tuple(parts), first, last):
        for reading in source.readings:
            for hit in _in_form(form, parts, reading, source, last):
                if not any(hit.start < other.end and other.start < hit.end for other in found):
                    found.append(replace(hit, capital=capital))
            if alone and found:
                return tuple(sorted(found, key=lambda hit: hit.start))
    return tuple(sorted(found, key=lambda hit: hit.start))


def _in_form(
    form: Sequence[Part], parts: Sequence[Part], reading: Reading, source: Text, last: bool
) -> Iterator[Hit]:
    """Places of one form of the piece, those with the fewest words under brackets first."""
    for hit in sorted(islice(_in_reading(form, reading), _MOST_HITS), key=_replaced):
        if len(form) == len(parts) or _may_end(parts, form, source.raw[hit.end : hit.end + 3], last):
            yield hit


def _replaced(hit: Hit) -> tuple[int, int]:
    """Fewest words under brackets first: an insertion before a replacement."""
    return sum(len(words) for _, words in hit.replaced), hit.start


def _forms(parts: tuple[Part, ...], first: bool, last: bool) -> Iterator[tuple[tuple[Part, ...], bool]]:
    """The piece as written, then without what belongs to the quoting editor's own sentence."""
    plain = list(dict.fromkeys((parts, *_trimmed(parts))))
    for form in plain:
        yield form, False
    for form in plain:
        if last and form and isinstance(form[-1], Word) and _INITIALS.fullmatch(form[-1].token.text):
            yield (*form[:-1], _other_full_stop(form[-1])), False
    for form in plain:
        if (
            first
            and form
            and isinstance(form[0], Word)
            and form[0].token.text[0].isalpha()
            and not form[0].any_case
        ):
            yield (replace(form[0], any_case=True), *form[1:]), True


def _trimmed(parts: tuple[Part, ...]) -> Iterator[tuple[Part, ...]]:
    yield from without_outer_marks(parts)
    for form in (parts, *without_outer_marks(parts)):
        cut = _without_final(form)
        yield cut
        yield from without_outer_marks(cut)


def _without_final(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Without one final comma or full stop, on whichever side of the closing mark it stands."""
    for at in (len(parts) - 1, len(parts) - 2):
        part = parts[at] if at > 0 else None
        if isinstance(part, Word) and part.token.text in (".", ","):
            return parts[:at] + parts[at + 1 :]
        if not (isinstance(part, Word) and part.token.text == MARK):
            break
    return parts


def _other_full_stop(word: Word) -> Word:
    text = word.token.text
    return replace(word, token=word.token._replace(text=text[:-1] if text.endswith(".") else text + "."))


def _may_end(parts: Sequence[Part], form: Sequence[Part], after: str, last: bool) -> bool:
    """Whether the piece may end in its own comma or full stop where the source goes on with `after`.

    Not on a question or an exclamation; and before a cut only at the source's own stop, or at a closing mark
    (`..., ” he said` cut to `. [...]`).
    """
    if not any(isinstance(part, Word) and part.token.text in (".", ",") for part in parts[-2:]):
        return True
    if after.lstrip("'\"’”")[:1] in ("?", "!"):
        return False
    return last or after[:1] == "." or (bool(after) and after.lstrip(".,")[:1] in MARKS)


def _in_reading(parts: Sequence[Part], reading: Reading) -> Iterator[Hit]:
    if not any(isinstance(part, Word) for part in parts) or _count_brackets(parts) > _MOST_BRACKETS:
        return
    lead = next(i for i, part in enumerate(parts) if isinstance(part, Word))
    size = next((i for i, p in enumerate(parts) if i > lead and not _is_fixed(p)), len(parts))
    for start, rest in islice(_starts(parts, lead, size, reading), _MOST_STARTS):
        found = _follow(parts, rest, start + rest - lead, reading, {})
        if found is not None:
            end, replaced = found
            before = tuple(
                (part, _before(part, start, reading)) for part in parts[:lead] if isinstance(part, Bracket)
            )
            yield Hit(reading.starts[start], reading.ends[end - 1], before + replaced)


def _starts(parts: Sequence[Part], lead: int, size: int, reading: Reading) -> Iterator[tuple[int, int]]:
    """Token indexes where the words [lead, size) stand, with the index of the first part not yet compared."""
    first, *rest = (part for part in parts[lead:size] if isinstance(part, Word))
    run = tuple(word.token.text for word in rest)
    for form in first.forms:
        yield from ((start, size) for start in reading.find((form, *run)))


def _is_fixed(part: Part) -> bool:
    return isinstance(part, Word) and not part.any_case


def _count_brackets(parts: Sequence[Part]) -> int:
    return sum(isinstance(part, Bracket) for part in parts)


Followed = tuple[int, tuple[tuple[Bracket, tuple[str, ...]], ...]]


def _follow(parts: Sequence[Part], index: int, at: int, reading: Reading, seen: dict) -> Followed | None:
    """The end of the piece when its parts from `index` on stand at token `at`, brackets standing for few words."""
    while index < len(parts):
        part = parts[index]
        if isinstance(part, Bracket):
            break
        if at >= len(reading.tokens) or not part.fits(reading.tokens[at]):
            return None
        index, at = index + 1, at + 1
    else:
        return at, ()
    if (index, at) not in seen:
        seen[index, at] = _over_bracket(parts, index, at, reading, seen)
    return seen[index, at]


def _over_bracket(
    parts: Sequence[Part], index: int, at: int, reading: Reading, seen: dict
) -> Followed | None:
    bracket = parts[index]
    assert isinstance(bracket, Bracket)
    most = 0 if bracket.is_sic or index == len(parts) - 1 else _MOST_REPLACED
    printed = ("[", *(token.text for token in bracket.inside), "]")
    literal = reading.tokens[at : at + len(printed)] == printed
    for width in (*((len(printed),) if literal else ()), *range(most + 1)):
        found = _follow(parts, index + 1, at + width, reading, seen)
        if found is not None:
            return found[0], ((bracket, reading.tokens[at : at + width]), *found[1])
    return None


def _before(bracket: Bracket, start: int, reading: Reading) -> tuple[str, ...]:
    """What a bracket at the very beginning stands for: the same words in the source, or the word just before."""
    size = len(bracket.inside)
    own = tuple(token.text for token in bracket.inside)
    if size and reading.tokens[max(start - size, 0) : start] == own:
        return own
    return reading.tokens[max(start - 1, 0) : start]
