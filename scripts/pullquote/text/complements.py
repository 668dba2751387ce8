"""Does a speaker say as a fact what stands in a clause that the quotation takes out of another one?

*They told us that | we were safe* tells what others said. A clause behind *that*, or behind a verb of saying or
thinking, is the speaker's own statement where the clause around it is (*I said that*, *we think*), takes it for true
(*they know that*, *the fact that*) or only points at it (*the trouble is that*, *what I can say is that*). Elsewhere
it is somebody else's view, a hope, a guess, a purpose. This holds within one speech; in a reporter's sentence such
words attribute.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, begins_clause, is_auxiliary, is_modal
from .fold import is_word
from .lexicon import is_negation


def _forms(verbs: str, irregular: str = "") -> frozenset[str]:
    """All forms of regular verbs, given without endings, and those of other words as they are."""
    found = set(irregular.split())
    for verb in verbs.split():
        bare = verb.removesuffix("e")
        stem = f"{verb[:-1]}ie" if verb.endswith("y") and verb[-2] not in "aeou" else f"{bare}e"
        found |= {verb, f"{verb}s", f"{stem}s", f"{stem}d", f"{bare}ing"}
    return frozenset(found)


_SAYING = _forms(
    """claim argue insist suggest maintain allege report contend warn promise imply hint declare boast complain predict
    propose assert state announce whisper shout reckon assure rumour rumor pretend protest object concede joke
    testify speculate""",
    "say says said saying tell tells told telling write writes wrote written writing swear swears swore sworn",
)
_SURE = frozenset("sure certain convinced confident persuaded adamant positive".split())
_THINKING = _SURE | _forms(
    """believe assume suppose imagine expect fear hope suspect guess pray wish decide figure conclude presume fancy bet
    want demand recommend""",
    "think thinks thought thinking feel feels felt feeling dream dreams dreamed dreamt",
)
_TAKEN_TRUE = _forms(
    """realise realize notice remember recall recognise recognize discover prove show learn reveal confirm acknowledge
    accept admit regret ignore dispute deny doubt demonstrate establish explain mention add stress emphasise
    emphasize indicate point agree note appreciate guarantee remind""",
    """admitted admitting agreeing regretted regretting know knows knew known see sees saw seen find finds found mean
    means meant understand understands understood forget forgot forgotten fact truth evidence proof testament
    confirmation news clear true obvious sorry glad proud happy grateful pleased delighted aware mindful conscious
    shame pity good right important surprised lucky relieved sad angry ashamed knowledge record reality shown proven""",
)
"""What takes the clause behind it for true, or tells how the speaker feels about it."""
_VIEWS = frozenset(
    """claim theory story argument line rumour rumor idea notion hope fear dream belief assumption suggestion
    allegation criticism complaint accusation excuse prediction impression version charge perception myth legend
    narrative thesis suspicion objection wish threat expectation chance possibility risk danger likelihood prospect
    probability case forecast gossip talk worry concern illusion pretence pretext premise guess possible likely
    unlikely conceivable probable plausible claims rumours rumors hopes fears suggestions allegations reports
    complaints accusations""".split()
)
"""Nouns and adjectives for what is thought, hoped, feared or possible."""
_GUESSES = _forms(
    "suspect fear hope wish imagine suppose pretend pray dream fancy want demand propose recommend speculate"
)
"""What even *I* does not say as a fact with."""
_FORMER = frozenset(
    "thought believed assumed supposed imagined expected feared hoped felt suspected figured".split()
)
_HEARD = frozenset("hear heard hearing read reading".split())
_BE = frozenset("is was are were be been being am 's it's that's it'll".split())
_I = frozenset("i we".split())
_MY = frozenset("my our".split())
_SAID_OF = frozenset(
    "fair true right safe accurate reasonable honest worth glad proud sorry happy pleased sad".split()
)
_PURPOSE = (
    ("ensure",),
    ("ensuring",),
    ("make", "sure"),
    ("making", "sure"),
    ("in", "order"),
    ("lest",),
    ("time", "before"),
)
_AUTHORITIES = frozenset(
    """law laws rule rules contract constitution data figures numbers study studies research science experience history
    statistics results treaty act agreement test tests map maps records survey surveys poll polls report reports
    book documents statute analysis guidelines it this which models lessons accounts charter ruling judgment""".split()
)
"""Subjects that are no person: what they say, the speaker says with them."""
_BOUNDS = frozenset(", ; : — ( and but or because so when while if though although where".split())
_OTHERS = frozenset(
    "me us you they he she them him her people anyone anybody someone somebody who everyone".split()
)
_SUPPOSING = frozenset("say imagine suppose saying believing thinking".split())
_TOLD = frozenset("told tell tells telling promised assured warned".split())
_KIN = frozenset("mother father grandmother grandfather mum dad granny grandad".split())
"""Whose sayings a speaker makes his own: *my mother used to say*."""
_PASSIVE = frozenset("m re am are was were been ve being".split())
_HEDGING = frozenset("may might could".split())
_REACH = 8
_SAYS = (("say",), ("says",), ("said",))
"""Verbs that may have a comma behind them: *people say, he never paid*."""
_TIMES = 6
_INDIRECT = 4
"""Words from a verb of telling to the end of whom it tells."""


_LAST = frozenset("that me us you him her them people everyone before sure order lest".split())
_LAST |= _SAYING | _THINKING | _HEARD | _HEDGING | {"ensure", "ensuring"}


def may_be_unasserted(lead: str) -> bool:
    """Whether the words before a quotation end like what this module knows. Cheap, and never wrongly no."""
    words = lead[-60:].lower().split()[-_INDIRECT:]
    return bool(words) and (words[-1].rstrip(",") in _LAST or not _TOLD.isdisjoint(words))


def unasserted(low: Tokens, after: Tokens) -> int | None:
    """Where the words begin that keep the quotation from being the speaker's own statement; None if none do.

    `low` are the speaker's words of the sentence before the quotation, in lower case; `after` those it begins with.
    """
    if not low or not after or not is_word(after[0]):
        return None
    if (
        low[-1] in _HEDGING
        and after[0].islower()
        and not is_auxiliary(after[0])
        and not is_negation(after[0])
    ):
        return len(low) - 1
    told = low[-1] == "that"
    main = low[:-1] if told or (low[-1] == "," and low[-2:-1] in _SAYS) else low
    if not main or not (told or main[-2:] == ("time", "before") or asserts(after) or begins_clause(after)):
        return None
    for form in _PURPOSE:
        if main[-len(form) :] == form:
            return len(main) - len(form)
    return _of_head(main, told)


def _of_head(main: Tokens, told: bool) -> int | None:
    """Where the governing clause begins, judged by the nearest word that takes a clause."""
    for at in range(len(main) - 1, max(len(main) - 1 - _REACH, -1), -1):
        word = main[at]
        if word in _BE and at == len(main) - 1 and told:
            return _of_noun(main, at, pointing=True)
        if word in _TAKEN_TRUE:
            return _start(main, at) if at and main[at - 1] in _HEDGING else None
        if word in _VIEWS and told and at >= len(main) - 2:
            return _of_noun(main, at + 1, pointing=False)
        if word in _HEARD and told and at and not _is_to(main, at):
            return _start(main, at)
        if word in _SAYING or word in _THINKING:
            return _of_verb(main, at, told)
        if word in _BOUNDS and not (word == "," and told):
            return None
    return None


def _of_noun(main: Tokens, end: int, pointing: bool) -> int | None:
    """`the story is that`, `the hope that`; the speaker's own view (*my hope is that*) is at least the speaker's."""
    start = _start(main, end)
    noun = main[start:end]
    if pointing and _VIEWS.isdisjoint(noun):
        return start if any(is_modal(word) and word in _HEDGING for word in noun) else None
    return None if not _MY.isdisjoint(noun) or _VIEWS.isdisjoint(noun) else start


def _of_verb(main: Tokens, at: int, told: bool) -> int | None:
    """Where the clause of a verb of saying or thinking begins, if the speaker does not say with it what follows."""
    between = main[at + 1 :]
    if len(between) >= (_TIMES if told else _INDIRECT) or (between and not told and main[at] not in _TOLD):
        return None
    if not told and not _BOUNDS.isdisjoint(between):
        return None
    start, word = _start(main, at), main[at]
    own = {part.split("'")[0] for part in main[start:at]}
    if _is_to(main, at):
        return None if (own & _I and not own & _OTHERS) or own & _SAID_OF else start
    if not own & _I:
        if not own:
            return start if word in _SUPPOSING else None
        saying = own & _KIN and not own.isdisjoint(("used", "always"))
        return (
            None
            if saying or own & {"let"} or not _AUTHORITIES.isdisjoint(main[max(start, at - 3) : at])
            else start
        )
    passive = main[at - 1].split("'")[-1] in _PASSIVE and word in _TOLD
    former = word in _FORMER or (word in _SURE and not own.isdisjoint(("was", "were")))
    unsure = former or word in _GUESSES or "used" in own or any(map(is_negation, main[start:at]))
    return start if passive or unsure or own & _HEDGING or own & _OTHERS else None


def _is_to(main: Tokens, at: int) -> bool:
    return at > 0 and main[at - 1] == "to"


def _start(main: Tokens, at: int) -> int:
    """Where the clause begins that a word stands in; a verb behind *and* has its subject before."""
    joined = at and main[at - 1] in ("and", "or")
    at -= 1 if joined else 0
    while at and main[at - 1] not in _BOUNDS and main[at - 1] != "that":
        at -= 1
    return at
