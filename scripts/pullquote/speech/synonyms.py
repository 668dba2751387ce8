"""Nouns for people that mean the same, or may: chairman and chair, a colleague and an official."""

from __future__ import annotations

from types import MappingProxyType

SYNONYMS = MappingProxyType(
    {
        "spokesman": "spokesperson", "spokeswoman": "spokesperson", "adviser": "advisor", "chairman": "chair",
        "chairwoman": "chair", "chairperson": "chair", "chief": "head", "boss": "head", "leader": "head",
        "aide": "advisor", "mp": "lawmaker",
        "td": "lawmaker", "msp": "lawmaker", "mla": "lawmaker", "legislator": "lawmaker", "parliamentarian": "lawmaker",
        "politician": "lawmaker",
        "congressman": "lawmaker", "congresswoman": "lawmaker", "lawyer": "attorney", "solicitor": "attorney",
        "barrister": "attorney", "counsel": "attorney", "policeman": "officer", "policewoman": "officer",
        "businesswoman": "businessman", "firm": "company", "corporation": "company", "police": "police",
        "organisation": "organization", "justice": "judge",
        "headteacher": "principal", "resident": "resident", "trainer": "coach", "manager": "manager",
        "gop": "republican", "pontiff": "pope", "neighbor": "neighbour", "organizer": "organiser",
        "traveler": "traveller", "laborer": "labourer", "protestor": "protester", "defense": "defence",
        "labor": "labour", "suit": "lawsuit", "judgement": "judgment", "center": "centre", "u.n.": "un", "u.n": "un",
        "dad": "father", "daddy": "father", "mum": "mother", "mom": "mother", "mam": "mother", "mummy": "mother",
        "grandad": "grandfather", "granddad": "grandfather", "grandpa": "grandfather", "grandma": "grandmother",
        "gran": "grandmother", "granny": "grandmother", "nan": "grandmother", "nana": "grandmother",
        "stepdad": "stepfather", "stepmum": "stepmother",
        "diocesan": "diocese", "pal": "friend", "chum": "friend",
        "presidential": "president", "congressional": "congress", "parliamentary": "parliament", "mayoral": "mayor",
    }
)  # fmt: skip
COMPOUND = {
    "prime minister": "premier",
    "chief executive": "ceo",
    "foreign secretary": "foreign minister",
    "opposite number": "counterpart",
    "chief of staff": "chief-of-staff",
    "attorneys general": "attorney generals",
    "general staff": "command",
    "joint chiefs": "command",
    "secretary general": "general secretary",
    "united nations": "un",
    "european union": "eu",
    "united states": "us",
    "united kingdom": "uk",
    "acting for": "for",
    "acting on behalf of": "for",
    "on behalf of": "for",
    "representing": "for",
}
SPELLED = {
    "gov": "governor", "sen": "senator", "prof": "professor", "pm": "premier",
    "capt": "captain", "col": "colonel", "gen": "general", "sgt": "sergeant", "cllr": "councillor", "cr": "councillor",
    "coun": "councillor",
    "cm": "chief minister", "cfo": "chief financial officer", "coo": "chief operating officer",
    "dcp": "deputy commissioner police", "dci": "detective chief inspector",
}  # fmt: skip
"""Titles and letters that are offices too, as written before a name."""
ORDINALS = frozenset({"another", "first", "third", "fourth"})
"""Words that set a speaker apart from the last one; who quotes him alone may leave them out."""
VAGUE = frozenset("person individual figure source somebody someone insider man woman".split())
SOMEBODY = frozenset("person individual source somebody someone".split())
"""Nouns that say nothing of somebody: "a source familiar with the matter" is a person familiar with the matter."""
RELATIONS = frozenset(
    """colleague friend ally neighbour neighbor relative partner supporter critic opponent rival witness resident
survivor victim guest volunteer monarch sovereign member participant owner customer user reader viewer fan""".split()
)
"""What anybody may be beside his office."""
RANKLESS = frozenset("lawmaker member spokesperson supporter activist".split())
"""Nouns for somebody who is one of them whether his party governs or not: an opposition lawmaker is a lawmaker."""
