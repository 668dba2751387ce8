"""Works as CSL-JSON (Citation Style Language 1.0.2), which Zotero, Pandoc and Mendeley read."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pullquote.compare.works import Work, parts
from pullquote.export.tables import json_array
from pullquote.figures.dates import Dated, parse_date

_TYPES = {"article": "article-newspaper", "brief": "webpage"}


def csl(works: Iterable[Work]) -> bytes:
    """A CSL-JSON file: an array of items."""
    return json_array(json.dumps(_item(work), ensure_ascii=False) for work in works)


def _item(work: Work) -> dict[str, Any]:
    item = {
        "id": work.id,
        "type": _TYPES[work.kind],
        "title": work.title,
        # `literal`: the name as printed, in one piece.
        "author": [{"literal": name} for name in work.authors],
        "container-title": work.publisher,
        "publisher": work.publisher,
        "issued": _date(work.issued),
        "accessed": _date(work.accessed) if work.accessed else None,
        "URL": work.url,
        "language": work.language,
        "note": "; ".join(work.notes),
    }
    return {key: value for key, value in item.items() if value}


def _date(dated: Dated) -> dict[str, Any]:
    """`date-parts` holds one date, or the two ends of an interval, each as exact as it was written."""
    ends = [end for text in dated.text.split("/") if (end := parse_date(text))]
    return {"date-parts": [list(parts(end)) for end in ends]}
