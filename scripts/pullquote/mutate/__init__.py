"""The self-test: break every proved quotation in every way we can think of, and see that nobody is fooled."""

from __future__ import annotations

from pullquote.mutate.mutant import Judged, Mutant
from pullquote.mutate.surveying import Survey, survey

__all__ = ["Judged", "Mutant", "Survey", "survey"]
