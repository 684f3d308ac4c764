"""QGIS 4 stands on Qt 6: what the plugin names of Qt is there, in the way PyQt6 wants it; what it names of QGIS is in this QGIS.

The first half reads the code only. The second asks PyQt6 itself where it is installed beside QGIS (``make test-qgis-all`` has it there).
"""

import ast
import importlib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "qgis_plugin").rglob("*.py"))
GONE = {  # methods and classes that Qt 6 or PyQt6 dropped, and what to write
    "exec_": "exec", "print_": "print", "QRegExp": "QRegularExpression", "QDesktopWidget": "QScreen", "QTextCodec": "Python's codecs",
    "QDirModel": "QFileSystemModel", "QSound": "QSoundEffect", "globalPos": "globalPosition",
    "toTime_t": "toSecsSinceEpoch", "setMargin": "setContentsMargins", "SIGNAL": "bound signals", "SLOT": "plain methods",
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


@pytest.mark.parametrize("path", FILES)
def test_pyqt6_has_it(path):
    pytest.importorskip("PyQt6.QtCore")
    tree = parsed(path)
    names = imported(tree, "qgis.PyQt")
    for name, (module, there) in names.items():
        if module == "qgis.PyQt":  # a module: sip, QtCore
            importlib.import_module(f"PyQt6.{there}")
        else:
            assert resolve([], module.replace("qgis.PyQt", "PyQt6"), there) is not None, name
    for node, words in chains(tree, {name for name, (module, _) in names.items() if module != "qgis.PyQt"}):
        module, there = names[words[0]]
        found = resolve(words[1:], module.replace("qgis.PyQt", "PyQt6"), there)
        assert found is not None, f"{node.lineno}: {'.'.join(words)}"


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
