"""What a speaker joins to a statement with *and* or *or*, and which a reader of the statement alone would not expect.

*We're going to lose | , or win by a handful* tells two things that may happen; *I asked for permission | , and
permission was refused* tells how the attempt ended; *I do not like it | , and I am voting for it* sets the deed
against the words; *We could give one more tomorrow | , and then we would have to tell Hamburg* names the price; *until
nine | ... sorry, until ten* mends a slip. An *and* that only adds something is none of these. Lower-case text on one
line.
"""

from __future__ import annotations

import re

from .lexicon import CONNECTIVES, DETERMINERS, NUMBER_WORDS, PRONOUNS, is_negation
from .patterns import any_of, one_of, regex

_OVER = r"(?= ?[,.;:!?—–\"]|$)"
_AND = r"^ ?(?:,|—|–|--)? ?and "
_WE = "(?:i|we|he|she|they|it)"
_I_DO = (
    _AND
    + "(?:yet |still |so |tonight |today |tomorrow )?(?:i|we)(?:'m| am|'re| are|'ll| will| shall)? "
    "(?:still )?(?:going to )?"
)
_OR = regex(r"^ ?(?:,|—|–|--) ?or (?P<verb>[\w']+) [\w']+")
_ADJUNCTS = frozenset("at on in by before after to from".split())
_NO_VERB = CONNECTIVES | DETERMINERS | NUMBER_WORDS | PRONOUNS | frozenset(
    """so rather else otherwise at even not perhaps maybe something anything whatever more less thereabouts just as
    to somebody someone anybody anyone something people both half most some many such another""".split()
)  # fmt: skip
_COMING = regex(r"\b(?:will|would|going to|must|shall|have to|need to|has to)\b|'(?:ll|d)\b")
_FREE = regex(r"\b(?:can|could|may|whether|if|either)\b|^(?:who|what|how|why|when|where)\b")
_TRIED = regex(
    r"\b(?:asked|argued|applied|appealed|tried|fought|offered|proposed|voted|bid|campaigned|pleaded|begged|wrote|"
    r"petitioned|lobbied|pushed|stood|ran|sued|called|rang|requested|objected|searched|looked(?= for)|hunted|dug)\b"
)
_FAILED = regex(
    _AND
    + any_of(
        rf"(?:(?:{_WE}|that|this|the \w+|my \w+|our \w+|\w+)(?:'ve| have| has|'s|'d)? (?:\w+ly )?)?"
        r"(?:(?:was|were|got|been) (?:\w+ly )?)?(?:refused|rejected|turned down|denied|voted down|overruled|outvoted|"
        r"ignored|dismissed|thrown out|defeated|came to nothing|got nowhere)\b",
        rf"(?:{_WE}(?:'ve|'s)? )?(?:have |has |had )?(?:lost|failed)(?: it| the \w+)?{_OVER}",
        rf"(?:{_WE}(?:'ve|'s)? )?(?:came up|come up|found|came back|returned)(?: with)?(?: absolutely)? "
        r"(?:nothing|none|nobody|no one|no trace|no sign)\b(?! but\b)",
        r"(?:was|were|got) (?:told no|laughed at|shown the door)\b",
    )
)
_COULD = regex(
    r"\b(?:could|might)\b(?! (?:hear|see|feel|smell|not)\b)|\b(?:ask|tell|give|take|put|call|pay|send) \w+ "
)
_YET = regex(
    _AND
    + any_of(
        rf"(?:even )?then (?:{_WE}|you|there)(?:'d|'ll| would| will| might)\b",
        rf"(?:still|yet) (?:{_WE}|you|nobody|nothing|no one)\b",
        rf"(?:{_WE}|you|that|nobody|nothing|no one)(?: would| will|'d|'ll)(?: still)? (?:not|never)\b",
        rf"(?:{_WE}|you|that) (?:wouldn't|won't)\b",
        "(?:nobody|nothing|no one) (?:would|will) (?!be surprised|blame|mind|notice|care|object)",
    )
)
_LIKED = regex(
    r"\b(?:like|love|trust|admire|respect|support|believe in|want|enjoy|welcome|loved|liked|trusted|admired|"
    r"wanted|faith|good|great|best|honest|decent|proud|fond|friends?)\b"
)
_DISLIKED = regex(
    r"(?:n't|\bnot|\bnever)(?: \w+)? (?:like|love|trust|admire|respect|support|believe|want|agree|forgive|care|enjoy|"
    r"welcome|stand|bear)\b|\b(?:hate|despise|loathe|dislike|detest|distrust|doubt|bad|terrible|awful|wrong|stupid|"
    r"dishonest|worst|ugly|rotten)\b"
)
_DEED = regex(
    _I_DO
    + any_of(
        r"(?:vot(?:e|ing)|speak(?:ing)?|com(?:e|ing) out|argu(?:e|ing)|campaign(?:ing)?) (?P<side>for|against)\b",
        r"(?P<deed>back|sign|support|pay|accept|leav|quit|reject|refus|oppos)(?:e|ing|ting)? "
        r"(?:it|them|him|her|that|this)\b(?! (?:there|at that|to|alone|behind|for)\b)",
        r"(?:giv(?:e|ing) (?:it|him|her|them) my vote|(?P<gone>resign|step|walk|stand|mov)(?:ing|e)?)\b",
    )
)
_AGAINST = frozenset("against leav quit reject refus oppos".split())
_EXCUSED = regex(
    r"(?<!\bi )(?<!\bwe )(?<!\bthey )"
    r"\b(?:do not|don't|never|nobody should|you (?:should not|shouldn't|must not|mustn't|can't|cannot)) "
    r"(?:take|read|hear|see|treat|quote|count|mistake|use|understand|regard) "
    r"(?:it|that|this|me|any of (?:it|that|this)) (?:as|for|to mean)\b"
)
_NO_DEFENCE = regex(
    r"^ ?, (?:and (?:i|we) (?:don't|do not|am not|'m not|won't|will not) "
    r"(?:offer|say|mean|use|give|plead) (?:that|this|it) (?:as|for|to)\b|and (?:that|this|it) (?:is|was) "
    r"(?:no|not an?) (?:defence|defense|excuse|justification|answer)\b|(?:which|and that) (?:is not|isn't) to say\b)"
)
_MENDED = regex(
    r"^ ?(?:,|—|–|--|…|\.\.\.|\. \. \.)+ ?(?:no, )?"
    + one_of(
        """sorry excuse_me i_beg_your_pardon beg_pardon pardon_me correction make_that i_tell_a_lie
        scratch_that no,_wait or_rather i_should_say i_mean"""
    )
    + r"[,:—–]? ?(?:i mean |make that )?(?P<word>[\w$£€'-]+)"
)
_BOTH = regex(
    any_of(
        _AND + r"(?:nor )?(?:i|we) (?:can't|cannot|can not|won't|will not|don't|do not|couldn't|am not|'m not) "
        r"(?:[\w' ]{0,30} )?(?:say|tell|know|claim|swear|prove|promise)[\w' ]* "
        rf"(?:\w+n't|not|otherwise|opposite|reverse|either way)\b(?: either)?{_OVER}",
        r"^ ?,? ?(?:and|or) (?:who|which|that|what) (?:is|was|are|were|did|does|do|has|had|will|would|can)"
        rf"(?:n't| not)(?: \w+)?{_OVER}",
    )
)
_TELLING = regex(r"\b(?:say|tell|know|claim|swear|prove|promise|saying|telling|wonder|knew|asked)\b")
_HALF = regex(
    r"\b(?:(?:part|half) of me|my head|my heart|on (?:the )?one hand|in some (?:cases|ways|respects))\b"
)
_OTHER_HALF = regex(
    r"^ ?,? ?(?:and|but) (?:(?:the other |another )?(?:part|half) of me|my (?:heart|head)|(?:on|in) (?:the )?others?|"
    r"on the other)\b"
)
_SHOULD = regex(_AND + r"(?:that )?(?:i|we|he|she|they) should(?:'ve| have)\b")
_PAST = regex(r"\b(?:was|were|did|used to|had)\b")
_STILL = regex(
    _AND + rf"(?:(?:still|yet) {_WE} (?:am|is|are|do|does|have|has)|{_WE} still (?:am|is|are|do|does))\b"
)
_JUST_NOT = regex(
    "^ ?, "
    + any_of(
        r"(?:i|we|he|she|they|you) just (?:\w+n't|do not|never) (?:like|love|want|trust|think|believe|agree|need)\b",
        r"which (?:in my \w+ |to my \w+ |of course )?(?:is|was) (?:worse than|not (?:much|saying much|the same|"
        r"enough)|no (?:use|help|good|answer|excuse))\b",
    )
)
_QUICK = regex(
    r"^ ?(?:[,—–]|--)* ?(?:and|or|but|which|i|we|he|she|they|it|you)\b"
)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)


