"""The pages of the codes: what each check refuses, with an example, from the docstring of its module."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial
from types import ModuleType

import markdown

from pullquote.checks.documentation import address, documentation
from pullquote.checks.registry import RULES
from pullquote.pages.html import Html, el, escape, ticked
from pullquote.pages.page import Draft, Page, SearchEntry
from pullquote.pages.parts import table, title
from pullquote.pages.paths import CHECKS

_ROOMS = (
    ("PQ1", "Files and their shape"),
    ("PQ2", "Briefs"),
    ("PQ3", "Sources and proofs"),
    ("PQ4", "Quotations"),
    ("PQ5", "Attribution"),
    ("PQ6", "Figures and dates"),
    ("PQ7", "Settings"),
)

_LABELS = {
    "source": "The source",
    "other": "Another source",
    "quotation": "The quotation",
    "speaker": "Its speaker",
    "suffix": "Its suffix",
    "said": "Said on",
    "issued": "Published on",
    "clause": "The words that name the speaker",
    "claim": "The claim",
    "event": "The event",
    "evidence": "Its evidence",
    "change": "What is done to a project that was in order",
}
"""What the boxes of an example hold, by the language that their fences name."""


def rules_page() -> Page:
    """All codes, by what they are about."""
    parts = [
        title("Checks"),
        el("p", "Everything that a change can be refused or warned for. Each code has a page."),
    ]
    for prefix, about in _ROOMS:
        rules = sorted((rule for rule in RULES if rule.CODE.startswith(prefix)), key=lambda rule: rule.CODE)
        rows = [_row(rule) for rule in rules]
        parts.append(table(about, ("Code", "Name", "What it means"), rows, "pq-codes"))
    return Page(CHECKS, "listing", "Checks", Html("".join(parts)), "Every code of the checks")


def rule_pages() -> Iterator[Draft]:
    """One page a code."""
    return (Draft(address(rule), "rule", partial(_page, rule), partial(_entries, rule)) for rule in RULES)


def _entries(rule: ModuleType) -> tuple[SearchEntry, ...]:
    return (SearchEntry("", _title(rule), documentation(rule).summary),)


def _title(rule: ModuleType) -> str:
    return f"{rule.CODE} {rule.NAME}"


def _row(rule: ModuleType) -> tuple[str, ...]:
    link = el("a", rule.NAME, href=address(rule).removeprefix(CHECKS))
    return el("code", rule.CODE), link, ticked(documentation(rule).summary)


@cache
def _page(rule: ModuleType) -> Page:
    told = documentation(rule)
    level = {"error": "An error: it must be mended.", "warning": "A warning.", "note": "A note."}[
        rule.SEVERITY.value
    ]
    body = markdown.markdown(told.markdown, extensions=["fenced_code"], output_format="html")
    for kind, label in _LABELS.items():
        shown = f'<pre><code class="language-{kind}">'
        body = body.replace(shown, f'<p class="pq-box-name">{label}</p>{shown}')
    about = Html(f'{title(_title(rule), kicker="Check")}<p class="pq-meta">{escape(level)}</p>{body}')
    return Page(address(rule), "rule", _title(rule), about, told.summary)
