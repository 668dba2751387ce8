"""The policy of a page: nothing but the site's own files and the theme's own inline scripts."""

from __future__ import annotations

import pytest

from pullquote.pages.policy import ThemeChanged, with_policy

PAGE = '<head><meta charset="utf-8"></head><script>start()</script>'


def test_only_own_files_and_these_very_scripts() -> None:
    page = with_policy(PAGE)
    assert "default-src 'none'; script-src 'self' 'sha256-" in page
    assert "unsafe" not in page


def test_webassembly_only_where_it_is_asked_for() -> None:
    assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-" in with_policy(PAGE, compiling=True)


def test_a_page_without_a_place_for_it() -> None:
    with pytest.raises(ThemeChanged):
        with_policy("<p>nothing")
