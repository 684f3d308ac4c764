"""Options validate what they are given and say what they expected."""

from dataclasses import dataclass

import pytest

from craquemap.processing.options import MapOptions, SegmentOptions, VectorizeOptions
from craquemap.resunet_core.declaration import KINDS, Options, declarations, flag, option
from craquemap.resunet_core.errors import OptionError
from craquemap.resunet_core.options import EvaluateOptions, SynthesizeOptions, TrainOptions

ALL = (MapOptions, SegmentOptions, VectorizeOptions, TrainOptions, EvaluateOptions, SynthesizeOptions)


@dataclass(frozen=True)
class Cake(Options):
    size_mm: float = option(100.0, help="Size.", kind="number", unit="mm", minimum=1.0, maximum=500.0)
    layers: int = option(2, help="Layers.", kind="integer", minimum=1)
    icing: str = option("none", help="Icing.", choices=("none", "sugar"))
    candles: bool = option(False, help="Candles.", kind="switch")
    guests: str = option((), help="Guests.", multiple=True)


def test_defaults_are_valid_and_values_are_coerced():
    cake = Cake(size_mm="12.5", layers="3", guests=["a", "b"])
    assert (cake.size_mm, cake.layers, cake.icing, cake.guests) == (12.5, 3, "none", ("a", "b"))
    assert Cake.from_dict(cake.to_dict()) == cake


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"size_mm": 0.5}, "--size-mm is 0.5 mm. Expected at least 1 and at most 500 mm."),
        ({"size_mm": float("nan")}, "--size-mm is nan"),
        ({"size_mm": "wide"}, "Expected a number"),
        ({"layers": 1.5}, "Expected a whole number"),
        ({"layers": True}, "Expected a whole number"),
        ({"icing": "lead"}, "Expected one of: none, sugar."),
        ({"candles": "yes"}, "Expected true or false."),
    ],
)
def test_bad_values_are_refused_with_what_was_found_and_expected(values, words):
    with pytest.raises(OptionError, match="Expected") as caught:
        Cake(**values)
    assert words in str(caught.value)


def test_unknown_names_are_refused():
    with pytest.raises(OptionError, match="'sice_mm'"):
        Cake.from_dict({"sice_mm": 1})


def test_required_options_are_asked_for():
    with pytest.raises(OptionError, match="--mosaic is missing"):
        MapOptions(output="a.gpkg")


@pytest.mark.parametrize("options", ALL)
def test_every_option_is_declared_completely(options):
    for name, (declaration, default) in declarations(options).items():
        assert declaration.help.endswith("."), name
        assert declaration.kind in KINDS, name
        assert declaration.required or default is not ..., name
        unit = {"_mm": "mm", "_px": "px", "_mm2": "mm²"}.get("_" + name.rsplit("_", 1)[-1])
        assert unit is None or declaration.unit == unit, f"{name} has its unit in the name and must declare it"
    assert flag("min_length_mm") == "--min-length-mm"


def test_batch_size_is_auto_or_a_number():
    assert MapOptions(mosaic="m", output="o.gpkg", batch_size="4").batch_size == "4"
    with pytest.raises(OptionError, match="auto or a whole number"):
        MapOptions(mosaic="m", output="o.gpkg", batch_size="many")
