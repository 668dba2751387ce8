"""Verbs that give words to somebody, in all their forms.

A verb belongs to the strongest group that fits it. SAY verbs carry whole sentences and may stand before their subject
("said Hughes"); TELL verbs name a listener and never invert; ACT verbs carry fragments ("called it", "dismissed as");
THINK verbs report a view, so that they agree but never contradict.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType


class Group(Enum):
    """What kind of words a verb can carry."""

    SAY = "say"
    TELL = "tell"
    ACT = "act"
    THINK = "think"


_SAY = """finish start confess profess marvel fret fulminate rhapsodise rhapsodize riposte babble holler howl jeer
taunt heckle snort sniff tut guffaw giggle wisecrack jest kid philosophise philosophize hypothesise
hypothesize conjecture guess remonstrate carp rasp croak wheeze pant hoot crack vouchsafe prattle trill rue
say add write tweet post state declare announce ask reply respond answer insist argue claim warn note
explain continue conclude admit acknowledge confirm deny recall remark comment observe stress emphasise
emphasize underline underscore reiterate repeat suggest joke quip shout cry whisper scream yell exclaim
allege assert contend maintain complain lament muse opine testify predict report reveal disclose concede
counter retort interject offer boast brag chant sing mutter mumble murmur sigh laugh rage fume thunder
enthuse gush crow snap rap bark plead pray promise vow pledge swear caution reason reflect reckon rule
affirm aver avow attest propose point proclaim pronounce protest theorise theorize speculate specify tease
wonder venture volunteer write message text email blog read agree summarise summarize highlight disagree react project
begin rejoin recount relate reaffirm reassure enquire inquire query quote elaborate clarify caption hint
intone object persist preach press recommend resolve retweet repost sign simper concur scoff sneer grin
smile shrug nod beam gasp roar bellow sob weep interrupt intervene divulge relay posit rebut refute dispute
pen deadpan insinuate stipulate vouch moan groan chuckle cackle recite preface reveal lecture counsel
correct echo submit surmise vent find cite order notify drawl grumble gripe growl hiss demand advise spit
bristle wail whine squeal purr coo drone intone bluster splutter stutter gloat intimate expound ponder
exhort snipe chirp confide reminisce effuse inveigh sermonize harangue riff charge
grouse retaliate anticipate storm""".split()

_TELL = """tell inform remind assure urge implore beg beseech thank congratulate ask text message brief advise
order command instruct""".split()

_ACT = """call describe brand label dub term hail praise slam blast denounce condemn dismiss decry deride accuse
criticise criticize lambast lambaste castigate berate blame welcome deplore rubbish reject characterise
characterize liken compare tout portray paint pronounce deem laud applaud attack mock ridicule threaten
commend credit salute vow pledge promise express voice refer cite quote invoke use coin speak talk refer
apologise apologize appeal pay issue give deliver signal indicate outline promote defend chide scold rebuke
chastise lash hit rip trash pan paraphrase request slate savage bemoan rail push frame urge demand seek
criticised declare mention identify raise bill style remember nickname cast plead dedicate attribute ascribe imply
detail introduce herald mourn eulogise eulogize denigrate disparage belittle malign vilify trumpet toast question
salute honour acclaim upbraid rebuff reprimand admonish support oppose endorse reprise""".split()

_THINK = """believe think want hope fear feel expect see consider regard view wish consider judge assess conclude
imagine suspect doubt understand estimate know mean find prefer favour favor envision envisage plan intend
like love hate worry regret show demonstrate anticipate foresee""".split()

_IRREGULAR = {
    "say": "says said saying",
    "tell": "tells told telling",
    "write": "writes wrote written writing",
    "swear": "swears swore sworn swearing",
    "sing": "sings sang sung singing",
    "begin": "begins began begun beginning",
    "read": "reads read reading",
    "think": "thinks thought thinking",
    "feel": "feels felt feeling",
    "show": "shows showed shown showing",
    "spit": "spits spat spitting",
    "see": "sees saw seen seeing",
    "understand": "understands understood understanding",
    "know": "knows knew known knowing",
    "mean": "means meant meaning",
    "find": "finds found finding",
    "speak": "speaks spoke spoken speaking",
    "give": "gives gave given giving",
    "pay": "pays paid paying",
    "seek": "seeks sought seeking",
    "cast": "casts cast casting",
    "hit": "hits hit hitting",
    "retell": "retells retold retelling",
    "beseech": "beseeches besought beseeching",
}

_DOUBLING = frozenset(
    "quip dub brag rip pan rap admit submit slam prefer refer plan blog nod sob pen concur rebut "
    "deadpan chat grin beg fret tut kid snap aver shrug regret".split()
)


def _forms(base: str) -> Iterable[str]:
    """The inflected forms of a verb, by the rules of spelling or from the list of irregular ones."""
    yield base
    if base in _IRREGULAR:
        yield from _IRREGULAR[base].split()
        return
    stem = base + base[-1] if base in _DOUBLING else base
    if base.endswith("e"):
        yield from (base + "s", base + "d", base[:-1] + "ing")
    elif base.endswith("y") and base[-2] not in "aeou":
        yield from (base[:-1] + "ies", base[:-1] + "ied", base + "ing")
    else:
        plural = "es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s"
        yield from (base + plural, stem + "ed", stem + "ing")
    if base in {"label", "signal", "model", "marvel"}:
        yield from (base + "led", base + "ling")
    if base == "plead":
        yield "pled"


def _table() -> Mapping[str, tuple[str, Group]]:
    table: dict[str, tuple[str, Group]] = {}
    for group, bases in ((Group.SAY, _SAY), (Group.TELL, _TELL), (Group.ACT, _ACT), (Group.THINK, _THINK)):
        for base in bases:
            for form in _forms(base):
                table.setdefault(form, (base, group))
    table["questioning"] = ("question", Group.SAY)
    table["questioned"], table["exhorted"] = ("question", Group.SAY), ("exhort", Group.SAY)
    table["tell"] = table["tells"] = table["told"] = table["telling"] = ("tell", Group.TELL)
    return MappingProxyType(table)


VERBS = _table()
"""Form of a verb -> its base and group."""

WIDE = frozenset(
    "use maintain find show offer order agree rule pay hit see give deliver issue raise seek push know mean "
    "plan intend speak submit intimate"
    "sign read begin present point cast refer nod weep smile shrug pen correct dispute interrupt "
    "intervene echo relay laugh guess crack finish start kid pant carp detail sniff marvel react project charge "
    "anticipate storm support oppose endorse reprise".split()
)
"""Verbs that carry words only where words follow closely: "maintained that", but not "maintained relations"."""

BASE_ONLY = frozenset(word for word in VERBS if word == VERBS[word][0]) - {"read", "cast", "hit"}
"""Infinitives and plural presents: verbs only after a plural subject, "to" or an auxiliary."""

INVERTING = frozenset(
    word for word, (_, group) in VERBS.items() if group is Group.SAY and not word.endswith("ing")
) | {"assured"}
"""What may stand before its subject, right after the words: "said Hughes"."""

PARTICIPLES = frozenset(word for word in VERBS if word.endswith("ing"))

NOUNS = frozenset(
    """statement comment comments remark remarks claim claims warning message post tweet letter speech words
