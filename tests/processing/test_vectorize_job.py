"""``craquemap vectorize`` on rasters whose truth is known: exact figures, any tiling, any shape, any ground."""

import json

import numpy as np
import pyogrio
import pytest
import shapely
from jobs import NORTH_UP, craquemap, same_features, tables, write_raster
from rasterio.transform import Affine

from craquemap.processing import cli
from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.processing.plan.survey_file import open_survey
from craquemap.processing.schema import SPATIAL_LAYERS
from craquemap.processing.widths import WidthClasses
from craquemap.resunet_core.errors import Cancelled, OptionError, RasterError
from craquemap.resunet_core.reporting import SilentReporter

SHEARED = Affine(0.0004, 0.0003, 0, 0.0002, -0.0005, 0)


def vectorize(path, output, **options):
    return run_vectorize(
        VectorizeOptions(classes=str(path), output=str(output), **options), SilentReporter()
    ).quantities


def grid_of_cracks():
    """A 300 x 400 raster: cracks 3 px wide every 50 px, one lacuna of 20 x 10 px with a hole of 4 x 4, a nodata corner."""
    classes = np.zeros((300, 400), np.uint8)
    for start in range(45, 300, 50):
        classes[start : start + 3] = 1
    for start in range(45, 400, 50):
        classes[:, start : start + 3] = 1
    classes[60:70, 70:90] = 2
    classes[63:67, 78:82] = 0
    classes[200:, 300:] = 255
    return classes


@pytest.fixture
def grid(tmp_path):
    return write_raster(tmp_path / "classes.tif", grid_of_cracks(), nodata=255)


def test_known_cracks_islands_and_losses_are_found_exactly(grid, tmp_path):
    found = vectorize(grid, tmp_path / "s.gpkg")
    assert found["valid_area_m2"] == pytest.approx((300 * 400 - 100 * 100) * 0.25e-6)
    assert found["mean_width_mm"] == pytest.approx(1.5, rel=0.01)
    # six horizontal and eight vertical cracks, less what lies in nodata and the half widths at the edges
    assert found["craquelure_length_m"] == pytest.approx(0.0005 * (4 * 400 + 2 * 300 + 6 * 300 + 2 * 200), rel=0.02)
    # fields that touch neither border nor nodata, and the hole of the lacuna, which is an island of paint
    assert found["island_count"] == len(expected_islands())
    assert found["paint_loss_count"] == 1
    assert found["paint_loss_area_m2"] == pytest.approx((200 - 16) * 0.25e-6)
    loss = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="paint_loss").iloc[0]
    assert len(loss.geometry.interiors) == 1
    assert loss.touches_craquelure == 0
    assert loss.geometry.area == pytest.approx(loss.area_m2)


def expected_islands():
    """Oracle: 4-connected background regions that touch neither border nor nodata, by scikit-image."""
    from skimage.measure import label, regionprops

    classes = grid_of_cracks()
    outside = np.pad(classes, 1, constant_values=255)
    near_edge = sum(np.roll(outside, shift, axis) == 255 for shift in (1, -1) for axis in (0, 1))[1:-1, 1:-1] > 0
    labels = label(classes == 0, connectivity=1)
    return [r for r in regionprops(labels) if not near_edge[labels == r.label].any()]


@pytest.mark.parametrize("tile_size", [37, 100, 256, 4096])
def test_features_do_not_depend_on_the_tile_size_and_threads(grid, tmp_path, tile_size):
    vectorize(grid, tmp_path / "whole.gpkg", tile_size=1000, workers=1)
    vectorize(grid, tmp_path / "tiles.gpkg", tile_size=tile_size, workers=3)
    assert same_features(tmp_path / "whole.gpkg", tmp_path / "tiles.gpkg") == []


