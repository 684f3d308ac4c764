"""The spool keeps what rows of tiles finished and forgets what was not completed."""

import numpy as np
import pytest
from safetensors.numpy import load_file

from craquemap.processing.vector.spool import Spool

ARRAYS = {
    "key": np.arange(5, dtype=np.int64),
    "xy": np.arange(8, dtype=np.int32).reshape(4, 2),
    "length": np.array([0.1, np.nan]),
    "width": np.array([0.1], np.float32),
    "kind": np.array([1, 255], np.uint8),
    "flag": np.array([[True, False]]),
    "none": np.zeros((0, 6), np.int64),
}


def test_rows_come_back_and_a_new_spool_goes_on(tmp_path):
    spool = Spool(tmp_path)
    assert (spool.row_end, spool.parts("lines")) == (0, [])
    for row in range(3):
        spool.append(
            100 * (row + 1),
            {"lines": {"key": np.arange(row)}, "regions": {"gid": np.ones(2)}},
            {"lines": {"open": np.array([row])}},
        )
    again = Spool(tmp_path)
    assert again.row_end == 300
    assert list(again.columns("lines")["key"]) == [0, 0, 1]
    assert [len(arrays["key"]) for arrays in again.parts("lines")] == [0, 1, 2]
    assert again.frontier("lines")["open"] == [2]
    assert again.frontier("regions") == {}


def test_every_kind_of_array_comes_back_bit_by_bit(tmp_path):
    Spool(tmp_path).append(1, {"lines": ARRAYS}, {"lines": ARRAYS})
    spool = Spool(tmp_path)
    (part,) = spool.parts("lines")
    for found in (dict(part), spool.frontier("lines")):
        assert set(found) == set(ARRAYS)
        for name, array in ARRAYS.items():
            assert (found[name].dtype, found[name].shape) == (array.dtype, array.shape)
            assert found[name].tobytes() == array.tobytes()


def test_files_are_those_of_the_safetensors_library(tmp_path):
    spool = Spool(tmp_path)
    spool.append(1, {"lines": ARRAYS}, {"lines": {}})
    found = load_file(tmp_path / "parts" / "00000.safetensors")
    assert set(found) == {f"lines.{name}" for name in ARRAYS}
    for name, array in ARRAYS.items():
        assert (found[f"lines.{name}"].dtype, found[f"lines.{name}"].shape) == (array.dtype, array.shape)
        assert found[f"lines.{name}"].tobytes() == array.tobytes()


def test_views_that_are_not_contiguous_are_stored_as_they_look(tmp_path):
    array = np.arange(12).reshape(3, 4)
    Spool(tmp_path).append(1, {"lines": {"a": array[:, 0], "b": array.T}}, {})
    (part,) = Spool(tmp_path).parts("lines")
    assert list(part["a"]) == [0, 4, 8]
    assert (part["b"] == array.T).all()


@pytest.mark.parametrize("left_over", ["parts/00001.safetensors", "parts/00001.part", "frontier.part"])
def test_what_a_crash_left_half_done_does_not_count(tmp_path, left_over):
    spool = Spool(tmp_path)
    spool.append(64, {"lines": {"key": np.arange(1)}}, {"lines": {"open": np.arange(1)}})
    (tmp_path / left_over).write_bytes(b"half")
    again = Spool(tmp_path)
    assert again.row_end == 64
    again.append(128, {"lines": {"key": np.array([7])}}, {"lines": {"open": np.arange(1)}})
    assert list(Spool(tmp_path).columns("lines")["key"]) == [0, 7]
