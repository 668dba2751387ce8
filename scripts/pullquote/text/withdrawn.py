"""Does the reporter say, right behind the closing mark, that the speaker took his words back or never said them?

*“It was the mayor,” he said, before correcting himself*, *“There were four of them,” she told police, a story she later
admitted was invented*, *“I was never there,” he said at first, but later admitted that he was*, *“We leave,” he wrote
in a post that turned out to be fake*. What somebody else denies, disputes or calls false takes nothing back, be it the
reporter: the speaker said it all the same. Text in lower case, on one line.
"""

from __future__ import annotations

from .edges import paragraph_end
from .next_words import marked
from .patterns import any_of, one_of, regex
from .prepared import Text
from .stretches import speech_end
from .wording import one_line

_REACH = 400
"""Code points of the reporter's words behind a quotation."""
_NEAR = 2
"""Code points between a quotation and the mark that closes its speech."""
_ENDS = frozenset(".!?")
_CLOSED = regex(r"^[,.?!;…]*[\"'] ?")
_SENTENCES = regex(r"(?<=[a-z\d][.!?]) +(?=[A-Z])")
_PERSON = r"(?:he|she|they|it|(?:the|his|her|their|an?) \w+)"
_SINCE = one_of("has have had was were later since then soon quickly promptly eventually subsequently immediately also")
_LATER = f"(?: {_SINCE})*"
_CLAIM = one_of("claim statement story accusation allegation remark figure assertion account confession charge comment")
_SAYING = any_of(_CLAIM, one_of("report suggestion number quote post tweet message words"))
_THE = "(?:the|his|her|their|its|that|this|those|these)"
_BACK = any_of(
    "correct(?:ed|ing)? (?:himself|herself|themselves|itself)|(?:retract|recant|disavow|disown)(?:ed|ing)?",
    "back-?track(?:ed|ing)?|back-?pedall?(?:ed|ing)?|chang(?:ed|ing) (?:his|her|their) (?:story|account|tune)",
    "(?:withdr(?:ew|aw|awing|awn)|t(?:ook|ake|aking|aken) back|walk(?:ed|ing)? back|row(?:ed|ing)? back on|"
    rf"correct(?:ed|ing)?) {_THE} {_CLAIM}s?\b",
    rf"(?:t(?:ook|ake|aking|aken)|walk(?:ed|ing)?) (?:it|that|this|{_THE} {_CLAIM}) back\b",
    r"revers(?:ed|e|ing) (?:himself|herself|themselves|itself|course)|"
    r"(?:said |say )?(?:that )?(?:(?:he|she|they) )?(?:had )?misspoken?\b|"
    r"(?:said|say|admitted) (?:that )?(?:it|he|she|they) (?:was|had|did)(?:n't| not)(?=[.,;]|$)",
)
_ADMITTED = r"(?:admitt|conced|confess|acknowledg)(?:ed|ing)(?: to \w+)?(?: that)? "
_UNTRUE = one_of(
    """false untrue not_true wrong incorrect inaccurate a_lie lies invented made_up fabricated mistaken baseless
    unfounded fake a_fake a_hoax a_forgery forged a_fabrication debunked"""
)
_FORGED = one_of("fake a_fake a_hoax a_forgery forged a_fabrication fabricated invented made_up")
_NO = (
    "(?:(?:was|were|had|has|did|is|are)(?:n't| not| no| never| lied| been lying| lying| wrong| mistaken| invented)|"
    "lied|lying)"
)
_SAME = regex(
    any_of(
        rf"\bbefore (?:{_BACK}|{_ADMITTED}{_PERSON} {_NO}\b)",
        rf"(?:,|\band|\bbut|\bthen|\bthough|\balthough){_LATER}(?: {_PERSON})?{_LATER} {_BACK}|\bonly to {_BACK}",
        rf"\bin (?:an? )?(?:\w+ )?{_SAYING}s? (?:that |which )?{_PERSON}{_LATER} "
        r"(?:disowned|withdrew|withdrawn|retracted|regretted|taken back|took back|corrected)\b",
        rf", (?:an?|the|his|her|their) (?:\w+ )?{_SAYING} (?:that |which )?(?:{_PERSON})?{_LATER}(?: been)? "
        "(?:withdrew|withdrawn|retracted|recanted|took back|taken back|corrected|disowned|disavowed|walked back|"
        rf"{_ADMITTED}(?:was|were) {_UNTRUE})\b",
        rf"\b(?:{_SAYING}|that|which)(?: later| has since| since)? turned out to (?:be|have been) {_FORGED}\b",
        r"\b(?:initially|at first|originally)\b.{0,60}\b(?:but|before|then|until|only to)\b.{0,40}"
        rf"(?:{_BACK}|{_ADMITTED}|chang(?:ed|ing) (?:his|her|their))",
    )
)
"""In the sentence of the attribution."""
_ADDS = regex(rf", ?{_PERSON}(?: \w+)? (?:said|says|added|adds|insisted|told|wrote)\b|, (?:according to|said|added) ")
_NEXT = regex(
    "^(?:but |however, |later,? |in fact,? |hours later,? |the next day,? )?"
    + any_of(
        rf"(?:an? \w+ later ,? ?)?{_PERSON}{_LATER} (?:apologi[sz]ed and )?{_BACK}",
        rf"{_THE} {_CLAIM}s?{_LATER}(?: been)?(?: \w+ly)? (?:retracted|withdrawn)\b",
    )
)
"""In the reporter's next sentence."""


def withdrawn(source: Text, end: int) -> str | None:
    """The reporter's words behind a speech that ends with a quotation's last piece, if they take it back."""
    speech = speech_end(source.stretches, end)
    if speech is None or speech - end > _NEAR:
        return None
    narration = marked(source, end, min(paragraph_end(source, end), end + _REACH))
    closed = _CLOSED.match(narration)
    if closed is None:
        return None
    rest = narration[closed.end() :].partition('"')[0]
    sentences = _SENTENCES.split(rest)
    if found := _SAME.search(sentences[0].lower()):
        return one_line(sentences[0][found.start() :].strip(" ,"))
    follows = sentences[:1] if rest[:1].isupper() and closed[0].rstrip("\"' ")[-1:] in _ENDS else []
    told = [text for text in (*follows, *sentences[1:2]) if _NEXT.match(text.lower())]
    return told[0] if told and not _ADDS.search(told[0]) else None
