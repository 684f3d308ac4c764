"""Drawings: read back by ezdxf and by GDAL, compared with the survey feature by feature."""

import ezdxf
import geopandas as gpd
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from ezdxf import colors
from hypothesis import given
from hypothesis import strategies as st
from surveys import ENGINEERING, FEET, crack, junction, patch, write_survey

from craquemap.processing.cad.document import DrawingFile
from craquemap.processing.cad.job import run_dxf
from craquemap.processing.cad.layers import craquelure_layers, line_weight, nearest_aci, safe_name
from craquemap.processing.cad.placing import Placing, automatic_origin
from craquemap.processing.cad.tags import dxf_text, plain_text, text_pair
from craquemap.processing.plan_options import DxfOptions
from craquemap.processing.widths import WidthClasses
from craquemap.resunet_core.errors import Cancelled, OptionError
from craquemap.resunet_core.reporting import SilentReporter

box = shapely.box
NOTE = "é 中 <&> ^ “%%d”\nsecond line " + "ä" * 300
RING = box(2, 0, 3, 1) - box(2.2, 0.2, 2.4, 0.4) - box(2.6, 0.6, 2.8, 0.8)  # 0.92 m²


def run(survey, output, reporter=None, **options):
    return run_dxf(DxfOptions(survey=str(survey), output=str(output), **options), reporter or SilentReporter())


def read(path):
    """Open a drawing and audit it."""
    document = ezdxf.readfile(path)
    audit = document.audit()
    assert not audit.errors and not audit.fixes
    return document


def fields(entity):
    """Return an entity's extended data by name; texts in several pieces are joined."""
    if not entity.has_xdata("CRAQUEMAP"):
        return {}
    values = [tag.value for tag in entity.get_xdata("CRAQUEMAP")]
    found = {}
    for name, value in zip(values[::2], values[1::2], strict=True):
        found[name] = found[name] + value if name in found else value
    return {name: plain_text(value) if isinstance(value, str) else value for name, value in found.items()}


def entities(document, kind, layer):
    return [each for each in document.modelspace().query(kind) if each.dxf.layer.startswith(layer)]


def hatch_area(hatch):
    """Area of a hatch by its even-odd rule, from its boundary paths."""
    area = shapely.Polygon()
    for path in hatch.paths:
        area = area ^ shapely.Polygon([vertex[:2] for vertex in path.vertices])
    return area.area


@pytest.fixture
def survey(tmp_path):
    lines = [
        crack([(0, 0), (0.5, 0.25), (1, 0)], 0.05, note=NOTE, confidence=0.75, start_node=4, network_id=7),
        crack([(1.123456789, 0), (1.5, 0.7)], 0.15, length_m=0.8123456789),
        crack([(0, 1), (1, 1)], 2.5, review="accepted"),
        crack([(0, 2), (1, 2), (1, 3), (0, 2)], 0.3),
        crack([(5, 5), (6, 6)], 0.3, review="rejected"),
        crack([(0, 4), (1, 4)], np.nan, review="edited"),
    ]
    nodes = [junction(x, 0.5, kind) for x, kind in enumerate(("end", "Y", "T", "X", "edge"))]
    islands = [patch(box(4, 0, 5, 1), network_id=7)]
    losses = [
        patch(RING, confidence=0.5, touches_craquelure=1),
        patch(box(0, 6, 1, 7), review="rejected"),
        patch(box(6, 0, 7, 1), note="中", touches_craquelure=0),
    ]
    return write_survey(
        tmp_path / "Gemälde 中.gpkg", lines, nodes, islands, losses, box(0, 0, 10, 8), {"model": "a\nb"}
    )


