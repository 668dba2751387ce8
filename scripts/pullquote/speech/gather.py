"""Gathering the people of an article: every capitalised name, and the role or age that stands beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pullquote.speech.aliases import NICKNAMED, also_known, lettered, nicknamed, shortened
from pullquote.speech.apposition import is_home, kinds_in, role_after, role_before
from pullquote.speech.asides import without_asides
from pullquote.speech.bodynames import has_letters, is_firm, is_ones, is_team, is_the_one, is_work
from pullquote.speech.cast import Cast, Person
from pullquote.speech.couples import shared
from pullquote.speech.court import pleads
from pullquote.speech.datelines import past_agency
from pullquote.speech.given import gender_of_name, gender_shown
from pullquote.speech.layout import Word, worded
from pullquote.speech.letters import known_by, spelled_out
from pullquote.speech.meant import of_one
from pullquote.speech.names import LETTERS, Same, fold_name, same_name
from pullquote.speech.namesakes import is_namesake
from pullquote.speech.neither import TOLD, learn_neither
from pullquote.speech.nouns import is_role_noun, is_speaking_noun
from pullquote.speech.offices import is_matter
from pullquote.speech.parties import LETTERED, parties
from pullquote.speech.phrases import named
from pullquote.speech.placed import is_place, is_placed
from pullquote.speech.ranks import office_of
from pullquote.speech.runs import office_start, run_from
from pullquote.speech.stagenames import one_person
from pullquote.speech.states import is_people
from pullquote.speech.styles import STYLES, styles_in
from pullquote.speech.told import learn_told
from pullquote.speech.values import Description, Mention
from pullquote.speech.verbs import AUXILIARIES, VERBS, is_adverb
from pullquote.speech.words import BODIES, CALENDAR, COUNTRIES, DETERMINERS, POSSESSIVES

Items = Sequence[Word]


_CALLED = frozenset(
    "boeing beijing nanjing reading sterling wyoming flushing harding fielding browning housing planning mining".split()
)
_LEADS_OFFICE = DETERMINERS | {"senior", "former", "top", "veteran"}


def _runs(cast: Cast, items: Items) -> Iterator[tuple[int, int, bool]]:
    """Runs of capitalised words, and whether each begins a sentence."""
    end = 0
    for at in [at for at, item in enumerate(items) if item.name]:
        if at >= end:
            end = max(run_from(items, at, len(items)), at + 1)
            opening = at == 0 or items[at - 1].text in '.?!:“"”‘—'
            led = opening and (_is_participle(items, at, end) or _is_led(cast, items, at, end))
            yield at + led, end, opening


def _is_participle(items: Items, at: int, end: int) -> bool:
    """Whether the capital that opens a sentence is a verb's: "Hosting Cook at the fair"."""
    word = items[at].lower
    verb = (word.endswith("ing") and word not in _CALLED) or (word.endswith("ed") and word in VERBS)
    return end > at + 1 and len(word) > 5 and verb


def _is_led(cast: Cast, items: Items, at: int, end: int) -> bool:
    """Whether a past participle stands before somebody whom the text has named: "Backed Marwick up"."""
    word = items[at].lower
    if end < at + 2 or len(word) < 6 or not word.endswith("ed") or gender_of_name(word):
        return False
    rest = tuple(item.lower for item in items[at + 1 : end])
    known, _ = cast.named(rest, items[at].start)
    return known is not None and cast.named((word,), items[at].start)[0] is None


def gather(raw: str) -> Cast:
    """The cast of an article, in one pass over its words."""
    cast = Cast()
    for start, end, spelled in worded(raw):
        items = without_asides(past_agency(spelled))
        if is_headline(items):
            continue
        for begin, stop, opening in _runs(cast, items):
            if _is_address(items, begin, stop) and f"the {items[stop - 1].lower}" in raw:
                continue
            _meet(cast, items, begin, stop, opening)
        if raw.find("(", start, end) >= 0 or raw.find(", or ", start, end) >= 0:
            shortened(cast, spelled)
        if LETTERED.search(raw, start, end):
            parties(cast, spelled)
    if any(written in raw for written in ("known", "Known", "KNOWN")):
        for _, _, spelled in worded(raw):
            also_known(cast, spelled)
            known_by(cast, spelled)
    if TOLD.search(raw):
        learn_neither(cast, raw)
    if NICKNAMED.search(raw):
        for start, end, spelled in worded(raw):
            if NICKNAMED.search(raw, start, end):
                nicknamed(cast, spelled)
    lettered(cast, raw)
    one_person(cast, raw)
    spelled_out(cast, raw)
    return cast


