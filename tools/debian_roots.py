"""Debians of other suites in folders of their own, with the QGIS each of them has (standard library only; Linux, root).

A root is made once by debootstrap and kept. What runs in it has its mounts (/proc, /dev, /sys) in a mount namespace of its own, so they
end with it: the folder can be deleted at any time like any other.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import environment

MIRROR_VARIABLE = "DEBIAN_MIRROR"
MIRROR = "http://deb.debian.org/debian"
FOLDER_VARIABLE = "CRAQUEMAP_QGIS_ROOTS"
FOLDER = "/var/tmp/craquemap-qgis"
# PyQt6 for the checks of names of Qt 6; a screen, a window manager and hands for the proof in a window
PACKAGES = (
    "python3-qgis",
    "qgis-providers",
    "qgis",
    "python3-venv",
    "python3-pyqt6",
    "xvfb",
    "xauth",
    "openbox",
    "xdotool",
)
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")

_PRIVATE = ("unshare", "--mount", "--propagation", "private")
# the root is mounted upon itself because only what is a mount point can be the root of further namespaces
_MOUNT = 'mount --bind "$0" "$0" && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t sysfs sys "$0/sys" || exit\n'
_SHARE = (
    'mkdir -p "$0"{folder} && mount --bind {folder} "$0"{folder} && mount -o remount,ro,bind "$0"{folder} || exit\n'
)
_ENTER = 'exec chroot "$0" "$@"'
_INSTALL = """printf '#!/bin/sh\\nexit 101\\n' >/usr/sbin/policy-rc.d && chmod +x /usr/sbin/policy-rc.d
apt-get update -q $OPTIONS && apt-get install -y -q --no-install-recommends $OPTIONS "$@" && apt-get clean"""
# dpkg need not wait for the disk; a mirror that is frozen at some day is as good as another here
_APT_OPTIONS = "-o Dpkg::Options::=--force-unsafe-io -o Acquire::Check-Valid-Until=false"


@dataclass(frozen=True)
class Root:
    """One Debian in a folder.

    Attributes:
        suite: Name of the Debian suite.
        folder: Where it lies.
    """

    suite: str
    folder: Path

    def make(self) -> None:
        """Make it unless it is there; a half-made one, or one of other packages, is made anew.

        Raises:
            subprocess.CalledProcessError: The mirror can't be reached, or lacks something.
        """
        stamp, key = self.folder / "craquemap-ready", hashlib.sha256(repr(PACKAGES).encode()).hexdigest()
        if stamp.is_file() and stamp.read_text() == key:
            return
        print(f"Making a Debian {self.suite} with QGIS in {self.folder} (about 2.5 GB, some minutes) …", flush=True)
        if self.folder.exists():
            subprocess.run(["rm", "-rf", "--one-file-system", str(self.folder)], check=True)
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        mirror = os.environ.get(MIRROR_VARIABLE, MIRROR)
        script = "/usr/share/debootstrap/scripts/sid"  # newer suites than the host's debootstrap knows have none of their own
        options = ("--variant=minbase", "--include=ca-certificates,python3")
        _quietly([*_PRIVATE, "debootstrap", *options, self.suite, str(self.folder), mirror, script])
        for name in ("resolv.conf", "hosts"):
            if Path("/etc", name).is_file():
                shutil.copy(Path("/etc", name), self.folder / "etc" / name)
        variables = {"DEBIAN_FRONTEND": "noninteractive", "OPTIONS": _APT_OPTIONS}
        _quietly(self.command("sh", "-c", _INSTALL, "sh", *PACKAGES), variables)
        if CERTIFICATES.is_file():  # a workplace's own authority, if there is one
            shutil.copy(CERTIFICATES, self.folder / CERTIFICATES.relative_to("/"))
        stamp.write_text(key)

    def command(self, *arguments: str, shared: Sequence[Path] = ()) -> list[str]:
        """Return the command line that runs a program in it; folders of ours that it shares can be read there by the same path."""
        shares = "".join(_SHARE.format(folder=shlex.quote(str(folder))) for folder in shared)
        return [*_PRIVATE, "sh", "-c", _MOUNT + shares + _ENTER, str(self.folder), *arguments]

    def run(
        self,
        *arguments: str,
        cwd: str = "/",
        variables: Mapping[str, str] | None = None,
        shared: Sequence[Path] = (),
    ) -> subprocess.CompletedProcess[bytes]:
        """Run a program in it with the variables of this process and others; its output goes where ours goes."""
        inside = self.command("sh", "-c", 'cd "$0" && exec "$@"', cwd, *arguments, shared=shared)
        own = {"HOME": "/root", "LANG": "C.UTF-8", "PATH": "/usr/bin:/usr/sbin:/bin:/sbin"}
        return subprocess.run(inside, env={**os.environ, **own, **(variables or {})}, check=False)

    def qgis_version(self) -> str:
        """Return the version of its QGIS, as "3.40.6"."""
        query = ("dpkg-query", "--showformat", "${Version}", "--show", "python3-qgis")
        done = subprocess.run(self.command(*query), capture_output=True, text=True, check=True)
        return done.stdout.partition("+")[0].partition("-")[0]


def root_of(suite: str) -> Root:
    """Return the root of a suite, whether or not it is made."""
    return Root(suite, Path(os.environ.get(FOLDER_VARIABLE, FOLDER)) / suite)


def obstacle() -> str:
    """Return why no root can be made here, as a sentence; "" where it can. Installs debootstrap where that is allowed."""
    if sys.platform != "linux":
        return "Roots of Debian are made on Linux."
    if os.geteuid() != 0:
        return "Making and entering one needs root."
    if subprocess.run([*_PRIVATE, "true"], capture_output=True, check=False).returncode:
        return "This system does not let us make mount namespaces (a container without the right to mount?)."
    if not shutil.which("debootstrap") and not environment.apt_install("debootstrap"):
        return "The program debootstrap is missing and could not be installed."
    return ""


def _quietly(command: Sequence[str], variables: Mapping[str, str] | None = None) -> None:
    """Run a command that talks much; show the end of what it said when it fails."""
    done = subprocess.run(
        command,
        env={**os.environ, **(variables or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stdout[-3000:], file=sys.stderr)
        done.check_returncode()
