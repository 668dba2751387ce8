"""The verdicts on everything in the library, each in every way that is possible here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from pullquote.evidence.by_archive import Texts, check_excerpt, speakers
from pullquote.evidence.by_proof import by_proof, check_proofs
from pullquote.evidence.verdict import UNCHECKED, Verdict
from pullquote.load.files import Loaded
from pullquote.model.source import Source
from pullquote.proofs.check import SourceProof
from pullquote.speech import Speaker
from pullquote.text import Text


@dataclass(frozen=True)
class Evidence:
    """What is known about every quotation and passage of a library, by reference."""

    verdicts: Mapping[str, Verdict]
    texts: Mapping[str, Text]
    """The full texts at hand, by source id."""
    locks: Mapping[str, SourceProof] = field(default_factory=dict)
    """What the lock of each source came to, by source id."""

    def __getitem__(self, ref: str) -> Verdict:
        return self.verdicts.get(ref, UNCHECKED)


def judge(loaded: Loaded) -> Evidence:
    """Check every quotation and passage against its text and by its proof, as far as each is at hand."""
    texts = Texts(loaded)
    known = speakers(loaded.library)
    verdicts: dict[str, Verdict] = {}
    locks: dict[str, SourceProof] = {}
    for id, source in loaded.library.sources.items():
        found, proofs = judge_source(loaded, id, source, texts, known)
        verdicts.update((f"{id}/{excerpt}", verdict) for excerpt, verdict in found.items())
        if proofs is not None:
            locks[id] = proofs
    return Evidence(verdicts, texts, locks)


def judge_source(
    loaded: Loaded, id: str, source: Source, texts: Texts, known: Mapping[str, Speaker]
) -> tuple[dict[str, Verdict], SourceProof | None]:
    """The verdicts on one source's quotations and passages by their id, and what its lock came to."""
    text = texts.get(id)
    proofs = check_proofs(loaded, id, source, known)
    found = {}
    for excerpt in source.excerpts:
        seen = None if text is None else check_excerpt(excerpt, text, texts, known)
        proved = None if proofs is None else by_proof(proofs.proved[excerpt.id], proofs.lock)
        found[excerpt.id] = both(seen, proved)
    return found, proofs


def both(seen: Verdict | None, proved: Verdict | None) -> Verdict:
    """One verdict from the check against the text and the check of the proof; both must agree where both were made."""
    if seen is None or proved is None:
        return seen or proved or UNCHECKED
    if seen.state != "proved":
        # a proof that holds all the same tells of another text in the archive
        return replace(seen, ways=seen.ways + proved.ways) if proved.state == "proved" else seen
    state = "refused" if proved.state == "refused" else "proved"
    return replace(
        seen,
        state=state,
        ways=seen.ways + proved.ways,
        findings=seen.findings + proved.findings,
        certificate=proved.certificate,
    )
