"""Compiled kernels are kept per state of the source."""

import os
import subprocess
import sys
import time

from craquemap.resunet_core import kernels

SHOW = "import craquemap.processing.vector, numba; print(numba.config.CACHE_DIR)"


def cache_folder(**variables):
    environment = {k: v for k, v in os.environ.items() if k != "NUMBA_CACHE_DIR"} | variables
    return subprocess.run(
        [sys.executable, "-c", SHOW], capture_output=True, text=True, check=True, env=environment
    ).stdout.strip()


def test_the_folder_is_named_by_the_source_in_the_users_cache(tmp_path):
    assert cache_folder(CRAQUEMAP_CACHE=str(tmp_path)) == str(tmp_path / "kernels" / kernels.source_hash())


def test_what_no_version_has_used_for_a_month_is_removed(tmp_path):
    old, young = tmp_path / "kernels" / "old", tmp_path / "kernels" / "young"
    for folder, days in ((old, 31), (young, 29)):
        (folder / "vector_1a2b").mkdir(parents=True)
        (folder / "vector_1a2b" / "a.nbi").touch()
        os.utime(folder, (time.time() - 86400 * days,) * 2)
    here = tmp_path / "kernels" / kernels.source_hash()
    here.mkdir()
    os.utime(here, (0, 0))
    assert cache_folder(CRAQUEMAP_CACHE=str(tmp_path)) == str(here)
    assert sorted(folder.name for folder in (tmp_path / "kernels").iterdir()) == sorted(["young", here.name])
    assert time.time() - here.stat().st_mtime < 3600


def test_numbas_own_variable_wins(tmp_path):
    assert cache_folder(NUMBA_CACHE_DIR=str(tmp_path)) == str(tmp_path)


def test_any_edit_of_a_source_makes_another_folder(tmp_path, monkeypatch):
    for folder in ("processing", "resunet_core"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.py").write_text("x = 1")
    monkeypatch.setattr(kernels, "PACKAGE", tmp_path)
    before = kernels.source_hash()
    assert kernels.source_hash() == before
    (tmp_path / "processing" / "a.py").write_text("x = 2")
    assert kernels.source_hash() != before


def test_what_must_be_compiled_is_known_by_module(tmp_path, monkeypatch):
    monkeypatch.setattr(kernels.config, "CACHE_DIR", str(tmp_path))
    assert kernels.must_compile("tracing")
    (tmp_path / "vector_1a2b").mkdir()
    (tmp_path / "vector_1a2b" / "mirror._fill-60.py311.nbi").touch()
    assert kernels.must_compile("tracing")
    (tmp_path / "vector_1a2b" / "tracing._follow-106.py311.nbi").touch()
    assert not kernels.must_compile("tracing")
