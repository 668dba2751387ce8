"""The command line: `pullquote check`, `match`, `prove`, ..."""

from __future__ import annotations

from importlib import import_module

import click

from pullquote import __version__

COMMANDS = ("check", "explain", "match", "mutate", "pages", "prove", "schema")
"""Each is the function of that name in the module of that name."""


class _Commands(click.Group):
    """Imports only the command that is called: `check` runs on every save and needs no pages."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        return getattr(import_module(f"pullquote.cli.{name}"), name) if name in COMMANDS else None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pullquote")
def main() -> None:
    """Briefings whose every quotation is proved against its source."""
