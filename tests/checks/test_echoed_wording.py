"""Runs of words that our prose shares with a source, found as a search through everything would find them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from pullquote.checks.echoed_wording import RUN, Echoes, Words

_TEXTS = st.lists(st.lists(st.sampled_from("abc"), max_size=30).map(tuple), min_size=1, max_size=4)
"""Three words only, so that runs are shared often."""


def searched(ours: Words, sources: list[Words]) -> tuple[str, int] | None:
    for start in range(len(ours) - RUN + 1):
        for number, words in enumerate(sources):
            if any(words[at : at + RUN] == ours[start : start + RUN] for at in range(len(words) - RUN + 1)):
                return f"s{number}", start
    return None


@settings(max_examples=300, deadline=None)
@given(_TEXTS, _TEXTS, st.integers(0, 20), st.integers(0, 20))
def test_the_first_run_that_a_source_has_too(ours: list[Words], sources: list[Words], at: int, into: int) -> None:
    copied = sources[0][at : at + RUN + 1]
    ours[0] = ours[0][:into] + copied + ours[0][into:]
    echoes = Echoes(ours, [(f"s{number}", words) for number, words in enumerate(sources)])
    assert [echoes.first(words) for words in ours] == [searched(words, sources) for words in ours]
