"""Words of English that a rule needs by name. Lists are closed classes, or verbs and nouns of news prose."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIONS = _words(
    "not never no none nobody nothing nowhere neither nor without cannot hardly barely scarcely rarely seldom"
)
HEDGES = _words(
    """unclear unless if whether could might may perhaps maybe possibly probably presumably supposedly purportedly
    allegedly alleged reportedly apparently seemingly ostensibly believed rumoured rumored unconfirmed unverified
    uncertain unlikely likely potentially conceivably arguably doubtful doubt doubts doubted appears appeared seems
    seemed suggests suggested estimated approximately roughly only except provided almost nearly"""
)
DENIALS = _words(
    """deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing decline declines
    declined fail fails failed failing oppose opposes opposed unable unwilling unlikely impossible false untrue lack
    lacks lacked prevent prevents prevented dismiss dismissed ruled"""
)
CONCESSIVES = _words("while although though whilst whereas albeit despite")
REVERSERS = _words("but yet though although however")
PRONOUNS = _words(
    """i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
    we us our ours ourselves they them their theirs themselves this that these those here there one"""
)
AUXILIARIES = _words(
    """be been being is are was were am do does did have has had having will would can could should must may might
    shall ought 's 're 've"""
)
DETERMINERS = _words("the a an any this that these those my your his her its our their every each no all")
MODALS = _words("will would can could may might must shall should wo ca")
"""With `wo` and `ca`, which `won't` and `can't` leave before their negation."""
PAST_FORMS = _words(
    """came went took got gave held kept lost won paid met ran sat stood wrote fell rose grew began broke chose drove
    spoke led sold bought built burned sank hit put set cut shut lied died fled"""
)
"""Past tenses of everyday verbs that no ending shows and that are not among the verbs of saying and wanting."""
IRREGULAR = _words(
    """been had done gone come seen known given taken made said told found left lost won sold bought built held kept
    led met paid put set cut shut hit let read sent spent stood sat slept spoken stolen struck swum taught thought
    thrown understood woken worn written begun bitten blown broken brought burnt caught chosen drawn driven drunk
    eaten fallen fed felt fought flown forgotten frozen grown heard hidden hurt laid lain lent lit meant proved
    proven ridden risen run rung shaken shot shown sung sunk swept torn dealt dug bound bent cast cost quit rid
    split spread became become began took gave went saw knew came ran fell rose wrote drove spoke broke chose
    stole wore threw drew grew flew"""
)
"""Past tenses and participles that no ending shows."""
CLAUSE_SUBJECTS = _words("i you he she it we they there this that these those")
CONNECTIVES = _words(
    """in on at for with from by of as because and but or after before during under over into about while when since
    who which where what how why until till through between against within if whether unless"""
)
OPINION_VERBS = _words(
    """say says said saying state states stated think thinks thought thinking believe believes believed believing know
    knows knew known mean means meant claim claims claimed claiming suggest suggests suggested suggesting argue argues
    argued accept accepts accepted agree agrees agreed confirm confirms confirmed confirming expect expects expected
    admit admits admitted acknowledge acknowledged acknowledges concede conceded concedes insist insists insisted imply
    implies implied assume assumes assumed see seen seem seems appear appears feel feels felt find found recall
    remember consider considers considered tell tells told telling indicate indicates indicated report reported
    announce announced show shows shown prove proves proved proven understand understood convinced conclude concluded
    allege alleges alleged call calls called calling describe describes described"""
)
WILLING_VERBS = _words(
    """want wants wanted wish wishes intend intends intended plan plans planned hope hopes hoped promise promises
    promised guarantee guarantees let lets make makes made allow allows allowed help helps need needs try tries tried
    commit committed force forced ask asked require required enable seek"""
)
PROPOSITION_NOUNS = _words(
    """evidence sign signs proof indication indications reason reasons chance way claim claims suggestion suggestions
    idea notion reports report allegation allegations accusation accusations rumour rumours rumor rumors plan plans
    intention guarantee guarantees possibility likelihood hint case point need prospect assurance assurances basis
    grounds speculation assertion assertions theory truth right means circumstances longer fact"""
)
STATES = _words(
    """ready able willing prepared going likely sure certain confident satisfied persuaded clear true aware possible
    necessary fair correct supposed meant bound about enough close yet even ever just really quite very always at all
    also still now soon again actually explicitly so such a an the any to that whether if"""
)
UNDOING_NOUNS = _words("myth lie falsehood fallacy misconception hoax fiction fabrication")
UNDOING_WORDS = _words(
    "false untrue wrong incorrect nonsense baseless unfounded fake bogus mistaken absurd rubbish fabricated debunked"
)
NUMBER_WORDS = _words(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
    lakh crore dozen half third quarter double triple twice thrice"""
)
COMMON = _words(
    """a an the and or but if of in on at to for from with by as is are was were be been being am do does did done have
    has had will would can could should may might must shall not no yes so than then that this these those there here
    it its he him his she her they them their we us our you your i me my who whom whose which what when where why how
    all any some each every both few many much more most other another such own same only just also very too about
    after again against before between during into out over under up down off through until while because since though
    one two three first last new old good great big small long high little large next early young important public
    people man woman men women year years day days week weeks month months time times way world life country state
    government president minister official officials company group party part place case point fact thing things work
    number money home water area room book eye job word business issue side kind head house service friend power hour
    game line end member law car city name team minute idea body back get got go goes went gone make made take took see
    saw seen come came think thought know knew say says said tell told want wanted give gave use used find found put
    mean keep let begin seem help talk turn start show hear play run move like live believe hold bring happen write
    sit stand lose pay meet include continue set learn change lead understand watch follow stop create speak read deal
    today now still well even never always really nobody nothing none everyone everybody everything somebody someone
    something anybody anyone anything neither nor"""
)


def is_negation(token: str) -> bool:
    """Whether a folded token negates by itself: not, never, no, without, didn't, cannot, nobody's."""
    low = token.lower()
    return low in NEGATIONS or low.endswith("n't") or (low.startswith("no") and low.split("'")[0] in NEGATIONS)


def is_pronoun(token: str) -> bool:
    """Whether a folded token is a pronoun, also with a contraction: it, we're, that's."""
    return token.lower().split("'")[0] in PRONOUNS


def has_figure(token: str) -> bool:
    """Whether a folded token is or holds a number: 19, $500bn, 6.1%, million."""
    low = token.lower()
    return any(map(str.isdecimal, token)) or any(part in NUMBER_WORDS for part in low.split("-"))
