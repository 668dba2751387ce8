"""What is wrong with a file that is not YAML, in words for people who know no YAML."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import yaml

from pullquote.model.brief import Brief, Change, Claim, Disagreement, Event, Figure, Position, Unknown
from pullquote.model.people import Person
from pullquote.model.source import Passage, Quotation, Source

_QUOTE = "put the whole text in straight quotation marks, or write it below `>-` on lines of its own"
_BELOW = "a text that holds a quotation mark or `: ` goes below `>-`"
_INDENT = f"indent it like the lines around it; is a `- ` missing before it? {_BELOW}"
_CLOSE = "close it with the same straight mark"

# What the parser says, what that means, and what to do; the first that fits.
_WORDS = (
    ("quoted scalar.*(end of stream|document)", "the quotation mark that opens here is never closed", _CLOSE),
    ("mapping values are not allowed", "`: ` inside a text looks like a key of its own", _QUOTE),
    ("escape", "a backslash inside double quotation marks has a meaning of its own", "write it twice: `\\\\`"),
    ("anchor|alias", "a text may not begin with `&` or `*`", _QUOTE),
    ("cannot start any token", "a text may not begin with this character", _QUOTE),
    ("flow", "the bracket that opens here is never closed, or a comma is missing", "close it"),
    ("could not find expected ':'", "this line has no `key:` and belongs to no text above it", _INDENT),
    ("block mapping|block collection|block end", "this does not fit under the lines above it", _INDENT),
    ("tag|directive", "a text may not begin with `!` or `%`", _QUOTE),
    ("block scalar", "no text may stand on the line of `>-` or `|`", "begin the text on the next line"),
)
_OTHER_SPACE = re.compile(r"[ \t]*([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])")
_OTHER_DASH = re.compile(r"[ \t]*([\u2010-\u2015\u2212\u2022])[ \t\u00a0]")
_SHOWN_WHERE_IT_BEGINS = re.compile("end of stream|document indicator|flow|simple key")
_NO_SPACE = re.compile(r"[ \t]*(?:- +)?([a-z_]+:)(?![ \t\r\n/]|\Z)")
_KEY_LINE = re.compile(r"\n[ \t]*(?:- +)?[a-z_]+:(?: |\r?\n|$)")
_FIRST_WORD = re.compile(r"[ \t]*(?:- +)?([a-z_]+) +\S")
_BEHIND_A_MARK = re.compile(r"['\"][ \t]*$")


def begin_with(file: str) -> str:
    """How a file that holds nothing yet should begin."""
    if file.startswith("briefs/sources/"):
        return "begin with `label: ...`, `issued: ...` and `archive: ...`, each on its own line"
    if file in ("briefs/people.yml", "briefs/origins.yml"):
        return "write an id and a colon, and below it, indented, `name: ...` and `kind: ...`"
    return "start from briefs/_template.yml"


def plain_words(error: yaml.MarkedYAMLError, text: str) -> tuple[str, str, int]:
    """What is wrong, what to do, and at which offset of the text an editor should look."""
    said = " ".join(part for part in (error.context, error.problem) if part)
    begins = error.context_mark if _SHOWN_WHERE_IT_BEGINS.search(said) else None
    mark = begins or error.problem_mark or error.context_mark
    at = min(mark.index, len(text)) if mark else 0
    if text[at : at + 1] == "\t":
        return "a tab stands where only spaces may", "indent with spaces", at
    if "block" in said and _BEHIND_A_MARK.search(text[text.rfind("\n", 0, at) + 1 : at]):
        help = "inside single marks write each mark twice (`it''s`), or write the text below `>-` without marks"
        return "text goes on behind the closing quotation mark", help, at
    if "expected ':'" in said or "mapping values" in said:
        for line in _two_lines(text, at):
            if slip := _slip(text, line):
                return slip
    if "expected ':'" in said and (colon := _missing_colon(text, at)):
        return colon[0], f"is a `:` missing after `{colon[1]}`? If not, {_INDENT}", at
    for pattern, message, help in _WORDS:
        if re.search(pattern, said):
            return message, help, at
    return f"not YAML: {said}", _QUOTE, at


def _slip(text: str, line: int) -> tuple[str, str, int] | None:
    """The same for what goes wrong at the beginning of a line, where typing or a word processor puts it."""
    if run_on := _NO_SPACE.match(text, line):
        return f"no space behind `{run_on[1]}`", f"put a space behind `{run_on[1]}`", run_on.start(1)
    if space := _OTHER_SPACE.match(text, line):
        help = "delete the spaces at the beginning of this line and type them anew"
        return "a space of another kind stands where only plain spaces may", help, space.start(1)
    if dash := _OTHER_DASH.match(text, line):
        return f"`{dash[1]}` is not the hyphen of the keyboard", "write `- ` before each entry of a list", dash.start(1)
    return None


def never_closed(error: yaml.MarkedYAMLError, text: str, start: int, end: int) -> tuple[str, str, int] | None:
    """The same for an error behind the text in quotation marks at [start, end), if it swallowed keys of later lines.

    YAML takes the next mark of the file for its end, and notices only there.
    """
    noticed = error.problem_mark
    if noticed is None or noticed.index < end or not _KEY_LINE.search(text, start, end):
        return None
    line = text.count("\n", 0, start) + 1
    told = f"a quotation mark opened on line {line} is not closed; it runs on to the one on line {noticed.line + 1}"
    return told, _CLOSE, start


def _missing_colon(text: str, at: int) -> tuple[str, str] | None:
    """A message and the key with which the line at `at` begins without a colon."""
    found = _FIRST_WORD.match(text, text.rfind("\n", 0, at) + 1)
    if found is None or found[1] not in _keys():
        return None
    return f"`{found[1]}` stands here without a colon", found[1]


@lru_cache(maxsize=1)
def _keys() -> frozenset[str]:
    """Every key that a file of ours may hold."""
    models = (Brief, Claim, Disagreement, Event, Figure, Position, Unknown, Change, Source, Quotation, Passage, Person)
    return frozenset(key for model in models for key in model.model_fields)


def _two_lines(text: str, at: int) -> Iterator[int]:
    """Where the line that holds `at` begins, and the one before it."""
    begin = text.rfind("\n", 0, at) + 1
    yield begin
    if begin:
        yield text.rfind("\n", 0, begin - 1) + 1
