"""What there is to read about a code: the site's pages, `pullquote explain` and SARIF take it from here."""

from __future__ import annotations

import inspect
from types import ModuleType
from typing import NamedTuple

from pullquote.checks.registry import RULES
from pullquote.checks.site import nearest


class Documentation(NamedTuple):
    """The page of one code."""

    summary: str
    """One sentence."""
    markdown: str
    """The whole page below its title, the summary included."""


def documentation(rule: ModuleType) -> Documentation:
    """The docstring of a rule's module as a page."""
    text = inspect.cleandoc(rule.__doc__ or "")
    return Documentation(text.split("\n\n")[0].replace("\n", " "), text)


def address(rule: ModuleType) -> str:
    """Where the page of a code lies, relative to the site's root."""
    return f"checks/{rule.NAME}/"


def rule_for(word: str) -> ModuleType | None:
    """The rule with this code or name, in capitals or not."""
    return next((rule for rule in RULES if word.casefold() in (rule.CODE.casefold(), rule.NAME)), None)


def suggestion(word: str) -> str:
    """`did you mean ...?` for a word that is no code and no name; empty if nothing is near."""
    return nearest(word.casefold(), [rule.NAME for rule in RULES])
