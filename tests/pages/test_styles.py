"""The style sheet: CSS cannot share one list of colours between a switch and a media query, so both must agree."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pullquote.pages
from pullquote.pages.served import STYLES, assets, tight

LOOSE = """
/* a comment { content: "not kept" } */
:root { --own: 1px; }
.a > .b ,
.c :is(i, b) { content: "a  ;  /* b */ }" ; inset: calc(1px + 2px) 0 ; }
@media (min-width: 1px) and print { a::after { content: 'it\\'s  { }' / ""; background: url(x y;z) } }
"""
SHEET = Path(pullquote.pages.__file__).parent / "assets" / "pullquote.css"
COLOURS = re.compile(r"(--[\w-]+): ([^;]+);")


def test_dark_is_the_same_with_and_without_scripts() -> None:
    sheet = SHEET.read_text(encoding="utf-8")
    blocks = [dict(COLOURS.findall(block)) for block in re.findall(r"\{([^{}]*--pq-ink:[^{}]*)\}", sheet)]
    assert len(blocks) == 3
    _, dark, alone = blocks
    shared = {name for name in dark if name.startswith("--pq-")} | {"--md-default-bg-color", "--md-accent-fg-color"}
    assert len(shared) > 5
    assert {name: alone.get(name) for name in shared} == {name: dark[name] for name in shared}


def test_what_is_served_holds_no_comments_and_no_loose_spaces() -> None:
    assert tight(LOOSE).strip() == (
        ":root{--own:1px}.a > .b,.c :is(i,b){content:\"a  ;  /* b */ }\";inset:calc(1px + 2px) 0}"
        "@media (min-width:1px) and print{a::after{content:'it\\'s  { }' / \"\";background:url(x y;z)}}"
    )


def test_what_is_served_has_the_same_rules(browser_page: Any) -> None:
    """As a browser reads them; it leaves the words of an own property alone, spaces behind commas too."""
    rules = """sheet => {
      const style = document.head.appendChild(document.createElement("style"));
      style.textContent = sheet;
      return [...style.sheet.cssRules].map(rule => rule.cssText.replace(/,\\s+/g, ","));
    }"""
    for sheet, served in ((SHEET.read_text(encoding="utf-8"), assets()[STYLES].decode()), (LOOSE, tight(LOOSE))):
        assert browser_page.evaluate(rules, served) == browser_page.evaluate(rules, sheet) != []
    assert len(assets()[STYLES]) < 0.9 * SHEET.stat().st_size
