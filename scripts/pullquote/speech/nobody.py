"""Capitals at the head of a sentence that are nobody's name: "Reminders of his past", "Right now", "Optimism is"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pullquote.speech.cast import Cast
from pullquote.speech.given import gender_of_name
from pullquote.speech.layout import Word
from pullquote.speech.names import fold_name
from pullquote.speech.nouns import is_speaking_noun
from pullquote.speech.values import Kind, Mention
from pullquote.speech.verbs import AUXILIARIES, BASE_ONLY, IRREGULAR, VERBS, Group, is_adverb
from pullquote.speech.words import BODIES, CONJUNCTIONS, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS
from pullquote.text.patterns import regex

Items = Sequence[Word]


def thing_at(raw: str, items: Items, cast: Cast) -> int:
    """Where the one capital stands that opens a sentence and surely is a common word, or -1.

    "He" may then be who spoke before; a name that nothing else is known of might be "he" itself.
    """
    at = next((place for place, item in enumerate(items) if item.alpha), len(items))
    after = items[at + 1] if at + 1 < len(items) else None
    if after is None or after.region >= 0 or after.cap or not _may_be_word(items[at]):
        return -1
    word = items[at]
    person, _ = cast.named((fold_name(word.text),), word.start)
    if person is not None and (len(person.name) > 1 or person.human or person.gender or _inside(raw, person.mentions)):
        return -1
    common = _is_common(items, at) or (not _speaks(after) and _stands_small(raw, word.lower))
    return word.start if common else -1


def is_thing(mention: Mention, place: int) -> bool:
    """Whether a mention is the capital at this place and nothing more."""
    return mention.start == place and mention.kind is Kind.NAME and len(mention.name) == 1 and mention.role is None


def is_of_thing(items: Items, mention: Mention) -> bool:
    """Whether a sentence is about a thing that somebody made or is shown by: "A photograph of her mother, Jo Hill,"."""
    at = next((place for place, item in enumerate(items) if item.alpha), len(items))
    if at >= len(items) or items[at].lower not in DETERMINERS or mention.kind is not Kind.NAME:
        return False
    tie = next((place for place in range(at + 2, min(len(items), at + 6)) if items[place].lower in {"of", "from"}), 0)
    if not tie or not all(item.alpha and not item.cap and item.region < 0 for item in items[at + 1 : tie]):
        return False
    noun, behind = items[tie - 1].lower, mention.end > items[tie].end
    return behind and not is_speaking_noun(noun) and noun not in BODIES and not noun.endswith("s")


def _may_be_word(word: Word) -> bool:
    """Whether a capital may come from the sentence that it opens."""
    plain = word.name and not word.owner and word.text.isalpha() and not word.text.isupper()
    return plain and not gender_of_name(word.lower)


def _inside(raw: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a name stands somewhere amid a sentence, where only a name has a capital."""
    return any(_AMID.search(raw, max(0, start - 3), start) for start, _ in places)


def _speaks(after: Word) -> bool:
    """Whether a word is a verb of which the capital before it is the subject, as "Brown said" shows a name."""
    return VERBS.get(after.lower, ("", None))[1] in {Group.SAY, Group.TELL} and after.lower not in BASE_ONLY


def _stands_small(raw: str, word: str) -> bool:
    """Whether the text has the word in small letters too."""
    return re.search(rf"(?<![\w@#/.'’-]){re.escape(word)}(?![\w@/'’-]|\.\w)", raw) is not None


def _is_common(items: Items, at: int) -> bool:
    """Whether what follows shows a common word: a tie ("Talk of"), a noun ("Federal law"), a plural's verb."""
    word, after = items[at].lower, items[at + 1].lower
    plural = word.endswith("s") and word[-2:] not in {"ss", "us", "is"}
    if not items[at + 1].alpha:
        return plural and _opens_list(items, at)
    if word in _ADVERBIAL or after[0].isdigit():
        return True
    if after in PREPOSITIONS:
        return after in _TIES or plural
    if after in DETERMINERS or after in POSSESSIVES or after in PRONOUNS or after in {"or", "me", "us", "him", "them"}:
        return True
    if after == "and":
        third, fourth = (*items[at + 2 : at + 4], items[at], items[at])[:2]
        return third.alpha and not third.cap and fourth.text == ","
    if plural and (after in _MANY or after in BASE_ONLY):
        return True
    if plural and is_adverb(after) and at + 2 < len(items) and items[at + 2].lower in _MANY | BASE_ONLY:
        return True
    if after.endswith("s") and at + 2 < len(items) and items[at + 2].lower in _MANY:
        return True
    return _is_thing(word) if _may_be_verb(after) else after not in CONJUNCTIONS


def _opens_list(items: Items, at: int) -> bool:
    """Whether a plural opens a list of plurals in small letters: "Springs, tiny gears, dials and crystals"; no surname
    does, as in "Springs, tired and hoarse, said"."""
    parts: list[list[Word]] = [[]]
    for item in items[at + 2 :]:
        if item.text == "," or item.lower == "and":
            parts.append([])
        elif not item.alpha or item.cap or item.region >= 0:
            break
        else:
            parts[-1].append(item)
        if item.lower == "and":
            break
    listed = parts[:-1]
    things = all(part and part[-1].lower.endswith("s") and not is_adverb(part[-1].lower) for part in listed)
    return items[at + 1].text == "," and bool(listed) and things and all(len(part) <= _LISTED for part in listed)


_LISTED = 3
"""Words of one thing in such a list."""


def _may_be_verb(word: str) -> bool:
    known = word in VERBS or word in AUXILIARIES or word in IRREGULAR or word in _PAST or is_adverb(word)
    return known or word.endswith(("ed", "s"))


def _is_thing(word: str) -> bool:
    """Whether a word names what nobody can be: "Optimism is", "Tension flared"."""
    return word in _THINGS or (len(word) > 6 and word.endswith(_ENDINGS))


_AMID = regex(r"[\w,’'-]\s\Z")
_ADVERBIAL = frozenset("right back come sooner alas altogether pretty imagine subscribe anyone offstage".split())
"""Words that only lead up to a clause: "Right now", "Back then"."""
_TIES = frozenset("of for to from with about against into than by over like among between per via".split())
"""What ties a noun to what follows: "Memories of", "Reasons for"; not so "Hughes on Monday"."""
_MANY = frozenset("have are were do don't aren't weren't haven't".split())
_PAST = frozenset(
    """ate beat bent bit bound burst clung dug drank fed fit flung ground hid knelt leapt lent let lit meant rang sang
    shone shrank spoke spun sprang swore tore wound split spread thrust became got""".split()
)
"""Past tenses that no list of verbs has."""
_ENDINGS = ("tion", "tions", "sion", "sions", "ism", "ness", "ship", "ments", "ility", "arity", "osity")
"""How abstract nouns end and surnames do not."""
_THINGS = frozenset(
    """optimism unity morale faith hope fear anger pride grief luck money time life death war peace work news victory
    defeat success failure trouble politics history pressure power progress experience evidence research survival
    tyranny loyalty democracy unemployment employment drama nuance tension caution""".split()
)
