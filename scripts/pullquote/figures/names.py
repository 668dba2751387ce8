"""Numbers that are names, not figures: COVID-19, F-16, G7, 5G, Article 5, Boeing 737, No 10, 9/11, World War Two."""

from __future__ import annotations

from pullquote.figures.lexemes import Lexemes
from pullquote.figures.money import currency_before

_LABELS = frozenset(
    """article articles section sections chapter chapters page pages room rooms resolution route flight clause clauses
    paragraph rule title phase stage grade level type model channel radio no nos gate platform terminal
    verse volume vol version apartment flat figure table appendix annex schedule amendment protocol zone district ward
    highway interstate motorway pier boeing airbus windows iphone android formula apollo studio tier category lot act
    season episode exhibit count question item point step option plan part catch sputnik committee
    order bill proposition directive regulation convention""".split()
)
_PREFIXES = frozenset(
    "mid pre post sub top non ex plus another nearly over under almost about up all".split()
)
_SUFFIXES = frozenset(
    ("K", "M", "B", "T", "BN", "MN", "TN", "KM", "KG", "MW", "GW", "KW", "KWH", "MWH", "GWH", "TWH")
)


def is_name(lexemes: Lexemes, index: int) -> bool:
    """The number at `index` is part of a name or a label."""
    lexeme, before = lexemes[index], lexemes[index - 1]
    if lexeme.kind == "num":
        return _hangs_on(lexemes, index) or _hung_on(lexemes, index) or _labelled(lexemes, index)
    return before.kind == "word" and before.lower in _LABELS and before.text[0].isupper()


def name_like(lexemes: Lexemes, index: int) -> bool:
    """A spelled number with a capital inside a sentence, or digits right behind a capitalised word: perhaps a name."""
    lexeme, before = lexemes[index], lexemes[index - 1]
    if lexeme.kind == "word":
        return lexeme.text[0].isupper() and not lexemes.opens_sentence(index)
    capital = before.kind == "word" and before.text[0].isupper()
    return capital and not lexemes.opens_sentence(index - 1) and currency_before(lexemes, index) is None


def _hangs_on(lexemes: Lexemes, index: int) -> bool:
    """Touches letters before it, perhaps by a hyphen: G7, COVID-19; mid-20s and Rs500 do not count."""
    before = lexemes[index - 1]
    if not lexemes.touching(index):
        return False
    if before.text in "#@_=/\\&":
        return True
    if before.kind == "word":
        return currency_before(lexemes, index) is None
    if before.kind != "dash" or not lexemes.touching(index - 1):
        return False
    word = lexemes[index - 2]
    return (
        word.kind == "word"
        and word.lower not in _PREFIXES
        and currency_before(lexemes, index - 1) is None
        and (word.text[0].isupper())
    )


def _hung_on(lexemes: Lexemes, index: int) -> bool:
    """Touches a capital or a slash behind it: 5G, 3D, 9/11."""
    after = lexemes[index + 1]
    if not lexemes.touching(index + 1):
        return False
    if after.kind == "word" and after.text.isupper() and len(after.text) < 3 and after.text not in _SUFFIXES:
        return currency_before(lexemes, index) is None and after.text not in ("C", "F")
    return after.text in ("/", "_", "@") and lexemes[index + 2].kind == "num" and lexemes.touching(index + 2)


def _labelled(lexemes: Lexemes, index: int) -> bool:
    """`Article 5`, `page 3`, `No. 10`."""
    at = index - 2 if lexemes[index - 1].text == "." and lexemes.touching(index - 1) else index - 1
    label = lexemes[at]
    if label.lower not in _LABELS or (at < index - 1 and label.lower not in ("no", "nos", "vol")):
        return False
    return not (
        lexemes[index + 1].text == "%" or lexemes.word(index + 1) in ("per", "percent", "million", "billion")
    )
