"""Blocks computed by a running Dask cluster (``--scheduler``); the only module that imports ``distributed``.

A plugin, which the scheduler hands to every worker there is and to those that join later, carries the job and the
model's files; tasks carry only a window. Dask itself gives the blocks of a worker that died to another one.
"""

from __future__ import annotations

import contextlib
import functools
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor
from typing import Any

import distributed
from distributed.comm.core import CommClosedError
from distributed.scheduler import KilledWorker

from .. import __version__
from ..resunet_core.errors import Cancelled, ClusterError
from ..resunet_core.reporting import Reporter
from .distribution import AT_ONCE, BlockJob, BlockWorker, ComputedBlock
from .tiling import Window

_CONNECT_S = 15
_JOIN_S = 60  # to wait for a first worker
_COUNT_EVERY_S = 5.0
_open_client: Callable[..., Any] = distributed.Client  # whose methods carry no types


class _JobPlugin(distributed.WorkerPlugin):
    """Holds a job on every worker."""

    def __init__(self, job: BlockJob) -> None:
        self.name = f"craquemap-{uuid.uuid4().hex}"
        self._job = job
        self._worker: BlockWorker | None = None

    def setup(self, worker: Any) -> None:
        """Take the worker's share of the machine; the mosaic and the network are opened by the first task."""
        self._worker = BlockWorker(self._job, worker.state.nthreads)

    def teardown(self, worker: Any) -> None:
        """Stop what is still in work for a job that has ended."""
        if self._worker is not None:
            self._worker.end()
            self._worker = None

    @property
    def worker(self) -> BlockWorker:
        """What computes here."""
        if self._worker is None:
            raise Cancelled("The job has ended.")
        return self._worker


def _plugin_here(name: str) -> _JobPlugin:
    plugin = distributed.get_worker().plugins.get(name)
    if not isinstance(plugin, _JobPlugin):
        raise Cancelled("The job has ended.")
    return plugin


def _compute(name: str, block: Window) -> ComputedBlock:
    return _plugin_here(name).worker.compute(block)


def _facts(name: str) -> tuple[tuple[str, str], ...]:
    return _plugin_here(name).worker.facts()


def _version() -> str:
    return __version__


class Cluster:
    """Workers that are ready for a job; made by `connected`.

    Attributes:
        executor: Runs tasks on them.
        task: Computes a block; see `distribution.hand_out`.
        facts: What they compute with, as the first one says.
    """

    def __init__(self, client: Any, name: str) -> None:
        self._client = client
        self._counted: tuple[float, int] = (-_COUNT_EVERY_S, 1)
        self.executor: Executor = client.get_executor(pure=False)
        self.task: Callable[[Window], ComputedBlock] = functools.partial(_compute, name)
        self.facts = dict(self.executor.submit(_facts, name).result())

    def ahead(self) -> int:
        """Return how many blocks may be in work: what keeps the workers busy that there are at present."""
        counted_at, count = self._counted
        if time.monotonic() - counted_at >= _COUNT_EVERY_S:
            count = max(len(self._client.nthreads()), 1)
            self._counted = (time.monotonic(), count)
        return (AT_ONCE + 1) * count


@contextlib.contextmanager
def connected(address: str, job: BlockJob, reporter: Reporter) -> Iterator[Cluster]:
    """Give the workers of a scheduler, ready for a job; they forget it afterwards.

    Args:
        address: Of the scheduler, "tcp://host:8786".
        job: What to compute.
        reporter: Is told how many workers there are.

    Raises:
        ClusterError: The scheduler can't be reached or has no workers; these have no or another CraqueMap, don't reach
            the mosaic, or died over a block again and again.
    """
    with _dask_errors(address), _client(address) as client:
        _wait_for_workers(client, address, reporter)
        _check_versions(client)
        plugin = _JobPlugin(job)
        client.register_plugin(plugin)
        try:
            yield Cluster(client, plugin.name)
        finally:
            with contextlib.suppress(Exception):  # the cluster may be gone, and what ended the job matters more
                client.unregister_worker_plugin(plugin.name)


@contextlib.contextmanager
def _client(address: str) -> Iterator[Any]:
    try:
        client = _open_client(address, timeout=_CONNECT_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterError(
            f"No Dask scheduler answers at {address}: {str(error) or type(error).__name__}.",
            "Start one with dask scheduler, and workers with dask worker ADDRESS.",
        ) from error
    try:
        yield client
    finally:
        client.close()


def _wait_for_workers(client: Any, address: str, reporter: Reporter) -> None:
    if not client.nthreads():
        reporter.message(f"The scheduler at {address} has no workers yet: waiting for one.")
    end = time.monotonic() + _JOIN_S
    while not (threads := client.nthreads()):
        reporter.check_cancelled()
        if time.monotonic() > end:
            raise ClusterError(f"The scheduler at {address} has no workers.", f"Start some with dask worker {address}.")
        threading.Event().wait(0.25)
    reporter.message(f"{len(threads)} workers with {sum(threads.values())} threads compute the blocks.")


def _check_versions(client: Any) -> None:
    """Refuse workers that would compute something else.

    Raises:
        ClusterError: A worker has no CraqueMap, or another version.
    """
    hint = "Install the same version, with its worker extra, in the environment of every worker."
    try:
        versions: dict[str, str] = client.run(_version)
    except ImportError as error:
        raise ClusterError(f"CraqueMap can't be imported on the workers: {error}.", hint) from error
    others = {address: version for address, version in versions.items() if version != __version__}
    if others:
        address, version = sorted(others.items())[0]
        raise ClusterError(f"The worker {address} has CraqueMap {version}, here is {__version__}.", hint)


@contextlib.contextmanager
def _dask_errors(address: str) -> Iterator[None]:
    """Say in our own words what Dask says of clusters that broke down."""
    try:
        yield
    except KilledWorker as error:
        raise ClusterError(
            "A block was given to several workers, which all died over it, as they do when memory runs out.",
            "Give the workers more memory or take a smaller --tile-size; the same command resumes.",
        ) from error
    except (CancelledError, distributed.CancelledError, CommClosedError) as error:
        raise ClusterError(
            f"The Dask scheduler at {address} went away.", "Start it again; the same command resumes."
        ) from error
