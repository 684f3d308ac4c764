"""The first layers of an OpenVINO graph in float32, the rest in less.

What is rounded early is rounded for all that follows: with the layers named on a model's card in float32, most of the
classes that bfloat16 would change stay what they are, at little cost. OpenVINO has one precision a graph, so the graph
is cut into two, and the second reads what the first wrote, where it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import openvino as ov
import openvino.opset13 as ops

from ..model_folder import WEIGHTS_PREFIX
from .openvino_trimming import fold_constants


class Chain:
    """Two requests that look like one: the second starts on what the first has given."""

    def __init__(self, first: ov.InferRequest, second: ov.InferRequest) -> None:
        self._first, self._second = first, second
        for number in range(len(first.model_outputs)):
            second.set_input_tensor(number, first.get_output_tensor(number))

    def start_async(self, inputs: dict[int, ov.Tensor]) -> None:
        """Start the first."""
        self._first.start_async(inputs)

    def wait(self) -> None:
        """Wait for the first, and have the second done."""
        self._first.wait()
        self._second.start_async()
        self._second.wait()

    def cancel(self) -> None:
        """Stop both."""
        self._first.cancel()
        self._second.cancel()

    def get_output_tensor(self, index: int) -> ov.Tensor:
        """Return an answer of the second."""
        return self._second.get_output_tensor(index)


def split(model: Any, layers: Sequence[str]) -> tuple[Any, Any] | None:
    """Cut a graph in two, behind the layers and all they are computed from.

    Args:
        model: `openvino.Model` of one picture and one answer, of fixed sizes; used up.
        layers: Names of modules, as on a model's card.

    Returns:
        The graph up to there, and the rest, whose inputs are the former's outputs in their order; None where no layer of
        the graph has such a name.
    """
    fold_constants(model)  # weights are converted to float32 in the graph
    first = _with_ancestors([node for node in model.get_ordered_ops() if _belongs(node, layers)])
    if not first:
        return None
    changing = _descendants(model)
    crossing: dict[tuple[str, int], tuple[Any, Any]] = {}
    for node in model.get_ordered_ops():
        if _name(node) in first or _name(node) not in changing:
            continue
        for port in node.inputs():
            source = port.get_source_output()
            key = (_name(source.get_node()), source.get_index())
            if key[0] not in first or key[0] not in changing:
                continue
            if key not in crossing:
                crossing[key] = source, ops.parameter(source.get_shape(), source.get_element_type())
            port.replace_source_output(crossing[key][1].output(0))
    outputs, parameters = ([pair[side] for pair in crossing.values()] for side in (0, 1))
    answer = model.get_results()[0].input_value(0)
    return ov.Model(outputs, model.get_parameters()), ov.Model([answer], parameters)


def _belongs(node: Any, layers: Sequence[str]) -> bool:
    """Whether a node uses weights of one of the layers."""
    weights = (_name(port.get_source_output().get_node()) for port in node.inputs())
    starts = tuple(f"{WEIGHTS_PREFIX}{layer}." for layer in layers)
    return bool(starts) and any(name.startswith(starts) for name in weights)


def _with_ancestors(nodes: list[Any]) -> set[str]:
    """Return the names of nodes and of all they are computed from."""
    found: set[str] = set()
    while nodes:
        node = nodes.pop()
        if _name(node) not in found:
            found.add(_name(node))
            nodes.extend(port.get_source_output().get_node() for port in node.inputs())
    return found


def _descendants(model: Any) -> set[str]:
    """Return the names of all nodes that depend on the picture."""
    found = {_name(parameter) for parameter in model.get_parameters()}
    for node in model.get_ordered_ops():
        if any(_name(port.get_source_output().get_node()) in found for port in node.inputs()):
            found.add(_name(node))
    return found


def _name(node: Any) -> str:
    return str(node.get_friendly_name())
