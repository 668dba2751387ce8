"""Is a statement corrected, limited, doubted or turned round by the speaker's next words?

*In January. No, I misspoke, in June*, *You can swim here. If you are a seal, that is*, *There is money for it. There is
a catch*, *It will pay for itself. I have my doubts*, *They paid us. Now it is the other way round*. Patterns for the
next words, in lower case, with one space between words and marks.
"""

from __future__ import annotations

from itertools import pairwise

from .clauses import is_auxiliary, is_finite
from .lexicon import CLAUSE_SUBJECTS, is_negation
from .patterns import any_of, one_of, regex

_LEAD = (
    r"^(?:(?:but|and|well|no|ok|okay|oh|or|sorry|wait|now|still|yet|only|though|i'm sorry|pardon|excuse me|"
    r"forgive me|"
    r"actually|in fact|of course|to be honest|frankly|today|if anything|mind you|hang on|hold on)(?: ,)? )*"
)
_THAT = "(?:that|it|this|so|as much|the same|any of (?:it|that|this))"
_OVER = r"(?= [.!?;,]|$)"
_CORRECTED = regex(
    _LEAD
    + any_of(
        "i (?:misspoke|stand corrected|got (?:that|it) wrong|take (?:that|it) back|put that (?:badly|"
        "wrongly)|had the wrong)",
        r"i (?:said|put) that wrong|i(?:'m| am)? (?:exaggerat\w+|overstat\w+)\b|(?:that|it) came out "
        r"wrong|correction",
        "let me (?:correct|rephrase|start (?:again|over)|take that|withdraw|put (?:that|it) "
        "(?:differently|another way))",
        r"let me be (?:more )?(?:precise|exact|accurate)\b|by (?:which|that|this) (?:i|we) mean\b",
        r"(?:i|we)(?:'ve| have) since (?:learned|learnt|found|discovered|heard|been told|realised|"
        r"realized)\b",
        r"(?:scratch|strike|delete|forget) (?:that|what i (?:just )?said)\b|make that (?!\w+ (?:happen|"
        r"work))|or rather\b",
        "(?:my|a) (?:mistake|error|slip of the tongue|bad) [.,!]|slip of the tongue",
        r"what i (?:mean|meant) to say (?:is|was)\b|i (?:should|ought to) (?:have said|say|rather say)\b",
        r"i (?:made|make|am making|'m making) (?:that|it|this|all (?:that|of it)|all this) up\b|i "
        r"invented (?:that|it|this)\b",
    )
    + "|"
    + r"^(?:no|sorry|wait|pardon|ok|okay|i'm sorry|well , no) , (?:i (?:mean|meant) (?!it\b|that\b|every\b)|"
    r"that(?:'s| is| was) (?:wrong|not right|not it)|not \w+ ,|make that|make it|\d[\d,.]* [.,!]|"
    r"(?:\w+teen|\w+ty) [.,!])"
)
_TAG = one_of("that_is that_is_to_say i_mean anyway anyhow mind_you at_any_rate at_least if_that "
"if_at_all so_to_speak any_road")
_TAGGED = regex(rf"^(?:or |well , )?(?P<limit>[^.?!;]{{2,70}}?) [,—] {_TAG}(?: ,[^.?!]{{0,20}})? [.!]")
"""`On the drawings, I mean.`"""
_FRAGMENT = regex(
    "^(?:(?:but|though|and|although|just|well ,) )?"
    + any_of(
        r"(?<=but )(?:not|never) (?!only\b|just\b|to worry)|(?<=though )(?:not|never) ",
        "(?:only|mainly|mostly|chiefly|solely|purely|largely) (?:in|on|at|for|with|to|by|from|as|under|"
        "through|among|"
        "because of|during|some|a few|two|three|one|those|people|half) ",
    )
    + "(?P<limit>[^.?!;]{1,70}) [.!]"
)
"""`But not in my lifetime.`, `Only for members.`"""
_REPEATED = regex(
    "^(?:or |well , )?"
    + any_of(
        "(?:(?:just |only )?(?:one|two)(?: or two| or three)?|a (?:few|couple|handful)|some|most|half|"
        "nearly|almost|hardly any)"
        "(?<=well , .{3})[^.?!]{0,20} [.!]",
        "(?:all|everyone|everybody|none|nobody|no one|nothing|everything|each|most)"
        "(?: of (?:it|them|us))? (?:but|except|bar|save) (?!(?:i|we|it|he|she|they|that|there)\\b)",
        "(?P<who>all|everyone|everybody|anyone|anybody|none|nobody|everything|nothing|any) (?:who|that|"
        "which|with|without|from|over|under) "
        "(?P<rest>[^.?!]{1,60}) [.!]",
        "(?:before|after|until|outside|apart from|aside from|other than|besides|excluding) "
        "(?P<limit>[^.?!;,]{1,40}) [.!]",
        "or (?:as good as|nearly|almost|close to it|near enough|thereabouts|some(?:thing)? (?:like|of)|"
        "what (?:is|was|'s|remains))\\b",
        "(?:more or less|near enough|give or take|if that) [.!]",
    )
)
"""`Everyone but me.`, `Before noon.`"""
_WHERE = frozenset("if when unless until till while where once anyone everyone those people anybody all "
"except".split())
"""A limit that begins with one of these may have a verb of its own."""
_CATCH = regex(
    _LEAD
    + any_of(
        any_of(
            "there(?:'s| is| was| are| were| 're)|it (?:has|had|comes with|came with)|(?:we|i) (?:have|"
            "had|do have)",
            "with|on|under|subject to",
        )
        + " (?:just |only |always |of course , |however , |but )?(?:a|an|one|two|some|the)? ?(?:\\w+ )?"
        + one_of(
            """catch snag hitch proviso caveats? conditions? strings small_print fine_print reservations?
            exceptions? qualification rider footnote asterisk but"""
        )
        + r"\b(?! (?:to the|for the|of the|report)\b)",
        "the (?:catch|snag|trick|small print|fine print|condition|proviso|exception|caveat) (?:is|was|"
        "says|being)",
    )
)
_TURNED = regex(
    any_of(
        "the other way (?:a?round|about)",
        "(?:quite |just |exactly |rather |precisely |almost )?the (?:very |exact |complete )?"
        "(?:opposite|reverse|contrary)(?! (?:is|was) true (?:of|in|for|with|at)\\b)"
        "(?: (?:is|was)(?: true| the case)?| happened| ?(?=[.!;]))",
    )
)
_SOON = 11
"""Words of the next sentence by which it has to say that all is turned round."""
_DENIED = regex(
    _LEAD
    + any_of(
        "(?:nobody|no one|none of (?:us|them))(?: here)?(?: has| had| ever| has ever| would ever)* "
        f"(?:said|says|say|claimed|claims|promised|believed|believes|believe|thought|meant|wrote) "
        f"{_THAT}{_OVER}",
        r"(?:(?:i|we|he|she|it|they|you|there) \w+ |\w+n't \w+ )?(?:\w+ )?(?:(?:no|any)thing of the "
        r"(?:kind|sort)|no such thing)\b",
        "(?:i|we) (?:couldn't|could not|can't|cannot) (?:agree|disagree) (?:less|more strongly)",
        f"(?:i|we) (?:don't|do not|can't|cannot) (?:see|buy|accept|share|subscribe to) {_THAT}(?: that "
        f"way| like that)?{_OVER}",
        "(?:i|we)(?: just| simply| really)? (?:don't|do not|can't|cannot) (?:think|believe|suppose|imagine) (?:that )?"
        "(?:it|they|he|she|we|you|i|anyone|anybody|there|that|this)"
        f" (?:can|will|is|does|do|did|are|was|were|has|have|would|could|should|ever will){_OVER}",
        f"not in my (?:view|experience|book|opinion|eyes|judgment|house|name){_OVER}",
        r"not that (?:i|we|anyone|anybody) (?:know|knows|knew|noticed|saw|can see|could (?:see|tell))\b",
    )
)
_WHICH = regex(
    "^which "
    + any_of(
        "(?:nobody|no one|hardly anyone|few (?:people)?) ?(?:believes?|believed|believe|thinks?|bought|buys)",
        "(?:i|we) (?:no longer|doubt|regret|take back|never|now (?:know|doubt|regret)|do not|don't|did "
        "not|didn't) ?",
        "(?:he|she|they|we|i|it) (?:later|then|since|soon|now|promptly|immediately) "
        "(?:denied|withdrew|retracted|took back|dropped|abandoned|regretted|changed|broke|reversed|scrapped)",
        "(?:has|have|had|was|were) (?:since |later |then |soon )(?:been )?"
        "(?:denied|withdrawn|retracted|dropped|abandoned|reversed|scrapped|overturned|closed|collapsed|"
        "disproved|broken)",
        "is more than (?:i|we|can|he|she)",
    )
    + r"\b"
)
_DOUBTED = regex(
    _LEAD
    + any_of(
        "i(?:'m| am| was|'m still| am still) (?:\\w+ly )?(?:not|far from) (?:so |at all |quite |entirely |"
        "remotely |yet |really )?"
        f"(?:sure|convinced|persuaded|certain)(?: (?:of|about|by) {_THAT})?{_OVER}",
        f"i (?:still )?have (?:my|serious|grave|some|strong|great|real) doubts(?: about {_THAT})?{_OVER}",
        f"i (?:very much |rather |strongly |seriously |really )?(?:doubt|wonder|question)(?: "
        f"{_THAT})?{_OVER}",
        r"i (?:may|might|could)(?: well| easily| very well| of course)? be (?:wrong|mistaken)\b",
        r"(?:please )?don't (?:quote|hold) me (?:on|to) (?:that|it|this)\b|i(?:'m| am| was) (?:only |just "
        r")?guessing\b",
        "(?:that|this|it)(?:'s| is| was)(?: only| just| merely| pure| mere| sheer| all| really)* (?:a |an "
        "|my |my own )?"
        r"(?:\w+ )?(?:guess|guesswork|hunch|speculation|conjecture|hearsay|suspicion|supposition)\b",
        f"(?:i|we) (?:have|had|'ve) no (?:proof|evidence)(?: (?:of|for) {_THAT})?{_OVER}",
        f"(?:i|we) (?:can't|cannot|couldn't|could not) (?:prove|promise|guarantee|swear to|vouch for|"
        f"confirm) (?:{_THAT}|anything){_OVER}",
        rf"(?:i|we|nobody|no one) (?:don't|do not|can't|cannot|doesn't|does not) (?:\w+ly |yet )?know {_THAT}"
        rf"(?: yet| for (?:sure|certain))?{_OVER}",
        "(?:or )?(?:perhaps|maybe|possibly|hopefully|who knows|i hope|i suppose|i guess|i imagine|"
        "probably not|or not|"
        "theoretically|apparently)(?: ,? (?:not|so|anyway))? [.!?]",
    )
)
_BELIEVED = regex(
    _LEAD
    + any_of(
        "(?:i|we) (?:believed|thought|said|swore) (?:it|that|this|so|him|them|her|as much|the same)"
        r"(?: too| myself| ,)? (?:once|until|till|for (?:years|a|many)|then|at the time|when|before)\b",
        f"(?:i|we)(?:'d| would) (?:have )?(?:said|thought|believed|sworn|agreed|say) {_THAT}"
        r"(?: too| myself| ourselves)? (?:until|till|before|once|a|last|two|ten|then|back)\b",
        r"(?:i|we) (?:all )?know better\b",
        r"(?:it|they|he|she|we|i|that|there) (?:did|was|were|had|used to)(?: so| be)? (?:until|till|"
        r"before|once)\b",
        "(?:or )?(?:i |we |it |he |she |they )?(?:was|were|did|used to)(?: be)? , (?:until|till|before)",
    )
)
_PROMISED = regex(r"\b(?:will|would|shall|should|going to)\b|'ll\b|'d\b")
_NEVER = regex(
    _LEAD
    + any_of(
        r"(?:it|that|they|he|she|the \w+|none(?: of (?:it|them|that))?|nothing)(?: has| have| had)?(?: "
        r"never| ever)? "
        r"(?:came|come|arrived?|happened|materiali[sz]ed|opened|appeared|turned up)\b"
    )
)
FIRST = frozenset(
    """which but and well no ok okay oh or sorry wait now still yet only though pardon excuse forgive actually in of to
    frankly today if mind hang hold i that it let scratch strike delete forget make my a slip what correction on
    at for with anyone everyone those people anybody all when unless until till while where once except mainly
    mostly chiefly solely purely largely although just there we under subject the quite exactly rather nobody
    none not this he she they perhaps maybe possibly hopefully who probably theoretically apparently don please
    you as these nothing was were did used by from never some most half nearly almost hardly one two more near
    give before after outside apart aside other besides excluding any each everything""".split()
)
"""The first word of everything that is known here."""


