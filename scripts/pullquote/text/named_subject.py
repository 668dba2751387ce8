"""Whom the speaker named last, as the subject of a clause, before he or she says *he* or *she*.

*Gareth had planned it all. That was not true, and I corrected it. He knew of it* speaks of Gareth. Only where one
person alone is so named is that sure; whoever may be the same one under another name is not told apart.
"""

from __future__ import annotations

import re

from .clauses import is_finite
from .lexicon import CLAUSE_SUBJECTS, COMMON, OPINION_VERBS
from .patterns import one_of, regex
from .prepared import Text

_TITLE = one_of("Mr Mrs Ms Miss Mme Sir Lady Dame")
_FEMALE = frozenset("Mrs Ms Miss Mme Lady Dame".split())
_SAID = one_of(
    """said says told added adds asked wrote writes replied recalled insisted warned argued testified answered joked
    tweeted posted explained recalls"""
)
_SUBJECT = regex(
    rf"(?:^|[,;:—–] |\b(?:and|but|that|because|so|if|when|while|as|or|whether|although) )(?:(?P<title>{_TITLE})\.? )?"
    r"(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2})(?: (?P<verb>[a-z]+(?:n't)?)\b|'(?:s|d|ll)\b)"
)
_TITLED = regex(rf"\b(?P<title>{_TITLE})\.? (?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)?)")
_DESCRIBED = regex(
    r"(?:^|[,;:—–] |\b(?:and|but|because|so) )(?:[Tt]he|[Mm]y|[Hh]is|[Hh]er|[Oo]ur) "
    r"(?P<noun>[a-z-]+) (?P<verb>[a-z]+)\b"
)
"""`My accountant said`: whoever speaks or thinks is somebody."""
_SENTENCES = regex(r"(?<=[a-z\"][.?!])[\"']?\s+(?=[\"'A-Z])|(?<=[.?!]\")\s+")
_BACK = 4
"""Sentences in which a name is looked for."""


def named_subject(source: Text, before: str, female: bool) -> str | None:
    """The name of the one person whom the last of these sentences with a person's name has as a subject; or None."""
    for sentence in reversed(_SENTENCES.split(before)[-_BACK:]):
        found = [m for m in _SUBJECT.finditer(sentence) if _is_subject(source, m)]
        names = {m["name"]: m["title"] for m in (*found, *_TITLED.finditer(sentence))}
        names |= {m["noun"]: "" for m in _DESCRIBED.finditer(sentence) if m["verb"] in OPINION_VERBS}
        if names:
            name, title = next(iter(names.items()))
            fits = not title or (title in _FEMALE) == female
            return name if len(names) == 1 and fits and (title is not None or _is_person(source, name)) else None
    return None


def named_thing(source: Text, before: str) -> str | None:
    """The one name of no person that is a subject in the last of these sentences, which goes on; or None."""
    last = _SENTENCES.split(before)[-1]
    names = {m["name"] for m in _SUBJECT.finditer(last) if m["verb"] and _is_subject(source, m)}
    name = next(iter(names), "")
    return name if len(names) == 1 and not _is_person(source, name) else None


def _is_subject(source: Text, found: re.Match[str]) -> bool:
    name, verb = found["name"], found["verb"]
    low = name.split()[0].lower()
    common = low in COMMON or low in CLAUSE_SUBJECTS or low in source.positions
    return not common and (verb is None or is_finite(verb) or verb.endswith("s"))


def _is_person(source: Text, name: str) -> bool:
    """Whether a text gives the name a title, an age or a verb of saying."""
    last = re.escape(name.split()[-1])
    return _is_styled(source, last) or _speaks(source, last)


def is_surname(source: Text, name: str) -> bool:
    """Whether a text gives one name a title or an age, or a given name elsewhere and a verb of saying: nobody's but a
    person's."""
    last = re.escape(name)
    if _is_styled(source, last):
        return True
    given = (found[1].lower() for found in re.finditer(rf"\b([A-Z][a-z]+) {last}\b", source.plain))
    return any(one not in COMMON for one in given) and _speaks(source, last)


def _is_styled(source: Text, last: str) -> bool:
    shown = rf"\b{_TITLE}\.? (?:[A-Z][\w-]+ )?{last}\b|\b{last}, \d\d,"
    return re.search(shown, source.plain) is not None


def _speaks(source: Text, last: str) -> bool:
    said = (
        rf"\b{last}(?: [A-Z][\w-]+)?,? (?:\d\d,|{_SAID}\b)|"
        rf"\b{_SAID} (?:[A-Z][\w-]+ )?{last}\b(?! (?:is|was|had|has|can|could|will|would|may|might)\b)"
    )
    return re.search(said, source.plain) is not None


def may_be_one(source: Text, name: str, words: list[str]) -> bool:
    """Whether a text may mean one by a name and by these words: they begin alike, or stand side by side."""
    for part in name.split():
        begun = rf"{re.escape(part[:3])}[\w-]*"
        for word in words:
            between = r" (?:[A-Z][\w.]* )?" if word[:1].isupper() else r"\W+(?:\w+\W+){0,5}?"
            beside = rf"\b(?:{begun}{between}{re.escape(word)}|{re.escape(word)}{between}{begun})\b"
            if word[:3].lower() == part[:3].lower() or re.search(beside, source.plain):
                return True
    return False