def test_every_feature_and_field_is_in_the_drawing(survey, tmp_path):
    outcome = run(survey, tmp_path / "Süd é中.dxf")
    document = read(tmp_path / "Süd é中.dxf")
    assert (document.dxfversion, document.units, document.header["$MEASUREMENT"]) == ("AC1024", 6, 1)
    for layer, kind, name in (
        ("craquelure", "LWPOLYLINE", "CRAQUELURE-"),
        ("islands", "LWPOLYLINE", "ISLAND"),
        ("paint_loss", "LWPOLYLINE", "PAINT-LOSS-OUTLINE"),
        ("junctions", "INSERT", "JUNCTION-"),
    ):
        table = gpd.read_file(survey, layer=layer)
        stored = table[table.get("review", "") != "rejected"] if "review" in table else table
        drawn = {fields(each)["id"]: each for each in entities(document, kind, name) if "part" not in fields(each)}
        assert set(drawn) == set(stored["id"])
        for row in stored.to_dict("records"):
            found = fields(drawn[row["id"]])
            assert found.pop("layer") == layer
            geometry = row.pop("geometry")
            if np.isnan(row.get("width_mean_mm", 0)):  # measured anew
                assert not {"width_mean_mm", "area_m2"} & set(found)
                continue
            said = {k: v for k, v in row.items() if v is not None and v == v and v != "" and (v != 0 or k in found)}
            assert found.get("note", "") == row.get("note", "")
            assert {k: v for k, v in found.items() if k != "note"} == {k: v for k, v in said.items() if k != "note"}
            xy = shapely.get_coordinates(geometry.exterior if geometry.geom_type == "Polygon" else geometry)
            points = [drawn[row["id"]].dxf.insert.vec2] if kind == "INSERT" else [
                point[:2] for point in drawn[row["id"]].get_points()
            ]  # fmt: skip
            closed = kind == "LWPOLYLINE" and drawn[row["id"]].closed
            np.testing.assert_allclose(points, xy[:-1] if closed else xy, atol=1e-6, rtol=0)
    assert outcome.quantities["segment_count"] == 5 and outcome.quantities["paint_loss_area_m2"] == pytest.approx(1.92)


def test_segments_lie_on_the_layers_of_their_width_classes(survey, tmp_path):
    run(survey, tmp_path / "a.dxf")
    document = read(tmp_path / "a.dxf")
    found = {fields(each)["id"]: each.dxf.layer for each in entities(document, "LWPOLYLINE", "CRAQUELURE-")}
    assert found == {
        1: "CRAQUELURE-1-BELOW-0.1MM", 2: "CRAQUELURE-2-0.1-0.2MM", 3: "CRAQUELURE-5-FROM-1MM",
        4: "CRAQUELURE-3-0.2-0.5MM", 6: "CRAQUELURE-NOT-MEASURED",
    }  # fmt: skip
    run(survey, tmp_path / "b.dxf", width_classes="Haarriß/中=0.1, wide")
    document = read(tmp_path / "b.dxf")
    names = {each.dxf.layer for each in entities(document, "LWPOLYLINE", "CRAQUELURE-")}
    assert names == {"CRAQUELURE-1-HAARRISS_中", "CRAQUELURE-2-WIDE", "CRAQUELURE-NOT-MEASURED"}
    assert document.layers.get("CRAQUELURE-1-HAARRISS_中").description == "Haarriß/中, below 0.1 mm"


def test_nothing_is_curved_and_entities_take_the_looks_of_their_layers(survey, tmp_path):
    run(survey, tmp_path / "a.dxf")
    for line in read(tmp_path / "a.dxf").modelspace().query('LWPOLYLINE[layer!="TITLE"]'):
        assert not line.has_arc and not line.has_width
        assert (line.dxf.color, line.dxf.lineweight) == (256, -1)


