"""Turns without a clause: "Was that one?" "It may have been." behind a question and an answer that have theirs."""

from __future__ import annotations

from pullquote.speech.holdings import Holding
from pullquote.speech.links import is_bare
from pullquote.speech.streams import Sentence
from pullquote.speech.values import Strength, value


@value
class Said:
    """What was said last."""

    held: Holding
    paragraph: int
    question: bool


@value
class Exchange:
    """Who has put a question to whom."""

    asker: Holding
    answerer: Holding


def exchanged(before: Exchange | None, last: Said | None, said: Said) -> Exchange | None:
    """The exchange in which somebody has just spoken; None where he answers nobody."""
    if last is None or said.paragraph - last.paragraph > 1:
        return None
    who, other = said.held.referent.person, last.held.referent.person
    if before is not None and who in (before.asker.referent.person, before.answerer.referent.person):
        return before
    answers = last.question and not said.question and who is not None and other is not None and who is not other
    return Exchange(last.held, said.held) if answers else None


def next_turn(
    exchange: Exchange | None, last: Said | None, here: Sentence, following: Sentence | None, content: str
) -> Holding | None:
    """Who speaks next where no clause tells: a question behind an answer is the asker's, and the other way round.

    A question that nobody answers is the answerer's own: “It is,” said Orr. “What difference does it make?”
    """
    question = content.rstrip(" ’'").endswith("?")
    if exchange is None or last is None or here.paragraph != last.paragraph:
        return None
    answered = last.held.referent.person is exchange.answerer.referent.person
    if answered:
        goes_on = following is not None and following.paragraph == here.paragraph and is_bare(following)
        return exchange.asker if question and not last.question and goes_on else None
    carried = last.held.strength is Strength.CARRIED
    return exchange.answerer if last.question and carried and not question else None