def test_lines_meet_at_junctions_and_their_ids_fit(grid, tmp_path):
    vectorize(grid, tmp_path / "s.gpkg")
    lines = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="craquelure")
    nodes = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="junctions").set_index("id")
    assert list(lines.id) == list(range(1, len(lines) + 1))
    for end, at in (("start_node", 0), ("end_node", -1)):
        ends = shapely.get_point(lines.geometry.values, at)
        assert shapely.equals(ends, nodes.geometry.loc[lines[end]].values).all()
    degrees = np.bincount(np.r_[lines.start_node, lines.end_node], minlength=len(nodes) + 1)[1:]
    assert (degrees == nodes.degree).all()
    assert set(nodes.kind) <= {"end", "Y", "T", "X", "edge"}
    assert (nodes.kind == "X").sum() > 20
    assert shapely.is_valid(lines.geometry.values).all()


@pytest.mark.parametrize(
    "classes",
    [
        np.zeros((40, 60), np.uint8),
        np.ones((40, 60), np.uint8),
        np.full((40, 60), 255, np.uint8),
        np.full((40, 60), 2, np.uint8),
        np.ones((1, 90), np.uint8),
        np.ones((90, 1), np.uint8),
        np.array([[1]], np.uint8),
        np.array([[1, 0], [0, 2]], np.uint8),
        np.indices((50, 50)).sum(0).astype(np.uint8) % 2,
    ],
    ids=["background", "craquelure", "nodata", "loss", "row", "column", "pixel", "four pixels", "chequers"],
)
def test_odd_rasters_give_valid_layers(tmp_path, classes):
    path = write_raster(tmp_path / "c.tif", classes, tiled=False, nodata=255)
    found = vectorize(path, tmp_path / "s.gpkg", tile_size=32)
    assert found["valid_area_m2"] == pytest.approx((classes != 255).sum() * 0.25e-6)
    assert found["paint_loss_area_m2"] <= found["valid_area_m2"] * (1 + 1e-12)
    for name, (_, wkb) in tables(tmp_path / "s.gpkg").items():
        assert shapely.is_valid(shapely.from_wkb(wkb)).all(), name


@pytest.mark.parametrize("value", [1, 255])
def test_the_smallest_rasters_pass_through_the_command_line(tmp_path, value):
    path = write_raster(tmp_path / "c.tif", np.full((1, 1), value, np.uint8), tiled=False, nodata=255)
    done = craquemap("vectorize", path, "--output", tmp_path / "s.gpkg")
    assert done.returncode == 0, done.stderr
    counts = {name: len(wkb) for name, (_, wkb) in tables(tmp_path / "s.gpkg").items()}
    assert counts == dict.fromkeys(counts, 0) | {"coverage": int(value != 255)}


def test_craquelure_wider_than_craquelure_can_be_is_paint_loss(tmp_path):
    classes = np.zeros((400, 400), np.uint8)
    classes[100:300, 100:300] = 1
    found = vectorize(write_raster(tmp_path / "c.tif", classes), tmp_path / "s.gpkg")
    assert found["paint_loss_area_m2"] == pytest.approx(200 * 200 * 0.25e-6)
    assert found["craquelure_length_m"] == 0


@pytest.mark.parametrize(
    "transform",
    [
        Affine(0.0005, 0, 0, 0, -0.001, 0),
        Affine.rotation(30) @ Affine.scale(0.0005, -0.0005),
        Affine(0.0004, 0.0003, 0, 0.0002, -0.0005, 0),
    ],
    ids=["oblong", "rotated", "sheared"],
)
def test_measures_are_on_the_ground_whatever_the_pixels(tmp_path, transform):
    classes = np.zeros((300, 300), np.uint8)
    classes[150:156, 40:260] = 1  # along the rows
    vectorize(write_raster(tmp_path / "c.tif", classes, transform=transform), tmp_path / "s.gpkg")
    (line,) = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="craquelure").itertuples()
    along = np.hypot(transform.a, transform.d)
    across_m = 6 * abs(transform.determinant) / along
    assert line.width_median_mm == pytest.approx(1000 * across_m, rel=0.03)
    assert line.length_m == pytest.approx(220 * along, rel=0.04)  # thinning retracts the ends by half a width
    assert line.geometry.length == pytest.approx(line.length_m, rel=0.001)
    direction = np.degrees(np.arctan2(transform.d, transform.a)) % 180
    assert abs((line.orientation_deg - direction + 90) % 180 - 90) < 1
    covered = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="coverage").iloc[0]
    assert covered.geometry.area == pytest.approx(covered.valid_area_m2)
    assert covered.valid_area_m2 == pytest.approx(300 * 300 * abs(transform.determinant))


