"""The plugin as QGIS sees it: metadata, provider, menu."""

import configparser
from pathlib import Path
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsApplication

import craquemap

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def metadata():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return dict(parser["general"])


@pytest.fixture
def provider(qgis_processing):
    plugin = craquemap.classFactory(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("craquemap")
    plugin.unload()


def test_metadata_has_what_the_plugin_site_requires(metadata):
    required = (
        "name description version qgisMinimumVersion author email about tracker repository homepage category tags icon"
    )
    assert all(metadata.get(key.lower()) for key in required.split())
    assert metadata["version"] == craquemap.__version__
    assert metadata["hasprocessingprovider"] == "yes"  # else qgis_process does not see the plugin
    assert (metadata["supportsqt6"], metadata["qgisminimumversion"], metadata["qgismaximumversion"]) == (
        "True",
        "3.22",
        "4.99",
    )
    assert metadata["category"] == "Raster"
    assert "/" not in metadata["author"]
    assert (ROOT / metadata["icon"]).is_file()


def test_the_provider_offers_the_commands(provider):
    commands = "map segment vectorize quantities density change report dxf labels synthesize train evaluate compare"
    of_qgis = "plates setup craquelure_by_element"
    names = f"{commands} {of_qgis}".split()
    assert {algorithm.id() for algorithm in provider.algorithms()} == {f"craquemap:{name}" for name in names}
    assert {algorithm.groupId() for algorithm in provider.algorithms()} == {"survey", "plan", "training", "setup"}
    assert not provider.icon().isNull() and Path(provider.svgIconPath()).is_file()
    assert provider.versionInfo() == craquemap.__version__
    assert provider.defaultVectorFileExtension() == "gpkg" and not provider.supportsNonFileBasedOutput()


def test_ids_are_commands_of_the_command_line(provider):
    from craquemap.processing.commands import COMMANDS

    of_qgis = ("setup", "plates", "craquelure_by_element")
    of_worker = [algorithm for algorithm in provider.algorithms() if algorithm.name() not in of_qgis]
    for algorithm in of_worker:
        assert COMMANDS[algorithm.name()].options is type(algorithm).options


def test_unloading_takes_everything_away(qgis_processing):
    iface = MagicMock()
    iface.mainWindow.return_value = None
    plugin = craquemap.classFactory(iface)
    plugin.initGui()
    assert QgsApplication.processingRegistry().algorithmById("craquemap:map") is not None
    (_, action), _ = iface.addPluginToRasterMenu.call_args
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("craquemap") is None
    (_, removed), _ = iface.removePluginRasterMenu.call_args
    assert removed is action
    ((factory,), _), ((unregistered,), _) = (
        iface.registerOptionsWidgetFactory.call_args,
        iface.unregisterOptionsWidgetFactory.call_args,
    )
    assert factory is unregistered
    plugin.unload()  # twice does no harm
