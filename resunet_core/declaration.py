"""One declaration per option: the field of a frozen dataclass says help, unit, limits and choices (standard library only).

Command-line flags, the worker's job file and the QGIS parameters are all derived from these fields, so nothing about an
option is written twice. Runs on Python 3.9, because QGIS imports it.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, TypeVar

from .errors import OptionError

KINDS = ("text", "integer", "number", "switch", "input_file", "input_folder", "output_file", "output_folder")


@dataclass(frozen=True)
class Declaration:
    """What is known of one option besides its name and default.

    Attributes:
        help: One or two sentences for people, without the unit and the default.
        kind: One of `KINDS`.
        unit: Unit of the value as printed ("mm", "px"), or "".
        minimum, maximum: Inclusive limits of numbers, or None.
        choices: Allowed values, or () for any.
        positional: True where the command line takes it without a flag.
        required: True where it must be given.
        advanced: True where a form should fold it away.
        multiple: True where several values may be given (the value is a tuple).
        suffixes: File name endings of file kinds, for example (".gpkg",).
        layer: "raster" or "vector" where a file is a map layer that QGIS should offer from the project, else "".
    """

    help: str
    kind: str = "text"
    unit: str = ""
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    choices: tuple[str, ...] = ()
    positional: bool = False
    required: bool = False
    advanced: bool = False
    multiple: bool = False
    suffixes: tuple[str, ...] = ()
    layer: str = ""


def option(default: Any = None, **declaration: Any) -> Any:
    """Declare a dataclass field; keywords as in `Declaration`. ``None`` as default means: not set."""
    return dataclasses.field(default=default, metadata={"declaration": Declaration(**declaration)})


def same_as(options: type[Options], name: str) -> Any:
    """Declare a dataclass field as another options class declares it."""
    found = next(f for f in dataclasses.fields(options) if f.name == name)
    return dataclasses.field(default=found.default, metadata=found.metadata)


def declarations(options: Any) -> dict[str, tuple[Declaration, Any]]:
    """Return ``{name: (declaration, default)}`` of an options class or object, in order of declaration."""
    return {f.name: (f.metadata["declaration"], f.default) for f in dataclasses.fields(options)}


_Options = TypeVar("_Options", bound="Options")


@dataclass(frozen=True)
class Options:
    """Base of all option classes: validates every field when made.

    A class may have named `presets`: values for fields whose default is None, filled in where nothing was given, by
    the name in the field ``preset``. So a finished object holds what is effective.

    Raises:
        OptionError: A value is missing, of the wrong type, out of its limits or not among the choices.
    """

    presets: ClassVar[Mapping[str, Mapping[str, Any]]] = {}

    def __post_init__(self) -> None:
        """Fill in the preset, coerce and validate every field, then the whole."""
        for name, value in self.preset_values().items():
            if getattr(self, name) is None:
                object.__setattr__(self, name, value)
        for name, (declaration, _) in declarations(self).items():
            object.__setattr__(self, name, _checked(name, getattr(self, name), declaration))
        self.check()

    def preset_values(self) -> Mapping[str, Any]:
        """Return what the chosen preset fills in; subclasses leave out what does not go with the values given."""
        return self.presets.get(getattr(self, "preset", ""), {})

    def check(self) -> None:
        """Check how options go together; subclasses extend it."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, as a job file holds them."""
        return {name: list(v) if isinstance(v := getattr(self, name), tuple) else v for name in declarations(self)}

    @classmethod
    def from_dict(cls: type[_Options], values: dict[str, Any]) -> _Options:
        """Make options from plain values; unknown names are refused."""
        unknown = sorted(set(values) - set(declarations(cls)))
        if unknown:
            raise OptionError(f"Unknown option {unknown[0]!r}.", f"Known are: {', '.join(declarations(cls))}.")
        return cls(**values)


def flag(name: str) -> str:
    """Return the command-line flag of a field: ``min_length_mm`` -> ``--min-length-mm``."""
    return "--" + name.replace("_", "-")


def _checked(name: str, value: Any, declaration: Declaration) -> Any:
    if value is None or value == () or (value == "" and declaration.kind != "text"):
        if declaration.required:
            raise OptionError(f"Option {flag(name)} is missing.", declaration.help)
        return () if declaration.multiple else None
    if declaration.multiple:
        values = value if isinstance(value, (list, tuple)) else (value,)
        return tuple(_checked_one(name, v, declaration) for v in values)
    return _checked_one(name, value, declaration)


def _checked_one(name: str, value: Any, declaration: Declaration) -> Any:
    value = _coerced(name, value, declaration.kind)
    if declaration.choices and value not in declaration.choices:
        raise OptionError(f"{flag(name)} is {value!r}.", f"Expected one of: {', '.join(declaration.choices)}.")
    low, high = declaration.minimum, declaration.maximum
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        unit = f" {declaration.unit}" if declaration.unit else ""
        if not ((low is None or value >= low) and (high is None or value <= high)):  # so that NaN is refused
            limits = " and ".join(
                word
                for word in (
                    f"at least {low:g}" if low is not None else "",
                    f"at most {high:g}" if high is not None else "",
                )
                if word
            )
            raise OptionError(f"{flag(name)} is {value:g}{unit}.", f"Expected {limits}{unit}.")
    return value


def _coerced(name: str, value: Any, kind: str) -> Any:
    try:
        if kind == "integer":
            if isinstance(value, bool) or int(value) != float(value):
                raise ValueError
            return int(value)
        if kind == "number":
            if isinstance(value, bool):
                raise ValueError
            return float(value)
    except (TypeError, ValueError):
        raise OptionError(
            f"{flag(name)} is {value!r}.", f"Expected {'a whole number' if kind == 'integer' else 'a number'}."
        ) from None
    if kind == "switch":
        if not isinstance(value, bool):
            raise OptionError(f"{flag(name)} is {value!r}.", "Expected true or false.")
        return value
    if not isinstance(value, str):
        value = str(value)
    return value