def test_hatches_leave_holes_out(survey, tmp_path):
    run(survey, tmp_path / "a.dxf", plot_scale=50)
    hatches = {fields(each)["id"]: each for each in entities(read(tmp_path / "a.dxf"), "HATCH", "PAINT-LOSS-HATCH")}
    assert {number: hatch_area(hatch) for number, hatch in hatches.items()} == pytest.approx({1: 0.92, 3: 1.0})
    (line,) = hatches[1].pattern.lines
    assert np.hypot(line.offset.x, line.offset.y) == pytest.approx(0.0012 * 50, rel=1e-6)  # 1.2 mm on paper at 1:50


def test_gdal_reads_the_same_lines_and_areas(survey, tmp_path):
    """An independent reader: lengths, areas, layers, and true coordinates."""
    run(survey, tmp_path / "a.dxf")
    table = pyogrio.read_dataframe(tmp_path / "a.dxf")
    lines = table[table.Layer.str.startswith("CRAQUELURE-")]
    stored = gpd.read_file(survey, layer="craquelure").query("review != 'rejected'")
    for drawn, true in zip(lines.geometry, stored.geometry, strict=True):
        assert drawn.hausdorff_distance(true) < 1e-6
    hatched = table[table.Layer == "PAINT-LOSS-HATCH"].geometry
    assert sorted(hatched.area) == pytest.approx([0.92, 1.0])
    assert hatched.iloc[0].symmetric_difference(RING).area < 1e-6
    assert (table.Layer.str.startswith("JUNCTION-")).sum() >= 5


def test_attributes_of_blocks(survey, tmp_path):
    run(survey, tmp_path / "a.dxf", attributes="blocks")
    document = read(tmp_path / "a.dxf")
    blocks = [each for each in document.modelspace().query("INSERT") if each.dxf.layer != "TITLE"]
    of = {(each.dxf.name, each.get_attrib_text("ID")): each for each in blocks}
    assert len(of) == len(blocks) == 5 + 5 + 1 + 2
    first = of["CRAQUELURE_DATA", "1"]
    assert (first.get_attrib_text("WIDTH_MEAN_MM"), first.get_attrib_text("START_NODE")) == ("0.05", "4")
    assert plain_text(first.get_attrib_text("NOTE")) == plain_text(dxf_text(NOTE)[:250])
    assert all(attribute.is_invisible for attribute in first.attribs)
    assert (*first.dxf.insert,) == pytest.approx((0.5, 0.25, 0))  # on its line
    assert RING.contains(shapely.Point(of["PAINT_LOSS_DATA", "1"].dxf.insert.vec2))
    assert of["JUNCTION_X", "4"].get_attrib_text("KIND") == "X"


def test_without_attributes_there_are_none(survey, tmp_path):
    run(survey, tmp_path / "a.dxf", attributes="none")
    found = read(tmp_path / "a.dxf").modelspace()
    assert not any(each.has_xdata("CRAQUEMAP") for each in found)
    assert not any(each.attribs for each in found.query("INSERT"))


def test_a_local_origin_is_stated_and_taken_off(tmp_path):
    x, y = 4_512_345.25, 5_712_345.75
    survey = write_survey(
        tmp_path / "s.gpkg", [crack([(x, y), (x + 1, y + 0.001)])], [], [], [], box(x, y, x + 2, y + 2)
    )
    run(survey, tmp_path / "a.dxf", local_origin="auto")
    document = read(tmp_path / "a.dxf")
    (line,) = entities(document, "LWPOLYLINE", "CRAQUELURE-")
    np.testing.assert_allclose([p[:2] for p in line.get_points()], [(0.25, 0.75), (1.25, 0.751)], atol=1e-6)
    stated = dict(document.header.custom_vars)
    assert (float(stated["origin_x"]), float(stated["origin_y"])) == (4_512_345, 5_712_345)
    texts = [text.dxf.text for text in document.modelspace().query("TEXT")]
    assert "Survey coordinates: X + 4512345, Y + 5712345" in texts
    run(survey, tmp_path / "b.dxf", local_origin=f"{x},{y}")
    (line,) = entities(read(tmp_path / "b.dxf"), "LWPOLYLINE", "CRAQUELURE-")
    assert line.get_points()[0][:2] == pytest.approx((0, 0), abs=1e-6)


