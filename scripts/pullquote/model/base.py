"""What every entry of the data shares: strict keys, ids, references and dates."""

from __future__ import annotations

import re
from calendar import month_name, monthrange
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

from pullquote.figures.dates import Dated, parse_date


class Fixed(BaseModel):
    """An immutable value with a fixed set of keys."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True, defer_build=True)


class Lean(Fixed):
    """One of very many that are kept."""

    def model_post_init(self, context: Any, /) -> None:
        """Forget which keys were given: nobody asks, and a set for each value would take more memory than the value."""
        object.__setattr__(self, "__pydantic_fields_set__", _FORGOTTEN)


_FORGOTTEN: set[str] = set()


class Entry(Lean):
    """A mapping of the YAML; immutable once read."""


def _written(text: str) -> str:
    if not text.strip():
        raise ValueError("the text is empty; write it or take the key out")
    return text


Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=80)]
"""Lower-case letters, digits and single hyphens: it becomes a part of a permanent address."""

Ref = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$", max_length=161)]
"""`source-id/quotation-id`: a quotation or passage of the library."""

Text = Annotated[str, AfterValidator(_written)]
"""Plain text, not empty."""

Prose = Annotated[str, AfterValidator(_written)]
"""Our own prose: may hold *emphasis* and citations `[@source-id/quotation-id]`, nothing else."""


def split_ref(ref: str) -> tuple[str, str]:
    """The source's id and the quotation's id of a reference that has been validated."""
    source, _, item = ref.partition("/")
    return source, item


def _no_such_day(text: str) -> str | None:
    """What is wrong with a date that is written as it should be."""
    found = re.fullmatch(r"(\d{4})-(\d\d)(?:-(\d\d))?", text)
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2]), int(found[3] or 1)
    if not 1 <= month <= 12:
        return f"there is no month {found[2]}: write year-month-day"
    return None if 1 <= day <= monthrange(max(year, 1), month)[1] else f"there is no {day} {month_name[month]} {year}"


def _dated(text: str) -> str:
    if parse_date(text) is None:
        if absent := next(filter(None, map(_no_such_day, text.split("/"))), None):
            raise ValueError(absent)
        first, _, last = text.partition("/")
        if parse_date(first) and parse_date(last):
            raise ValueError("the interval ends before it begins: write the earlier date first")
        raise ValueError("not a date: write 2025, 2025-02, 2025-02-17, or an interval 2025-02-17/2025-02-20")
    return text


EdtfDate = Annotated[str, AfterValidator(_dated)]
"""A date as ISO 8601-2 (EDTF) writes it: `2025`, `2025-02`, `2025-02-17` or `2025-02-17/2025-02-20`."""


class When(Entry):
    """A date or interval, with the words it rests on where it is inferred. A plain date may be written alone."""

    date: EdtfDate
    basis: Text | None = None
    """Which words of the source show the date; needed for an interval, which is always an inference."""

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        return {"date": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _interval_has_basis(self) -> When:
        if "/" in self.date and not self.basis:
            raise ValueError("an interval is an inference: add `basis:` with the words it rests on")
        return self

    @property
    def dated(self) -> Dated:
        dated = parse_date(self.date)
        assert dated is not None  # validated when the entry was read
        return dated


def _one_or_many(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Ids = Annotated[tuple[Id, ...], BeforeValidator(_one_or_many), Field(default=())]
"""One id or a list of ids."""
