"""JSON Schemas of the data files, made from the models, with the ids of a project where ids belong.

An editor's YAML server reads them. It knows numbers, which our reader takes as text: a year is both.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from pullquote.model.brief import Brief
from pullquote.model.library import Library
from pullquote.model.people import Origins, People
from pullquote.model.source import Source

MODELS: Mapping[str, type[BaseModel]] = {"brief": Brief, "source": Source, "people": People, "origins": Origins}

# Which ids a key takes, by the name of the model and the key.
_WHOSE: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("Evidence", "supports"): ("references",),
    ("Evidence", "disputes"): ("references",),
    ("Evidence", "context"): ("references",),
    ("Position", "actor"): ("people",),
    ("Figure", "said_by"): ("people", "origins"),
    ("Brief", "related"): ("briefs",),
    ("Quotation", "speaker"): ("people",),
    ("Quotation", "via"): ("origins",),
    ("Passage", "attributed_to"): ("people",),
    ("Passage", "via"): ("origins",),
    ("Derivation", "source"): ("sources",),
    ("Derivation", "origin"): ("origins",),
    ("Source", "origins"): ("origins",),
}
_ONE_OR_MANY = {"related", "claims", "via", "origins"}


@dataclass(frozen=True, slots=True)
class Ids:
    """The ids of a project; where a kind has none, any id will do."""

    references: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    briefs: tuple[str, ...] = ()


def ids_of(library: Library) -> Ids:
    """All ids of a library, sorted."""
    kinds = (library.excerpts, library.people, library.origins, library.sources, library.briefs)
    return Ids(*(tuple(sorted(kind)) for kind in kinds))


def schemas(ids: Ids) -> dict[str, dict[str, Any]]:
    """The schema of each kind of file, by its name."""
    return {name: _schema(model, ids) for name, model in MODELS.items()}


def _schema(model: type[BaseModel], ids: Ids) -> dict[str, Any]:
    made = model.model_json_schema()
    for name, part in [*made.get("$defs", {}).items(), (model.__name__, made)]:
        for key, field in part.get("properties", {}).items():
            part["properties"][key] = _field(name, key, field, ids)
    if "When" in made.get("$defs", {}):
        made["$defs"]["When"] = _or_plain(made["$defs"]["When"])
    return {"$schema": GenerateJsonSchema.schema_dialect} | _loosened(made)


def _field(model: str, key: str, field: dict[str, Any], ids: Ids) -> dict[str, Any]:
    known = sorted({one for kind in _WHOSE.get((model, key), ()) for one in getattr(ids, kind)})
    if known:
        field = _with_enum(field, known)
    if key in _ONE_OR_MANY and field.get("type") == "array":
        kept = {word: field.pop(word) for word in ("title", "description", "default") if word in field}
        field = {"anyOf": [field["items"], field]} | kept
    return field


def _with_enum(field: dict[str, Any], known: list[str]) -> dict[str, Any]:
    """The field with the known ids in place of every pattern in it."""
    if "pattern" in field:
        return {word: value for word, value in field.items() if word not in ("pattern", "maxLength")} | {"enum": known}
    changed: dict[str, Any] = {word: _with_enum(field[word], known) for word in ("items",) if word in field}
    if "anyOf" in field:
        changed["anyOf"] = [_with_enum(one, known) for one in field["anyOf"]]
    return field | changed


def _or_plain(when: dict[str, Any]) -> dict[str, Any]:
    """A date alone may stand for a mapping with a date."""
    return {"anyOf": [{"type": "string"}, when], "description": when.get("description", "")}


def _loosened(part: Any) -> Any:
    """Plain text may look like a number: every scalar is text to us."""
    if isinstance(part, list):
        return [_loosened(one) for one in part]
    if not isinstance(part, dict):
        return part
    loose = {key: value if key in ("enum", "const") else _loosened(value) for key, value in part.items()}
    if loose.get("type") == "string" and not {"enum", "const", "pattern"} & loose.keys():
        loose["type"] = ["string", "number"]
    return loose
