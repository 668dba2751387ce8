"""Words for people and bodies in news prose: roles, organisations, demonyms, small words."""

from __future__ import annotations

from types import MappingProxyType

from pullquote.speech.callings import CALLINGS
from pullquote.speech.countries import PLACES as PLACES
from pullquote.speech.titles import FEMALE_TITLES as FEMALE_TITLES
from pullquote.speech.titles import MALE_TITLES as MALE_TITLES
from pullquote.speech.titles import TITLES as TITLES

ROLES = CALLINGS | frozenset(
    """democrat republican tory conservative liberal socialist nationalist unionist centrist
president minister secretary spokesman spokeswoman spokesperson chief director envoy adviser advisor
aide ambassador chairman chairwoman chair chairperson governor mayor senator congressman congresswoman
lawmaker legislator representative commissioner premier chancellor king queen prince princess leader
head boss founder co-founder ceo cfo coo owner manager coach captain player striker midfielder defender
goalkeeper skipper trainer referee analyst economist expert professor lecturer researcher scientist
historian author writer novelist poet journalist reporter editor columnist correspondent broadcaster
presenter host anchor lawyer attorney solicitor barrister counsel prosecutor judge justice magistrate
detective officer constable sergeant inspector superintendent sheriff general colonel major lieutenant
commander admiral marshal soldier veteran official diplomat negotiator delegate activist campaigner
organiser organizer protester demonstrator resident witness bystander neighbour neighbor victim survivor
mother father brother sister son daughter wife husband widow widower partner friend colleague uncle aunt
cousin grandmother grandfather parent teacher headteacher principal pupil student doctor nurse surgeon
physician consultant paramedic midwife patient farmer fisherman driver pilot worker employee employer
executive businessman businesswoman businessperson entrepreneur investor banker trader broker strategist
source person man woman boy girl teenager passenger customer tourist visitor candidate nominee
politician mp mep councillor peer member deputy vice-president chief-of-staff negotiator mediator
trustee administrator auditor regulator inspector bishop archbishop cardinal pope priest vicar imam
rabbi monk actor actress singer musician artist director filmmaker producer designer architect engineer
developer geologist biologist chemist physicist astronomer meteorologist forecaster climatologist
epidemiologist virologist psychologist psychiatrist sociologist criminologist pathologist coroner
veterinarian chef baker shopkeeper landlord tenant homeowner guard guide refugee migrant rebel militant
fighter insurgent dictator ruler heir monarch speaker whip treasurer comptroller controller clerk
registrar interlocutor insider participant attendee observer watcher critic supporter opponent rival
ally sponsor donor philanthropist billionaire tycoon magnate oligarch plaintiff defendant claimant
applicant petitioner suspect whistleblower informant translator interpreter photographer athlete
sprinter swimmer cyclist boxer golfer bowler batsman batter wicketkeeper all-rounder champion winner
medallist medalist rider jockey fan shopper commuter motorist pensioner holidaymaker survivor camper
skier surfer diver climber hiker tycoon vice-chancellor vice-captain dean provost rector ranger
firefighter fireman policeman policewoman sheriff bailiff pm vp juror inmate prisoner detainee hostage
counterpart predecessor successor no. stepfather stepmother girlfriend boyfriend fiance fiancee fiancée
niece nephew twin sibling grandson granddaughter carer caregiver volunteer user commentator pundit
blogger influencer streamer gamer programmer investigator superintendent specialist academic scholar
undersecretary under-secretary attache attaché consul envoy rapporteur chairs people police authorities
nobody somebody someone individual figure parliamentarian statesman jurist marine commissioner barman
sailor airman composer conductor pianist violinist cellist drummer guitarist organist dancer sculptor potter beekeeper
gardener plumber electrician carpenter joiner builder mechanic butcher grocer florist hairdresser tailor miner skipper
bosun stationmaster playwright screenwriter choreographer curator archivist librarian cartoonist illustrator essayist
comedian explorer mountaineer inventor mathematician statistician ecologist botanist zoologist ornithologist
oceanographer glaciologist hydrologist seismologist volcanologist palaeontologist paleontologist archaeologist
archeologist anthropologist linguist philosopher theologian ethicist geneticist immunologist neurologist cardiologist
oncologist dentist optician pharmacist vet dietitian nutritionist therapist toxicologist radiologist anaesthetist gp
headmaster headmistress tutor caretaker warden custodian lifeguard steward verger curate canon deacon chaplain rancher
shepherd winemaker brewer distiller grower agronomist trucker courier docker welder gamekeeper lobbyist pollster
co-author master bookseller publisher restaurateur hotelier innkeeper landlady publican waiter waitress
taxidermist jeweller goldsmith watchmaker cobbler seamstress weaver glassmaker boatbuilder shipbuilder stonemason
roofer decorator surveyor planner conservationist environmentalist naturalist statesperson backbencher frontbencher
mogul narrator staffer neurosurgeon contender moderator hopeful objector commenter superdelegate speechwriter
interviewer fact-checker confidant confidante operative loyalist surrogate bundler appointee heckler questioner
td msp mla walker rescuer minister-president burgomaster alderman selectman forward""".split()
)
"""Nouns for a human being by office, work or kin, in the singular; "people" and "police" count as plural."""

