"""Does a reporter's own clause, right before the quotation marks, say that the quoted words are not so?

*She rejects the idea that “the river is clean”* and *it is false, he said, that the union “signed off on it”* hold
words that nobody stands by. What stands between marks is otherwise whole: only a clause that the reporter's verb
itself denies, doubts or leaves open is looked for, in which at most a subject stands before the mark. *He dismissed
the reports as “rubbish”* quotes what he says himself.
"""

from __future__ import annotations

from .clauses import Tokens
from .fold import MARK
from .governed import is_manner
from .lexicon import is_negation
from .patterns import any_of, one_of, regex

_REPORTED = one_of(
    """ideas? notions? claims? suggestions? arguments? theory theories views? story stories statements? assertions?
    allegations? accusations? charges? beliefs? premise narrative myths? perceptions? thesis hypothesis contention
    reports? rumou?rs? assumptions? conclusions? propositions? insinuations? speculation talk criticism complaints?
    fears? impression"""
)
_DENY = one_of("deny denies denied denying disput(?:e|es|ed|ing) doubt(?:s|ed|ing)? refut(?:e|es|ed|ing)")
_REJECT = any_of(
    _DENY,
    one_of(
        r"""reject(?:s|ed|ing)? dismiss(?:es|ed|ing)? rebut(?:s|ted|ting)? contest(?:s|ed|ing)? debunk(?:s|ed|ing)?
        ridicul(?:e|es|ed|ing) discount(?:s|ed|ing)? disprov(?:e|es|ed|ing) repudiat(?:e|es|ed|ing)
        challeng(?:e|es|ed|ing) question(?:s|ed|ing)? disavow(?:s|ed|ing)? retract(?:s|ed|ing)? recant(?:s|ed|ing)?
        withdr[ae]w(?:s|n|ing)? contradict(?:s|ed|ing)? mock(?:s|ed|ing)? scoff(?:s|ed|ing)?_at laugh(?:s|ed|ing)?_off
        push(?:es|ed|ing)?_back_(?:on|against|at) hit(?:s|ting)?_back_at bristl(?:es|ed|ing)_at play(?:s|ed|ing)?_down
        brush(?:es|ed|ing)?_(?:off|aside) wav(?:es|ed|ing)_(?:off|away|aside) t(?:akes?|ook|aking)_issue_with
        bat(?:s|ted|ting)?_away shr?ugg?(?:s|ed|ing)?_off p(?:ours?|oured)_cold_water_on disagree(?:s|d|ing)?_with"""
    ),
)
_SETTLE = one_of(
    """establish(?:ed)? shown? proven? prove mean suggest(?:ed)? buy bought believed? accept(?:ed)? agreed? think
    thought said say says claim(?:ed)? demonstrated? conclud(?:e|ed) impl(?:y|ied) indicated? confirm(?:ed)? argued?
    find found imagined? support(?:s|ed)? share[ds]? endorsed? back(?:s|ed)? state[ds]? allege[ds]?"""
)
_UNTRUE = one_of(
    "false untrue incorrect inaccurate inconceivable doubtful improbable a_lie a_myth a_fiction a_fallacy a_fantasy"
)
_UNSAYABLE = one_of("wrong nonsense misleading ridiculous absurd unfair rubbish mistaken premature simplistic")
"""What is wrong to say; *it is absurd that* takes for true what it complains of."""
_UNPROVEN = one_of("evidence proof signs? indications? suggestion reason grounds question basis confirmation hint")
_OPEN = one_of(
    r"""unclear unknown uncertain undecided unsure doubts? doubted doubtful questions? questioned asked asks asking
    wondered wonders wonder disputed say tell know decide decided determine determined"""
)
_ADMIT = one_of("say confirm accept agree believe concede acknowledge admit tell promise guarantee")
_PRONOUN = one_of("he she they it we i you this that there")
_AUXILIARY = one_of(
    r"""is are was were be been being has have had do does did will would can could shall should may might must
    ever simply also"""
)
_NOT_OURS = one_of(
    """as and but or with in by because while when after before since calling saying telling adding insisting said says
    told called added wrote than like that which who whose"""
)
_WORD = rf"(?!{_NOT_OURS} )[\w'.&-]+ "
_SUBJECT = rf"(?:{_WORD}){{0,6}}"
_NAMED = rf"(?:{_PRONOUN} |(?:the|a|an|his|her|its|their|our|my) (?:{_WORD}){{1,3}}?)(?:{_AUXILIARY} )"
_OF_WHOM = rf"(?:{_WORD}|(?:by|in|with) ){{0,6}}?"
_ASIDE = r"(?:, [^,]{2,40} , )?"
_DENIED = regex(
    r"\b"
    + any_of(
        rf"{_REJECT} {_OF_WHOM}{_REPORTED} {_OF_WHOM}{_ASIDE}(?:that {_SUBJECT}|{_NAMED}{_SUBJECT})",
        rf"{_DENY} {_ASIDE}(?:that {_SUBJECT}|{_NAMED}{_SUBJECT})",
        rf"(?:is|was|be|were|'s|as|it|called it|calls it) (?:\w+ly )?{_UNTRUE} {_ASIDE}"
        rf"(?:that {_SUBJECT}|{_NAMED}{_SUBJECT})",
        rf"{_UNSAYABLE} {_ASIDE}to \w+ (?:that {_SUBJECT}|{_NAMED}{_SUBJECT})",
        rf"(?:\w+n't|not|never|cannot|no longer|nor|nobody|no one|nothing) (?:\w+ ){{0,3}}?{_SETTLE} {_OF_WHOM}{_ASIDE}"
        rf"that {_SUBJECT}",
        rf"(?:\w+n't|not|never|cannot|no longer) (?:\w+ )?(?:true|so|the case|correct|accurate|fair to say) {_ASIDE}"
        rf"that {_SUBJECT}",
        rf"(?:no|little|scant|without|lacks?|\w+n't any) (?:\w+ ){{0,3}}?{_UNPROVEN} {_OF_WHOM}{_ASIDE}that {_SUBJECT}",
        rf"(?:refus|declin)(?:e|es|ed|ing) to {_ADMIT} {_ASIDE}(?:that|whether|if) {_SUBJECT}",
        rf"stop(?:s|ped|ping)? short of \w+ing (?:that )?{_SUBJECT}",
        rf"{_OPEN} {_ASIDE}(?:whether|if) {_SUBJECT}",
    )
    + "$"
)
_TELLING = frozenset(
    """that whether if short deny denies denied denying dispute disputes disputed doubt doubts doubted refute refuted
    it he she they claims claim""".split()
)
_WORDS = regex("[a-z]+")


def may_be_denied(lead: str) -> bool:
    """Whether the reporter's words before a mark hold any word without which nothing is denied here. Cheap."""
    return not _TELLING.isdisjoint(_WORDS.findall(lead[-90:].lower()))


def denied_by_reporter(words: Tokens, after: Tokens) -> str | None:
    """The words of the sentence up to an opening mark, from the one that denies on, as written; None if none does.

    `words` are the sentence's tokens, the opening mark last, and `after` those of the quotation's beginning.
    """
    own = words[:-1]
    own = own[len(own) - own[::-1].index(MARK) :] if MARK in own else own
    text = "".join(f"{word} " for word in own).lower()
    found = _DENIED.search(text)
    if found is None or (own[-1:] == ("that",) and is_manner(after)):
        return None
    at = text[: found.start()].count(" ")
    undone = any(map(is_negation, own[max(at - 3, 0) : at]))
    return None if undone else " ".join(own[at:])