def mends_slip(own: str, after: str) -> bool:
    """`until nine | ... sorry, until ten`: a word of the end comes again, or a figure for a figure."""
    told = _MENDED.match(after)
    if told is None:
        return False
    last, words = own.split()[-7:], after[told.start("word") :].split()[:3]
    if told["word"] in last[-4:]:
        return True
    return any(any(map(kind, last)) and any(map(kind, words)) for kind in (_is_figure, _is_day, _is_month))


def _is_day(word: str) -> bool:
    return word.strip('.,"') in _DAYS


def _is_month(word: str) -> bool:
    return word.strip('.,"') in _MONTHS


def _is_figure(word: str) -> bool:
    return any(map(str.isdigit, word)) or word.strip('.,"').split("-")[0] in NUMBER_WORDS


def turns_out(sentence: str, own: str, after: str) -> bool:
    """Whether what is joined to a sentence, of which `own` is the last clause, makes less or something else of it."""
    if _QUICK.match(after) is None:
        return False
    if any(map(is_negation, own.split())):
        found = _SHOULD.match(after) is not None
    else:
        found = (
            _is_alternative(own, after)
            or (_FAILED.match(after) is not None and _TRIED.search(own) is not None)
            or (_YET.match(after) is not None and _COULD.search(own) is not None)
            or _JUST_NOT.match(after) is not None
        )
    found = found or _NO_DEFENCE.match(after) is not None
    return found or _is_half(own, after) or _acts_against(sentence, after) or _is_excused(after)


