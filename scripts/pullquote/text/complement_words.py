"""Words that tell whether a speaker says a clause as a fact: saying, thinking, what is taken for true, views.

`complements` asks with them who stands behind a clause that a quotation takes out of another one.
"""

from __future__ import annotations

from .lexicon import CONNECTIVES


def _forms(verbs: str, irregular: str = "") -> frozenset[str]:
    """All forms of regular verbs, given without endings, and those of other words as they are."""
    found = set(irregular.split())
    for verb in verbs.split():
        bare = verb.removesuffix("e")
        stem = f"{verb[:-1]}ie" if verb.endswith("y") and verb[-2] not in "aeou" else f"{bare}e"
        found |= {verb, f"{verb}s", f"{stem}s", f"{stem}d", f"{bare}ing"}
    return frozenset(found)


SAYING = _forms(
    """claim argue insist suggest maintain allege report contend warn promise imply hint declare boast complain predict
    propose assert state announce whisper shout reckon assure rumour rumor pretend protest object joke
    testify speculate aver avow posit postulate profess purport plead moan mutter grumble brag gloat preach proclaim
    pronounce quip rant opine submit vow threaten surmise theorise theorize venture chant counter yell scream bleat
    prophesy trumpet intimate inform notify persuade conceive signal murmur parrot repeat advise""",
    """tweeted tweets say says said saying tell tells told telling write writes wrote written writing swear
    swears swore sworn convince convinces convincing""",
)
SURE = frozenset("sure certain convinced confident persuaded adamant positive".split())
THINKING = SURE | _forms(
    """believe assume suppose imagine expect fear hope suspect guess pray wish decide figure conclude presume fancy bet
    want demand recommend worry dread anticipate envisage deem hypothesise hypothesize conjecture
    fantasise fantasize infer gather presuppose wager prefer""",
    """think thinks thought thinking feel feels felt feeling dream dreams dreamed dreamt seem seems seemed appear
    appears appeared foresee foresees foresaw""",
)
TAKEN_TRUE = _forms(
    """realise realize notice remember recall recognise recognize discover prove show learn reveal confirm acknowledge
    accept admit regret ignore dispute deny doubt demonstrate establish explain mention add stress emphasise
    emphasize indicate point agree note appreciate guarantee remind observe underline verify conceal resent
    happen follow suffice teach concede""",
    """admitted admitting agreeing regretted regretting know knows knew known see sees saw seen find finds found mean
    means meant understand understands understood forget forgot forgotten fact truth evidence proof testament
    confirmation news clear true obvious sorry glad proud happy grateful pleased delighted aware mindful conscious
    shame pity good right important surprised lucky relieved sad angry ashamed knowledge record reality shown proven
    taught hidden amazed plain manifest disappointed thankful tragic ironic fortunate unfortunate extraordinary
    remarkable
    incredible evident apparent undeniable realisation realization reminder recognition question awareness""",
)
"""What takes the clause behind it for true, or tells how the speaker feels about it."""
VIEWS = frozenset(
    """claim theory story argument line rumour rumor idea notion hope fear dream belief assumption suggestion
    allegation criticism complaint accusation excuse prediction impression version charge perception myth legend
    narrative thesis suspicion objection wish threat expectation chance possibility risk danger likelihood prospect
    probability case forecast gossip talk worry concern illusion pretence pretext premise guess possible likely
    unlikely conceivable probable plausible claims rumours rumors hopes fears suggestions allegations reports
    complaints accusations theories stories arguments ideas beliefs assumptions predictions impressions perceptions
    doctrine dogma creed faith hypothesis conjecture explanation wisdom orthodoxy mantra slogan myths contention
    assertion insinuation hunch nightmare speculation delusion fantasy lie legends fairytale superstition prejudice
    stereotype cliché cliche joke gag refrain propaganda spin script understanding plan deal promise pledge intention
    proposal scheme arrangement bargain scenario supposition presumption inference reckoning superstitions ambition
    word view opinion boast sentiment conviction gospel charges fiction canard falsehood misconception reading
    interpretation fallacy plea thought thoughts position stance instinct reaction head mind""".split()
)
"""Nouns and adjectives for what is thought, hoped, feared or possible."""
GUESSES = _forms(
    """suspect fear hope wish imagine suppose pretend pray dream fancy want demand propose recommend speculate
    worry dread fantasise fantasize hypothesise conjecture prefer presume""",
    "seem seems seemed appear appears appeared",
)
"""What even *I* does not say as a fact with."""
DREADS = frozenset(
    """hope fear worry nightmare hunch guess dream suspicion bet hypothesis assumption wish dread fantasy
    intention plan""".split()
)
"""What is not said to be so, though it is *my* fear or guess."""
SETTLED = frozenset("decided agreed announced calculated concluded".split())
"""After *it was*, these tell what was done, not what is thought."""
FORMER = frozenset(
    "thought believed assumed supposed imagined expected feared hoped felt suspected figured".split()
)
HEARD = frozenset("hear heard hearing read reading".split())
BE = frozenset("is was are were be been being am 's it's that's it'll".split())
SPEAKER = frozenset("i we".split())
MY = frozenset("my our".split())
SAID_OF = frozenset(
    "fair true right safe accurate reasonable honest worth glad proud sorry happy pleased sad".split()
)
PURPOSE = (
    ("ensure",),
    ("ensuring",),
    ("make", "sure"),
    ("making", "sure"),
    ("in", "order"),
    ("lest",),
    ("time", "before"),
)
AUTHORITIES = frozenset(
    """law laws rule rules contract constitution data figures numbers study studies research science experience history
    statistics results treaty act agreement test tests map maps records survey surveys poll polls report reports
    book documents statute analysis guidelines it this models lessons accounts charter ruling judgment""".split()
)
"""Subjects that are no person: what they say, the speaker says with them."""
OWN_BODIES = frozenset(
    """board company group club union bank firm government ministry commission committee council court party department
    agency institute university association federation church charity trust team panel""".split()
)
HOLDING = frozenset("considers believes thinks regrets feels expects notes holds maintains".split())
"""A body speaks of itself so: `The board considers that` stands in the board's own statement."""
BOUNDS = frozenset(", ; : — ( and but or because so when while if though although where".split())
OTHERS = frozenset(
    "me us you they he she them him her people anyone anybody someone somebody who everyone".split()
)
SUPPOSING = frozenset("say imagine suppose saying believing thinking".split())
TOLD = frozenset(
    """told tell tells telling promised promise assured assure warned warn convinced convince persuaded persuade
    informed notified""".split()
)
KIN = frozenset("mother father grandmother grandfather mum dad granny grandad".split())
"""Whose sayings a speaker makes his own: *my mother used to say*."""
HEDGING = frozenset("may might could".split())
SAYS = (("say",), ("says",), ("said",))
"""Verbs that may have a comma behind them: *people say, he never paid*."""
CLAUSE_ONLY = frozenset(
    "think thinks reckon reckons insist insists argue argues pretend pretends swears assumes".split()
)
"""What follows these, and is no preposition, is a clause even where its verb is not known."""
NOT_BEGUN = CONNECTIVES - {"if", "when", "while"} | {"to", "or", "whose", "like"}
"""With these no clause begins that is the object of a verb."""
NO_CLAUSE = CONNECTIVES | frozenset(
    "to so that not too it this them him her me us otherwise differently again back ahead alike twice".split()
)
ONLY_THAT = frozenset("want demand recommend prefer repeat write writes wrote writing written".split())
"""Without *that* these take an object: *we want | the wages we are owed*."""
POINTING = frozenset("it this which".split())
LEAVING_OPEN = _forms("imply hint presuppose assume pretend claim allege")
"""What even a law or a study does not say as a fact with."""
CONCEDING = frozenset("what whatever however matter".split())
"""*Whatever they say,* is no view of theirs that follows."""
EVALUATING = frozenset(
    """brilliant excellent outstanding fantastic superb magnificent terrific immense tremendous deserved unlucky
    wonderful exceptional sensational impressive""".split()
)
"""*I thought they were brilliant* judges what was seen, and takes nothing back."""
ABLE = frozenset(
    """want wants wanted have has had need needs able enough managed went came important worth fair glad happy proud
    sorry like try trying tried keen here continue help helps helped used going supposed sure wrong took
    takes""".split()
)
"""Before an infinitive: *I want you to know that*, *we were able to show that*."""
JOINING = frozenset(
    """and or but now given seeing in except only all everything something anything nothing those not save than
    day moment
    time year night morning week minute month way ways place reason reasons grounds one ones thing things people so
    first last is was are were's provided condition""".split()
)
"""Behind these *that* joins: *now that*, *the day that*, *something that*."""
NO_VERB = frozenset("without by the my our his her their its no of with for this that".split())
"""Before a word in -ing, these make a noun of it: *by my reckoning*, *without warning*."""
SEEN = frozenset("see sees saw seen".split())
ELSEWHERE = frozenset(
    """media facebook twitter internet online television tv papers paper press news web tiktok telegram whatsapp
    posts""".split()
)
"""*I've seen on social media that* tells what others write."""
SEEMING = frozenset("seem seems seemed appear appears appeared".split())
OBLIGED = frozenset("must should needs can fair right".split())
"""*It must be said that* is the speaker's own statement."""
CLAIMS = frozenset(
    "allegation accusation charge claim rumour rumor complaint headline slogan myth gossip sentence excuse".split()
)
"""Behind these and a colon come the words of others."""
OPEN = (("whether",), ("whether", "or", "not"), ("for", "whom"), ("to", "whom"), ("in", "which"))
"""What opens a question, or gives what follows to others: *I can't say whether | it will*."""
LAST = frozenset("that whether not whom which me us you him her them people everyone before sure order lest".split())
LAST |= SAYING | THINKING | HEARD | HEDGING | BE | {"ensure", "ensuring"}