def amended_next(said: str, following: str) -> str | None:
    """The beginning of the next sentence, if it corrects, limits, doubts or turns round what was said.

    Both in lower case, with one space between words and marks; `said` is the sentence up to the end of the quotation.
    """
    advice = any(map(is_negation, said.split()))
    for pattern in (_WHICH, _CORRECTED, _CATCH, _DENIED, _BELIEVED, *(() if advice else (_DOUBTED,))):
        if told := pattern.match(following):
            return told[0]
    if (told := _TURNED.search(following)) and following[: told.end()].count(" ") < _SOON:
        return following[: told.end()]
    if (told := _NEVER.match(following)) and _PROMISED.search(said):
        unfulfilled = any(map(is_negation, told[0].split())) or told[0].split()[0] in ("nothing", "none")
        return told[0] if unfulfilled else None
    if told := _REPEATED.match(following):
        rest = (told["rest"] or told["limit"] or "").split(" , ")[0].split()
        return told[0] if _clauses(rest) <= (told["rest"] is not None) else None
    told = _TAGGED.match(following) or _FRAGMENT.match(following)
    return told[0] if told and _is_limit(told["limit"].split()) else None


def _is_limit(words: list[str]) -> bool:
    """Whether words only say where, when or for whom something holds: a clause with a subject says something anew."""
    if words[0] in _WHERE:
        return True
    return words[0].split("'")[0] not in CLAUSE_SUBJECTS and not any(map(is_finite, words))


def _clauses(words: list[str]) -> int:
    """How many verbs with a subject are among the words, or how many pronouns that are one."""
    verbs = sum(is_finite(word) and not is_auxiliary(before) for before, word in pairwise(["", *words]))
    return max(verbs, sum(word.split("'")[0] in CLAUSE_SUBJECTS for word in words))
