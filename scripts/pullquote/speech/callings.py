"""More nouns for people by calling, sport, kin and fate: such as are rarely anybody's surname."""

from __future__ import annotations

CALLINGS = frozenset(
    """couple duo trio quartet crowd abolitionist accomplice adjudicator advertiser agent aide-de-camp alumnus
anarchist anchorman anchorwoman animator antiquarian appellant apprentice arbitrator arborist arsonist assailant
assemblyman assemblywoman astrophysicist attacker auctioneer audiologist auntie baby babysitter backpacker
bailiff ballerina bandleader barber barista bartender bassist beautician benefactor beneficiary bettor bidder
biker binman biochemist bioethicist blacksmith boatman bobsledder bodyguard bomber booker bookmaker bouncer
bridesmaid brother-in-law burglar businessperson busker buyer cabbie cabdriver cadet caller calligrapher
cameraman camerawoman canvasser captor cartographer cashier catcher caterer cattleman cavalryman ceramicist
challenger chauffeur child childminder chiropractor chorister churchgoer churchman classicist classmate cleaner
clergyman clergywoman co-chair co-director co-host co-leader co-owner co-producer co-star co-worker coastguard
coder collector comic commando committeeman communist competitor complainant confectioner congregant conman conscript
contestant conveyancer copywriter corporator cosmologist counsellor counselor countryman courtier coworker
coxswain craftsman creditor crofter culprit dad daddy dealer debtor debutant debutante decathlete deckhand
defector demographer deportee dermatologist deserter dishwasher dispatcher dj docker doorman draftee draughtsman
dressmaker drover dustman egyptologist emeritus emigrant endocrinologist engraver entomologist entrant
councilman councilwoman cio cto cmo supervisor advocate taoiseach tanaiste tánaiste
porter sentry usher healer commodore coastguard herbalist beggar clown gatekeeper stargazer
msp mla klansman hitman coauthor fellow
trooper groundskeeper zookeeper allergist newcomer frontrunner appraiser bureaucrat chieftain duke duchess
earl countess emir
moderator co-moderator speechwriter biographer questioner incumbent viscount undersheriff superstar
ethnographer evangelist ex-husband ex-minister ex-partner ex-soldier ex-wife executor expat expatriate farrier
father-in-law feminist ferryman fiance fiancé finalist flanker flatmate folklorist forager foreman foreperson
forewoman freshman frontman frontwoman fundraiser futurist gambler gangster gastroenterologist gendarme
geographer gerontologist goalscorer godfather godmother governess graduate grandad granddad grandma grandparent
granny grazier great-grandfather great-grandmother greengrocer grocer groundsman guardsman gunman gymnast
gynaecologist gynecologist haematologist hairstylist handyman hangman harbourmaster haulier heckler heiress
helmsman hematologist henchman hijacker hitchhiker horseman horsewoman horticulturist householder housekeeper
housemate huntsman hurdler hypnotherapist immigrant impresario infantryman infielder intensivist intern islander
janitor jobseeker judoka juggler juror keyboardist kidnapper killer kinsman lady-in-waiting landowner layman
layperson lecturer lender lexicographer lifeboatman linebacker linesman listener litigant litigator locksmith
logger longshoreman loser loyalist luger lyricist magistrate mam marathoner marketer marksman marxist masseur
matron medievalist microbiologist middleman milkman milliner missionary mom mother-in-law mum mummy murderer nan
nana nanny nephrologist neuroscientist newlywed newsagent newsman nightwatchman nobleman notary nun oarsman
obstetrician offender oilman ombudsman ombudsperson onlooker optometrist orthodontist osteopath outfielder
paediatrician paratrooper parishioner passer-by pastor patrolman pawnbroker pediatrician perpetrator
pharmacologist phlebotomist physio physiotherapist pilgrim pitcher plasterer ploughman podcaster podiatrist
postdoc postman postwoman preacher printmaker promoter psychotherapist publicist pulmonologist punter
quarterback radiographer rapper ratepayer reader realtor registrar renter repairman reservist respondent retiree
rheumatologist rifleman ringleader robber roommate royalist runner runner-up salesman salesperson saleswoman
scaffolder schoolmate scriptwriter seaman seller semi-finalist seminarian separatist serviceman servicewoman
settler shareholder shoemaker shortstop showrunner sightseer signalman sister-in-law skater smallholder smuggler
snowboarder soloist sommelier songwriter sonographer soprano sportsman sportswoman spouse squatter stakeholder
stenographer stepdad stepdaughter stepmum stepson stevedore strongman stuntman stuntwoman stylist subcontractor
submariner substitute suffragist swordsman taxman taxpayer team-mate teammate technician technologist thief
tiktoker toddler townsman tradesman trafficker trainee trekker triathlete tribesman trucker typesetter
typographer umpire undergraduate understudy urologist valuer vendor viewer villager violist vocalist voter
watchman weightlifter winger workmate worshiper worshipper wrestler yachtsman yachtswoman youngster youtuber
machinist passerby handler receptionist dropout sophomore schoolboy schoolgirl schoolteacher kindergartner teen
adolescent herder herdsman fishmonger hawker peddler stallholder storekeeper wholesaler importer exporter
borrower bondholder depositor elector constituent caucusgoer stewardess crewmember crewman medic responder
cleric believer devotee disciple protestor marcher picketer rioter looter vandal abductor parolee ex-convict
felon accuser mourner orphan evacuee asylum-seeker dissident guerrilla combatant emissary pedestrian traveller
traveler angler birdwatcher hobbyist hacker freelancer financier lodger relative acquaintance underling labourer
laborer farmworker farmhand harvester dairyman lobsterman shrimper trawlerman bellhop vintner vlogger emcee
panelist panellist debater councilmember selectwoman paralegal accountant bookkeeper actuary landscaper breeder
client diner guest backer recipient outsider eyewitness tipster leaker spy associate go-between intermediary
facilitator signatory ghostwriter memoirist copilot astronaut godson seatmate
bandmate cellmate aspirant introducer coordinator youth footballer cricketer scammer bursar rookie
proprietor octogenarian centenarian monarchist libertarian pacifist atheist
creationist sceptic skeptic stranger foreigner newsreader weatherman cinematographer acrobat magician cheerleader
groomer mailman bricklayer undertaker gravedigger herbalist citizen
instructor recruiter underwriter adjuster convener convenor co-ordinator ombudswoman
leaseholder freeholder fencer sculler canoeist navigator playmaker selector fraudster poacher peacekeeper
mercenary sniper gatekeeper filmgoer moviegoer theatregoer concertgoer festivalgoer clubber reveller partygoer
puppeteer illusionist saxophonist flautist postgraduate diarist proofreader acupuncturist homeopath anaesthesiologist
anesthesiologist cheesemaker motorcyclist glazier cabinetmaker steelworker autoworker woodworker""".split()
)
