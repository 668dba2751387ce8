"""Every code there is, with the module that documents it. Codes are never used again once they are retired."""

from __future__ import annotations

from types import ModuleType

from pullquote.checks import CHECKS, OWN
from pullquote.figures.rules import RULES as FIGURES
from pullquote.load.rules import RULES as LOAD
from pullquote.proofs.rules import RULES as PROOFS
from pullquote.speech.rules import RULES as SPEECH
from pullquote.text.rules import RULES as TEXT

RULES: tuple[ModuleType, ...] = (*LOAD, *CHECKS, *PROOFS, *TEXT, *SPEECH, *FIGURES, *OWN)
"""Modules with CODE, NAME, SEVERITY; the docstring is the code's page."""
