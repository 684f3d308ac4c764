"""Runs the tests of the QGIS side in newer QGIS than the system's: each in a Debian of its own (`debian_roots`).

Usage: ``python tools/test_qgis_all.py [VERSION …] [-- PYTEST ARGUMENTS]``. In each, the plugin's own set-up (``craquemap:setup``, light)
makes the worker's environment by ``qgis_process`` from the plugin's zip, as a user would; then tests/qgis runs. Roots and environments
are kept, so only the first time takes long (about 5 GB and 10 minutes each). Where no root can be made, a sentence says why, and
nothing fails.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import debian_roots
import environment
import package_plugin

ROOT = Path(__file__).resolve().parent.parent
SUITES = {"3.40": "trixie", "3.44": "forky"}  # QGIS 3.22 is Debian 12's: `make test`
SOURCES = "/src/craquemap"  # the checkout inside a root
PACKAGE = "/src/craquemap.zip"
WORKER = "/opt/craquemap-worker"
TESTS = "/opt/craquemap-tests"
QUIET = {"QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "ignore"}
PROFILE = {**QUIET, "QGIS_CUSTOM_CONFIG_PATH": "/src/profile"}
# QGIS 3.40 and 3.44 crash when Python takes itself down, long after the last test (seen with Python 3.13 and 3.14)
RUN_TESTS = "import os, pytest, sys; code = int(pytest.main(sys.argv[1:])); sys.stdout.flush(); os._exit(code)"
INSTALL = (
    "plugins=/src/profile/profiles/default/python/plugins; rm -rf /src/profile; mkdir -p $plugins"
    f" && python3 -m zipfile -e {PACKAGE} $plugins && qgis_process plugins enable craquemap"
)


def main(arguments: list[str]) -> int:
    """Test the versions named, or all; return an exit code."""
    versions, _, options = _split(arguments)
    why_not = debian_roots.obstacle()
    if why_not:
        print(f"QGIS {' and '.join(versions)} are not tested: {why_not}")
        return 0
    codes = {version: check(version, options) for version in versions}
    for version, code in codes.items():
        print(f"QGIS {version}: {'passed' if code == 0 else f'FAILED (exit code {code})'}")
    return max(codes.values())


def check(version: str, options: list[str]) -> int:
    """Run the tests in one version; return pytest's exit code, or 3 where it did not come to that."""
    root = debian_roots.root_of(SUITES[version])
    try:
        root.make()
        found = root.qgis_version()
        print(f"QGIS {found} of Debian {root.suite}", flush=True)
        if not found.startswith(f"{version}."):
            print(f"Debian {root.suite} has QGIS {found} by now, not {version}; its tests run all the same.")
        bring_sources(root)
        make_test_environment(root)
        make_worker_environment(root)
    except subprocess.CalledProcessError as error:
        print(f"QGIS {version}: {error}", file=sys.stderr)
        return 3
    variables = {**QUIET, "CRAQUEMAP_PYTHON": f"{WORKER}/bin/python", "CRAQUEMAP_ZIP": PACKAGE}
    shared = full_environment()
    if shared:
        variables["CRAQUEMAP_FULL_PYTHON"] = str(shared[0] / "bin" / "python")
    else:
        print("The environment of this program can't train, or not in another Debian: nothing is trained there.")
    pytest = (f"{TESTS}/bin/python", "-P", "-c", RUN_TESTS, "-p", "no:cacheprovider", "tests/qgis", *options)
    return root.run(*pytest, cwd=SOURCES, variables=variables, shared=shared).returncode


def full_environment() -> list[Path]:
    """Return the folders of the environment that runs this and of its Python, if it can train, and in a newer Debian too.

    The roots share it for the tests that train: torch would be several gigabytes more in each of them.
    """
    if sys.base_prefix == "/usr" or not importlib.util.find_spec("torch"):
        return []
    return [Path(sys.prefix).resolve(), Path(sys.base_prefix).resolve()]


def bring_sources(root: debian_roots.Root) -> None:
    """Copy the checkout's tracked files and the zip made of its last commit into a root, in place of earlier ones."""
    target = root.folder / SOURCES.lstrip("/")
    subprocess.run(["rm", "-rf", str(target)], check=True)
    target.mkdir(parents=True)
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    there = b"\0".join(name for name in names.split(b"\0") if name and (ROOT / name.decode()).exists())
    packed = subprocess.run(
        ["tar", "--null", "-T", "-", "-cf", "-"], cwd=ROOT, input=there, capture_output=True, check=True
    )
    subprocess.run(["tar", "-xf", "-", "-C", str(target)], input=packed.stdout, check=True)
    package = root.folder / PACKAGE.lstrip("/")
    package_plugin.build(package)
    if package_plugin.find_lrelease():
        package_plugin.add_translations(package, package_plugin.find_lrelease())


def make_test_environment(root: debian_roots.Root) -> None:
    """Make the environment that runs the tests, once."""
    if (root.folder / f"{TESTS.lstrip('/')}/bin/pytest").exists():
        return
    wanted = environment.extra_requirements(sys.executable, "qgis-test")
    root.run("python3", "-m", "venv", "--system-site-packages", TESTS).check_returncode()
    root.run(f"{TESTS}/bin/pip", "install", "--quiet", *wanted).check_returncode()


def make_worker_environment(root: debian_roots.Root) -> None:
    """Make the worker's environment with the plugin's own set-up in a new profile; what is there already stays."""
    root.run("sh", "-c", INSTALL, variables=PROFILE).check_returncode()
    setup = ("qgis_process", "run", "craquemap:setup", "--", "KIND=light", f"FOLDER={WORKER}")
    root.run(*setup, variables=PROFILE).check_returncode()


def _split(arguments: list[str]) -> tuple[list[str], str, list[str]]:
    """Return the versions named before ``--``, or all, and pytest's arguments after it."""
    at = arguments.index("--") if "--" in arguments else len(arguments)
    unknown = set(arguments[:at]) - set(SUITES)
    if unknown:
        raise SystemExit(f"Unknown: {', '.join(sorted(unknown))}. Expected versions of {', '.join(SUITES)}.")
    return arguments[:at] or list(SUITES), "--", arguments[at + 1 :]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
