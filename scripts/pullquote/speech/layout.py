"""Paragraphs and words of a text, with their places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from pullquote.speech.given import gender_of_name
from pullquote.speech.lookalikes import SPEAKING, with_surnames
from pullquote.speech.values import value
from pullquote.speech.words import CALENDAR, STARTERS, TITLES
from pullquote.text.patterns import regex

_BLANK = regex(r"\n[^\S\n]*\n\s*")
_BREAK = regex(r"\r\n?|\n|\u2028|\u2029")
_ABBREVIATION = (
    r"(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Gen|Lt|Sen|Rep|Gov|Prof|St|Jr|Sr|Col|Maj|Sgt|Capt|Cmdr|Cpl|Adm|Rev|Hon|Supt|Insp|Det|"
    r"Pres|Amb|Engr|Alh|Cllr|Inc|Corp|Co|Ltd|Bros|vs|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mt|Ft|Ave|approx|Smt|Shri|Br|Brig|Fr|Sr|Msgr|Atty|Ald|Del|Spc|Pvt|"
    r"Eng|Barr|Arch|Mme|Ven|Pte|Maj|Cmdt|Sens|Reps|Govs|Drs|Profs|Gens|Cllrs|Revs|Mses)\."
)
_STATE = (
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Me|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|"
    r"Ore|Pa|St|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\."
)
"""Short forms of states: one word with their full stop in "(R-Mass.)" and before a comma."""
_TOKEN = regex(
    # The first lines are there for speed alone: white space ends the search at once, plain words and marks are next.
    r"(?=\S)(?:"
    r"(?:[Ii]n|[Oo]p)\s['’‘]t(?=\s[A-Z])"
    r"|[A-Z]?[a-z]+(?=[ ,;\n])"
    r"|['’‘]t(?=\s[A-Z])"
    r"|[^\w\s@]"
    rf"|\b{_ABBREVIATION}(?!\w)"
    rf"|\b{_STATE}(?=,)"
    rf"|\b[A-Z]{{1,4}}-(?:(?:[A-Z]\.){{2}}|{_STATE})"
    r"|@\w+"
    r"|(?:[^\W\d_]\.){2,}(?!\w)|\b[A-Z]\.(?=\s*[A-Z])"
    r"|\d+\.org\b|\d+(?:-[^\W\d_]+)+|\d[\d.,:/]*\d|\d"
    r"|[^\W_]+\.(?:org|com|net)\b"
    r"|[^\W_]+(?:[-‐‑'’‘ʼ&][^\W_]+)*"
    r"|[@_]"
    r")"
)
_ARTICLED = regex(r"[a-z]{1,3}[-‐‑'’][A-Z]")
"""al-Sisi, d’Arcy: a capital behind a small article."""
_PARTY = regex(r"(?:[DRI]|DFL|GOP|LNP|ALP|SNP|DUP|SDLP|UUP|NDP)-[A-Z]")
_COMPOUND = regex(r"-(?:nominated|winning|leading)$")
"""Coast-based, prize-winning: a capital before a hyphen that makes no name."""
_USER = regex(r"[a-z]{3,}_?\d+|.*\.(?:org|com|net)")
"""A name in a forum, or of a page: tidewatcher7, wharfs.org."""
_CONTRACTED = {who + ending: who for who in ("he", "she", "they") for ending in ("'d", "'ll", "'ve", "'re")} | {
    "i'm": "i", "i've": "i", "we're": "we", "we've": "we"
}
"""A pronoun that carries its auxiliary: he’d."""
_POSSESSIVE = regex(r"['’‘ʼ]s$", re.IGNORECASE)
_ENDINGS = (
    "ally ently antly ately edly ingly fully lessly ously ively ably ibly iously inely arently arily ickly ularly "
    "ilarly erously ectly ublicly rankly erately nately ppily ckily gely"
)
_MANNER = tuple(_ENDINGS.split())
"""Endings of adverbs that no surname has: "Fortunately Pike could swim"."""


@value
class Word:
    """A word or mark of the text."""

    text: str
    lower: str
    """Lower case, without a possessive ending; with its capital where a name looks like another word: Kelly, Will."""
    start: int
    end: int
    cap: bool
    """Begins with a capital letter."""
    alpha: bool
    """Begins with a letter or figure."""
    owner: bool
    """Ends in a possessive: Trump’s."""
    name: bool
    """Begins with a capital letter that a name can begin with."""
    region: int = -1
    """Index of the stretch in quotation marks that this stands for, or -1 for a real word."""


def is_wrapped(raw: str) -> bool:
    """Whether lines are broken at a fixed width, so that only blank lines end paragraphs."""
    if sum(len(line) for line in raw.split("\n") if len(line) > _WIDEST) * 2 > len(raw):
        return False  # whole paragraphs on a line, and a note at the foot that a page has broken
    single = 0
    running_on = 0
    for found in _BREAK.finditer(raw):
        before = raw[max(0, found.start() - 2) : found.start()].rstrip(" ")[-1:]
        after = raw[found.end() : found.end() + 1]
        if not before or before.isspace() or not after or after.isspace():
            continue
        single += 1
        running_on += after.islower() and before not in ".!?:”’\"'"
    return running_on > 0 and running_on * 4 >= single


_WIDEST = 200
"""Code points of a line that no fixed width has broken."""


@lru_cache(maxsize=4)
def paragraphs(raw: str) -> tuple[tuple[int, int], ...]:
    """Non-empty paragraphs as half-open ranges of code points."""
    return tuple(_paragraphs(raw))


def _paragraphs(raw: str) -> Iterator[tuple[int, int]]:
    pattern = _BLANK if is_wrapped(raw) else _BREAK
    at = 0
    for found in pattern.finditer(raw):
        if raw[at : found.start()].strip():
            yield at, found.start()
        at = found.end()
    if raw[at:].strip():
        yield at, len(raw)


@lru_cache(maxsize=4)
def worded(raw: str) -> tuple[tuple[int, int, list[Word]], ...]:
    """Every paragraph with its words and marks."""
    found = tuple((start, end, words(raw, start, end)) for start, end in paragraphs(raw))
    with_surnames([spelled for _, _, spelled in found])
    return found


def words(raw: str, start: int, end: int) -> list[Word]:
    """The words and marks of a stretch of the text."""
    found: list[Word] = []
    doubtful: list[int] = []
    for token in _TOKEN.finditer(raw, start, end):
        text = token.group()
        lower, cap, alpha, owner, name = _form(text)
        begin, stop = token.span()
        found.append(Word(text, lower, begin, stop, cap, alpha, owner, name))
        if cap and (lower[-2:] == "ly" or lower in _UNLIKELY):
            doubtful.append(len(found) - 1)
    for at in doubtful:
        if _is_name(found, at):
            found[at] = replace(found[at], lower=found[at].lower.capitalize(), name=True)
    return found


def _is_name(found: list[Word], at: int) -> bool:
    """Whether a capital begins a name and no adverb or auxiliary: "Kelly said", "Will Moyle, the head", "Mrs May", "Al
    From, who was there", "First Minister Jo Hill"."""
    before = found[at - 1] if at else None
    following = found[at + 1] if at + 1 < len(found) else None
    inside = before is not None and before.alpha
    if found[at].lower == "first":
        return following is not None and following.text in {"Minister", "Lady"}
    if found[at].lower in _BORN_ON:
        titled = before is not None and before.cap and before.lower in TITLES | _HONOURS
        return titled and following is not None and following.name
    if following is not None and following.lower in SPEAKING and found[at].lower != "he":
        return True
    if found[at].lower in _OPENING:
        return following is not None and following.name and (inside or _is_whole(found, at))
    if found[at].lower in _LINKS:
        led = before is not None and (gender_of_name(before.lower) or before.lower in SPEAKING)
        return bool(led) and not found[at].text.isupper()
    if found[at].lower == "may":
        return inside and before is not None and before.name
    if found[at].lower == "will":
        end = at + 1
        while end < len(found) and found[end].name:
            end += 1
        closed = end < len(found) and (
            found[end].text == "," or found[end].lower in SPEAKING or found[end - 1].owner
        )
        return (end > at + 1 and (inside or closed)) or _within(found, at)
    return inside or found[at].owner


