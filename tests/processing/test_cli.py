"""The command line: flags derived from options, exit codes, JSON lines, cancellation."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

from craquemap.processing import cli, protocol
from craquemap.processing.commands import COMMANDS
from craquemap.resunet_core.declaration import declarations, flag
from craquemap.resunet_core.errors import OptionError


def run(*arguments, **keywords):
    return subprocess.run(
        [sys.executable, "-m", "craquemap", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        **keywords,
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_its_flag_and_help_shows_it(name, capsys):
    assert cli.main([name, "--help"]) == 0
    text = capsys.readouterr().out
    for option, (declaration, _) in declarations(COMMANDS[name].options).items():
        assert (option.upper() if declaration.positional else flag(option)) in text
    for common in ("--progress", "--log-level", "--job"):
        assert common in text


def test_flags_win_over_the_job_file(tmp_path):
    job = tmp_path / "job.json"
    job.write_text(json.dumps({"mosaic": "a.tif", "output": "a.gpkg", "min_length_mm": 3}))
    options = cli.read_options(COMMANDS["map"], {"min_length_mm": "5", "model": None}, str(job))
    assert (options.mosaic, options.min_length_mm, options.model) == ("a.tif", 5.0, "default")


@pytest.mark.parametrize("content", ["[1]", "{", '{"mosaik": "a.tif"}'])
def test_a_bad_job_file_is_refused(tmp_path, content):
    job = tmp_path / "job.json"
    job.write_text(content)
    with pytest.raises(OptionError):
        cli.read_options(COMMANDS["map"], {}, str(job))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["map"], "--mosaic is missing"),
        (["map", "a.tif", "--output", "a.gpkg", "--min-length-mm", "-1"], "Expected at least 0"),
        (["map", "a.tif", "--output", "a.gpkg", "--speed", "9"], "--speed"),
        (["polish"], "polish"),
        (["map", "nowhere.tif", "--output", "a.gpkg"], "nowhere.tif"),
    ],
)
def test_bad_input_is_one_sentence_and_exit_code_2(arguments, words, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert cli.main(arguments) == 2
    captured = capsys.readouterr()
    assert words in captured.err
    assert "Traceback" not in captured.err
    assert len(captured.err.strip().splitlines()) == 1
    assert captured.out == ""
    assert list(tmp_path.iterdir()) == []


def test_json_mode_reports_errors_as_events(capsys):
    assert cli.main(["map", "nowhere.tif", "--output", "a.gpkg", "--progress", "json"]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    event = protocol.decode(line)
    assert (event["event"], event["code"], event["type"]) == ("error", 2, "RasterError")
    assert "nowhere.tif" in event["text"]


def test_doctor_says_what_there_is():
    done = run("doctor", "--progress", "json")
    assert done.returncode == 0, done.stderr
    event = protocol.decode(done.stdout.splitlines()[-1])
    assert event["quantities"]["packages"]["rasterio"]
    assert event["quantities"]["python"].startswith("3.")


def test_lines_that_are_no_events_are_told_apart():
    assert protocol.decode("Loading…") is None
    assert protocol.decode('{"a": 1}') is None
    assert protocol.decode(protocol.encode(protocol.message("é"))) == {"event": "message", "level": "info", "text": "é"}


WAITING = """
import sys, time
from craquemap.processing import cli, commands
from craquemap.processing.options import DoctorOptions

def wait(options, reporter):
    reporter.progress("trace", 1, 2)
    for _ in range(600):
        reporter.check_cancelled()
        time.sleep(0.05)

commands.Command.load = lambda self: wait
sys.exit(cli.main(["doctor", "--progress", "json"]))
"""


@pytest.fixture
def waiting():
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([sys.executable, "-c", WAITING], text=True, **pipes) as process:
        process.stdout.readline()  # it runs
        yield process
        process.kill()


@pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")
@pytest.mark.parametrize("how", ["terminate", "close"])
def test_sigterm_and_a_closed_stdin_cancel(waiting, how):
    started = time.monotonic()
    if how == "terminate":
        waiting.send_signal(signal.SIGTERM)
    else:
        waiting.stdin.close()
    assert waiting.wait(10) == protocol.EXIT_CANCELLED
    assert time.monotonic() - started < 5
    event = protocol.decode(waiting.stdout.read().splitlines()[-1])
    assert (event["event"], event["code"], event["type"]) == ("error", 130, "Cancelled")


def test_a_job_without_standard_input_runs():
    assert run("doctor", "--progress", "json", stdin=subprocess.DEVNULL).returncode == 0


def test_consoles_that_lack_a_letter_get_another_in_its_place():
    done = run("models", env={**os.environ, "PYTHONIOENCODING": "ascii"})
    assert done.returncode == 0, done.stderr
    text = "import sys; from craquemap.processing import cli; cli.main(['--version']); print('m² façade'); print('m²', file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, env={**os.environ, "PYTHONIOENCODING": "cp932"}, check=False
    )
    assert done.returncode == 0, done.stderr
    assert b"m? fa?ade" in done.stdout
