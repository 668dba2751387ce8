"""The analysis of one article: for every quotation in it, who speaks according to the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from pullquote.speech import themes
from pullquote.speech.accused import told_in
from pullquote.speech.answering import asked_in
from pullquote.speech.barred import barred, led_by_asker
from pullquote.speech.behalf import behalf, note_writings, owner
from pullquote.speech.carried import asked_about
from pullquote.speech.carrier import Carrier
from pullquote.speech.cast import Cast
from pullquote.speech.couples import spouse
from pullquote.speech.doubled import singled
from pullquote.speech.exchanges import Said, exchanged
from pullquote.speech.focus import sayers
from pullquote.speech.headings import heading, is_known
from pullquote.speech.holdings import Holding, plainer, weaker
from pullquote.speech.joint import issuing_pair, paired
from pullquote.speech.links import is_bare, link, sentence_cues
from pullquote.speech.meant import Referent
from pullquote.speech.nested import teller, telling
from pullquote.speech.nobody import is_of_thing, is_thing, thing_at
from pullquote.speech.onlookers import done_to, is_there
from pullquote.speech.openings import opening_subject, up_to_verb
from pullquote.speech.retold import Inside
from pullquote.speech.settle import settled
from pullquote.speech.streams import Sentence, sentences
from pullquote.speech.values import Cue, Kind, Mention, Region, Strength
from pullquote.speech.works import without_works

_MET = 6
"""Subjects of whom a reader thinks when a speech begins to quote somebody."""


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
    called: tuple[tuple[Mention, object], ...] = field(default=())
    """Definite words for somebody who is named elsewhere, and who that is."""


class _Director(Carrier):
    """Walks through the sentences in order and keeps what a reader would remember."""

    def __init__(self, raw: str) -> None:
        super().__init__(raw)
        self.labels: set[int] = set()
        self.head: Referent | None = None
        self.met = themes.met(self.cast)
        self.retold: tuple[int, Holding] | None = None
        """A speech, and who speaks in the last of its sentences."""
        self.told: dict[int, tuple[int, int]] = {}
        """Region -> its paragraph, and of how much the story had told before its sentence."""

    def run(self) -> Scene:
        told, works = without_works(self.raw, sentences(self.raw, self.regions), self.regions)
        self.labels |= works
        for at, sentence in enumerate(told):
            following = told[at + 1] if at + 1 < len(told) else None
            self._sentence(sentence, following)
        holdings = settled(self.raw, self.regions, self.memory, self.holdings, self.labels)
        outer = sorted((region.start, at) for at, region in enumerate(self.regions) if region.parent < 0)
        unnamed, called = tuple(self.memory.unnamed), tuple(self.memory.called)
        labels = frozenset(self.labels)
        return Scene(self.raw, self.regions, tuple(outer), holdings, labels, self.cast, unnamed, called)

    def _sentence(self, sentence: Sentence, following: Sentence | None) -> None:
        found = [cue for cue in sentence_cues(sentence) if not themes.mistaken(self.cast, sentence.items, cue)]
        self.memory.barred = barred(self.cast, sentence.items, found)
        self.memory.sayers = sayers(sentence, found)
        self.inside = None if sentence.owner < 0 else self._inside(sentence.owner)
        if sentence.owner < 0:
            met = sentence.paragraph, len(self.memory.topics)
            self.told.update((sentence.items[at].region, met) for at in sentence.quotes)
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
                said = resolved.get(cue.verb) or self._hold(cue, sentence.paragraph)
                if (outer := teller(sentence.items, found, cue)) is not None:
                    said = replace(said, teller=resolved[outer.verb].referent)
                said = self.holdings[region] = self._by_its_words(said, self._words(sentence, following))
                spoken = plainer(spoken, said)
                self.memory.quoted(spoken.referent)
            elif sentence.owner < 0:
                carried = self._carry(sentence, quote, following) or self._told_on(sentence, quote, found, content)
                if carried is not None:
                    spoken = self.holdings[region] = carried
            elif (again := self._retold_on(sentence)) is not None:
                self.holdings[region] = again
        if sentence.owner < 0:
            self._remember(sentence, found, resolved, spoken)
        elif spoken is not None or not is_bare(sentence):
            self.retold = None if spoken is None else (sentence.owner, spoken)

    def _retold_on(self, sentence: Sentence) -> Holding | None:
        """Who goes on within a speech: “‘Never turn,’ he used to say. ‘Not an inch.’”"""
        owner, held = self.retold or (-1, None)
        return weaker(held) if owner == sentence.owner and is_bare(sentence) else None

    def _words(self, sentence: Sentence, following: Sentence | None) -> list[int]:
        """The quotations of a sentence, and the one that goes on with them in its paragraph."""
        found = [sentence.items[at].region for at in sentence.quotes]
        on = following is not None and following.paragraph == sentence.paragraph and is_bare(following)
        return found + ([following.items[at].region for at in following.quotes] if following and on else [])

    def _open(self, sentence: Sentence, found: Sequence[Cue]) -> None:
        """Let later pronouns take up the subject that opens the sentence: "Whitfield attacked what she called"."""
        self.head = None
        opening = None if is_bare(sentence) else opening_subject(sentence.items, 0, len(sentence.items))
        opening = up_to_verb(opening, found)
        self._topic(themes.owner(sentence.items), sentence.paragraph)
        if sentence.items[0].lower == "as":
            self._topic(themes.framed(sentence.items), sentence.paragraph)
        self.thing = thing_at(self.raw, sentence.items, self.cast)
        if opening is None or is_thing(opening, self.thing) or is_of_thing(sentence.items, opening):
            return
        opening = issuing_pair(sentence.items, themes.identified(sentence.items, opening) or opening)
        later = any(cue.subject is not None and cue.subject.gender and cue.subject.pronoun for cue in found)
        lead = themes.fronted(sentence.items) if later or opening.kind is Kind.PRONOUN else None
        self._topic(lead, sentence.paragraph)
        if (pair := paired(sentence.items, opening)).others:
            self.memory.pairs.append((sentence.paragraph, self.memory.resolve(pair, sentence.paragraph)))
        met = self.memory.resolve(opening, sentence.paragraph)
        if led_by_asker(sentence.items) and id(met.person) in self.memory.barred:
            return  # "Questioned by counsel, Jo Hill, about it, he nodded": not she
        head = self._going_silent(sentence, spouse(self.cast, met))
        self.head = owner(self.memory, self.raw, head, sentence.paragraph)
        behalf(self.memory, self.raw, self.head, sentence.paragraph)
        if any(themes.takes_up(sentence, cue, opening) for cue in found):
            self.memory.note(self.head, sentence.paragraph)

    def _inside(self, owner: int) -> Inside | None:
        """What bears on "he" within a speech: the story up to it, and who holds it."""
        if owner not in self.told:
            return None
        paragraph, met = self.told[owner]
        held = self.holdings.get(owner)
        speaker = None if held is None else held.referent.person
        described = (*self.memory.called, *self.memory.unnamed)
        topics = self.memory.topics[max(met - _MET, 0) : met]
        return Inside(self.raw, self.regions[owner], paragraph, topics, speaker, described)

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
            if cue.shape == "passive" and cue.verb < 2:
                continue  # "Asked by Hughes about it, he said": anybody but Hughes
            later = (one.subject for one in found if one.verb > cue.verb and one.subject is not None)
            if any(who.kind is Kind.PRONOUN for who in later):
                self.memory.note(held.referent, paragraph)
        return resolved

    def _look_on(self, sentence: Sentence, head: Referent | None) -> None:
        """Note whom a sentence tells of beside a subject that does not go on."""
        self._topic(is_there(sentence.items, head), sentence.paragraph)
        whom = done_to(sentence.items, head)
        if head is not None and whom is not None:
            self.memory.note(self.memory.without({id(head.person)}, whom, sentence.paragraph), sentence.paragraph)

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
        self._look_on(sentence, head)
        self._topic(themes.framed(sentence.items), paragraph)
        told = [cue for cue in found if cue.subject is None or cue.subject.pronoun != "i"]  # not of the reporter
        main = spoken or (resolved[telling(sentence.items, told).verb] if told else None)
        main = None if main is not None and spoken is None and themes.asks(sentence.items) else main
        main = None if main is not None and is_thing(main.referent.mention, self.thing) else main
        main = None if main is not None and head is None and led_by_asker(sentence.items) and not spoken else main
        if main is not None and main.cue.shape == "according" and themes.owner(sentence.items) is not None:
            main = None  # "Orme's answer, according to Hill, was brief": it is Orme who speaks next
        if main is not None and main.referent.mention.kind is not Kind.PRONOUN and asked_about(sentence) is not None:
            main = None  # "What would she tell a girl who wants to row?": it is she who answers
        if main is not None:
            self.memory.note(main.referent, paragraph)
            self.sayer = main
            here = main is not spoken and head is not None
            if here and head and (main.cue.shape == "passive" or themes.trails(sentence.items, main.cue, head)):
                self.memory.note(head, paragraph)
        if sentence.owner < 0:
            self.accused += told_in(self.cast, sentence.items, found, resolved, paragraph, head)
        if spoken is not None:
            close = sentence.items[sentence.quotes[-1]].end
            said = Said(spoken, paragraph, "?" in self.raw[max(close - 3, 0) : close])
            self.exchange, self.said = exchanged(self.exchange, self.said, said), said
        self.asked = asked_in(self.raw, self.memory, sentence, found, resolved, spoken, self.asked)
        self.last = main
        self.opening = head
        self.last_sentence = sentence


@lru_cache(maxsize=8)
def analyse(raw: str) -> Scene:
    """Who speaks in an article; computed once for each text. Linear in its length; never raises."""
    return _Director(singled(raw)).run()
