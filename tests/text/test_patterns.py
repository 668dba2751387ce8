"""Lists of words that become patterns."""

from __future__ import annotations

import re

from pullquote.text.patterns import any_of, one_of


def test_a_list_of_words_is_a_group():
    assert one_of("rumou?rs? a_lie") == "(?:rumou?rs?|a lie)"


def test_what_stands_around_a_group_holds_for_each_pattern():
    pattern = "^" + any_of("no", "not (?:now|yet)") + "$"
    assert [text for text in ("no", "not yet", "not", "no more") if re.search(pattern, text)] == [
        "no",
        "not yet",
    ]
