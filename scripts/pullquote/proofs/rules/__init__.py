"""PQ321 to PQ339, proofs: one module a code; the module's docstring is the code's page."""

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
    wide_proof,
)

RULES = (
    missing_proof,
    stale_proof,
    proof_of_other_words,
    broken_proof,
    broken_lock,
    foreign_proof_version,
    unused_proof,
    wide_proof,
    guessable_text,
    lock_of_another_source,
    other_archive_text,
    proof_of_another_speaker,
)
