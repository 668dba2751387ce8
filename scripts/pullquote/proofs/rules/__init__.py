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

PROVE = "run `make prove` where the articles are at hand"
UNDO = f"take the change back, or {PROVE}"
VERIFY = "`make prove ARGS=--verify-archive` says how far the two agree"
CHANGED = "these words were changed after they were proved"
OLD_WORDS = (
    "If that was a slip, put back what the file had before (see the changes of your pull request). "
    "If the article has the new words, somebody with the articles runs `make prove`."
)


def finding(rule: ModuleType, message: str, help: str = UNDO) -> Finding:
    """A finding of one of these rules; proofs know no offsets of a quotation."""
    return Finding(rule.CODE, rule.NAME, rule.SEVERITY, message, help)
