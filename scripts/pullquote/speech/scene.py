"""The analysis of one article: for every quotation in it, who speaks according to the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pullquote.speech import themes
from pullquote.speech.behalf import behalf, note_writings
from pullquote.speech.carried import announced, asked_about, heard, late, merely_joined, taken_up, tells_on
from pullquote.speech.cast import Cast
from pullquote.speech.doubled import singled
from pullquote.speech.gather import gather
from pullquote.speech.headings import heading, is_known
from pullquote.speech.holdings import Holding, as_holding, weaker
from pullquote.speech.links import is_bare, link, sentence_cues
from pullquote.speech.marks import regions
from pullquote.speech.meant import Referent
from pullquote.speech.nested import teller, telling
from pullquote.speech.openings import opening_subject
from pullquote.speech.resolve import Memory
from pullquote.speech.settle import settled
from pullquote.speech.streams import Sentence, last_char, sentences
from pullquote.speech.values import Cue, Kind, Mention, Region, Strength
from pullquote.speech.works import without_works


@dataclass(frozen=True, slots=True)
class Scene:
    """An article, pairs of single marks made double, as its quotations and who speaks them; safe to share."""

    raw: str
    regions: tuple[Region, ...]
    outer: tuple[tuple[int, int], ...]
    """Start and number of every region that lies in no other one, in the order of the text."""
    holdings: dict[int, Holding]
    """Region -> who holds it; regions that the text gives to nobody are missing."""
    labels: frozenset[int]
    """Regions that are names or catchwords, nobody's speech."""
    cast: Cast
    unnamed: tuple[tuple[Mention, object], ...] = field(default=())


_CLAUSE = 5  # words of a quotation that is no mere expression


