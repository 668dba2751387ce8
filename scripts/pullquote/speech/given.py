"""Given names that tell a gender: a hint for pronouns, never a proof. Names of both men and women are left out."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.given_men import MALE
from pullquote.speech.given_women import FEMALE

_ENDINGS = (
    "ella", "iela", "etta", "ette", "elle", "ina", "lisa", "uisa", "rita", "lita", "iana", "anna", "elia", "icia",
    "encia", "ilda", "dia", "onia", "ania", "oria", "aria", "inda", "osa",
)  # fmt: skip
"""How women's given names end in Romance and Slavic languages."""
_LOOSE = ("inda", "dia", "onia", "ania", "oria", "osa")
"""Such of them as men elsewhere in the world have too: Chaminda, Abdia."""
_NO_WOMEN = frozenset(
    """nikita zacaria elia isaia espinosa china argentina india cambodia macedonia estonia romania albania tasmania
    mauritania lithuania alexandria bulgaria pretoria astoria catalonia carolina california patagonia medina palestina
    media nvidia expedia wikipedia concordia acadia arcadia mina aria malaria regina hosanna savanna""".split()
)
"""Names of men, and of places and firms, that end so."""
_FAMILY_FIRST = frozenset(
    """wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han
    feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng su lu ding ren shen yao xi kim lee park
    choi jung kang cho yoon jang lim moon nguyen tran pham hoang phan vu vo dang bui""".split()
)
"""Family names that stand before the given name in China, Korea and Vietnam."""

_TRADES = frozenset(
    """water energy power gas electric electricity rail railway railways trains buses ferries air airways airlines
    aerospace foods motors steel oil petroleum pharma pharmaceuticals systems technologies software studios media news
    daily weekly magazine gazette times post sun star city town united rovers county river street road square""".split()
)
"""What closes the name of a firm, a paper, a club or a place, whatever stands first in it: "Arun Water"."""


def gender_of_name(given: str) -> str:
    """ "m" or "f" where a folded given name tells, else an empty string."""
    if given in MALE:
        return "m"
    if given in FEMALE:
        return "f"
    first, hyphen, _ = given.partition("-")
    if hyphen:
        return "m" if first == "jean" else gender_of_name(first)
    return "f" if given.endswith(_ENDINGS) and given not in _NO_WOMEN and len(given) > 4 else ""


def guessed_by_ending(name: Sequence[str]) -> bool:
    """Whether only the ending of the given name tells the gender of a folded name of several words."""
    return len(name) > 1 and name[0] not in MALE and name[0] not in FEMALE and name[0].endswith(_LOOSE)


def gender_shown(name: Sequence[str]) -> str:
    """The gender that the given name of a folded name shows, perhaps behind a word that is none: "Brave Marina"."""
    if len(name) < 2 or "&" in name or name[-1] in _TRADES:
        return ""
    later = name[0] in _FAMILY_FIRST or (len(name) > 2 and (name[1] in MALE or name[1] in FEMALE))
    return gender_of_name(name[0]) or (gender_of_name(name[1]) if later else "")
