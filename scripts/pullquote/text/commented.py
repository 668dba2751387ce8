"""A comment in the same sentence, right after a quotation, that makes somebody else's claim, a dream or a slip of it.

*The fishing is good, they tell me*, *He's a saint, to hear him tell it*, *It will reopen, or it would if we had a
teacher*, *I would vote for it, in another country*, *We are winning, on television at least*, *It cures it | in mice*,
*He was accused | and later cleared*, *He was cleared | of the lesser charge*. Patterns for lower-case text with plain
marks; what limits a statement without a comment stands in `afterthought`.
"""

from __future__ import annotations

from collections.abc import Callable

from .lexicon import is_negation
from .patterns import any_of, one_of, regex

_APART = r"^ ?(?:,|—|–|-|--|:|\() ?"
_NEAR = r"^ ?(?:,|—|–|-|--)? ?"
_OVER = r"(?= ?[,.;:!—–)\"]|$)"
_WHO = any_of(
    "they|he|she|people|some|everyone|everybody|others|critics",
    r"(?:the|my|his|her|their|our|your|every|an?) [\w'-]+(?: [\w'-]+)?",
)
_SAY = one_of(
    """says? said saying tells? told telling claims? claimed claiming assures? assured insists? insisted insisting
    reckons? reckoned promises? promised promising maintains? maintained swears? swore keeps?_saying kept_saying
    keeps?_telling kept_telling would_have_(?:us|you)_believe would_say like_to_say likes_to_say believes? believed
    thinks? thought"""
)
_HEARSAY = regex(
    _APART
    + any_of(
        rf"{_WHO} (?:\w+ly |always |all |often |once |now )?{_SAY}(?: (?:me|us|you|everyone|everybody|"
        rf"people|him|her|them))?"
        r"(?: (?:so|anyway|at least|now|then|today|these days))?" + _OVER,
        rf"(?:that|this)(?:'s| is| was) (?:what|how) {_WHO} {_SAY}\b",
        r"(?:that|this)(?:'s| is| was) (?:the|their|his|her) (?:\w+ )?(?:story|tale|line|theory|claim|headline|legend|"
        r"version|rumou?r|gossip)\b",
        rf"{_WHO} (?:keeps?|kept) (?:on )?(?:saying|telling|insisting|claiming|promising)\b",
        "according to (?!plan|schedule|custom|tradition|taste|need|law|the (?:law|rules|plan|contract|"
        "statutes|book))",
        r"(?:so )?(?:i'm|i am|we're|we are|i was|we were|i've been|we've been) (?:told|assured|informed|"
        r"led to believe)\b",
        f"(?:i|we) (?:hear|gather|read|presume|imagine){_OVER}",
        r"as (?:he|she|they|people|some|the \w+|my \w+) (?:would have (?:it|us|you)|likes? to|claims?|"
        r"claimed|pretends?|alleges?)\b",
        r"as the (?:saying|story|legend|joke|song|phrase|brochure|slogan) (?:goes|has it|says|went|had it)\b",
    )
)
"""What somebody else says; only within a speech, where it is the speaker who says so."""
_UNREAL = regex(
    _NEAR
    + any_of(
        r"(?:as|the way|like) (?:one|you) (?!of\b|can\b|might\b|would\b|may\b|know\b|see\b)\w+\b",
        r"to hear (?:him|her|them|you|the \w+|my \w+) (?:tell|talk|speak)\b",
        r"(?:in|on) (?:another|some other|an? (?:perfect|ideal|better|parallel|just|sane|fairer|normal|"
        r"different))"
        r" (?:country|world|life|century|universe|planet|age|era|time|town|city)\b",
        r"in (?:my|your|his|her|their|our) (?:wildest |own )?(?:dreams?|imaginations?|fantas(?:y|ies)|"
        r"minds?|heads?)" + _OVER,
        r"(?:but |though |and |only |so far only )?in (?:mice|rats|animals|monkeys|rodents|rabbits|cell "
        r"cultures?|"
        r"(?:a |the )?(?:petri )?dish(?:es)?|(?:the|a) (?:lab|laboratory|test tube)|test tubes|vitro|"
        r"(?:computer )?simulations?)\b",
        r"(?:in|on|at|for|by|with|from|under|among|during) (?:\w[\w'-]* ){1,5}?(?:at least|mind you|if "
        r"nothing else)" + _OVER,
    )
)
_REPAIRED = regex(
    _APART
    + "or "
    + any_of(
        r"rather\b|(?:that|this)(?:'s| is| was) (?:what|how|the)\b|(?:as good as|at any rate|at least|"
        r"nearly|almost)\b",
        r"(?:it|they|he|she|we|i|that|you|there) (?:would|will|might|could|should)\b[^.;]{0,30}\b(?:if|"
        r"had|but|were)\b",
        r"(?:what (?:is|was|'s|remains?|passes|they call)|(?:some|part|most|half) of (?:it|them|us|that))\b",
        "(?:it|they|he|she|we|i|that|you|there)(?:'d|'ll) [^.;]{0,30}\\b(?:if|had|but|were)\\b",
    )
)
_UNDONE = regex(
    r"^ ?,? ?(?:and|then|but|only to be) (?:(?:later|then|since|subsequently|eventually|finally|soon|"
    r"promptly|"
    r"quietly|immediately|afterwards|[\w-]+ (?:days?|weeks?|months?|years?|hours?) later),? )?"
    r"(?:(?:was|were|been|be|got|had been|has been|have been|had to be|had|has|have) )?(?:(?:later|then|"
    r"since|soon) )?"
    + any_of(
        "cleared|acquitted|exonerated|pardoned|withdrawn|withdrew|overturned|quashed|annulled|retracted|"
        "recanted",
        "rescinded|revoked|reversed|reneged|regretted|lied|scrapped|broke (?:it|them|that|every|his|her|"
        "their|our)",
        "(?:tore|torn) (?:it |them )?up|changed (?:my|our|his|her|its|their) minds?|(?:took|taken) (?:it|"
        "them|that) back",
        r"went back on|forgot (?:all )?(?:about )?(?:it|them|us)|backed (?:out|down|off)|thought better",
    )
    + r"\b"
)
_ACCUSED = regex(
    r"\b(?:accused|suspected|charged|arrested|convicted|signed|promised|agreed|announced|approved|"
    r"sentenced|said|"
    r"passed|voted|pledged|vowed|swore|admitted|confessed|claimed|bought|told|ordered|banned|jailed|"
    r"offered|made)\b"
)
_OF_WHAT = regex(r"\b(?:(?:cleared|acquitted|absolved|exonerated)(?: (?:the )?[\w'-]+)?)$")
_HELD = regex(
    r"\b(?:trust\w*|believ\w+|confiden\w+|support\w*|loved?|loves|likes?|liked|admir\w+|respect\w*|agreed?|agrees|"
    r"hope[sd]?|thought|knew|faith|backing|friends?|loyal|happy|proud|healthy|safe|clean|honest|certain|sure|held|"
    r"worked|lasted)\b"
)
_UNTIL = regex(
    r"^ ?(?:,|—|–)? ?(?:right up |up )?(?:(?:until|till)\b|for (?:about |almost |nearly |all of )?"
    r"(?:an?|one|two|three|half|a few|several) (?:\w+ )?(?:minutes?|hours?|days?|nights?|weeks?|months?|"
    r"moments?|while)\b)"
)
_CALLED_SAFE = regex(
    r"(?:\b(?:is|are|was|were|be|been)|'s|'re) (?:\w+ly |quite |very |now )?"
    r"(?:safe|harmless|legal|lawful|effective|immune|guaranteed|secure|insured|unanimous)$"
)
_FOR_WHAT = regex(
    r"^ ?(?:only |but only )?(?:in|for|under|up to|at|against|from|with|among|between|when|on) "
    r"(?!any\b|all\b|every|its own)"
)
"""`safe | in small doses`, `legal | in two states`."""
_AGREED = regex(r"\b(?:dis)?agree[sd]? with [\w' -]{2,30}$")
_ABOUT_WHAT = regex(r"^ ?(?:that|on|about|when|if|as to|insofar|in (?:one|this|that))\b")
_NOT_ALL = regex(
    r"^ ?(?:in|on|at|for|from|to|with|by|under|as|about|against|of) [^,.;\"]{2,40}, (?:but |and |if )?not "
    r"(?:in|on|at|for|from|to|with|by|under|as|about|against|of|the|an?|my|our|his|her|their|its)\b"
)
"""`safe | to walk on, not to drive on`: half of a contrast."""
_BACKGROUND = regex(
    r"^(?:and |but |so )?(?:when|if|as|while|after|before|because|since|although|though|until|once|unless)\b"
)
"""How a clause begins that is none of its own: *when the tape is off, he says, ...*."""
_RESTRICTED = regex(
    r"^ ?(?:,|—|–)? ?but (?:only|just|solely|merely|strictly|never)\b"
    r"|^ ?(?:,|—|–)? ?but (?:the way|like|as) (?:an?|the|one|you|any) |^ ?(?:,|—|–)? ?but "
    r"(?:with (?:conditions|reservations|strings|a heavy heart|gritted teeth)|at (?:a|what|the) (?:\w+ "
    r")?(?:price|cost|rate|level)|"
    r"to a (?:level|point|degree|extent)|for (?:the wrong|other|different|very different|quite different)|"
    r"under (?:protest|pressure|duress|conditions|certain|strict)|on (?:one|certain|condition|paper)|in "
    r"(?:name|theory|private|secret))\b"
)


def is_commented(own: str, after: str, spoken: Callable[[], bool]) -> bool:
    """Whether a comment right after the quotation makes somebody else's claim, a dream or a mistake of it.

    `own` is the quotation's last clause, `after` the rest of the sentence, both in lower case on one line; `spoken`
    says whether both stand within one speech, and is asked only where that matters.
    """
    if _HEARSAY.match(after) and spoken():
        return _BACKGROUND.match(own) is None
    if _UNREAL.match(after) or _REPAIRED.match(after) or _RESTRICTED.match(after):
        return True
    if _NOT_ALL.match(after) or (_AGREED.search(own) and _ABOUT_WHAT.match(after)):
        return True
    if _CALLED_SAFE.search(own) and _FOR_WHAT.match(after):
        return not any(map(is_negation, own.split()))
    if _UNTIL.match(after):
        return _HELD.search(own) is not None and not any(map(is_negation, own.split()))
    if _UNDONE.match(after):
        return _ACCUSED.search(own) is not None
    return after.lstrip().startswith("of ") and _OF_WHAT.search(own) is not None
