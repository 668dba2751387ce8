"""How fast quotations, attributions, proofs and YAML are checked, one kind of work at a time, in one process."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pullquote.evidence.by_archive import Texts, speakers
from pullquote.load.files import load
from pullquote.load.project import open_project
from pullquote.load.yaml_file import read_yaml
from pullquote.proofs.check import check_source
from pullquote.proofs.files import read_lock
from pullquote.proofs.published import published
from pullquote.speech import attribute
from pullquote.text import match

ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Rates:
    """Per second of processor time; YAML in megabytes."""

    quotes: float
    """Verbatim ones."""
    ladder: float
    """Cut ones with brackets, which are found on the last rung only."""
    attributions: float
    proofs: float
    yaml_mb: float
    """As files are read: places of values are found when a diagnostic asks for them."""
    places_mb: float
    """The same with the place of every key and value."""


def rates(root: Path) -> Rates:
    """The best of ROUNDS rounds of each kind over the project in `root`, at most 200 sources of it."""
    loaded = load(open_project(root))
    sources = dict(list(loaded.library.sources.items())[:200])
    texts, known = Texts(loaded), speakers(loaded.library)
    everybody = tuple(known.values())
    for id in sources:
        # what a text is made ready with is not the work on one quotation; it is counted with the attributions
        match("no such words", texts[id])
    quotations = [(one, texts[id]) for id, source in sources.items() for one in source.quotations]
    found = [(one, text, match(one.exact, text).spans) for one, text in quotations]
    locks = [
        (read_lock(root, id), id, source.archive or "", [published(one, known) for one in source.excerpts])
        for id, source in sources.items()
    ]
    edited = [(_edited(one.exact), text) for one, text in quotations]
    files = [(path.name, path.read_bytes()) for path in sorted((root / "briefs").rglob("*.yml"))]
    megabytes = sum(len(content) for _, content in files) / 1e6
    return Rates(
        len(quotations) / best(lambda: [match(one.exact, text) for one, text in quotations]),
        len(quotations) / best(lambda: [match(one, text) for one, text in edited]),
        len(found) / once(lambda: [attribute(text, at, known[one.speaker], everybody) for one, text, at in found]),
        len(quotations) / best(lambda: [check_source(*lock) for lock in locks]),
        megabytes / best(lambda: [read_yaml(*file) for file in files]),
        megabytes / best(lambda: [_placed(*file) for file in files]),
    )


def _edited(exact: str) -> str:
    """The quotation as an editor who needs less of it writes it."""
    words = exact.split()
    middle = len(words) // 2
    shorter = " ".join([*words[:middle], "[...]", *words[middle + 1 :]])
    return f"[{shorter[0].swapcase()}]{shorter[1:]}" if shorter[0].isalpha() else shorter


def _placed(file: str, content: bytes) -> None:
    document, _ = read_yaml(file, content)
    assert document is not None
    document.value_span(())


def best(work: Callable[[], object]) -> float:
    """The least processor seconds that the work took."""
    return min(once(work) for _ in range(ROUNDS))


def once(work: Callable[[], object]) -> float:
    """The processor seconds that the work takes."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    spent = time.process_time() - start
    gc.enable()
    return max(spent, 1e-9)
