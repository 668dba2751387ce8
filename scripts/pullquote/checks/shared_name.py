"""Two people in `briefs/people.yml` have the same name or alias, or an alias is another person's name.

A proof shows a speaker by the names that `people.yml` gives. Whoever has another person's name could be given that
person's words.

Example
-------
```yaml briefs/people.yml
ardal:
  name: Ada Ardal
  aliases: [Ardal, Brandt]
brandt:
  name: Hugo Brandt
```

What to write instead
---------------------
Give each spelling to the one person whom it means. Where two people share a surname, neither needs it as an alias:
`name` in full is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from pullquote.checks.site import Fault, Site
from pullquote.diagnostics import Severity
from pullquote.load.document import Loc
from pullquote.load.files import PEOPLE
from pullquote.model.people import Person
from pullquote.text import prepare

CODE = "PQ212"
NAME = "shared-name"
SEVERITY = Severity.ERROR

Words = tuple[str, ...]


def check(site: Site) -> Iterator[Fault]:
    """Every spelling that is, or may be taken for, the name of somebody who stands further up or down."""
    named = {id: person for id, person in site.library.people.items() if person.kind != "unnamed"}
    spelled = [(id, loc, _words(text)) for id, person in named.items() for loc, text in _spellings(id, person)]
    first: dict[Words, str] = {}
    surnames = {_words(person.name)[-1:]: id for id, person in named.items() if person.kind == "person"}
    for id, loc, words in spelled:
        other = first.setdefault(words, id)
        if other == id and not set(words) & set(_words(named[id].name)):
            other = surnames.get(words, id)
        if other != id:
            message = f"`{other}` has this name too: nobody could tell whose words are whose"
            span = site.loaded.documents[PEOPLE].value_span(loc)
            yield Fault(message, span, "give each spelling to the one person whom it means")


def _spellings(id: str, person: Person) -> Iterator[tuple[Loc, str]]:
    yield (id, "name"), person.name
    yield from (((id, "aliases", index), alias) for index, alias in enumerate(person.aliases))


def _words(text: str) -> Words:
    """A name's words, whatever their typography and case."""
    return tuple(token.casefold() for token in prepare(text).tokens)
