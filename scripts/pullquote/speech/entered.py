"""Whom an editor enters as the speaker: a name, a role, a body, or several of them in any order."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from pullquote.speech.given import gender_of_name
from pullquote.speech.layout import Word, words
from pullquote.speech.names import is_body
from pullquote.speech.nouns import is_role_noun, is_speaking_noun
from pullquote.speech.offices import behind_office
from pullquote.speech.roles import describe
from pullquote.speech.runs import run_from, split_run
from pullquote.speech.synonyms import SPELLED
from pullquote.speech.values import Speaker
from pullquote.speech.words import BODIES, DETERMINERS, NATIONALS, PREPOSITIONS, ROLES, TITLES, TOWNSPEOPLE
from pullquote.text.patterns import regex

_COMMA = regex(r"\s*[,(;]\s*")
_HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. miss sir lord lady dame baroness".split())
"""Titles that stay with the name, for they show the gender of somebody whose first name is not given."""
_ADDRESSED = _HONORIFICS | {"dr", "dr.", "prof", "prof."}
_INITIALS = regex(r"\b(?:[^\W\d_]\.){2,}$")
_TIDIED = (
    (regex(r"\s*\([DRI]-[A-Z][\w.]*\)"), ""),
    (regex(r"\b[Ee]x-(?=\w)"), "former "),
    (regex(r"^(?:(?:DC|DS|PS|DI|PC) |Det (?:Con|Sgt|Insp) )(?!Mayor|Council|Police)(?=[A-Z][a-z])"), ""),
    (regex(r"(?:(?<=\w )|^)[“\"‘'][^”\"’']+[”\"’'] (?=[A-Z])"), ""),
    (regex(r"\(([A-Z]\w*)\)(?= [A-Z])"), r"\1"),
    (regex(r" \([A-Z]\w*\)(?= [a-z])"), ""),
    (regex(r"s['’](?= [a-z])"), "s's"),
    (regex(r" (?:him|her|it)self$"), ""),
    (regex(r"(?<=[\w.]),? (?:[KQS]C|Ph\.?D\.?|M\.?D\.?|J\.?D\.?|LLB|[OMCKD]BE|FRS|RN|CPA|Esq\.?|C?J)$"), ""),
    (regex(r"^((?:Sir|Dame|Lady|Lord|Dr\.?|Mrs?\.?|Ms\.?) (?:[\w’'-]+ )+)(?:MP|MSP|MEP|MLA|TD)$"), r"\1"),
)
"""What is written about a name and is none of it: party and state, "ex-", a nickname, a bracket inside, "himself",
letters behind it."""
_QUARTERS = frozenset("central north south east west northern southern eastern western".split())
"""What may close an office: Deputy Commissioner of Police Central."""
_AGE = regex(r"(?:aged? )?\d{1,3}(?: years? old)?")
_HOME = regex(r"(?:of|from) (?:the )?[A-Z]")
"""What tells where somebody is from, or of which body."""
_AND = regex(r" (?:and|&) ")
_NATIVES = (NATIONALS | TOWNSPEOPLE) - {"scotsman"}
"""What somebody is called by his land or town: the Belgian; The Scotsman is a newspaper."""
_JOINT = regex(r"[A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*)* (?:and|&) [A-Z][\w'’.-]+(?: [A-Z][\w'’.-]*)+")
"""Two people by their names: Jo Hill and Ed Poe."""
_CALLED = frozenset("president speaker chair chairman chairwoman justice mayor secretary".split())
"""Whom "Mr" may go with instead of a name: Mr President."""


@lru_cache(maxsize=1024)
def speaker_from_text(text: str) -> Speaker:
    """A speaker from a plain name or description.

    "Brian Hughes", "President Zelenskyy" and "Jane Doe, an analyst" are named; "a senior White House official" is not.
    """
    whole = " ".join(text.split())
    plain = _trimmed(whole)
    parts = [part for part in _COMMA.split(_trimmed(_tidied(whole)).rstrip(")")) if part] or [plain]
    aged = [part for part in parts[1:] if _AGE.fullmatch(part)]
    parts = [part for part in parts if part not in aged]
    items = words(parts[0], 0, len(parts[0]))
    name = _name_in(items) or ((0, len(items)) if aged and all(item.cap for item in items) else None)
    if name is None and len(parts) == 2 and _serves(parts[0], parts[1]):
        return Speaker("", (plain,), (plain,), named=False)
    if len(parts) > 1 and (later := _name_in(words(parts[1], 0, len(parts[1])))):
        if name is None or _is_person_of(parts[1], items[name[0] : name[1]]):
            parts[0], parts[1], name = parts[1], parts[0], later
            items = words(parts[0], 0, len(parts[0]))
    if _are_two(plain):
        return Speaker("", (plain,), named=False, plural=True)
    if name is None:
        role = describe(plain)
        return Speaker("", (plain,), (plain,), named=False, plural=bool(role and role.plural))
    spelled = " ".join(item.text for item in items[name[0] : name[1]])
    title = " ".join(item.text for item in items[: name[0]])
    spelled = f"{title} {spelled}" if title.lower() in _HONORIFICS else spelled
    spelled = f"{title} {spelled}" if len(spelled) == 1 and title else spelled  # Child Q, Witness F
    roles = tuple(role for role in (title, *parts[1:]) if role and role.lower() != "the" and describe(role))
    behind = " ".join(item.text for item in items[name[1] :])
    details = tuple(part for part in (*aged, behind, *parts[1:]) if part in aged or _HOME.match(part))
    return Speaker("", (spelled,), roles, details=details)


def each_of(speaker: Speaker) -> tuple[Speaker, ...]:
    """The people whom an editor names together, "Jo Hill and Ed Poe"; the speaker alone where there is one."""
    given = speaker.names[0] if len(speaker.names) == 1 and speaker.plural else ""
    return tuple(map(speaker_from_text, _AND.split(given))) if _are_two(given) else (speaker,)


def _are_two(text: str) -> bool:
    """Whether two people are named: "Jo Hill and Ed Poe"; no "Hill and Poe Bank"."""
    firsts = (part.split()[0].lower() for part in _AND.split(text))
    return bool(_JOINT.fullmatch(text)) and not is_body(text.lower().split()) and any(map(gender_of_name, firsts))


def _serves(office: str, body: str) -> bool:
    """Whether an office is given with a firm or a body, and no name: "Director, Kestrel Securities"."""
    role = describe(office)
    held = role is not None and role.head in ROLES and not role.plural and role.head != "spokesperson"
    last = body.lower().split()[-1]
    return held and (last in BODIES or last in _HOUSES) and not gender_of_name(body.lower().split()[0])


_HOUSES = frozenset("securities capital investments holdings partners associates equities research foundation".split())
"""What closes the name of a firm and is no word for a body by itself."""


def _trimmed(text: str) -> str:
    plain = text.strip(" ,:;\"“”'‘’")
    return plain if _INITIALS.search(plain) else plain.strip(".")


def _tidied(text: str) -> str:
    for found, instead in _TIDIED:
        text = found.sub(instead, text)
    return text


def _is_person_of(text: str, before: Sequence[Word]) -> bool:
    """Whether a person is named behind a body: "the State Department (Jo Hill)"."""
    named = [word for word in text.split() if word[:1].isupper()]
    person = len(named) > 1 and bool(gender_of_name(named[0].lower())) and named[-1].lower() not in BODIES
    lead = [item.lower for item in before]
    return person and (is_body(lead) or (len(lead) > 1 and not gender_of_name(lead[0])))


def _name_in(items: Sequence[Word]) -> tuple[int, int] | None:
    """Where the proper name stands in a speaker's text, or None where there is only a description."""
    if not items:
        return None
    if len(items) == 2 and items[0].lower == "the" and items[1].lower in _NATIVES:
        return None
    if len(items) == 2 and items[0].lower in _ADDRESSED and items[1].cap and items[1].lower not in _CALLED:
        return 0, 2
    begin = next((at for at, item in enumerate(items) if item.cap and item.lower not in DETERMINERS), len(items))
    while begin < len(items):
        end = _run_end(items, begin)
        last = items[end - 1].lower
        described = (_is_office_noun(items[end - 1]) and not _is_called(items, begin, end) and (
            end - begin == 1
            or any(item.owner for item in items[begin:end])
            or begin > 0
            or _office(items, begin, end)
            or _of_something(items, begin, end)
        )) or (end - begin == 1 and begin > 0 and items[begin - 1].owner and last in BODIES)
        described = described or (begin > 0 and end - begin == 1 and last in _QUARTERS)
        links = PREPOSITIONS if _is_called(items, begin, end) else {"of"}
        trailing = end < len(items) and (items[end].lower in links or not items[end].alpha)
        if (
            not described
            and not items[end - 1].owner
            and (end == len(items) or trailing)
            and not _inside_role(items, begin)
        ):
            return split_run(items, begin, end), len(items) if trailing and is_body((last,)) else end
        if end == len(items) and (at := behind_office(items, begin, end)):
            return at, end
        begin = next((at for at in range(end, len(items)) if items[at].cap), len(items))
    if (
        len(items) <= 3
        and not any(is_speaking_noun(item.lower) for item in items)
        and items[0].lower not in DETERMINERS
    ):
        return 0, len(items)
    return None


