"""`pullquote match`: quotations on standard input, verdicts on standard output."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from pullquote.diagnostics import Finding
from pullquote.evidence.by_archive import speaker_of
from pullquote.load.entries import read_entry
from pullquote.load.yaml_file import read_yaml
from pullquote.model.people import People
from pullquote.speech import Speaker, attribute, misnamed, same_voice, speaker_from_text
from pullquote.text import Text, prepare
from pullquote.text import match as match_words


@click.command()
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--people", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="A people.yml.")
def match(source: Path, people: Path | None) -> None:
    """Match quotations against the text SOURCE.

    Reads JSON lines {"id", "quote", "speaker"?} and writes one JSON line each with verdict, tier, spans (code points of
    the file as decoded) and diagnostics.
    """
    try:
        text = prepare(source.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise click.UsageError(f"{source} is not UTF-8 text: {error}") from error
    known = _people(people) if people else {}
    for number, line in enumerate(sys.stdin.buffer, 1):
        if line.strip():
            answer = _answer(_question(line, number), text, known)
            sys.stdout.write(json.dumps(answer, ensure_ascii=True) + "\n")
            sys.stdout.flush()


def _people(path: Path) -> dict[str, Speaker]:
    document, faults = read_yaml(path.name, path.read_bytes())
    entry = None
    if document is not None:
        entry, wrong = read_entry(People, document)
        faults += wrong
    if entry is None:
        raise click.UsageError("\n".join(f"{one.span.file}:{one.span.line}: {one.message}" for one in faults))
    return {id: speaker_of(id, person) for id, person in entry.root.items()}


def _question(line: bytes, number: int) -> dict[str, Any]:
    try:
        question = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"line {number} of the input is not JSON: {error}") from error
    if not isinstance(question, dict) or not isinstance(question.get("quote"), str):
        raise click.UsageError(f'line {number} of the input needs the keys "id" and "quote"')
    if not isinstance(question.get("speaker") or "", str):
        raise click.UsageError(f'line {number} of the input: "speaker" is an id, a name or a description')
    return question


def _answer(question: dict[str, Any], text: Text, known: dict[str, Speaker]) -> dict[str, Any]:
    found = match_words(question["quote"], text)
    verdict, findings = found.verdict, list(found.findings)
    named = question.get("speaker")
    fault = same_voice(text, found.spans) or misnamed(text, found.stand_ins) if verdict == "verbatim" else None
    if fault is not None:
        verdict, findings = "refused", [*findings, fault]
    if named and verdict == "verbatim":
        speaker = known.get(named) or speaker_from_text(named)
        said = attribute(text, found.spans, speaker, tuple(known.values()))
        verdict = {"agrees": "verbatim", "contradicts": "refused", "unclear": "unclear"}[said.verdict]
        findings += said.findings
    return {
        "id": question.get("id"),
        "verdict": verdict,
        "tier": found.tier,
        "spans": [list(span) for span in found.spans],
        "diagnostics": list(map(_diagnostic, findings)),
    }


def _diagnostic(finding: Finding) -> dict[str, Any]:
    keys = ("code", "name", "message", "help", "suggestion")
    return {key: getattr(finding, key) for key in keys} | {"severity": finding.severity.value}
