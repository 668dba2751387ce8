"""What was measured in the browser, as a section of docs/performance.md and as fields of the line of JSON."""

from __future__ import annotations

from collections.abc import Mapping

from bench.browser import Visit
from bench.browsing import Browsed, Weight


def fields(found: Browsed | None) -> dict[str, float | None]:
    """The fields of the line of JSON; null where nothing was measured."""
    return {
        "page_kb": round((found.real or found.weight).page, 1) if found else None,
        "interactive_over_material": round(found.ours.ready / found.stock.ready, 3) if found and found.stock else None,
        "layout_shift": round(found.ours.shift, 4) if found else None,
        "first_result_s": round(found.search.typed, 3) if found else None,
    }


def section(measured: Mapping[int, Browsed | None]) -> str:
    """The section, of what was measured by number of briefs."""
    found = {size: one for size, one in measured.items() if one}
    if not found:
        return "## In the browser\n\nNot measured: that needs playwright and Chromium.\n"
    real = next((one.real for one in found.values() if one.real), None)
    lines = [_HEAD, "| site | page kB | search kB | theme kB | first visit kB |", "|---|---|---|---|---|"]
    lines += [_weights("this repository's own", real)] if real else []
    lines += [_weights(f"{size} briefs", one.weight) for size, one in found.items()]
    lines += ["", _PHONE, "| briefs | page of | usable s | over Material | settled s | paint s | layout shift |"]
    lines += ["|---|---|---|---|---|---|---|"]
    for size, one in found.items():
        lines.append(_phone(size, "Pullquote", one.ours, one.stock))
        lines += [_phone(size, "Material on ready Markdown", one.stock, one.stock)] if one.stock else []
    lines += ["", _SEARCH, "| briefs | s since typing | s since opening |", "|---|---|---|"]
    lines += [f"| {size} | {one.search.typed:.2f} | {one.search.opened:.2f} |" for size, one in found.items()]
    return "\n".join(lines) + "\n"


def _weights(name: str, weight: Weight) -> str:
    return f"| {name} | {weight.page:.1f} | {weight.index:.1f} | {weight.theme:.1f} | {weight.all:.1f} |"


def _phone(size: int, name: str, visit: Visit, stock: Visit | None) -> str:
    over = f"{visit.ready / stock.ready:.2f}" if stock else ""
    return (
        f"| {size} | {name} | {visit.ready:.2f} | {over} | {visit.busy:.2f} | {visit.paint:.2f} | {visit.shift:.3f} |"
    )


_HEAD = """## In the browser

Headless Chromium with nothing in store, and a server on the same machine that compresses with gzip and holds back what
it sends as a slow line does: a round trip for every connection and every answer, the line shared by all answers. It is
in the server because the browser's own slow line does not reach the workers that search. Medians of 5, in pairs; other
programs ran on the same machine and delay what takes well under a second more than they delay a build.

What the first visit to the brief with the most on it loads. *page*: the HTML, our style sheet and our scripts;
*search*: what search loads before anybody has asked anything, the same for every page; *theme*: Material's own files.
"""
_PHONE = """The same brief on a slow phone: 375 x 667, processor slowed down 4 times, 1.6 Mbit/s, 150 ms to an answer.
*usable*: the theme's script has run, the page is drawn, and the next tap on the search field is answered. The end of
the last task of more than 50 ms (*settled*) says less about a page: in Material's it is the search index that arrives.
*paint* is the largest contentful paint, *layout shift* all shifts together.
"""
_SEARCH = """The first result of a word that is typed as soon as the search field takes it, at 10 Mbit/s, 40 ms to an
answer, processor at full speed.
"""
