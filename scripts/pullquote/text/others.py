"""Views that a speaker reports and that are not the speaker's own.

*They told us | we were safe*, *my son thinks | she walks on water*, *I've read that | it was a drug deal*:
whoever quotes only what stands after the frame gives somebody else's words to the speaker. This holds within one
speech; in a reporter's own sentence the frame is the attribution. What a verb takes for true (*know*, *find*,
*admit*) is the speaker's own view as well, and so is what a law, a study or a figure says."""

from __future__ import annotations

import re

from .clauses import Tokens, asserts, begins_clause, is_modal
from .frames import begins_phrase
from .lexicon import CONNECTIVES, is_negation

_SAYS = frozenset(
    """says tells thinks believes claims argues insists suggests maintains alleges writes assumes reckons fears
    hopes expects predicts supposes swears boasts complains warns promises implies hints declares reports
    contends keeps""".split()
)
_SAID = frozenset(
    """said told thought believed claimed argued insisted suggested maintained alleged wrote written assumed
    reckoned feared hoped expected predicted supposed swore boasted complained warned promised implied hinted
    declared reported contended decided""".split()
)
_SAY = frozenset(
    """say tell think believe claim argue insist suggest maintain allege write assume reckon fear hope expect
    predict suppose swear boast complain warn promise imply hint declare report contend""".split()
)
_SAYING = frozenset(
    """saying telling thinking believing claiming arguing insisting suggesting alleging writing assuming fearing
    hoping predicting boasting complaining warning promising implying hinting reporting shouting whispering""".split()
)
_TELLING = frozenset(
    "tell tells told telling wrote written write writes warn warned warns promise promised promises".split()
)
_PERSON = frozenset(
    "me us you him her them people everyone everybody anyone reporters voters families workers".split()
)
_OWN = frozenset("i we i'd we'd i'm we're i've we've i'll we'll let's myself ourselves mine".split())
_BOUNDARY = frozenset(", ; : — ( and but or because so when while if though although".split())
_ADVERBS = frozenset(
    "always often still now then even just once sometimes also both all ever never later rightly long keep "
    "keeps kept".split()
)
_AUXILIARY = frozenset(
    "has have had been be is are was were do does did being they've they're they'd he's she's".split()
)
_AUTHORITIES = frozenset(
    """law laws rule rules contract constitution evidence data figure figures number numbers study studies research
    science experience history statistics result results treaty act agreement test tests map maps record records
    fact facts sense logic arithmetic survey surveys poll polls report reports book sign document documents
    statute regulations analysis experts calculations books policy guidelines it this that which forecasts
    models maths math lesson lessons""".split()
)
_HEARSAY = re.compile(
    r"\b(?:(?:i|we)(?:'ve| have)? (?:heard|read|hear)|(?:i'm|we're|i am|we are|keep|i've been|"
    r"we've been|i keep|we keep) (?:hearing|reading|being told))"
    r"(?: [\w']+){0,4} that$|"
    r"\b(?:i've|we've|i have|we have|i'd|we'd|i had|we had|they've|he's|she's) (?:heard|"
    r"read)(?: it said)?(?: that)?$|"
    r"\b(?:i'm|i am|we're|we are|i was|we were|i've been|we've been|have been|had been|are|were|was|been|"
    r"being)(?: \w+ly|"
    r" always| once| often| also)? (?:told|informed|assured|promised|warned|given to understand|"
    r"accused)(?: [\w']+){0,3}"
    r"(?: that)?$|"
    r"\bit (?:was|is|has been|had been|'s been)(?: \w+ly| often| also| sometimes)? (?:suggested|put|said|"
    r"reported|claimed|"
    r"alleged|argued|hinted)(?: to (?:me|us|him|her|them|\w+))? that$|"
    r"\b(?:story|version|line|theory|word|talk|claim|charge|argument|accusation|wisdom|assumption|"
    r"allegation|suggestion|"
    r"rumou?r|complaint|criticism|suspicion|gossip|impression|(?:best|worst)[- ]case(?: scenario)?|bet|"
    r"pitch|spin|excuse|"
    r"prediction|forecast)(?: [\w']+){0,6}(?: is| was|'s| goes| went| had it| has it)(?: (?:always|still|"
    r"simply|just))? that$|"
    r"\b(?:i|we) (?:was|were)(?: \w+ly| so| quite| pretty| absolutely)? (?:certain|sure|convinced|confident|"
    r"adamant|"
    r"positive|afraid|scared|worried)(?: that)?$|"
    r"\b(?:would|'d) (?:like|love|have|prefer)(?: for)? (?:you|us|me|people|everyone|everybody|voters|"
    r"the \w+)(?: all)?(?: to)? "
    r"(?:think|believe|say|imagine)(?: that)?$|"
    r"\b(?:want|wants|wanted|need|needs|expect|expects|ask|asked)(?: \w+){0,1} (?:me|us|you|him|her|them|"
    r"people) to (?:say|"
    r"think|believe|tell \w+|admit|agree)(?: that)?$"
)
_ENDS = frozenset(
    """that heard read hear hearing informed assured reading understand accused certain sure convinced confident
    adamant positive afraid scared worried imagine admit agree it""".split()
)
_ENDS |= _SAYS | _SAID | _SAY | _SAYING | _PERSON


