"""PQ321 to PQ339, proofs: one module a code; the module's docstring is the code's page."""

from types import ModuleType

from pullquote.diagnostics import Finding
from pullquote.proofs.rules import (
    broken_lock,
    broken_proof,
    foreign_proof_version,
    guessable_text,
    lock_of_another_source,
    missing_proof,
    other_archive_text,
    proof_of_another_speaker,
    proof_of_other_words,
    stale_proof,
    unused_proof,
    wrong_margins,
)

RULES = (
    missing_proof,
    stale_proof,
    proof_of_other_words,
    broken_proof,
    broken_lock,
    foreign_proof_version,
    unused_proof,
    wrong_margins,
    guessable_text,
    lock_of_another_source,
    other_archive_text,
    proof_of_another_speaker,
)

PROVE = "run `pullquote prove` where the full text is at hand"
UNDO = f"take the change back, or {PROVE}"


def finding(rule: ModuleType, message: str, help: str = UNDO) -> Finding:
    """A finding of one of these rules; proofs know no offsets of a quotation."""
    return Finding(rule.CODE, rule.NAME, rule.SEVERITY, message, help)
