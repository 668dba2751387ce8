"""Which clause of its sentence gives a quotation to somebody."""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.between import as_told, epithet_between, only_marks, parts, put_between, role_between
from pullquote.speech.clauses import cues
from pullquote.speech.layout import Word
from pullquote.speech.nested import asker, does, innermost, reported_of_body, told_behind
from pullquote.speech.owned import owned
from pullquote.speech.predicates import itself
from pullquote.speech.reaching import reaches, spent
from pullquote.speech.remarks import answered, noun_cue
from pullquote.speech.roles import speaks
from pullquote.speech.streams import Sentence
from pullquote.speech.turned import turned
from pullquote.speech.unspoken import billed, colon, dashed, is_catchword, is_label
from pullquote.speech.values import Cue, Strength
from pullquote.speech.verbs import AUXILIARIES, VERBS, Group, is_adverb
from pullquote.speech.words import PREPOSITIONS

Items = Sequence[Word]
_ASIDE = frozenset(
    "which who whom whose when as after while before where because although though if since".split()
)


def is_bare(sentence: Sentence) -> bool:
    """Whether a sentence is nothing but quotations."""
    return not any(item.alpha for item in sentence.items)


def terminal(items: Items, cue: Cue) -> bool:
    """Whether nothing said follows the clause: it ends there, or goes on with place, time or listener."""
    at = cue.last + 1
    while at < len(items) and is_adverb(items[at].lower):
        at += 1
    if at >= len(items) or not items[at].alpha:
        return at >= len(items) or items[at].text != ":"
    word = items[at].lower
    if _counts(items, at):
        return False
    if word in PREPOSITIONS or word in {"as", "when", "while", "after", "and", "but", "last", "this", "through"}:
        return True
    group = VERBS.get(items[cue.verb].lower, ("", None))[1]
    told = group is Group.TELL or items[cue.verb].lower in {"told", "asked"}
    if told:
        close = next((place for place in range(at, len(items)) if items[place].text == ","), len(items))
        return not any(
            item.lower in {"that", "whether", "if"} or item.lower in AUXILIARIES
            for item in items[at : min(close, at + 10)]
        )
    return cue.shape in ("inverted", "according")


def _counts(items: Items, at: int) -> bool:
    """Whether a number is what somebody says: "Aid groups say at least 23 people", "Orme said about 40 men"."""
    near = [item.lower for item in items[at : at + 2]]
    roughly = near[0] in {"about", "around", "over", "under", "between", "nearly", "almost"}
    return near[:2] in (["at", "least"], ["at", "most"]) or (roughly and near[-1][0].isdigit() and len(near[-1]) < 4)


def after(sentence: Sentence, found: Sequence[Cue], quote: int, content: str) -> Cue | None:
    """The clause right behind a quotation: "...," Hughes said."""
    items = sentence.items
    for cue in found:
        if cue.first <= quote or cue.shape in ("participle", "passive"):
            continue
        near = only_marks(items, quote + 1, cue.first) or role_between(items, quote + 1, cue.first)
        near = near or epithet_between(items, quote + 1, cue, content.rstrip())
        if not (near or as_told(items, quote + 1, cue)):
            return None
        leads = any(item.alpha for item in items[:quote])
        return cue if not leads or terminal(items, cue) else None
    return None


def _strong(items: Items, cue: Cue) -> bool:
    group = VERBS.get(items[cue.verb].lower, ("", Group.SAY))[1]
    return group is not Group.THINK


def _aside(items: Items, cue: Cue, quote: int) -> bool:
    """Whether the clause is an aside that ends before the quotation: "the deal, which Trump proposed, is ..."."""
    if cue.first == 0 or items[cue.first - 1].lower not in _ASIDE or cue.word in {"put", "puts"}:
        return False
    if items[cue.first - 1].lower == "as" and (cue.first <= 2 or items[cue.last + 1].text == ","):
        return False
    if items[cue.first - 1].lower == "which" and cue.first > 1 and items[cue.first - 2].lower == "to":
        return False  # "to which he replied, with a sigh, that"
    if [item.text.lower() for item in items[cue.last + 1 : cue.last + 3]] == ["that", ","]:
        return False  # "in which he vowed that, if elected, he would": the comma opens an aside of its own
    closing = [at for at in range(cue.last + 1, quote) if items[at].text == ","]
    if items[cue.first - 1].lower == "as" and closing and _comes_to(items, closing[-1] + 1, quote):
        return False
    return any(
        at + 1 < quote
        and items[at + 1].lower not in {"that", "saying", "adding"}
        and not items[at + 1].lower.endswith("ing")
        for at in closing
    )


def _only_tells_which(items: Items, cue: Cue, quote: int, content: str) -> bool:
    """Whether a relative clause is over and the verb of its noun is quoted: those who called him mad “can come”."""
    relative = cue.verb > 1 and items[cue.verb - 1].lower == "who" and items[cue.verb - 2].alpha
    between = [item.lower for item in items[cue.verb + 1 : quote]]
    clause = {"that", "they", "he", "she", "it", "we", "who"}.isdisjoint(between)
    return relative and bool(between) and clause and content.partition(" ")[0].lower() in AUXILIARIES


