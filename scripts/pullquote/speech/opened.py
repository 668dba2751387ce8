"""Whether a few opened words of a source name a speaker: the check that needs no article."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pullquote.speech.duties import office
from pullquote.speech.entered import each_of
from pullquote.speech.governments import states_in
from pullquote.speech.kinships import kin
from pullquote.speech.lands import same_called
from pullquote.speech.layout import Word, words
from pullquote.speech.meant import Referent
from pullquote.speech.names import Same, abbreviates, name_words
from pullquote.speech.people import honorific, without_suffix
from pullquote.speech.ranks import office_of
from pullquote.speech.roles import WEAK, covered, describe, modifier, same_role
from pullquote.speech.runs import run_from
from pullquote.speech.speakers import known
from pullquote.speech.synonyms import SOMEBODY
from pullquote.speech.values import Description, Kind, Speaker
from pullquote.speech.wanted import folded, recast
from pullquote.speech.words import BODIES, DOCUMENTS


def names_speaker(opened: str, speaker: Speaker) -> bool:
    """Whether a few opened words of a source name the speaker or give his role; of several people, each of them."""
    if speaker.plural and len(several := each_of(speaker)) > 1:
        return all(names_speaker(opened, one) for one in several)
    names, roles = known(speaker)
    items = words(opened, 0, len(opened))
    return (
        any(_named_here(items, name) for name in names)
        or any(_described_here(items, role) for role in roles)
        or _initials_here(items, names)
    )


def called_so(raw: str, referent: Referent, speaker: Speaker) -> bool:
    """Whether the text calls its speaker by the very words given and no others are known: asked for "Reyes", and
    "Reyes said", it does not matter which Reyes is meant."""
    mention = referent.mention
    place = (mention.start, mention.end)
    if mention.kind is Kind.PRONOUN and referent.anchor is not None and not referent.ambiguous:
        place = referent.anchor
    elif mention.kind is Kind.PRONOUN:
        return False
    if len(speaker.names) != 1 or speaker.roles[int(not speaker.named) :]:
        return False
    mere = not speaker.named and " " not in speaker.names[0]
    if mere or honorific(speaker) not in {"", mention.gender}:
        return False
    longer = place[0], max(place[1], place[0] + len(speaker.names[0]))  # "a letter", as "a letter sent to tenants"
    given, told = _bare(speaker.names[0]), _bare(raw[slice(*place)])
    letters = len(given) == 1 and speaker.names[0].removeprefix("the ").isupper()
    return given in (told, _bare(raw[slice(*longer)])) or (letters and abbreviates(given[0], told))


def _bare(text: str) -> tuple[str, ...]:
    """The words, folded, without title or article."""
    found = name_words(text)
    return found[found[:1] in (("a",), ("an",)) :]


def _runs(items: Sequence[Word]) -> Iterable[tuple[str, ...]]:
    at = 0
    while at < len(items):
        if items[at].cap:
            end = max(run_from(items, at, len(items)), at + 1)
            for start in range(at, end):
                yield name_words(" ".join(item.text for item in items[start:end]))
            at = end
        else:
            at += 1


def _named_here(items: Sequence[Word], name: tuple[str, ...]) -> bool:
    return any(run and _is_name_of(run, name) for run in _runs(items))


def _is_name_of(run: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Whether a name of the text may be the editor's: the same, its letters, or with a "Jr." that he leaves out."""
    plain = without_suffix(run) if len(name) > 1 else run
    return Same.YES in (same_called(run, name), same_called(plain, name)) or abbreviates(name[-1], run)


def _initials_here(items: Sequence[Word], names: Sequence[tuple[str, ...]]) -> bool:
    letters = [item.lower for item in items if item.text[1:] != item.lower[1:]]
    return any(abbreviates(one, name) for one in letters for name in names)


def _described_here(items: Sequence[Word], given: Description) -> bool:
    """Whether some stretch has the role's noun and, all together, its modifiers; "one of them" is one of a plural."""
    found = [
        role
        for begin, end in _stretches(items)
        if (role := describe(" ".join(item.text for item in items[begin:end])))
    ]
    found += [role for end in range(2, len(items) + 1) if (role := office_of(items[max(0, end - 6) : end]))]
    if any(role.head in DOCUMENTS and given.head in role.mods for role in found):
        return True
    body = {*given.mods, given.head} if given.head in BODIES or given.head == "police" else set[str]()
    if body and any(role.head == "spokesperson" and body <= role.mods for role in found):
        return True
    one = not given.plural and any(item.lower in _SINGLED for item in items)
    if given.head in _KINDRED and any(role.head in kin(given.head) for role in found) and _all_told(items, given):
        return True
    same = [role for role in found if role.head == given.head and (role.plural == given.plural or one)]
    if not same:
        alike = any(recast(role, given) or {role.head, given.head} <= SOMEBODY for role in found)
        if given.head == "old":
            return any(f"{word}-year-old" == item.lower for word in given.mods for item in items)
        held = alike or any(office(item) == given.head for item in items)
        return held and _all_told(items, given)
    merged = Description(given.head, frozenset().union(*(role.mods for role in same)), given.plural)
    alike = same_role(merged, given) is Same.YES or any(
        same_role(role, given) is not Same.NO for role in same
    )
    return alike or _all_told(items, given)


_KINDRED = BODIES | DOCUMENTS | {"police"}
_SINGLED = frozenset("one other another among he she two three four both".split())
"""Words beside a plural that bring in one of those who are meant: "Two guards, Jo Hill", "commuters … he said"."""


def _all_told(items: Sequence[Word], given: Description) -> bool:
    """Whether every word of a description stands somewhere in the opened words, a state under any of its names."""
    said = folded(items) | {modifier(word) for one in states_in(items) for word in one.name.split()}
    return all(covered(word, said) for word in given.mods - WEAK)


def _stretches(items: Sequence[Word]) -> Iterable[tuple[int, int]]:
    begin = 0
    for at, item in enumerate(items):
        if not item.alpha or item.lower in _APART or _leads(items, at):
            if at > begin:
                yield begin, at
            begin = at + 1
    if begin < len(items):
        yield begin, len(items)


_APART = frozenset("said told added that says according".split())


def _leads(items: Sequence[Word], at: int) -> bool:
    """Whether a preposition leads to the speaker: "according to", "was described by"."""
    before = items[at - 1].lower if at else ""
    return (items[at].lower == "to" and before == "according") or (
        items[at].lower == "by" and before.endswith("ed")
    )
