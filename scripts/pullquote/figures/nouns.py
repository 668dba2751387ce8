"""The noun that a number counts: `17 metallic elements`, `27-nation`, `21 of the 30 critical materials`."""

from __future__ import annotations

from pullquote.figures.lexemes import Lexemes
from pullquote.figures.numerals import SMALL

_REACH = 6
"""Words: how far the noun may stand behind its number. Longer chains are other phrases."""
_IRREGULAR = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "police": "police",
    "personnel": "personnel",
    "aircraft": "aircraft", "sheep": "sheep", "cattle": "cattle", "fish": "fish", "criteria": "criterion",
    "phenomena": "phenomenon", "lives": "life", "wives": "wife", "knives": "knife", "shelves": "shelf", "mice": "mouse",
    "teeth": "tooth", "crises": "crisis", "analyses": "analysis", "theses": "thesis", "bases": "base", "oases": "oasis",
    "series": "series", "species": "species", "staff": "staff", "crew": "crew", "servicemen": "serviceman",
    "spacecraft": "spacecraft", "troops": "troop", "movies": "movie", "cookies": "cookie", "ties": "tie",
    "businessmen": "businessman", "fishermen": "fisherman", "policemen": "policeman", "firemen": "fireman",
    "buses": "bus", "gases": "gas", "viruses": "virus", "campuses": "campus", "halves": "half", "leaves": "leaf",
    "loaves": "loaf", "thieves": "thief", "wolves": "wolf", "calves": "calf", "shoes": "shoe", "lenses": "lens",
}  # fmt: skip
_STOPS = frozenset(
    """of in to and or nor from for with by at on as than that which who whom whose where when while was were is are be
    been being am had has have having will would could can may might shall should must did does do not no but if then
    so because since until after before into onto over under during between through against about across along per
    via said says told added it he she they we you i them us him me it this these those there here its
    his her their our my your
    the a an any each every both either neither some such up down out off again ago later earlier away apart
    including include includes according yet still already also even only just too very more less""".split()
) - {"more"}  # "three more soldiers"
_NOT_PLURAL = frozenset(
    """has was is does says goes its his this thus perhaps always sometimes towards afterwards besides plus minus
    across less unless comes takes gives makes remains seems needs wants lies means gets lets puts runs hours'
    serious various religious dangerous previous numerous famous enormous precious continuous simultaneous
    overseas abroad indoors sports alias chaos cosmos""".split()
)
_LINKED = frozenset(", and or the all its their his her our some these those other both".split())
_NO_NOUN = frozenset("plus odd ish strong fold something year".split())
_THROUGH = frozenset("the these those its their his her our your my all".split())
_FATES = {
    "dead": "dead killed died kill kills killing deaths fatalities murdered",
    "hurt": "wounded injured hurt injuries injuring wounding wounds maimed",
    "missing": "missing unaccounted disappeared",
    "held": "arrested detained captured jailed imprisoned",
}
_FATE_OF = {word: fate for fate, line in _FATES.items() for word in line.split()}
_OTHER_COUNT = frozenset(SMALL) | {"and", "but", "while", "half"}
_FATE_NOUNS = frozenset("dead killed wounded injured hurt missing arrested detained captured".split())


def singular(word: str) -> str:
    """The singular of an English noun in lower case; a word that is no regular plural stays as it is."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not word.endswith("s") or word.endswith(("ss", "us", "is", "'s")) or len(word) < 4:
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    return word[:-1]


def is_plural(word: str) -> bool:
    """Looks like a plural noun, in lower case."""
    return word in _IRREGULAR or (
        word.endswith("s")
        and len(word) > 3
        and not word.endswith(("ss", "us", "is", "'s"))
        and word not in _NOT_PLURAL
    )


def noun_after(lexemes: Lexemes, index: int) -> tuple[str, tuple[str, ...]]:
    """The noun counted by a number that ends before `index`, in the singular, and all words of its phrase.

    English has no mark for it, so the first plural of the noun phrase is taken; without one the noun is "". A noun
    that hangs on the number by a hyphen (`27-nation`) needs no plural.
    """
    if lexemes[index].kind == "dash" and lexemes.touching(index) and lexemes.touching(index + 1):
        word = singular(lexemes.word(index + 1))
        return (word, (word,)) if lexemes[index + 1].kind == "word" and word not in _NO_NOUN else ("", ())
    if lexemes.word(index) == "of":
        index = _through_of(lexemes, index)
    phrase: list[str] = []
    for at in range(index, index + _REACH):
        lexeme = lexemes[at]
        if lexeme.kind == "dash" and lexemes.touching(at):
            continue
        acronym = lexeme.text.isupper() and len(lexeme.text) > 1
        if lexeme.kind != "word" or (lexeme.lower in _STOPS and not acronym):
            break
        plural = _looks_plural(lexeme.text, lexeme.lower)
        phrase.append(
            (singular(lexeme.lower) if len(lexeme.lower) > 3 else lexeme.lower[:-1])
            if plural
            else lexeme.lower
        )
        if plural and not (is_plural(lexemes.word(at + 1)) and lexeme.text[0].isupper()):
            return ("" if phrase[-1] == "other" else phrase[-1]), tuple(phrase)
    return (phrase[0], (phrase[0],)) if phrase and phrase[0] in _FATE_NOUNS else ("", tuple(phrase))


def _looks_plural(text: str, lower: str) -> bool:
    """Plural with a view to capitals: MPs and NGOs are, US and GPS are not."""
    if text[:-1].isupper() and len(text) > 2:
        return text[-1] == "s"
    return is_plural(lower) and not (text.isupper() and len(text) < 5)


def _through_of(lexemes: Lexemes, index: int) -> int:
    """Look through `of the 30 ...` to the noun phrase behind it."""
    step = index + 1
    if lexemes.word(step) in _THROUGH:
        step += 1
    return step + 1 if lexemes[step].kind == "num" else step


def whole_after(lexemes: Lexemes, index: int, links: frozenset[str]) -> tuple[str, ...]:
    """What a share or an amount before `index` belongs to, behind one of the `links`; () where it is not said.

    `40% of voters` -> voter; `$5bn in military aid` -> military, aid. Lists are taken whole. Names in the genitive
    are left out: `Norway's` says whose it is, not what.
    """
    if lexemes.word(index) == "worth":
        index += 1
    if lexemes.word(index) not in links or (
        lexemes.word(index) == "in" and not lexemes[index + 1].text[:1].islower()
    ):
        return ()
    words: list[str] = []
    for at in range(index + 1, index + 1 + 2 * _REACH):
        lexeme = lexemes[at]
        if lexeme.text == "," and lexemes.word(at + 1) in ("the", "a", "an"):
            break
        if lexeme.lower in _LINKED or lexeme.kind == "dash" or lexeme.lower.endswith("'s"):
            continue
        if lexeme.kind != "word" or lexeme.lower in _STOPS or lexeme.lower in _OTHER_COUNT:
            break
        words.append(singular(lexeme.lower))
    return tuple(words)


def fate(lexemes: Lexemes, first: int, stop: int) -> str:
    """dead, hurt, missing or held: what the words right behind or before the figure say of the people, else ""."""
    return _first_fate(lexemes, range(stop, stop + 5)) or _first_fate(
        lexemes, range(first - 1, first - 4, -1)
    )


def _first_fate(lexemes: Lexemes, places: range) -> str:
    for at in places:
        lexeme = lexemes[at]
        if lexeme.kind != "word" or lexeme.lower in _OTHER_COUNT:
            return ""
        if lexeme.lower in _FATE_OF:
            return _FATE_OF[lexeme.lower]
    return ""
