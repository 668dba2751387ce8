"""All checks over one project. A check that breaks down is a finding, never a traceback."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from types import ModuleType

from pullquote.checks import CHECKS, check_failed
from pullquote.checks.dates import check_dates
from pullquote.checks.excerpts import check_excerpts
from pullquote.checks.figures import check_figures
from pullquote.checks.follow_on import Told, causes_first
from pullquote.checks.locks import check_locks
from pullquote.checks.registry import RULES
from pullquote.checks.settings import CONFIG, with_setting, wrong_settings
from pullquote.checks.site import Site
from pullquote.diagnostics import Diagnostic, Span

_ROOMS = (check_excerpts, check_locks, check_figures, check_dates)


Check = Callable[[], list[Diagnostic]]
Running = Callable[[Sequence[Check]], list[list[Diagnostic]]]


def one_by_one(checks: Sequence[Check]) -> list[list[Diagnostic]]:
    """What each check finds."""
    return [check() for check in checks]


def run_checks(site: Site, running: Running = one_by_one) -> Told:
    """All diagnostics of a project, faults of its files included, causes first; what may follow from them is counted.

    Severities are those that mkdocs.yml sets; what is set to `off` is left out. The checks know nothing of each
    other: `running` may run them in any order, but gives what they find in theirs.
    """
    project = site.loaded.project
    rooms = [partial(guarded, room.__name__, partial(room, site)) for room in _ROOMS]
    checks = [partial(guarded, module.NAME, partial(_faults, module, site)) for module in CHECKS]
    found = [*site.loaded.faults, *wrong_settings(project, RULES)]
    found += (one for own in running([*rooms, *checks]) for one in own)
    kept = (with_setting(one, project.severities) for one in found)
    return causes_first(site, list(filter(None, kept)))


def guarded(name: str, check: Callable[[], Iterable[Diagnostic]]) -> list[Diagnostic]:
    """What the check finds; if it breaks down, what it found until then and that it did."""
    found: list[Diagnostic] = []
    try:
        found.extend(check())
    except Exception as error:
        found.append(failed(name, error))
    return found


def failed(name: str, error: Exception) -> Diagnostic:
    """The finding that the check `name` broke down, with the place in the code for whoever mends it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    message = f"the check `{name}` could not run: {type(error).__name__}: {error}"
    where = f"{last.filename.replace(chr(92), '/').rpartition('/')[2]}:{last.lineno}"
    help = f"this is a fault of Pullquote, not of your files; please report this message (it came from {where})"
    rule = check_failed
    return Diagnostic(rule.CODE, rule.NAME, rule.SEVERITY, message, Span(CONFIG, 1, 1, 1, 2, 0, 1), help)


def _faults(module: ModuleType, site: Site) -> Iterator[Diagnostic]:
    for fault in module.check(site):
        yield Diagnostic(
            module.CODE,
            module.NAME,
            module.SEVERITY,
            fault.message,
            fault.span,
            fault.help,
            fault.others,
            fault.suggestion,
            fault.edit,
        )