def test_probabilities_give_confidence_and_new_thresholds_new_classes(tmp_path):
    classes = np.zeros((100, 200), np.uint8)
    classes[40:43, 20:180] = 1
    classes[60:80, 50:90] = 2
    likely = np.zeros((2, 100, 200), np.uint8)
    likely[0][classes == 1] = 203
    likely[1][classes == 2] = 152
    path = write_raster(tmp_path / "c.tif", classes, nodata=255)
    probabilities = write_raster(tmp_path / "p.tif", likely, nodata=255)
    vectorize(path, tmp_path / "a.gpkg", probabilities=str(probabilities))
    assert pyogrio.read_dataframe(tmp_path / "a.gpkg", layer="craquelure").confidence[0] == pytest.approx(
        203 / 254, abs=1e-6
    )
    assert pyogrio.read_dataframe(tmp_path / "a.gpkg", layer="paint_loss").confidence[0] == pytest.approx(152 / 254)
    found = vectorize(path, tmp_path / "b.gpkg", probabilities=str(probabilities), loss_threshold=0.7)
    assert (found["segment_count"], found["paint_loss_count"]) == (1, 0)
    done = craquemap(
        "vectorize", path, "--output", tmp_path / "d.gpkg", "--probabilities", probabilities, "--loss-threshold", "0.7"
    )
    assert "--craquelure-threshold was not given: 0.5 is taken" in done.stderr
    found = vectorize(path, tmp_path / "c.gpkg", probabilities=str(probabilities), min_confidence=0.7)
    assert (found["segment_count"], found["paint_loss_count"]) == (1, 0)


def test_small_things_are_left_out_on_request(grid, tmp_path):
    classes = grid_of_cracks()
    classes[120:122, 60:75] = 1  # a short crack of its own, about 7 mm
    path = write_raster(tmp_path / "c.tif", classes, nodata=255)
    everything = vectorize(path, tmp_path / "a.gpkg")
    filtered = vectorize(path, tmp_path / "b.gpkg", min_length_mm=20, min_area_mm2=100)
    assert everything["network_count"] - filtered["network_count"] == 1
    assert filtered["paint_loss_count"] == 0
    assert filtered["network_count"] >= 1


def test_coordinates_beyond_65535_px_are_right(tmp_path):
    classes = np.zeros((64, 70_000), np.uint8)
    classes[30:33, 69_000:69_500] = 1
    classes[5:15, 69_600:69_620] = 2
    vectorize(write_raster(tmp_path / "c.tif", classes), tmp_path / "s.gpkg", tile_size=4096)
    (line,) = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="craquelure").geometry
    left, bottom, right, _ = line.bounds
    assert left == pytest.approx(NORTH_UP.c + 0.0005 * 69_000, abs=0.002)
    assert right == pytest.approx(NORTH_UP.c + 0.0005 * 69_500, abs=0.002)
    assert bottom == pytest.approx(NORTH_UP.f - 0.0005 * 31.5, abs=1e-4)
    (loss,) = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="paint_loss").geometry
    corners = [*(NORTH_UP @ (69_600, 15)), *(NORTH_UP @ (69_620, 5))]
    assert loss.bounds == pytest.approx(corners, abs=1e-9)


class StopsAfter(SilentReporter):
    def __init__(self, tiles):
        self.left = tiles

    def check_cancelled(self):
        self.left -= 1
        if self.left < 0:
            raise Cancelled("Cancelled.")


def test_a_cancelled_run_leaves_nothing_but_its_state_and_goes_on_to_the_same_result(grid, tmp_path):
    vectorize(grid, tmp_path / "whole.gpkg", tile_size=64)
    output = tmp_path / "s.gpkg"
    options = VectorizeOptions(classes=str(grid), output=str(output), tile_size=64)
    for tiles in (3, 9, 20):
        with pytest.raises(Cancelled):
            run_vectorize(options, StopsAfter(tiles))
        assert not output.exists()
    run_vectorize(options, SilentReporter())
    assert same_features(output, tmp_path / "whole.gpkg") == []
    assert not (tmp_path / "s.gpkg.craquemap").exists()


