"""When an editor's description of a speaker is somebody else's in the text, and when it is only in his own words."""

from __future__ import annotations

from pullquote.speech.beside import places, tail
from pullquote.speech.cast import Person, is_human
from pullquote.speech.holdings import Holding
from pullquote.speech.layout import parting, words
from pullquote.speech.meant import COMPANIES, Referent, may_be_company
from pullquote.speech.names import is_body, name_words
from pullquote.speech.roles import WEAK, describe
from pullquote.speech.scene import Scene
from pullquote.speech.values import Description, Kind, Mention, Span, Speaker
from pullquote.speech.words import BODIES, PARTISANS


def another_is_called_so(scene: Scene, held: Holding, speaker: Speaker) -> bool:
    """Whether the very words of the editor's description are in the text those for somebody else, and not for the one
    who speaks: asked for "one Orme aide" where "an adviser to Orme" speaks."""
    referent = held.referent
    if speaker.named or len(speaker.names) != 1 or (referent.person is not None and not referent.person.anonymous):
        return False
    wanted = _called(speaker.names[0])
    own = list(places(referent))
    if not own or any(wanted <= _called(scene.raw[slice(*place)]) for place in own):
        return False
    met = (mention for mention, person in scene.unnamed if person is not referent.person)
    beside = [(start, [item.end for item in tail(scene.raw, end)][-1:]) for start, end in own]
    others = (one for one in met if not any(end and start <= one.start < end[0] for start, end in beside))
    return any(wanted == _called(scene.raw[one.start : one.end]) for one in others)


def called_elsewhere(scene: Scene, held: Holding, speaker: Speaker) -> tuple[Span, ...]:
    """Where the text itself calls the one who speaks by the definite words of the editor's description, and nobody
    else: "Massy said", asked for as "the company" where "the company" is Massy all through the story."""
    person = held.referent.person
    if speaker.named or len(speaker.names) != 1 or person is None or not person.name or held.referent.ambiguous:
        return ()
    asked = _called(speaker.names[0])
    if held.referent.others or speaker.plural or not asked or speaker.names[0].lower().split()[0] in _INDEFINITE:
        return ()
    if (role := describe(speaker.names[0])) is None:
        return ()
    found = [(one, who) for one, who in scene.called if _called(scene.raw[one.start : one.end]) == asked]
    strangers = (one for one, _ in scene.unnamed if _called(scene.raw[one.start : one.end]) == asked)
    if not found or any(who is not person for _, who in found) or any(True for _ in strangers):
        return ()
    if (again := next((one for one, _ in found if _goes_on_as(scene, held, one)), None)) is not None:
        return ((again.start, again.end),)
    if not (role.mods - WEAK or role.head in COMPANIES):
        return ()  # "the mayor" may be another one, whom the story does not name
    near = any(_goes_on(scene, person, one) or _taken_up(held, person, one) for one, _ in found)
    if not (_is_borne_out(person, role) or near):
        return ()  # "the Lund club" behind Ostra Bank may be anybody
    return ((found[0][0].start, found[0][0].end),)


def _is_borne_out(person: Person, role: Description) -> bool:
    """Whether the text says of somebody in other places what the words of a description say."""
    own = {*person.name, *(word for known in person.roles for word in (known.head, *known.mods))}
    company = is_body(person.name) or any(known.head in BODIES | COMPANIES for known in person.roles)
    company = company or (not role.mods - WEAK and may_be_company(person))
    leads = role.head == "head" and not _LEADERS.isdisjoint(own)
    return role.mods - WEAK <= own and (role.head in own or leads or (role.head in COMPANIES and company))


def _goes_on(scene: Scene, person: Person, mention: Mention) -> bool:
    """Whether the story names somebody right before and right after an office of which it tells no holder, and nobody
    else between: "Tusk called. The council president praised them. In Paris, Tusk said"."""
    role, before = mention.role, person.last_before(mention.start)
    after = next((start for start, _ in person.mentions if start > mention.end), 0)
    if role is None or role.head in BODIES or not role.mods - WEAK or not is_human(person) or person.roles:
        return False
    if before < 0 or not mention.end < after < mention.end + _SOON or len(person.name) < 2:
        return False
    return not any(
        other is not person and (other.human or other.gender) and before < other.last_before(after)
        for other in scene.cast.people
    )


