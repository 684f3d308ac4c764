"""The command line ``craquemap``, derived from the option classes.

Exit codes: 0 done; 1 internal error (traceback in the log); 2 bad input or options; 3 environment; 130 cancelled, resumable.
"""

from __future__ import annotations

import argparse
import io
import json
import logging
import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from ..resunet_core.declaration import Declaration, Options, declarations, flag
from ..resunet_core.errors import OptionError
from . import protocol
from .commands import COMMANDS, Command, Outcome
from .failures import as_craquemap_error, internal_error
from .reporting import Cancellation, JsonReporter, TextReporter, create_reporter

LOG = logging.getLogger("craquemap")


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are ours, so that they reach JSON clients too."""

    def error(self, message: str) -> NoReturn:
        raise OptionError(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.")


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    from .. import __version__

    parser = _Parser(prog="craquemap", description="Maps craquelure and paint loss on painted façades.")
    parser.add_argument("--version", action="version", version=f"craquemap {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS.values():
        sub = commands.add_parser(command.name, help=command.help, description=command.help)
        for name, (declaration, default) in declarations(command.given).items():
            _add_option(sub, name, declaration, _default_text(command.options, name, default))
        _add_common(sub)
    return parser


def _default_text(options: type[Options], name: str, default: Any) -> Any:
    """Return a field's default; where presets fill it in, what each of them fills in."""
    filled = {preset: values[name] for preset, values in options.presets.items() if name in values}
    return "; ".join(f"{preset}: {value}" for preset, value in filled.items()) or default


def _add_option(parser: argparse.ArgumentParser, name: str, declaration: Declaration, default: Any) -> None:
    keywords: dict[str, Any] = {"help": _help_text(declaration, default), "default": argparse.SUPPRESS}
    if declaration.kind == "switch":
        parser.add_argument(flag(name), dest=name, action=argparse.BooleanOptionalAction, **keywords)
        return
    keywords["metavar"] = _metavar(name, declaration)
    if declaration.positional:
        # not required here: a job file may give it; the options class says what is missing
        parser.add_argument(name, nargs="*" if declaration.multiple else "?", **keywords)
        return
    if declaration.multiple:
        keywords["nargs"] = "+"
    parser.add_argument(flag(name), dest=name, **keywords)


def _metavar(name: str, declaration: Declaration) -> str:
    if declaration.choices:
        return "|".join(declaration.choices)
    if declaration.unit:
        return declaration.unit.upper()
    return {"integer": "N", "number": "X"}.get(declaration.kind, name.upper())


def _help_text(declaration: Declaration, default: Any) -> str:
    notes = [f"unit: {declaration.unit}"] if declaration.unit else []
    if default not in (None, (), False, ""):
        notes.append(f"default: {default}")
    text = declaration.help + (f" ({'; '.join(notes)})" if notes else "")
    return text.replace("%", "%%")


def _add_common(parser: argparse.ArgumentParser) -> None:
    common = parser.add_argument_group("common")
    common.add_argument(
        "--progress", choices=("auto", "bar", "json", "none"), default="auto", help="How progress is shown."
    )
    common.add_argument(
        "--log-level", choices=("debug", "info", "warning", "error"), default="warning", help="Detail of the log."
    )
    common.add_argument("--job", metavar="FILE.json", help="All options from a JSON file; flags given here win.")


def read_options(command: Command, given: dict[str, Any], job: str | None) -> Options:
    """Return validated options from the job file and the flags; flags win.

    Raises:
        OptionError: The job file can't be read, or an option is wrong.
    """
    values: dict[str, Any] = {}
    if job is not None:
        try:
            values = json.loads(Path(job).read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise OptionError(
                f"The job file {job} can't be read: {error}.", "Expected a JSON object of options."
            ) from error
        if not isinstance(values, dict):
            raise OptionError(
                f"The job file {job} holds a {type(values).__name__}.", "Expected a JSON object of options."
            )
    values.update({name: value for name, value in given.items() if value not in (None, [])})
    return command.given.from_dict(values)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    cancellation = Cancellation()
    for stream in (sys.stdout, sys.stderr):  # consoles of Windows may know no ² or ç
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    reporter = create_reporter(_progress_mode(arguments), cancellation)
    try:
        outcome = _run(arguments, reporter, cancellation)
    except SystemExit as leaving:  # --help and --version
        return int(leaving.code or 0)
    except BaseException as error:
        return _report_failure(error, reporter)
    finally:
        if isinstance(reporter, TextReporter):
            reporter.close()
    _report_result(outcome, reporter)
    return protocol.EXIT_DONE if outcome.failure is None else _report_failure(outcome.failure, reporter)


def _progress_mode(arguments: list[str]) -> str:
    """Read --progress before parsing, so that errors of parsing are reported the way that was asked for."""
    for at, word in enumerate(arguments):
        if word == "--progress" and at + 1 < len(arguments):
            return arguments[at + 1]
        if word.startswith("--progress="):
            return word.partition("=")[2]
    return "auto"


def _run(arguments: list[str], reporter: Any, cancellation: Cancellation) -> Outcome:
    given = vars(build_parser().parse_args(arguments))
    command = COMMANDS[given.pop("command")]
    progress, level, job = given.pop("progress"), given.pop("log_level"), given.pop("job")
    logging.basicConfig(stream=sys.stderr, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    LOG.setLevel(level.upper())  # ours alone: libraries drown it
    options = read_options(command, given, job)
    cancellation.on_signals()
    if progress == "json":
        cancellation.on_closed_stdin()
    return command.load()(options, reporter)


def _report_failure(error: BaseException, reporter: Any) -> int:
    failure = as_craquemap_error(error)
    if failure is None:
        traceback.print_exception(error, file=sys.stderr)
        failure = internal_error(error)
    elif LOG.isEnabledFor(logging.DEBUG):
        traceback.print_exception(error, file=sys.stderr)
    if isinstance(reporter, JsonReporter):
        reporter.emit(protocol.error(failure.exit_code, type(failure).__name__, failure.text, failure.hint))
    else:
        if isinstance(reporter, TextReporter):
            reporter.close()
        print(f"craquemap: {failure}", file=sys.stderr)
    return failure.exit_code


def _report_result(outcome: Outcome, reporter: Any) -> None:
    if isinstance(reporter, JsonReporter):
        reporter.emit(protocol.result(outcome.outputs, outcome.quantities))
        return
    try:
        print("\n".join(filter(None, (outcome.text, *outcome.outputs.values()))), flush=True)
    except BrokenPipeError:  # whoever read has had enough; the work is done
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123  (or Python complains when it flushes at exit)
