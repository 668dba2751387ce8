"""Bodies that have others of their own, which are not they: the White House National Security Council."""

from __future__ import annotations

HOSTS = frozenset(
    {("white", "house"), ("downing", "street"), ("united", "nations"), ("european", "union"), ("african", "union")}
    | {("kremlin",), ("pentagon",), ("nato",), ("un",), ("eu",)}
)
"""Their names as folded words."""
