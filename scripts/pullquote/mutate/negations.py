"""Turn the meaning round: negations dropped, added, hidden behind a cut, left just outside the quotation."""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.mutate.wording import Wording

_WITHOUT = {
    "not": "", "never": "always", "no": "a", "none": "all", "nobody": "somebody", "nothing": "something",
    "nowhere": "somewhere", "neither": "both", "nor": "and", "without": "with", "cannot": "can", "won't": "will",
    "can't": "can", "shan't": "shall", "unable": "able", "unlikely": "likely", "hardly": "", "barely": "",
    "refused": "agreed", "refuse": "agree", "rejected": "accepted", "denied": "confirmed", "unclear": "clear",
}  # fmt: skip
_AUXILIARIES = frozenset(
    "is are was were do does did has have had would could should might must need".split()
)
_IRREGULAR = {"will": "won't", "can": "can't", "shall": "shan't"}


def negates(word: str) -> bool:
    """Whether a word negates by itself, in a list as short as can be."""
    return word.lower() in ("not", "never", "no", "cannot", "nor", "without", "nobody", "nothing") or _short(word)


def _short(word: str) -> bool:
    return word.lower().replace("’", "'").endswith("n't")


def dropped(wording: Wording) -> Iterator[str]:
    """Each negation taken out, or made its opposite."""
    for number, word in wording.words():
        low = word.lower().replace("’", "'")
        if low in _WITHOUT:
            yield wording.put(number, number, "")
            yield wording.put(number, number, _WITHOUT[low])
        elif _short(word):
            yield wording.put(number, number, word[:-3])


def added(wording: Wording) -> Iterator[str]:
    """`not` before each word and at the end, `n't` at each auxiliary."""
    for number, word in wording.words():
        yield wording.put(number, number, f"not {word}")
        low = word.lower()
        if low in _AUXILIARIES or low in _IRREGULAR:
            yield wording.put(number, number, _IRREGULAR.get(low, f"{word}n't"))
    if len(wording):
        yield wording.put(len(wording) - 1, len(wording) - 1, f"{list(wording.words())[-1][1]} not")


def bracketed(wording: Wording) -> Iterator[str]:
    """`[not]` or `[never]` put before each word as if an editor only explained."""
    for number, word in wording.words():
        yield wording.put(number, number, f"[{'never' if number % 2 else 'not'}] {word}")


def cut_away(wording: Wording) -> Iterator[str]:
    """Each negation left out behind the mark of a cut, alone and with its neighbours."""
    last = len(wording) - 1
    for number, word in wording.words():
        for first, end in ((number, number), (number - 1, number), (number, number + 1)):
            if negates(word) and first > 0 and end < last:
                yield wording.put(first, end, "[...]")


def left_before(wording: Wording) -> Iterator[str]:
    """The quotation begun right after each of its negations."""
    for number, word in wording.words():
        if negates(word) and number + 2 < len(wording):
            yield wording.exact[wording.spans[number + 1][0] :]
