"""People, articles with quoted speech, and briefs that cite them: what a project of any size holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from bench.words import CLAIMS, PRICED, PRICED_CLAIM, SPOKEN, Language

CLAIMS_A_BRIEF = 10
QUOTATIONS_A_BRIEF = 12
WORDS_A_SOURCE = 1000
PRICED_SHARE = 0.2
"""Share of quotations that hold a figure, which the claim repeats."""

_ROLES = ("minister", "mayor", "spokesman", "economist", "governor", "professor")
_SAID = ("{q},” {who} said.", "{q},” said {who}.", "{q},” {who} told reporters.")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is quoted."""

    id: str
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a source, their speaker, and the sum they name, if any."""

    source: str
    id: str
    exact: str
    speaker: Person
    million: str | None

    @property
    def ref(self) -> str:
        return f"{self.source}/{self.id}"


@dataclass(frozen=True, slots=True)
class Article:
    """A source: its text as published, and what is quoted from it."""

    id: str
    label: str
    origin: str
    text: str
    quotations: tuple[Quotation, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """One assertion, the quotation it rests on, and now and then a well-known one from elsewhere."""

    text: str
    supports: Quotation
    context: Quotation | None = None


@dataclass(frozen=True, slots=True)
class Brief:
    """A topic with its claims."""

    id: str
    title: str
    question: str
    bottom_line: str
    event: str
    quotations: tuple[Quotation, ...]
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Content:
    """Everything of a synthetic project."""

    people: tuple[Person, ...]
    origins: tuple[tuple[str, str], ...]
    articles: tuple[Article, ...]
    briefs: tuple[Brief, ...] = field(default=())


class Writer:
    """Writes the content of a project of `size` briefs. The same size gives the same words, everywhere."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.random = Random(f"pullquote {size}")
        self.language = Language(self.random, 3000 + 6 * size)

    def content(self) -> Content:
        people = tuple(self._person(number) for number in range(max(size_of_tail(self.size, 4), 2)))
        origins = tuple((f"origin-{number}", f"{self.language.name()} Agency") for number in range(20))
        articles = tuple(self._article(number, people) for number in range(size_of_tail(self.size, 2)))
        quotations = [one for article in articles for one in article.quotations]
        briefs = tuple(self._brief(number, quotations) for number in range(self.size))
        return Content(people, origins, articles, briefs)

    def _person(self, number: int) -> Person:
        return Person(f"person-{number}", self.language.name(), self.random.choice(_ROLES))

    def _article(self, number: int, people: tuple[Person, ...]) -> Article:
        id = f"source-{number:05d}"
        share = QUOTATIONS_A_BRIEF * self.size // size_of_tail(self.size, 2)
        quotations = tuple(self._quotation(id, index, people) for index in range(share))
        label = f"{self.language.title()} ({id})"
        text = "\n\n".join(self._paragraphs(quotations)) + "\n"
        return Article(id, label, f"origin-{number % 20}", text, quotations)

    def _quotation(self, source: str, index: int, people: tuple[Person, ...]) -> Quotation:
        # a few people are quoted everywhere, most of them once or twice
        speaker = people[int(len(people) * self.random.random() ** 3)]
        million = str(self.random.randrange(11, 990)) if self.random.random() < PRICED_SHARE else None
        frame = PRICED if million else self.random.choice(SPOKEN)
        return Quotation(source, f"q-{index}", self.language.fill(frame, m=million or ""), speaker, million)

    def _paragraphs(self, quotations: tuple[Quotation, ...]) -> Iterator[str]:
        spoken = sum(len(one.exact.split()) + 4 for one in quotations)
        filler = max(WORDS_A_SOURCE - spoken, 0) // (len(quotations) * 14)
        for one in quotations:
            # alternately by full name with role and by name alone, as newspapers do
            title = f"{one.speaker.role.capitalize()} " if self.random.random() < 0.5 else ""
            who = title + one.speaker.name
            yield ". ".join(self.language.sentence() for _ in range(filler + 1)) + "."
            yield "“" + self.random.choice(_SAID).format(q=one.exact, who=who)

    def _brief(self, number: int, quotations: list[Quotation]) -> Brief:
        start = number * QUOTATIONS_A_BRIEF
        own = tuple(quotations[(start + step) % len(quotations)] for step in range(QUOTATIONS_A_BRIEF))
        claims = tuple(self._claim(own[step], quotations if step in (3, 7) else None) for step in range(CLAIMS_A_BRIEF))
        language = self.language
        bottom = f"{language.own()} [@{own[-2].ref}]. {language.own()}."
        event = f"{language.own()}."
        title, question = f"{language.title()} {number}", f"{language.title()}?"
        return Brief(f"brief-{number:05d}", title, question, bottom, event, own, claims)

    def _claim(self, quotation: Quotation, famous: list[Quotation] | None) -> Claim:
        frame = PRICED_CLAIM if quotation.million else self.random.choice(CLAIMS)
        text = self.language.fill(frame, who=quotation.speaker.name, m=quotation.million or "")
        context = famous[int(len(famous) * self.random.random() ** 5)] if famous else None
        return Claim(f"{text}.", quotation, context)


def size_of_tail(size: int, share: int) -> int:
    """How many sources (share 2) or people (share 4) go with `size` briefs."""
    return max(size // share, 1)
