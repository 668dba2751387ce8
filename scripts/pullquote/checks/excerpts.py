"""Findings about quotations and passages, placed in the files of their sources."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.placed import placed
from pullquote.checks.site import Site
from pullquote.checks.splice import splice
from pullquote.diagnostics import Diagnostic, Edit, Finding
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
                for finding in site.evidence[f"{id}/{excerpt.id}"].findings:
                    loc: Loc = (key, index, _key(finding, excerpt))
                    edit = _edit(finding, excerpt, document, loc, site.evidence.texts.get(id))
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


def _edit(
    finding: Finding, excerpt: Excerpt, document: Document, loc: Loc, text: Text | None
) -> Edit | None:
    """What `check --fix` writes: only characters that cannot be seen or told apart, and only where the source has
    exactly the words that come out."""
    if text is None or finding.suggestion is None:
        return None
    if finding.code == hidden_characters.CODE:
        changes = {start: "" for start, _ in finding.quote_spans}
    elif finding.code == look_alike_characters.CODE:
        changes = {start: finding.suggestion[start] for start, _ in finding.quote_spans}
    else:
        return None
    return splice(document, loc, changes) if _certain(excerpt, finding.suggestion, text) else None


def _certain(excerpt: Excerpt, suggestion: str, text: Text) -> bool:
    seen = without(suggestion, hidden(suggestion))
    for words in (suggestion, seen, latinised(seen)):
        found = match(
            words, text, prefix=excerpt.prefix, suffix=excerpt.suffix, reviewed=excerpt.reviewed is not None
        )
        if found.verdict == "verbatim":
            return True
    return False
