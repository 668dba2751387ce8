"""Sentences that carry a speech on though they have no verb of speaking."""

from __future__ import annotations

from pullquote.speech.holdings import Holding
from pullquote.speech.inverted import make
from pullquote.speech.links import link, sentence_cues, terminal
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.openings import opening_subject
from pullquote.speech.overheard import HEARD
from pullquote.speech.phrases import phrase
from pullquote.speech.remarks import noun_cue
from pullquote.speech.streams import Sentence
from pullquote.speech.unspoken import signature, signed_line
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS, Group
from pullquote.speech.words import HE, PREPOSITIONS, SHE


def merely_joined(raw: str, sentence: Sentence, quote: int) -> bool:
    """Whether only "But" leads to a quotation, only a remark on its meaning follows, or the paper ends its sentence."""
    items = sentence.items
    lead = [item.lower for item in items[:quote] if item.alpha]
    rest = [item.lower for item in items[quote + 1 :] if item.alpha]
    if any(item.region >= 0 for item in items[quote + 1 :]):
        return False
    meant = quote + 1 < len(items) and items[quote + 1].text in "—–-," and rest[:1] and rest[0] in _REMARKS
    if quote == 0 and _ended_by_paper(raw, sentence):
        return True
    return (lead == [] and bool(meant)) or (len(lead) == 1 and lead[0] in _JOINS | _ADDING and not rest)


def _ended_by_paper(raw: str, sentence: Sentence) -> bool:
    """Whether a quotation begins a sentence that the paper ends: "We want them to stay" because of the new jobs."""
    items = sentence.items
    inside = raw[items[0].start + 1 : items[0].end - 1]
    after = next((item for item in items[1:3] if item.alpha), None)
    if after is None or len(inside.split()) < _CLAUSE or not inside[:1].isupper() or inside[-1] in ".!?":
        return False
    return after.lower == "which" or (after.lower in PREPOSITIONS | _GOING_ON and not sentence_cues(sentence))


_CLAUSE = 5
"""Words of a quotation that is more than a name or an expression."""
_GOING_ON = frozenset("and or to because if when while unless until than whether".split())

_JOINS = frozenset("but and yet so still".split())
_ADDING = frozenset("adding saying continuing concluding explaining insisting noting specifically indeed".split())
"""What may be all that leads from one sentence of a speaker to his next: Adding, "Now we wait"."""
_REMARKS = frozenset("referring alluding".split())
"""What the paper says of the meaning of words that it has just quoted."""


def is_fragment(sentence: Sentence, quote: int) -> bool:
    """Whether only a time, a place or "for example" and a colon lead to a quotation: "And later, on the radio:"."""
    lead = sentence.items[: quote - 1]
    if not lead or sentence.items[quote - 1].text != ":" or len(lead) > _SHORT or lead[0].lower not in _FRAGMENTS:
        return False
    verbal = any(item.lower in VERBS or item.lower in AUXILIARIES or item.lower in IRREGULAR for item in lead)
    placed = (at for at, item in enumerate(lead) if item.name)
    return not verbal and all(lead[at - 1].lower in PREPOSITIONS for at in placed) and quote == len(sentence.items) - 1


_FRAGMENTS = frozenset("as for then later again or and also in on at another next finally more first second".split())


def heard(holdings: dict[int, Holding], paragraph: int) -> Holding | None:
    """Who spoke last in a paragraph: "It is a small town," Orr said. They lie far off. "It is a hard road."."""
    last = next(reversed(holdings.values()), None)
    return last if last is not None and last.paragraph == paragraph else None


def announced(sentence: Sentence) -> Cue | None:
    """Whose words the next paragraph has: "The Post reported on Bruce's closing argument:"."""
    cue = noun_cue(sentence.items, len(sentence.items) - 1)
    owned = cue is not None and cue.subject is not None and cue.subject.kind is Kind.NAME
    return cue if owned else None


def late(sentence: Sentence, following: Sentence | None, before: Sentence | None) -> tuple[Cue, bool] | None:
    """The clause behind a sentence that is nothing but quotation, and whether it stands there for another one."""
    if following is None or following.owner >= 0:
        return None
    if following.paragraph != sentence.paragraph:
        dashed = following.items[0].text in "—–-"
        signed = signature(following.items, 0) if dashed else signed_line(following)
        named = signed is not None and signed.subject is not None and signed.subject.kind is Kind.NAME
        return (signed, False) if signed is not None and named else None
    if (closes := _closing(following)) is not None:
        return closes, False
    found = sentence_cues(following)
    if not found:
        return None
    first = found[0]
    placed = first.first == 0 and first.shape != "according"
    lead = [item.lower for item in following.items[first.first : first.verb]]
    helped = any(word in AUXILIARIES for word in lead)
    spoke = VERBS.get(following.items[first.verb].lower, ("", Group.SAY))[1] in (Group.SAY, Group.TELL)
    goes_on = before is not None and before.paragraph == sentence.paragraph and bool(before.quotes)
    spoke = spoke and not helped and (first.word in _SAID if goes_on else first.word not in _DONE)
    spoke = spoke or not HEARD.isdisjoint(lead[-1:])  # "Orme can be heard shouting"
    if not following.quotes and placed and terminal(following.items, first) and spoke:
        return first, False
    if following.items[0].region >= 0 and before is not None and before.paragraph != sentence.paragraph:
        cue, _ = link(following, 0, "", found)
        return None if cue is None else (cue, True)
    return None


