"""Findings about quotations and passages, placed in the files of their sources."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.placed import placed
from pullquote.checks.site import Site
from pullquote.checks.splice import splice
from pullquote.diagnostics import Diagnostic, Edit, Finding
from pullquote.evidence import Verdict
from pullquote.load.document import Document, Loc
from pullquote.model.source import Excerpt
from pullquote.proofs.rules import proof_of_another_speaker, stale_proof
from pullquote.text import Text, match
from pullquote.text.characters import hidden, latinised, without
from pullquote.text.rules import context_not_found, hidden_characters, look_alike_characters


def check_excerpts(site: Site) -> Iterator[Diagnostic]:
    """Every finding of every verdict (PQ4xx, PQ5xx), with carets under the words it is about."""
    for id, source, document in site.sources():
        for key, excerpts in (("quotations", source.quotations), ("passages", source.passages)):
            for index, excerpt in enumerate(excerpts):
                verdict, text = site.evidence[f"{id}/{excerpt.id}"], site.evidence.texts.get(id)
                for finding in verdict.findings:
                    loc: Loc = (key, index, _key(finding, excerpt))
                    edit = _edit(finding, document, loc) if _certain(finding, excerpt, text, verdict) else None
                    yield placed(finding, document, loc, edit)


_SPEAKER_CODES = (stale_proof.CODE, proof_of_another_speaker.CODE)


def _key(finding: Finding, excerpt: Excerpt) -> str:
    """What an editor would have to change: the speaker, the words around, or else the words themselves."""
    about_speaker = finding.code.startswith("PQ5") or finding.code in _SPEAKER_CODES
    if about_speaker and not finding.quote_spans:
        return next((key for key in ("speaker", "attributed_to") if getattr(excerpt, key, None)), "exact")
    if finding.code == context_not_found.CODE:
        return "prefix" if excerpt.prefix else "suffix"
    return "exact"


def _edit(finding: Finding, document: Document, loc: Loc) -> Edit | None:
    """What `check --fix` writes: only characters that cannot be seen or told apart."""
    if finding.code == hidden_characters.CODE:
        return splice(document, loc, {start: "" for start, _ in finding.quote_spans})
    if finding.code == look_alike_characters.CODE and finding.suggestion:
        return splice(document, loc, {start: finding.suggestion[start] for start, _ in finding.quote_spans})
    return None


def _certain(finding: Finding, excerpt: Excerpt, text: Text | None, verdict: Verdict) -> bool:
    """Whether the source has exactly the words that come out."""
    suggestion = finding.suggestion
    if text is None or suggestion is None:
        # the proof was tried with the suggestion before the finding was made
        return suggestion is not None and verdict.ways == ("proof",)
    seen = without(suggestion, hidden(suggestion))
    for words in (suggestion, seen, latinised(seen)):
        found = match(
            words, text, prefix=excerpt.prefix, suffix=excerpt.suffix, reviewed=excerpt.reviewed is not None
        )
        if found.verdict == "verbatim":
            return True
    return False
