"""Words with which English keeps its distance from what a clause says."""

from __future__ import annotations

from .lexicon import NEGATIONS, UNDOING_NOUNS


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLAUSE_VERBS = _words(
    """think thinks thought thinking believe believes believed believing say says said saying claim claims claimed
    claiming suggest suggests suggested suggesting argue argues argued arguing pretend pretending imagine imagines
    imagined imagining suppose supposes supposed assume assumes assumed assuming guess reckon reckons reckoned mean
    means meant imply implies implied insist insists insisted conclude concluded agree agrees agreed foresee envisage
    dream dreamt dreamed write writes wrote written sure certain convinced confident persuaded"""
)
"""What follows these is nearly always a clause, also without *that*."""
ATTITUDES = CLAUSE_VERBS | _words(
    """read reading persuade persuades persuaded convince convinces promise promises promised promising guarantee
    guarantees guaranteed swear vouch trust certain hold holds maintain maintains maintained contend
    contends contended mention mentioned clear true obvious evident apparent plausible conceivable possible
    likely impression illusion illusions delusion fantasy sign view opinion belief conviction feeling sense hopeful
    optimistic aware fair correct accurate likelihood expectation assumption conclusion"""
)
"""Verbs, adjectives and nouns that take a clause with *that*."""
DISTANT_NOUNS = _words(
    """idea notion suggestion suggestions claim claims allegation allegations accusation accusations rumour rumours
    rumor rumors speculation theory assertion assertions insinuation perception misconception assumption possibility
    likelihood chance prospect risk danger"""
)
"""Nouns that hold a clause with *that* at arm's length."""
PERSUADING = _words(
    """tell tells told telling convince convinced convinces persuade persuaded persuades promise promised assure assured
    assures"""
)
"""Verbs with the person told between them and the clause."""
DISOWNING_VERBS = _words(
    """pretend pretends pretended pretending wish wishes wished deny denies denied denying doubt doubts doubted doubting
    illusion illusions delusion fantasy hope hopes hoped assume assumes assumed presume presumes presumed"""
)
"""Words that by themselves leave open, or deny, what the clause after them says."""
WRONG = _words(
    """wrong false untrue absurd ridiculous silly foolish naive nonsense mistake mistaken dishonest misleading unfair
    irresponsible crazy mad premature folly error lie lying incorrect stupid insane reckless outrageous unwise
    unthinkable dangerous risky rash unreasonable unrealistic illogical pointless useless futile optimistic"""
)
CONTRARY = WRONG | _words(
    "hard difficult tough impossible struggle struggles struggled struggling last another"
)
"""`it would be wrong to say that`"""
REFUSING = _words(
    """refuse refuses refused refusing decline declines declined declining fail fails failed failing reluctant unable
    unwilling hesitate hesitates hesitated avoid avoids avoided avoiding against reject rejects rejected oppose opposes
    opposed resist resists resisted tired sick loath stopped short"""
)
GERUND_NOUNS = _words("hate hates hated dislike dislikes disliked resent resents detest against without")
GERUND_VERBS = _words(
    """like love enjoy mind imagine consider recommend suggest advise contemplate envisage picture see support favour
    favor defend justify regret fancy stand bear keep start risk anticipate welcome try mean advocate tolerate propose
    discuss finish involve remember recall miss considering recommending suggesting proposing liked enjoyed considered
    supported recommended"""
)
KEPT_TRUE = _words(
    """doubt doubts doubted doubting deny denies denied denying dispute disputes disputed disputing question questions
    forget forgets forgot forgotten ignore ignores ignored overlook overlooked hide hides hid hidden escape regret
    regrets mind care surprised surprise secret coincidence accident wonder shame conceal mistake disguise
    mistaking hiding concealing ignoring forgetting questioning disputing help sorry ashamed denial"""
)
"""Negated, these affirm what follows: `nobody doubts that`, `it is no secret that`."""
NO_INFINITIVE = _words(
    """wait hesitate hesitated hesitates fail fails cease ceases forget miss misses missed afraid ashamed shy help due
    uncommon unusual unheard according"""
)
"""`we cannot wait to`, `never fails to`: negated, and yet it is done."""
UNREAL = (
    ("as", "if"),
    ("as", "though"),
    ("whether",),
    ("lest",),
    ("if", "only"),
    ("god", "forbid"),
    ("heaven", "forbid"),
)
TRIGGERS = (
    NEGATIONS | UNDOING_NOUNS | DISTANT_NOUNS | DISOWNING_VERBS | CONTRARY | REFUSING | GERUND_NOUNS
    | _words("t few little too like hear read told want wants wanted love if whether lest though")
    | _words("anyone anybody whoever forbid")
)  # fmt: skip
