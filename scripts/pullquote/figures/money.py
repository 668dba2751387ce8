"""Currencies by sign, code and word. A bare `$` is the US dollar and a bare `Rs` the Indian rupee: where another is
meant, English prose says so (A$, Pakistani rupees)."""

from __future__ import annotations

from fractions import Fraction

from pullquote.figures.lexemes import Lexemes

SIGNS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₴": "UAH", "₩": "KRW", "₺": "TRY",
    "₪": "ILS", "₦": "NGN", "฿": "THB", "₫": "VND", "₱": "PHP", "₸": "KZT", "₾": "GEL",
}  # fmt: skip
_DOLLARS = {
    "us": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "c": "CAD", "ca": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD",
    "r": "BRL", "nt": "TWD",
}  # fmt: skip
_LETTERS = {"rs": "INR", "re": "INR", "r": "ZAR", "kr": "SEK", "zł": "PLN"}
CODES = frozenset(
    "USD EUR GBP JPY INR RUB UAH KRW TRY ILS NGN THB VND PHP KZT GEL AUD CAD NZD HKD SGD BRL TWD ZAR SEK NOK DKK ISK "
    "CHF CNY RMB PLN CZK HUF RON BGN PKR BDT LKR NPR IDR MYR SAR AED QAR EGP KES GHS MXN ARS CLP COP".split()
)
_WORDS = {
    "dollar": "USD", "buck": "USD", "euro": "EUR", "pound": "GBP", "rupee": "INR", "hryvnia": "UAH", "hryvnya": "UAH",
    "ruble": "RUB", "rouble": "RUB", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "franc": "CHF", "zloty": "PLN",
    "lira": "TRY", "shekel": "ILS", "peso": "MXN", "rand": "ZAR", "naira": "NGN", "krona": "SEK", "kronor": "SEK",
    "krone": "NOK", "kroner": "NOK", "dirham": "AED", "riyal": "SAR", "baht": "THB", "rupiah": "IDR", "forint": "HUF",
    "taka": "BDT", "won": "KRW",
}  # fmt: skip
_CENTS = {"cent": "USD", "pence": "GBP", "penny": "GBP", "p": "GBP", "kopeck": "RUB", "paisa": "INR"}
_NATIONS = {
    "us": {"dollar": "USD"}, "u.s.": {"dollar": "USD"}, "american": {"dollar": "USD"},
    "australian": {"dollar": "AUD"}, "canadian": {"dollar": "CAD"}, "singapore": {"dollar": "SGD"},
    "egyptian": {"pound": "EGP"}, "sterling": {"pound": "GBP"}, "british": {"pound": "GBP"},
    "indian": {"rupee": "INR"}, "pakistani": {"rupee": "PKR"}, "nepali": {"rupee": "NPR"}, "lankan": {"rupee": "LKR"},
    "swiss": {"franc": "CHF"}, "russian": {"ruble": "RUB", "rouble": "RUB"}, "ukrainian": {"hryvnia": "UAH"},
    "chinese": {"yuan": "CNY"}, "japanese": {"yen": "JPY"}, "korean": {"won": "KRW"}, "swedish": {"krona": "SEK"},
    "norwegian": {"krone": "NOK"}, "danish": {"krone": "DKK"}, "argentine": {"peso": "ARS"}, "chilean": {"peso": "CLP"},
    "philippine": {"peso": "PHP"}, "turkish": {"lira": "TRY"}, "polish": {"zloty": "PLN"},
}  # fmt: skip


def currency_before(lexemes: Lexemes, index: int) -> tuple[str, int] | None:
    """The currency written before the number at `index` and the index where it begins: `US$`, `Rs.`, `EUR `."""
    before = index - 1
    sign = SIGNS.get(lexemes[before].text)
    if sign:
        prefix = (
            _DOLLARS.get(lexemes.word(before - 1)) if sign == "USD" and lexemes.touching(before) else None
        )
        if lexemes.word(before - 1) in ("cn", "rmb") and sign == "JPY" and lexemes.touching(before):
            prefix = "CNY"
        return (prefix, before - 1) if prefix else (sign, before)
    if lexemes[before].text == "." and lexemes.word(before - 1) in ("rs", "re"):
        return "INR", before - 1
    lexeme = lexemes[before]
    if lexeme.text in CODES:
        return _code(lexeme.text), before
    loose = lexeme.lower in ("rs", "re") and lexeme.text[0] == "R"
    if loose or (lexeme.lower in _LETTERS and lexemes.touching(index) and lexeme.text[0] in "Rkz"):
        return _LETTERS[lexeme.lower], before
    return None


def currency_after(lexemes: Lexemes, index: int, spelled: bool) -> tuple[str, Fraction, int] | None:
    """The currency written after a number, the factor to its main unit and the index after it: `euros`, `50 cents`."""
    lexeme = lexemes[index]
    if lexeme.text in SIGNS and lexemes.touching(index) and lexemes[index + 1].kind not in ("num", "part"):
        return SIGNS[lexeme.text], Fraction(1), index + 1
    if lexeme.text in CODES:
        return _code(lexeme.text), Fraction(1), index + 1
    if lexeme.lower in _NATIONS:
        word = lexemes.word(index + 1).removesuffix("s")
        code = _NATIONS[lexeme.lower].get(word)
        return (code, Fraction(1), index + 2) if code else None
    word = lexeme.lower if lexeme.lower in ("pence", "p") else lexeme.lower.removesuffix("s")
    if word in _CENTS and (word != "p" or lexemes.touching(index)):
        return _CENTS[word], Fraction(1, 100), index + 1
    if word not in _WORDS or _is_verb_or_weight(lexemes, index, word, spelled):
        return None
    return _WORDS[word], Fraction(1), index + 1


def _is_verb_or_weight(lexemes: Lexemes, index: int, word: str, spelled: bool) -> bool:
    """`two won medals` and `five pounds of flour` are no money."""
    return (word == "won" and spelled) or (word == "pound" and lexemes.word(index + 1) == "of")


def _code(text: str) -> str:
    return "CNY" if text == "RMB" else text
