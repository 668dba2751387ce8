"""Small sites for the browser: the harbour in this site's own theme, and a hostile one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml
from mkdocs.utils.yaml import yaml_load

from tests.conftest import ROOT
from tests.harbour import write_harbour

SCRIPT = "</script><script>alert()</script>"
TAG = "<img src=x onerror=alert()>"
IMAGE = f'">{TAG}'
ARABIC = "لن نوقع على هذا الاتفاق اليوم"
CHINESE = "我们今天不会签署这份协议"
LONG = (
    "A report on the refurbishment of inter-municipal harbour infrastructure " * 4
    + "Donaudampfschifffahrts" * 6
)

TEXT = f"""PORT ELLA (Wire) — “We saw {SCRIPT} on the wall,” Mayor Ada Ardal said on Friday.

Somebody had written “{ARABIC}” and “{CHINESE}” below it. The paint cost €1.5m.
"""

HOSTILE: dict[str, dict[str, Any]] = {
    "briefs/people.yml": {
        "ardal": {"name": f"Ada {IMAGE} Ardal", "aliases": ["Ada Ardal", "Ardal", "Ardahl"], "roles": [IMAGE]}
    },
    "briefs/sources/wall.yml": {
        "label": f"Wall {TAG}",
        "title": LONG,
        "issued": "2024-05-03",
        "archive": "wall.txt",
        "origins": ["wire"],
        "quotations": [
            {"id": "script", "exact": f"We saw {SCRIPT} on the wall", "speaker": "ardal"},
            {"id": "arabic", "exact": ARABIC, "kind": "unattributed"},
            {"id": "chinese", "exact": CHINESE, "kind": "unattributed"},
        ],
        "passages": [{"id": "paint", "exact": "The paint cost €1.5m."}],
    },
    "briefs/wall.yml": {
        "title": f"{SCRIPT} & {TAG} {LONG}",
        "question": f"Who wrote {TAG}?",
        "as_of": "2024-05-03",
        "status": "closed",
        "bottom_line": f"# Nobody knows `{SCRIPT}` [link](javascript:alert()) [@wall/paint].",
        "claims": [
            {
                "id": "saw",
                "text": f"2024. The mayor saw {SCRIPT}.",
                "evidence": [{"supports": f"wall/{id}"} for id in ("script", "arabic", "chinese")],
            }
        ],
    },
    "briefs/nothing.yml": {
        "title": "Nothing yet",
        "question": "Is there anything?",
        "as_of": "2024-05-03",
        "status": "developing",
        "bottom_line": "Nothing is known.",
        "claims": [],
    },
}


def write_hostile(root: Path) -> Path:
    """A project whose every text tries to be something else, one brief without claims among it."""
    (root / "archive").mkdir(parents=True)
    (root / "archive" / "wall.txt").write_text(TEXT, encoding="utf-8")
    return write_settings(write_harbour(root, HOSTILE))


def write_settings(root: Path) -> Path:
    """The settings of this site for the project in `root`, and a hand-written page."""
    settings = yaml_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    del settings["nav"]
    settings |= {"hooks": [str(ROOT / "scripts" / "hooks.py")], "site_name": "The harbour"}
    settings["extra"]["pullquote"] = {"archive": "archive"}
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    (root / "docs").mkdir()
    (root / "docs" / "method.md").write_text("# Method\n\nBy hand.\n", encoding="utf-8")
    return root


def mkdocs(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run MkDocs on the project in `root`."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", *arguments],
        cwd=root,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=120,
    )


def environment() -> dict[str, str]:
    """This process's environment, without settings that would lead to another archive."""
    kept = {name: value for name, value in os.environ.items() if name != "PULLQUOTE_ARCHIVE"}
    return kept | {"NO_MKDOCS_2_WARNING": "1"}
