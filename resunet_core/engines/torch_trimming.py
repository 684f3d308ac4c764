"""Cutting a torch network down to what the middle of a window needs; see `trimming`."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import torch
from torch import Tensor, fx, nn
from torch._subclasses import FakeTensorMode
from torch.fx.passes.shape_prop import ShapeProp

from ..trimming import Step, plan_cuts

_PIXEL_BY_PIXEL = (
    nn.ReLU,
    nn.ReLU6,
    nn.Sigmoid,
    nn.SiLU,
    nn.GELU,
    nn.BatchNorm2d,
    nn.Identity,
    nn.Dropout,
    nn.Dropout2d,
)
_FUNCTIONS = {operator.add, operator.iadd, operator.sub, operator.mul, operator.truediv, torch.add, torch.relu}


def trimmed(network: nn.Module, shape: Sequence[int], margin_px: int) -> nn.Module:
    """Return a network that gives the middle of its answer only, on the same weights.

    Where a network can't be traced it is computed whole, and its answer cut.

    Args:
        network: From pictures (N, 3, H, W) to logits of their size.
        shape: Of one picture: 3, H, W; sides multiples of what the network shrinks by.
        margin_px: What is left out at each side.
    """
    if not margin_px:
        return network
    weight = next(network.parameters(), torch.empty(0))
    try:
        traced = fx.symbolic_trace(_Plain(network))
        with FakeTensorMode(allow_non_fake_inputs=True) as mode:  # sizes alone: nothing is computed
            ShapeProp(traced, fake_mode=mode).propagate(torch.empty(1, *shape, device=weight.device))
    except Exception:  # tracing follows any code, and fails as that code may
        return _Middle(network, margin_px)
    _cut_graph(traced, margin_px)
    return traced


class _Plain(nn.Module):
    """A network without its padding, whose `if` can't be traced."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, image: Tensor) -> Tensor:
        run: Callable[[Tensor], Tensor] = getattr(self.network, "forward_aligned", self.network)
        return run(image)


class _Middle(nn.Module):
    """A network whose answer is cut."""

    def __init__(self, network: nn.Module, margin_px: int) -> None:
        super().__init__()
        self.network = network
        self.margin_px = margin_px

    def forward(self, image: Tensor) -> Tensor:
        return _inner(self.network(image), self.margin_px)


def _inner(features: Tensor, cut_px: int) -> Tensor:
    return features[..., cut_px:-cut_px, cut_px:-cut_px]


def _cut_graph(traced: fx.GraphModule, margin_px: int) -> None:
    answer = next(node for node in traced.graph.nodes if node.op == "output")
    nodes = [node for node in traced.graph.nodes if node is not answer]
    last = answer.args[0]
    nodes.append(nodes.pop(nodes.index(last)))
    numbers = {node: number for number, node in enumerate(nodes)}
    cuts = plan_cuts([_described(traced, node, numbers) for node in nodes], margin_px)
    for node, before in zip(nodes, cuts.before):
        for source, cut in zip(node.all_input_nodes, before):
            _cut(traced.graph, node, source, cut)
    _cut(traced.graph, answer, last, cuts.after)
    traced.recompile()


def _cut(graph: fx.Graph, reader: fx.Node, source: fx.Node, cut_px: int) -> None:
    """Have a node read what it reads without its border."""
    if cut_px:
        with graph.inserting_before(reader):
            reader.replace_input_with(source, graph.call_function(_inner, (source, cut_px)))


def _described(traced: fx.GraphModule, node: fx.Node, numbers: dict[fx.Node, int]) -> Step:
    sources = node.all_input_nodes
    step = Step(tuple(numbers[source] for source in sources), min(_sides(node), default=0))
    into = [_sides(source) for source in sources]
    if not sources or not _sides(node) or any(sides != into[0] for sides in into):
        return _beside_constants(step, node, numbers)
    if _sides(node) == into[0]:
        return replace(step, reach_px=_reach(traced, node))
    factor = _sides(node)[0] // into[0][0] if into[0] else 0
    if factor > 1 and _sides(node) == tuple(factor * side for side in into[0]) and _enlarges(traced, node):
        return replace(step, reach_px=0, enlarges=factor)
    return step


def _beside_constants(step: Step, node: fx.Node, numbers: dict[fx.Node, int]) -> Step:
    """Return the step of an operation with one value for all pixels, such as a mean colour."""
    pictures = [source for source in node.all_input_nodes if _sides(source) == _sides(node) != ()]
    single = all(set(_sides(source)) <= {1} for source in node.all_input_nodes if source not in pictures)
    if node.op == "call_function" and node.target in _FUNCTIONS and pictures and single:
        first = len(pictures) == 1 and node.all_input_nodes[0] is pictures[0]
        return replace(step, inputs=(numbers[pictures[0]],), reach_px=0) if first else step
    return step


def _reach(traced: fx.GraphModule, node: fx.Node) -> int | None:
    """Return how far an operation that keeps the size looks; None where it isn't known."""
    if node.op == "call_function":
        over_channels = node.target is torch.cat and (node.kwargs.get("dim", node.args[-1]) == 1)
        return 0 if node.target in _FUNCTIONS or over_channels else None
    if node.op != "call_module":
        return None
    module = traced.get_submodule(str(node.target))
    if isinstance(module, _PIXEL_BY_PIXEL):
        return 0
    if type(module) is not nn.Conv2d or set(module.stride) != {1} or isinstance(module.padding, str):
        return None
    spans = [(side - 1) * dilation for side, dilation in zip(module.kernel_size, module.dilation)]
    return max(max(padding, span - padding) for span, padding in zip(spans, module.padding))


def _enlarges(traced: fx.GraphModule, node: fx.Node) -> bool:
    """Whether a node enlarges so that a pixel depends on its place among its neighbours alone."""
    if node.op != "call_module":
        return False
    module = traced.get_submodule(str(node.target))
    if isinstance(module, nn.Upsample):  # aligned to corners, every pixel would depend on the whole
        placed_alike = module.mode == "nearest" or (module.mode == "bilinear" and not module.align_corners)
        return module.size is None and placed_alike
    if type(module) is nn.ConvTranspose2d:  # without overlaps
        return module.kernel_size == module.stride and set(module.padding) == set(module.output_padding) == {0}
    return False


def _sides(node: fx.Node) -> tuple[int, ...]:
    meta: Any = node.meta.get("tensor_meta")
    shape = tuple(getattr(meta, "shape", ()))
    return shape[2:] if len(shape) == 4 else ()
