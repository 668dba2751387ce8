"""Our settings in mkdocs.yml, below `extra: pullquote:`, and what of them has no effect."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import ModuleType

from pullquote.checks import unknown_setting
from pullquote.checks.site import nearest
from pullquote.diagnostics import Diagnostic, Severity, Span
from pullquote.load.document import Document
from pullquote.load.project import Project
from pullquote.load.yaml_file import read_yaml

CONFIG = "mkdocs.yml"
_OURS = ("extra", "pullquote")
_KEYS = ("archive", "severity", "edit_path", "spellings")
LEVELS = ("off", "note", "warning", "error")
_FIRM = ("PQ1", "PQ2", "PQ32", "PQ33", "PQ4", "PQ5", "PQ7")
"""Errors of these codes say that words are false, unproved or unreadable, or that what we write rests on nothing: no
setting makes them less."""


def with_setting(one: Diagnostic, settings: Mapping[str, str]) -> Diagnostic | None:
    """The diagnostic at the severity set for its name or code; None where it is set to `off`."""
    level = settings.get(one.name) or settings.get(one.code)
    if level not in LEVELS or (one.severity is Severity.ERROR and one.code.startswith(_FIRM)):
        return one
    return None if level == "off" else replace(one, severity=Severity(level))


def wrong_settings(project: Project, rules: Sequence[ModuleType]) -> Iterator[Diagnostic]:
    """A finding for each setting without effect: unknown keys, checks and levels, and firm checks made milder."""
    known = {key: rule for rule in rules for key in (rule.CODE, rule.NAME)}
    document, rule = _config(project), unknown_setting
    found = [(("severity", key), *_wrong(key, level, known)) for key, level in project.severities.items()]
    for loc, message, help in (*(_unread(document) if document else ()), *found):
        if message:
            yield Diagnostic(rule.CODE, rule.NAME, rule.SEVERITY, message, _place(document, *loc), help)


def _unread(document: Document) -> Iterator[tuple[tuple[str, ...], str, str]]:
    """What nobody reads: keys that are none of ours, and severities that are no `check: level` lines."""
    ours = document.value(_OURS)
    if not isinstance(ours, dict):
        if ours:
            yield (), "no `key: value` lines here", f"the settings are {', '.join(_KEYS)}"
        return
    for key in sorted(ours.keys() - {*_KEYS, "<<"}):
        yield (key,), f"there is no setting `{key}`", nearest(key, _KEYS, f"the settings are {', '.join(_KEYS)}")
    if not isinstance(ours.get("severity", {}), dict):
        yield ("severity",), "no `check: level` lines here", "write each as `unused-quotation: off`, on its own line"


def _wrong(key: str, level: str, known: Mapping[str, ModuleType]) -> tuple[str, str]:
    rule = known.get(key)
    if rule is None:
        return f"there is no check `{key}`", nearest(key, known, "`pullquote explain` lists all checks")
    if level not in LEVELS:
        return f"`{level}` is no severity", nearest(level, LEVELS, f"write one of {', '.join(LEVELS)}")
    firm = rule.SEVERITY is Severity.ERROR and rule.CODE.startswith(_FIRM)
    if firm and level != Severity.ERROR.value:
        return f"`{key}` always is an error", "delete this line: what it finds must be mended, not passed over"
    return "", ""


def settings_text(project: Project) -> str:
    """mkdocs.yml as text, for the lines that findings about it show; empty where it cannot be read."""
    try:
        return (project.root / CONFIG).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _config(project: Project) -> Document | None:
    # mkdocs.yml may hold tags and anchors, which our own files may not: only the places matter here.
    return read_yaml(CONFIG, settings_text(project).encode("utf-8"))[0]


def _place(document: Document | None, *keys: str) -> Span:
    loc = (*_OURS, *keys)
    if document is None or document.find(loc[:-1])[1] != loc[:-1]:
        return Span(CONFIG, 1, 1, 1, 2, 0, 1)
    return document.key_span(loc)
