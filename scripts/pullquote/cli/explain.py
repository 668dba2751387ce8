"""`pullquote explain`: the page of a code."""

from __future__ import annotations

import click

from pullquote.checks.documentation import documentation, rule_for, suggestion
from pullquote.checks.registry import RULES
from pullquote.cli.output import write


@click.command()
@click.argument("word", metavar="[CODE|NAME]", required=False)
def explain(word: str | None) -> None:
    """Say what a code means and what to write instead; without one, list all codes."""
    if word is None:
        write("".join(f"{rule.CODE} {rule.NAME}: {documentation(rule).summary}\n" for rule in RULES))
        return
    rule = rule_for(word)
    if rule is None:
        near = suggestion(word)
        raise click.UsageError(f"there is no code or name {word!r}; {near or '`pullquote explain` lists them all'}")
    write(f"{rule.CODE} {rule.NAME} ({rule.SEVERITY.value})\n\n{documentation(rule).markdown.strip()}\n")
