"""What stands at the head of a sentence and says when, for whom or how far the main clause holds.

*In the lower-dose group | we saw no difference*, *sometimes | he forgets*, *for a Tuesday | it was full*, *at low
tide | you can walk across*, *when we stop talking | it goes to the printers*: the clause alone says more than the
speaker did. What restricts it is a part, a degree, a comparison, a time that comes again; before *would*, and before a
clause that says what is so at all times, any phrase. The setting of an event, *now* and *here*, what is the speaker's
own, a role, a reason and a way to speak may be left out.
"""

from __future__ import annotations

import re
from itertools import takewhile

from .clauses import Tokens, is_auxiliary, is_finite
from .fold import is_word
from .lexicon import CLAUSE_SUBJECTS, CONNECTIVES, DETERMINERS, IRREGULAR, NUMBER_WORDS, PAST_FORMS
from .patterns import any_of, one_of, regex

_CLAUSE = regex(
    r"^|[;:—(] |, (?=(?:but|so|because|though|and (?:when|once|in|at|on|for|with))\b)|"
    r"(?<!in )(?<!at )(?<!on )(?<!of )(?<!to )(?<!for )\bthat "
)
_LEAD = regex(
    r"(?:(?:and|but|so|well|now|because|then|look|listen|yes|no|though|again|still|or|yet) (?:, )?)*"
)
_SELDOM = regex(
    any_of(
        one_of(
            """sometimes occasionally often usually normally generally mostly mainly ordinarily typically partly
            initially originally briefly temporarily technically legally formally financially politically statistically
            mathematically scientifically medically commercially theoretically broadly locally individually"""
        )
        + "(?: speaking)?",
        "(?:at|on) (?:times|occasions?|first|average|balance|the margins?|the whole)|strictly speaking|early on",
        "(?:every )?(?:now|once in a while|so often)(?: and (?:then|again))?(?<!now)|from time to time|half the time",
        r"(?:most|half|much) of the time|\w+ (?:months|days|weeks) (?:of|in|a) (?:the )?(?:year|month|week)|"
        "once upon a time|"
        "back then|the way things are(?: going)?|(?:judging|going) by [\\w' ]+|as \\w+s go|at a distance(?: [\\w' ]+)?",
        "in (?:private|public|opposition|part|principle|general|places|patches|parts|bursts)|as a rule",
        "in the (?:beginning|main|short (?:term|run))",
        "(?:some|most|many) (?:days|nights|weeks|months|years|mornings|evenings|times)",
        "(?:more|as) often (?:than|as) not|to (?:some|an?|a (?:large|certain)) (?:extent|degree)|at one time",
        r"(?:maybe|perhaps|possibly|probably|presumably)(?: [\w']+){1,6}|as (?:things|matters|it) stands?",
        r"for (?:much|most|half|part|the better part) of [\w' ]+|(?:up )?until (?!\d)[\w' ]+|up to [\w' ]+",
        "to (?:begin|start) with|by and large|for the most part|up to a point|nine times out of ten|one day in \\w+",
        r"for the first (?!time)\w+(?: \w+){0,3}|for (?:now|the moment|the time being)|except [\w' ]+",
        r"for an? (?:\w+ )?(?:while|time|moment|second|minute|bit|spell|day|week|month)",
    )
)
_PARTS = frozenset(
    """some certain many most few several other another rare particular specific such extreme isolated exceptional
    ideal normal ordinary average right wrong best worst simple limited fewer case cases extent degree degrees
    circumstances conditions group groups subgroup dose doses sample samples trial trials laboratory lab simulations
    mice rats animals vitro sense senses ways respects extremes emergency emergencies exceptions proportion minority
    majority any every each price prices standard standards comparison compared relative""".split()
)
_DEGREE = frozenset(
    """lower higher smaller larger bigger younger older worse better lighter heavier shorter longer milder slower faster
    cheaper poorer richer stronger weaker closer""".split()
)
_PREPOSITIONS = frozenset(
    """in on at for with without among under within across during by from between outside above below beyond through
    inside compared relative next given after before""".split()
)
_BEFORE_WOULD = frozenset("in on at with without given under".split())
_TIMES = regex(
    r"(?:when|whenever|once|as soon as|until|till|where|wherever|"
    r"(?:the|every|each|any) (?:day|time|moment|minute|second|instant)(?! after| before)(?: that)?) "
    r"(?!\w+ing )[\w' ,%\[\]-]+$"
)
_SEEN = regex(
    r"(?:i|we|you|people) (?:look|think|hear|see|talk|speak|say|consider|compare|read|ask|listen|remember)\b|"
    r"it comes to\b|all is said"
)
_ENDS = frozenset(
    """fact course words reason example instance respect view opinion retrospect addition contrast result all least
    point stage occasion way honesty truth end regard regards law tradition definition nature design chance accident
    means me us you mind that short brief turn particular effect knowledge record credit surprise analysis time
    reflection hand side""".split()
)
"""The last words of what is only a way to speak."""
_HERE = frozenset(
    """this these my our now here today tonight tomorrow next last coming past monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december order terms
    behalf light addition favour spite case of to future i he she they we who""".split()
)
"""What makes a phrase a setting of its own, or more than a phrase."""
_CALENDAR = regex(
    r"\b(?:years?|days?|months?|weeks?|decades?|hours?|minutes?|century|centuries|morning|evening|nights?|summer|winter|"
    r"spring|autumn|childhood|war|time|times|weekends?|\d{4}s?)\b"
)
_ALWAYS = regex(
    r"(?:by|at|in) (?:an? (?:\w+ )?)?(?:night|day|winter|summer|spring|autumn|year|week|morning|evening)$"
)
_PAST = regex(
    r"\b(?:was|were|had|did|could|couldn't|put|hit|read|beat|"
    + "".join(f"(?<!\\b{word} )" for word in ("am", "is", "are", "be", "been", "has", "have", "once", "when", "until"))
    + r"(?:said|heard|knew|thought|found|lost|met|told|saw|shook|rang|sang|drank|swam|wore|woke|froze|hung|stuck|swung|"
    r"fled|crept|wept|lent|sent|left|let|"
    + "|".join(PAST_FORMS - {"put", "set", "cut", "shut", "hit"})
    + r"|(?!hundred)\w{3,}ed))\b"
)
_NOT_ALWAYS = regex(
    r"(?:\b(?:have|has)|'ve|'s)(?: \w+)? (?:\w+ed|been|done|" + "|".join(sorted(IRREGULAR)) + r")\b|"
    r"(?:\b(?:is|are|am)|'s|'re|'m)(?: \w+)? (?!going)\w+ing\b|^there\b|"
    r"^(?:i|we)(?:'\w+| (?:\w+ly )?(?:think|believe|know|feel|see|say|want|hope|will|am|have|like|love|do|don't|can|"
    r"must))\b"
)
"""What has been or is going on just now, what *I* or *we* do, and what there is."""
_UNREAL = regex(r"\b(?:would|wouldn't)\b|\w'd\b")
_ABLE = regex(r"\b(?:could|couldn't|can|can't)\b")
_LONGEST = 14
_NEAR = 8
_VERB = 4


