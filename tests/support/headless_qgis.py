"""A QGIS profile in a folder of its own, and runs of ``qgis_process`` in it."""

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# Debian 12's wrapper script is broken, the program is not; elsewhere there is only one of the two
PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
READ_ONLY = """while [ "$1" != -- ]; do mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" || exit 99; shift; done
shift; exec "$@\""""


class EmptyProfile:
    """A user who has just installed QGIS: no profile, no settings, no data.

    Args:
        folder: Where the user's files will lie.
    """

    def __init__(self, folder):
        self.home = folder / "home"
        self.config = folder / "config"
        for path in (self.home, folder / "xdg"):
            path.mkdir(mode=0o700, parents=True)
        dropped = ("QGIS_PLUGINPATH", "CRAQUEMAP_PYTHON", "XDG_DATA_HOME", "PYTHONPATH")
        self.variables = {
            **{name: value for name, value in os.environ.items() if name not in dropped},
            "HOME": str(self.home),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(folder / "xdg"),
            "QGIS_CUSTOM_CONFIG_PATH": str(self.config),
            "PYTHONWARNINGS": "ignore",
        }

    @property
    def plugins(self):
        """The folder of this user's plugins."""
        return self.config / "profiles" / "default" / "python" / "plugins"

    def install(self, package):
        """Unpack a plugin's zip where QGIS does; return its folder."""
        self.plugins.mkdir(parents=True)
        with zipfile.ZipFile(package) as archive:
            archive.extractall(self.plugins)
        (folder,) = self.plugins.iterdir()
        return folder

    def run(self, *arguments, read_only=(), **variables):
        """Run ``qgis_process``; ``read_only`` are folders that nothing can write to meanwhile, not even root."""
        command = [PROGRAM, *arguments]
        if read_only:
            mount = ("unshare", "--mount", "--propagation", "private", "sh", "-c", READ_ONLY, "sh")
            command = [*mount, *read_only, "--", *command]
        return subprocess.run(
            [str(word) for word in command],
            env={**self.variables, **variables}, capture_output=True, text=True, timeout=1000,
        )  # fmt: skip


def can_mount():
    """Tell whether this process may make folders read-only for its children."""
    probe = ["unshare", "--mount", "--propagation", "private", "true"]
    return bool(shutil.which("unshare")) and subprocess.run(probe, capture_output=True).returncode == 0


def package_of_checkout(target):
    """Return a zip of the plugin as the checkout's tracked files make it now, or the one named by CRAQUEMAP_ZIP."""
    if os.environ.get("CRAQUEMAP_ZIP"):
        return Path(os.environ["CRAQUEMAP_ZIP"])
    git = ["git", "-C", str(ROOT)]
    changed = subprocess.run([*git, "stash", "create"], capture_output=True, text=True, check=True).stdout.strip()
    archive = ["archive", "--format=zip", "--prefix=craquemap/", "-o", str(target), changed or "HEAD"]
    subprocess.run([*git, *archive], check=True)
    return target
