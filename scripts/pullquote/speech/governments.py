"""States by every word that news prose has for them and their governments: Ethiopia, Ethiopian, Addis Ababa."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType

from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name
from pullquote.speech.values import value
from pullquote.speech.words import PLACES

_STATES = """
us,u.s,u.s.,usa,united states,america,american|washington
uk,u.k,u.k.,britain,british,united kingdom|london,whitehall
eu,e.u,e.u.,european union,european,europe|brussels
afghanistan,afghan|kabul
albania,albanian|tirana
algeria,algerian|algiers
angola,angolan|luanda
argentina,argentine,argentinian|buenos aires
armenia,armenian|yerevan
australia,australian|canberra
austria,austrian|vienna
azerbaijan,azerbaijani,azeri|baku
bahrain,bahraini|manama
bangladesh,bangladeshi|dhaka
belarus,belarusian|minsk
belgium,belgian|
benin,beninese|cotonou
bolivia,bolivian|la paz
bosnia,bosnian|sarajevo
botswana|gaborone
brazil,brazilian|brasilia
bulgaria,bulgarian|sofia
burkina faso,burkinabe|ouagadougou
burundi,burundian|bujumbura
cambodia,cambodian|phnom penh
cameroon,cameroonian|yaounde
canada,canadian|ottawa
chad,chadian|n'djamena
chile,chilean|santiago
china,chinese|beijing
colombia,colombian|bogota
costa rica,costa rican|san jose
croatia,croatian|zagreb
cuba,cuban|havana
cyprus,cypriot|nicosia
czech republic,czechia,czech|prague
denmark,danish|copenhagen
ecuador,ecuadorian,ecuadorean|quito
egypt,egyptian|cairo
el salvador,salvadoran|
eritrea,eritrean|asmara
estonia,estonian|tallinn
ethiopia,ethiopian|addis ababa
fiji,fijian|suva
finland,finnish|helsinki
france,french|paris
gabon,gabonese|libreville
gambia,gambian|banjul
georgia,georgian|tbilisi
germany,german|berlin
ghana,ghanaian|accra
greece,greek|athens
guatemala,guatemalan|
guinea,guinean|conakry
guyana,guyanese|
haiti,haitian|port-au-prince
honduras,honduran|tegucigalpa
hungary,hungarian|budapest
iceland,icelandic|reykjavik
india,indian|new delhi,delhi
indonesia,indonesian|jakarta
iran,iranian|tehran
iraq,iraqi|baghdad
ireland,irish|dublin
israel,israeli|jerusalem
italy,italian|rome
ivory coast,ivorian|abidjan
jamaica,jamaican|
japan,japanese|tokyo
jordan,jordanian|amman
kazakhstan,kazakh|astana
kenya,kenyan|nairobi
kosovo,kosovan|pristina
kuwait,kuwaiti|
kyrgyzstan,kyrgyz|bishkek
laos,laotian|vientiane
latvia,latvian|riga
lebanon,lebanese|beirut
liberia,liberian|monrovia
libya,libyan|tripoli
lithuania,lithuanian|vilnius
luxembourg|
madagascar,malagasy|antananarivo
malawi,malawian|lilongwe
malaysia,malaysian|kuala lumpur
mali,malian|bamako
malta,maltese|valletta
mauritania,mauritanian|nouakchott
mexico,mexican|
moldova,moldovan|chisinau
mongolia,mongolian|ulaanbaatar
montenegro,montenegrin|podgorica
morocco,moroccan|rabat
mozambique,mozambican|maputo
myanmar,burmese|naypyidaw
namibia,namibian|windhoek
nepal,nepali,nepalese|kathmandu
netherlands,dutch|the hague
new zealand|
nicaragua,nicaraguan|managua
niger,nigerien|niamey
nigeria,nigerian|abuja
north korea,north korean|pyongyang
north macedonia,macedonian|skopje
norway,norwegian|oslo
oman,omani|muscat
pakistan,pakistani|islamabad
palestine,palestinian|ramallah
panama,panamanian|
papua new guinea|port moresby
paraguay,paraguayan|asuncion
peru,peruvian|lima
philippines,philippine,filipino|manila
poland,polish|warsaw
portugal,portuguese|lisbon
qatar,qatari|doha
romania,romanian|bucharest
russia,russian|moscow
rwanda,rwandan|kigali
samoa,samoan|apia
saudi arabia,saudi|riyadh
senegal,senegalese|dakar
serbia,serbian|belgrade
sierra leone|freetown
singapore,singaporean|
slovakia,slovak|bratislava
slovenia,slovenian|ljubljana
somalia,somali|mogadishu
south africa,south african|pretoria
south korea,south korean|seoul
south sudan|juba
spain,spanish|madrid
sri lanka,sri lankan|colombo
sudan,sudanese|khartoum
sweden,swedish|stockholm
switzerland,swiss|bern
syria,syrian|damascus
taiwan,taiwanese|taipei
tajikistan,tajik|dushanbe
tanzania,tanzanian|dodoma
thailand,thai|bangkok
togo,togolese|lome
tunisia,tunisian|tunis
turkey,turkish|ankara
turkmenistan,turkmen|ashgabat
uganda,ugandan|kampala
ukraine,ukrainian|kyiv
united arab emirates,emirati,uae|abu dhabi
uruguay,uruguayan|montevideo
uzbekistan,uzbek|tashkent
venezuela,venezuelan|caracas
vietnam,vietnamese|hanoi
yemen,yemeni|sanaa
zambia,zambian|lusaka
zimbabwe,zimbabwean|harare
"""
_FORMS = MappingProxyType(
    {
        tuple(form.split()): state.split(",")[0]
        for state in _STATES.strip().split("\n")
        for form in state.replace("|", ",").split(",")
        if form
    }
)
"""A name, adjective or capital, as folded words -> the first name of the state."""
_LONGEST = max(map(len, _FORMS))
CAPITALS = frozenset(
    tuple(form.split())
    for state in _STATES.strip().split("\n")
    for form in state.partition("|")[2].split(",")
    if form
)
_NAMES = (
    frozenset(tuple(re.split(r"[,|]", state)[0].split()) for state in _STATES.strip().split("\n"))
    | CAPITALS
    | {("united", "states"), ("america",), ("britain",), ("united", "kingdom"), ("european", "union"), ("uae",)}
)
"""Names and capitals, which alone stand for a government; the other forms are adjectives."""
STATE_WORDS = frozenset(word for form in _FORMS for word in form) | frozenset(PLACES.values())
"""Every word in a form, as modifiers have them."""
_RULING = frozenset(
    """government ministry minister embassy parliament president premier presidency army military police junta
    authorities authority rulers cabinet treasury officials state leadership""".split()
)
"""What a state acts through: "the Ethiopian government" and "Niger's rulers" are the state itself."""


@value
class State:
    """Where a state is meant among items, half-open, and which it is by its first name."""

    first: int
    stop: int
    name: str
    capital: bool
    """Whether its capital stands for it."""


def states_in(items: Sequence[Word]) -> Iterator[State]:
    """The states that the items mean; the longest form counts."""
    at = 0
    while at < len(items):
        size = next((size for size in range(_LONGEST, 0, -1) if items[at].cap and _form(items, at, size)), 0)
        if size:
            form = _form(items, at, size)
            yield State(at, at + size, _FORMS[form], form in CAPITALS)
        at += size or 1


def _form(items: Sequence[Word], at: int, size: int) -> tuple[str, ...]:
    form = tuple(fold_name(item.lower) for item in items[at : at + size])
    pronoun = form == ("us",) and not items[at].text.isupper()
    return form if len(form) == size and form in _FORMS and not pronoun else ()


def acting_state(items: Sequence[Word]) -> State | None:
    """The state that a subject is: "Germany", "Kyiv", "The French foreign ministry", no "French nuclear company"."""
    found = next(states_in(items), None)
    if found is None or found.first > 1 or (found.first == 1 and items[0].lower != "the"):
        return None
    rest = items[found.stop :]
    if any(item.lower in _RULING for item in rest):
        return found
    named = _form(items, found.first, found.stop - found.first) in _NAMES and not items[found.stop - 1].owner
    return found if named and not any(item.cap for item in rest) else None
