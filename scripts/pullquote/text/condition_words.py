"""Words that open a condition, and words after `if` that open none. `conditions` looks for them."""

from __future__ import annotations

OPENERS = tuple(
    tuple(form.split())
    for form in (
        "if", "unless", "provided", "providing", "assuming", "supposing", "suppose", "as long as",
        "so long as", "only if", "only when", "only once", "only after", "only with", "only then", "not until",
        "not before", "on condition", "on the condition", "on the assumption", "in the event",
        "in the unlikely event", "in case", "in the absence", "barring", "absent", "failing", "were it not",
        "had it not", "given enough", "given time", "given a chance", "given the chance", "given the right",
        "given a bit", "pending", "subject to", "conditional on", "depending on", "in that case",
        "in such a case", "otherwise", "under the right", "under certain", "under different",
        "under other", "under normal", "under such", "under ideal", "in the worst", "in the best",
        "in the unlikely", "at best", "at worst", "at first glance", "at first sight", "on one condition",
        "for a price", "with what we know", "with what i know", "with hindsight", "in hindsight",
        "on the face of it",
    )
)  # fmt: skip
FIRST = (("pending",), ("subject", "to"), ("conditional", "on"), ("depending", "on"))
"""Conditions only where the sentence begins with them: behind a comma they belong to the clause before."""
WITHOUT = tuple(
    tuple(form.split())
    for form in (
        "without", "but for", "with no", "with enough", "with luck", "with proper",
    )
)  # fmt: skip
EXCEPTING = (
    ("except", "for"), ("apart", "from"), ("aside", "from"), ("other", "than"), ("with", "the", "exception"),
    ("with", "few", "exceptions"), ("excluding",), ("not", "counting"),
)  # fmt: skip
TALK = tuple(
    tuple(form.split())
    for form in (
        "you ask me", "you ask us", "anything", "nothing else", "you will", "you like", "you look",
        "you think about", "you consider", "you compare", "you remember", "i may", "i might", "i remember",
        "i recall", "memory serves", "i am honest", "i'm honest", "we are honest", "we're honest", "truth be",
        "you want to know", "you see", "i'm being honest", "there is one", "there's one", "there is anything",
        "there's anything", "there was one",
    )
)  # fmt: skip
"""After `if`: not a condition but a way to speak (`if you ask me`)."""
