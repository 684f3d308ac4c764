"""From option declarations to QGIS parameters, and from parameter values back to option values."""

from __future__ import annotations

import math
import re
from typing import Any, Callable

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
    QgsProcessingParameterVectorLayer,
    QgsProviderRegistry,
)

from ...resunet_core.declaration import Declaration
from ...resunet_core.errors import InputError
from ..translation import tr

Parameters = dict[str, Any]

_OPEN_SWITCH = {"yes": True, "no": False}
NOTES = {"numbers": "Separated by commas.", "lines": "One a line."}
_LISTS = {"choice": "ChoiceWidget", "open_switch": "ChoiceWidget", "choices": "ChoicesWidget"}  # fields of forms
_SPLITTERS: dict[str, Callable[[Any], Any]] = {
    "open_switch": _OPEN_SWITCH.get,
    "choices": tuple,
    "numbers": lambda text: tuple(word for word in re.split(r"[,;\s]+", text) if word),
    "lines": lambda text: tuple(line.strip() for line in text.splitlines() if line.strip()),
}
_RASTER_SUFFIXES = (".tif", ".tiff")
_VECTOR_SUFFIXES = (".gpkg",)


def parameter_name(option: str) -> str:
    """Return the QGIS parameter's name of an option: ``gsd_mm`` -> ``GSD_MM``."""
    return option.upper()


def role(declaration: Declaration) -> str:
    """Return what kind of parameter an option becomes, a key of the tables below."""
    if declaration.multiple:
        return _several_role(declaration)
    if declaration.choices:
        return "choice"
    if declaration.layer:
        return f"{declaration.layer}_layer"
    if declaration.kind == "output_file":
        kinds = {"vector_output": _VECTOR_SUFFIXES, "raster_output": _RASTER_SUFFIXES}
        for kind, suffixes in kinds.items():
            if declaration.suffixes and set(declaration.suffixes) <= set(suffixes):
                return kind
    return declaration.kind


def _several_role(declaration: Declaration) -> str:
    if declaration.choices:
        return "choices"
    return "numbers" if declaration.kind in ("integer", "number") else "lines"


def create_parameter(
    option: str, declaration: Declaration, default: Any, label: str
) -> QgsProcessingParameterDefinition:
    """Return the QGIS parameter of an option.

    Args:
        option: Name of the option.
        declaration: What is declared of it.
        default: Its default; None where nothing is set.
        label: What the form shows, without the unit.
    """
    label = f"{label} [{declaration.unit}]" if declaration.unit else label
    what = _role_with_default(declaration, default)
    # QGIS demands destinations that have a default all the same, unless they may be left out
    optional = not declaration.required and (default in (None, (), "") or what == "output_folder")
    parameter = _CREATORS[what](parameter_name(option), label, declaration, default, optional)
    parameter.setHelp(" ".join(tr(text) for text in (declaration.help, NOTES.get(what, "")) if text))
    if what in _LISTS:
        parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.choice_list.{_LISTS[what]}"}})
    if declaration.advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return parameter


def _role_with_default(declaration: Declaration, default: Any) -> str:
    """Return the role; a switch that may be left to something else (a preset) is not a tick box, which is on or off."""
    what = role(declaration)
    return "open_switch" if what == "switch" and default is None else what


def read_value(
    algorithm: QgsProcessingAlgorithm,
    declared: tuple[str, Declaration, Any],
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None = None,
) -> Any:
    """Return the value of an option as the job file holds it, or its default where the parameter is not set.

    Args:
        algorithm: Whose parameter it is.
        declared: Name, declaration and default of the option.
        parameters: The values QGIS passed.
        context: Context of the run.
        feedback: Receives what QGIS has to say about exporting a layer; without it no layer is exported (a check only).

    Raises:
        InputError: A layer can't be read by the worker.
    """
    option, declaration, default = declared
    name = parameter_name(option)
    if is_null(parameters.get(name)):
        return default
    what = _role_with_default(declaration, default)
    if what == "raster_layer":
        return raster_path(algorithm, name, parameters, context)
    if what == "vector_layer":
        return _vector_path(algorithm, name, parameters, context, feedback)
    value = _READERS[what](algorithm)(parameters, name, context)
    if what in _SPLITTERS:
        split = _SPLITTERS[what](value)
        return default if split in (None, ()) else split
    return None if value == "" and what != "text" else value


