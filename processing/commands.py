"""The commands of the command line: name, options, what runs them.

A command's module is imported only when it runs, so that help and errors come at once and nothing loads torch in vain.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from ..resunet_core import comparison_options
from ..resunet_core import options as core_options
from ..resunet_core.declaration import Options
from ..resunet_core.errors import CraquemapError
from ..resunet_core.reporting import Reporter
from . import change_options, plan_options
from . import options as map_options
from .label_options import LabelsOptions


@dataclass(frozen=True)
class Outcome:
    """What a finished job hands back.

    Attributes:
        outputs: Files by role ("gpkg", "classes", …).
        quantities: Figures by name with units in the names, plain numbers and strings.
        text: Lines for people.
        failure: What went wrong besides, where a job of many parts did some of them.
    """

    outputs: dict[str, str]
    quantities: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    failure: CraquemapError | None = None


class Runner(Protocol):
    """Runs one job."""

    def __call__(self, options: Any, reporter: Reporter) -> Outcome:
        """Run a job with its options, talking to a reporter."""


@dataclass(frozen=True)
class Command:
    """One command: its options class and where its runner is.

    Attributes:
        name: As typed.
        help: One sentence.
        options: Of one job, as QGIS offers it too.
        runner: "module:function", relative to this package.
        several: Options of the command line where it takes several jobs at a time, else None.
    """

    name: str
    help: str
    options: type[Options]
    runner: str
    several: type[Options] | None = None

    @property
    def given(self) -> type[Options]:
        """Options class of the command line."""
        return self.several or self.options

    def load(self) -> Callable[[Any, Reporter], Outcome]:
        """Import and return the runner."""
        module, _, function = self.runner.partition(":")
        return getattr(importlib.import_module(module, __package__), function)  # type: ignore[no-any-return]


COMMANDS = {
    command.name: command
    for command in (
        Command(
            "map",
            "Map a mosaic, or many: segment, vectorise, measure, style.",
            map_options.MapOptions,
            ".batch:run_map_command",
            map_options.MapBatchOptions,
        ),
        Command(
            "segment",
            "Write the class and probability rasters of a mosaic.",
            map_options.SegmentOptions,
            ".mapping:run_segment",
        ),
        Command(
            "vectorize",
            "Vectorise and measure any class raster.",
            map_options.VectorizeOptions,
            ".mapping:run_vectorize",
        ),
        Command(
            "quantities",
            "Take off quantities by class, width class and building element.",
            plan_options.QuantitiesOptions,
            ".plan.quantities:run_quantities",
        ),
        Command(
            "density",
            "Sum a survey up by the cells of a grid.",
            plan_options.DensityOptions,
            ".plan.density:run_density",
        ),
        Command(
            "dxf",
            "Draw a survey for CAD, with layers and attributes.",
            plan_options.DxfOptions,
            ".cad.job:run_dxf",
        ),
        Command(
            "change",
            "Compare two surveys of the same surface: what is new, grown, widened, lost.",
            change_options.ChangeOptions,
            ".plan.change:run_change",
        ),
        Command(
            "report",
            "Write an illustrated report of a survey, in five languages.",
            plan_options.ReportOptions,
            ".report.job:run_report",
        ),
        Command("train", "Train or fine-tune a model.", core_options.TrainOptions, ".core_jobs:run_train"),
        Command("evaluate", "Measure a model on a data set.", core_options.EvaluateOptions, ".core_jobs:run_evaluate"),
        Command(
            "compare",
            "Train and test every combination of models, losses and seeds, and say what the tests support.",
            comparison_options.CompareOptions,
            ".core_jobs:run_compare",
        ),
        Command(
            "labels",
            "Make a data set of LabelMe files, masks, COCO, or vector layers over a mosaic.",
            LabelsOptions,
            ".labels.job:run_labels",
        ),
        Command(
            "synthesize",
            "Paint surfaces with craquelure and loss, with exact truth.",
            core_options.SynthesizeOptions,
            ".core_jobs:run_synthesize",
        ),
        Command(
            "models",
            "List the bundled models, show a card, export one.",
            map_options.ModelsOptions,
            ".core_jobs:run_models",
        ),
        Command(
            "doctor", "Show devices and versions, and what is missing.", map_options.DoctorOptions, ".doctor:run_doctor"
        ),
    )
}