def _closing(following: Sentence) -> Cue | None:
    """Who ends with the words before: "With those words, Orme ended a career of 31 years"."""
    items = following.items
    lead = [item.lower for item in items[:3]]
    if lead not in (["with", "these", "words"], ["with", "those", "words"], ["with", "that", ","]) or following.quotes:
        return None
    who = opening_subject(items, 2 + (lead[2] == "words"), len(items))
    first = next((at for at, item in enumerate(items) if who is not None and item.start >= who.start), 0)
    return None if who is None else make(items, first, first, first, who, "before", Strength.CARRIED)


def taken_up(sentence: Sentence, following: Sentence | None) -> Mention | None:
    """Who is named in the paragraph behind one that is nothing but quotation, if that too begins as speech."""
    if following is None or following.owner >= 0 or following.paragraph != sentence.paragraph + 1:
        return None
    if following.items[0].region < 0:
        return None
    cue, _ = link(following, 0, "", sentence_cues(following))
    return cue.subject if cue is not None and cue.subject and cue.subject.kind is Kind.NAME else None


_DONE = frozenset("complain agree announce report protest confirm object vow pledge reject deny apologise".split())
"""Verbs that tell what somebody has done rather than that he said the words before."""
_SAID = frozenset("say tell add write explain reply answer respond continue conclude".split())
"""Verbs that do nothing but give words to somebody, though another one has just spoken."""
_ANSWERS = frozenset("verdict answer reply reaction response advice explanation prediction solution take".split())
_SHORT = 8
"""Words of "And Orme's verdict on the day?", which asks for what he says."""


def asked_about(asked: Sentence) -> Mention | None:
    """The pronoun in a question, whose answer may follow."""
    if asked.items[-1].text != "?" or len(asked.items) < 2:
        return None
    if asked.items[-2].lower in _ANSWERS and len(asked.items) < _SHORT:
        owner = next((at for at, one in enumerate(asked.items) if one.owner), None)
        if owner is not None:
            return phrase(asked.items, 0, owner + 1)
    item = next((one for one in asked.items if one.lower in HE | SHE), None)
    if item is None:
        return None
    gender = "m" if item.lower in HE else "f"
    word = "he" if gender == "m" else "she"
    return Mention(item.start, item.end, Kind.PRONOUN, pronoun=word, gender=gender)


def asks_briefly(asked: Sentence | None) -> bool:
    """Whether the story puts a short question that names nobody: The worst?"""
    if asked is None or asked.items[-1].text != "?" or len(asked.items) > _SHORT or asked.quotes:
        return False
    return not any(item.name or is_role_noun(item.lower) for item in asked.items[1:])


def tells_on(sentence: Sentence, quote: int, before: Sentence, cue: Cue) -> bool:
    """Whether words in marks belong to who has just spoken: "... no," Orr said. "We go on with the fight" for years."""
    if not before.quotes:
        return cue.word in _REPORTING or cue.shape == "according"
    closed = before.quotes[0] < cue.first and cue.shape in {"before", "inverted"}
    return closed and _is_told(sentence, quote)


def told_again(sentence: Sentence, quote: int, held: Holding) -> bool:
    """Whether a report that has gone on in one sentence goes on in one more of its paragraph."""
    reported = held.cue.word in _REPORTING or held.cue.shape == "according"
    return reported and held.paragraph == sentence.paragraph and _is_told(sentence, quote)


def _is_told(sentence: Sentence, quote: int) -> bool:
    """Whether a sentence soon comes to its quotation, and the words are no name or title."""
    items = sentence.items
    title = (quote > 0 and items[quote - 1].lower in {"the", "a", "an"}) or (
        quote + 1 < len(items) and items[quote + 1].lower in AUXILIARIES
    )
    near = _LEAD + _LEAD * (quote > 0 and items[quote - 1].text == ",")
    return quote <= near and not title


_REPORTING = frozenset("say argue claim warn insist contend maintain explain add note tell write".split())
"""Verbs of a report that may go on in the next sentence: "He argued that it was safe. It is “as good as new”."."""
_LEAD = 8
"""Words and marks within which a sentence comes to words that go on with a speech; twice as many before a comma."""