_SPEECH = (("say",), ("says",), ("said",), ("saying",))
"""Before a comma and what somebody said: `people say, | he never paid`."""


def may_report(lead: str) -> bool:
    """Whether the words before a quotation end like a report of what others say. Cheap, and never wrongly "
    "no."""
    words = lead[-90:].lower().replace("’", "'").replace(",", " ").split()
    return words[-1:] != [] and (words[-1] in _ENDS or not _TELLING.isdisjoint(words[-6:]))


def reported(low: Tokens, text: str, after: Tokens) -> int | None:
    """Where the frame begins, in the lower-case words of a speech before a quotation, that gives it to "
    "others; or None."""
    if low[-1:] == (",",) and "," not in low[:-1] and low[-2:-1] in _SPEECH:
        low, text = low[:-1], text.removesuffix(" ,")
    told = text.endswith(" that")
    if not told and not _is_clause(after):
        return None
    if found := _HEARSAY.search(text):
        return text[: found.start()].count(" ")
    main = low[:-1] if told else low
    for at in range(len(main) - 1, max(len(main) - 7, -1), -1):
        word = main[at]
        if word in _SAYS or word in _SAID or word in _SAY or word in _SAYING:
            return _subject(main, at) if _is_complement(main, at, told) else None
        if word in _BOUNDARY:
            return None
    return None


def _is_clause(after: Tokens) -> bool:
    """Whether the words are a clause, and no object of the verb: *she said | a terrible thing*."""
    if begins_clause(after) or asserts(after):
        return True
    present = (token for token in after[2:6] if token.endswith("s") and not token.endswith(("ss", "'s")))
    return begins_phrase(after) and next(present, None) is not None


def _is_complement(main: Tokens, at: int, told: bool) -> bool:
    """Whether only the person told, or a phrase of time, stands between the verb and the quotation."""
    between = main[at + 1 :]
    if not between:
        return main[at] != "keeps"
    if main[at] in _TELLING:
        person = between[0] in _PERSON or between[0] in (
            "the",
            "his",
            "her",
            "their",
            "our",
            "my",
            "to",
            "in",
        )
        return person and (told or len(between) <= 4)
    return told and between[0] in (
        "to",
        "in",
        "on",
        "at",
        "again",
        "for",
        "last",
        "then",
        "publicly",
        "out",
        "since",
    )


def _subject(main: Tokens, at: int) -> int | None:
    """Where the subject of the verb begins if it is somebody else; None for *I* and *we*, or where there "
    "is none."""
    n = at - 1
    while n >= 0 and (
        main[n] in _ADVERBS or main[n] in _AUXILIARY or is_modal(main[n]) or main[n].endswith("ly")
    ):
        if main[n].split("'")[0] in ("they", "he", "she") and "'" in main[n]:
            return n
        n -= 1
    if n < 0 or main[n] in _BOUNDARY or main[n] == "to" or is_negation(main[n]):
        return None
    start = n
    while start and main[start - 1] not in _BOUNDARY and at - start < 8 and main[start - 1] != "that":
        start -= 1
    noun = main[start : n + 1]
    if not _OWN.isdisjoint(noun) or noun[-1] in _AUTHORITIES or noun[-1] in CONNECTIVES - {"who"}:
        return None
    return (
        None
        if noun[:2] == ("let", "me") or any(word in _AUTHORITIES - {"it", "this", "that"} for word in noun)
        else start
    )
