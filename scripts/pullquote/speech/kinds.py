"""Nouns for somebody, by what they may be said of: offices, callings worn like a name, fates, natives, kin."""

from __future__ import annotations

from pullquote.speech.trades import HOUSES
from pullquote.speech.words import AREAS, BODIES, DOCUMENTS, NATIONALS

THINGS = AREAS | DOCUMENTS | BODIES | HOUSES | frozenset(
    """order ordinance amendment clause contract agreement policy charter code directive guidance page app device
    machine market law rule bible quran song film show play series programme program lyrics
    constitution act bill treaty deal plan scheme site software system screen label map clock data evidence rumour
    rumor legend theory saying proverb slogan motto mantra chorus refrain voice crowd couple pair duo trio
    quartet quintet public defence defense""".split()
)
_OWN = frozenset("his her its their my our your".split())
OFFICES = frozenset(
    """judge justice magistrate coroner prosecutor attorney minister secretary president premier mayor governor
    chancellor spokesperson official officer detective inspector sergeant superintendent commissioner sheriff
    source reporter journalist interviewer presenter host doctor nurse expert analyst critic witness neighbour
    pastor priest bishop archbishop imam rabbi vicar ambassador envoy director chair head ceo editor referee
    manager coach principal headteacher general colonel commander lawmaker caller heckler moderator""".split()
)
"""Whoever a story may bring in by "the", where it has not told of somebody's office."""
OFFICIALS = frozenset(
    """judge justice magistrate coroner prosecutor attorney spokesperson officer detective inspector sergeant
    superintendent constable commissioner sheriff""".split()
)
"""Whom a story does not call the widow or the victim."""
PLAYERS = frozenset(
    """player striker midfielder defender goalkeeper forward winger goalscorer quarterback batsman bowler hooker prop
    flanker fly-half lock""".split()
)
"""Who plays in a side."""
STAFF = frozenset("manager coach referee umpire agent chair director head".split())
"""Who leads a side, or judges it."""
WORN = PLAYERS | frozenset(
    """actor actress singer musician songwriter rapper author writer novelist poet playwright comedian artist director
    filmmaker designer chef athlete sprinter swimmer cyclist boxer golfer rider jockey champion councillor lawmaker
    rower skier gymnast cricketer all-rounder footballer runner
    senator entrepreneur billionaire tycoon businessman pensioner veteran grandmother grandfather student teenager
    captain skipper""".split()
)
"""What a story calls somebody by the mere noun, for variety."""
ATTENDANTS = frozenset(
    """clerk usher registrar steward receptionist bailiff guard waiter barman driver conductor attendant dispatcher
    passenger customer caretaker interpreter translator""".split()
)
"""Whoever may stand by, if nothing is told of him but the noun."""
LANDS = {
    "dane": "denmark", "swede": "sweden", "finn": "finland", "pole": "poland", "turk": "turkey", "scot": "scotland",
    "spaniard": "spain", "frenchman": "france", "frenchwoman": "france", "dutchman": "netherlands", "briton": "britain",
    "dutchwoman": "netherlands", "irishman": "ireland", "irishwoman": "ireland", "englishman": "england",
    "englishwoman": "england", "welshman": "wales", "scotsman": "scotland", "croat": "croatia", "serb": "serbia",
    "icelander": "iceland", "filipino": "philippines",
}  # fmt: skip
"""A native -> the land, where the noun is another word than the adjective."""
FATES = {
    **dict.fromkeys(("accused", "defendant", "suspect"), frozenset(
        "denied denies deny accused charged guilty trial jailed sentenced convicted arrested pleaded".split()
    )),
    **dict.fromkeys(("victim", "survivor"), frozenset(
        "lost attacked robbed injured stabbed hurt survived stolen hit beaten scammed conned struck".split()
    )),
}
"""What befell somebody -> how the story tells it."""
_POLICE = frozenset(
    "inspector superintendent sergeant constable detective commander sheriff commissioner police".split()
)
_CLERGY = frozenset("priest bishop archbishop imam rabbi vicar cardinal ayatollah pastor minister reverend".split())
KINDS = {
    "officer": _POLICE | {"captain", "major", "lieutenant", "colonel"}, "detective": _POLICE, "cleric": _CLERGY,
    "clergyman": _CLERGY, "priest": _CLERGY, "policeman": _POLICE, "sibling": frozenset({"brother", "sister"}),
    "official": frozenset("secretary commissioner minister director spokesperson".split()),
    "politician": frozenset("lawmaker minister senator councillor secretary".split()),
    "head": frozenset("premier ceo chair president coach manager".split()),
    "executive": frozenset("ceo director chair manager head president".split()),
    **dict.fromkeys(("envoy", "diplomat"), frozenset("ambassador envoy diplomat consul".split())),
    "airman": frozenset("sergeant captain lieutenant pilot".split()),
    "soldier": frozenset("sergeant corporal private captain major lieutenant paratrooper".split()),
    "businessman": frozenset("ceo founder owner".split()),
    "magistrate": frozenset({"chair", "judge"}), "driver": frozenset({"trucker", "cabbie", "motorist"}),
    "academic": frozenset("professor lecturer researcher".split()),
}  # fmt: skip
"""A noun for somebody -> offices and callings that it is said of too."""
SOURCES = frozenset("insider friend pal official aide source person colleague associate staffer worker".split())
"""Who is called a source later."""
ORNAMENTS = frozenset(
    """knight baronet star millionaire multimillionaire recruit lawman accused icon legend hero heroine ace idol diva
    mogul guru maestro laird sherpa cobbler postmistress oap hunk joker rower socialite heiress whistleblower giant
    native signing newcomer novice prodigy virtuoso""".split()
)
"""What a story calls somebody who needs say nothing to be known by it."""
ABSTRACT = ("tion", "sion", "ment", "ness", "ity", "ism", "ship", "ance", "ence", "ing", "age")
"""How nouns end that nobody is called by."""
ANYBODY = frozenset(
    """man woman person boy girl teenager teen youth youngster pensioner old widow widower mother father mum mom dad
    grandmother grandfather grandad victim survivor resident local native""".split()
) | NATIONALS
"""What anybody may be called beside what he is."""
NEUTRAL = frozenset("man woman person old resident local native".split()) | NATIONALS
"""What holders of an office are called too."""
