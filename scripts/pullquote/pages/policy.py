"""What a whole page of the theme still needs: a strict Content-Security-Policy, and names for nameless parts.

Rules: W3C Content Security Policy Level 3 (hash sources); WAI-ARIA 1.2 (a dialog has a name).
"""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256

_INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
_LOADED = re.compile(r'<script src="([^"]*)"></script>')
_CHARSET = '<meta charset="utf-8">'
_REPOSITORY = ' data-md-component="source"'
_DIALOG = 'data-md-component="search" role="dialog"'


class ThemeChanged(Exception):
    """The theme's page does not hold a part that has to be changed; it is another version than the one we know."""


def named(page: str) -> str:
    """The page with a name for the search dialog, which has none in Material 9. Raises ThemeChanged.

    The link to the repository loses its component, which would ask the repository's host for stars and forks.
    """
    return _replace_once(page, _DIALOG, f'{_DIALOG} aria-label="Search"').replace(_REPOSITORY, "")


def with_policy(page: str, compiling: bool = False) -> str:
    """The page with a policy that lets nothing but the site's own files and these very inline scripts through.

    `compiling` lets them compile WebAssembly too, which a search engine may need. Raises ThemeChanged where there is
    no place for it.
    """
    hashes = sorted({f"'sha256-{_hash(script)}'" for script in _INLINE.findall(page)})
    rules = (
        "default-src 'none'",
        " ".join(("script-src 'self'", *(["'wasm-unsafe-eval'"] if compiling else []), *hashes)),
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'self'",
        "form-action 'none'",
    )
    policy = f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
    return _with_preloads(_replace_once(page, _CHARSET, _CHARSET + policy))


def _with_preloads(page: str) -> str:
    """The page with its scripts named in its head, behind the style sheets.

    Chromium does not look ahead for scripts in a page with a policy: it would ask for the theme's script only when the
    style sheets are there, which on a slow phone made the page usable half a second later.
    """
    links = "".join(f'<link rel="preload" as="script" href="{script}">' for script in _LOADED.findall(page))
    return page.replace("<script", f"{links}<script", 1)


def _hash(script: str) -> str:
    return b64encode(sha256(script.encode()).digest()).decode()


def _replace_once(page: str, old: str, new: str) -> str:
    if page.count(old) != 1:
        raise ThemeChanged(f"`{old}` stands {page.count(old)} times in a page of the theme, not once")
    return page.replace(old, new)
