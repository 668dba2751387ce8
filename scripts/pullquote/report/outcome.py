"""What one run of the checks came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pullquote.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Outcome:
    """Diagnostics in order, the texts they point into, and how many quotations stand how."""

    diagnostics: Sequence[Diagnostic]
    texts: Mapping[str, str] = field(default_factory=dict)
    """File to its text, for every file that could be decoded."""
    states: Mapping[str, int] = field(default_factory=dict)
    """Number of quotations and passages by state: proved, refused, unclear, unchecked."""
    changed: frozenset[str] = frozenset()
    """Files of the change under review, where that is known."""
    site_url: str = ""
    """Where the site is published, without a slash at the end; empty if unknown."""
    held: int = 0
    """How many findings are held back because they may only follow from those told."""
    unsealed: int = 0
    """How many of the proved agree with the source's text at hand, but have no proof."""

    @property
    def failed(self) -> bool:
        """Whether anything of severity error was found."""
        return any(one.severity is Severity.ERROR for one in self.diagnostics)

    def more(self) -> str:
        """A line about the findings held back, with its line end; empty if there are none."""
        if not self.held:
            return ""
        many = "findings" if self.held > 1 else "finding"
        return f"{self.held} more {many} may follow from this; mend it first\n"

    def summary(self) -> str:
        """One line: what was checked and what was found. What was not checked is never counted as fine."""
        total = sum(self.states.values())
        parts = [f"{total} quotations and passages"]
        words = {"proved": "proved", "refused": "refused", "unclear": "unclear", "unchecked": "NOT CHECKED"}
        if self.unsealed:
            words["proved"] = f"agree with the articles, {self.unsealed} of them without a proof"
        parts += [f"{self.states[state]} {word}" for state, word in words.items() if self.states.get(state)]
        found = Counter(one.severity.value for one in self.diagnostics)
        names = [name for name in ("error", "warning", "note") if found[name]]
        counts = [f"{found[name]} {name}{'s' if found[name] > 1 else ''}" for name in names]
        return f"{', '.join(parts)}; {', '.join(counts) or 'no findings'}"
