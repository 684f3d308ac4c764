"""What algorithms that make a plan of a survey have in common: the survey they read, the layers they load."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, ClassVar

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...resunet_core.declaration import Options
from ..worker import JobResult
from .base import OptionsAlgorithm
from .parameters import Parameters, parameter_name
from .results import crs_in_project, layer_sources, load_on_completion, wanted_project
from .survey import check_outputs

LABELS = {
    "survey": "Survey (GeoPackage)",
    "zones": "Building elements",
    "zone_name": "Field of the elements' names",
    "zone_parents": "Fields of the elements' parents",
    "zone_overlaps": "Elements that overlap",
}


class PlanAlgorithm(OptionsAlgorithm):
    """An algorithm on the GeoPackage of a survey.

    Attributes:
        layers: Tables of its result that are shown, with their names for people.
        surveyed: The option that names the survey in whose CRS the result lies.
    """

    layers: ClassVar[Mapping[str, str]] = {}
    surveyed: ClassVar[str] = "survey"
    section = ("plan", "Plan")
    labels = LABELS

    @classmethod
    def texts(cls) -> Iterator[str]:
        """Yield the names of the layers too."""
        yield from super().texts()
        yield from cls.layers.values()

    def check_values(self, options: Options, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse outputs that are there already or open."""
        check_outputs(options, context)

    def outputs(
        self, result: JobResult, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Have the layers of a GeoPackage loaded with their styles, in the CRS of the survey in the project."""
        outputs = super().outputs(result, parameters, context, feedback)
        path, project = self._values["output"], self.project(parameters, context)
        if project is not None and path.lower().endswith(".gpkg"):
            sources = layer_sources(path, self.layers)
            crs = crs_in_project(self._values[self.surveyed], context.project())
            load_on_completion(sources, crs, project, context, self.layers, self.hidden(path, list(sources)))
        return outputs

    def hidden(self, path: str, tables: Sequence[str]) -> Collection[str]:
        """Return which layers of a result are loaded but not shown: all but the first."""
        return tables[1:]

    def project(self, parameters: Parameters, context: QgsProcessingContext) -> Any:
        """Return the project the result is loaded into, or None."""
        return wanted_project(parameters.get(parameter_name("output")))
