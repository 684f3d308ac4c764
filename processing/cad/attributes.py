"""The fields of features as attributes of CAD entities: extended data of all of them, texts for blocks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..plan.features import Features
from ..schema import Field, Layer
from .tags import dxf_text, extended_data, integer_pair, real_pair, text_pair

_IDS = ("id", "network_id", "start_node", "end_node")  # 0 means that there is none
_LONGEST_ATTRIBUTE = 250


def extended_rows(features: Features, part_of: str | None = None) -> list[str]:
    """Return the extended data of each feature: its layer, then names and values of its fields; empty ones are left out.

    Args:
        features: Some of one layer.
        part_of: Where only this is an entity of (the hatch of a loss, say), the ids alone and this word are given.
    """
    layer = features.layer
    count = len(features)
    columns = [[text_pair("layer", layer.name)] * count]
    if part_of:
        columns.append([text_pair("part", part_of)] * count)
    fields = [field for field in layer.fields if not part_of or field.name == "id"]
    columns.extend(_pairs(field, features[field.name].tolist()) for field in fields)
    return [extended_data("".join(pairs)) for pairs in zip(*columns)]


def _pairs(field: Field, values: list[Any]) -> list[str]:
    name = field.name
    if field.type == "double":
        return [real_pair(name, value) for value in values]
    if field.type == "string":
        known: dict[str, str] = {}  # most texts are the same few
        return [known.get(value) or known.setdefault(value, text_pair(name, value)) for value in map(str, values)]
    return ["" if value == 0 and name in _IDS else integer_pair(name, value) for value in values]


def text_rows(features: Features) -> Iterator[list[tuple[str, str]]]:
    """Yield of each feature its fields as tags and texts of block attributes; empty ones are left out."""
    names = attribute_tags(features.layer)
    columns = [features[field.name].tolist() for field in features.layer.fields]
    for row in zip(*columns):
        shown = zip(names, features.layer.fields, row)
        yield [(tag, text) for tag, field, value in shown if (text := _shown(field, value))]


def attribute_tags(layer: Layer) -> list[str]:
    """Return the tags of a layer's block attributes: its fields in capitals."""
    return [field.name.upper() for field in layer.fields]


def _shown(field: Field, value: Any) -> str:
    if field.type == "double":
        return f"{value:.6g}" if value == value else ""
    if field.type == "string":
        return dxf_text(str(value))[:_LONGEST_ATTRIBUTE]
    return "" if value == 0 and field.name in _IDS else str(value)
