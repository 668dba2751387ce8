"""More nouns for people by calling, sport, kin and fate: such as are rarely anybody's surname."""

from __future__ import annotations

CALLINGS = frozenset(
    """abolitionist accomplice adjudicator advertiser agent aide-de-camp alumnus anarchist animator antiquarian
appellant apprentice arbitrator arborist arsonist assailant astrophysicist attacker auctioneer audiologist baby
babysitter backpacker ballerina bandleader barber barista bartender bassist beautician benefactor beneficiary
bettor bidder biker biochemist bioethicist blacksmith boatman bobsledder bodyguard bomber booker bookmaker
bouncer bridesmaid brother-in-law burglar busker buyer cabbie cabdriver cadet caller calligrapher canvasser
captor cartographer cashier catcher caterer ceramicist challenger chauffeur child childminder chiropractor
chorister churchgoer classicist classmate cleaner co-chair co-director co-host co-leader co-owner co-producer
co-star co-worker coastguard collector commando communist competitor complainant congregant conman contestant
copywriter cosmologist counsellor counselor countryman courtier coworker coxswain creditor crofter culprit
dealer debtor debutant debutante decathlete deckhand defector demographer deportee dermatologist dishwasher
dispatcher dj doorman dressmaker drover egyptologist emigrant endocrinologist engraver entomologist entrant
ethnographer evangelist ex-husband ex-partner ex-wife executor expat expatriate farrier father-in-law feminist
ferryman fiancé finalist flanker flatmate folklorist forager frontman frontwoman fundraiser futurist gambler
gangster gastroenterologist gendarme geographer gerontologist goalscorer godfather godmother governess graduate
grandparent grazier great-grandfather great-grandmother groundsman gunman gymnast gynaecologist gynecologist
haematologist handyman harbourmaster heckler heiress helmsman hematologist hijacker hitchhiker horticulturist
householder housekeeper housemate hurdler hypnotherapist immigrant impresario infielder intensivist intern
islander janitor jobseeker judoka juggler keyboardist kidnapper killer lady-in-waiting landowner lender
lexicographer lieutenant-colonel lifeboatman linebacker linesman listener litigant locksmith logger longshoreman
loser loyalist luger lyricist marathoner marketer marxist masseur medievalist microbiologist milliner missionary
mother-in-law murderer nanny nephrologist neuroscientist newlywed nun oarsman obstetrician offender ombudsman
onlooker optometrist orthodontist osteopath outfielder paediatrician paratrooper parishioner passer-by pastor
patrolman pawnbroker pediatrician perpetrator pharmacologist physio pilgrim pitcher plasterer podiatrist
preacher printmaker promoter psychotherapist publicist pulmonologist punter quarterback rapper ratepayer reader
realtor renter repairman respondent retiree rheumatologist ringleader robber roommate royalist runner runner-up
salesman salesperson saleswoman scaffolder schoolmate scriptwriter seller semi-finalist seminarian separatist
settler shareholder shoemaker shortstop showrunner sightseer sister-in-law skater smallholder smuggler
snowboarder soloist sommelier songwriter soprano spouse squatter stakeholder stepdaughter stepson stevedore
stuntman stuntwoman stylist subcontractor substitute suffragist taxpayer team-mate teammate technician
technologist thief toddler townsman trafficker trainee trekker triathlete typesetter typographer umpire
undergraduate understudy urologist valuer vendor viewer villager violist vocalist voter weightlifter winger
workmate worshiper worshipper wrestler yachtsman yachtswoman youngster""".split()
)