class _Director:
    """Walks through the sentences in order and keeps what a reader would remember."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.regions = regions(raw)
        self.cast = gather(raw)
        self.memory = Memory(self.cast)
        self.holdings: dict[int, Holding] = {}
        self.labels: set[int] = set()
        self.last: Holding | None = None
        self.last_sentence: Sentence | None = None
        self.opening: Referent | None = None
        self.head: Referent | None = None
        self.met = themes.met(self.cast)

    def run(self) -> Scene:
        told, works = without_works(self.raw, sentences(self.raw, self.regions), self.regions)
        self.labels |= works
        for at, sentence in enumerate(told):
            following = told[at + 1] if at + 1 < len(told) else None
            self._sentence(sentence, following)
        holdings = settled(self.raw, self.regions, self.memory, self.holdings, self.labels)
        outer = sorted((region.start, at) for at, region in enumerate(self.regions) if region.parent < 0)
        unnamed = tuple(self.memory.unnamed)
        return Scene(self.raw, self.regions, tuple(outer), holdings, frozenset(self.labels), self.cast, unnamed)

    def _sentence(self, sentence: Sentence, following: Sentence | None) -> None:
        found = [cue for cue in sentence_cues(sentence) if not themes.mistaken(self.cast, sentence.items, cue)]
        if sentence.owner < 0:
            self._open(sentence, found)
        note_writings(self.memory, self.raw, sentence, found)
        resolved = self._hold_all(found, sentence.paragraph)
        spoken: Holding | None = None
        for quote in sentence.quotes:
            region = sentence.items[quote].region
            content = self.raw[self.regions[region].start : self.regions[region].end]
            cue, label = link(sentence, quote, content, found)
            if (headed := self._headed(sentence, quote, content, cue)) is not None:
                self.holdings[region] = headed
            elif label:
                self.labels.add(region)
            elif cue is not None:
                spoken = resolved.get(cue.verb) or self._hold(cue, sentence.paragraph)
                if (outer := teller(sentence.items, found, cue)) is not None:
                    spoken = replace(spoken, teller=resolved[outer.verb].referent)
                self.holdings[region] = spoken
                self.memory.quoted(spoken.referent)
            elif sentence.owner < 0:
                carried = self._carry(sentence, quote, following) or self._told_on(sentence, quote, found, content)
                if carried is not None:
                    spoken = self.holdings[region] = carried
        if sentence.owner < 0:
            self._remember(sentence, found, resolved, spoken)

    def _open(self, sentence: Sentence, found: Sequence[Cue]) -> None:
        """Let later pronouns take up the subject that opens the sentence: "Whitfield attacked what she called"."""
        self.head = None
        opening = None if is_bare(sentence) else opening_subject(sentence.items, 0, len(sentence.items))
        self._topic(themes.owner(sentence.items), sentence.paragraph)
        if opening is None:
            return
        opening = themes.identified(sentence.items, opening) or opening
        self._topic(themes.fronted(sentence.items) if opening.kind is Kind.PRONOUN else None, sentence.paragraph)
        self.head = self.memory.resolve(opening, sentence.paragraph)
        behalf(self.memory, self.raw, self.head, sentence.paragraph)
        if any(themes.takes_up(sentence, cue, opening) for cue in found):
            self.memory.note(self.head, sentence.paragraph)

    def _headed(self, sentence: Sentence, quote: int, content: str, cue: Cue | None) -> Holding | None:
        """Who speaks in a headline by its colon, where no clause gives the words to another one of the article."""
        head = heading(sentence, quote, content)
        held = None if head is None else self._hold(head, sentence.paragraph)
        if held is None or not is_known(held.referent):
            return None
        other = None if cue is None else self._hold(cue, sentence.paragraph)
        return held if other is None or not is_known(other.referent) else None

    def _topic(self, who: Mention | None, paragraph: int) -> None:
        if who is not None:
            self.memory.note(self.memory.resolve(who, paragraph), paragraph)

    def _hold_all(self, found: Sequence[Cue], paragraph: int) -> dict[int, Holding]:
        """Who each clause of a sentence names, by its verb; a later "he" may take up the name in "Hughes said"."""
        resolved: dict[int, Holding] = {}
        for cue in found:
            held = resolved[cue.verb] = self._hold(cue, paragraph)
            if cue.strength is not Strength.PLAIN or held.referent.mention.kind is Kind.PRONOUN:
                continue
            later = (one.subject for one in found if one.verb > cue.verb and one.subject is not None)
            if any(who.kind is Kind.PRONOUN for who in later):
                self.memory.note(held.referent, paragraph)
        return resolved

    def _hold(self, cue: Cue, paragraph: int) -> Holding:
        assert cue.subject is not None
        referent = self.memory.resolve(cue.subject, paragraph)
        if cue.strength is Strength.PLAIN:
            self.memory.heard(referent)
        if (author := behalf(self.memory, self.raw, referent, paragraph)) is not None:
            referent = replace(referent, author=author)
        return Holding(referent, cue, cue.strength, paragraph)

    def _carry(self, sentence: Sentence, quote: int, following: Sentence | None) -> Holding | None:
        """Who goes on speaking where a sentence is nothing but quotation."""
        if not is_bare(sentence):
            return self._going_on(sentence, quote)
        if quote > 0 and (before := self.holdings.get(sentence.items[quote - 1].region)):
            return before
        region = self.regions[sentence.items[quote].region]
        if (told_late := self._late(sentence, following)) is not None:
            return told_late
        here = self.last_sentence is not None and self.last_sentence.paragraph == sentence.paragraph
        if here:
            near = weaker(self.last or self._asked() or self._opened())
            return near or weaker(heard(self.holdings, sentence.paragraph))
        if region.closed and last_char(self.raw, region) not in ".,!?…—–":
            return None
        if (earlier := self._group_holder(region.group)) is not None:
            return earlier
        if self.last_sentence is not None and self.last_sentence.paragraph == sentence.paragraph - 1:
            colon = self.last_sentence.items[-1].text == ":"
            if colon and (owned := announced(self.last_sentence)) is not None:
                return weaker(self._hold(owned, sentence.paragraph))
            return weaker(self.last or (self._opened() if colon else self._between(sentence, following)))
        return None

    def _between(self, sentence: Sentence, following: Sentence | None) -> Holding | None:
        """Who speaks between a sentence on him and his next words: Orr was calm. "We wait." "We have tea," Orr said."""
        who, about = taken_up(sentence, following), self._opened()
        person = None if who is None else self.memory.resolve(who, sentence.paragraph).person
        return about if about and person is not None and person is about.referent.person else None

    def _going_on(self, sentence: Sentence, quote: int) -> Holding | None:
        """Speech that goes on behind a mere "But", or before a remark on it: "He sold out!" — referring to Brod."""
        before, held = self.last_sentence, self.last
        here = before is not None and before.paragraph == sentence.paragraph
        if before is None or held is None or not here or not merely_joined(self.raw, sentence, quote):
            return None
        spoke = bool(before.quotes) or any(one.cue == held.cue for one in self.holdings.values())
        return weaker(held) if spoke else None

    def _told_on(self, sentence: Sentence, quote: int, found: Sequence[Cue], content: str) -> Holding | None:
        """Speech that goes on without a verb: "He said it began early. By noon “the town was a disaster”."."""
        before, held = self.last_sentence, self.last
        if before is None or held is None or is_bare(sentence) or found or len(content.split()) < _CLAUSE:
            return None
        told = held.strength is Strength.PLAIN and tells_on(sentence, quote, before, held.cue)
        return weaker(held) if told and before.paragraph == sentence.paragraph else None

    def _opened(self) -> Holding | None:
        """Who the sentence before was about, though it had no verb of speaking."""
        return None if self.last_sentence is None else as_holding(self.opening, self.last_sentence.paragraph)

    def _asked(self) -> Holding | None:
        """Who answers a question about himself: What keeps her going? "Spite, mostly"."""
        asked = self.last_sentence
        who = None if asked is None else asked_about(asked)
        if asked is None or who is None:
            return None
        return as_holding(self.memory.resolve(who, asked.paragraph), asked.paragraph)

    def _late(self, sentence: Sentence, following: Sentence | None) -> Holding | None:
        """A clause that comes too late: "..." Hughes said. Or the speech goes on: "..." "...," Hughes said."""
        found = late(sentence, following, self.last_sentence)
        if found is None:
            return None
        held = self._hold(found[0], sentence.paragraph)
        return weaker(held) if found[1] else held

    def _group_holder(self, group: int) -> Holding | None:
        return next((held for at, held in self.holdings.items() if self.regions[at].group == group), None)

    def _remember(
        self, sentence: Sentence, found: Sequence[Cue], resolved: dict[int, Holding], spoken: Holding | None
    ) -> None:
        """Note the topics of a sentence, the likeliest antecedent of the next pronoun last."""
        paragraph = sentence.paragraph
        head = self.head
        if head is None or head.mention.kind is not Kind.PRONOUN:
            self._topic(themes.fronted(sentence.items), paragraph)
            self._topic(themes.told_of(sentence.items, found[0]) if found else None, paragraph)
        for who in themes.beside(sentence.items, self.cast, self.met, head.mention if head else None):
            self.memory.note_beside(who, paragraph)
        if head is not None:
            self.memory.note(head, paragraph)
        self._topic(themes.framed(sentence.items), paragraph)
        main = spoken or (resolved[telling(sentence.items, found).verb] if found else None)
        if main is not None:
            self.memory.note(main.referent, paragraph)
            here = main is not spoken and head is not None
            if here and head and (main.cue.shape == "passive" or themes.trails(sentence.items, main.cue)):
                self.memory.note(head, paragraph)
        self.last = main
        self.opening = head
        self.last_sentence = sentence


@lru_cache(maxsize=8)
def analyse(raw: str) -> Scene:
    """Who speaks in an article; computed once for each text. Linear in its length; never raises."""
    return _Director(singled(raw)).run()
