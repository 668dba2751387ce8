"""Writing to the terminal, whatever it can show."""

from __future__ import annotations

import os
import sys
from typing import TextIO

import click


class CannotRun(click.ClickException):
    """The command could not run: one line that says why, without a lesson on how to call it."""

    exit_code = 2


def write(text: str, err: bool = False) -> None:
    """Print a report. A character that the terminal cannot encode is shown by its number, never a traceback."""
    stream: TextIO = sys.stderr if err else sys.stdout
    if hasattr(stream, "reconfigure"):
        stream.reconfigure(errors="backslashreplace")
    click.echo(text, nl=False, err=err, color=False if os.environ.get("NO_COLOR") else None)
