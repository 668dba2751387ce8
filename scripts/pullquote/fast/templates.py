"""The theme's templates, compiled once: Jinja turns each into Python code, the same in every build."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version
from pathlib import Path

from jinja2 import Environment
from jinja2.bccache import Bucket, BytecodeCache

from pullquote.fast import store

NAME = "templates"
_PACKAGES = ("jinja2", "markupsafe", "mkdocs")
"""Where filters, tests and extensions come from that do the same in every build with one version of these."""
_KNOWN = ("builtins", "_operator", *_PACKAGES)
_SETTINGS = (
    *("block_start_string", "block_end_string", "variable_start_string", "variable_end_string"),
    *("comment_start_string", "comment_end_string", "line_statement_prefix", "line_comment_prefix"),
    *("trim_blocks", "lstrip_blocks", "newline_sequence", "keep_trailing_newline"),
    *("optimized", "sandboxed", "is_async", "autoescape", "finalize", "policies"),
)
"""What of an environment its compiler looks at, besides its functions."""


class Compiled(BytecodeCache):
    """The code of templates, from what earlier builds of a project kept."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._old = store.read_pieces(root, NAME)
        self._new: dict[bytes, bytes | memoryview] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        key = _key(bucket)
        if key is not None and (kept := self._old.get(key)) is not None:
            bucket.bytecode_from_string(bytes(kept))
            self._new[key] = kept

    def dump_bytecode(self, bucket: Bucket) -> None:
        key = _key(bucket)
        if key is not None:
            self._new[key] = bucket.bytecode_to_string()

    def keep(self) -> None:
        """Write what was compiled or recalled, and nothing older."""
        if self._new.keys() != self._old.keys():
            store.write_pieces(self._root, NAME, self._new)


def _key(bucket: Bucket) -> bytes | None:
    """Equal only for templates that are compiled to the same code; None where that cannot be told.

    Jinja calls filters and tests on constants while it compiles: what another plugin or a hook brings along may do
    something else next time.
    """
    env: Environment = bucket.environment
    extensions = {name: type(one) for name, one in env.extensions.items()}
    brought = [(name, one) for known in (env.filters, env.tests, extensions) for name, one in sorted(known.items())]
    if any(getattr(one, "__module__", "").partition(".")[0] not in _KNOWN for _, one in brought):
        return None
    functions = [f"{name} {one.__module__} {one.__qualname__}" for name, one in brought]
    settings = [repr(getattr(env, name)) for name in _SETTINGS]
    return store.digest(*map(str.encode, (*_versions(), bucket.key, bucket.checksum, *settings, *functions)))


@cache
def _versions() -> tuple[str, ...]:
    return tuple(map(version, _PACKAGES))
