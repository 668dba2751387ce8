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
    attributions: float
    proofs: float
    yaml_mb: float


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
    files = [(path.name, path.read_bytes()) for path in sorted((root / "briefs").rglob("*.yml"))]
    return Rates(
        len(quotations) / best(lambda: [match(one.exact, text) for one, text in quotations]),
        len(found) / once(lambda: [attribute(text, at, known[one.speaker], everybody) for one, text, at in found]),
        len(quotations) / best(lambda: [check_source(*lock) for lock in locks]),
        sum(len(content) for _, content in files) / 1e6 / best(lambda: [read_yaml(*file) for file in files]),
    )


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
