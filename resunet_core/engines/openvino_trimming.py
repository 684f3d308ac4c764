"""Cutting an OpenVINO graph down to what the middle of a window needs; see `trimming`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import openvino.opset13 as ops
from openvino.passes import ConstantFolding, Manager

from ..trimming import Step, plan_cuts

_PIXEL_BY_PIXEL = {
    "Relu", "Clamp", "Sigmoid", "Swish", "HSwish", "Elu", "Gelu", "Convert", "BatchNormInference",
    "Add", "Subtract", "Multiply", "Divide", "Maximum", "Minimum",
}  # fmt: skip
_OVER_CHANNELS = {"Concat", "Softmax"}
_CENTRED = {"half_pixel", "pytorch_half_pixel"}


def trim(model: Any, margin_px: int) -> None:
    """Change a graph so that it gives the middle of its answer only.

    Args:
        model: `openvino.Model` of one answer (N, C, H, W), reshaped to fixed sizes.
        margin_px: What is left out at each side.
    """
    if not margin_px:
        return
    fold_constants(model)  # sizes read off other features would change with these
    answer = model.get_results()[0]
    nodes = [node for node in model.get_ordered_ops() if node.get_type_name() != "Result"]
    last = answer.input_value(0).get_node()
    nodes.append(nodes.pop(nodes.index(last)))
    numbers = {node.get_friendly_name(): number for number, node in enumerate(nodes)}
    described = [_described(node, numbers) for node in nodes]
    cuts = plan_cuts([step for step, _ in described], margin_px)
    for node, (_, ports), before in zip(nodes, described, cuts.before):
        for port, cut in zip(ports, before):
            _cut(node.input(port), cut)
    _cut(answer.input(0), cuts.after)
    model.validate_nodes_and_infer_types()


def fold_constants(model: Any) -> None:
    """Have constants stand where they are computed from others, sizes of features among them."""
    manager = Manager()
    manager.register_pass(ConstantFolding())
    manager.run_passes(model)


def _cut(port: Any, cut_px: int) -> None:
    """Have an input read what it reads without its border."""
    if not cut_px:
        return
    source = port.get_source_output()
    inner = ops.slice(source, [cut_px, cut_px], [-cut_px, -cut_px], [1, 1], [2, 3])
    port.replace_source_output(inner.output(0))


def _described(node: Any, numbers: dict[str, int]) -> tuple[Step, list[int]]:
    """Return what a node does, and by which of its inputs it reads pictures, in the order of the step's inputs."""
    kind = node.get_type_name()
    sources = [port.get_source_output() for port in node.inputs()]
    ports = [port for port, source in enumerate(sources) if _is_picture(source)]
    if kind in ("Convolution", "GroupConvolution", "ConvolutionBackpropData", "Interpolate", "BatchNormInference"):
        ports = ports[:1] if ports[:1] == [0] else []  # the others are weights and sizes
    inputs = tuple(numbers[sources[port].get_node().get_friendly_name()] for port in ports)
    output = node.output(0)
    step = Step(inputs, min(_sides(output), default=0))
    if not inputs or not _is_picture(output):
        return step, ports
    into = _sides(sources[ports[0]])
    return _known(step, node, into, all(_sides(sources[port]) == into for port in ports)), ports


def _known(step: Step, node: Any, into: tuple[int, ...], alike: bool) -> Step:
    """Return the step with what is known of its operation."""
    kind, facts = node.get_type_name(), node.get_attributes()
    same = _sides(node.output(0)) == into and alike
    if same and (kind in _PIXEL_BY_PIXEL or (kind in _OVER_CHANNELS and facts["axis"] == 1)):
        return replace(step, reach_px=0)
    if same and kind in ("Convolution", "GroupConvolution") and set(facts["strides"]) == {1}:
        return replace(step, reach_px=_reach(node, facts))
    factor = _sides(node.output(0))[0] // into[0]
    if _sides(node.output(0)) != tuple(factor * side for side in into) or not _enlarges(node, kind, facts, factor):
        return step
    return replace(step, reach_px=0, enlarges=factor)


def _reach(node: Any, facts: dict[str, Any]) -> int:
    """Return how far a convolution looks to the farther side."""
    kernel = tuple(node.input(1).get_source_output().get_shape())[-2:]
    spans = [(int(side) - 1) * int(dilation) for side, dilation in zip(kernel, facts["dilations"])]
    return max(max(int(begin), span - int(begin)) for span, begin in zip(spans, facts["pads_begin"]))


def _enlarges(node: Any, kind: str, facts: dict[str, Any], factor: int) -> bool:
    """Whether a node enlarges by this factor so that a pixel depends on its place among its neighbours alone."""
    if factor < 2:
        return False
    if kind == "Interpolate":
        # Enlarged to stated corners or sizes, every pixel would depend on the whole.
        return (
            facts["mode"] in ("linear_onnx", "linear")
            and facts["coordinate_transformation_mode"] in _CENTRED
            and facts["shape_calculation_mode"] == "scales"
        )
    if kind == "ConvolutionBackpropData":  # without overlaps
        kernel = tuple(node.input(1).get_source_output().get_shape())[-2:]
        return set(kernel) == set(facts["strides"]) == {factor} and not any(facts["pads_begin"])
    return False


def _is_picture(output: Any) -> bool:
    """Whether something has rows and columns, and more than one of them; weights do too, but nobody cuts these."""
    shape = output.get_partial_shape()
    return bool(shape.is_static) and len(shape) == 4 and min(_sides(output)) > 1


def _sides(output: Any) -> tuple[int, ...]:
    shape = output.get_partial_shape()
    return tuple(shape.to_shape())[2:] if shape.is_static and len(shape) == 4 else ()
