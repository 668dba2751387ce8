"""Comparing people: is the speaker that an editor names the one whom the text names?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from pullquote.speech.asides import without_asides
from pullquote.speech.cast import Person
from pullquote.speech.lands import same_called
from pullquote.speech.layout import Word, words
from pullquote.speech.meant import Referent
from pullquote.speech.names import Same, initials_of, is_body, name_words, same_name
from pullquote.speech.nouns import is_role_noun, is_speaking_noun
from pullquote.speech.roles import describe, only_vaguely, same_role
from pullquote.speech.runs import behind_office, run_from, split_run
from pullquote.speech.values import Description, Kind, Mention, Speaker
from pullquote.speech.words import BODIES, DETERMINERS, DOCUMENTS, PLACES, PREPOSITIONS, TITLES

_COMMA = re.compile(r"\s*[,(;]\s*")
_HONORIFICS = frozenset("mr mr. mrs mrs. ms ms. miss sir lady dame".split())
"""Titles that stay with the name, for they show the gender of somebody whose first name is not given."""
_INITIALS = re.compile(r"\b(?:[^\W\d_]\.){2,}$")


_SEAT = re.compile(r"\s*\([DRI]-[A-Z][\w.]*\)")
"""The party and state of a member of Congress: (R-Wis.)."""
_HIDDEN = re.compile(r"\b(?:unnamed|anonymous|unidentified) ", re.IGNORECASE)
"""What an editor adds to somebody whom the text does not name."""


@lru_cache(maxsize=1024)
def speaker_from_text(text: str) -> Speaker:
    """A speaker from a plain name or description.

    "Brian Hughes", "President Zelenskyy" and "Jane Doe, an analyst" are named; "a senior White House official" is not.
    """
    plain = " ".join(text.split()).strip(" ,:;\"“”'‘’")
    plain = plain if _INITIALS.search(plain) else plain.strip(".")
    parts = [part for part in _COMMA.split(_SEAT.sub("", plain).rstrip(")")) if part] or [plain]
    items = words(parts[0], 0, len(parts[0]))
    name = _name_in(items)
    if name is None and len(parts) > 1 and (later := _name_in(words(parts[1], 0, len(parts[1])))):
        parts[0], parts[1], name = parts[1], parts[0], later
        items = words(parts[0], 0, len(parts[0]))
    if name is None:
        role = describe(plain)
        return Speaker("", (plain,), (plain,), named=False, plural=bool(role and role.plural))
    spelled = " ".join(item.text for item in items[name[0] : name[1]])
    title = " ".join(item.text for item in items[: name[0]])
    spelled = f"{title} {spelled}" if title.lower() in _HONORIFICS else spelled
    roles = tuple(role for role in (title, *parts[1:]) if role and role.lower() != "the" and describe(role))
    return Speaker("", (spelled,), roles)


def _items(text: str) -> list[Word]:
    return without_asides(list(words(text, 0, len(text))))


def _name_in(items: Sequence[Word]) -> tuple[int, int] | None:
    """Where the proper name stands in a speaker's text, or None where there is only a description."""
    if not items:
        return None
    begin = next(
        (at for at in range(len(items)) if items[at].cap and items[at].lower not in DETERMINERS), len(items)
    )
    while begin < len(items):
        end = _run_end(items, begin)
        last = items[end - 1].lower
        described = (is_role_noun(last) and (
            end - begin == 1
            or any(item.owner for item in items[begin:end])
            or begin > 0
            or _office(items, begin, end)
        )) or (end - begin == 1 and begin > 0 and items[begin - 1].owner and last in BODIES)
        trailing = end < len(items) and (items[end].lower == "of" or not items[end].alpha)
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


def _inside_role(items: Sequence[Word], begin: int) -> bool:
    """Whether a role leads to these capitals: "a spokesman for the Kremlin"."""
    lead = [item.lower for item in items[:begin]]
    noun = next((at for at, word in enumerate(lead) if is_speaking_noun(word)), None)
    return noun is not None and (lead[-1] in PREPOSITIONS or lead[-1] in {"the", "'", "’"})


def _office(items: Sequence[Word], begin: int, end: int) -> bool:
    """Whether capitals name an office: "Foreign Minister", "White House National Security Adviser"."""
    lead = [item.lower for item in items[begin : end - 1]]
    known = {
        "prime",
        "foreign",
        "vice",
        "deputy",
        "white",
        "chief",
        "national",
        "us",
        "uk",
        "general",
        "first",
        "former",
    }
    return end - begin > 3 or any(
        word in known
        or is_speaking_noun(word)
        or word in TITLES
        or word.endswith(("ian", "ish", "ese", "can"))
        for word in lead
    )


def _names(speaker: Speaker) -> list[tuple[str, ...]]:
    return [found for name in speaker.names if speaker.named and (found := name_words(name))]


def _roles(speaker: Speaker) -> list[Description]:
    texts = speaker.roles if speaker.named else (*speaker.names, *speaker.roles)
    return [role for text in texts if (role := describe(_HIDDEN.sub("", text))) is not None]


