"""What stands at the head of a sentence and says in whose eyes, or in which story, it holds.

*In his mind, | the match was won*, *by their logic | every driver is a thief*, *to them, | we are a number*, *in the
film | the priest did it*, *as the critics see it, | the treaty was a surrender*. The clause behind is not what the
speaker says of the world. The speaker's own (*in my view*, *by our estimate*) is.
"""

from __future__ import annotations

from .clauses import Tokens, asserts, begins_phrase, is_auxiliary
from .lexicon import CLAUSE_SUBJECTS, DETERMINERS
from .patterns import any_of, one_of, regex

_LONGEST = 110
_THEIR = r"(?:his|her|their|your|its|some|that|this|[\w-]+'s|[\w-]+s'|the \w+ ?'|some people's|many people's)"
_WHOM = one_of(
    """him her them you people others some many outsiders critics most_people some_people many_people the_public
    the_press the_media the_\\w+_public the_outside_world the_state the_bank the_police the_company the_court
    my_(?!mind|knowledge|surprise|left|right|regret|shame|horror|delight|relief|dismay|ear|eye)\\w+
    the_ministry the_council the_government the_authorities the_\\w+(?:ers|ors|ists|ians|ans|men)"""
)
_HEAD = one_of(
    """mind minds head heads eyes view opinion world worldview estimation judgment judgement telling
    version account narrative imagination universe logic scenario"""
)
_FICTION = one_of(
    """brochures? leaflets? adverts? advertisements? prospectus headlines? posters? papers press manifesto films?
    movies? novels? play story dreams? nightmares? legends? myth fable tale fairy_tales? script
    fantas(?:y|ies)
    simulation scenario parable imagination"""
)
_READING = one_of(
    """logic reasoning reckoning account telling lights argument theory reading version view interpretation
    analysis calculations? estimates? standards thinking showing"""
)
_ANGLE = one_of("point_of_view points_of_view perspective standpoint viewpoint vantage_point angle")
_SEE = one_of(
    "sees? saw tells? told has have had puts? put would_have imagines? pictures? understands? frames? spins?"
)
_LEAD = r"^(?:(?:and|but|so|well|now|because|that|then|or|yet|though|while) (?:, )?)?"
_RECORDS = one_of(
    """law laws rules? figures? numbers? data records? study contract constitution report statistics survey
    tests?"""
)
_FRONTED = regex(
    _LEAD
    + any_of(
        rf"in {_THEIR} (?:\w+ )?{_HEAD}(?: of (?:events|things|history|the \w+))?",
        r"in the (?:eyes|minds?|heads?|view|opinion|imagination|telling) of [\w' -]+",
        rf"in (?:the|a|an|my|our|{_THEIR}) (?:\w+ )?{_FICTION}(?: [\w']+){{0,3}}",
        r"in (?:the|one|another|some) (?:\w+ )?(?:version|telling|account|life|universe)(?: [\w']+){0,5}",
        rf"(?:by|on|under|following) {_THEIR} (?:\w+ )?{_READING}",
        r"under (?:his|her|their|your|[\w-]+'s) (?:\w+ )?(?:plans?|proposals?|scheme|bill|system|model)",
        rf"(?:from|seen from) (?:an?|the|{_THEIR}) (?:[\w'-]+ )?{_ANGLE}",
        r"from where (?:he|she|they|you) (?:sits?|stands?)|to (?:anyone|anybody|an? )[\w' -]+",
        r"(?:from the outside|to an outsider|to the outside world|to the (?:untrained|naked) eye)",
        rf"(?:in the way|the way|as) (?:[\w'-]+ ){{1,4}}{_SEE} it|to hear [\w' -]+",
        (
            r"(?:so|as) the (?:story|theory|argument|legend|joke|thinking|narrative|tale|logic|rumour|"
            r"rumor) (?:goes|went|runs|ran)"
        ),
        r"(?:so|as) (?:he|she|they|people|some|critics) (?:claims?|thinks?|tells? (?:us|me|you))",
        r"(?:to (?:listen to|read|watch|look at)|listening to|to judge by|to go by|to believe) [\w' -]+",
        r"if (?:you|we) (?:listen to|believe) [\w' -]+",
        r"(?:at|on) (?:face value|the surface|the outside|first reading|first hearing)|superficially|outwardly",
        rf"according to (?!(?:the |our |my )?{_RECORDS}\b)[\w' -]+",
        r"as far as [\w' -]+ (?:is|are|was|were) concerned|for all \w+ (?:know|knew|knows|cares?)",
        "on a (?:good|bad|clear|quiet|perfect) (?:day|night|year)|at a (?:push|pinch|stretch)",
        r"short of [\w' -]+|in (?:my|your) book",
        r"(?:yeah ,? ?right|sure , sure|yeah ,? ?yeah)",
    )
    + "(?: ,)?$"
)
_TO_WHOM = regex(rf"{_LEAD}(?:to|for) {_WHOM}(?: ,)?$")
_QUOTATIVE = regex(
    r"(?:^|[,;:—] |\b(?:and|but|so|then|because|when) )(?!i |we |i'm|we're)(?:[\w'-]+ ){0,3}?"
    r"(?:(?:is|are|was|were|be|\w+'s|\w+'re)(?: \w+ly| all| just)? like|(?:goes|was all|were all|is all)) ,?$"
)
_FIRST = frozenset("i we".split())
_OPENERS = frozenset(
    """in by on under following from seen to for so as the if listening at superficially outwardly according short
    yeah sure and but well now because that then or yet though while""".split()
)


def from_viewpoint(text: str, after: Tokens) -> int | None:
    """Where in the lower-case words of a speech before a quotation begins what says whose view its clause is."""
    if len(text) > _LONGEST or not begins_phrase(after):
        return None
    found = _QUOTATIVE.search(text) if asserts(after) else None
    if found is None and text.split(" ", 1)[0] in _OPENERS:
        first = after[0].lower().split("'")[0]
        own = first in _FIRST
        closed = text.endswith(" ,") or first in DETERMINERS | CLAUSE_SUBJECTS
        found = _FRONTED.search(text) if closed else None
        if found is None and closed and not own and any(map(is_auxiliary, after[:6])):
            found = _TO_WHOM.search(text)
    return None if found is None else found.start()
