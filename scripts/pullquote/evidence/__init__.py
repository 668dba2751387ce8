"""One verdict a quotation: checked against the archive, by its proof, by both, or not at all."""

from __future__ import annotations

from pullquote.evidence.judge import Evidence, judge
from pullquote.evidence.verdict import Verdict

__all__ = ["Evidence", "Verdict", "judge"]