@lru_cache(maxsize=1024)
def known(speaker: Speaker) -> tuple[tuple[tuple[str, ...], ...], tuple[Description, ...]]:
    return tuple(_names(speaker)), tuple(_roles(speaker))


def _best(verdicts: Iterable[Same]) -> Same | None:
    """YES if one fits, NO if none can, else MAYBE; None for nothing compared."""
    seen = set(verdicts)
    if not seen:
        return None
    return Same.YES if Same.YES in seen else Same.MAYBE if Same.MAYBE in seen else Same.NO


def same_speaker(referent: Referent, speaker: Speaker) -> Same:
    """Whether the text's speaker and the editor's can be, must be or cannot be one."""
    if referent.others:
        each = (same_speaker(one, speaker) for one in (replace(referent, others=()), *referent.others))
        return _best(each) or Same.MAYBE
    names, roles = known(speaker)
    mention, person = referent.mention, referent.person
    told = mention.name or (person and person.name)
    if not speaker.named and told and any(_HIDDEN.search(name) for name in speaker.names):
        return Same.MAYBE
    by_name = _by_name(mention, person, names)
    if by_name is Same.YES:
        return Same.YES
    texts = [role for role in (mention.role, *(person.roles if person else ())) if role is not None]
    by_role = _best(_either(role, given) for role in texts for given in roles)
    if by_role is Same.YES and not speaker.named and only_vaguely(texts, roles):
        by_role = Same.MAYBE
    owned = _best(_owns(role, name) for role in texts if mention.kind is Kind.ROLE for name in names)
    if owned is Same.YES or (by_role is Same.YES and by_name is not Same.NO):
        return Same.YES
    if mention.role is not None and mention.kind is Kind.ROLE and mention.role.head in DOCUMENTS:
        issued = any(given.head in mention.role.mods for given in roles if given.head in BODIES)
        return Same.YES if issued else Same.MAYBE
    if by_name is not None:
        return by_name
    if not speaker.named and by_role is None and person is not None and person.name:
        named = _best(same_name(person.name, name_words(name)) for name in speaker.names) or Same.MAYBE
        return Same.MAYBE if roles and named is Same.NO else named
    return _unnamed(mention, person, speaker, by_role)


def _unnamed(mention: Mention, person: Person | None, speaker: Speaker, by_role: Same | None) -> Same:
    """One side has a name and the other only a role: never surely different, unless the text hides its speaker."""
    if mention.role is not None and _for_body(mention.role, speaker):
        return Same.MAYBE
    if by_role is Same.NO and person is not None and (person.anonymous or not speaker.named):
        return Same.NO
    role = person.roles[0] if person is not None and person.anonymous else None
    hidden = role is not None and (role.indefinite or (role.plural and not role.definite))
    hidden = hidden and role is not None and role.head not in BODIES
    if speaker.named and hidden and by_role is not Same.MAYBE:
        return Same.NO
    return Same.MAYBE


def _for_body(role: Description, speaker: Speaker) -> bool:
    """Whether "a company spokesperson" and "analysts at Kestrel" may speak for the body that is given."""
    given = {word for name in speaker.names for word in name_words(name)}
    return bool(given & role.mods) or (
        role.head == "spokesperson" and (not role.mods or any(word in BODIES for word in role.mods))
    )


def _either(text: Description, given: Description) -> Same:
    return same_role(text, given)


def _owns(role: Description, name: Sequence[str]) -> Same:
    """ "the BBC report said" gives words to the BBC; "the report" is nobody's name where the text says whose it is."""
    if len(name) == 1 and name[0] in DOCUMENTS:
        return Same.YES if name[0] == role.head and not role.mods else Same.MAYBE
    words = role.mods | {role.head}
    placed = [PLACES.get(word, word) for word in name]
    if len(name) > 2 and all(word in words for word in placed):
        return Same.YES
    if (role.head in DOCUMENTS or role.head == name[-1]) and all(word in words for word in name):
        return Same.YES
    return Same.MAYBE


def _by_name(mention: Mention, person: Person | None, names: Sequence[tuple[str, ...]]) -> Same | None:
    found = [name for name in (person.name if person else (), mention.name) if name]
    if not found or not names:
        return None
    full = max(found, key=len)
    if person is not None and person.short and any(name == (person.short,) for name in names):
        return Same.YES
    if person is not None and person.nick:
        names = [*names, *((person.name[0], *name[1:]) for name in names if name[0] == person.nick)]
    return _best(_compare(full, name) for name in names)


def _compare(text: Sequence[str], given: Sequence[str]) -> Same:
    found = same_called(text, given)
    if found is Same.NO and initials_of(text) == given[-1].replace(".", "") and len(text) > 2:
        return Same.YES
    if found is Same.NO and initials_of(given) == text[-1].replace(".", "") and len(given) > 2:
        return Same.YES
    return found
