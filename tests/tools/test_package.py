"""The plugin's zip: what is in it, and that each rule of the plugin site finds what breaks it."""

import os
import shutil
import zipfile
from pathlib import Path

import package_plugin
import package_rules
import pytest

import craquemap

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    """The zip of the last commit."""
    if not (ROOT / ".git").exists() or not shutil.which("git"):
        pytest.skip("this is no git checkout")
    target = tmp_path_factory.mktemp("package") / "craquemap.zip"
    package_plugin.build(target)
    return target


def with_changes(package, target, **changes):
    """Copy a zip; ``changes`` replace words of its metadata.txt."""
    with zipfile.ZipFile(package) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "craquemap/metadata.txt":
                text = content.decode()
                for key, value in changes.items():
                    text = "\n".join(
                        f"{key}={value}" if line.startswith(f"{key}=") else line for line in text.split("\n")
                    )
                content = text.encode()
            new.writestr(name, content)
    return target


def test_the_zip_fits_the_rules(package):
    assert package_rules.structure(package) == []
    assert package_rules.metadata(package, craquemap.__version__) == []


def test_it_holds_the_plugin_and_nothing_to_develop_it_with(package):
    with zipfile.ZipFile(package) as archive:
        tops = {name.split("/")[1] for name in archive.namelist()}
    assert {"__init__.py", "metadata.txt", "LICENSE", "qgis_plugin", "processing", "resunet_core"} <= tops
    assert not {"tests", "tools", "docs", "benchmarks", "Makefile", ".ci", ".gitignore", ".gitattributes"} & tops


@pytest.mark.parametrize(
    ("name", "executable", "said"),
    [
        ("other/a.py", False, "other/a.py must not be in it."),
        ("craquemap/../a.py", False, "craquemap/../a.py must not be in it."),
        ("craquemap/__pycache__/a.pyc", False, "craquemap/__pycache__/a.pyc must not be in it."),
        ("craquemap/tests/test_a.py", False, "craquemap/tests/test_a.py must not be in it."),
        ("craquemap/install.sh", False, "craquemap/install.sh must not be in it."),
        ("craquemap/run", True, "craquemap/run is executable; the site advises against it."),
    ],
)
def test_what_must_not_be_in_a_zip(package, tmp_path, name, executable, said):
    target = Path(shutil.copy(package, tmp_path / "a.zip"))
    with zipfile.ZipFile(target, "a") as archive:
        member = zipfile.ZipInfo(name)
        member.external_attr = (0o755 if executable else 0o644) << 16
        archive.writestr(member, "x")
    assert package_rules.structure(target) == [said]


def test_a_zip_that_is_too_large(package, tmp_path):
    target = Path(shutil.copy(package, tmp_path / "a.zip"))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("craquemap/noise", os.urandom(25_000_000))
    (said,) = package_rules.structure(target)
    assert "the site takes at most 25000000" in said


def test_what_is_missing(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("craquemap/__init__.py", "")
    assert package_rules.structure(tmp_path / "a.zip") == [
        "metadata.txt is missing.", "LICENSE is missing.", "resunet_core/bundled/ is missing.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("supportsQt6", "yes", "metadata.txt says supportsQt6=yes; expected True."),
        ("qgisMaximumVersion", "3.99", "metadata.txt says qgisMaximumVersion=3.99; expected 4.99."),
        ("hasProcessingProvider", "no", "metadata.txt says hasProcessingProvider=no; expected yes."),
        ("email", "", "metadata.txt lacks email."),
        ("version", "0.0.1", f"metadata.txt says version 0.0.1, __init__.py {craquemap.__version__}."),
        ("author", "a/b", "metadata.txt has a slash in author."),
        ("category", "Cracks", "expected one of Raster, Vector, Database, Mesh, Web."),
        ("icon", "a.svg", "metadata.txt names the icon a.svg, which is not in the zip."),
        ("tracker", "ask me", "metadata.txt says tracker=ask me; expected an address with https."),
    ],
)
def test_metadata_that_breaks_a_rule(package, tmp_path, key, value, said):
    (found,) = package_rules.metadata(with_changes(package, tmp_path / "a.zip", **{key: value}), craquemap.__version__)
    assert found.endswith(said)


@pytest.fixture
def plugin(tmp_path):
    """A folder for a plugin of a few lines."""
    pytest.importorskip("bandit")
    (tmp_path / "qgis_plugin").mkdir()
    return tmp_path


def test_the_scanners_find_what_the_site_would(plugin):
    key = "".join(["0f9e8d7c", "6b5a4938", "27160f1e", "2d3c4b5a"])
    (plugin / "qgis_plugin" / "a.py").write_text(
        f"import subprocess\nfrom PyQt5.QtCore import Qt\nKEY = '{key}'\nsubprocess.run(input(), shell=True)\n"
    )
    (insecure,) = package_rules.insecure_code(plugin)
    assert insecure.startswith("qgis_plugin/a.py:4: B602")
    assert package_rules.secrets(plugin) == ["qgis_plugin/a.py:3: detect-secrets sees a Hex High Entropy String."]
    (style,) = package_rules.qgis_style(plugin)
    assert "a.py:2:1: QGS103" in style


def test_a_scanner_that_is_not_there_is_no_clean_plugin(plugin):
    with pytest.raises(SystemExit, match="no_such_scanner failed"):
        package_rules._output("no_such_scanner")


@pytest.mark.skipif(not package_plugin.find_lrelease(), reason="Qt's lrelease is not installed")
def test_translations_are_compiled(package, tmp_path):
    target = Path(shutil.copy(package, tmp_path / "a.zip"))
    assert package_plugin.add_translations(target, package_plugin.find_lrelease()) >= 4
    with zipfile.ZipFile(target) as archive:
        compiled = {name: archive.read(name) for name in archive.namelist() if name.endswith(".qm")}
        sources = [name for name in archive.namelist() if name.endswith(".ts")]
    assert set(compiled) == {name.replace(".ts", ".qm") for name in sources}
    assert all(content.startswith(bytes.fromhex("3cb86418caef9c95")) for content in compiled.values())  # Qt's magic
    assert package_rules.structure(target) == []
