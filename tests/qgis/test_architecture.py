"""What QGIS loads of the package: the standard library and QGIS only, on Python 3.9."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHARED = (  # what the plugin may import of the other two packages
    "processing/options.py", "processing/width_classes.py", "processing/vocabulary.py", "processing/vocabulary_table.py",
    "processing/change_options.py", "processing/label_options.py", "processing/plan_options.py", "processing/protocol.py",
    "resunet_core/comparison_options.py", "resunet_core/augmentation.py",
    "resunet_core/options.py", "resunet_core/declaration.py", "resunet_core/errors.py", "resunet_core/classes.py",
    "resunet_core/user_models.py",
)  # fmt: skip
PLUGIN = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "qgis_plugin").rglob("*.py"))
PACKAGES = ("__init__.py", "processing/__init__.py", "resunet_core/__init__.py")

LOAD_ALL = """
import importlib, importlib.util, sys
import qgis.core, qgis.gui  # from 3.36 on it loads numpy for itself

BLOCKED = "numpy torch rasterio geopandas shapely pyogrio pyproj scipy openvino numba PIL processing".split()

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise ImportError(f"{name} must not be loaded")

for name in [name for name in sys.modules if name.split(".")[0] in BLOCKED]:
    del sys.modules[name]
sys.meta_path.insert(0, Blocker())
root = sys.argv[1]
spec = importlib.util.spec_from_file_location("craquemap", root + "/__init__.py", submodule_search_locations=[root])
package = sys.modules["craquemap"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
before = set(sys.modules)
for name in sys.argv[2:]:
    importlib.import_module(name)
ours = sorted(name for name in sys.modules if name.startswith("craquemap."))
print("\\n".join(ours))
"""


def module_name(path):
    return "craquemap." + path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def test_the_plugin_loads_nothing_but_qgis_and_the_shared_modules():
    fields = ("/own_widget.py", "/model_list.py", "/choice_list.py")  # only forms load them
    modules = [module_name(path) for path in PLUGIN if not path.endswith(fields)]
    done = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, str(ROOT), *modules], capture_output=True, text=True, timeout=60, cwd="/"
    )
    assert done.returncode == 0, done.stderr
    allowed = {module_name(path) for path in (*SHARED, *PLUGIN, *PACKAGES)}
    assert set(done.stdout.split()) <= allowed
    assert "craquemap.processing.options" in done.stdout.split()


@pytest.mark.parametrize("path", [*PLUGIN, *SHARED, *PACKAGES])
def test_python_3_9_can_read_it(path):
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"), feature_version=(3, 9))
    futures = [node for node in tree.body if isinstance(node, ast.ImportFrom) and node.module == "__future__"]
    empty = not [node for node in tree.body if not isinstance(node, ast.Expr)]
    assert empty or futures, "annotations must not be evaluated: X | None needs Python 3.10"
    assert not list(evaluated_unions(tree)), "X | None outside annotations needs Python 3.10"
    keywords = {keyword.arg for node in ast.walk(tree) if isinstance(node, ast.Call) for keyword in node.keywords}
    assert not {"slots", "kw_only"} & keywords, "newer than Python 3.9"


def evaluated_unions(tree):
    """Yield every ``X | None`` that is not an annotation."""
    annotations = set()
    for node in ast.walk(tree):
        for field in ("annotation", "returns"):
            if getattr(node, field, None) is not None:
                annotations.update(id(inner) for inner in ast.walk(getattr(node, field)))
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr) and id(node) not in annotations:
            sides = (node.left, node.right)
            if any(isinstance(side, ast.Constant) and side.value is None for side in sides):
                yield node


@pytest.mark.parametrize("path", PLUGIN)
def test_qt_is_imported_through_qgis(path):
    """``qgis.PyQt`` is PyQt5 or PyQt6, whichever QGIS was built with."""
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        assert not [name for name in names if name.startswith(("PyQt", "PySide"))]


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in PLUGIN
        if not {"algorithms", "plates"} & set(path.split("/"))
        and not path.endswith(
            ("plugin.py", "provider.py", "options_page.py", "session.py", "dock.py", "style.py", "words.py")
        )
    ],
)
def test_the_client_of_the_worker_needs_no_qgis(path):
    imported = {
        (node.module or "") if isinstance(node, ast.ImportFrom) else alias.name
        for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8")))
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    assert not [name for name in imported if name.split(".")[0] == "qgis"]


def test_qgis_own_processing_is_not_shadowed(qgis_processing):
    import processing

    assert not Path(processing.__file__).is_relative_to(ROOT)
    assert not [entry for entry in sys.path if Path(entry or ".").resolve() == ROOT]
