"""The check against the full text: are the words there, and are they this speaker's?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from pullquote.diagnostics import Finding
from pullquote.evidence.verdict import State, Verdict
from pullquote.load.files import Loaded, read_archive
from pullquote.model.library import Library
from pullquote.model.people import Person
from pullquote.model.source import Passage, Quotation
from pullquote.speech import Attribution, People, Speaker, attribute, in_quotation_marks, misnamed, same_voice
from pullquote.speech.rules import mere_label, not_in_quotation_marks, speech_as_passage
from pullquote.text import Match, Text, match, prepare


class Texts(Mapping[str, Text]):
    """The full text of each source at hand, by source id; read and prepared when first asked for."""

    def __init__(self, loaded: Loaded) -> None:
        self._sources = loaded.library.sources
        self._archive = loaded.project.archive
        self._known: dict[str, Text | None] = {}

    def __getitem__(self, id: str) -> Text:
        if id not in self._known:
            raw = self._raw(id)
            self._known[id] = None if raw is None else prepare(raw)
        text = self._known[id]
        if text is None:
            raise KeyError(id)
        return text

    def __iter__(self) -> Iterator[str]:
        return (id for id in self._sources if id in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _raw(self, id: str) -> str | None:
        source = self._sources[id]
        if source.text is not None:
            return source.text
        if self._archive is None or source.archive is None:
            return None
        return read_archive(self._archive, source.archive)


class Known(dict[str, Speaker]):
    """Everybody in people.yml as the attribution engine wants them, by id; never changed once it is made."""

    @cached_property
    def everybody(self) -> People:
        return People(self.values())


def speakers(library: Library) -> Known:
    """Everybody in people.yml as the attribution engine wants them."""
    return Known((id, speaker_of(id, person)) for id, person in library.people.items())


def speaker_of(id: str, person: Person) -> Speaker:
    """A person of people.yml as the attribution engine wants them."""
    return Speaker(id, (person.name, *person.aliases), person.roles, named=person.kind != "unnamed")


def check_excerpt(
    excerpt: Quotation | Passage, text: Text, others: Mapping[str, Text], known: Mapping[str, Speaker]
) -> Verdict:
    """The verdict on one quotation or passage whose source's text is at hand."""
    found = match(
        excerpt.exact,
        text,
        prefix=excerpt.prefix,
        suffix=excerpt.suffix,
        reviewed=excerpt.reviewed is not None,
        others=others,
    )
    if found.verdict != "verbatim":
        return Verdict(_STATES[found.verdict], ("archive",), found, None, found.findings)
    fault = same_voice(text, found.spans) or misnamed(text, found.stand_ins)
    if fault is not None:
        return Verdict("refused", ("archive",), found, None, (*found.findings, fault))
    if isinstance(excerpt, Passage):
        quoted = all(in_quotation_marks(text, span) for span in found.spans)
        speech = (speech_as_passage.finding(found.spans),) if quoted else ()
        return Verdict("refused" if speech else "proved", ("archive",), found, None, found.findings + speech)
    if excerpt.speaker is None or excerpt.speaker not in known:
        quoted = any(in_quotation_marks(text, span) or _beside_mark(text.raw, span) for span in found.spans)
        outside = () if quoted else (_outside(),)
        return Verdict("refused" if outside else "proved", ("archive",), found, None, found.findings + outside)
    everybody = known.everybody if isinstance(known, Known) else People(known.values())
    return _attributed(excerpt, found, attribute(text, found.spans, known[excerpt.speaker], everybody))


_STATES: Mapping[str, State] = {
    "verbatim": "proved",
    "agrees": "proved",
    "refused": "refused",
    "contradicts": "refused",
    "unclear": "unclear",
}


def _beside_mark(raw: str, span: tuple[int, int]) -> bool:
    """Whether a mark opens or closes at the words. Nobody is shown as their speaker, so one without a partner will do.

    It touches them but for their own punctuation; a mark after a space is another quotation's.
    """
    before = raw[max(span[0] - 1, 0) : span[0]]
    after = raw[span[1] : span[1] + 4].lstrip(".,;:!?…")[:1]
    return not _MARKS.isdisjoint((before, after))


_MARKS = frozenset("\"'`“”„‟‘’‚‛«»‹›")


def _outside() -> Finding:
    rule = not_in_quotation_marks
    message = "in the source these words do not stand in quotation marks"
    return Finding(rule.CODE, rule.NAME, rule.SEVERITY, message, "make it an entry under `passages` instead")


def _attributed(quotation: Quotation, found: Match, said: Attribution) -> Verdict:
    named_so = quotation.kind == "label" and all(one.code == mere_label.CODE for one in said.findings)
    accepted = said.verdict == "unclear" and (quotation.attribution == "reviewed" or named_so)
    state: State = "proved" if accepted else _STATES[said.verdict]
    findings = () if accepted else said.findings
    return Verdict(state, ("archive",), found, said, found.findings + findings)
