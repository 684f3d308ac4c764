"""Width classes and measurability."""

from xml.etree import ElementTree

import numpy as np
import pytest

from craquemap.processing.options import MapOptions, VectorizeOptions
from craquemap.processing.schema import CRAQUELURE_LAYER, ISLANDS_LAYER, SPATIAL_LAYERS
from craquemap.processing.styling import style_of, survey_styles
from craquemap.processing.width_classes import parse_width_classes
from craquemap.processing.widths import WidthClasses, is_measurable
from craquemap.resunet_core.errors import OptionError


def test_a_class_contains_its_lower_limit():
    names = WidthClasses().classify(np.array([0.0, 0.0999, 0.1, 0.3, 0.5, 1.0, 9.0, np.nan]))
    assert list(names) == ["< 0.1 mm", "< 0.1 mm", "0.1-0.2 mm", "0.2-0.5 mm", "0.5-1 mm", "> 1 mm", "> 1 mm", None]


def test_two_pixels_are_measurable():
    assert list(is_measurable(np.array([0.39, 0.4, np.nan]), gsd_mm=0.2)) == [False, True, False]


def test_a_table_is_limits_alone_or_classes_with_names():
    table = WidthClasses.parse("0.05, 0.3,2")
    assert table.limits_mm == (0.05, 0.3, 2.0)
    assert table.names == ("< 0.05 mm", "0.05-0.3 mm", "0.3-2 mm", "> 2 mm")
    assert list(table.classify(np.array([0.05, 3.0]))) == ["0.05-0.3 mm", "> 2 mm"]
    table = WidthClasses.parse("hair=0.1, fine=0.2, medium = 1, wide")
    assert table == WidthClasses((0.1, 0.2, 1.0), ("hair", "fine", "medium", "wide"))
    assert [table.label(k) for k in (0, 1, 3)] == ["Hair, below 0.1 mm", "Fine, 0.1 to 0.2 mm", "Wide, 1 mm and more"]
    assert WidthClasses.parse("0.1,0.2,0.5,1") == WidthClasses.parse(None) == WidthClasses()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a,b",
        "0.2,0.1",
        "0,1",
        "-1,2",
        "nan",
        "0.1,inf",
        "hair=0.1,hair=0.2,wide",
        "hair=0.1,=0.2,wide",
        "hair=0.1",
        "0.1,,2",
    ],
)
def test_what_is_no_table_is_refused_with_an_example(text):
    with pytest.raises(OptionError, match="--width-classes") as refused:
        parse_width_classes(text)
    assert "hair=0.1" in str(refused.value)


@pytest.mark.parametrize("options", [VectorizeOptions, MapOptions])
def test_the_option_is_checked_before_any_work(options):
    with pytest.raises(OptionError, match="--width-classes"):
        options("in.tif", output="out.gpkg", width_classes="1,0.5")


def categories(qml):
    root = ElementTree.fromstring(qml)
    return [(c.get("value"), c.get("label"), c.get("symbol")) for c in root.iter("category")]


def test_the_style_has_a_category_for_every_class():
    default = style_of(CRAQUELURE_LAYER, WidthClasses())
    assert [value for value, _, _ in categories(default)] == list(WidthClasses().names)
    qml = style_of(CRAQUELURE_LAYER, WidthClasses.parse("hair=0.1, fine=0.2, wide"))
    assert qml.startswith("<!DOCTYPE qgis")
    assert categories(qml) == [
        ("hair", "Hair, below 0.1 mm", "0"),
        ("fine", "Fine, 0.1 to 0.2 mm", "1"),
        ("wide", "Wide, 0.2 mm and more", "2"),
    ]
    widths = [
        float(o.get("value")) for o in ElementTree.fromstring(qml).iter("Option") if o.get("name") == "line_width"
    ]
    assert widths == [0.19, 0.09, 0.28, 0.18, 0.45, 0.35]  # edges and lines
    many = WidthClasses.parse("0.1,0.2,0.3,0.4,0.5,0.6,0.7")
    assert len(categories(style_of(CRAQUELURE_LAYER, many))) == 8
    assert style_of(ISLANDS_LAYER, many) == style_of(ISLANDS_LAYER, WidthClasses())


def test_legends_in_every_language():
    styles = list(survey_styles(SPATIAL_LAYERS, WidthClasses(), "de"))
    assert [name for layer, name, _ in styles if layer == "craquelure"] == [
        "CraqueMap", "CraqueMap (English)", "CraqueMap (Français)", "CraqueMap (Italiano)", "CraqueMap (简体中文)",
    ]  # fmt: skip
    assert [name for layer, name, _ in styles if layer == "paint_loss"] == ["CraqueMap"]  # no words in its legend
    qml = {(layer, name): text for layer, name, text in styles}
    assert [label for _, label, _ in categories(qml["craquelure", "CraqueMap"])] == [
        "Haarriss, unter 0,1 mm", "0,1 bis 0,2 mm", "0,2 bis 0,5 mm", "0,5 bis 1 mm", "1 mm und mehr",
    ]  # fmt: skip
    assert [label for _, label, _ in categories(qml["junctions", "CraqueMap (Français)"])][1] == "Jonction en Y"
    sizes = [r.get("label") for r in ElementTree.fromstring(qml["islands", "CraqueMap (简体中文)"]).iter("range")]
    assert sizes == ["2 mm以下", "2–5 mm", "5–10 mm", "10–20 mm", "20 mm及以上"]
    values = [[value for value, _, _ in categories(text)] for (layer, _), text in qml.items() if layer == "junctions"]
    assert all(each == ["end", "Y", "T", "X", "edge"] for each in values)  # what is matched is the same in all


def relative_luminance(colour):
    """WCAG 2.1 relative luminance of "r,g,b,a"."""
    parts = [int(part) / 255 for part in colour.split(",")[:3]]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear))


def test_width_classes_can_be_told_apart_in_grey():
    root = ElementTree.fromstring(style_of(CRAQUELURE_LAYER, WidthClasses()))
    colours = [o.get("value") for o in root.iter("Option") if o.get("name") == "line_color"][1::2]
    widths = [float(o.get("value")) for o in root.iter("Option") if o.get("name") == "line_width"][1::2]
    luminances = [relative_luminance(colour) for colour in colours]
    contrasts = [(high + 0.05) / (low + 0.05) for high, low in zip(luminances, luminances[1:])]
    assert min(contrasts) > 1.4 and 1.05 / (luminances[0] + 0.05) >= 3  # classes to each other, the palest to paper
    assert all(wide >= 1.35 * narrow for narrow, wide in zip(widths, widths[1:]))