word answer reply response assertion description promise vow pledge call calls plea complaint phrase
verdict testimony email note view argument insistence declaration admission suggestion appeal denial
threat boast joke accusation conclusion caption question demand quip advice greeting slogan motto memo
text tweets posts headline op-ed column essay article interview letter affidavit ruling judgment
judgement opinion filing lawsuit complaint report argument arguments assumption theory
contention observation prediction assessment rationale
reasoning mantra refrain tagline rejoinder""".split()
)
"""Nouns for speech: "Hughes’s statement read", "her words:"."""

AUXILIARIES = frozenset(
    """has have had is are was were be been being will would can could may might must shall should do does did
's 'd 've hasn't haven't hadn't didn't doesn't don't won't wouldn't couldn't cannot can't isn't wasn't
aren't weren't wouldn't having""".split()
)

ADVERBS = frozenset(
    """also later earlier then previously repeatedly again still now once never not just only even recently
simply publicly privately separately meanwhile bluntly angrily quietly loudly calmly briefly ever always
often sometimes since already reportedly allegedly famously explicitly instead further subsequently
yesterday today tonight tomorrow there here too all both each subsequently initially finally immediately ultimately
reportedly long first soon thus therefore however rather merely monday tuesday wednesday thursday friday
saturday sunday himself herself themselves itself nevertheless nonetheless consistently so never far
itself afterwards afterward thereafter""".split()
)


MAKING = frozenset("made makes making took takes taking".split())
MADE = frozenset(
    "point case argument claim prediction promise suggestion observation assertion joke view position stance".split()
)
"""What one makes who says something: "made the point that", "makes the case that"."""

PHRASAL = MappingProxyType(
    {
        word: frozenset(small.split())
        for words, small in (
            ("went goes going", "on"), ("shot shoots", "back"), ("hit hits hitting", "back out"),
            ("fired snapped pushed pushes bit", "back"), ("chimed weighed waded chipped broke cut chimes", "in"),
            ("piped spoke speaks sums summed", "up out"),
            ("burst blurted called pointed points lashed lashes lashing", "out"),
            ("laid tore ripped", "into"), ("doubled", "down"), ("took takes taking", "aim issue"),
        )
        for word in words.split()
    }
)  # fmt: skip
"""Verbs that speak only together with a small word: "went on", "shot back"."""


_NO_ADVERBS = frozenset(
    """family italy ally assembly july reply supply elderly burly lonely friendly scholarly weekly monthly quarterly
    lovely unruly""".split()
)


def is_adverb(word: str) -> bool:
    """What may stand between a subject and its verb."""
    return word in ADVERBS or (
        word.endswith("ly")
        and len(word) > 4
        and word.islower()
        and word not in _NO_ADVERBS
    )


IRREGULAR = frozenset(
    """fell lost found left went took came got won ran drove saw made gave grew spent bought kept fought led met
held became began brought built broke caught chose felt flew forgot heard hit hurt knew laid lay paid put read rode
rose sat sent set shot slept sold stood stole struck swam taught threw told wore wrote lives works runs owns withdrew
sought drew flew froze forbade fled hung overcame overtook rebuilt sank shook shut slid sped swept swung undertook
underwent upheld wept withheld woke crept dealt bled quit rang""".split()
)
"""Past tenses without -ed, and a few presents, of verbs that do not speak."""