class Listener(SilentReporter):
    def __init__(self, cancel=False):
        self.texts, self.cancel = [], cancel

    def message(self, text, level="info"):
        self.texts.append(text)

    def check_cancelled(self):
        if self.cancel:
            raise Cancelled("stop")


def test_far_coordinates_are_warned_of(tmp_path):
    survey = write_survey(
        tmp_path / "s.gpkg", [crack([(4.5e6, 0), (4.5e6 + 1, 0)])], coverage=box(4.5e6, 0, 4.5e6 + 1, 1)
    )
    listener = Listener()
    run(survey, tmp_path / "a.dxf", listener)
    assert any("--local-origin auto" in text for text in listener.texts)
    listener = Listener()
    run(survey, tmp_path / "b.dxf", listener, local_origin="auto")
    assert not listener.texts


def test_feet_become_metres(tmp_path):
    survey = write_survey(
        tmp_path / "s.gpkg", [crack([(10, 0), (20, 0)], length_m=3.048)], coverage=box(0, 0, 30, 30), crs=FEET
    )
    run(survey, tmp_path / "a.dxf", local_origin="10,0")
    document = read(tmp_path / "a.dxf")
    (line,) = entities(document, "LWPOLYLINE", "CRAQUELURE-")
    assert [p[0] for p in line.get_points()] == pytest.approx([0, 3.048])
    assert any("X / 0.3048 + 10" in text.dxf.text for text in document.modelspace().query("TEXT"))


@pytest.fixture
def mosaic(tmp_path):
    """40 x 20 px of 0.1 m, rotated by atan(3/4)."""
    path = tmp_path / "bilder" / "mosaik.tif"
    path.parent.mkdir()
    transform = rasterio.Affine(0.08, 0.06, 100, 0.06, -0.08, 200)
    with rasterio.open(path, "w", "GTiff", 40, 20, 3, crs=None, transform=transform, dtype="uint8") as target:
        target.write(np.full((3, 20, 40), 90, np.uint8))
    return path


def test_the_mosaic_lies_beneath_at_its_place(survey, mosaic, tmp_path):
    outcome = run(survey, tmp_path / "a.dxf", background=str(mosaic), local_origin="100,200")
    document = read(tmp_path / "a.dxf")
    first = document.modelspace()[0]
    assert (first.dxftype(), first.image_def.dxf.filename) == ("IMAGE", "bilder/mosaik.tif")
    corner = np.array(first.dxf.insert) + 20 * np.array(first.dxf.v_pixel)  # the upper left of 20 rows
    np.testing.assert_allclose(corner, (0, 0, 0), atol=1e-9)
    right = corner + 40 * np.array(first.dxf.u_pixel)
    np.testing.assert_allclose(right, (3.2, 2.4, 0), atol=1e-9)
    numbers = [float(word) for word in (tmp_path / "a_background.tfw").read_text().split()]
    assert outcome.outputs["world_file"].endswith("a_background.tfw")
    (mosaic.parent / "copy.tif").write_bytes(b"")
    with rasterio.open(
        mosaic.parent / "copy.tif", "w", "GTiff", 40, 20, 1, dtype="uint8", profile="BASELINE"
    ) as target:
        target.write(np.zeros((1, 20, 40), np.uint8))
    (mosaic.parent / "copy.tfw").write_text((tmp_path / "a_background.tfw").read_text())
    with rasterio.open(mosaic.parent / "copy.tif") as copied:  # as any other program reads it
        assert copied.transform @ (40, 0) == pytest.approx((3.2, 2.4))
    assert len(numbers) == 6


