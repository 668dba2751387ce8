"""What earlier builds wrote, kept out of the way while anything is measured.

A file system that has just deleted thousands of files is slow to make new ones: ext4 passes over an inode for up to
five minutes after its file is gone (`recently_deleted` in the kernel's fs/ext4/ialloc.c), looking at each. Deleted
between two builds, the first one's files would cost the second one more than writing its own.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

_NAME = "aside"


def put_aside(path: Path, bench: Path) -> None:
    """Move a folder into the bench's own folder for such; nothing is there afterwards."""
    if path.exists():
        kept = bench / _NAME
        kept.mkdir(exist_ok=True)
        path.rename(Path(tempfile.mkdtemp(dir=kept), path.name))


def delete(bench: Path) -> None:
    """Delete all that was put aside, when nothing more is to be measured."""
    shutil.rmtree(bench / _NAME, ignore_errors=True)
