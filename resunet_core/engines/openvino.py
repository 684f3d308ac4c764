"""OpenVINO on the processor: the fastest way without a GPU, and without torch.

The graph is compiled once for each size of window, which takes 0.2 s of processor time for 8 million weights; reading
it back from a cache on disk was measured to take as long, so there is none to go stale. Scaling and softmax are part of
the graph. Windows run side by side in streams of few threads each, which wastes less on waiting than all threads on one
window, as far as memory allows: a stream holds the features of its window. What is made of deep features for the halo
of a window is left out of the graph (`openvino_trimming`). In less than float32, the layers that the model's card names
stay in float32 (`openvino_precision`).
"""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict, deque
from functools import lru_cache
from queue import Empty, SimpleQueue
from typing import Any, Union

import numpy as np
import openvino as ov
import openvino.opset13 as ops
from numpy.typing import NDArray
from openvino.preprocess import PrePostProcessor

from ..device import processor_count
from ..errors import DeviceError, ModelError, OutOfMemoryError
from ..model_folder import ModelFolder
from .base import aligned, middle, whole_strides
from .batching import is_out_of_memory
from .openvino_precision import Chain, split
from .openvino_trimming import trim

_THREADS_A_STREAM = 4  # beyond two streams
_STREAMS = 8  # at most
_PIXELS_AT_ONCE = 4 << 20  # in all streams; features take some hundred bytes a pixel
_COMPILED_SIZES = 4  # window sizes kept compiled
_TYPES = {"float32": ov.Type.f32, "bfloat16": ov.Type.bf16, "float16": ov.Type.f16}
_Request = Union[ov.InferRequest, Chain]
_CAPABILITIES = {"float32": "FP32", "bfloat16": "BF16", "float16": "FP16"}


class OpenVinoEngine:
    """Runs ``model.onnx`` with OpenVINO; see `Engine`. May be called from several threads.

    Args:
        folder: The model.
        precision: ``auto`` takes what the processor is natively fast at: bfloat16 where it has such instructions, else
            float32.
        threads: Threads in all; None takes the processors this process may use.

    Raises:
        DeviceError: The processor can't do the precision.
        ModelError: The graph can't be read.
    """

    name = "openvino"
    device = "cpu"

    def __init__(self, folder: ModelFolder, precision: str = "auto", threads: int | None = None) -> None:
        self._core = _shared_core()
        self.precision = _resolve_precision(self._core, precision)
        self._threads = threads or processor_count()
        self.batch_size = 1
        self.callers = stream_count(self._threads) + 1  # one looks after its answer while the others wait for theirs
        self._float32_layers = () if self.precision == "float32" else folder.card.float32_layers
        self._lock = threading.Lock()
        self._compiled: OrderedDict[tuple[int, int, int], SimpleQueue[_Request]] = OrderedDict()
        try:
            self._model = _with_scaling_and_softmax(self._core.read_model(folder.graph_path))
        except RuntimeError as error:
            raise ModelError(
                f"{folder.graph_path} can't be read: {_last_line(error)}.", "Get the model again."
            ) from error

    def predict(self, images: NDArray[np.uint8], margin_px: int = 0) -> NDArray[np.float32]:
        """Return class probabilities; see `Engine.predict`."""
        height, width = images.shape[1:3] if images.ndim == 4 else (0, 0)
        padded = aligned(images, margin_px)
        trimmed = whole_strides(margin_px)
        kept = middle(height, width, margin_px, trimmed)
        try:
            return self._run(padded, self._requests(padded.shape[1], padded.shape[2], trimmed), kept)
        except (RuntimeError, MemoryError) as error:
            if is_out_of_memory(error):
                raise OutOfMemoryError(
                    f"Memory does not suffice for windows of {height} x {width} px.",
                    "Close other programs, or take a model with smaller windows.",
                ) from error
            raise

    def close(self) -> None:
        """Give back the compiled networks."""
        with self._lock:
            self._compiled.clear()

    def _run(
        self, images: NDArray[np.uint8], free: SimpleQueue[_Request], kept: tuple[slice, slice]
    ) -> NDArray[np.float32]:
        """Return probabilities of padded pictures, of what is kept of the graph's answers.

        Other callers may have taken the requests: one that has some running finishes those before it waits for more.
        """
        classes = int(self._model.output(0).partial_shape[1].get_length())
        rows, cols = kept
        result = np.empty((len(images), classes, rows.stop - rows.start, cols.stop - cols.start), np.float32)
        running: deque[tuple[int, _Request]] = deque()

        def finish_oldest() -> None:
            index, request = running.popleft()
            try:
                request.wait()
                result[index] = request.get_output_tensor(0).data[0, :, rows, cols]
            finally:
                free.put(request)

        try:
            for index in range(len(images)):
                while (request := _taken(free, wait=not running)) is None:
                    finish_oldest()
                running.append((index, request))
                request.start_async({0: ov.Tensor(images[index : index + 1], shared_memory=True)})
            while running:
                finish_oldest()
        finally:
            for _, request in running:  # after an error: none may still read the pictures when they are gone
                request.cancel()
                with contextlib.suppress(RuntimeError):
                    request.wait()
                free.put(request)
        return result

    def _requests(self, height: int, width: int, margin_px: int) -> SimpleQueue[_Request]:
        """Return the requests for windows of this size and margin that are free, compiled on first use."""
        size = (height, width, margin_px)
        with self._lock:
            if size not in self._compiled:
                while len(self._compiled) >= _COMPILED_SIZES:
                    self._compiled.popitem(last=False)
                self._compiled[size] = self._compile(*size)
            self._compiled.move_to_end(size)
            return self._compiled[size]

    def _compile(self, height: int, width: int, margin_px: int) -> SimpleQueue[_Request]:
        streams = stream_count(self._threads, height * width)
        model = self._model.clone()
        model.reshape([1, height, width, 3])
        trim(model, margin_px)
        parts = split(model, self._float32_layers) if self._float32_layers else None
        wanted = [(model, self.precision)] if parts is None else [(parts[0], "float32"), (parts[1], self.precision)]
        graphs = [self._compiled_graph(part, precision, streams) for part, precision in wanted]
        free: SimpleQueue[_Request] = SimpleQueue()
        for _ in range(streams + 1):  # one more is ready to start the moment a stream is free
            requests = [graph.create_infer_request() for graph in graphs]
            free.put(requests[0] if parts is None else Chain(*requests))
        return free

    def _compiled_graph(self, model: Any, precision: str, streams: int) -> ov.CompiledModel:
        return self._core.compile_model(
            model,
            "CPU",
            {
                "INFERENCE_PRECISION_HINT": _TYPES[precision],
                "NUM_STREAMS": streams,
                "INFERENCE_NUM_THREADS": self._threads,
                "ENABLE_CPU_PINNING": False,  # several processes would pin their threads to the same processors
            },
        )


