"""Units of measure, of time and of share, and how one converts into another."""

from __future__ import annotations

from fractions import Fraction

from pullquote.figures.lexemes import Lexemes

_SPELLINGS = {
    "metre": "metre metres meter meters", "kilometre": "km kms kilometre kilometres kilometer kilometers",
    "centimetre": "cm centimetre centimetres centimeter centimeters",
    "millimetre": "mm millimetre millimetres millimeter millimeters", "mile": "mile miles",
    "foot": "foot feet ft", "inch": "inch inches", "yard": "yard yards", "hectare": "hectare hectares ha",
    "acre": "acre acres", "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "gram": "gram grams gramme grammes", "milligram": "mg milligram milligrams", "tonne": "tonne tonnes",
    "ton": "ton tons", "ounce": "ounce ounces oz", "litre": "litre litres liter liters", "barrel": "barrel barrels bbl",
    "gallon": "gallon gallons", "bushel": "bushel bushels", "watt": "watt watts", "kilowatt": "kw kilowatt kilowatts",
    "megawatt": "mw megawatt megawatts", "gigawatt": "gw gigawatt gigawatts", "kilowatt hour": "kwh",
    "megawatt hour": "mwh", "gigawatt hour": "gwh", "terawatt hour": "twh", "volt": "volt volts",
    "hertz": "hz hertz", "megahertz": "mhz", "gigahertz": "ghz", "byte": "byte bytes",
    "megabyte": "mb megabyte megabytes",
    "gigabyte": "gb gigabyte gigabytes", "terabyte": "tb terabyte terabytes", "degree": "degree degrees",
    "knot": "knot knots", "mile per hour": "mph", "kilometre per hour": "kph kmh",
    "second": "second seconds sec secs", "minute": "minute minutes min mins", "hour": "hour hours hr hrs",
    "day": "day days", "week": "week weeks", "fortnight": "fortnight fortnights", "month": "month months",
    "year": "year years yr yrs", "decade": "decade decades", "century": "century centuries",
    "percentage point": "pp ppt ppts", "basis point": "bp bps", "percent": "percent pct pc",
}  # fmt: skip
_UNITS = {spelling: unit for unit, line in _SPELLINGS.items() for spelling in line.split()}
_BASES: dict[str, tuple[str, int | Fraction]] = {
    "kilometre": ("metre", 1000), "centimetre": ("metre", Fraction(1, 100)), "millimetre": ("metre", Fraction(1, 1000)),
    "tonne": ("kilogram", 1000), "gram": ("kilogram", Fraction(1, 1000)), "milligram": ("kilogram", Fraction(1, 10**6)),
    "kilowatt": ("watt", 1000), "megawatt": ("watt", 10**6), "gigawatt": ("watt", 10**9),
    "minute": ("second", 60), "hour": ("second", 3600), "day": ("second", 86400), "week": ("second", 604800),
    "fortnight": ("second", 1209600), "year": ("month", 12), "decade": ("month", 120), "century": ("month", 1200),
    "basis point": ("percentage point", Fraction(1, 100)),
    "megawatt hour": ("kilowatt hour", 1000), "gigawatt hour": ("kilowatt hour", 10**6),
    "terawatt hour": ("kilowatt hour", 10**9),
}  # fmt: skip
TIMES = frozenset("second minute hour day week fortnight month year decade century".split())
_SCALES = {
    "c": "celsius",
    "f": "fahrenheit",
    "celsius": "celsius",
    "centigrade": "celsius",
    "fahrenheit": "fahrenheit",
}
_AREA = {"square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical"}


def base(unit: str) -> tuple[str, Fraction]:
    """The unit that `unit` converts into exactly, and the factor: `week` -> second, 604800. Itself where none does."""
    name, factor = _BASES.get(unit, (unit, 1))
    return name, Fraction(factor)


def measure_after(lexemes: Lexemes, index: int) -> tuple[str, int] | None:
    """The unit of measure at `index` and the index after it: `%`, `per cent`, `sq km`, `tonnes`."""
    word = lexemes.word(index)
    if word == "%":
        return "percent", index + 1
    if word in ("°", "degree", "degrees", "c", "f"):
        return _temperature(lexemes, index, word)
    step = index + 2 if lexemes[index + 1].kind == "dash" else index + 1
    follower = lexemes.word(step)
    if word == "per" and follower == "cent":
        return "percent", step + 1
    if word in ("percentage", "basis") and follower in ("point", "points"):
        return f"{word} point", step + 1
    if word in ("metric", "short", "long") and follower in ("ton", "tons", "tonnes"):
        return ("tonne" if word == "metric" else "ton"), step + 1
    if word in _AREA and follower in _UNITS:
        return f"{_AREA[word]} {_UNITS[follower]}", step + 1
    return _plain(lexemes, index, word)


def _temperature(lexemes: Lexemes, index: int, word: str) -> tuple[str, int] | None:
    """`10°C`, `45C`, `1.5 degrees Celsius`; `degree` where the scale is not said."""
    if word in ("c", "f"):
        scale = _SCALES[word] if lexemes.touching(index) and lexemes[index].text in "CF" else ""
        return (f"degree {scale}", index + 1) if scale else None
    named = _SCALES.get(lexemes.word(index + 1), "")
    return (f"degree {named}", index + 2) if named else ("degree", index + 1)


def _plain(lexemes: Lexemes, index: int, word: str) -> tuple[str, int] | None:
    if word in ("m", "g", "l", "t") and lexemes.touching(index):
        return {"m": "metre", "g": "gram", "l": "litre", "t": "tonne"}[word], index + 1
    if word == "km" and (lexemes.word(index + 1), lexemes.word(index + 2)) == ("/", "h"):
        return "kilometre per hour", index + 3
    unit = _UNITS.get(word)
    if unit == "year":
        stop = _age_stop(lexemes, index + 1)
        return ("year of age", stop) if stop else (unit, index + 1)
    return (unit, index + 1) if unit else None


def _age_stop(lexemes: Lexemes, index: int) -> int:
    """The index behind `45-year-old`, `45 years old` or `45 years of age`, whose `year` ends before `index`; else 0."""
    step = index + 1 if lexemes[index].kind == "dash" else index
    if lexemes.word(step) in ("old", "olds"):
        return step + 1
    return step + 2 if lexemes.word(step) == "of" and lexemes.word(step + 1) == "age" else 0
