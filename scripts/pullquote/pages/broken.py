"""The page of a brief whose file cannot be read: its address stays, and it says what is wrong."""

from __future__ import annotations

from pullquote.pages.actions import edit_link
from pullquote.pages.html import Html, join
from pullquote.pages.notices import notices
from pullquote.pages.page import Page
from pullquote.pages.parts import title
from pullquote.pages.paths import brief_path
from pullquote.pages.view import Place, View


def broken_page(view: View, file: str, id: str) -> Page:
    """The diagnostics of a brief in place of the brief."""
    place = Place(view, brief_path(id))
    name = f"“{id}” cannot be shown"
    edit = edit_link(place, file, "Mend the file")
    why = Html("<p>The file of this brief has faults. The page is back as soon as they are mended.</p>")
    body = join([title(name), why, notices(place, file), Html(f"<p>{edit}</p>") if edit else None])
    return Page(place.path, "brief", name, body, "A brief whose file has faults", file=file)
