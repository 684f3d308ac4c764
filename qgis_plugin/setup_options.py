"""Options of the set-up of the worker's environment (standard library only)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..resunet_core.declaration import Options, option
from ..resunet_core.errors import OptionError
from .requirements import KINDS


@dataclass(frozen=True)
class SetupOptions(Options):
    """Options of ``craquemap:setup``."""

    kind: str = option(
        "light",
        help="light maps, vectorises and makes plans on the processor (about 1.4 GB); full-cpu also trains, on the processor; "
        "full-cuda trains and maps on an NVIDIA GPU (several GB).",
        choices=KINDS,
    )
    existing: Optional[str] = option(
        help="Interpreter of an environment that is there already, conda's for example: it is examined and used, nothing is "
        "installed.",
        kind="input_file",
        advanced=True,
    )
    folder: Optional[str] = option(
        help="Where the environment is made; without it in the user's data folder.", kind="output_folder", advanced=True
    )
    python: Optional[str] = option(
        help="Python 3.11 or newer to make the environment with; without it uv's, or one of the system.",
        kind="input_file",
        advanced=True,
    )
    wheels: Optional[str] = option(
        help="Folder of packages (wheels) for a computer without internet; nothing is downloaded then.",
        kind="input_folder",
        advanced=True,
    )
    index: Optional[str] = option(help="Address of a package index to use in place of the public ones.", advanced=True)
    proxy: Optional[str] = option(
        help="Proxy, as http://host:port, the host with user:password@ before it where it wants them; without it the one set in "
        "QGIS, if any.",
        advanced=True,
    )
    anew: bool = option(
        False, help="Delete an environment that is there and make it anew.", kind="switch", advanced=True
    )

    def check(self) -> None:
        """Refuse sources of packages that exclude each other."""
        super().check()
        if self.wheels and self.index:
            raise OptionError("--wheels and --index are both given.", "Give one of them: both say where packages are.")