def is_headline(items: Items) -> bool:
    """Whether every long word has a capital, so that capitals do not show names."""
    shouted = all(item.text.isupper() or not item.text[0].isalpha() for item in items if item.alpha)
    if shouted and sum(item.alpha for item in items) > 1:
        return True
    long = [item.cap for item in items if item.alpha and len(item.text) > 3]
    return len(long) > 3 and long.count(True) >= 0.8 * len(long)


def _meet(cast: Cast, items: Items, begin: int, stop: int, opening: bool) -> None:
    """Add one run of capitals to the cast, with what stands around it."""
    lead = min(role_before(items, begin, stop), office_start(items, begin, stop))
    lone = stop - begin == 1
    styled = items[begin].lower in STYLES and begin > 0 and items[begin - 1].lower in POSSESSIVES
    if lone and (styled or items[begin].lower in LETTERS or _is_noun(items[begin])):
        return
    if is_matter(items, begin, stop):
        return
    mention = named(items, lead, begin, stop)
    if lone and (family := shared(items, begin, stop))[0]:
        mention = replace(mention, name=(*mention.name, family[0]))
        cast.couples.append((mention.name, tuple(fold_name(item.text) for item in items[family[1] - 2 : family[1]])))
    if not mention.name or COUNTRIES.issuperset(mention.name) or is_people(mention.name):
        return
    gender = mention.gender or gender_shown(mention.name)
    person, _ = cast.named(mention.name, mention.start, gender, mention.role)
    placed = person is not None and len(person.name) == 1 < len(mention.name)
    if placed and mention.role is not None and _is_office(mention, items, begin):
        return  # "the Ely MP" says nothing of Ely
    if person is not None and is_namesake(person, mention.name, [item.lower for item in items[stop : stop + 2]]):
        person = Person(mention.name)
    if person is None:
        if opening and lone and (not _shows_subject(items, stop) or _is_plural(items, begin, stop)):
            return
        if mention.role is not None and _is_office(mention, items, begin):
            return
        person = Person(mention.name)
    _learn(cast, person, mention, items, lead, begin, stop)


def _is_address(items: Items, begin: int, stop: int) -> bool:
    """Whether an office closes what somebody is called to his face: "That is why, Bwana Mayor."."""
    ends = stop < len(items) and items[stop].text in {".", "?", "!", ",", "”", '"'}
    led = stop - begin > 1 and begin > 0 and items[begin - 1].text in {",", "“", '"'}
    return ends and led and is_role_noun(items[stop - 1].lower) and not gender_of_name(items[begin].lower)


def _is_noun(item: Word) -> bool:
    return is_speaking_noun(item.lower) and not item.text.isupper()


def _is_office(mention: Mention, items: Items, begin: int) -> bool:
    """Whether capitals name an office and nobody's name: "a Conservative MP", "U.S. Secretary"."""
    led = begin > 0 and items[begin - 1].lower in _LEADS_OFFICE
    placed = all(word in COUNTRIES for word in mention.name[:-1])
    firm = mention.name[-1] in {"partners", "associates"}
    if mention.name[0] in BODIES and "of" in mention.name:
        return False  # the Association of River Pilots
    return is_role_noun(mention.name[-1]) and (led or placed or len(mention.name) > 2) and not firm


def _is_plural(items: Items, begin: int, stop: int) -> bool:
    """Whether the capital that opens a sentence is a common plural: "Extracts have been sold"."""
    return (
        items[begin].lower.endswith("s")
        and stop < len(items)
        and items[stop].lower in {"have", "are", "were", "do"}
    )


