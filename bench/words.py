"""Invented words and sentences: the grammar and the frequencies of English, the vocabulary of nowhere."""

from __future__ import annotations

from random import Random

_HEADS = "b br c ch cl d dr f fl g gl gr h j k l m n p pl pr qu r sh sk sl st t th tr v w".split()
_VOWELS = "a e i o u ai ea oa ou".split()
_TAILS = "b ck d ft g l ld m mp n nd ng nt p r rd rk rn sk st t th x".split()

FRAMES = (
    "the {a} {n} of the {n} has kept its {n} since the {n} was {v}ed",
    "a {n} near the {a} {n} was {v}ed by the {n} while the {n} stood open",
    "every {n} in the {n} needs a {a} {n} and a {n} of its own",
    "some of the {n}s were {v}ed with {a} {n} before the {n} came to the {n}",
    "the {n} and the {n} {v}ed each other for years under a {a} {n}",
    "most {n}s of the {a} {n} are {v}ed in the {n} where the {n} ends",
)
SPOKEN = (
    "We {v}ed the {a} {n} because the {n} and the {n} asked us",
    "Our {n} is a {a} {n} and every {n} in this {n} needs it",
    "They {v}ed a {n} with the {a} {n} of their own {n} last winter",
    "The {n} will {v} the {n} when its {a} {n} is ready for the {n}",
    "I have seen the {a} {n} of the {n} and I {v}ed it with my {n}",
)
PRICED = "We will pay ${m} million for the {a} {n} of the {n} and its {n}"
OWN = (
    "no {n} says yet whether the {a} {n} will be {v}ed",
    "all that {n} and {n} have in common is a {a} {n} {v}ed by nobody",
    "what became of the {a} {n} is told in two ways",
    "here the {n} is {a}, there it was {v}ed long ago",
)
CLAIMS = (
    "{who} speaks of the {a} {n} and of a {n} that was {v}ed",
    "The {n} is {v}ed by {who}, as is a {a} {n}",
    "{who} wants the {n} to stay {a} and the {n} {v}ed",
    "About the {a} {n}, {who} names a {n} and several {n}s",
)
PRICED_CLAIM = "{who} puts the price of a {a} {n} at ${m} million"


class Language:
    """Words of an invented language. The same seed gives the same words and sentences."""

    def __init__(self, random: Random, size: int) -> None:
        self._random = random
        words: dict[str, None] = {}
        while len(words) < size:
            words[self._word()] = None
        # short words are the common ones
        listed = sorted(words, key=len)
        third = size // 3
        self._kinds = {"n": listed[:third], "v": listed[third : 2 * third], "a": listed[2 * third :]}

    def _word(self) -> str:
        pick = self._random.choice
        inner = "".join(pick(_HEADS) + pick(_VOWELS) for _ in range(1 + self._random.randrange(2)))
        return inner + pick(_HEADS) + pick(_VOWELS) + pick(_TAILS)

    def common(self, kind: str) -> str:
        """A noun, verb or adjective (n, v, a): a few are used all the time, most of them hardly ever."""
        words = self._kinds[kind]
        return words[int(len(words) * self._random.random() ** 2.5)]

    def fill(self, frame: str, **given: str) -> str:
        """A frame with its places filled: `{n}`, `{v}`, `{a}` by the language, others by `given`."""
        parts = []
        for piece in frame.split("{"):
            kind, closed, rest = piece.partition("}")
            parts.append((given.get(kind) or self.common(kind)) + rest if closed else piece)
        filled = "".join(parts)
        return filled[0].upper() + filled[1:]

    def sentence(self) -> str:
        """A sentence of an article without its full stop."""
        return self.fill(self._random.choice(FRAMES))

    def own(self) -> str:
        """A sentence of a brief without its full stop: no article has such."""
        return self.fill(self._random.choice(OWN))

    def title(self) -> str:
        """A few words for a heading."""
        return self.fill("the {a} {n} of the {n}")

    def name(self) -> str:
        """A given name and a surname."""
        return " ".join(self._word().capitalize() for _ in range(2))
