"""``craquemap:plates``: a survey on sheets of paper, true to scale, as layouts and as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProject,
)

from ...resunet_core.declaration import Options
from ...resunet_core.errors import CraquemapError, InputError
from ..plates.build import make_plates
from ..plates_options import PlatesOptions
from ..translation import tr
from .base import OptionsAlgorithm, responsive
from .parameters import Parameters, parameter_name, shown
from .survey import check_outputs


class PlatesAlgorithm(OptionsAlgorithm):
    """Runs within QGIS: it needs no worker."""

    command = "plates"
    options = PlatesOptions
    section = ("plan", "Plan")
    title = "Make plates (layouts and PDF)"
    labels = {  # noqa: RUF012
        "survey": "Survey (GeoPackage)",
        "mosaic": "Picture beneath",
        "opacity": "Opacity of the picture",
        "zones": "Building elements, with sheets of their own",
        "zone_name": "Field of the elements' names",
        "scale": "Scale 1 to",
        "paper": "Paper",
        "orientation": "Orientation",
        "overlap_mm": "Overlap of sheets",
        "title": "Title",
        "title_block": "Rows of the title block",
        "arrow": "Arrow",
        "arrow_deg": "Direction of the arrow",
        "grid_m": "Distance of grid lines",
        "index": "Begin with a sheet index",
        "language": "Language",
        "output": "Plates (PDF)",
        "project": "Project to write",
    }
    keywords = ("print", "layout", "atlas", "PDF", "sheet", "plan", "map book", "legend", "title block", "scale")
    summary = """<p>Puts a survey on sheets of paper, true to scale: by a grid over the surface, or sheets of their own for each
building element. Each has the map with line weights and hatches in millimetres on paper, a legend with the quantities of the
sheet and of the whole, sheet index, scale bar, arrow, coordinate grid and title block.</p>
<p><b>PDF</b><br>All sheets in one file, vectors as vectors; its layers can be switched off in a reader.</p>
<p><b>Layouts</b><br>Stay in the project for editing, with the layers they show in a folded group. The sheets lie in a
GeoPackage beside the PDF.</p>
<p><b>Quantities</b><br>Where sheets overlap they are divided along the middle, so that sheets add up to the whole. Rejected
features are left out.</p>"""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add number of sheets and names of layouts as outputs."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputNumber("SHEET_COUNT", "Sheets"))
        self.addOutput(QgsProcessingOutputNumber("PAGE_COUNT", "Pages"))
        self.addOutput(QgsProcessingOutputString("SHEETS", "GeoPackage of the sheets"))
        self.addOutput(QgsProcessingOutputString("LAYOUTS", "Names of the layouts"))

    def flags(self) -> Any:
        """Return that it works in the main thread, where layouts live."""
        flag = getattr(QgsProcessingAlgorithm, "FlagNoThreading", None)
        if flag is None:  # QGIS 4
            from qgis.core import Qgis

            flag = Qgis.ProcessingAlgorithmFlag.NoThreading
        return super().flags() | flag

    def canExecute(self) -> tuple[bool, str]:
        """Return that it can: it needs no environment."""
        return True, ""

    def check_values(self, options: Options, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Refuse outputs that are there already or open."""
        check_outputs(options, context)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take the layers."""
        prepared = super().prepareAlgorithm(parameters, context, feedback)
        self._mosaic = self.parameterAsRasterLayer(parameters, "MOSAIC", context) if self._values["mosaic"] else None
        self._zones = self.parameterAsVectorLayer(parameters, "ZONES", context) if self._values["zones"] else None
        return prepared

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the plates."""
        project = context.project() or QgsProject.instance()
        try:
            options = PlatesOptions.from_dict(self._values)
            self.check_values(options, parameters, context)
            if options.zones and self._zones is None:
                raise InputError(f"--zones: {shown(parameters['ZONES'])} can't be opened.", "Expected polygons.")
            made = make_plates(options, self._mosaic, self._zones, project, responsive(feedback))
            if options.project:
                _write_project(project, options.project)
        except CraquemapError as error:
            # without its frames, which hold layers: kept until QGIS has ended they would crash it
            raise QgsProcessingException(self._in_words_of_the_form(error)) from error.with_traceback(None)
        if feedback.isCanceled():
            return {}
        count = tr("{sheets} sheets, {pages} pages: {path}")
        feedback.pushInfo(count.format(sheets=made.sheets, pages=made.pages, path=options.output))
        feedback.pushInfo(tr("Layouts: {names}").format(names=", ".join(made.layouts)))
        outputs = {
            parameter_name("output"): options.output,
            "SHEET_COUNT": made.sheets,
            "PAGE_COUNT": made.pages,
            "SHEETS": str(made.sheet_file),
            "LAYOUTS": "\n".join(made.layouts),
        }
        return {**outputs, parameter_name("project"): options.project} if options.project else outputs


def _write_project(project: QgsProject, path: str) -> None:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    if not project.write(path):
        raise InputError(f"The project {path} can't be written: {project.error()}.", "Choose another file.")