PARTISANS = frozenset("democrat republican tory conservative liberal socialist nationalist unionist centrist".split())
"""Nouns for members of a party, which lead the names of parties too."""

MALE_ROLES = frozenset(
    """spokesman dad grandad granddad stepdad daddy postman chairman congressman businessman king prince father
brother son husband widower uncle grandfather fisherman batsman fireman policeman man boy
statesman airman stepfather boyfriend nephew grandson monk priest""".split()
)
FEMALE_ROLES = frozenset(
    """spokeswoman mum mom mam nan nana granny grandma auntie stepmum mummy chairwoman congresswoman
businesswoman queen princess mother sister daughter wife widow aunt grandmother actress policewoman
woman girl stepmother girlfriend niece granddaughter midwife""".split()
)

BODIES = frozenset(
    """ministry commission department agency bank union association council court party government
administration company group committee institute institution university college school hospital house
office bureau board authority service organisation organization federation league club team firm
corporation foundation trust charity parliament senate congress assembly army navy force forces military
guard coalition alliance church network newspaper magazine times post press journal herald tribune
guardian observer broadcaster channel station airline regulator watchdog treasury embassy consulate
mission secretariat cabinet opposition campaign family household community tribunal panel jury inquiry
laboratory observatory museum society academy chamber airport port railway council's retailer
manufacturer maker carmaker lender insurer operator supplier developer think-tank tank group's fund fa
gmbh inc inc. corp corp. ltd ltd. llc plc ag sa co co. kremlin pentagon palace street presidency
sinfonietta directorate bench branch division unit centre center guild confederation syndicate cooperative co-operative
pac audience legislature subcommittee caucus nonprofit startup start-up automaker chipmaker drugmaker brokerage
consortium conglomerate command management leadership militia junta regime delegation prosecution orchestra
municipality clinic diocese archdiocese faction""".split()
)
"""Nouns for bodies that speak."""

AREAS = frozenset("city county state town village borough district parish".split())
"""Where people live, which speaks as a body where it is the subject: "the city said"."""

DOCUMENTS = frozenset(
    """report statement article story letter memo document post tweet message filing lawsuit complaint ruling
study survey communique communiqué website book indictment affidavit press-release release notice
judgment judgement verdict editorial email paper poll resolution decree bulletin advisory declaration
account summary readout transcript brochure booklet guide leaflet poster sign banner placard caption
headline note review audit assessment analysis evaluation text post reply response answer retort voicemail entry
inscription plaque epitaph graffiti dossier petition submission
ad advert advertisement commercial video voice-over voiceover column op-ed flier flyer mailer
memoir essay manifesto billboard pamphlet footnote motion memorandum newsletter telegram
cable charter""".split()
)
"""Nouns for writings that speak: "the report said"."""

