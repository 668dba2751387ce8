"""The rules of matching, applied to what a proof opens: a clone without the text is no laxer than one with it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import count, takewhile

from pullquote.diagnostics import Finding, Severity
from pullquote.proofs.layout import CLAUSE, stretches_of
from pullquote.proofs.locks import Entry
from pullquote.proofs.opened import joined, text_around
from pullquote.proofs.published import Published
from pullquote.proofs.rules import (
    CHANGED,
    OLD_WORDS,
    finding,
    proof_of_another_speaker,
    proof_of_other_words,
    stale_proof,
    wrong_margins,
)
from pullquote.proofs.verify import Stretch
from pullquote.speech import names_speaker
from pullquote.text import match, prepare
from pullquote.text.rules import context_not_found
from pullquote.text.tokens import folded

Words = Mapping[int, str]
"""Proved tokens by their position in the text."""


def replay(entry: Entry, opened: Sequence[Stretch], now: Published, tokens: int) -> tuple[Finding, ...]:
    """What the proved words of a text of `tokens` tokens say against `now`; empty if they say the same."""
    words = {start + step: token for start, stretch in opened for step, token in enumerate(stretch)}
    return (
        *_margins(entry, words, tokens),
        *_words(entry, words, now),
        *_context(entry, words, now),
        *_speaker(entry, words, now),
    )


def _margins(entry: Entry, words: Words, tokens: int) -> Iterator[Finding]:
    wanted = {at for span in stretches_of(entry.quoted, entry.clause, words, tokens) for at in range(*span)}
    if hidden := len(wanted - words.keys()):
        yield finding(wrong_margins, f"the proof hides {hidden} tokens that it must open")
    if more := len(words.keys() - wanted):
        yield finding(wrong_margins, f"the proof opens {more} tokens more than it may")
    if sum(end - start for start, end in entry.clause) > CLAUSE:
        yield finding(wrong_margins, f"the clause that names the speaker has more than {CLAUSE} tokens")


def _words(entry: Entry, words: Words, now: Published) -> Iterator[Finding]:
    text = prepare(text_around(entry, words))
    found = match(now.exact, text, reviewed=now.fair)
    errors = [one for one in found.findings if one.severity is Severity.ERROR]
    matched = [token for span in found.spans for token in folded(text.raw, *span)]
    quoted = [words.get(at) for span in entry.quoted for at in range(*span)]
    if errors:
        yield from errors
    elif found.verdict != "verbatim" or matched != quoted:
        yield finding(proof_of_other_words, CHANGED, OLD_WORDS)
    elif (found.tier == "editorial") != (entry.tier == "editorial"):
        yield finding(stale_proof, f"the proof says {entry.tier}, but the words match as {found.tier}")


def _context(entry: Entry, words: Words, now: Published) -> Iterator[Finding]:
    """A prefix or suffix that the opened words refute; what lies beyond them only the text can show."""
    first, last = entry.quoted[0][0], entry.quoted[-1][1]
    before = takewhile(bool, (words.get(at) for at in range(first - 1, -1, -1)))
    after = takewhile(bool, (words.get(at) for at in count(last)))
    known = [token for token in before if token][::-1], [token for token in after if token]
    if not context_not_found.may_fit(*known, now.prefix, now.suffix):
        yield from context_not_found.check((), now.prefix, now.suffix)


def _speaker(entry: Entry, words: Words, now: Published) -> Iterator[Finding]:
    if entry.shown != "clause" or now.who is None:
        return
    clause = " … ".join(joined(words[at] for at in range(*span)) for span in entry.clause)
    if not names_speaker(clause, now.who):
        yield finding(proof_of_another_speaker, f"“{clause}” does not name `{now.speaker}`")
