"""The spool keeps rows and forgets what was not completed."""

import numpy as np

from craquemap.processing.vector.spool import Spool


def test_rows_come_back_and_a_new_spool_goes_on(tmp_path):
    spool = Spool(tmp_path)
    assert spool.finished_rows() == 0
    for row in range(3):
        spool.append(
            row,
            {"lines": {"key": np.arange(row)}, "regions": {"gid": np.ones(2)}},
            {"lines": {"open": np.array([row])}},
        )
    again = Spool(tmp_path)
    assert again.finished_rows() == 3
    assert list(again.columns("lines", ("key",))["key"]) == [0, 0, 1]
    assert [len(arrays["key"]) for arrays in again.rows("lines")] == [0, 1, 2]
    assert again.frontier()["lines"]["open"] == [2]


def test_a_row_without_its_frontier_does_not_count(tmp_path):
    spool = Spool(tmp_path)
    spool.append(0, {"lines": {"key": np.arange(1)}}, {"lines": {"open": np.arange(1)}})
    (tmp_path / "rows" / "00001.npz").write_bytes(b"half")
    assert Spool(tmp_path).finished_rows() == 1