def _shows_subject(items: Items, stop: int) -> bool:
    """Whether the capital that opens a sentence is a name, by what follows: a verb, a comma, a possessive."""
    if stop >= len(items) or items[stop - 1].owner:
        return items[stop - 1].owner
    word = items[stop].lower
    if word == "on" and stop + 1 < len(items) and items[stop + 1].lower in CALENDAR:
        return True
    return word in VERBS or word in AUXILIARIES or is_adverb(word) or items[stop].text == "," or word == "and"


def _own_gender(items: Items, stop: int) -> str:
    """What "Pike, for his part," and "Hughes himself" show of a name."""
    if stop < len(items) and items[stop].lower in {"himself", "herself"}:
        return "m" if items[stop].lower == "himself" else "f"
    if stop + 3 < len(items) and items[stop].text == "," and items[stop + 1].lower == "for":
        return {"his": "m", "her": "f"}.get(items[stop + 2].lower, "") if items[stop + 3].lower == "part" else ""
    return ""


def _is_one(items: Items, stop: int) -> bool:
    """Whether "who was" or "who has" follows a name, which then is one human being's: "Amaya, who was there"."""
    near = [item.lower for item in items[stop : stop + 3]]
    return near[:2] == [",", "who"] and near[2:] in (["was"], ["is"], ["has"])


def _behind(items: Items, begin: int, stop: int) -> tuple[Description | None, str, tuple[int, int]]:
    """The role or the age behind a name, if it is not that of the person who is of that place."""
    found = (None, "", (0, 0))
    if is_placed(items, begin):
        return found
    role, age, place = role_after(items, stop)
    if (role is None or role.head not in BODIES) and is_home(items, begin, stop):
        return found
    return of_one(role), age, place


def _learn(
    cast: Cast, person: Person, mention: Mention, items: Items, lead: int, begin: int, stop: int
) -> None:
    starts = (item.start for item in items[begin:stop] if fold_name(item.text) == mention.name[0])
    start = next(starts, mention.start)
    led = next((at for at in range(lead, stop) if items[at].start >= start), lead)
    if len(mention.name) > len(person.name) and same_name(person.name, mention.name) is Same.YES:
        person.name = mention.name
        person.full = (start, mention.end)
    if person.full is None or (len(mention.name) == len(person.name) and person.full[0] > start):
        person.full = (start, mention.end)
    person.mentions.append((start, mention.end))
    person.gender = person.gender or mention.gender or gender_shown(person.name) or _own_gender(items, stop)
    titled = (mention.person and not is_firm(mention)) or _is_one(items, stop) or is_ones(items, begin, stop, lead)
    person.human = person.human or titled
    person.team = person.team or is_team(items, begin, stop) or has_letters(items[led:stop])
    person.team = person.team or (not person.human and is_work(mention, items, begin, stop))
    role, age, place = _behind(items, begin, stop)
    person.age = person.age or age
    person.human = person.human or bool(age) or (role is not None and role.head not in BODIES)
    learn_told(person, items, stop)
    for kind in kinds_in(mention.name):
        if kind not in person.roles:
            person.roles.append(kind)
            person.role_places.append((start, mention.end))
    if len(mention.name) > 1:
        person.fulls.append(start)
        said = mention.gender or mention.role or mention.person or role or age
        person.shown = person.shown or bool(said or gender_shown(mention.name))
    own = (office_of(items[lead:led]), of_one(mention.role), role, *pleads(items, stop), *styles_in(items[begin:led]))
    for found in own:
        if found is not None and found not in person.roles:
            person.roles.append(found)
            person.role_places.append(place if found is role else (mention.start, start))
    owned = items[stop - 1].owner and (bool(person.gender) or len(person.name) > 1)
    lands = len(mention.name) == 1 and (mention.name[0] in COUNTRIES or is_the_one(items, begin, stop))
    person.place = person.place or lands or is_place(mention, items, lead, begin, owned=owned)
    cast.register(person)
