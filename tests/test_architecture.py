"""Rules of the code base that no linter knows."""

import ast
import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted(
    path for package in ("resunet_core", "processing", "qgis_plugin") for path in (ROOT / package).rglob("*.py")
)


def test_processing_is_never_ours():
    """QGIS has a top-level package of this name; with the repository root on sys.path ours would hide it."""
    assert str(ROOT) not in sys.path
    found = importlib.util.find_spec("processing")
    origins = [] if found is None else [found.origin or "", *(found.submodule_search_locations or [])]
    assert not any(Path(origin).is_relative_to(ROOT / "processing") for origin in origins if origin)


def test_importing_the_package_costs_nothing():
    code = "import sys, craquemap; print(sorted({m.partition('.')[0] for m in sys.modules} & {'numpy', 'torch', 'rasterio', 'qgis'}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_modules_are_small_documented_and_free_of_assertions(path):
    source = path.read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert len(source.splitlines()) <= 350
    assert ast.get_docstring(tree), "a module says what it is for"
    assert not [node.lineno for node in ast.walk(tree) if isinstance(node, ast.Assert)], "input is never asserted on"
    calls = [node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    assert "print" not in calls or path.name in ("reporting.py", "cli.py", "launch.py"), "only reporters speak"