def _comes_to(items: Items, at: int, quote: int) -> bool:
    """Whether only "was that" follows the aside: "The trouble, as Orme noted in his memoirs, was that "..."."""
    return all(item.lower in {"is", "was", "are", "were", "that"} for item in items[at:quote])


def _may_speak(items: Items, cue: Cue) -> bool:
    """Whether the subject can speak; next to a plain verb of speaking anybody can."""
    who = cue.subject
    if who is None:
        return False
    group = VERBS.get(items[cue.verb].lower, ("", Group.SAY))[1]
    plain = cue.shape == "before" and cue.strength is Strength.PLAIN and group in (Group.SAY, Group.TELL)
    return plain or who.role is None or bool(who.name) or speaks(who.role)


def ahead(sentence: Sentence, found: Sequence[Cue], quote: int, content: str) -> Cue | None:
    """The clause in front of a quotation that governs it: the innermost verb of speaking, else of thinking."""
    items = sentence.items
    before = [
        cue
        for cue in found
        if cue.last < quote
        and (
            cue.shape != "passive"
            or items[quote - 1].lower in {"as", "a", "an", "the"}
            or cue.last == quote - 1
        )
    ]
    before = [cue for cue in before if _may_speak(items, cue)]
    before = [cue for cue in before if reaches(items, cue, quote, found) and not _aside(items, cue, quote)]
    before = [cue for cue in before if not _only_tells_which(items, cue, quote, content)]
    if (asked := asker(items, found, quote, content)) is not None:
        return asked
    strong = [cue for cue in before if _strong(items, cue)]
    spoken = [cue for cue in strong if cue.shape != "according"]
    if spoken:
        return innermost(items, spoken, quote, content)
    if strong:
        return strong[-1]
    return before[-1] if before else None


def around(sentence: Sentence, found: Sequence[Cue], quote: int) -> Cue | None:
    """ "was described as ... by X": verb before, agent behind."""
    for cue in found:
        if (
            cue.shape == "passive"
            and cue.subject is not None
            and (cue.subject.role is None or speaks(cue.subject.role))
            and cue.verb < quote < cue.last
            and quote - cue.verb <= 12
        ):
            return cue
    return None


def closing(sentence: Sentence, found: Sequence[Cue], quote: int) -> Cue | None:
    """The clause that closes the whole sentence: "The talks were "good", he thought, the official said."."""
    items = sentence.items
    late = [cue for cue in found if cue.first > quote and cue.shape in ("before", "inverted", "according")]
    if not late:
        return None
    cue = late[-1]
    before = items[cue.first - 1]
    parted = before.text == "," or before.region >= 0
    ends = any(item.region >= 0 for item in items[cue.last + 1 :])
    ends = ends and not (parts(items, cue) or put_between(items, cue))
    return cue if parted and terminal(items, cue) and not ends and _strong(items, cue) else None


def link(sentence: Sentence, quote: int, content: str, found: Sequence[Cue]) -> tuple[Cue | None, bool]:
    """The clause for one quotation of a sentence, and whether it is a mere label."""
    items = sentence.items
    if (theirs := owned(items, quote, content)) is not None:
        return theirs, False
    if is_label(sentence, quote, content):
        return None, True
    if (bill := billed(items, quote)) is not None:
        return bill, False
    if (predicate := turned(items, quote, found)) is not None:
        return predicate, False
    behind = after(sentence, found, quote, content)
    front = around(sentence, found, quote) or ahead(sentence, found, quote, content)
    end = closing(sentence, found, quote)
    if front is not None and (noun := answered(items, front, quote)) is not None:
        return noun, False
    if front is not None and end not in (None, behind) and reported_of_body(front, items):
        front = None
    if front is not None and behind is not None and told_behind(items, front, behind, quote):
        return behind, False
    if front is not None and (behind or end) is not None and does(items, front):
        front = None
    if front is not None and (behind is None or (not spent(items, front) and _strong(items, front))):
        return front, False
    if behind is not None:
        return behind, False
    if end is not None:
        return (None, True) if is_catchword(sentence, quote, content) else (end, False)
    noun = noun_cue(items, quote)
    if noun is not None and noun.last == quote - 1 and content.partition(" ")[0].lower() in AUXILIARIES:
        noun = None  # "his comments "are wrong"" are what somebody else tells of
    other = colon(sentence, quote, content, alone=not found) or noun or dashed(sentence, quote)
    return other or itself(sentence, quote, content), False


def sentence_cues(sentence: Sentence) -> list[Cue]:
    """The clauses of a sentence that name a subject."""
    items = sentence.items
    found = (cue for cue in cues(items) if cue.subject is not None)
    return [cue for cue in found if cue.word != "quote" or not _is_aside(items, cue)]


def _is_aside(items: Items, cue: Cue) -> bool:
    """Whether the writer only says that he repeats the words: "Orme said, and I quote, "..."."""
    return sum(item.lower in {"and", "i", "quote"} for item in items[max(0, cue.first - 1) : cue.last + 1]) > 2
