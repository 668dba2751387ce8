"""Clauses inside clauses: "Pardo said Washington had called it ...": whose words are they?"""

from __future__ import annotations

from collections.abc import Sequence

from pullquote.speech.governments import CAPITALS
from pullquote.speech.layout import Word
from pullquote.speech.names import is_body
from pullquote.speech.nouns import is_role_noun
from pullquote.speech.values import Cue, Kind, Mention, Strength
from pullquote.speech.verbs import AUXILIARIES, IRREGULAR, VERBS, Group
from pullquote.speech.words import COUNTRIES, DOCUMENTS, PREPOSITIONS

Items = Sequence[Word]
_TELLING = frozenset("say add tell explain note argue insist write claim warn suggest".split())
_DOING = frozenset(
    "give find offer show see push seek hit pay deliver raise know mean plan intend begin start".split()
)


def innermost(items: Items, spoken: Sequence[Cue], quote: int, content: str) -> Cue:
    """The innermost verb, unless it tells what a country thinks, or ends before a clause that somebody else tells."""
    inner = spoken[-1]
    apart = next((at for at in range(inner.first - 1, -1, -1) if items[at].text == ";"), -1)
    telling = (cue for cue in spoken[:-1] if cue.word in _TELLING and _is_telling(items, cue))
    outer = next((cue for cue in telling if cue.first > apart), None)
    if outer is None or outer.subject is None or inner.subject is None:
        return inner
    who = inner.subject
    country = who.kind is Kind.NAME and len(who.name) == 1 and (who.name[0] in COUNTRIES or who.name in CAPITALS)
    country = country or (
        who.pronoun == "it" and outer.subject.role is not None and outer.subject.role.head == "spokesperson"
    )
    aside = (
        items[outer.first - 1].text == ","
        and outer.last + 1 < len(items)
        and items[outer.last + 1].text == ","
    )
    parted = any(items[at].text == "," for at in range(inner.last + 1, quote)) and inner.word not in _TELLING
    told = _goes_on(items, inner, quote, content) or does(items, inner) or _led_up(items, inner, quote)
    told = told or _is_view(items, inner, quote) or _only_asks(items, inner, quote)
    told = told or _is_how(items, inner, quote, content)
    told = told or any(items[at].lower in {"will", "would", "can", "could"} for at in range(inner.first, inner.verb))
    return outer if country or (aside and parted) or told else inner


def _is_telling(items: Items, cue: Cue) -> bool:
    """Whether a clause tells what another one does: "Orr said", or "by saying that" behind a verb of its own."""
    near = [item.lower for item in items[cue.verb : cue.verb + 2]]
    return cue.strength is Strength.PLAIN or near == ["saying", "that"]


def _is_how(items: Items, cue: Cue, quote: int, content: str) -> bool:
    """Whether the quotation tells how something was done and not what was said: "Orr said Reed had signed “with one
    hand”"."""
    first = content.partition(" ")[0].lower()
    return cue.verb == quote - 1 and items[cue.verb].lower in _SIGNED and first in PREPOSITIONS


_SIGNED = frozenset("signed posted read answered responded reacted replied spoke talked voted began started".split())


def _is_view(items: Items, cue: Cue, quote: int) -> bool:
    """Whether the inner verb only tells with whom somebody is at one, or what he meant: "Orr said Berlin agrees with
    Paris that "..."", "Orr said the mayor had been referring to "..."."""
    behind = items[cue.verb + 1].lower if cue.verb + 1 < len(items) else ""
    return (cue.word == "agree" and behind == "with") or (cue.word == "refer" and items[quote - 1].lower == "to")


def _only_asks(items: Items, cue: Cue, quote: int) -> bool:
    """Whether "who" ties the inner verb to a listener, and what he is told follows: "Orr tells voters who wonder why he
    is late that he "was not brought up that way"."""
    behind = [item.lower for item in items[cue.verb + 1 : quote]]
    return items[cue.verb - 1].lower == "who" and "that" in behind[1:] and behind[-1] in {"that", "he", "she", "it"}


def asker(items: Items, found: Sequence[Cue], quote: int, content: str) -> Cue | None:
    """Who puts a question in the passive: "Orme was asked by the host, Jo Hill, who had read it, "Why?"."""
    asked = [cue for cue in found if cue.shape == "passive" and cue.word == "ask" and cue.last < quote]
    asked = [
        cue for cue in asked if cue.verb and items[cue.verb - 1].lower in {"was", "were", "is", "are", "been"}
    ]
    told = (cue for cue in found if cue.word in _TELLING and cue.shape != "passive" and cue.last < quote)
    if (
        not asked
        or any(cue.verb > asked[-1].verb for cue in told)
        or any(items[at].region >= 0 for at in range(asked[-1].last, quote))
    ):
        return None
    behind = items[asked[-1].last + 1].lower
    question = content.rstrip(" ’'").endswith("?") and items[quote - 1].text in {",", ":"}
    return asked[-1] if question or behind in {"whether", "if", "why", "how", "what", "about"} else None