def test_only_a_part_is_drawn(survey, tmp_path):
    zones = gpd.GeoDataFrame({"name": ["A"]}, geometry=[box(-1, -1, 1.2, 1.5)], crs=ENGINEERING)
    zones.to_file(tmp_path / "z.gpkg")
    outcome = run(survey, tmp_path / "a.dxf", zones=str(tmp_path / "z.gpkg"), min_width_mm=0.1)
    document = read(tmp_path / "a.dxf")
    assert {fields(each)["id"] for each in entities(document, "LWPOLYLINE", "CRAQUELURE-")} == {2, 3}
    assert outcome.quantities["junction_count"] == 2
    assert len(entities(document, "LWPOLYLINE", "ZONE")) == 1


def test_an_empty_survey_is_an_empty_drawing(tmp_path):
    survey = write_survey(tmp_path / "s.gpkg")
    for attributes in ("xdata", "blocks"):
        outcome = run(survey, tmp_path / f"{attributes}.dxf", attributes=attributes, local_origin="auto")
        assert {each.dxf.layer for each in read(tmp_path / f"{attributes}.dxf").modelspace()} == {"TITLE"}
    assert outcome.quantities["segment_count"] == 0


def test_provenance_stands_in_the_properties(survey, tmp_path):
    run(survey, tmp_path / "a.dxf", title="Nord é")
    document = read(tmp_path / "a.dxf")
    stated = dict(document.header.custom_vars)
    assert stated["survey"] == "Gemälde 中.gpkg" and len(stated["survey_sha256"]) == 64
    assert stated["survey_run_model"] == "a^Jb" and stated["option_title"] == "Nord é"
    assert document.modelspace().query("TEXT")[0].dxf.text == "Nord é"


def test_the_extents_hold_everything(survey, tmp_path):
    run(survey, tmp_path / "a.dxf")
    document = read(tmp_path / "a.dxf")
    assert (tuple(document.header["$EXTMIN"][:2]), tuple(document.header["$EXTMAX"][:2])) == ((0, 0), (10, 8))


def test_memory_does_not_hold_what_is_drawn(tmp_path):
    lines = [crack([(x, 0), (x + 1, 1)]) for x in range(500)]
    survey = write_survey(tmp_path / "s.gpkg", lines, coverage=box(0, 0, 500, 1))
    seen = []
    original = DrawingFile.state
    try:
        DrawingFile.state = lambda file, properties: (
            seen.append(len(file.document.entitydb)),
            original(file, properties),
        )
        run(survey, tmp_path / "a.dxf")
    finally:
        DrawingFile.state = original
    assert seen[0] < 300
    assert len(entities(read(tmp_path / "a.dxf"), "LWPOLYLINE", "CRAQUELURE-")) == 500


def test_a_drawing_is_complete_or_not_there(survey, tmp_path):
    folder = tmp_path / "out"
    with pytest.raises(Cancelled):
        run(survey, folder / "a.dxf", Listener(cancel=True))
    assert not list(folder.iterdir())
    run(survey, folder / "a.dxf")
    with pytest.raises(OptionError, match="exists already"):
        run(survey, folder / "a.dxf")


@pytest.mark.parametrize(
    "options, text",
    [
        ({"local_origin": "1"}, "--local-origin is '1'"),
        ({"local_origin": "1,nan"}, "--local-origin"),
        ({"width_classes": "2,1"}, "--width-classes"),
        ({"output": "a.dwg"}, "ends with .dxf"),
        ({"plot_scale": 0.0}, "--plot-scale"),
    ],
)
def test_what_can_not_be_is_refused(options, text):
    with pytest.raises(OptionError, match=text):
        DxfOptions(**{"survey": "s.gpkg", "output": "a.dxf", **options})


def test_a_mosaic_elsewhere_is_refused(survey, tmp_path):
    path = tmp_path / "other.tif"
    with rasterio.open(
        path, "w", "GTiff", 4, 4, 1, crs="EPSG:32633", transform=rasterio.Affine(0.1, 0, 0, 0, -0.1, 0), dtype="uint8"
    ) as target:
        target.write(np.zeros((1, 4, 4), np.uint8))
    with pytest.raises(OptionError, match="another CRS"):
        run(survey, tmp_path / "a.dxf", background=str(path))


