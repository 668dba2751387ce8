"""HTML made safely: the one escaping function, elements, and links between pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache


class Html(str):
    """Text that is HTML already. Everything else is escaped when it is put into an element."""

    __slots__ = ()


def escape(text: str) -> Html:
    """Text as HTML, fit for content and for attributes in double quotation marks."""
    # To look first is several times faster than to replace in vain: most texts hold none of the four.
    if "&" in text or "<" in text or ">" in text or '"' in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return Html(text)


_TICKED = re.compile(r"`([^`\n]+)`")


def ticked(text: str) -> Html:
    """Text as HTML with what stands between backticks as code."""
    return Html(_TICKED.sub(r"<code>\1</code>", escape(text)))


def html(part: str | None) -> Html:
    """HTML as it is, text escaped, None as nothing."""
    if part is None:
        return Html("")
    return part if isinstance(part, Html) else escape(part)


def join(parts: Iterable[str | None], between: str = "") -> Html:
    """Parts one after the other, each escaped unless it is HTML."""
    return Html(html(between).join([html(part) for part in parts]))


_VOID = frozenset({"br", "hr", "img", "input", "meta", "link", "wbr", "path", "rect", "line", "circle"})


def el(tag: str, *children: str | None, **attributes: str | bool | None) -> Html:
    """An element. Attributes that are None or False are left out; `_` in a name becomes `-`, a trailing one is dropped.

    >>> el("p", "a < b", class_="x")
    '<p class="x">a &lt; b</p>'
    """
    listed = written(attributes)
    if tag in _VOID and not children:
        return Html(f"<{tag}{listed}>")
    return Html(f"<{tag}{listed}>{''.join([html(child) for child in children])}</{tag}>")


def written(attributes: Mapping[str, str | bool | None]) -> str:
    """Attributes as they stand in a tag, see el."""
    return "".join([_attribute(name, value) for name, value in attributes.items()])


def _attribute(name: str, value: str | bool | None) -> str:
    if value is None or value is False:
        return ""
    known = _known(name)
    return f" {known}" if value is True else f' {known}="{escape(value)}"'


@lru_cache(maxsize=256)
def _known(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def relative(here: str, target: str) -> str:
    """The address of `target` as seen from the page `here`; both count from the site's root."""
    base = target.split("#", 1)[0]
    if base == here and "#" in target:
        return target[len(base) :]
    return "../" * here.count("/") + target or "./"
