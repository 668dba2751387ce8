"""Clauses that give words to somebody: "Hughes said", "said the minister", "according to", "was quoted as saying"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pullquote.speech.layout import Word
from pullquote.speech.phrases import named, phrase, run_from
from pullquote.speech.roles import is_role_noun, is_speaking_noun
from pullquote.speech.subjects import clause_subject, opening_subject, skip_back, subject
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import AUXILIARIES, BASE_ONLY, INVERTING, NOUNS, PARTICIPLES, PHRASAL, VERBS, WIDE, Group, is_adverb
from pullquote.speech.words import CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS

Items = Sequence[Word]
_BE = frozenset("is are was were be been being get gets got".split())
_HAVE = frozenset("has have had having 've".split())
_PLURAL_PRONOUNS = frozenset({"they", "we", "i", "you"})
_REFUSING = frozenset("declined refused failed unable reluctant yet".split())


def cues(items: Items) -> list[Cue]:
    """All such clauses of one sentence, in the order of their verbs."""
    found: list[Cue] = []
    begin = 0
    for at, item in enumerate(items):
        if item.region >= 0 or not item.alpha:
            continue
        cue = _according(items, at) or (_verb(items, begin, at, found) if item.lower in VERBS else None) or _phrasal(items, at)
        if cue is not None:
            found.append(cue)
    return found


def _make(items: Items, first: int, last: int, verb: int, who: Mention | None, shape: str, strength: Strength = Strength.PLAIN) -> Cue:
    word = VERBS.get(items[verb].lower, (items[verb].lower, Group.SAY))[0]
    return Cue(first, last, verb, items[first].start, items[last].end, (items[verb].start, items[verb].end), who, word, shape, strength)


def forward(items: Items, at: int, limit: int = 22) -> tuple[int, Mention] | None:
    """The phrase that begins at an item, and the index after its last word."""
    end = at
    while end < min(len(items), at + limit) and items[end].region < 0 and (items[end].alpha or items[end].text == "&"):
        word = items[end].lower
        if end > at and (word in CONJUNCTIONS - {"before", "after", "as"} or word in AUXILIARIES or (word in VERBS and not items[end].cap and not is_speaking_noun(word))):
            break
        if word in {"after", "before", "during", "as", "when", "and"} and end > at and not (word == "and" and end + 1 < len(items) and items[end - 1].cap and items[end + 1].cap):
            break
        end += 1
    if end == at:
        return None
    return _headed(items, at, end)


def _headed(items: Items, at: int, end: int) -> tuple[int, Mention] | None:
    """The speaker within words after an inverted verb: name or role first, place and time after."""
    if items[at].lower in PRONOUNS:
        return (at + 1, phrase(items, at, at + 1)) if items[at].lower != "i" else None  # type: ignore[return-value]
    if items[at].lower in PREPOSITIONS:
        return None
    place = at
    while place < end and not (items[place].cap and run_from(items, place, end) > place):
        if items[place].lower in PREPOSITIONS and place > at:
            break
        place += 1
    run = run_from(items, place, end) if place < end else place
    if run > place:
        while run < end and not items[run].cap and is_speaking_noun(items[run].lower) or (run < end and items[run - 1].owner):
            run += 1
            run = max(run, run_from(items, run, end))
        if run < end and run_from(items, run, end) > run:
            run = run_from(items, run, end)
        if not is_speaking_noun(items[run - 1].lower):
            who = phrase(items, at, run)
            return None if who is None else (run, who)
    who = phrase(items, at, _tail_end(items, at, end))
    return None if who is None else (_tail_end(items, at, end), who)


def _tail_end(items: Items, at: int, end: int) -> int:
    """How far a role reaches: "a spokesman for the ministry", but not "on Monday"."""
    for place in range(at + 1, end):
        word = items[place].lower
        if word in {"on", "during", "after", "before", "by", "via", "through", "about"} or is_adverb(word):
            return place
    return end


def _apposed(items: Items, end: int, who: Mention) -> Mention:
    """ "said the minister, Jane Doe": the name after the comma belongs to the role."""
    if who.kind is not Kind.ROLE or end + 1 >= len(items) or items[end].text != ",":
        return who
    run = run_from(items, end + 1, len(items))
    if run > end + 1 and (run == len(items) or items[run].text in ",.;"):
        name = named(items, end + 1, end + 1, run)
        return Mention(who.start, name.end, Kind.NAME, name.name, who.role, "", who.gender or name.gender, True)
    return who


def _according(items: Items, at: int) -> Cue | None:
    """ "according to X", "per X", "in the words of X", "in X's words"."""
    word = items[at].lower
    size = len(items)
    start = -1
    if word == "according" and at + 1 < size and items[at + 1].lower == "to":
        start = at + 2
    elif word in {"words", "view", "opinion", "telling"} and at + 1 < size and items[at + 1].lower == "of" and at >= 2 and items[at - 2].lower == "in":
        start = at + 2
    elif word == "per" and at + 1 < size and items[at + 1].text[0].isalpha() and items[at - 1 : at] and items[at - 1].text == ",":
        start = at + 1
    if start < 0 or start >= size:
        return None
    found = forward(items, start)
    if found is None:
        return None
    end, who = found
    who = _apposed(items, end, who)
    return _make(items, at if word == "according" else max(0, at - 2) if word != "per" else at, end - 1, at, who, "according")


def _phrasal(items: Items, at: int) -> Cue | None:
    """ "as Hughes put it", "she went on", "he shot back"."""
    after = items[at + 1].lower if at + 1 < len(items) else ""
    put = items[at].lower in {"put", "puts"} and after in {"it", "this", "that"}
    if not put and PHRASAL.get(items[at].lower) != after:
        return None
    found = subject(items, 0, at)
    return None if found is None else _make(items, found[0], at + 1, at, found[1], "before")


def _verb(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    item = items[at]
    if _is_noun(items, at):
        return None
    before = items[at - 1].lower if at else ""
    if item.lower in PARTICIPLES and before not in _BE:
        return _participle(items, begin, at, earlier)
    if before == "to" and item.lower in BASE_ONLY:
        return _infinitive(items, begin, at)
    anchor = skip_back(items, begin, at - 1) if at else -1
    helpers = {items[place].lower for place in range(anchor + 1, at)}
    if helpers & {"not", "never", "n't", "didn't", "hasn't", "haven't", "doesn't", "don't", "wouldn't", "won't"}:
        return None
    if helpers & _BE and item.lower not in PARTICIPLES and item.lower.endswith(("ed", "en", "ld", "id", "ten", "oted", "ied")):
        return _passive(items, at)
    inverted = _inverted(items, at)
    if inverted is not None:
        return inverted
    if item.lower in BASE_ONLY and not helpers and not _plural_before(items, at):
        return None
    if VERBS[item.lower][0] in WIDE and not _complemented(items, at):
        return None
    found = subject(items, begin, at)
    if found is not None and _usable(items, found[1], at):
        return _make(items, found[0], at, at, found[1], "before")
    return _coordinated(items, begin, at, earlier) or _reduced(items, at)


def _complemented(items: Items, at: int) -> bool:
    """Whether speech follows closely on a verb that has other meanings too."""
    follows = any(item.region >= 0 or item.text == ":" or item.lower == "that" for item in items[at + 1 : at + 7])
    near = any(item.region >= 0 for item in items[max(0, at - 8) : at])
    return follows or (near and not any(item.alpha for item in items[at + 4 :])) or (at + 2 >= len(items) and any(item.region >= 0 for item in items[max(0, at - 6) : at]))


def _usable(items: Items, who: Mention, at: int) -> bool:
    """"it said" speaks for a body; "what they called" is no speech of theirs."""
    return not (who.kind is Kind.PRONOUN and who.pronoun == "it" and items[at].lower not in {"said", "says", "added", "wrote", "warned", "stated", "noted"})


def _is_noun(items: Items, at: int) -> bool:
    """Whether a form that may be a noun is one here: "his claims", "a report"."""
    word = items[at].lower
    if at == 0:
        return word not in INVERTING and word not in PARTICIPLES
    before = items[at - 1]
    if before.lower in DETERMINERS and word not in {"said", "told"}:
        return True
    if before.owner and (word in NOUNS or word in BASE_ONLY):
        return True
    return before.lower in PREPOSITIONS and before.lower != "to" and word in NOUNS


def _plural_before(items: Items, at: int) -> bool:
    place = skip_back(items, 0, at - 1)
    if place < 0:
        return False
    word = items[place].lower
    return word in _PLURAL_PRONOUNS or (word.endswith("s") and not items[place].cap) or word in {"people", "police", "who"} or (word.endswith("s") and is_speaking_noun(word))


def _participle(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "..., adding that", "calling it", "quoted X as saying"."""
    if at and items[at - 1].lower == "as":
        return _as_saying(items, at, earlier)
    if at and items[at - 1].lower in PREPOSITIONS and items[at - 1].lower not in {"after", "before", "while", "by", "in", "without"}:
        return None
    if items[at].lower in {"including", "regarding", "following", "quoting", "citing", "resulting", "leading"}:
        return None
    if (own := _with_subject(items, at)) is not None:
        return own
    spoken = [cue for cue in earlier if cue.subject is not None and cue.shape in ("before", "inverted", "participle")]
    if at == 0 or items[0].start == items[at].start:
        who = opening_subject(items, _after_comma(items, at), len(items))
        return None if who is None else _make(items, at, at, at, who, "participle", Strength.LOOSE)
    near = clause_subject(items, begin, at)
    calling = items[at].lower in {"calling", "describing", "branding", "dubbing", "labelling", "labeling", "accusing", "citing", "denouncing", "dismissing", "hailing", "praising"}
    who = spoken[-1].subject if spoken and (not calling or near is None) else near
    if calling and spoken and near is not None and spoken[-1].subject is not None and (near.kind is Kind.ROLE or near.start < spoken[-1].subject.start):
        who = spoken[-1].subject
    return None if who is None else _make(items, at, at, at, who, "participle", Strength.LOOSE)


