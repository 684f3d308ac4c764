"""QGIS 4 stands on Qt 6: what the plugin names of Qt is there, in the way PyQt6 wants it; what it names of QGIS is in this QGIS.

The first half reads the code only. The second asks PyQt6 itself where it is installed beside QGIS (``make test-qgis-all`` has it there).
"""

import ast
import importlib
import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "qgis_plugin").rglob("*.py"))
GONE = {  # methods and classes that Qt 6 or PyQt6 dropped, and what to write
    "exec_": "exec", "print_": "print", "QRegExp": "QRegularExpression", "QDesktopWidget": "QScreen", "QTextCodec": "Python's codecs",
    "QDirModel": "QFileSystemModel", "QSound": "QSoundEffect", "globalPos": "globalPosition",
    "toTime_t": "toSecsSinceEpoch", "setMargin": "setContentsMargins", "SIGNAL": "bound signals", "SLOT": "plain methods",
    "setTabStopWidth": "setTabStopDistance", "byteCount": "sizeInBytes", "countriesForLanguage": "matchingLocales",
    "setCodec": "setEncoding", "QMatrix": "QTransform", "QGLWidget": "QOpenGLWidget", "QWebView": "another widget",
    "QStringRef": "str", "QLinkedList": "list", "QStateMachine": "Python", "QSignalMapper": "functions",
}  # fmt: skip
MOVED = {"QAction", "QActionGroup", "QShortcut", "QUndoStack", "QUndoCommand"}  # from QtWidgets to QtGui


def parsed(path):
    return ast.parse((ROOT / path).read_text(encoding="utf-8"))


