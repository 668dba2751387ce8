"""Every check. One check is one module; the list is literal, so that it can be searched."""

from __future__ import annotations

from pullquote.checks import (
    check_failed,
    echoed_wording,
    hidden_in_text,
    lonely_scale,
    long_excerpt,
    lost_stretch,
    misattributed_words,
    missing_archive_text,
    missing_evidence,
    not_citable,
    repeated_excerpt,
    reused_id,
    shared_name,
    stray_citation,
    unknown_brief,
    unknown_citation,
    unknown_claim,
    unknown_derivation,
    unknown_origin,
    unknown_person,
    unknown_quotation,
    unknown_setting,
    unknown_source,
    unproved_words,
    unshown_actor,
    unused_quotation,
)

CHECKS = (
    unknown_source,
    unknown_quotation,
    unknown_person,
    unknown_origin,
    shared_name,
    unknown_brief,
    unknown_claim,
    reused_id,
    missing_evidence,
    unshown_actor,
    unused_quotation,
    unproved_words,
    misattributed_words,
    hidden_in_text,
    unknown_citation,
    stray_citation,
    missing_archive_text,
    not_citable,
    lost_stretch,
    long_excerpt,
    unknown_derivation,
    repeated_excerpt,
    echoed_wording,
    lonely_scale,
)
"""Modules with `check(site)`, which yields faults."""

OWN = (unknown_setting, check_failed)
"""Codes about the running of the checks themselves."""
