"""The Processing provider: the list of algorithms."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import __version__
from .algorithms import example_model
from .algorithms.change import ChangeAlgorithm
from .algorithms.compare import CompareAlgorithm
from .algorithms.density import DensityAlgorithm
from .algorithms.dxf import DxfAlgorithm
from .algorithms.evaluate import EvaluateAlgorithm
from .algorithms.labels import LabelsAlgorithm
from .algorithms.map import MapAlgorithm
from .algorithms.plates import PlatesAlgorithm
from .algorithms.quantities import QuantitiesAlgorithm
from .algorithms.report import ReportAlgorithm
from .algorithms.segment import SegmentAlgorithm
from .algorithms.setup import SetupAlgorithm
from .algorithms.synthesize import SynthesizeAlgorithm
from .algorithms.train import TrainAlgorithm
from .algorithms.vectorize import VectorizeAlgorithm
from .icon import icon_path
from .translation import tr

ALGORITHMS = (
    MapAlgorithm,
    SegmentAlgorithm,
    VectorizeAlgorithm,
    QuantitiesAlgorithm,
    DensityAlgorithm,
    ChangeAlgorithm,
    ReportAlgorithm,
    DxfAlgorithm,
    PlatesAlgorithm,
    LabelsAlgorithm,
    SynthesizeAlgorithm,
    TrainAlgorithm,
    EvaluateAlgorithm,
    CompareAlgorithm,
    SetupAlgorithm,
)
EXAMPLES = Path(__file__).resolve().parent / "examples"


class _Example(QgsProcessingModelAlgorithm):
    """An example model in the toolbox: a model's name is its id, so what people read is added here."""

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Craquelure by building element (example model)")

    def group(self) -> str:
        """Return the name of the group in the toolbox."""
        return tr("Survey")

    def groupId(self) -> str:
        """Return the id of the group."""
        return "survey"


class CraquemapProvider(QgsProcessingProvider):
    """Offers the algorithms under the id ``craquemap``."""

    def id(self) -> str:
        """Return the id of the provider, the first half of algorithm ids."""
        return "craquemap"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return "CraqueMap"

    def longName(self) -> str:
        """Return the name with what it does."""
        return tr("CraqueMap (craquelure and paint loss)")

    def versionInfo(self) -> str:
        """Return the version for Processing's log."""
        return __version__

    def icon(self) -> QIcon:
        """Return the icon in the toolbox."""
        return QIcon(icon_path())

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return icon_path()

    def loadAlgorithms(self) -> None:
        """Add all algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            self._add_examples()

    def _add_examples(self) -> None:
        """Add the example models; they are made of the algorithms above, which the registry finds only once it has them."""
        for path in sorted(EXAMPLES.glob("*.model3")):
            model = _Example()
            if example_model.load(model, path):
                self.addAlgorithm(model)

    def supportsNonFileBasedOutput(self) -> bool:
        """The worker writes files, not databases or memory layers."""
        return False

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Return the formats of surveys."""
        return ["gpkg"]

    def defaultVectorFileExtension(self, hasGeometry: bool = True) -> str:
        """Return the format of temporary surveys, whatever the user's settings say."""
        return "gpkg"

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the formats of rasters."""
        return ["tif", "tiff"]

    def defaultRasterFileExtension(self) -> str:
        """Return the format of temporary rasters."""
        return "tif"
