"""Break everything that is proved in a project, judge it, and sort what was accepted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pullquote.evidence import Evidence
from pullquote.load.files import Loaded
from pullquote.model.library import Library
from pullquote.mutate.accepted import Key
from pullquote.mutate.elsewhere import Excerpt
from pullquote.mutate.mutant import Equivalent, Judged, Mutant
from pullquote.mutate.operators import KIND, SPEAKER, mutants
from pullquote.mutate.oracle import still_true
from pullquote.mutate.wording import vocabulary
from pullquote.text import Text

Judge = Callable[[Mutant], Judged]
ANSWERED = "an editor answers for the attribution: only the proof knows for whom"


@dataclass(slots=True)
class Survey:
    """What became of all mutants."""

    excerpts: int = 0
    made: Counter[str] = field(default_factory=Counter)
    """How many mutants each operator made."""
    killed: Counter[str] = field(default_factory=Counter)
    """How many were refused by `archive`, `proof`, `both`."""
    survivors: list[Judged] = field(default_factory=list)
    equivalents: list[Equivalent] = field(default_factory=list)
    unused: list[Key] = field(default_factory=list)
    """Mutants accepted by hand that nothing accepted, though the texts are at hand."""

    @property
    def failed(self) -> bool:
        """Whether anything is left to be mended."""
        return bool(self.survivors or self.unused)


def survey(
    loaded: Loaded, evidence: Evidence, judge: Judge, accepted: Mapping[Key, str], chosen: Iterable[str] = ()
) -> Iterator[Survey]:
    """The survey, handed out after each quotation as it grows; `chosen` are source ids, none for all."""
    found, library = Survey(), loaded.library
    only = frozenset(chosen) or frozenset(library.sources)
    spent: set[Key] = set()
    for ref, excerpt in proved(library, evidence, only):
        source = ref.partition("/")[0]
        others = words_of(library, evidence.texts, source)
        for mutant in mutants(ref, excerpt, others, tuple(library.sources), tuple(library.people)):
            _sort(found, judge(mutant), evidence.texts, accepted, spent)
        found.excerpts += 1
        yield found
    at_hand = {id for id in only if id in evidence.texts}
    found.unused = [key for key in accepted if key not in spent and key[0].partition("/")[0] in at_hand]
    yield found


def proved(
    library: Library, evidence: Evidence, sources: Collection[str]
) -> Iterator[tuple[str, Excerpt]]:
    """Everything that stands proved in these sources, by reference."""
    for ref, excerpt in library.excerpts.items():
        if ref.partition("/")[0] in sources and evidence[ref].state == "proved":
            yield ref, excerpt


def words_of(library: Library, texts: Mapping[str, Text], source: str) -> tuple[str, ...]:
    """Words to put into quotations of a source: its own, or those of its quotations where its text is not at hand."""
    text = texts.get(source)
    if text is not None:
        return vocabulary(iter([text.raw]))
    return vocabulary(one.exact for one in library.sources[source].excerpts)


def _sort(
    found: Survey, judged: Judged, texts: Mapping[str, Text], accepted: Mapping[Key, str], spent: set[Key]
) -> None:
    mutant = judged.mutant
    found.made[mutant.operator] += 1
    if not judged.fooled:
        ways = [way for way, state in (("archive", judged.archive), ("proof", judged.proof)) if state is not None]
        found.killed["both" if len(ways) == 2 else "".join(ways)] += 1
        return
    key = (mutant.ref, mutant.operator, mutant.becomes)
    reason = accepted.get(key)
    if reason is not None:
        spent.add(key)
    reason = reason or _reason(judged, texts.get(mutant.source))
    if reason is None:
        found.survivors.append(judged)
    else:
        found.equivalents.append(Equivalent(judged, reason))


def _reason(judged: Judged, text: Text | None) -> str | None:
    """Why a mutant that was accepted may be, as far as that shows by itself."""
    excerpt = judged.mutant.excerpt
    if judged.mutant.operator == SPEAKER:
        answered = getattr(excerpt, "attribution", None) == "reviewed" or getattr(excerpt, "kind", "") == "label"
        return ANSWERED if answered and judged.proof not in (None, "proved") else None
    if judged.mutant.operator == KIND or text is None:
        return None
    return still_true(excerpt.exact, text)
