"""Compiled kernels are kept per state of the source."""

import subprocess
import sys

from craquemap.resunet_core import kernels

SHOW = "import craquemap.processing.vector, numba; print(numba.config.CACHE_DIR)"


def cache_folder(**variables):
    import os

    environment = {k: v for k, v in os.environ.items() if k != "NUMBA_CACHE_DIR"} | variables
    return subprocess.run(
        [sys.executable, "-c", SHOW], capture_output=True, text=True, check=True, env=environment
    ).stdout.strip()


def test_the_folder_is_named_by_the_source_in_the_users_cache(tmp_path):
    assert cache_folder(CRAQUEMAP_CACHE=str(tmp_path)) == str(tmp_path / "kernels" / kernels.source_hash())


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
