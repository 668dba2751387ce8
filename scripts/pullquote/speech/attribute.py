"""The verdict on one quotation: does the text give these words to this speaker?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pullquote.diagnostics import Finding
from pullquote.speech.behalf import behind
from pullquote.speech.beside import told_beside
from pullquote.speech.brought import brought_in
from pullquote.speech.certain import certain, misspelt_of
from pullquote.speech.cover import Cover, cover
from pullquote.speech.described import described, put_otherwise
from pullquote.speech.entered import each_of
from pullquote.speech.holdings import Holding, clause_spans, written
from pullquote.speech.kindred import kindred, may_be_kindred
from pullquote.speech.misfit import misfits
from pullquote.speech.mouthpiece import for_body, in_writing, voiced
from pullquote.speech.names import Same, name_words
from pullquote.speech.opened import called_so, names_speaker
from pullquote.speech.otherwise import another_is_called_so, called_elsewhere
from pullquote.speech.people import is_only_junior, miscalled, rival
from pullquote.speech.rules import (
    joined_speakers,
    mere_label,
    not_in_quotation_marks,
    partly_outside_marks,
    quoted_by_speaker,
    speaker_not_identified,
    unattributed,
    unmatched_quotation_mark,
    wrong_speaker,
)
from pullquote.speech.scene import Scene, analyse
from pullquote.speech.speakers import same_speaker
from pullquote.speech.tied import tied
from pullquote.speech.values import Attribution, HasRaw, Span, Speaker
from pullquote.speech.voices import joined


def in_quotation_marks(source: HasRaw, span: Span) -> bool:
    """Whether every word of a stretch of the source stands inside quotation marks."""
    found = cover(analyse(source.raw), span)
    return bool(found.regions) and not found.outside


def attribute(
    source: HasRaw, spans: Sequence[Span], speaker: Speaker, people: Sequence[Speaker] = ()
) -> Attribution:
    """Whether the text gives the words at these code points to the speaker.

    `people` are all known speakers, so that a name the text uses can be told from the one given; for many quotations
    make them People once. The verdict is "unclear" wherever the text does not settle it; never raises.
    """
    scene = analyse(source.raw)
    covers = [cover(scene, span) for span in spans]
    broken = _outside(scene, covers)
    if broken is not None:
        return broken
    parted = joined(scene, covers, strangers=False)
    if parted is not None:
        return Attribution("contradicts", findings=(parted,))
    if not covers:
        return Attribution("unclear", findings=(unattributed.finding(spans),))
    several = each_of(speaker)
    each = [_together(scene, covers, [_piece(scene, found, one, people) for found in covers]) for one in several]
    return each[0] if len(each) == 1 else _of_all(source.raw, each, speaker)


def _of_all(raw: str, each: Sequence[Attribution], speaker: Speaker) -> Attribution:
    """The verdict on people who are given together: all of them must speak; where some do, the others are unshown."""
    lacking = [one for one in each if one.verdict != "agrees"]
    clause = tuple(sorted({span for one in each for span in one.clause}))
    if not lacking and names_speaker(" … ".join(raw[start:end] for start, end in clause), speaker):
        return replace(each[0], clause=clause)
    if len(lacking) == len(each):
        return lacking[0]
    named = (lacking or each)[0].named or "somebody else"
    return _unclear(speaker_not_identified.finding(named, named, _given(speaker), ()), named)


def _outside(scene: Scene, covers: Sequence[Cover]) -> Attribution | None:
    """The fault of a quotation that does not lie inside quotation marks, if it does not."""
    places = [span for found in covers for span in found.outside]
    if not places:
        return None
    if not any(found.regions for found in covers):
        return Attribution("contradicts", findings=(not_in_quotation_marks.finding(places),))
    words = _short(scene.raw[places[0][0] : places[0][1]])
    return Attribution("contradicts", findings=(partly_outside_marks.finding(words, places),))


def _short(text: str, limit: int = 80) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= limit else plain[: limit - 1] + "…"


def _together(scene: Scene, covers: Sequence[Cover], verdicts: Sequence[Attribution]) -> Attribution:
    """The verdict on all pieces: the worst of them; two speakers are a fault of their own."""
    contradicted = [verdict for verdict in verdicts if verdict.verdict == "contradicts"]
    agreed = [verdict for verdict in verdicts if verdict.verdict == "agrees"]
    if contradicted and agreed:
        first, second = (
            (verdicts[0].named or "one"),
            next((v.named for v in verdicts if v.named != verdicts[0].named and v.named), "another"),
        )
        spans = [found.span for found in covers]
        return Attribution(
            "contradicts", (), contradicted[0].named, (joined_speakers.finding(first, second, spans),)
        )
    if contradicted:
        return contradicted[0]
    doubtful = [verdict for verdict in verdicts if verdict.verdict == "unclear"]
    if doubtful:
        return doubtful[0]
    clause = tuple(dict.fromkeys(span for verdict in verdicts for span in verdict.clause))
    return Attribution("agrees", clause, verdicts[0].named)


def _piece(scene: Scene, found: Cover, speaker: Speaker, people: Sequence[Speaker]) -> Attribution:
    """The verdict on one piece, by the innermost quotation around it."""
    span = found.span
    if found.broken:
        return _unclear(unmatched_quotation_mark.finding([span]))
    if not found.regions:
        return _unclear(unattributed.finding([span]))
    if any(region in scene.labels for region in found.regions):
        return _unclear(mere_label.finding([span]))
    held = [scene.holdings.get(region) for region in found.regions]
    if any(one is None for one in held):
        return _nested(scene, found, speaker) or _unclear(unattributed.finding([span]))
    verdicts = [_judge(scene, found, one, speaker, people) for one in held if one is not None]
    return _together(scene, [found] * len(verdicts), verdicts)


def _nested(scene: Scene, found: Cover, speaker: Speaker) -> Attribution | None:
    """Words that a speech quotes without saying from whom: nobody can tell whose they are."""
    region = scene.regions[found.regions[0]]
    outer = scene.holdings.get(region.parent) if region.parent >= 0 else None
    if outer is None:
        return None
    who = written(scene.raw, outer)
    return _unclear(quoted_by_speaker.finding("somebody", who, [found.span]), who)


def _unclear(finding: Finding, named: str | None = None) -> Attribution:
    return Attribution("unclear", (), named, (finding,))


def _judge(
    scene: Scene, found: Cover, held: Holding, speaker: Speaker, people: Sequence[Speaker]
) -> Attribution:
    held = _own_share(held, speaker)
    same = same_speaker(held.referent, speaker)
    spans = clause_spans(held)
    who = written(scene.raw, held)
    other = rival(held, speaker, people) or miscalled(held, speaker) or _namesake(scene, held, speaker)
    other = other or another_is_called_so(scene, held, speaker) or misfits(scene, held, speaker)
    sure = same is Same.YES or is_only_junior(scene.cast, held, speaker)
    sure = sure and not held.referent.ambiguous
    if (sure or called_so(scene.raw, held.referent, speaker)) and not other:
        if names_speaker(" … ".join(scene.raw[start:end] for start, end in spans), speaker):
            return Attribution("agrees", spans, who)
        return Attribution("agrees", _with_proof(scene, held, spans, speaker), who)
    if not other and (shown := described(scene, held, speaker) or told_beside(scene, held, speaker)):
        return Attribution("agrees", tuple(sorted({*spans, *shown})), who)
    if not other and (shown := called_elsewhere(scene, held, speaker) or brought_in(scene, held, speaker)):
        return Attribution("agrees", tuple(sorted({*spans, *shown})), who)
    if not other and (shown := misspelt_of(scene, held, speaker)):
        return Attribution("agrees", tuple(sorted({*spans, *shown})), who)
    if not other and (shown := voiced(scene, held, speaker) or in_writing(scene, held, speaker)):
        return Attribution("agrees", shown, who)
    if not other and (shown := for_body(scene, held, speaker)):
        return Attribution("agrees", shown, who)
    if not other and (shown := next(filter(None, (kindred(scene, one, speaker) for one in _each(held))), ())):
        return Attribution("agrees", shown, who)
    clause = _short(" … ".join(scene.raw[start:end] for start, end in spans))
    outer = _teller(scene, found, speaker)
    if outer is not None:
        return _unclear(quoted_by_speaker.finding(who, outer, [found.span]), who)
    told = held.teller is not None and same_speaker(held.teller, speaker) is not Same.NO
    told = told or put_otherwise(scene, held, speaker) or tied(scene, held, speaker)
    told = told or may_be_kindred(scene, held, speaker)
    if same is Same.NO and not told and certain(scene, held, speaker):
        return Attribution(
            "contradicts", (), who, (wrong_speaker.finding(who, clause, _given(speaker), spans),)
        )
    return _unclear(speaker_not_identified.finding(who, clause, _given(speaker), spans), who)


def _each(held: Holding) -> Iterator[Holding]:
    """Who speaks, and everybody for whom he does."""
    yield held
    yield from (replace(held, referent=one) for one in behind(held.referent))


def _own_share(held: Holding, speaker: Speaker) -> Holding:
    """What a joint speech is to one of its speakers, and a writing to its author: his own."""
    if same_speaker(held.referent, speaker) is Same.YES and not held.referent.others:
        return held
    authors = (part for one in behind(held.referent) for part in (replace(one, others=()), *one.others))
    for one in (*held.referent.others, *authors):
        if same_speaker(one, speaker) is Same.YES:
            return replace(held, referent=one)
    return held


def _namesake(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether the speaker, known to the text by his full name, is not he whom it calls by one name: the title before it
    he cannot have, or it is his given name, and the text has kept the two apart."""
    person = held.referent.person
    if person is None or len(person.name) != 1:
        return False
    full = {name_words(name) for name in speaker.names}
    others = (one for one in scene.cast.candidates(person.name) if one.name in full and len(one.name) > 1)
    given = person.human or person.gender
    return any(
        (person.gender and one.gender not in {"", person.gender}) or (given and one.name[0] == person.name[0])
        for one in others
    )


def _with_proof(scene: Scene, held: Holding, spans: tuple[Span, ...], speaker: Speaker) -> tuple[Span, ...]:
    """The clause and the place where the text has the name or role that fits, so that these words alone prove it."""
    person, mention = held.referent.person, held.referent.mention
    known = () if person is None else (*([person.full] if person.full else []), *person.role_places)
    known += () if person is None else tuple(at for _, at in person.aka)
    for place in (*known, (mention.start, mention.end)):
        if names_speaker(scene.raw[place[0] : place[1]], speaker):
            return tuple(sorted({*spans, place}))
    return spans


def _given(speaker: Speaker) -> str:
    return speaker.names[0] if speaker.names else (speaker.roles or ("the speaker given",))[0]


def _teller(scene: Scene, found: Cover, speaker: Speaker) -> str | None:
    """The speaker of the quotation around this one, if that is the speaker given."""
    for index in found.regions:
        parent = scene.regions[index].parent
        outer = scene.holdings.get(parent) if parent >= 0 else None
        if outer is not None and same_speaker(outer.referent, speaker) is Same.YES:
            return written(scene.raw, outer)
    return None
