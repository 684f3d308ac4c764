"""Makes the worker's environment: runs the plan, follows its output, keeps a log (standard library only, no Qt).

While it is made, a file in the folder says that it is not finished; so a broken-off set-up is never taken for an
environment, and the next one goes on: what is installed stays, what was downloaded is in the installer's cache.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ..resunet_core.errors import Cancelled, OptionError, SetupError, StorageError
from .environment import (
    PLUGIN_FOLDER,
    UNFINISHED,
    child_environment,
    interpreter,
    lacking,
    user_environment_folder,
)
from .examination import in_words
from .process import WorkerProcess
from .requirements import ENGINES, ESSENTIAL, MINIMUM_PYTHON
from .setup_options import SetupOptions
from .setup_plan import Step, examination, plan_steps
from .translation import tr
from .worker import Feedback

LOG_NAME = "setup.log"
_TOLD = ("Collecting", "Downloading", "Installing", "Successfully", "Resolved", "Prepared", "Installed", "Using Python")
CAUSES = {  # what a failing installer writes, and what to do
    "No space left": "Free some space, or choose another folder.",
    "407 Proxy": "Give the proxy with user and password.",
    "ProxyError": "Check the proxy.",
    "CERTIFICATE_VERIFY_FAILED": "The network replaces certificates: ask its administrators, or use a folder of wheels.",
    "ensurepip is not available": "Install the system's package python3-venv, or uv, or name another Python.",
    "No matching distribution": "The folder or index lacks a package for this Python, or it can't be reached.",
    "ResolutionImpossible": "The folder or index lacks versions that go together.",
    "Could not install packages due to an OSError": "Close programs that use the environment, and start again.",
}
_VERSION = "import sys; print('%d.%d' % sys.version_info[:2])"


def set_up(options: SetupOptions, feedback: Feedback, log_folder: Path | None = None) -> Path:
    """Make or examine an environment; return its interpreter.

    Args:
        options: What is wanted.
        feedback: Receives progress and output; says when to cancel.
        log_folder: Where the log is written; the folder of the user's environment unless given.

    Raises:
        OptionError: A folder or an interpreter will not do.
        SetupError: A command failed; the text says which, the hint why and where the log is.
        Cancelled: The feedback cancelled it; the same set-up goes on.
    """
    log_path = (log_folder or user_environment_folder().parent) / LOG_NAME
    folder = Path(options.folder) if options.folder else user_environment_folder()
    try:
        log_path.parent.mkdir(parents=True, exist_ok=True)
        with log_path.open("w", encoding="utf-8") as log:
            if options.existing:
                python = Path(options.existing)
                check_version(str(python))
                _run([examination(python)], feedback, log)
                check_imports(python)
                return python
            _make(options, folder, feedback, log)
    except OSError as error:
        raise StorageError(
            tr("The environment in {folder} can't be written: {error}.").format(folder=folder, error=error),
            tr("Choose another folder."),
        ) from error
    return interpreter(folder)


def _make(options: SetupOptions, folder: Path, feedback: Feedback, log: IO[str]) -> None:
    check_folder(folder)
    uv = "" if options.wheels else find_program("uv")
    base = options.python or ""
    if base or not uv:
        base = base or system_python()
        check_version(base)
    if options.anew:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / UNFINISHED
    unfinished.write_text("The set-up has not finished.\n", encoding="utf-8")
    if not _works(interpreter(folder)):  # broken off while it was made, or its Python is gone
        for part in ("bin", "Scripts", "pyvenv.cfg"):
            path = folder / part
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    _run(plan_steps(options, folder, base, uv), feedback, log, _proxies(options))
    unfinished.unlink()


def check_folder(folder: Path) -> None:
    """Refuse a folder inside the plugin, which its next update would delete, and one that holds something else.

    Raises:
        OptionError: It is one of these.
    """
    if PLUGIN_FOLDER in (folder.resolve(), *folder.resolve().parents):
        raise OptionError(
            tr("{folder} lies in the plugin's folder.").format(folder=folder),
            tr("Choose another: updates delete what is there."),
        )
    known = ("pyvenv.cfg", UNFINISHED)
    if folder.is_dir() and any(folder.iterdir()) and not any((folder / name).is_file() for name in known):
        raise OptionError(
            tr("{folder} holds other files.").format(folder=folder),
            tr("Expected an empty folder, a new one, or an environment."),
        )


def check_version(python: str) -> None:
    """Refuse an interpreter that can't be started or is too old.

    Raises:
        SetupError: It is.
    """
    wanted = ".".join(map(str, MINIMUM_PYTHON))
    version = _version(python)
    if version is None:
        raise SetupError(
            tr("{python} can't be started as Python.").format(python=python),
            tr("Expected an interpreter of Python {wanted} or newer.").format(wanted=wanted),
        )
    if version < MINIMUM_PYTHON:
        found = ".".join(map(str, version))
        raise SetupError(
            tr("{python} is Python {found}, and CraqueMap needs {wanted} or newer.").format(
                python=python, found=found, wanted=wanted
            ),
            tr("Name another Python, or install uv."),
        )


def check_imports(python: Path) -> None:
    """Refuse an interpreter of any kind that finds no packages to map with.

    Raises:
        SetupError: It is such a one; the text names what it lacks.
    """
    probe = f"import importlib.util as u; print(*[p for p in {[*ESSENTIAL, *ENGINES]!r} if u.find_spec(p) is None])"
    missing = (_output(str(python), probe) or "").split()
    if not set(ENGINES) <= set(missing):  # one is enough
        missing = [package for package in missing if package not in ENGINES]
    missing = [package for package in missing if package not in ENGINES[1:]]
    if missing:
        raise lacking(python, missing)


def system_python() -> str:
    """Return the newest suitable Python on the search path.

    Raises:
        SetupError: There is none.
    """
    names = [f"python3.{minor}" for minor in (13, 12, 11)] + ["python3", "python"]
    for program in filter(None, map(find_program, names)):
        version = _version(program)
        if version is not None and version >= MINIMUM_PYTHON:
            return program
    raise SetupError(
        tr("There is no Python 3.11 or newer on this computer's search path, and no uv."),
        tr("Install uv (docs.astral.sh/uv) or Python (python.org), or name an interpreter under --python."),
    )


def find_program(name: str) -> str:
    """Return a program's path as the set-up sees the search path, or ""; uv also where its installer puts it."""
    found = shutil.which(name, path=child_environment().get("PATH"))
    if found is None and name == "uv":
        found = shutil.which(str(Path.home() / ".local" / "bin" / "uv"))
    return found or ""


