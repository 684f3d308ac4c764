"""Makes one of the checkout's environments in .venvs/: light (maps without torch), full (training, tests), qgis (PyQGIS tests).

Standard library only; run by the Makefile. An environment that fits pyproject.toml already is left as it is. Packages come
from wherever pip is configured to look.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EXTRAS = {"light": "worker", "full": "train,dev", "qgis": "qgis-test"}
APT_PACKAGES = ("python3-qgis", "qgis-providers", "python3-venv")


def main(name: str) -> int:
    """Make the environment of this name and return an exit code."""
    interpreter = sys.executable
    if name == "qgis":
        interpreter = qgis_python()
        if not interpreter:
            return 0  # `make test` says so where it matters
    elif sys.version_info < (3, 11):
        print(
            f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}: make PYTHON=/path/to/python3.11 …",
            file=sys.stderr,
        )
        return 3
    folder = ROOT / ".venvs" / name
    stamp = folder / "fits"
    key = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + interpreter.encode()).hexdigest()
    if stamp.is_file() and stamp.read_text() == key:
        return 0
    print(f"Setting up .venvs/{name} …", flush=True)
    make_venv(folder, interpreter, system_packages=name == "qgis")
    python = str(folder / "bin" / "python")
    run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip")
    if name == "qgis":  # the plugin is tested as QGIS loads it, not as an installed package
        run(python, "-m", "pip", "install", "--quiet", *extra_requirements(python, "qgis-test"))
    else:
        run(python, "-m", "pip", "install", "--quiet", "--editable", f"{ROOT}[{EXTRAS[name]}]")
    stamp.write_text(key)
    return 0


def make_venv(folder: Path, interpreter: str, system_packages: bool) -> None:
    """Make an empty virtual environment; where Debian's Python lacks venv, install it if that is allowed."""
    shutil.rmtree(folder, ignore_errors=True)
    command = [interpreter, "-m", "venv", *(["--system-site-packages"] if system_packages else []), str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        apt_install("python3-venv")
        shutil.rmtree(folder, ignore_errors=True)
        run(*command)


def qgis_python() -> str:
    """Return a Python that imports qgis, installing QGIS by apt where that is possible; "" without."""
    for attempt in range(2):
        if has_qgis("/usr/bin/python3"):
            return "/usr/bin/python3"
        if attempt == 0 and not apt_install(*APT_PACKAGES):
            break
    return ""


def has_qgis(python: str) -> bool:
    """Return whether this Python imports qgis."""
    if not Path(python).exists():
        return False
    probe = subprocess.run([python, "-c", "import qgis.core"], capture_output=True, check=False)
    return probe.returncode == 0


def apt_install(*packages: str) -> bool:
    """Install Debian packages; False where this is no Debian or we may not."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    print(f"Installing {', '.join(packages)} by apt …", flush=True)
    subprocess.run(["apt-get", "update", "-q"], env=environment, capture_output=True, check=False)
    install = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *packages]
    return subprocess.run(install, env=environment, capture_output=True, check=False).returncode == 0


def extra_requirements(python: str, extra: str) -> list[str]:
    """Return the requirements of one extra of pyproject.toml."""
    code = "import tomllib, sys; print('\\n'.join(tomllib.load(open(sys.argv[1], 'rb'))['project']['optional-dependencies'][sys.argv[2]]))"
    out = subprocess.run(
        [python, "-c", code, str(ROOT / "pyproject.toml"), extra], capture_output=True, text=True, check=True
    ).stdout
    return out.split("\n")[:-1]


def run(*command: str) -> None:
    """Run a command; stop with its exit code when it fails."""
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}  # setuptools warns of editable installs as such
    code = subprocess.run(command, env=environment, check=False).returncode
    if code:
        print(f"Failed: {' '.join(command)}", file=sys.stderr)
        raise SystemExit(code)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