def test_contract_of_layers_and_fields(grid, tmp_path):
    vectorize(grid, tmp_path / "s.gpkg")
    for layer in SPATIAL_LAYERS:
        info = pyogrio.read_info(tmp_path / "s.gpkg", layer=layer.name)
        assert list(info["fields"]) == [field.name for field in layer.fields]
        assert info["geometry_type"] == layer.geometry
        assert info["fid_column"] == "fid"


def test_wrong_input_is_refused_before_anything_is_written(grid, tmp_path, capsys):
    with pytest.raises(OptionError, match="without --probabilities"):
        vectorize(grid, tmp_path / "s.gpkg", loss_threshold=0.3)
    with pytest.raises(OptionError, match="is the input"):
        vectorize(grid, grid, overwrite=True)
    bad = write_raster(tmp_path / "bad.tif", np.full((20, 20), 7, np.uint8))
    with pytest.raises(RasterError, match="value 7 at row 0"):
        vectorize(bad, tmp_path / "s.gpkg")
    assert not (tmp_path / "s.gpkg").exists()
    (tmp_path / "s.gpkg").write_bytes(b"mine")
    assert cli.main(["vectorize", str(grid), "--output", str(tmp_path / "s.gpkg")]) == 2
    assert "exists already" in capsys.readouterr().err
    assert (tmp_path / "s.gpkg").read_bytes() == b"mine"


def test_json_lines_carry_progress_and_result(grid, tmp_path):
    done = craquemap("vectorize", grid, "--output", tmp_path / "s.gpkg", "--progress", "json")
    assert done.returncode == 0, done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert {event["stage"] for event in events if event["event"] == "progress"} == {"trace", "write"}
    assert events[-1]["event"] == "result"
    assert events[-1]["outputs"] == {"gpkg": str(tmp_path / "s.gpkg")}
    assert events[-1]["quantities"]["island_count"] == len(expected_islands())


def test_width_classes_are_the_users_in_features_legend_and_run_table(grid, tmp_path):
    vectorize(grid, tmp_path / "s.gpkg", width_classes="hair=0.1, fine=2, wide")
    assert set(pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="craquelure").width_class) == {"fine"}
    run = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="run").set_index("key").value
    assert run["option_width_classes"] == "hair=0.1, fine=2, wide"
    assert open_survey(tmp_path / "s.gpkg").width_classes == WidthClasses((0.1, 2.0), ("hair", "fine", "wide"))
    styles = pyogrio.read_dataframe(tmp_path / "s.gpkg", layer="layer_styles").set_index("f_table_name")
    default = styles[styles.useAsDefault.astype(bool)].styleQML
    assert 'label="Fine, 0.1 to 2 mm"' in default["craquelure"]


def test_smooth_outlines_keep_every_figure_and_every_area(tmp_path):
    row, col = np.mgrid[:300, :300]
    classes = np.where(np.hypot(row - 150, col - 150) < 100, 2, 0).astype(np.uint8)
    classes[np.hypot(row - 150, col - 150) < 40] = 0
    classes[np.abs(row - col) < 3] = 1
    path = write_raster(tmp_path / "classes.tif", classes, nodata=255)
    vectorize(path, tmp_path / "pixels.gpkg")
    vectorize(path, tmp_path / "smooth.gpkg", smooth_outlines=True, tile_size=100)
    for layer in ("islands", "paint_loss"):
        pixels, smooth = (
            pyogrio.read_dataframe(tmp_path / f"{name}.gpkg", layer=layer) for name in ("pixels", "smooth")
        )
        assert len(smooth) == 2
        assert smooth.drop(columns="geometry").equals(pixels.drop(columns="geometry"))
        assert smooth.geometry.is_valid.all()
        assert smooth.geometry.area.to_numpy() == pytest.approx(smooth.area_m2.to_numpy(), rel=1e-9)
        assert (smooth.geometry.length < 0.9 * pixels.geometry.length).all()
