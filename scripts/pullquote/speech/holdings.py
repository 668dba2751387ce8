"""Who holds a quotation, how surely, and by which words of the text."""

from __future__ import annotations

from pullquote.speech.meant import Referent
from pullquote.speech.roles import speaks
from pullquote.speech.values import Cue, Kind, Span, Strength, value


@value
class Holding:
    """Who holds a quotation, and by which clause."""

    referent: Referent
    cue: Cue
    strength: Strength
    paragraph: int
    teller: Referent | None = None
    """Who tells that the words were said: perhaps they are his."""


def weaker(held: Holding | None) -> Holding | None:
    """The same speaker, carried on: never strong enough to contradict."""
    if held is None or not (_can_speak(held.referent) or _has_said(held)):
        return None
    return Holding(held.referent, held.cue, Strength.CARRIED, held.paragraph)


def plainer(spoken: Holding | None, said: Holding) -> Holding:
    """Who goes on behind a sentence: who plainly spoke in it, and not who only thought or put a word of it."""
    plain = spoken is not None and spoken.strength is Strength.PLAIN and said.strength is Strength.LOOSE
    return spoken if spoken is not None and plain else said


def _has_said(held: Holding) -> bool:
    """Whether a plain verb of saying shows that an unlisted noun is somebody's: "said a noteholder"."""
    role = held.referent.mention.role
    said = held.strength is Strength.PLAIN and held.cue.word in {"say", "tell", "add"}
    return said and role is not None and not role.plural and (role.definite or role.indefinite)


def _can_speak(referent: Referent) -> bool:
    """Whether a subject is known to be of a kind that speaks."""
    mention, person = referent.mention, referent.person
    if mention.kind is Kind.PRONOUN:
        return person is not None or referent.anchor is not None
    known = person is not None and bool(person.name)
    return mention.kind is Kind.NAME or known or (mention.role is not None and speaks(mention.role))


def as_holding(referent: Referent | None, paragraph: int) -> Holding | None:
    """The subject of a sentence without a verb of speaking, who may speak in the next."""
    if referent is None or (referent.mention.kind is Kind.ROLE and not referent.mention.role):
        return None
    mention = referent.mention
    cue = Cue(
        0,
        0,
        0,
        mention.start,
        mention.end,
        (mention.start, mention.end),
        mention,
        "",
        "before",
        Strength.CARRIED,
    )
    return Holding(referent, cue, Strength.CARRIED, paragraph)


def written(raw: str, held: Holding) -> str:
    """Whom the text names, as written there."""
    mention, person = held.referent.mention, held.referent.person
    if mention.kind is Kind.NAME and person is not None and person.full is not None:
        return raw[person.full[0] : person.full[1]]
    if held.referent.anchor is not None:
        start, end = held.referent.anchor
        return raw[start:end]
    return " ".join(raw[mention.start : mention.end].split())


_LONGEST = 90
"""Characters of a clause that are shown whole; of a longer one only the speaker and the verb."""


def clause_spans(held: Holding) -> tuple[Span, ...]:
    """The few words that show who speaks: the clause, and the antecedent's name where the clause has a pronoun."""
    cue, referent = held.cue, held.referent
    mention = referent.mention
    spans = {(mention.start, mention.end)}
    together = cue.start <= mention.start and mention.end <= cue.end
    if together and cue.end - cue.start <= _LONGEST:
        spans = {(cue.start, cue.end)}
    elif cue.word not in {"", ":"}:
        spans.add((cue.start, cue.end) if cue.end - cue.start <= _LONGEST and not together else cue.verb_span)
    if referent.anchor is not None:
        spans.add(referent.anchor)
    return tuple(sorted(_merged(spans)))


def _merged(spans: set[Span]) -> list[Span]:
    """Spans without those that lie inside others."""
    return [
        span
        for span in spans
        if not any(other != span and other[0] <= span[0] and span[1] <= other[1] for other in spans)
    ]