@lru_cache(maxsize=1)
def _shared_core() -> ov.Core:
    """Return the library's entry, kept to the end: what it has read may hold code of what it would unload."""
    return ov.Core()


def _taken(free: SimpleQueue[_Request], wait: bool) -> _Request | None:
    """Return a free request, None where there is none and waiting is not wanted."""
    try:
        return free.get(block=wait)
    except Empty:
        return None


def stream_count(threads: int, window_pixels: int = 0) -> int:
    """Return how many windows of a size run side by side on so many threads."""
    wanted = min(threads, _STREAMS, max(2, -(-threads // _THREADS_A_STREAM)))
    return max(1, min(wanted, _PIXELS_AT_ONCE // window_pixels)) if window_pixels else wanted


def _resolve_precision(core: Any, precision: str) -> str:
    if precision == "auto":
        # OpenVINO's own default is bfloat16 only where that is native; its capabilities list emulation as well.
        native = core.get_property("CPU", "INFERENCE_PRECISION_HINT")
        return "bfloat16" if native == ov.Type.bf16 else "float32"
    if _CAPABILITIES[precision] not in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
        raise DeviceError(f"This processor can't compute in {precision}.", "Give --precision auto or float32.")
    return precision


def _with_scaling_and_softmax(model: Any) -> Any:
    """Return the graph from uint8 (N, H, W, 3) to probabilities (N, classes, H, W)."""
    logits = model.get_results()[0].input_value(0)
    model = ov.Model([ops.softmax(logits, 1)], model.get_parameters())
    steps = PrePostProcessor(model)
    image = steps.input()
    image.tensor().set_element_type(ov.Type.u8).set_layout(ov.Layout("NHWC"))
    image.preprocess().convert_element_type(ov.Type.f32).scale(255.0)
    image.model().set_layout(ov.Layout("NCHW"))
    return steps.build()


def _last_line(error: Exception) -> str:
    """Return the telling line of OpenVINO's many-lined messages."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else type(error).__name__