def _run_end(items: Sequence[Word], begin: int) -> int:
    return max(run_from(items, begin, len(items)), begin + 1)


def _is_called(items: Sequence[Word], begin: int, end: int) -> bool:
    """Whether a given name opens two capitals that nothing leads to, or three: Dean Baker, "Jane Hill for the BBC"."""
    given = bool(gender_of_name(items[begin].lower)) and BODIES.isdisjoint(item.lower for item in items[begin:end])
    return given and (end - begin > 2 or (begin, end) == (0, 2))


def _is_office_noun(item: Word) -> bool:
    """Whether a word is a noun for somebody, or letters that stand for one: the CM."""
    return is_role_noun(item.lower) or (item.lower in SPELLED and item.text.isupper())


def _inside_role(items: Sequence[Word], begin: int) -> bool:
    """Whether a role leads to these capitals: "a spokesman for the Kremlin"."""
    lead = [item.lower for item in items[:begin]]
    noun = next((at for at, word in enumerate(lead) if is_speaking_noun(word)), None)
    if noun is None:
        return False
    listed = lead[-1] in {"and", "&"} and items[begin - 2].cap and not PREPOSITIONS.isdisjoint(lead[noun:])
    return listed or lead[-1] in PREPOSITIONS or lead[-1] in {"the", "'", "’"}


def _of_something(items: Sequence[Word], begin: int, end: int) -> bool:
    """Whether "of" follows an office behind a place: "California Superintendent of", no "Mary Queen of Scots"."""
    return end < len(items) and items[end].lower == "of" and not gender_of_name(items[begin].lower)


def _office(items: Sequence[Word], begin: int, end: int) -> bool:
    """Whether capitals name an office: "Foreign Minister", "White House National Security Adviser"."""
    lead = [item.lower for item in items[begin : end - 1]]
    return end - begin > 3 or any(
        word in _OF_OFFICE
        or is_speaking_noun(word)
        or word in TITLES
        or word.endswith(("ian", "ish", "ese", "can"))
        for word in lead
    )


_OF_OFFICE = frozenset(
    """prime foreign vice deputy white chief national us uk general first former managing executive associate senior
    regional principal acting interim group commercial technical medical creative artistic sporting""".split()
)
"""Words before the noun of an office, which are nobody's given name."""
