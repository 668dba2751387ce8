"""Former addresses: browsers go on by themselves, those with scripts to the very entry."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.browser.conftest import Tab
from tests.browser.sites import mkdocs, write_settings
from tests.conftest import Site, served
from tests.harbour import FILES, write_harbour


@pytest.fixture(scope="module")
def moved_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The harbour, once called the pier, with a claim that had another id."""
    first, *others = FILES["briefs/harbour.yml"]["claims"]
    changes = {"briefs/harbour.yml": {"formerly": "pier", "claims": [first | {"formerly": "denied"}, *others]}}
    root = write_settings(write_harbour(tmp_path_factory.mktemp("moved") / "project", changes))
    done = mkdocs(root, "build", "--quiet", "--strict")
    assert done.returncode == 0, done.stdout + done.stderr
    with served(root / "site") as url:
        yield Site(root / "site", url)


@pytest.mark.parametrize(("script", "anchor"), [(True, "#denied"), (False, "")])
def test_a_former_address_leads_on(tabs: Callable[..., Tab], moved_site: Site, script: bool, anchor: str) -> None:
    tab = tabs(moved_site.url, java_script_enabled=script)
    page = tab.open("briefs/pier/#denied", until="commit")
    page.wait_for_url(f"{moved_site.url}briefs/harbour/{anchor}")
    assert page.locator("#not-asked #denied").count() == 1
