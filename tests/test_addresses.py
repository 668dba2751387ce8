"""The site's own address and its repository come from whoever publishes it."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.conftest import ROOT


def test_known_addresses_give_feeds_and_edit_links_but_no_request(tmp_path) -> None:
    known = {
        "PULLQUOTE_SITE_URL": "https://briefs.example/site/",
        "PULLQUOTE_REPO_URL": "https://code.example/who/what",
        "NO_MKDOCS_2_WARNING": "1",
    }
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "--strict", "-d", str(tmp_path / "site")]
    subprocess.run(command, cwd=ROOT, env=os.environ | known, check=True, timeout=300)
    page = (tmp_path / "site" / "briefs" / "five-hundred-billion" / "index.html").read_text(encoding="utf-8")
    assert "https://code.example/who/what/edit/main/briefs/five-hundred-billion.yml" in page
    assert 'rel="canonical" href="https://briefs.example/site/briefs/five-hundred-billion/"' in page
    assert 'data-md-component="source"' not in page
    assert (tmp_path / "site" / "feed.xml").is_file()