def _within(found: list[Word], at: int) -> bool:
    """Whether a word stands inside a sentence, behind a comma or words that a comma closes: "...," Will wrote."""
    before = found[at - 1].text if at else ""
    return before == "," or (before in {"”", '"', "’"} and at > 1 and found[at - 2].text == ",")


def _is_whole(found: list[Word], at: int) -> bool:
    """Whether "He" or "Per" and one capital are a whole name: a verb of speaking follows, or an apposition that a comma
    closes before the verb: "Per Lund, a farmer in Orr, called it"; but "Per Reuters, a deal is near"."""
    rest = found[at + 2 :]
    if not rest or rest[0].lower in SPEAKING:
        return True
    if rest[0].text != "," or len(rest) < 2 or not (rest[1].lower in {"a", "an"} or rest[1].text.isdigit()):
        return False
    close = next((place for place, item in enumerate(rest[1:-1], 1) if item.text in {",", "."}), 0)
    return bool(close) and rest[close].text == "," and rest[close + 1].lower in SPEAKING | _DOING


_OPENING = frozenset({"he", "per"})
"""Words that open many a sentence, and are names before another one: He Jiankui, Per Olsson."""
_DOING = frozenset("called is was has had agreed warned praised dismissed welcomed".split())
_BORN_ON = frozenset("sunday monday tuesday wednesday thursday friday saturday".split())
"""Days that are given names too: Chief Sunday Okeke."""
_HONOURS = frozenset("chief pastor prophet evangelist alhaji comrade otunba oba igwe elder deacon".split())
_AUXILIARIES = frozenset({"will", "may", "said"})
"""Verbs that are names too."""
_LINKS = frozenset("from read by over under through".split())
"""Words that are a name at the side of a given name or of a verb of speaking alone."""
_UNLIKELY = _AUXILIARIES | _LINKS | _BORN_ON | _OPENING | {"first"}


