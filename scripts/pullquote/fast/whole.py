"""The whole site again while it is served: built by another process into a folder of its own, then taken over.

What is shown never passes through a half-built state, nobody waits for it, and a newer edit may stop it at any time.
Run as `python -m pullquote.fast.whole`, with what Order holds as JSON on standard input.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

POLL = 0.02
"""Seconds between two looks at whether the build has ended or is to be stopped."""


@dataclass(frozen=True, slots=True)
class Order:
    """What to build and where to."""

    config_file: str
    options: dict[str, Any]
    """What the command line of `mkdocs serve` set."""
    site_url: str
    out: str


def order_of(config: Mapping[str, Any]) -> Order:
    """What builds the same site as `mkdocs serve` with this configuration, into a folder beside its own."""
    options = {key: value for key, value in config.user_configs[-1].items() if _is_plain(value)}  # type: ignore[attr-defined]
    return Order(config["config_file_path"], options, config["site_url"], f"{config['site_dir']}_next")


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | bool | None)


def built(order: Order, stopped: Callable[[], bool]) -> bool:
    """Build in a process of its own; False if it failed or was stopped."""
    shutil.rmtree(order.out, ignore_errors=True)
    command = [sys.executable, "-m", __name__]
    # the package may be at hand through the hook's folder only
    environment = _with(str(Path(__file__).resolve().parents[2]))
    folder = Path(order.config_file).parent
    with subprocess.Popen(command, stdin=subprocess.PIPE, cwd=folder, env=environment) as child:
        assert child.stdin is not None
        child.stdin.write(json.dumps(asdict(order)).encode())
        child.stdin.close()
        while True:
            try:
                return child.wait(POLL) == 0
            except subprocess.TimeoutExpired:
                if stopped():
                    child.terminate()
                    child.wait()
                    return False


def _with(folder: str) -> dict[str, str]:
    known = os.environ.get("PYTHONPATH")
    return {**os.environ, "PYTHONPATH": f"{folder}{os.pathsep}{known}" if known else folder}


def take_over(new: Path, shown: Path) -> list[str]:
    """Make `shown` equal to `new`, file by file; the paths that changed, in order. `new` is used up."""
    wanted = {path.relative_to(new).as_posix() for path in new.rglob("*") if path.is_file()}
    changed = [path for path in sorted(wanted) if not _same(new / path, shown / path)]
    for path in changed:
        target = shown / path
        target.parent.mkdir(parents=True, exist_ok=True)
        (new / path).replace(target)
    gone = [path for path in shown.rglob("*") if path.is_file() and path.relative_to(shown).as_posix() not in wanted]
    for path in gone:
        path.unlink()
    for folder in sorted((path for path in shown.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()
    shutil.rmtree(new, ignore_errors=True)
    return sorted([*changed, *(path.relative_to(shown).as_posix() for path in gone)])


def _same(one: Path, other: Path) -> bool:
    try:
        return one.stat().st_size == other.stat().st_size and one.read_bytes() == other.read_bytes()
    except OSError:
        return False


def main() -> None:
    """Build as `mkdocs serve` does."""
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    order = Order(**json.loads(sys.stdin.read()))
    config = load_config(config_file=order.config_file, **{**order.options, "site_dir": order.out})
    config.plugins.on_startup(command="serve", dirty=False)
    config.site_url = order.site_url
    build(config, serve_url=order.site_url)


if __name__ == "__main__":
    main()
