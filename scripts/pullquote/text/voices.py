"""Do two pieces of a quotation come from one voice?

One voice: both pieces stand in the publication's own words, or both in one speech, which the reporter may interrupt
(`..., he said. ...`). Two voices: a speech and the reporter's text, or two speeches that the text gives to different
people. Names are told by their capitals; nothing here knows who a person is.
"""

from __future__ import annotations

from bisect import bisect_right

from .edges import paragraph_end, paragraph_start
from .patterns import any_of, one_of, regex
from .prepared import Text
from .stretches import Stretch

_VERBS = one_of(
    """said says told tells added adds wrote writes asked asks replied replies answered countered responded
    explained continued noted argued warned insisted claimed stated tweeted posted declared announced joked
    quipped recalled remarked suggested admitted acknowledged agreed stressed emphasised emphasized observed
    concluded commented complained urged shouted testified ruled retorted disagreed"""
)
_NAME = r"(?:[A-Z][\w’'.-]+(?:\s+(?:de|von|van|der|bin|al|le|la)\b)*\s*){1,6}"
_ROLE = r"(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother)\s+(?:[\w’'-]+\s+){0,5}?[\w’'-]+"
_WHO = rf"(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|{_NAME}|{_ROLE})"
_BEFORE_VERB = regex(
    rf"{_WHO}\s*(?:,[^,“\"]{{0,80}},\s*)?(?:(?:also|later|then|had|has|(?:is|was) said to have)\s+)?\b{_VERBS}\b"
)
_AFTER_VERB = regex(
    rf"\b(?!told|tells|asked|asks|urged|warned){_VERBS}\s+(?:the\s+|a\s+)?(?P<who>{_NAME}|{_ROLE})"
)
_SENTENCES = regex(r"(?<=[.!?])[”\"’']?\s+(?=[“\"‘'A-Z])")
_LEAD_IN = regex(r"(?:[:,]|\bthat)\s*[“\"'‘]*\s*$")
_REACH = 200
_FAR = 1200
_BRIEF = 10
_ANY_VERB = regex(rf"\b{_VERBS}\b")
_REACTS = any_of(
    "nodded|interrupted|agreed|disagreed|objected|retorted|demurred|scoffed|laughed|smiled|shrugged",
    "sighed|snorted|(?:chimed|cut|jumped|broke|weighed|joined) in|(?:shot|hit|fired) back",
    "shook (?:his|her|their) head|went further|took (?:the floor|a different view|issue)",
    "(?:saw|sees) it differently",
    (
        "(?:was|were|is|are) (?:far |much |even )?"
        r"(?:more|less|not so|blunter|gloomier|angrier|calmer|kinder|harsher)\b"
    ),
)
_NEWCOMER = regex(
    r"(?P<who>(?:The other|Another|Others|A (?:second|third|fellow)|(?:His|Her|Their) [a-z]\w+|"
    rf"[A-Z][\w’'-]+)(?:,? [\w’'-]+){{0,5}}?)(?:, [^,.]{{2,60}},)?,? (?:just |also |only |then )?{_REACTS}"
)
"""Somebody else who reacts, just before the next speech: `Her friend Artur interrupted her. “`"""
_OTHER = regex("The other|Another|Others|A (?:second|third|fellow)")
"""Nobody is so called who has spoken before."""
_OTHER_SAYS = regex(rf"(?:The other|Another|A (?:second|third|fellow))(?: [\w’'-]+){{0,4}}? {_VERBS}\b")
_PRONOUNS = frozenset("he she they it i".split())
_NEW = regex(r"(?:an?|another) (?!few\b|lot\b)")
"""*A spokesman said*: nobody who has spoken before."""
_NO_NAME = frozenset(
    """The A An On In At But And Also He She They It I We Mr Mrs Ms Dr Sir Cllr Sen Gov Rep Gen Col Capt Prof Lord
    Lady President Minister Prime Monday Tuesday Wednesday Thursday Friday Saturday Sunday""".split()
)


def different_voices(source: Text, first: tuple[int, int], second: tuple[int, int]) -> str | None:
    """In words why two pieces (code-point spans of the source) have different voices; None if nothing says so."""
    own, other = _stretch(source, first), _stretch(source, second)
    if own == other:
        return None
    if own is None or other is None:
        return "one piece is somebody's speech, the other the publication's own words"
    stretches = source.stretches
    if all(stretches[at].goes_on for at in range(own, other)):
        return None
    one, two = _speaker_of(source, own), _speaker_of(source, other)
    newcomer = _newcomer(source, own, other, one or "")
    if newcomer:
        return f"{newcomer} speaks in between"
    together = bisect_right(source.breaks, first[1]) == bisect_right(source.breaks, second[0])
    if one and two and not _may_be_one(one, two, together):
        return f"the source gives one piece to {one}, the other to {two}"
    stranger = None if together else _stranger(source, other, one, two)
    return f"{stranger} speaks in another paragraph" if stranger else None


