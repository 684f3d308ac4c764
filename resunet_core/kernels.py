"""Where numba keeps compiled kernels: a folder for exactly this state of the source.

Numba notices an edit of the file a kernel stands in, but not of helpers it inlined from other files. After an upgrade a
kernel could thus run with old helpers, and give wrong figures silently. So the folder's name is a hash of the whole package;
it also lies in the user's cache, because the plugin's own folder may be read-only.
"""

from __future__ import annotations

import hashlib
import os
from functools import cache
from pathlib import Path

from numba import __version__ as numba_version
from numba import config

from .cache import mark_used, prune_unused, user_cache_folder

_KEPT_DAYS = 30  # after its last use, what another version compiled is removed
PACKAGE = Path(__file__).resolve().parent.parent


@cache
def keep_kernels_apart() -> None:
    """Point numba's cache at the folder of this source; call before kernels are defined. NUMBA_CACHE_DIR overrides it."""
    if not os.environ.get("NUMBA_CACHE_DIR"):
        folder = user_cache_folder() / "kernels" / source_hash()
        mark_used(folder)
        prune_unused(folder.parent, _KEPT_DAYS)
        config.CACHE_DIR = str(folder)  # type: ignore[attr-defined]


def must_compile(module: str) -> bool:
    """Return whether no kernel of a module ("tracing") has been compiled on this machine since its source changed."""
    folder: str = config.CACHE_DIR  # type: ignore[attr-defined]
    return not (folder and next(Path(folder).glob(f"**/{module}.*.nbi"), None))


def source_hash() -> str:
    """Return a hash of all sources that can hold kernels."""
    digest = hashlib.sha256(numba_version.encode())
    for folder in ("processing", "resunet_core"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
