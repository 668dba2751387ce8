"""The check against the full text: are the words there, and are they this speaker's?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pullquote.diagnostics import Severity
from pullquote.evidence.verdict import Verdict
from pullquote.load.files import Loaded, read_archive
from pullquote.model.library import Library
from pullquote.model.people import Person
from pullquote.model.source import Passage, Quotation
from pullquote.speech import Attribution, Speaker, attribute
from pullquote.speech.rules import unclear_speaker
from pullquote.text import Text, match, prepare


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


def speakers(library: Library) -> dict[str, Speaker]:
    """Everybody in people.yml as the attribution engine wants them."""
    return {id: speaker_of(id, person) for id, person in library.people.items()}


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
    if found.verdict != "verbatim" or not isinstance(excerpt, Quotation) or excerpt.speaker not in known:
        state = {"verbatim": "proved", "refused": "refused", "unclear": "unclear"}[found.verdict]
        return Verdict(state, ("archive",), found, None, found.findings)  # type: ignore[arg-type]
    said = attribute(text, found.spans, known[excerpt.speaker], tuple(known.values()))
    return _attributed(excerpt, found, said)


def _attributed(quotation: Quotation, found: object, said: Attribution) -> Verdict:
    findings = said.findings
    state = {"agrees": "proved", "contradicts": "refused", "unclear": "unclear"}[said.verdict]
    if said.verdict == "unclear" and quotation.attribution == "reviewed":
        state = "proved"
        findings = tuple(one for one in findings if one.code != unclear_speaker.CODE)
    if any(one.severity is Severity.ERROR for one in findings):
        state = "refused" if state == "proved" else state
    return Verdict(state, ("archive",), found, said, (*found.findings, *findings))  # type: ignore[arg-type, attr-defined]
