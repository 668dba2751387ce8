"""From a document to a model: every fault of shape at its place, with the nearest right key."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import replace
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError

from pullquote.diagnostics import Diagnostic, Edit
from pullquote.load.advice import advice, usual_key
from pullquote.load.document import Document, Loc
from pullquote.load.faults import fault
from pullquote.load.rules import duplicate_id, missing_key, unknown_key, wrong_value
from pullquote.load.slips import one_slip

M = TypeVar("M", bound=BaseModel)

# In pydantic's words these speak of tuples, validation and patterns.
_MESSAGES = {
    "string_type": "a text is needed here",
    "tuple_type": "a list is needed here",
    "model_type": "`key: value` lines are needed here",
    "model_attributes_type": "`key: value` lines are needed here",
    "dict_type": "`key: value` lines are needed here",
    "string_pattern_mismatch": "`{input}` is no id",
    "literal_error": "`{input}` is not one of {expected}",
    "too_short": "at least {min_length} entries are needed, there is {actual_length}",
    "string_too_long": "longer than {max_length} characters",
}


def read_entry(model: type[M], document: Document) -> tuple[M | None, list[Diagnostic]]:
    """Validate a document against a model; the entry is None exactly if there are diagnostics of its shape."""
    try:
        entry = model.model_validate(document.data)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        return None, [_diagnostic(model, document, one) for one in errors if not _misnamed(model, one, errors)]
    return entry, _duplicate_ids(document)


def _misnamed(model: type[BaseModel], error: Any, errors: Sequence[Any]) -> bool:
    """Whether a missing key is there under another name: that finding says enough."""
    return error["type"] == "missing" and any(
        one["type"] == "extra_forbidden" and one["loc"][:-1] == error["loc"][:-1]
        and _meant(model, one["loc"]) == error["loc"][-1]
        for one in errors
    )


def _diagnostic(model: type[BaseModel], document: Document, error: Any) -> Diagnostic:
    loc: Loc = tuple(step for step in error["loc"] if step != "[key]")
    if error["type"] == "extra_forbidden":
        return _unknown_key(model, document, loc)
    if error["type"] == "missing":
        where = document.value_span(loc[:-1]) if len(loc) > 1 else document.span(0, 1)
        return fault(missing_key, f"`{loc[-1]}` is missing", where, f"add a line `{loc[-1]}: ...` to this entry")
    message = _message(error)
    span = document.key_span(loc) if error["loc"][-1:] == ("[key]",) else document.value_span(loc)
    help = advice(error["type"], error["input"], _keys(model, loc))
    return fault(wrong_value, _plain(message, document.find(loc)[1]), span, help)


def _message(error: Any) -> str:
    message = _MESSAGES.get(error["type"])
    if message is None:
        return str(error["msg"]).removeprefix("Value error, ")
    given = str(error["input"])
    if error["type"] == "string_pattern_mismatch":
        message = "`{input}` is no reference" if "/" in error["ctx"]["pattern"] else "`{input}` is no id"
    return message.format_map({**error.get("ctx", {}), "input": given if len(given) <= 60 else f"{given[:60]} ..."})


def _plain(message: str, loc: Loc) -> str:
    key = next((str(step) for step in reversed(loc) if isinstance(step, str)), "")
    return f"`{key}`: {message[:1].lower()}{message[1:]}" if key else message


def _unknown_key(model: type[BaseModel], document: Document, loc: Loc) -> Diagnostic:
    key, known = str(loc[-1]), _keys(model, loc[:-1])
    meant = _meant(model, loc)
    help = f"did you mean `{meant}`?" if meant else f"the keys here are: {', '.join(known)}"
    span = document.key_span(loc)
    found = fault(unknown_key, f"there is no key `{key}` here", span, help)
    slips = [one for one in known if one_slip(key, one)]
    if len(slips) != 1 or slips[0] in document.find(loc[:-1])[0].keys:
        return found
    return replace(found, edit=Edit(document.file, span.start, span.end, slips[0]))


def _meant(model: Any, loc: Loc) -> str | None:
    """The known key that somebody means who writes the one at `loc`."""
    usual = usual_key(_at(model, loc[:-1]), str(loc[-1]))
    near = [usual] if usual else difflib.get_close_matches(str(loc[-1]), _keys(model, loc[:-1]), 1, 0.6)
    return near[0] if near else None


def _at(model: Any, loc: Loc) -> Any:
    for step in loc:
        model = _inside(model, step)
    return model


def _keys(model: Any, loc: Loc) -> list[str]:
    """The keys that the model takes at `loc`."""
    model = _at(model, loc)
    return list(model.model_fields) if isinstance(model, type) and issubclass(model, BaseModel) else []


def _inside(model: Any, step: str | int) -> Any:
    if isinstance(model, type) and issubclass(model, RootModel):
        model = model.model_fields["root"].annotation
    if isinstance(model, type) and issubclass(model, BaseModel):
        found = model.model_fields.get(str(step))
        return _bare(found.annotation) if found else None
    args = get_args(model)
    return _bare(args[-1] if get_origin(model) is dict else args[0]) if args else None


def _bare(annotation: Any) -> Any:
    """An annotation without `| None`."""
    if get_origin(annotation) in (Union, UnionType):
        return next(arg for arg in get_args(annotation) if arg is not type(None))
    return annotation


def _duplicate_ids(document: Document) -> list[Diagnostic]:
    """Ids are unique in their file, whatever list they stand in: quotations and passages share one address space."""
    first: dict[str, Loc] = {}
    found: list[Diagnostic] = []
    for key, entries in document.data.items():
        for index, entry in enumerate(entries if isinstance(entries, list) else ()):
            if not (isinstance(entry, dict) and isinstance(entry.get("id"), str)):
                continue
            loc: Loc = (key, index, "id")
            if entry["id"] in first:
                earlier = document.value_span(first[entry["id"]], "first here")
                message = f"the id `{entry['id']}` stands twice in this file"
                found.append(fault(duplicate_id, message, document.value_span(loc), "give one another id", earlier))
            first.setdefault(entry["id"], loc)
    return found