DECIDING = MappingProxyType(
    {
        "former": "former",
        "ex": "former",
        "retired": "former",
        "late": "late",
        "deputy": "deputy",
        "vice": "deputy",
        "acting": "acting",
        "interim": "acting",
        "assistant": "deputy",
        "shadow": "shadow",
        "opposition": "shadow",
        "prime": "prime",
        "first": "first",
        "second": "another",
        "another": "another",
        "junior": "junior",
        "co": "co",
    }
)
"""Words that make another person of a role: both sides need them or neither."""

NATIONALS = frozenset(
    word for word in PLACES if word.endswith(("an", "ian", "ese", "ish", "i", "ch", "ss"))
) | frozenset(
    """dane swede finn pole turk scot spaniard frenchman frenchwoman dutchman dutchwoman irishman irishwoman
englishman englishwoman welshman scotsman briton croat serb czech greek slovak argentine icelander new-zealander
filipino uruguayan paraguayan peruvian jamaican ghanaian senegalese cameroonian ivorian moroccan algerian
tunisian south-african""".split()
)
"""Demonyms that stand for a person after an article: "the Italian"."""

TOWNSPEOPLE = frozenset(
    """londoner parisian berliner dubliner mancunian liverpudlian glaswegian texan californian geordie scouser mumbaikar
    brummie cornishman ulsterman tasmanian queenslander sydneysider melburnian aucklander yorkshireman yorkshirewoman
    lancastrian""".split()
)
"""The same for towns and regions."""

COUNTRIES = frozenset(PLACES) | frozenset(PLACES.values())
"""Words that alone name a country or its government."""

DEPARTMENTS = frozenset(
    """state defense defence treasury commerce justice health homeland education energy trade finance
    labor labour interior agriculture transport transportation textiles culture police war""".split()
)
"""What a minister or secretary may be of, right before the name."""

DETERMINERS = frozenset(
    """the a an one another this that these those some many several two three four five six seven eight nine
ten both other his her their its our my your no every each most few dozens hundreds thousands""".split()
)
POSSESSIVES = frozenset("his her their its our my your".split())
PREPOSITIONS = frozenset(
    """of for at in from with to by on near under about against over after before during between among into
through as since until without within across around behind beyond despite than like via per amid
alongside inside outside familiar close based along above below beside opposite past toward towards throughout
beneath aboard atop onto""".split()
)
CONJUNCTIONS = frozenset(
    """that but and because while when after before if although though whereas as which who whom whose where or
so yet since until unless whether once what how why""".split()
)
PARTICLES = frozenset(
    "de la le von van der den bin ibn al el da dos du di del della ter ten ben y zu af av ap st st. abu ag ould".split()
) | {"'t", "in 't", "op 't"}
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv".split())
HE = frozenset("he him his".split())
SHE = frozenset("she her hers".split())
PRONOUNS = frozenset("he she they it i we".split())
CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec.""".split()
)
STARTERS = frozenset(
    """the a an in on at but and or so if when while after before as since because although though it this that these
nevertheless nonetheless unlike thus hence besides afterwards afterward soon maybe meantime likewise otherwise therefore
neither nor either rather whereas sometimes often quite upon out up down off
those he she they we i you there here his her their its our my your what who how why where which with without
for from by of to not no yes now then still also however meanwhile according asked speaking earlier later last
next more most many some several both all one two three four five six seven eight nine ten eleven twelve twenty
another other such under over during despite
amid read only even just perhaps pressed addressing writing citing quoting responding referring reacting commenting
describing calling once until unless whether whoever today yesterday tomorrow tonight per like about between
among nowadays through against is are was were do does did has have had can could will would should may might must
let's let born had 'it instead asking said told wrote added elsewhere finally first second third initially recently
separately additionally furthermore moreover overall indeed negotiations talks officials analysts experts police
ministers leaders lawmakers prosecutors investigators researchers sources witnesses residents protesters
campaigners critics supporters scientists doctors lawyers economists traders nearly about around almost every
each few fewer no nobody nothing none former retired fellow others someone somebody everyone everybody whatever
news photo image watch meet enter ask yet within beyond eventually any regarding regardless apparently ever""".split()
)
"""Words whose capital at the start of a sentence tells nothing."""
