"""Which commands make the worker's environment (standard library only; nothing is started here)."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from .environment import interpreter, worker_command
from .requirements import TORCH, TORCH_INDEXES, TRAIN, WORKER
from .setup_options import SetupOptions
from .translation import tr

UV_PYTHON = "3.12"  # what uv brings along where no interpreter is named


@dataclass(frozen=True)
class Step:
    """One command of the set-up.

    Attributes:
        title: What it does, for people.
        arguments: The command line.
        weight: Its share of the whole time, any unit.
    """

    title: str
    arguments: tuple[str, ...]
    weight: float


def plan_steps(
    options: SetupOptions, folder: Path, base: str, uv: str = "", platform: str = sys.platform
) -> list[Step]:
    """Return the commands that make the environment, in order. Each may be repeated: done work is not done twice.

    Args:
        options: What was asked for.
        folder: Where the environment is made.
        base: Interpreter to make it with; "" leaves the choice to uv.
        uv: The program uv; "" takes pip and venv of the interpreter.
        platform: As ``sys.platform``.
    """
    python = str(interpreter(folder, platform))
    steps = []
    if not Path(python).exists():
        steps.append(Step(tr("Making an empty environment"), _creation(folder, base, uv), 5))
    install = _installer(options, python, uv)
    if options.kind in TORCH_INDEXES:
        steps.append(Step(tr("Installing torch"), (*install, *_torch_index(options, platform), *TORCH), 100))
        extras: tuple[str, ...] = (*WORKER, *TRAIN)
    else:
        extras = WORKER
    steps.append(Step(tr("Installing packages"), (*install, *_index(options), *dict.fromkeys(extras)), 80))
    steps.append(examination(Path(python)))
    return steps


def examination(python: Path) -> Step:
    """Return the step that shows what an environment can do."""
    return Step(tr("Examining the environment"), (*worker_command(python), "doctor"), 5)


def _creation(folder: Path, base: str, uv: str) -> tuple[str, ...]:
    if uv:
        return (uv, "venv", "--allow-existing", "--python", base or UV_PYTHON, str(folder))
    return (base, "-m", "venv", str(folder))


def _installer(options: SetupOptions, python: str, uv: str) -> tuple[str, ...]:
    """Return the start of a command that installs, up to the index and the packages."""
    offline = ("--no-index", "--find-links", options.wheels) if options.wheels else ()
    if uv:
        return (uv, "pip", "install", "--python", python, *offline)
    quiet = ("--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--prefer-binary", "--retries", "5")
    proxy = ("--proxy", options.proxy) if options.proxy else ()
    return (python, "-m", "pip", "install", *quiet, *proxy, *offline)


def _index(options: SetupOptions) -> tuple[str, ...]:
    return ("--index-url", options.index) if options.index else ()


def _torch_index(options: SetupOptions, platform: str) -> tuple[str, ...]:
    """Return where the build of torch comes from; macOS has only one, and an own index or folder has the user's."""
    if options.index or options.wheels or platform == "darwin":
        return _index(options)
    return ("--index-url", TORCH_INDEXES[options.kind])
