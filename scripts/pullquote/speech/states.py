"""States and provinces whose names stand behind a town: "in Weston, Florida, said"."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.layout import Word
from pullquote.speech.words import COUNTRIES

STATES = frozenset(
    " ".join(name.split())
    for name in """alabama,
    alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii,
    idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan,
    minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new
    york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
    south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming,
    n.y., n.j., n.c., n.d., s.c., s.d., n.h., n.m., d.c., r.i., w.va., ontario, quebec, manitoba, alberta,
    saskatchewan, nova scotia, new brunswick, british columbia, victoria, new south wales, queensland, south
    australia, western australia, tasmania, scotland, wales, england, northern ireland,
    north korea, south korea, saudi arabia, united states, united kingdom, south africa, new zealand, puerto rico, costa
    rica, sri lanka, soviet union, hong kong, great britain, el salvador, sierra leone, north macedonia, middle east,
    west bank, capitol hill, silicon valley, wall street""".split(",")
)
"""In lower case, single spaces between words; also countries of several words."""
TOWNS = frozenset(
    " ".join(name.split())
    for name in """new delhi, new orleans, buenos aires, tel aviv, abu dhabi, kuala lumpur, mexico city, phnom penh,
    addis ababa, cape town, port moresby, san francisco, los angeles, las vegas, salt lake city, kansas city, rio de
    janeiro, sao paulo, the hague, ho chi minh city, quezon city, monte carlo, dar es salaam""".split(",")
)
"""Towns whose names have several words and no word for a place."""
_OF_TWO = frozenset(
    tuple(name.split())
    for name in """north korean, south korean, south african, north african, west african, east african, central
    african, new zealander, saudi arabian, sri lankan, puerto rican, costa rican, hong konger, latin american, north
    american, south american, central american, african american, asian american, east german, west german, southeast
    asian, middle eastern, sierra leonean, south sudanese, south vietnamese, bosnian serb, northern irish""".split(",")
)
"""Words of two for a people, as folded."""
SHORT = frozenset(
    """ala ariz ark calif colo conn fla ga ill ind kan ky mass mich minn miss mo mont neb nev okla ore penn tenn tex vt
    va wash wis wyo""".split()
)
"""As newspapers shorten them, without the full stop."""


def is_people(name: Sequence[str]) -> bool:
    """Whether folded words only say of which people somebody is: North Korean."""
    return tuple(name) in _OF_TWO


def is_state(items: Sequence[Word], start: int, end: int) -> bool:
    """Whether words behind a town and a comma are but its state or country: "Weston, Fla.", "Munich, Germany"."""
    place = " ".join(item.lower for item in items[start:end] if item.alpha)
    return place in STATES or place in COUNTRIES or place in TOWNS or place.rstrip(".") in SHORT