def _version(python: str) -> tuple[int, ...] | None:
    try:
        return tuple(int(part) for part in (_output(python, _VERSION) or "").split("."))
    except ValueError:
        return None


def _output(python: str, code: str) -> str | None:
    """Return what an interpreter prints when it runs a piece of code; None where it fails."""
    hidden = {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}
    try:
        done = subprocess.run(
            [python, "-c", code],
            env=child_environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, **hidden,
        )  # fmt: skip
        return done.stdout if done.returncode == 0 else None
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def _works(python: Path) -> bool:
    return python.exists() and _version(str(python)) is not None


def _proxies(options: SetupOptions) -> dict[str, str]:
    return dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), options.proxy) if options.proxy else {}


def _run(steps: list[Step], feedback: Feedback, log: IO[str], variables: dict[str, str] | None = None) -> None:
    done, whole = 0.0, sum(step.weight for step in steps)
    for step in steps:
        feedback.setProgressText(step.title)
        tail: deque[str] = deque(maxlen=40)
        log.write(f"# {step.title}\n{' '.join(map(_without_password, step.arguments))}\n")
        for number, line in enumerate(_lines(step, feedback, log, variables or {}, tail)):
            if step.arguments[-1] == "doctor":
                feedback.pushInfo(in_words(line))
            else:
                (feedback.pushInfo if line.startswith(_TOLD) else feedback.pushDebugInfo)(line)
            share = 1 - 1 / (1 + number / 40)  # how many lines there will be is not known
            feedback.setProgress(100 * (done + step.weight * share) / whole)
        done += step.weight
        feedback.setProgress(100 * done / whole)


def _lines(step: Step, feedback: Feedback, log: IO[str], variables: dict[str, str], tail: deque[str]) -> Iterator[str]:
    process = WorkerProcess(step.arguments, variables)
    ended = False
    try:
        for _, line in process.lines(feedback.isCanceled, lambda: None):
            log.write(f"{line}\n")
            tail.append(line)
            yield line
        ended = True
    except Cancelled as cancelled:
        raise Cancelled(tr("The set-up was cancelled."), tr("Start it again to go on where it stopped.")) from cancelled
    finally:
        code = process.stop()
        log.flush()
    if ended and code:
        raise _failure(step, code, "\n".join(tail), Path(log.name))


def _failure(step: Step, code: int, output: str, log: Path) -> SetupError:
    cause = next((advice for text, advice in CAUSES.items() if text in output), "")
    last = output.strip().rpartition("\n")[2]
    return SetupError(
        tr("{step} failed (exit code {code}): {last}").format(step=step.title, code=code, last=last),
        f"{tr(cause) if cause else ''} {tr('The whole log is in {log}; start again to go on.').format(log=log)}".strip(),
    )


def _without_password(word: str) -> str:
    """Return a word of a command line without the password of a proxy or an index, for a log that is sent to others."""
    head, at, tail = word.rpartition("@")
    return f"{head.partition('//')[0]}//…@{tail}" if at and "//" in head else word
