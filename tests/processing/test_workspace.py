"""The state folder: resuming, throwing away, locking, discarding, full disks."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from craquemap.processing.workspace import Workspace, storage_errors, write_atomically
from craquemap.resunet_core.errors import StorageError
from craquemap.resunet_core.reporting import SilentReporter

PRINT = {"mosaic": "12", "sizes": (1, 2), "zones": None}


class Heard(SilentReporter):
    def __init__(self):
        self.messages = []

    def message(self, text, level="info"):
        self.messages.append(text)


def names(folder):
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*"))


def test_folder_lies_beside_the_output_and_goes_on_success(tmp_path):
    output = tmp_path / "deep" / "survey.gpkg"
    with Workspace(output, PRINT) as workspace:
        assert workspace.folder == tmp_path / "deep" / "survey.gpkg.craquemap"
        assert not workspace.resumed
        assert names(workspace.folder) == ["blocks", "lock", "state.json"]
        workspace.write("blocks/r0000_c0000.tif", b"1")
        workspace.discard()
    assert names(tmp_path) == ["deep"]


def test_same_inputs_are_taken_up_again(tmp_path):
    heard = Heard()
    with Workspace(tmp_path / "o.gpkg", PRINT, heard) as workspace:
        workspace.write("blocks/a.tif", b"1")
    assert heard.messages == []
    with Workspace(tmp_path / "o.gpkg", {**PRINT}, heard) as workspace:
        assert workspace.resumed
        assert (workspace.blocks / "a.tif").read_bytes() == b"1"
    assert heard.messages == ["Earlier work on o.gpkg is taken up again."]


def test_work_of_other_inputs_is_thrown_away_and_said_so(tmp_path):
    with Workspace(tmp_path / "o.gpkg", PRINT) as workspace:
        workspace.write("blocks/a.tif", b"1")
        workspace.write("journal", b"2")
    heard = Heard()
    with Workspace(tmp_path / "o.gpkg", {**PRINT, "mosaic": "13"}, heard) as workspace:
        assert not workspace.resumed
        assert names(workspace.folder) == ["blocks", "lock", "state.json"]
    assert len(heard.messages) == 1
    assert "thrown away" in heard.messages[0]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 0}'])
def test_damaged_state_counts_as_other_inputs(tmp_path, content):
    with Workspace(tmp_path / "o.gpkg", PRINT) as workspace:
        workspace.write("blocks/a.tif", b"1")
        (workspace.folder / "state.json").write_text(content)
    with Workspace(tmp_path / "o.gpkg", PRINT) as workspace:
        assert not workspace.resumed
        assert not any(workspace.blocks.iterdir())
        assert json.loads((workspace.folder / "state.json").read_text())["fingerprint"]["sizes"] == [1, 2]


def test_two_runs_of_one_output_are_refused(tmp_path):
    with Workspace(tmp_path / "o.gpkg", PRINT):
        with pytest.raises(StorageError, match=r"Another run is writing .*o\.gpkg") as raised:
            Workspace(tmp_path / "o.gpkg", PRINT)
        assert raised.value.exit_code == 3
        Workspace(tmp_path / "other.gpkg", PRINT).close()
    Workspace(tmp_path / "o.gpkg", PRINT).close()


HOLDING = """
import sys, time
from pathlib import Path
from craquemap.processing.workspace import Workspace
workspace = Workspace(Path(sys.argv[1]), {"mosaic": "12"})
print("held", flush=True)
time.sleep(60)
"""


def test_a_killed_run_leaves_no_lock(tmp_path):
    command = [sys.executable, "-P", "-c", HOLDING, str(tmp_path / "o.gpkg")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"
        with pytest.raises(StorageError, match="Another run"):
            Workspace(tmp_path / "o.gpkg", {"mosaic": "12"})
        os.kill(process.pid, signal.SIGKILL)
    with Workspace(tmp_path / "o.gpkg", {"mosaic": "12"}) as workspace:
        assert workspace.resumed


def test_files_appear_whole_or_not_at_all(tmp_path, monkeypatch):
    target = tmp_path / "a"
    write_atomically(target, b"old")

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_atomically(target, b"new")
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG])
def test_full_disk_says_how_to_go_on(tmp_path, code):
    with (
        pytest.raises(
            StorageError, match=r"no space to write .*: \d+ MB are free.*run the same command again"
        ) as raised,
        storage_errors(tmp_path / "not" / "there"),
    ):
        raise OSError(code, os.strerror(code))
    assert raised.value.exit_code == 3


def test_folders_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="can't be written: Not a directory"):
        Workspace(tmp_path / "file" / "o.gpkg", PRINT)


def test_errors_that_are_not_of_storage_pass_through(tmp_path):
    with pytest.raises(ZeroDivisionError), storage_errors(tmp_path):
        _ = 1 // 0
    own = StorageError("Own words.")
    with pytest.raises(StorageError) as raised, storage_errors(tmp_path):
        raise own
    assert raised.value is own


def test_partial_files_of_a_killed_run_are_no_blocks(tmp_path):
    with Workspace(tmp_path / "o.gpkg", PRINT) as workspace:
        (workspace.blocks / "r0000_c0000.tif.partial").write_bytes(b"half")
        found = {Path(p).suffix for p in workspace.blocks.iterdir()}
    assert found == {".partial"}
