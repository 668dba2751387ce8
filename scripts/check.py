"""The command line without installing anything of ours: `python scripts/check.py` is `pullquote check`."""

from __future__ import annotations

from pullquote.cli.check import check

if __name__ == "__main__":
    check()
