"""Bodies that have others of their own, which are not they: the White House National Security Council."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_HOSTS = frozenset(
    {("white", "house"), ("downing", "street"), ("united", "nations"), ("european", "union"), ("african", "union")}
    | {("kremlin",), ("pentagon",), ("nato",), ("un",), ("eu",)}
)
"""Their names as folded words."""


def is_hosted(name: Sequence[str], given: Iterable[tuple[str, ...]]) -> bool:
    """Whether a name goes on behind that of a host, and none of those given is the whole of it."""
    names = list(given)
    longer = any(one in _HOSTS and len(one) < len(name) and tuple(name[: len(one)]) == one for one in names)
    return longer and tuple(name) not in names
