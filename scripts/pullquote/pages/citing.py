"""Numbered citations that open the quotation in place, without a script."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pullquote.compare.words import counted
from pullquote.model.brief import STANCES, Evidence, Stance
from pullquote.pages import prose
from pullquote.pages.badges import badge, badge_tag
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import details
from pullquote.pages.quote import chain_text, quotation, said_text, who_text
from pullquote.pages.view import Place

_STANCE = {"supports": "", "disputes": "Speaking against it", "context": "For context"}


@dataclass(slots=True)
class Numbers:
    """The numbers of a page's citations, in the order in which readers meet them."""

    known: dict[str, int] = field(default_factory=dict)

    def of(self, ref: str) -> int:
        return self.known.setdefault(ref, len(self.known) + 1)


@dataclass(slots=True)
class Block:
    """One claim, figure, event, ...: its prose and its citations, each of which opens below it."""

    place: Place
    numbers: Numbers
    owner: str
    """Id of the entry, unique on its page."""
    refs: dict[str, Stance] = field(default_factory=dict)

    def paragraphs(self, text: str) -> Html:
        """Prose with its inline citations as numbers."""
        return prose.paragraphs(text, self._mark)

    def inline(self, text: str) -> Html:
        """The same for a single paragraph."""
        return prose.inline(text, self._mark)

    def _mark(self, ref: str) -> str:
        self.refs.setdefault(ref, "supports")
        number = self.numbers.of(ref)
        if ref not in self.place.view.library.excerpts:
            return _missing(ref)
        label = f"Citation {number}: {who_text(self.place, ref)}"
        return f'<sup class="pq-ref"><a href="#{self.owner}_{number}" aria-label="{escape(label)}">{number}</a></sup>'

    def citations(self, evidence: Iterable[Evidence]) -> Html:
        """Everything the entry rests on, by stance; what speaks against it is named as that."""
        for one in evidence:
            self.refs[one.ref] = one.stance
        by_stance = {stance: [ref for ref, own in self.refs.items() if own == stance] for stance in STANCES}
        return Html("".join(self._group(stance, refs) for stance, refs in by_stance.items() if refs))

    def folded(self) -> Html:
        """The citations of its prose behind one line, where the prose itself must stay in sight."""
        listed = self.citations(())
        return details(f"Show {counted(len(self.refs), 'quotation')} behind these lines", listed) if listed else listed

    def _group(self, stance: Stance, refs: list[str]) -> str:
        head = f'<p class="pq-stance pq-{stance}">{_STANCE[stance]}</p>' if _STANCE[stance] else ""
        listed = "".join(f"<li>{self._citation(ref)}</li>" for ref in refs)
        return f'{head}<ul class="pq-cites">{listed}</ul>'

    def _citation(self, ref: str) -> str:
        number, place = self.numbers.of(ref), self.place
        excerpt = place.view.library.excerpts.get(ref)
        if excerpt is None:
            return _missing(ref)
        said = said_text(excerpt)
        via = " · ".join(part for part in (said, chain_text(place, ref)) if part)
        return (
            f'<details class="pq-cite" id="{self.owner}_{number}"><summary><span class="pq-n">{number}</span> '
            f'<span><span class="pq-who">{escape(who_text(place, ref))}</span> <span class="pq-via">{escape(via)}</span></span> '
            f"{badge_tag(badge(place.view.verdict(ref), excerpt), short=True)}</summary>{quotation(place, ref)}</details>"
        )


def _missing(ref: str) -> str:
    return f'<span class="pq-missing">no quotation <code>{escape(ref)}</code></span>'
