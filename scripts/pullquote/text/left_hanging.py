"""Does a quotation stop where its last words read as something else: an answer, a statement, a thing meant in earnest?

*I did not vote yes | because I am angry* denies a reason; *You stole it?* without its question mark is a charge; *are
we selling? ... we are | a long way from that* says yes; a joke is no joke without *he joked*. All text here is
lower-case, on one line. Words that make the statement hold for less belong to `afterthought` and `cut_short`.
"""

from __future__ import annotations

from .patterns import any_of, one_of, regex

_AUXILIARY = one_of(
    r"""is are was were am do does did have has had will would can could should shall may might must \w+n't
    \w+n’t"""
)
_SUBJECT = one_of(
    r"""i we you he she it they this that these those there the a an any anyone anybody my our your his her
    its their \w+s"""
)
_ASKING = regex(
    any_of(
        (
            "(?:^|[,:;—–-] ?)(?:is|are|was|were|am|do|does|did|have|"
            r"has|had|will|would|can|could|should|shall|may|must)\b"
        ),
        r"\b(?:who|whom|whose|what|when|where|why|how|which|whether)\b",
        rf"(?:^|[,:;—–-] ?|\b(?:and|but|so|or|if|is|say|says|said|well) )['\"‘“]?{_AUXILIARY} {_SUBJECT}\b",
        r"\b(?:right|ok|okay|alright|no|yes|huh|eh|correct|you know|please|remember)$",
        "(?:aren|isn|wasn|don|didn|doesn|won|wouldn|couldn|can|hasn|haven)['’]t (?:i|we|you|he|she|it|they)$",
        r"^(?:any|want|ready|sure|anybody|anyone|maybe)\b",
    )
)
"""What shows a question without its mark: a word that asks, an inversion, a tag."""
_OPENS = "[\"'(“‘ "
_ELLIPTIC = regex(
    "(?:i|we|you|he|she|it|they|that|this|there) (?:am|is|are|was|"
    "were|do|does|did|have|has|had|will|would|can|could|should|must)$"
)
_JOKING = regex(
    r"[,.?!]?\" ?(?:(?:[\w' -]|(?<=\bmr)\.|(?<=\bms)\.|(?<=\bdr)\.|(?<=\b\w)\.){0,40}? )?"
    + any_of(
        r"(?:joked|jokes)(?! (?:that|about)\b)",
        (
            r"(?:said|says|added|replied|asked),? (?:\w+ )?(?:joking|jokingly|sarcastically|"
            "ironically|mockingly|in jest|with a wink|tongue[ -]in[ -]cheek)"
        ),
    )
    + r"\b"
)


_NOTHING = regex(r"\b(?:have|has|had|having|is|was|are|were|be|left|'s|'ve|'d) (?:nothing|nobody|no one|nowhere|none)$")
_INFINITIVE = regex(
    r"^ (?:for \w+ )?(?:more |else |left |whatsoever )?to (?!(?:the|a|an|my|our|his|her|their|this|that)\b)\w"
)
_OR = regex(r"^[,;—–-]?[\"']? ?(?:[—–-] )?[\"']?or\b")
_REASON = regex(
    r"^,? because [^.?!\"]+[.?!,][\"']*(?: [^\".]{2,60}\. [\"'])? ?[^.?!\"]{0,80}\b(?:because|reason)\b"
)
_DENIED = regex(r"\b(?:not|never)\b|n't\b")


def denies_reason(sentence: str, after: str) -> bool:
    """Whether only a reason is denied: `I did not vote yes | because I am angry. I voted yes because ...`."""
    return _REASON.match(after) is not None and _DENIED.search(sentence) is not None


def loses_question(sentence: str) -> bool:
    """Whether nothing but its mark shows that a sentence is a question: `so we just wait | ?`"""
    return _ASKING.search(sentence.lstrip(_OPENS)) is None


def seems_to_answer(earlier: bool, sentence: str, after: str) -> bool:
    """Whether the last sentence is a mere subject and auxiliary, though the source goes on: `we are | far off`."""
    return (
        earlier
        and after[:1] == " "
        and after[1:2].isalnum()
        and _ELLIPTIC.fullmatch(sentence.strip()) is not None
    )


def lacks_infinitive(sentence: str, after: str) -> bool:
    """Whether the last word reads as want: `we have nothing | to fear`."""
    return _NOTHING.search(sentence) is not None and _INFINITIVE.match(after) is not None


def is_half_of_either(before: str, after: str) -> bool:
    """Whether only the first of two possibilities is quoted: `either | he resigns | or we go`."""
    return before.lower() == "either" and _OR.match(after) is not None


def is_joke(after: str) -> bool:
    """Whether the reporter says right after the quotation that it was a joke."""
    return _JOKING.match(after) is not None
