"""Verify a lock by hand, with nothing but Python: for outsiders who do not want to install or trust the rest.

    PYTHONPATH=scripts python -m pullquote.proofs.audit SOURCE.lock WORDS.json

WORDS.json maps the id of each entry to its folded tokens: {"no-deal": ["I", "did", "not", "sign"]}. Prints what each
proof opens. Exit status: 0 if every entry is proved, 1 if one is not, 2 if a file cannot be read.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pullquote.proofs.locks import Lock, prove_entry
from pullquote.proofs.reading import parse
from pullquote.proofs.verify import Broken


def audit(lock: Lock, words: Mapping[str, Sequence[str]]) -> Iterator[tuple[bool, str]]:
    """A line for every entry and every fault of the lock, with whether it is a proof."""
    for fault in lock.faults:
        yield False, f"{fault.entry or 'line ' + str(fault.line)}: {fault.name}: {fault}"
    for entry in lock.entries:
        try:
            opened = prove_entry(lock, entry, words.get(entry.id, ()))
            yield True, f"{entry.id}: proved: " + " [...] ".join(" ".join(tokens) for _, tokens in opened)
        except Broken as fault:
            yield False, f"{entry.id}: {fault.name}: {fault}"


def main(lock_file: str, words_file: str) -> int:
    """Print the audit of two files; the exit status."""
    try:
        lock = parse(Path(lock_file).read_bytes().decode())
        words = {
            str(id): list(map(str, tokens))
            for id, tokens in json.loads(Path(words_file).read_bytes()).items()
        }
    except (OSError, ValueError, AttributeError, TypeError) as error:
        print(f"cannot read: {error}", file=sys.stderr)
        return 2
    results = list(audit(lock, words))
    print("\n".join(line for _, line in results))
    return 0 if all(proved for proved, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]) if len(sys.argv) == 3 else __doc__)