def fronted(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation begins what restricts its main clause."""
    at = max(found.end() for found in _CLAUSE.finditer(text))
    at = _LEAD.match(text, at).end()  # type: ignore[union-attr]
    head = text[at:].removesuffix(" ,").removesuffix(",").rstrip()
    words = head.split()
    if not words or len(words) > _LONGEST or not _opens(after):
        return None
    if words[-1] in CONNECTIVES - {"while", "over", "in", "on"} | DETERMINERS | _DEGREE | {"such", "some", "other"}:
        return None
    main = " ".join(takewhile(is_word, after[:_NEAR])).lower()
    limited = _SELDOM.fullmatch(head) and not any(map(is_auxiliary, words))
    return at if limited or _is_time(head, main, text.endswith(",")) or _is_phrase(words, main) else None


def _opens(after: Tokens) -> bool:
    first = after[0].lower().split("'")[0]
    known = CLAUSE_SUBJECTS | DETERMINERS | NUMBER_WORDS | {"nobody", "everyone", "people"}
    return first in known or after[0][:1].isupper()


def _is_time(head: str, main: str, closed: bool) -> bool:
    """Whether a clause of time that is not over comes before a main clause that is not in the past."""
    past = any(map(_PAST.search, (head, main))) or _SEEN.search(head)
    return _TIMES.match(head) is not None and not past and (closed or not is_finite(head.rpartition(" ")[2]))


def _is_phrase(words: list[str], main: str) -> bool:
    """Whether a phrase without a verb restricts the main clause."""
    first, last, head = words[0], words[-1], " ".join(words)
    participle = (first.endswith("ed") or first in IRREGULAR) and first != "given"
    role = words[:2] in (["as", "a"], ["as", "an"]) and main.split()[0] in DETERMINERS | {"it", "that", "this"}
    if len(words) < 2 or not (first in _PREPOSITIONS or participle or role) or last in _ENDS:
        return False
    verbs = (at for at in range(1, len(words)) if is_finite(words[at]) and "-" not in words[at])
    if any(words[at - 1] not in DETERMINERS for at in verbs) or words[1].endswith("ing"):
        return False
    dated = _CALENDAR.search(head) is not None and not _ALWAYS.match(head)
    given = first in ("with", "without", "given", "under")
    verb = " ".join(main.split()[:_VERB])
    if _UNREAL.search(verb) or (given and _ABLE.search(verb)):
        return first in _BEFORE_WOULD and (given or not dated)
    if role or words[:2] == ["next", "to"] or _is_part(words) or _is_degree(words) or _is_for(words, main):
        return not dated
    numbered = any(word[:1].isdigit() for word in words[:2]) and first != "with"
    settled = (dated and first != "with") or numbered or not _HERE.isdisjoint(words)
    caused = first == "given" or (first == "with" and words[1] not in ("a", "an", "another", "fewer", "less", "more"))
    definite = first in ("after", "before") and words[1] not in ("a", "an", "any", "every") and len(words) > 2
    return not (settled or caused or definite or _PAST.search(main) or _NOT_ALWAYS.search(main))


def _is_part(words: list[str]) -> bool:
    """`in some cases`, `among men under 50`; not `in this case`."""
    anaphoric = words[-1] in ("case", "sense") and words[1] in ("this", "that", "any", "my", "our")
    if anaphoric or words[-1] in ("miracle", "reason", "chance", "time", "life"):
        return False
    return not _PARTS.isdisjoint(words) or re.search(r"\b(?:under|over|below|above) \d", " ".join(words)) is not None


def _is_degree(words: list[str]) -> bool:
    """`at a lower dose`, `in younger men`, `in the lower-dose group`; not `in the lower valley`."""
    at = next((at for at, word in enumerate(words) if word.split("-")[0] in _DEGREE), 0)
    return at > 0 and (words[at - 1] != "the" or "-" in words[at])


def _is_for(words: list[str], main: str) -> bool:
    """`for a Tuesday | it was full`, `for his age | he is quick`: measured by something else."""
    measured = words[0] == "for" and words[1] in ("a", "an", "his", "her", "its", "their", "someone", "the")
    return measured and re.match(r"(?:it|he|she|they)(?:'s|'re| is| was| are| were)\b", main) is not None
