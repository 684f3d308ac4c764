"""Who computes the blocks of a mosaic: this process, the GPUs of this machine, or a Dask cluster."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor

from ..resunet_core.engines import create_engine
from ..resunet_core.errors import ClusterError, MissingDependencyError
from ..resunet_core.model_folder import ModelFolder
from ..resunet_core.model_parcel import ModelParcel
from ..resunet_core.reporting import Reporter
from .distribution import BlockJob, ComputedBlock, hand_out
from .engine_record import engine_facts, engine_text, recorded_engine, settle_engine
from .mosaic import Mosaic
from .options import MapOptions, SegmentOptions
from .segmentation import SegmentationSettings, pending_blocks, segment_blocks
from .tiling import Window
from .workspace import Workspace


def segment(
    mosaic: Mosaic,
    model: ModelFolder,
    settings: SegmentationSettings,
    options: MapOptions | SegmentOptions,
    workspace: Workspace,
    reporter: Reporter,
) -> dict[str, str]:
    """Segment what is missing in the workspace, and return what computed the blocks, for the run table.

    Args:
        mosaic: Open mosaic.
        model: The network.
        settings: From the options and the model's card.
        options: Say who computes.
        workspace: Receives the blocks.
        reporter: Hears of finished blocks, and may cancel.

    Raises:
        CraquemapError: As in `segmentation.segment_blocks`, `create_engine` and `dask_cluster.connected`.
    """
    if not pending_blocks(settings.plan(mosaic), workspace):
        return recorded_engine(workspace) or {}
    if options.scheduler:
        return _on_cluster(mosaic, model, settings, options, workspace, reporter)
    return _here(mosaic, model, settings, options, workspace, reporter)


def _here(
    mosaic: Mosaic,
    model: ModelFolder,
    settings: SegmentationSettings,
    options: MapOptions | SegmentOptions,
    workspace: Workspace,
    reporter: Reporter,
) -> dict[str, str]:
    engine = create_engine(model, options.engine, options.device, options.precision, reporter, threads=options.workers)
    try:
        facts = engine_facts(engine)
        settle_engine(workspace, facts, reporter)
        todo = pending_blocks(settings.plan(mosaic), workspace)
        segment_blocks(mosaic, engine, settings, todo, workspace, reporter)
        return facts
    finally:
        engine.close()


def _on_cluster(
    mosaic: Mosaic,
    model: ModelFolder,
    settings: SegmentationSettings,
    options: MapOptions | SegmentOptions,
    workspace: Workspace,
    reporter: Reporter,
) -> dict[str, str]:
    try:
        from .dask_cluster import connected
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            f"--scheduler needs the Python package {error.name}, which is not installed.",
            "Install it: pip install distributed.",
        ) from error
    job = BlockJob(
        mosaic.source, mosaic.fingerprint(), ModelParcel.pack(model, with_files=True),
        options.engine, options.device, options.precision, settings,
    )  # fmt: skip
    with connected(str(options.scheduler), job, reporter) as cluster:
        crew = _Intake(mosaic, settings, workspace, cluster.facts, reporter)
        crew.run(cluster.executor, cluster.task, cluster.ahead)
    return cluster.facts


class _Intake:
    """Takes in the blocks that others compute."""

    def __init__(
        self,
        mosaic: Mosaic,
        settings: SegmentationSettings,
        workspace: Workspace,
        facts: dict[str, str],
        reporter: Reporter,
    ) -> None:
        self._workspace = workspace
        self._facts = facts
        self._reporter = reporter
        settle_engine(workspace, facts, reporter)
        plan = settings.plan(mosaic)
        self._todo = pending_blocks(plan, workspace)
        self._total = len(plan.blocks)
        self._done = self._total - len(self._todo)

    def run(self, executor: Executor, task: Callable[[Window], ComputedBlock], ahead: Callable[[], int]) -> None:
        """Have all missing blocks computed; arguments as in `distribution.hand_out`."""
        self._reporter.progress("segment", self._done, self._total)
        hand_out(executor, task, self._todo, ahead, self._take, self._reporter)

    def _take(self, computed: ComputedBlock) -> None:
        facts = dict(computed.facts)
        if facts != self._facts:
            raise ClusterError(
                f"Workers compute differently: one with {engine_text(self._facts)}, another with {engine_text(facts)}.",
                "Give --engine, --device and --precision that all of them have, and install the same versions.",
            )
        for name, content in computed.files:
            self._workspace.write(name, content)
        self._done += 1
        self._reporter.progress("segment", self._done, self._total)
