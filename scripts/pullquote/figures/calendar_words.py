"""The words of the calendar, and the tense of the prose around a date."""

from __future__ import annotations

from pullquote.figures.lexemes import Lexemes

MONTHS = {
    word: number
    for number, line in enumerate(
        "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|"
        "nov november|dec december".split("|"),
        1,
    )
    for word in line.split()
}
WEEKDAYS = {  # the short forms are words of their own: they count only with a date behind them
    word: number
    for number, line in enumerate(
        "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|"
        "sunday sun".split("|"),
        1,
    )
    for word in line.split()
}
WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
RELATIVE = frozenset("today yesterday tomorrow tonight day week month year weekend".split())
PARTS = {"early": "early", "mid": "mid", "middle": "mid", "late": "late"}
BARE_LEADS = frozenset(
    "in since by until till from during early late mid last next this of before after through between and to "
    "throughout every each".split()
)
_FUTURE = frozenset(
    "will shall won't due scheduled expected expects planned plans upcoming forthcoming slated going intends hopes "
    "must should".split()
)
_PAST = frozenset(
    "was were had did said told met made held took gave went came left won lost began spoke wrote sent saw hit fell "
    "rose says has have been struck broke chose fought heard led paid ran sold shot stood thought won".split()
)
_REACH = 10
"""Lexemes searched on either side for the verb that tells the tense."""


def is_future(lexemes: Lexemes, index: int) -> bool:
    """The nearest verb before the date in its sentence, else the first one after it, speaks of what is to come."""
    for at in range(index - 1, index - 1 - _REACH, -1):
        tense = _tense(lexemes, at)
        if tense:
            return tense == "future"
        if lexemes[at].text in ("", ".", "!", "?", ";"):
            break
    for at in range(index + 1, index + 1 + _REACH):
        tense = _tense(lexemes, at)
        if tense or lexemes[at].text in ("", ".", "!", "?", ";"):
            return tense == "future"
    return False


def _tense(lexemes: Lexemes, index: int) -> str:
    word = lexemes.word(index)
    if word in _FUTURE or word.endswith("'ll"):
        return "future"
    if lexemes.word(index - 1) in ("be", "to"):  # expected to be signed: the tense stands before it
        return ""
    return "past" if word in _PAST or (len(word) > 4 and word.endswith("ed")) else ""