def _with_subject(items: Items, at: int) -> Cue | None:
    """ "with some analysts suggesting": a participle with a subject of its own."""
    for place in range(at - 1, max(-1, at - 8), -1):
        if not items[place].alpha or items[place].region >= 0:
            return None
        if items[place].lower == "with":
            who = phrase(items, place + 1, at) if place + 1 < at else None
            return None if who is None else _make(items, place, at, at, who, "participle", Strength.LOOSE)
    return None


def _after_comma(items: Items, at: int) -> int:
    return next((place + 1 for place in range(at, len(items)) if items[place].text == "," or items[place].region >= 0), len(items))


def _as_saying(items: Items, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "was quoted as saying" speaks for its subject; "Reuters quoted X as saying" for X."""
    for place in range(at - 2, max(-1, at - 40), -1):
        if items[place].lower not in {"quoted", "cited", "quotes", "cites", "quoting", "citing", "quote", "reported", "heard", "recorded", "described"}:
            continue
        anchor = skip_back(items, 0, place - 1) if place else -1
        if any(items[step].lower in _BE for step in range(anchor + 1, place)):
            found = subject(items, 0, place)
            return None if found is None else _make(items, found[0], at, at, found[1], "before")
        found = forward(items, place + 1)
        if found is None:
            return None
        end, who = found
        return _make(items, place, at, at, _apposed(items, end, who), "before")
    return None


def _infinitive(items: Items, begin: int, at: int) -> Cue | None:
    """ "went on to say", "took to X to denounce"."""
    if any(items[place].lower in _REFUSING for place in range(max(0, at - 4), at)):
        return None
    who = clause_subject(items, begin, at)
    return None if who is None else _make(items, at, at, at, who, "participle", Strength.LOOSE)


def _passive(items: Items, at: int) -> Cue | None:
    """ "was described as ... by X": the agent speaks."""
    return _agent(items, at)


def _agent(items: Items, at: int) -> Cue | None:
    for place in range(at + 1, min(len(items) - 1, at + 30)):
        if items[place].text in ";:":
            return None
        if items[place].lower == "by" and items[place].region < 0:
            found = forward(items, place + 1)
            if found is None or found[1].kind is Kind.PRONOUN:
                continue
            end, who = found
            return _make(items, at, end - 1, at, _apposed(items, end, who), "passive")
    return None


def _inverted(items: Items, at: int) -> Cue | None:
    """ "...," said Hughes. Also "The plan, said Hughes, is" and "Said Hughes:"."""
    if items[at].lower not in INVERTING or at + 1 >= len(items):
        return None
    before = items[at - 1] if at else None
    opens = before is None or before.region >= 0 or before.text in {",", "-", "–", "—"}
    if not opens or (before is not None and items[at].cap):
        return None
    found = forward(items, at + 1)
    if found is None:
        return None
    end, who = found
    if before is not None and before.region < 0 and not _closed_off(items, at, end):
        return None
    if before is None and items[at].lower in {"asked", "told"} and items[at + 1].lower in {"about", "whether", "if", "by", "why", "how", "what"}:
        return None
    return _make(items, at, end - 1, at, _apposed(items, end, who), "inverted")


def _closed_off(items: Items, at: int, end: int) -> bool:
    """Whether an inverted clause inside a sentence stands between commas, or follows a quotation and a comma."""
    after_quote = at >= 2 and items[at - 1].text in {",", "-", "–", "—"} and items[at - 2].region >= 0
    return after_quote or end >= len(items) or items[end].text in ",.;:"


def _coordinated(items: Items, begin: int, at: int, earlier: Sequence[Cue]) -> Cue | None:
    """ "Hughes did not confirm it, but said": the subject stands at the head of the clause."""
    place = skip_back(items, begin, at - 1)
    if place < begin or not (items[place].lower in {"and", "but", "then", "or", "before", "after"} or items[place].text == ","):
        return None
    if earlier and earlier[-1].shape == "according" and earlier[-1].last == place - 1 and items[place].text == ",":
        return _make(items, earlier[-1].first, at, at, earlier[-1].subject, "before")
    who = clause_subject(items, begin, place) if place > begin else None
    return None if who is None else _make(items, at, at, at, who, "participle", Strength.LOOSE)


def _reduced(items: Items, at: int) -> Cue | None:
    """ "a plan described by X as ...": a passive without its auxiliary."""
    word = items[at].lower
    follows = at + 1 < len(items) and (items[at + 1].lower in {"by", "as"} or items[at + 1].region >= 0)
    return _agent(items, at) if word.endswith("ed") and follows else None


def noun_cue(items: Items, quote: int) -> Cue | None:
    """ "Hughes’s statement read", "in a statement from the ministry:", "her answer:" right before a quotation."""
    for at in range(quote - 1, max(-1, quote - 12), -1):
        if items[at].region >= 0:
            return None
        if items[at].lower in NOUNS:
            if at and items[at - 1].lower in POSSESSIVES:
                word = "he" if items[at - 1].lower == "his" else "she" if items[at - 1].lower == "her" else "they"
                gender = {"he": "m", "she": "f"}.get(word, "")
                who = Mention(items[at - 1].start, items[at - 1].end, Kind.PRONOUN, pronoun=word, gender=gender)
                return _make(items, at - 1, at, at, who, "before", Strength.LOOSE)
            owner = next((place for place in range(at - 1, max(-1, at - 4), -1) if items[place].owner), None)
            if owner is not None:
                start = owner
                while start > 0 and items[start - 1].cap:
                    start -= 1
                who = phrase(items, start, owner + 1)
                return None if who is None else _make(items, start, at, at, who, "before", Strength.LOOSE)
            if at + 1 < quote and items[at + 1].lower in {"from", "by", "of"}:
                found = forward(items, at + 2)
                if found is not None:
                    return _make(items, at, found[0] - 1, at, found[1], "before", Strength.LOOSE)
    return None


def each(found: Sequence[Cue]) -> Iterator[Cue]:
    """The cues that name a subject."""
    return (cue for cue in found if cue.subject is not None)
