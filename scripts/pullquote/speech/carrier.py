"""Who goes on speaking where a sentence has no verb of speaking: what the walk through an article remembers for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pullquote.speech.accused import Told, accusers, addressees
from pullquote.speech.alone import is_own
from pullquote.speech.answering import Asked, answering, examined, is_examined
from pullquote.speech.behalf import behalf, owner, spoken_for
from pullquote.speech.carried import (
    announced,
    asked_about,
    asks_briefly,
    heard,
    is_fragment,
    late,
    merely_joined,
    taken_up,
    tells_on,
    told_again,
)
from pullquote.speech.cast import is_human
from pullquote.speech.couples import spouse
from pullquote.speech.exchanges import Exchange, Said, next_turn
from pullquote.speech.gather import gather
from pullquote.speech.holdings import Holding, as_holding, weaker
from pullquote.speech.introduced import hides
from pullquote.speech.layout import unwrapped
from pullquote.speech.links import is_bare
from pullquote.speech.marks import regions
from pullquote.speech.meant import Referent, is_writing
from pullquote.speech.members import of_another_kind
from pullquote.speech.nearby import beside_own, is_told_of, still
from pullquote.speech.nobody import is_thing
from pullquote.speech.ownwords import SILENT, YOU, answers, named_in
from pullquote.speech.phrases import pronoun
from pullquote.speech.resolve import Memory
from pullquote.speech.retold import Inside, retold
from pullquote.speech.signed import signatory
from pullquote.speech.streams import Sentence, last_char
from pullquote.speech.values import Cue, Kind, Region, Strength

_CLAUSE = 5
"""Words of a quotation that is no mere expression."""
_SPEECH = 8
"""Words of a quotation that is no heading."""


class Carrier:
    """What has been said so far in an article, and who carries it on."""

    def __init__(self, raw: str) -> None:
        self.raw = raw
        self.regions = regions(raw)
        self.cast = gather(raw)
        self.memory = Memory(self.cast, raw=unwrapped(raw))
        self.holdings: dict[int, Holding] = {}
        self.last: Holding | None = None
        self.last_sentence: Sentence | None = None
        self.opening: Referent | None = None
        self.inside: Inside | None = None
        self.asked: Asked | None = None
        self.said: Said | None = None
        self.exchange: Exchange | None = None
        self.thing = -1
        self.accused: list[Told] = []
        self.sayer: Holding | None = None

    def _hold(self, cue: Cue, paragraph: int) -> Holding:
        assert cue.subject is not None
        inner = None if self.inside is None else retold(self.cast, self.inside, cue.subject)
        referent = inner or self.memory.resolve(cue.subject, paragraph)
        if self.inside is None:
            referent = self._adding(cue, spouse(self.cast, referent), paragraph)
            referent = answering(self.raw, self.memory, cue, referent, self.asked, paragraph)
        named = referent.person is not None and bool(referent.person.name)
        if referent.guessed and named and cue.subject.kind is Kind.ROLE and hides(self.raw, cue.subject):
            referent = Referent(cue.subject)  # "The farmer, who asked not to be named": nobody who is named
        if of_another_kind(self.raw, self.memory.unnamed, referent):
            referent = Referent(cue.subject)
        if cue.strength is Strength.PLAIN and not is_thing(cue.subject, self.thing):
            self.memory.heard(referent)
        if (author := behalf(self.memory, self.raw, referent, paragraph)) is not None:
            referent = spoken_for(referent, author)
        elif (hand := signatory(self.cast, self.raw, cue, referent)) is not None:
            referent = replace(referent, author=hand)
        referent = owner(self.memory, self.raw, referent, paragraph)
        return Holding(referent, cue, cue.strength, paragraph)

    def _adding(self, cue: Cue, referent: Referent, paragraph: int) -> Referent:
        """Who adds something: the last one who said anything, though the story has told of another one since."""
        return self._last_sayer(referent, paragraph) if cue.word in {"add", "continue"} else referent

    def _going_silent(self, sentence: Sentence, head: Referent) -> Referent:
        """Who "declined to say more": the last one who said anything, not the one of whom that was told."""
        close = next((at for at, item in enumerate(sentence.items) if item.start >= head.mention.end), 0)
        said = " ".join(item.lower for item in sentence.items[close : close + 3])
        return self._last_sayer(head, sentence.paragraph) if said in SILENT else head

    def _last_sayer(self, referent: Referent, paragraph: int) -> Referent:
        held = self.sayer
        near = held is not None and paragraph - held.paragraph <= 2
        return still(self.cast, referent, held.referent) if held is not None and near else referent

    def _by_its_words(self, held: Holding, regions: Sequence[int]) -> Holding:
        """Who "she said" is, when the words themselves show that it is not the one whom it would stand for."""
        who, person = held.referent.mention, held.referent.person
        if who.kind is not Kind.PRONOUN or not who.gender or person is None or self.inside is not None:
            return held
        said = " ".join(self.raw[self.regions[at].start : self.regions[at].end] for at in regions)
        own = beside_own(self.memory.topics, self.memory.beside, held.referent, who.gender, person)
        if own and held.referent.ambiguous and is_told_of(who, said):
            return replace(held, referent=replace(held.referent, ambiguous=False))
        out = frozenset[int]().union(*(named_in(self.cast, self.raw, self.regions, at) for at in regions))
        if any(answers(self.raw[self.regions[at].start : self.regions[at].end]) for at in regions):
            out |= accusers(self.accused, who.gender, held.paragraph)
        if YOU.match(said):
            out |= addressees(self.accused, who.gender, held.paragraph)
        if id(person) not in out:
            return held
        other = self.memory.without(out, who, held.paragraph)
        return held if other.person is None else replace(held, referent=other)

    def _carry(self, sentence: Sentence, quote: int, following: Sentence | None) -> Holding | None:
        """Who goes on speaking where a sentence is nothing but quotation."""
        if not is_bare(sentence):
            return self._exemplified(sentence, quote) or self._going_on(sentence, quote)
        if quote > 0 and (before := self.holdings.get(sentence.items[quote - 1].region)):
            return before
        region = self.regions[sentence.items[quote].region]
        if (told_late := self._late(sentence, following)) is not None:
            return told_late
        here = self.last_sentence is not None and self.last_sentence.paragraph == sentence.paragraph
        content = self.raw[region.start : region.end]
        if here and is_examined(self.asked, content):
            return weaker(as_holding(examined(self.memory, self.asked, region.start), sentence.paragraph))
        if (turn := next_turn(self.exchange, self.said, sentence, following, content)) is not None:
            return weaker(turn)
        if here:
            near = weaker(self._asked() or self.last or self._opened())
            near = near or weaker(heard(self.holdings, sentence.paragraph))
            return near or self._possessor(region) or self._questioned(sentence.paragraph)
        if region.closed and last_char(self.raw, region) not in ".,!?…—–" and not self._is_speech(region):
            return None
        if (earlier := self._group_holder(region.group)) is not None:
            return earlier
        if self.last_sentence is not None and self.last_sentence.paragraph == sentence.paragraph - 1:
            colon = self.last_sentence.items[-1].text == ":"
            if colon and (owned := announced(self.last_sentence)) is not None:
                return weaker(self._hold(owned, sentence.paragraph))
            between = self._opened() if colon else self._between(sentence, following) or self._resumed(region)
            return weaker(self.last or between)
        return None

    def _is_speech(self, region: Region) -> bool:
        """Whether words that no mark ends are more than a heading in marks."""
        content = self.raw[region.start : region.end]
        return content[:1].isupper() and len(content.split()) >= _SPEECH

    def _resumed(self, region: Region) -> Holding | None:
        """Whose words stand alone behind a sentence on him: "..." Orr said. Orr is a farmer. "..."."""
        about = self._opened()
        spoken = (held for held in reversed(self.holdings.values()) if not is_writing(held.referent))
        last = next(spoken, None)
        if about is None or last is None or not self._is_speech(region):
            return None
        person = about.referent.person
        same = person is not None and bool(person.name) and person is last.referent.person and is_human(person)
        return about if same and not about.referent.ambiguous and not about.referent.others else None

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

    def _exemplified(self, sentence: Sentence, quote: int) -> Holding | None:
        """Speech that only a fragment leads to: Orr has said both. "We row," he said. Then, in June: "We drown"."""
        before = self.last_sentence
        if before is None or sentence.paragraph - before.paragraph > 1 or not is_fragment(sentence, quote):
            return None
        return weaker(self.last or self._opened())

    def _told_on(self, sentence: Sentence, quote: int, found: Sequence[Cue], content: str) -> Holding | None:
        """Speech that goes on without a verb: "He said it began early. By noon “the town was a disaster”."."""
        before, held = self.last_sentence, self.last
        if before is None or held is None or is_bare(sentence) or found or len(content.split()) < _CLAUSE:
            return None
        plain = held.strength is Strength.PLAIN
        told = tells_on(sentence, quote, before, held.cue) if plain else told_again(sentence, quote, held)
        return weaker(held) if told and before.paragraph == sentence.paragraph else None

    def _opened(self) -> Holding | None:
        """Who the sentence before was about, though it had no verb of speaking."""
        if self.last_sentence is None or self.opening is None:
            return None
        if self.last_sentence.items[-1].text == "?" and self.opening.mention.pronoun in {"they", "it", "you", "we"}:
            return None  # "And did they come? “No.”" is not their answer
        paragraph, person = self.last_sentence.paragraph, self.opening.person
        if self.opening.mention.pronoun == "it" and (person is None or is_human(person)):
            return None
        author = behalf(self.memory, self.raw, self.opening, paragraph) if is_writing(self.opening) else None
        return as_holding(replace(self.opening, author=author or self.opening.author), paragraph)

    def _asked(self) -> Holding | None:
        """Who answers a question about himself: What keeps her going? "Spite, mostly"."""
        asked = self.last_sentence
        who = None if asked is None else asked_about(asked)
        if asked is None or who is None:
            return None
        return as_holding(self.memory.resolve(who, asked.paragraph), asked.paragraph)

    def _possessor(self, region: Region) -> Holding | None:
        """Who tells of what is his: Her best day was in May. “I cried.”"""
        before = self.last_sentence
        word = {"his": "he", "her": "she"}.get(before.items[0].lower, "") if before is not None else ""
        if before is None or not word or not is_own(self.raw[region.start : region.end]):
            return None
        who = self.memory.resolve(pronoun(replace(before.items[0], lower=word)), before.paragraph)
        return weaker(as_holding(who, before.paragraph))

    def _questioned(self, paragraph: int) -> Holding | None:
        """Who answers a short question that names nobody, right behind his last words: The worst? “The fire.”"""
        held = next(reversed(self.holdings.values()), None) if asks_briefly(self.last_sentence) else None
        return weaker(held) if held is not None and held.paragraph >= paragraph - 1 else None

    def _late(self, sentence: Sentence, following: Sentence | None) -> Holding | None:
        """A clause that comes too late: "..." Hughes said. Or the speech goes on: "..." "...," Hughes said."""
        found = late(sentence, following, self.last_sentence)
        if found is None:
            return None
        held = self._hold(found[0], sentence.paragraph)
        if found[1]:
            return weaker(held)
        self.memory.quoted(held.referent)
        return held

    def _group_holder(self, group: int) -> Holding | None:
        return next((held for at, held in self.holdings.items() if self.regions[at].group == group), None)
