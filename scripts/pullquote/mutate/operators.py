"""Every way of breaking a quotation, by name; and all mutants of one quotation."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from pullquote.mutate import characters, figures, marks, negations, pieces, words
from pullquote.mutate.elsewhere import Excerpt, other_kinds, other_speakers
from pullquote.mutate.mutant import Mutant, difference
from pullquote.mutate.wording import Wording

OPERATORS: Mapping[str, Callable[[Wording], Iterator[str]]] = {
    # the narrower ones first: a wording that two of them make counts for the first
    "digits-changed": figures.digits_changed,
    "number-changed": figures.numbers_changed,
    "unit-changed": figures.units_changed,
    "negation-dropped": negations.dropped,
    "negation-added": negations.added,
    "negation-in-brackets": negations.bracketed,
    "negation-cut-away": negations.cut_away,
    "negation-left-before": negations.left_before,
    "word-replaced": words.replaced,
    "words-swapped": words.swapped,
    "word-dropped": words.dropped,
    "word-doubled": words.doubled,
    "words-omitted": words.omitted,
    "pieces-reordered": pieces.reordered,
    "cut-unmarked": pieces.unmarked,
    "halves-exchanged": pieces.halves_exchanged,
    "letter-disguised": characters.disguised,
    "character-hidden": characters.hidden,
    "case-changed": marks.case_changed,
    "mark-changed": marks.changed,
    "mark-added": marks.added,
    "hyphen-changed": marks.hyphens_changed,
    "ending-changed": marks.ending_changed,
}
SOURCE, SPEAKER, KIND = "source-swapped", "speaker-swapped", "kind-swapped"


def mutants(
    ref: str, excerpt: Excerpt, others: tuple[str, ...], sources: Sequence[str], people: Sequence[str]
) -> Iterator[Mutant]:
    """Every mutant of one quotation or passage, none the original, no wording twice.

    `others` are words of its source, `sources` and `people` the ids of all.
    """
    own = ref.partition("/")[0]
    seen = {excerpt.exact}
    wording = Wording(excerpt.exact, others)
    for operator, broken in OPERATORS.items():
        for exact in broken(wording):
            if exact not in seen and exact.strip():
                seen.add(exact)
                mutant = excerpt.model_copy(update={"exact": exact})
                yield Mutant(ref, operator, own, mutant, exact, difference(excerpt.exact, exact))
    for id in sources:
        if id != own:
            yield Mutant(ref, SOURCE, id, excerpt, id, f"{own} -> {id}")
    was = getattr(excerpt, "speaker", None) or "nobody"
    for id, mutant in other_speakers(excerpt, people):
        yield Mutant(ref, SPEAKER, own, mutant, id, f"{was} -> {id}")
    for kind, mutant in other_kinds(excerpt, people):
        yield Mutant(ref, KIND, own, mutant, kind, f"{type(excerpt).__name__.lower()} -> {kind}")
