"""Patterns compiled when first used: what they may not differ in from those of re."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import pytest

import pullquote
from pullquote.text.patterns import any_of, one_of, regex


def patterns(value: object) -> Iterator[re.Pattern[str]]:
    """Every pattern within a value of a module."""
    if type(value) is type(regex("")):
        yield value
    elif isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from patterns(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from patterns(one)


def test_every_pattern_of_the_rules_compiles() -> None:
    names = [one.name for one in pkgutil.walk_packages(pullquote.__path__, "pullquote.")]
    rooms = [name for name in names if name.split(".")[1] in ("text", "speech", "figures")]
    found = [
        one for name in rooms for value in vars(importlib.import_module(name)).values() for one in patterns(value)
    ]
    assert len(found) > 300
    for one in found:
        assert one.flags == re.compile(one.pattern, one.flags).flags


def test_a_pattern_does_what_one_of_re_does() -> None:
    one = regex(r"\b(?P<first>a)b?", re.IGNORECASE)
    assert one.pattern == r"\b(?P<first>a)b?"
    assert [found["first"] for found in one.finditer("Ab a")] == ["A", "a"]
    assert one.sub("-", "Ab a") == "- -" and one.search("Ab a", 1)[0] == "a"
    assert one.groupindex == {"first": 1}


def test_a_pattern_is_compiled_when_first_used() -> None:
    faulty = regex("(")
    with pytest.raises(re.error):
        faulty.search("")
    with pytest.raises(AttributeError):
        regex("a").nothing_of_the_kind  # noqa: B018


def test_lists_of_words_become_groups() -> None:
    assert one_of("rumou?rs? a_lie") == "(?:rumou?rs?|a lie)"
    assert any_of("one", "other") == "(?:one|other)"