def is_null(value: Any) -> bool:
    """Tell whether a parameter's value says that it is not set."""
    return value is None or value == "" or (hasattr(value, "isNull") and value.isNull())


def raster_path(
    algorithm: QgsProcessingAlgorithm, name: str, parameters: Parameters, context: QgsProcessingContext
) -> str:
    """Return what GDAL opens for a raster layer parameter: a file's path, or a data set's name such as GPKG:file:table.

    Raises:
        InputError: There is no such raster, or it is no file (a web service, say).
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise InputError(
            f"{name}: {shown(parameters[name])} can't be opened as a raster.", "Expected a raster file that GDAL reads."
        )
    provider = layer.dataProvider().name()
    if provider != "gdal":
        raise InputError(
            f"{name}: the layer {layer.name()} comes from {provider}.",
            "Expected a raster file; export the layer to a GeoTIFF first.",
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    return layer.source() if parts.get("layerName") else parts["path"]


def shown(value: Any) -> str:
    """Return a parameter's value for a message."""
    return value.name() if isinstance(value, QgsMapLayer) else str(value)


def _vector_path(
    algorithm: QgsProcessingAlgorithm,
    name: str,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback | None,
) -> str:
    """Return a file with exactly the layer's features; layers without such a file (memory, filtered) are exported."""
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    if layer is None or not layer.isValid():
        raise InputError(
            f"{name}: {shown(parameters[name])} can't be opened as a vector layer.", "Expected a vector file or layer."
        )
    if feedback is None:
        return layer.source()
    definition = algorithm.parameterDefinition(name)
    formats = definition.metadata().get("craquemap_formats") or ["gpkg"]
    return algorithm.parameterAsCompatibleSourceLayerPath(parameters, name, context, formats, "gpkg", feedback)


def _number(
    name: str, label: str, declaration: Declaration, default: Any, optional: bool
) -> QgsProcessingParameterDefinition:
    types = {"integer": QgsProcessingParameterNumber.Integer, "number": QgsProcessingParameterNumber.Double}
    limits = {"minValue": declaration.minimum, "maxValue": declaration.maximum}
    given = {key: value for key, value in limits.items() if value is not None}
    parameter = QgsProcessingParameterNumber(name, label, types[declaration.kind], default, optional, **given)
    parameter.setMetadata({"widget_wrapper": {"decimals": _decimals(declaration, default)}})
    return parameter


def _decimals(declaration: Declaration, default: Any) -> int:
    """Return how many decimals a form shows: enough for the smallest value allowed, but no 50.000, which means more in some languages."""
    if default is not None and default >= 10:
        return 1
    smallest = declaration.minimum or 1.0
    return max(3, math.ceil(-math.log10(abs(smallest))))


def _vector_layer(
    name: str, label: str, declaration: Declaration, default: Any, optional: bool
) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterVectorLayer(name, label, [QgsProcessing.TypeVectorPolygon], default, optional)
    parameter.setMetadata({"craquemap_formats": [suffix.lstrip(".") for suffix in declaration.suffixes]})
    return parameter


def _choices(
    name: str, label: str, declaration: Declaration, default: Any, optional: bool
) -> QgsProcessingParameterDefinition:
    given = list(default) if default else None
    return QgsProcessingParameterEnum(name, label, list(declaration.choices), True, given, optional, True)


def _shown_default(default: Any, separator: str) -> Any:
    """Return how several values stand in one text field; None where there are none."""
    return separator.join(str(value) for value in default) if default else None


def _filters(declaration: Declaration) -> str:
    """Return a save dialog's filters, one for each format: ``XLSX (*.xlsx);;CSV (*.csv)``."""
    return ";;".join(f"{suffix.lstrip('.').upper()} (*{suffix})" for suffix in declaration.suffixes)