def _is_half(own: str, after: str) -> bool:
    """`in some ways he was right | , and in others ...`, `I can't say it was | , and I can't say it wasn't`."""
    pairs = ((_OTHER_HALF, _HALF), (_BOTH, _TELLING), (_STILL, _PAST))
    return any(second.match(after) and first.search(own) for second, first in pairs)


def _is_excused(after: str) -> bool:
    """`the shelf was ours too, so please do not hear that as an excuse`"""
    return _EXCUSED.search(re.split(r"[.?!] ", after, maxsplit=1)[0]) is not None


def _is_alternative(own: str, after: str) -> bool:
    """`we're going to lose | , or win by a handful`: a second verb under the same *will*, or a second *at ten*."""
    told = _OR.match(after)
    if told is None or (_COMING.search(own) is None and told["verb"] != "it"):
        return False
    verb = told["verb"]
    if verb in ("it", "they", "he", "she", "we", "i"):
        return re.match(r".*? or \w+ (?:\w+n't|may|might|could|(?:do|does|will) not)\b", after) is not None
    if verb in _ADJUNCTS:
        return verb in own.split()[-4:]
    return verb.split("'")[0] not in _NO_VERB and not verb.endswith(("ing", "ly")) and _FREE.search(own) is None


def _acts_against(own: str, after: str) -> bool:
    """`I don't like it | , and I am voting for it`, `I love it | , and I am leaving it`."""
    done = _DEED.match(after)
    if done is None:
        return False
    against = done["gone"] is not None or (done["side"] or done["deed"]) in _AGAINST
    disliked = _DISLIKED.search(own) is not None
    return disliked != against and (disliked or _LIKED.search(own) is not None)