@lru_cache(maxsize=16384)
def _form(text: str) -> tuple[str, bool, bool, bool, bool]:
    """What the spelling alone tells of a word: its lower case, cap, alpha, owner, name."""
    if text.isascii() and text.isalpha():
        lower, cap = "w.h.o." if text == "WHO" else text.lower(), text[0].isupper()
        return lower, cap, True, False, cap and not _is_starter(text, lower) and lower not in CALENDAR
    owner = len(text) > 2 and _POSSESSIVE.match(text, len(text) - 2) is not None
    lower = text.lower().replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    first = text[0]
    handle = (first == "@" and len(text) > 1) or _USER.fullmatch(text) is not None
    lower = lower[:-2] if owner else _CONTRACTED.get(lower, lower)
    cap = handle or first.isupper() or _ARTICLED.match(text) is not None
    barred = _is_starter(text, lower) or lower in CALENDAR
    tied = "-" in text and (_PARTY.match(text) or _COMPOUND.search(text))
    name = cap and not barred and not tied
    return lower, cap, handle or first.isalnum() or lower == "'t", owner, name


def _is_starter(text: str, lower: str) -> bool:
    """Whether a word has its capital from the sentence that it begins."""
    small = lower in STARTERS and (len(text) == 1 or not text.isupper())
    return small or (len(lower) > 7 and lower.endswith(_MANNER))


_WRAP = regex(r"(?<=[^\n])\n(?=[^\n])")


def unwrapped(raw: str) -> str:
    """The text with spaces for the line breaks inside its paragraphs, where blank lines part them; offsets stay."""
    return _WRAP.sub(" ", raw) if "\n\n" in raw else raw


def parting(raw: str) -> str:
    """What parts the paragraphs of a text: blank lines, where it has any."""
    return "\n\n" if "\n\n" in raw else "\n"