def _filter(declaration: Declaration) -> str:
    """Return an open dialog's filter: ``JSON (*.json)``; QGIS refuses files that don't match it, and those without a dot by default."""
    patterns = " ".join(f"*{suffix}" for suffix in declaration.suffixes)
    return f"{declaration.suffixes[0].lstrip('.').upper()} ({patterns})" if patterns else tr("All files (*)")


_Creator = Callable[[str, str, Declaration, Any, bool], QgsProcessingParameterDefinition]

_CREATORS: dict[str, _Creator] = {
    "text": lambda name, label, _, default, optional: QgsProcessingParameterString(
        name, label, default, False, optional
    ),
    "integer": _number,
    "number": _number,
    "switch": lambda name, label, _, default, optional: QgsProcessingParameterBoolean(name, label, default, optional),
    "open_switch": lambda name, label, _, default, optional: QgsProcessingParameterEnum(
        name, label, list(_OPEN_SWITCH), False, default, optional, True
    ),
    "choices": _choices,
    "numbers": lambda name, label, _, default, optional: QgsProcessingParameterString(
        name, label, _shown_default(default, ", "), False, optional
    ),
    "lines": lambda name, label, _, default, optional: QgsProcessingParameterString(
        name, label, _shown_default(default, "\n"), True, optional
    ),
    "choice": lambda name, label, declared, default, optional: QgsProcessingParameterEnum(
        name, label, list(declared.choices), False, default, optional, True
    ),
    "raster_layer": lambda name, label, _, default, optional: QgsProcessingParameterRasterLayer(
        name, label, default, optional
    ),
    "vector_layer": _vector_layer,
    "input_file": lambda name, label, declared, default, optional: QgsProcessingParameterFile(
        name, label, QgsProcessingParameterFile.File, "", default, optional, _filter(declared)
    ),
    "input_folder": lambda name, label, _, default, optional: QgsProcessingParameterFile(
        name, label, QgsProcessingParameterFile.Folder, "", default or None, optional
    ),
    "vector_output": lambda name, label, _, default, optional: QgsProcessingParameterVectorDestination(
        name, label, QgsProcessing.TypeVectorAnyGeometry, default, optional, not optional
    ),
    "raster_output": lambda name, label, _, default, optional: QgsProcessingParameterRasterDestination(
        name, label, default, optional, not optional
    ),
    "output_file": lambda name, label, declared, default, optional: QgsProcessingParameterFileDestination(
        name, label, _filters(declared), default, optional, not optional
    ),
    "output_folder": lambda name, label, _, default, optional: QgsProcessingParameterFolderDestination(
        name, label, default, optional, not optional
    ),
}

_READERS: dict[str, Callable[[QgsProcessingAlgorithm], Callable[..., Any]]] = {
    "text": lambda algorithm: algorithm.parameterAsString,
    "integer": lambda algorithm: algorithm.parameterAsInt,
    "number": lambda algorithm: algorithm.parameterAsDouble,
    "switch": lambda algorithm: algorithm.parameterAsBoolean,
    "choice": lambda algorithm: algorithm.parameterAsEnumString,
    "open_switch": lambda algorithm: algorithm.parameterAsEnumString,
    "choices": lambda algorithm: algorithm.parameterAsEnumStrings,
    "numbers": lambda algorithm: algorithm.parameterAsString,
    "lines": lambda algorithm: algorithm.parameterAsString,
    "input_file": lambda algorithm: algorithm.parameterAsFile,
    "input_folder": lambda algorithm: algorithm.parameterAsFile,
    # its layers are loaded by ourselves (results.py), several from one file
    "vector_output": lambda algorithm: algorithm.parameterAsFileOutput,
    "raster_output": lambda algorithm: algorithm.parameterAsOutputLayer,
    "output_file": lambda algorithm: algorithm.parameterAsFileOutput,
    "output_folder": lambda algorithm: algorithm.parameterAsFileOutput,
}