def _led_up(items: Items, cue: Cue, quote: int) -> bool:
    """Whether the clause only leads up to what is told: "Orme said that when Reed complained of it, "we moved"."""
    if cue.first > 1 and items[cue.first - 1].lower == "as" and items[cue.first - 2].lower in {"said", "says"}:
        return items[quote - 1].text == ","
    opens = cue.first > 0 and items[cue.first - 1].lower in _LEADING
    return opens and items[quote - 1].text in {",", ":"} and quote - 1 > cue.last + 1


_LEADING = frozenset("when if while after because although as".split())


def _shows(cue: Cue) -> bool:
    """Whether a study or a survey shows something: what words it is put in is its teller's choice."""
    who = cue.subject
    studied = who is not None and who.role is not None and who.role.head in DOCUMENTS
    return studied and cue.word in {"suggest", "show", "indicate", "find", "reveal"} and cue.shape == "before"


def does(items: Items, cue: Cue) -> bool:
    """Whether the inner verb tells what somebody does and not what he says: "Orme said Reed gave them "hope""."""
    follows = items[cue.verb + 1] if cue.verb + 1 < len(items) else None
    return cue.word in _DOING and (follows is None or follows.lower != "that")


def _goes_on(items: Items, cue: Cue, quote: int, content: str) -> bool:
    """Whether the quotation is one more thing that is told: "Orme said Reed attacked him and "lost his mind""."""
    group = VERBS.get(items[cue.verb].lower, ("", Group.SAY))[1]
    if items[quote - 1].lower not in {"and", "but"} or cue.last >= quote - 2:
        return False
    first = content.split()[0].lower() if content.split() else ""
    return group is Group.ACT or (group is Group.TELL and first in AUXILIARIES)


def teller(items: Items, found: Sequence[Cue], cue: Cue) -> Cue | None:
    """The clause that tells of another one: in "Orr said Hill urged them to wait", that of Orr."""
    parted = {item.lower for item in items[max(0, cue.first - 2) : cue.first]} & {"and", "but", ";", "while"}
    outer = (one for one in found if one.verb < cue.verb and one.word in _TELLING)
    told = next((one for one in outer if one.strength is Strength.PLAIN), None)
    return told if told is not None and (not parted or _listed(items, told, cue)) else None


def _listed(items: Items, outer: Cue, cue: Cue) -> bool:
    """Whether "and" only joins two subjects: in "Orr said the police and the mayor called it" Orr tells of both."""
    between = items[outer.last + 1 : cue.first]
    return bool(between) and all(
        item.alpha and item.lower not in AUXILIARIES and item.lower not in VERBS and item.lower not in IRREGULAR
        for item in between
    )


def reported_of_body(cue: Cue, items: Items) -> bool:
    """ "China voiced "regret", the spokesman said": a country or body acts, and a person words it."""
    who = cue.subject
    group = VERBS.get(items[cue.verb].lower, ("", Group.SAY))[1]
    if who is None or group is not Group.ACT or who.kind is Kind.PRONOUN:
        return False
    return not who.person and (
        (who.kind is Kind.NAME and len(who.name) == 1 and who.name[0] in COUNTRIES) or is_body(who.name)
    )


def told_behind(items: Items, front: Cue, behind: Cue, quote: int) -> bool:
    """Whether the clause behind the words tells them, not the one before: a dash parts them from that one, or it only
    leads up to them ("If a paper reported it, "they knew more than we did," Hill said"), or says what somebody does
    ("Orr defends it on air: "It is ours," she says") or would do ("willing to pay more "because we like it," Hill
    said"), or what a study shows ("Polls suggest that "people want it", Hill says").
    """
    plain = behind.strength is Strength.PLAIN and behind.shape != "according"
    if plain and (_led_up(items, front, quote) or _shows(front)):
        return True
    if items[quote - 1].text in "—–-":
        return behind.shape == "inverted" or (behind.strength is Strength.PLAIN and behind.shape == "before")
    group = VERBS.get(items[front.verb].lower, ("", Group.SAY))[1]
    if items[quote - 1].text == ":" and group is Group.ACT:
        return plain
    meant = items[front.verb - 1].lower == "to" and group not in (Group.SAY, Group.TELL)
    return meant and front.strength is Strength.LOOSE and behind.strength is Strength.PLAIN


def telling(items: Items, found: Sequence[Cue]) -> Cue:
    """The clause that tells the whole sentence: "The valve failed when it was tested, said Hughes"."""
    last = found[-1]
    ends = not any(item.alpha for item in items[last.last + 1 :])
    if last.shape == "before" and last.first and items[last.first - 1].text == "," and ends:
        return last
    return next((cue for cue in found if cue.shape == "inverted"), found[0])


def caller_of_him(items: Items, at: int, earlier: Sequence[Cue]) -> Mention | None:
    """Who calls "him" what, where he is the subject of what is told: Hill said that Orr ate too much, calling him
    “a glutton”. None where the told clause has somebody else in it, whom Orr may call so."""
    if len(earlier) < 2 or at + 1 >= len(items) or items[at + 1].lower not in {"him", "her", "them"}:
        return None
    inner = earlier[-1]
    told = inner.first > 0 and items[inner.first - 1].lower == "that" and inner.shape == "before"
    others = any(item.cap or item.region >= 0 or is_role_noun(item.lower) for item in items[inner.last + 1 : at])
    return earlier[-2].subject if told and not others else None
