"""The command line: `pullquote check`, `match`, `prove`, ..."""

from __future__ import annotations

import click

from pullquote import __version__
from pullquote.cli.check import check
from pullquote.cli.explain import explain
from pullquote.cli.match import match
from pullquote.cli.mutate import mutate
from pullquote.cli.pages import pages
from pullquote.cli.prove import prove
from pullquote.cli.schema import schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="pullquote")
def main() -> None:
    """Briefings whose every quotation is proved against its source."""


for command in (check, explain, match, mutate, pages, prove, schema):
    main.add_command(command)
