"""Numbered citations that open the quotation in place, without a script."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pullquote.compare.words import counted
from pullquote.model.brief import STANCES, Evidence, Stance
from pullquote.model.source import Passage, Quotation
from pullquote.pages import prose
from pullquote.pages.actions import cite_this, entry_links
from pullquote.pages.badges import badge_tag
from pullquote.pages.html import Html, escape
from pullquote.pages.parts import NONE, details
from pullquote.pages.quote import Known, known, quotation, short
from pullquote.pages.view import Place
from pullquote.pages.words import NOBODY, date_words, inside

_STANCE = {"supports": "", "disputes": "Speaking against it", "context": "For context"}


@dataclass(slots=True)
class Numbers:
    """The numbers of a page's citations, in the order in which readers meet them."""

    file: str
    """The file of the page's brief."""
    cite_as: Mapping[str, str] = field(default_factory=dict)
    """How to cite an entry of the brief, by its id."""
    cite_files: Html = NONE
    """Links to the brief's citation files."""
    known: dict[str, int] = field(default_factory=dict)

    shown: set[str] = field(default_factory=set)
    """What is shown whole elsewhere: on paper it is not shown again."""

    def of(self, ref: str) -> int:
        """The number of a reference; the next free one where it is new."""
        return self.known.setdefault(ref, len(self.known) + 1)


@dataclass(slots=True)
class Block:
    """One claim, figure, event, ...: its prose and its citations, each of which opens below it.

    The anchor of a citation is inside its `<details>`: browsers open what a link leads into.
    """

    place: Place
    numbers: Numbers
    owner: str
    """Id of the entry, unique on its page."""
    refs: dict[str, Stance] = field(default_factory=dict)

    def links(self, what: str) -> Html:
        """The permanent link of the entry, and the one to its line in the brief's file."""
        return entry_links(self.place, self.numbers.file, self.owner, what)

    def paragraphs(self, text: str) -> Html:
        """Prose with its inline citations as numbers."""
        return prose.paragraphs(text, self._mark)

    def inline(self, text: str) -> Html:
        """The same for a single paragraph."""
        return prose.inline(text, self._mark)

    def _mark(self, ref: str) -> str:
        self.refs.setdefault(ref, "supports")
        number = self.numbers.of(ref)
        if ref not in self.place.library.excerpts:
            return _missing(ref)
        label = f"Citation {number}: {escape(who_text(self.place, ref))}"
        return f'<sup class="pq-ref"><a href="#{self.owner}_{number}" aria-label="{label}">{number}</a></sup>'

    def citations(self, evidence: Iterable[Evidence]) -> Html:
        """Everything the entry rests on, by stance; what speaks against it is named as that."""
        for one in evidence:
            self.refs[one.ref] = one.stance
        groups: dict[Stance, list[str]] = {stance: [] for stance in STANCES}
        for ref, stance in self.refs.items():
            groups[stance].append(ref)
        shown = [self._group(stance, refs) for stance, refs in groups.items() if refs]
        return Html(f"{''.join(shown)}{self._cite_this()}")

    def _cite_this(self) -> str:
        words = self.numbers.cite_as.get(self.owner)
        return cite_this(words, self.numbers.cite_files) if words else ""

    def words(self, evidence: Iterable[Evidence]) -> Html:
        """Everything the entry rests on with the words in sight."""
        for one in evidence:
            self.refs[one.ref] = one.stance
        shown = "".join(self._words(ref, stance) for ref, stance in self.refs.items())
        return Html(shown)

    def _words(self, ref: str, stance: Stance) -> str:
        if ref not in self.place.library.excerpts:
            return _missing(ref)
        head = f'<p class="pq-stance pq-{stance}">{_STANCE[stance]}</p>' if _STANCE[stance] else ""
        number = self.numbers.of(ref)
        shown = short(self.place, ref, number=f'<span class="pq-n">{number}</span> ')
        return f'{head}<div id="{self.owner}_{number}">{shown}</div>'

    def folded(self) -> Html:
        """The citations of its prose behind one line, where the prose itself must stay in sight."""
        listed = self.citations(())
        return (
            details(f"Show {counted(len(self.refs), 'quotation')} behind these lines", listed)
            if listed
            else listed
        )

    def _group(self, stance: Stance, refs: list[str]) -> str:
        head = f'<p class="pq-stance pq-{stance}">{_STANCE[stance]}</p>' if _STANCE[stance] else ""
        return f'{head}<ul class="pq-cites">{"".join([self._citation(ref) for ref in refs])}</ul>'

    def _citation(self, ref: str) -> str:
        place, number = self.place, self.numbers.of(ref)
        if ref not in place.library.excerpts:
            return f"<li>{_missing(ref)}</li>"
        one, again = known(place, ref), " pq-again" if ref in self.numbers.shown else ""
        self.numbers.shown.add(ref)
        return (
            f'<li><details class="pq-cite{again}"><summary><span class="pq-n">{number}</span> '
            f"{_summary(place, one)}</summary>"
            f'<div id="{self.owner}_{number}">{quotation(place, one)}</div></details></li>'
        )


def _summary(place: Place, one: Known) -> str:
    said = one.excerpt.said if isinstance(one.excerpt, Quotation) else None
    via = _chain_text(place, one)
    if said:
        via = f"{date_words(said.date)} · {via}"
    return (
        f'<span><span class="pq-who">{escape(who_text(place, one.ref))}</span> '
        f'<span class="pq-via">{escape(via)}</span></span> {badge_tag(one.badge, short=True)}'
    )


def who_text(place: Place, ref: str) -> str:
    """Whose words these are, in plain text."""
    excerpt = place.library.excerpts[ref]
    if isinstance(excerpt, Quotation) and excerpt.speaker:
        return place.library.name(excerpt.speaker)
    return place.view.source(ref).label


def _chain_text(place: Place, one: Known) -> str:
    """How the words came here, in one short line of plain text: `AP → Kyiv Post`.

    A source's own reporting needs no chain, and words that are nobody's speech stand under their source's name.
    """
    library, excerpt, source = place.library, one.excerpt, one.source
    told = [library.name(id) for id in excerpt.via if id not in source.origins and not _unknown(place, id)]
    if isinstance(excerpt, Passage):
        about = [f"paraphrasing {inside(library.name(excerpt.attributed_to))}"] if excerpt.attributed_to else []
        return ", ".join([*about, *(f"after {last}" for last in told[-1:])]) or "in its own words"
    if not excerpt.speaker:
        return ", ".join([NOBODY[excerpt.kind], *(f"after {last}" for last in told[-1:])])
    return " → ".join(told if told[-1:] == [source.label] else [*told, source.label])


def _unknown(place: Place, id: str) -> bool:
    origin = place.library.origins.get(id)
    return origin is not None and origin.kind == "unknown"


def _missing(ref: str) -> str:
    return f'<span class="pq-missing">no quotation <code>{escape(ref)}</code></span>'