def _taken_up(held: Holding, person: Person, mention: Mention) -> bool:
    """Whether the words given are those that "it" takes up: "The Lund freight group was calm. “We sail,” it said"."""
    it = held.referent.mention
    near = it.kind is Kind.PRONOUN and it.pronoun == "it" and 0 < it.start - mention.end < _SOON
    return near and person.last_before(it.start) < mention.start


def _goes_on_as(scene: Scene, held: Holding, mention: Mention) -> bool:
    """Whether "he" takes up the words given, in their paragraph: "The striker shrugged. “Ask them,” he said"."""
    he = held.referent.mention
    near = he.kind is Kind.PRONOUN and bool(he.gender) and 0 < he.start - mention.end < _SOON
    between = scene.raw[mention.end : he.start]
    named = any(mention.end < one.last_before(he.start) for one in scene.cast.people if is_human(one))
    return near and parting(scene.raw) not in between and not named


_SOON = 400
"""Code points from an office to the name of its holder, of whom the story goes on to tell."""
_LEADERS = frozenset("president premier chancellor king queen emir sultan minister-president".split())
"""Who may be called the leader of his state, which his office tells."""


_INDEFINITE = frozenset("a an one another some".split())


def in_own_words(raw: str, speaker: Speaker) -> bool:
    """Whether an editor describes somebody in words that the text does not use, so that they cannot be refuted."""
    if speaker.named:
        return False
    told = [word for name in speaker.names for word in _called(name) if len(word) > _SHORT]
    lowered = raw.lower()
    return any(word[: max(_SHORT, len(word) - 3)] not in lowered for word in told)


_SHORT = 3


def _called(text: str) -> frozenset[str]:
    """The words of a description as written, without article."""
    items = (item.lower for item in words(text, 0, len(text)) if item.alpha)
    return frozenset(word for word in items if word not in {"a", "an", "the", "one"})


def may_be_one_body(referent: Referent, speaker: Speaker) -> bool:
    """Whether two nouns may be one body's, as neither tells more of it: the panel and the court; the
    party and the Liberal Democrats."""
    role, given = referent.mention.role, describe(speaker.names[0]) if speaker.names else None
    if speaker.named or role is None or given is None or role.plural:
        return False
    if given.plural:
        return role.head == "party" and given.head in PARTISANS
    return {role.head, given.head} <= BODIES and role.definite and not (role.mods and given.mods)


def of_its_own(scene: Scene, referent: Referent, speaker: Speaker) -> bool:
    """Whether a body speaks, and the speaker given is in the text one of it, whose words these may be: the head of a
    lobby whose letter it is, the judge of a court."""
    body = referent.person
    if not speaker.named or body is None or not body.name or body.human or body.gender:
        return False
    court = not _COURTS.isdisjoint(body.name)
    own = frozenset(body.name) - {"of", "the"}
    met = (one for name in speaker.names for one in scene.cast.bearers(name_words(name)) if is_human(one))
    roles = (role for one in met for role in one.roles)
    return any(own <= role.mods or (court and role.head in _JUDGES) for role in roles)


_COURTS = frozenset({"court", "tribunal"})
_JUDGES = frozenset({"judge", "justice", "magistrate"})


def already_met(referent: Referent) -> bool:
    """Whether "the complainant" must be somebody whom the text described before by a word that it does not repeat."""
    mention, person = referent.mention, referent.person
    role = mention.role if mention.kind is Kind.ROLE else None
    if role is None or person is None or not person.anonymous or role.head in BODIES:
        return False
    bare = role.definite and not role.indefinite and not role.mods and not mention.owned
    return bare and person.full == (mention.start, mention.end)