def imported(tree, package):
    """Return ``{name in the file: (module, name there)}`` of what a file imports from a package outside of ``try``."""
    tried = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.Try) for inner in ast.walk(node)}
    return {
        alias.asname or alias.name: (node.module, alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(package) and id(node) not in tried
        for alias in node.names
    }


def chains(tree, names):
    """Yield ``(line, [name, attribute, …])`` of the longest chains of attributes that begin with one of the names."""
    inner = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inner:
            words, at = [], node
            while isinstance(at, ast.Attribute):
                words.append(at.attr)
                at = at.value
            if isinstance(at, ast.Name) and at.id in names:
                yield node, [at.id, *reversed(words)]


def annotations(tree):
    fields = ("annotation", "returns")
    roots = [getattr(node, field) for node in ast.walk(tree) for field in fields if getattr(node, field, None)]
    return {id(node) for root in roots for node in ast.walk(root)}


def unscoped(tree):
    """Yield values of enumerations named without their enumeration, which PyQt6 does not know: ``Qt.AlignLeft``."""
    types = annotations(tree)
    for node, words in chains(tree, imported(tree, "qgis.PyQt")):
        if len(words) == 2 and words[1][0].isupper() and words[1] != "Type" and id(node) not in types:
            yield f"{node.lineno}: {'.'.join(words)}"


def gone(tree):
    """Yield what Qt 6 no longer has."""
    for node in ast.walk(tree):
        for name in (getattr(node, "attr", None), getattr(node, "name", None) if isinstance(node, ast.alias) else None):
            if name in GONE:
                yield f"{getattr(node, 'lineno', 0)}: {name}; write {GONE[name]}"


def used_as_before(tree):
    """Yield uses that PyQt6 refuses though the names are there: as the script `pyqt5_to_pyqt6` of QGIS looks for them."""
    enumerations = {id(node) for node, words in chains(tree, imported(tree, "qgis.PyQt")) if len(words) > 2}
    for node in ast.walk(tree):
        called = node.func if isinstance(node, ast.Call) else None
        if getattr(called, "id", "") == "int" and node.args and id(node.args[0]) in enumerations:
            yield f"{node.lineno}: int(…) of an enumeration; write .value"
        if getattr(called, "id", "") == "QDateTime" and len(node.args) == 1:
            yield f"{node.lineno}: QDateTime of a date; give a time too"
        if getattr(called, "attr", "") == "width" and node.args:
            yield f"{node.lineno}: width of a text; write horizontalAdvance"
        if (
            isinstance(node, ast.BinOp)
            and isinstance(node.op, ast.Add)
            and {id(node.left), id(node.right)} & enumerations
        ):
            yield f"{node.lineno}: a sum of enumerations; write |"
        signal = node.value if getattr(node, "attr", "") in ("connect", "emit") else None
        if isinstance(signal, ast.Subscript) and isinstance(signal.value, ast.Attribute):
            yield f"{node.lineno}: an overloaded signal; Qt 6 has one of each name"


@pytest.mark.parametrize("path", FILES)
def test_nothing_is_used_as_before(path):
    assert list(used_as_before(parsed(path))) == []


def test_the_check_of_uses_finds_what_it_is_for():
    tree = ast.parse(
        "from qgis.PyQt.QtCore import Qt, QDateTime\na = int(Qt.Key.Key_A)\nb = Qt.Modifier.CTRL + Qt.Key.Key_A\n"
        "box.activated[str].connect(f)\nfont.width('x')\nQDateTime(day)\nbox.activated.connect(f); box.width()\n"
    )
    assert sorted(text[0] for text in used_as_before(tree)) == ["2", "3", "4", "5", "6"]


@pytest.mark.parametrize("path", FILES)
def test_enumerations_are_named_in_full(path):
    assert list(unscoped(parsed(path))) == []


@pytest.mark.parametrize("path", FILES)
def test_nothing_that_qt_6_dropped(path):
    assert list(gone(parsed(path))) == []


@pytest.mark.parametrize("path", FILES)
def test_what_moved_is_looked_for_in_both_places(path):
    from_widgets = [name for module, name in imported(parsed(path), "qgis.PyQt.QtWidgets").values()]
    assert not MOVED & set(from_widgets)


def test_the_checks_find_what_they_are_for():
    tree = ast.parse(
        "from qgis.PyQt.QtCore import Qt, QRegExp\nfrom qgis.PyQt.QtWidgets import QMessageBox\n"
        "a = Qt.AlignLeft | Qt.AlignmentFlag.AlignTop\nb = QMessageBox.Yes\nd: QMessageBox.Icon\nd.exec_()\n"
    )
    assert sorted(unscoped(tree)) == ["3: Qt.AlignLeft", "4: QMessageBox.Yes"]
    assert sorted(text.partition(";")[0].partition(" ")[2] for text in gone(tree)) == ["QRegExp", "exec_"]


def resolve(words, module, name):
    """Return what a chain of names is, None where it is not there."""
    found = getattr(importlib.import_module(module), name, None)
    for word in words:
        found = getattr(found, word, None)
    return found


RESOLVE = """
import importlib, json, sys
def resolve(module, *words):
    found = importlib.import_module(module)
    for word in words:
        found = getattr(found, word, None)
    return found
print(json.dumps([entry for entry in json.load(sys.stdin) if resolve(*entry[1:]) is None]))
"""


def test_pyqt6_has_it():
    """In a process of its own: where QGIS is loaded with Qt 5, PyQt6 can't be."""
    if importlib.util.find_spec("PyQt6") is None:
        pytest.skip("there is no PyQt6")
    wanted = []
    for path in FILES:
        tree = parsed(path)
        names = {
            name: (module.replace("qgis.PyQt", "PyQt6"), there)
            for name, (module, there) in imported(tree, "qgis.PyQt").items()
            if there != "sip"
        }
        wanted += [[f"{path}: {name}", module, there] for name, (module, there) in names.items() if module != "PyQt6"]
        for node, words in chains(tree, names):
            module, there = names[words[0]]
            start = [f"PyQt6.{there}"] if module == "PyQt6" else [module, there]
            wanted.append([f"{path}:{node.lineno}", *start, *words[1:]])
    assert len(wanted) > 50
    done = subprocess.run(
        [sys.executable, "-c", RESOLVE], input=json.dumps(wanted), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []


@pytest.mark.parametrize("path", FILES)
def test_this_qgis_has_it(qgis_app, path):
    tree = parsed(path)
    always = ast.Module(
        [node for node in tree.body if isinstance(node, ast.ImportFrom)], []
    )  # the others may depend on the version
    names = {**imported(always, "qgis.core"), **imported(always, "qgis.gui")}
    for name, (module, there) in names.items():
        assert resolve([], module, there) is not None, name
    for node, words in chains(tree, names):
        module, there = names[words[0]]
        assert resolve(words[1:], module, there) is not None, f"{node.lineno}: {'.'.join(words)}"
