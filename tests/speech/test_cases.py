"""Invented articles: every right speaker agrees, no wrong one does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml

from pullquote.speech import attribute, names_speaker, speaker_from_text

CASES = Path(__file__).parent / "cases"


def load(pattern: str = "*.yml") -> Iterator[tuple[str, str, dict]]:
    """Each quotation of each article: an id, the article, the quotation's entry."""
    for path in sorted(CASES.glob(pattern)):
        for article in yaml.safe_load(path.read_text(encoding="utf-8")):
            for entry in article["quotations"]:
                words = entry.get("words") or " … ".join(entry["pieces"])
                yield f"{path.stem}: {article['title']}: {words[:40]}", article["text"], entry


def spans_of(text: str, entry: dict) -> list[tuple[int, int]]:
    pieces = entry.get("pieces") or [entry["words"]]
    found = [(text.index(piece), text.index(piece) + len(piece)) for piece in pieces]
    assert all(text.count(piece) == 1 for piece in pieces), "a case's words must stand once in its article"
    return found


ALL = list(load())


@pytest.mark.parametrize(("text", "entry"), [case[1:] for case in ALL], ids=[case[0] for case in ALL])
def test_speakers(text: str, entry: dict) -> None:
    source = SimpleNamespace(raw=text)
    spans = spans_of(text, entry)
    for name in entry["by"]:
        speaker = speaker_from_text(name)
        found = attribute(source, spans, speaker)
        assert found.verdict == "agrees", (name, found)
        opened = " … ".join(text[start:end] for start, end in found.clause)
        assert names_speaker(opened, speaker), (name, opened)
        assert len(opened.split()) <= 28, opened
    for name in entry.get("unsure", ()):
        assert attribute(source, spans, speaker_from_text(name)).verdict == "unclear", name
    refused = {entry["verdict"]} if "verdict" in entry else {"contradicts", "unclear"}
    for name in entry["not"]:
        found = attribute(source, spans, speaker_from_text(name))
        assert found.verdict in refused, (name, found)
        assert found.findings
        if "code" in entry:
            assert found.findings[0].code == entry["code"]


def _typed(text: str, opening: str) -> str:
    """The text with each double quotation mark as two single ones."""
    for mark, typed in (("“", opening), ("”", "''"), ('"', "''")):
        text = text.replace(mark, typed)
    return text


@pytest.mark.parametrize("opening", ["''", "``"])
def test_two_single_marks_change_no_verdict(opening: str) -> None:
    for name, text, entry in load():
        if (typed := _typed(text, opening)) == text or (opening != "''" and '"' in text):
            continue
        pieces = [_typed(piece, opening) for piece in entry.get("pieces") or [entry["words"]]]
        spans = [(typed.index(piece), typed.index(piece) + len(piece)) for piece in pieces]
        for who in (*entry["by"], *entry["not"]):
            speaker = speaker_from_text(who)
            plain = attribute(SimpleNamespace(raw=text), spans_of(text, entry), speaker)
            found = attribute(SimpleNamespace(raw=typed), spans, speaker)
            assert found.verdict == plain.verdict, (name, who)
            assert [one.code for one in found.findings] == [one.code for one in plain.findings], (name, who)
            assert [_words(typed[slice(*one)]) for one in found.clause] == [
                _words(text[slice(*one)]) for one in plain.clause
            ], (name, who)


def _words(clause: str) -> str:
    return re.sub(r"[^\w ]", "", clause)
