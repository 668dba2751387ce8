"""From a document to a model: every fault of shape at its place, with the nearest right key."""

from __future__ import annotations

import difflib
from dataclasses import replace
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin

from pydantic import BaseModel, RootModel, ValidationError

from pullquote.diagnostics import Diagnostic, Edit
from pullquote.load.document import Document, Loc
from pullquote.load.faults import fault
from pullquote.load.rules import duplicate_id, missing_key, unknown_key, wrong_value
from pullquote.load.slips import one_slip

M = TypeVar("M", bound=BaseModel)

_ADVICE = {
    "string_pattern_mismatch": "write lower-case letters, digits and hyphens; a reference is `source-id/quotation-id`",
    "string_type": "write it behind the key on one line; put it in quotation marks if it holds `: ` or ` #`",
    "tuple_type": "one line a value, each beginning with `- `",
    "model_type": "write the keys of this entry below, each on its own line: `id: ...`, `text: ...`",
    "model_attributes_type": "write the keys of this entry below, each on its own line: `id: ...`, `text: ...`",
    "dict_type": "one entry below the other, each beginning with its id and a colon",
    "too_short": "add another entry to this list, or take the whole list out",
    "literal_error": "write one of these words, in small letters",
    "string_too_long": "an id becomes part of an address: keep it short",
}


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
        return None, [_diagnostic(model, document, one) for one in error.errors(include_url=False)]
    return entry, _duplicate_ids(document)


def _diagnostic(model: type[BaseModel], document: Document, error: Any) -> Diagnostic:
    loc: Loc = tuple(step for step in error["loc"] if step != "[key]")
    if error["type"] == "extra_forbidden":
        return _unknown_key(model, document, loc)
    if error["type"] == "missing":
        where = document.value_span(loc[:-1]) if len(loc) > 1 else document.span(0, 1)
        return fault(missing_key, f"`{loc[-1]}` is missing", where, f"add a line `{loc[-1]}: ...` to this entry")
    message = _message(error)
    span = document.key_span(loc) if error["loc"][-1:] == ("[key]",) else document.value_span(loc)
    return fault(wrong_value, _plain(message, loc), span, _ADVICE.get(error["type"], ""))


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
    near = difflib.get_close_matches(key, known, 1, 0.6)
    help = f"did you mean `{near[0]}`?" if near else f"the keys here are: {', '.join(known)}"
    span = document.key_span(loc)
    found = fault(unknown_key, f"there is no key `{key}` here", span, help)
    slips = [one for one in known if one_slip(key, one)]
    if len(slips) != 1 or slips[0] in document.find(loc[:-1])[0].keys:
        return found
    return replace(found, edit=Edit(document.file, span.start, span.end, slips[0]))


def _keys(model: Any, loc: Loc) -> list[str]:
    """The keys that the model takes at `loc`."""
    for step in loc:
        model = _inside(model, step)
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
