"""Permanent addresses of the listing pages, beside those of the things themselves."""

from __future__ import annotations

from pullquote.compare.addresses import (
    brief_path,
    change_anchor,
    excerpt_path,
    origin_path,
    person_path,
    source_path,
)

__all__ = ["brief_path", "change_anchor", "excerpt_path", "origin_path", "person_path", "source_path"]

HOME = ""
BRIEFS = "briefs/"
SOURCES = "sources/"
PEOPLE = "people/"
ORIGINS = "origins/"
QUOTATIONS = "quotations/"
CLAIMS = "claims/"
FIGURES = "figures/"
TIMELINE = "timeline/"
DISAGREEMENTS = "disagreements/"
QUESTIONS = "questions/"
PRINT = "print/"
EVIDENCE = "evidence/"
CHANGES = "corrections/"
CHECKS = "checks/"