def _newcomer(source: Text, own: int, other: int, first: str) -> str | None:
    """Who else the reporter brings in between two stretches of speech, unless the first speaker comes back."""
    second = _subject(_trailing(source, source.stretches[other])) or ""
    if _names(first) & _names(second):
        return None
    for at in range(own, other):
        told = source.raw[source.stretches[at].end : source.stretches[at + 1].start].rstrip(" “\"'‘")
        sentences = _SENTENCES.split(told)
        if other := _OTHER_SAYS.match(sentences[-1].lstrip(' ”"’\n')):
            return other[0]
        found = _NEWCOMER.match(sentences[-1].lstrip(' ”"’\n')) if told.endswith((".", ":", "!")) else None
        if found is None or _names(found["who"]) & _names(first):
            continue
        other = _OTHER.match(found["who"]) is not None
        if other or at > own or len(sentences) > 1 or first or not found["who"][:1].isupper():
            return found["who"]
    return None


def _stranger(source: Text, other: int, first: str | None, second: str | None) -> str | None:
    """Whoever is named with the second speech and not with the first, which stands in another paragraph."""
    start = paragraph_start(source, source.stretches[other].start)
    lead = source.raw[start : source.stretches[other].start]
    brief = " ".join(lead.split()[1:]) if len(lead.split()) <= _BRIEF else ""
    second = second or _subject(lead) or brief
    known = _names(first or "") or _names(_told(source, max(start - _FAR, 0), start))
    return second if known and _names(second) and not known & _names(second) else None


def _told(source: Text, start: int, end: int) -> str:
    """What stands between two code points and not between quotation marks."""
    at = start
    parts = []
    for stretch in source.stretches:
        if at < stretch.end and stretch.start < end:
            parts.append(source.raw[at : max(stretch.start, at)])
            at = stretch.end
    return " ".join((*parts, source.raw[at:end])).strip(" \n\"'“”")


def _stretch(source: Text, span: tuple[int, int]) -> int | None:
    """The number of the stretch between quotation marks that holds the span, or None."""
    found = source.stretches
    at = bisect_right([one.start for one in found], span[0]) - 1
    if at >= 0 and span[0] < found[at].end:
        return at
    return at + 1 if at + 1 < len(found) and span[0] < found[at + 1].start <= span[0] + 2 else None


def _speaker_of(source: Text, number: int, depth: int = 3) -> str | None:
    """Who is said to speak in a stretch: `Ms Ardal replied: “`, or `,” he added`, or whoever spoke just before."""
    stretch, raw = source.stretches[number], source.raw
    paragraph = paragraph_start(source, stretch.start)
    earlier = source.stretches[number - 1].end if number else 0
    before = _SENTENCES.split(raw[max(paragraph, earlier) : stretch.start])
    if _LEAD_IN.search(before[-1]) and (lead := _subject(before[-1]) or _opening_name(before[-1])):
        return lead
    after = None if raw[stretch.end - 1 : stretch.end] == "." else _subject(_trailing(source, stretch))
    if after:
        return (after.lower() in _PRONOUNS and _named_before(before)) or after
    told = _subject(before[-2]) if len(before) > 2 and not before[-1].strip(" “\"'‘") else None
    if told or not depth or earlier <= paragraph:
        return told
    return _speaker_of(source, number - 1, depth - 1)


def _opening_name(sentence: str) -> str | None:
    """The names before the verb of saying, where the verb is the second of its sentence (`X declined, but said: “`)."""
    verb = _ANY_VERB.search(sentence)
    words = sentence[: verb.start()] if verb else ""
    return words.strip() if _names(words) else None


def _named_before(sentences: list[str]) -> str | None:
    """The last person whom a sentence just before names as speaking, for a pronoun to refer to."""
    named = [who for sentence in sentences if (who := _subject(sentence)) and who.lower() not in _PRONOUNS]
    return named[-1] if named else None


def _trailing(source: Text, stretch: Stretch) -> str:
    """The reporter's words after a stretch, to the end of their sentence."""
    limit = min(paragraph_end(source, stretch.end), stretch.end + _REACH)
    return _SENTENCES.split(source.raw[stretch.end : limit], maxsplit=1)[0]


def _subject(reported: str) -> str | None:
    """The subject of the verb of saying in the reporter's words next to a speech."""
    found = [m for m in (_BEFORE_VERB.search(reported), _AFTER_VERB.search(reported)) if m]
    return min(found, key=lambda m: m.start()).group("who").strip(" ,’'") if found else None


def _may_be_one(first: str, second: str, together: bool) -> bool:
    """Whether two subjects may be one person: a shared name, or a pronoun that does not contradict.

    A description (`the former minister`) may be anybody who was named in the same paragraph.
    """
    one, two = first.lower(), second.lower()
    if (not together and one in _PRONOUNS and _NEW.match(two)) or (one.startswith("one") and _OTHER.match(second)):
        return False
    if one in _PRONOUNS and two in _PRONOUNS:
        return one == two
    if one in _PRONOUNS or two in _PRONOUNS or one == two:
        return True
    if not (_names(first) and _names(second)):
        return together
    return bool(_names(first) & _names(second))


def _names(text: str) -> set[str]:
    return {word.strip(".,’'s") for word in text.split() if word[:1].isupper()} - _NO_NAME