# ---- the small parts ----


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=600))
def test_any_text_comes_back_and_fits(text):
    pairs = text_pair("note", text).split("\n")[:-1]
    assert len(pairs) % 4 == 0 and all(len(line.encode()) <= 255 for line in pairs)
    # lines are split at "\n" alone, as readers of DXF do
    assert "".join(plain_text(pairs[at]) for at in range(3, len(pairs), 4)) == text


def test_texts_without_end_are_cut():
    joined = "".join(text_pair("note", "x" * 9000).split("\n")[3::4])
    assert len(joined) == 4000 and joined.endswith("…")


@given(st.text(max_size=200))
def test_names_of_layers_are_safe(text):
    name = safe_name(text)
    assert not set(name) & set('<>/\\":;?*|=,`') and name == name.strip() and len(name) <= 300


def test_layers_tell_classes_apart():
    for count in (1, 2, 5, 9):
        layers = list(craquelure_layers(WidthClasses.from_limits([0.1 * (n + 1) for n in range(count)])).values())
        assert len({layer.name for layer in layers}) == len({layer.colour for layer in layers}) == count + 2
        weights = [line_weight(layer.weight_mm) for layer in layers[:-1]]
        assert weights == sorted(weights) and weights[0] < weights[-1]
    assert nearest_aci((255, 0, 0)) == 10 and tuple(colors.aci2rgb(10)) == (255, 0, 0)


@pytest.mark.parametrize(
    ("language", "said", "font"),
    [
        ("en", ["Paint loss", "Hair crack, below 0.1 mm", "1.9200 m²", "Not measured"], "arial.ttf"),
        ("de", ["Fehlstellen der Malschicht", "Haarriss, unter 0,1 mm", "1,9200 m²", "Nicht gemessen"], "arial.ttf"),
        ("zh", ["颜料层脱落", "发丝裂纹, 0.1 mm以下", "1.9200 m²", "未测量"], "msyh.ttc"),
    ],
)
def test_legend_and_layers_are_described_in_a_language(survey, tmp_path, language, said, font):
    run(survey, tmp_path / "d.dxf", language=language, title="Wand")
    document = read(tmp_path / "d.dxf")
    texts = {each.dxf.text for each in document.modelspace().query("TEXT")}
    assert set(said) <= texts
    for layer in document.layers:
        if layer.dxf.name == "ISLAND":
            assert layer.description == {"en": "Islands", "de": "Schollen", "zh": "龟裂块"}[language]
    # the name of the survey has Chinese letters in every language: what is written decides on the font
    assert document.styles.get("CRAQUEMAP").dxf.font == "msyh.ttc"
    renamed = survey.rename(tmp_path / "wall.gpkg")
    run(renamed, tmp_path / "w.dxf", language=language, title="Wand")
    style = read(tmp_path / "w.dxf").styles.get("CRAQUEMAP")
    assert (style.dxf.font, style.has_extended_font_data) == (font, True)
    names = {layer.dxf.name for layer in read(tmp_path / "w.dxf").layers}
    assert {"PAINT-LOSS-OUTLINE", "CRAQUELURE-1-BELOW-0.1MM"} <= names


def test_the_automatic_origin_is_a_whole_metre_below():
    assert automatic_origin((12.9, -0.1, 20, 5), 1.0) == (12.0, -1.0)
    assert automatic_origin(None, 1.0) == (0.0, 0.0)
    x, y = automatic_origin((100, 200, 300, 400), 0.3048)
    assert np.round([x * 0.3048, y * 0.3048], 9).tolist() == [30, 60]
    assert Placing((-1.5, 2.0), 1.0).sentence() == "Survey coordinates: X - 1.5, Y + 2"
