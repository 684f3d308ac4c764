"""Handing blocks out to other processes, on this machine or on many, and taking their files in.

What is handed out is a block's place in the plan; what comes back are the bytes of its file, which the process that
holds the workspace writes. So workers need no shared folder but the mosaic, and memory is a few blocks a worker.
A worker opens the mosaic and loads the network once and computes a block exactly as a run without workers does.
"""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePath

from ..resunet_core.engines import Engine, create_engine
from ..resunet_core.errors import Cancelled, ClusterError, RasterError
from ..resunet_core.model_parcel import ModelParcel
from ..resunet_core.reporting import Reporter, SilentReporter
from .engine_record import engine_facts
from .mosaic import Mosaic, MosaicSource
from .segmentation import SegmentationSettings, segment_blocks
from .tiling import Window

_POLL_S = 0.25  # between looks at whether the user cancelled
AT_ONCE = 2  # blocks a worker process has in work: one is read or packed while the other is in the network


@dataclass(frozen=True)
class BlockJob:
    """What a worker needs to compute blocks; the same for all workers, and fit to be sent.

    Attributes:
        source: How to open the mosaic.
        fingerprint: Of the mosaic, as the sender sees it.
        model: The network.
        engine, device, precision: As the options say.
        settings: How the mosaic is segmented.
    """

    source: MosaicSource
    fingerprint: str
    model: ModelParcel
    engine: str
    device: str
    precision: str
    settings: SegmentationSettings


@dataclass(frozen=True)
class ComputedBlock:
    """A block's files by name, and what computed them (`engine_facts`)."""

    files: tuple[tuple[str, bytes], ...]
    facts: tuple[tuple[str, str], ...]


@dataclass
class _Collected:
    """A store in memory; see `segmentation.BlockStore`."""

    files: list[tuple[str, bytes]] = field(default_factory=list)

    def write(self, name: str, content: bytes) -> None:
        self.files.append((PurePath(name).as_posix(), content))


class _WorkerReporter(SilentReporter):
    """Cancels the block in work once the job has ended."""

    def __init__(self, ended: threading.Event) -> None:
        self._ended = ended

    def check_cancelled(self) -> None:
        if self._ended.is_set():
            raise Cancelled("The job has ended.")


class BlockWorker:
    """Computes blocks in this process. Threads may call it at the same time; they share one network.

    Args:
        job: What to compute.
        threads: Threads of the network on a processor; None takes all processors.
        device: Overrides the job's.
    """

    def __init__(self, job: BlockJob, threads: int | None, device: str | None = None) -> None:
        self._job = job
        self._threads = threads
        self._device = device or job.device
        self._lock = threading.Lock()
        self._turns = threading.Semaphore(AT_ONCE)
        self._ended = threading.Event()
        self._ready: tuple[Mosaic, Engine] | None = None

    def facts(self) -> tuple[tuple[str, str], ...]:
        """Return what computes here, as in `ComputedBlock`; opens and loads everything.

        Raises:
            ClusterError: The mosaic can't be reached from here, or is another one.
            CraquemapError: The engine can't be made.
        """
        return tuple(engine_facts(self._opened()[1]).items())

    def compute(self, block: Window) -> ComputedBlock:
        """Return the files of a block; errors as in `facts` and `segmentation.segment_blocks`."""
        with self._turns:
            mosaic, engine = self._opened()
            store = _Collected()
            segment_blocks(mosaic, engine, self._job.settings, [block], store, _WorkerReporter(self._ended))
            return ComputedBlock(tuple(store.files), tuple(engine_facts(engine).items()))

    def end(self) -> None:
        """Stop at the next occasion; what is open is closed when nobody uses it any more."""
        self._ended.set()

    def _opened(self) -> tuple[Mosaic, Engine]:
        with self._lock:
            if self._ready is None:
                job = self._job
                mosaic = self._open_mosaic()
                engine = create_engine(job.model.open(), job.engine, self._device, job.precision, threads=self._threads)
                self._ready = mosaic, engine
            return self._ready

    def _open_mosaic(self) -> Mosaic:
        where = f"The worker on {socket.gethostname()} (process {os.getpid()})"
        hint = "Put the mosaic where every worker finds it under the same path or address: a shared folder, https:// or s3://."
        try:
            mosaic = self._job.source.open()
        except RasterError as error:
            raise ClusterError(f"{where} can't open the mosaic: {error.text}", hint) from error
        if mosaic.fingerprint() != self._job.fingerprint:
            mosaic.close()
            raise ClusterError(f"{where} finds another file under {self._job.source.path}.", hint)
        return mosaic


def hand_out(
    executor: Executor,
    task: Callable[[Window], ComputedBlock],
    blocks: Iterable[Window],
    ahead: Callable[[], int],
    take: Callable[[ComputedBlock], None],
    reporter: Reporter,
) -> None:
    """Have blocks computed, in whatever order they get finished.

    Args:
        executor: Whose workers compute.
        task: Computes a block; goes through pickle.
        blocks: To compute.
        ahead: Says how many blocks may be in work at present.
        take: Receives each finished block, in this thread.
        reporter: May cancel at any time.

    Raises:
        Exception: Whatever the task raises, after blocks finished at the same time were taken.
    """
    todo = iter(blocks)
    waiting: set[Future[ComputedBlock]] = set()
    try:
        while True:
            reporter.check_cancelled()
            waiting |= {executor.submit(task, block) for block in islice(todo, max(ahead() - len(waiting), 0))}
            if not waiting:
                return
            done, waiting = wait(waiting, timeout=_POLL_S, return_when=FIRST_COMPLETED)
            for future in sorted(done, key=lambda future: future.cancelled() or future.exception() is not None):
                take(future.result())
    finally:
        for future in waiting:
            future.cancel()
