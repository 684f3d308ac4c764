"""``craquemap labels``: what people labelled, reviewed or corrected becomes the mask they would draw."""

import json

import numpy as np
import pytest
import shapely
from jobs import ENGINEERING, REFERENCE, craquemap, write_mosaic, write_raster
from PIL import Image
from rasterio.features import rasterize
from rasterio.transform import Affine
from surveys import crack, patch, write_survey

from craquemap.processing.commands import COMMANDS
from craquemap.processing.label_options import LabelsOptions
from craquemap.processing.labels.windows import label_tiles
from craquemap.resunet_core.datasets import load_picture, open_dataset
from craquemap.resunet_core.errors import DatasetError, OptionError
from craquemap.resunet_core.manifest import read_manifest
from craquemap.resunet_core.reporting import SilentReporter
from craquemap.resunet_core.splits import fold_sets, split_sets

GSD_M = 0.0005
TRANSFORM = Affine(GSD_M, 0, 100, 0, -GSD_M, 50)
HEIGHT, WIDTH = 300, 400


class Listening(SilentReporter):
    def __init__(self):
        self.told = []

    def message(self, text, level="info"):
        self.told.append(text)


def labels(*sources, reporter=None, **options):
    options = LabelsOptions(source=tuple(map(str, sources)), **options)
    return COMMANDS["labels"].load()(options, reporter or SilentReporter())


@pytest.fixture
def mosaic(tmp_path):
    classes = np.zeros((HEIGHT, WIDTH), np.uint8)
    classes[:40, :50] = 255  # not surveyed
    return write_mosaic(tmp_path / "wall.tif", classes)


def world(x_px, y_px):
    return 100 + GSD_M * x_px, 50 - GSD_M * y_px


def line(*points, width_px=4, **fields):
    return crack([world(*p) for p in points], width_mm=width_px * GSD_M * 1000, **fields)


def polygon(*points, holes=(), **fields):
    return patch(shapely.Polygon([world(*p) for p in points], [[world(*p) for p in h] for h in holes]), **fields)


def assembled(folder, name="wall"):
    """Put the tiles of a data set back together: picture and mask of the mosaic; 255 where there is no tile."""
    mask = np.full((HEIGHT, WIDTH), 255, np.uint8)
    image = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    for stem, record in read_manifest(folder).pictures.items():
        row, col, height, width = record.window
        rgb, tile = load_picture(next(p for p in open_dataset(str(folder)).pictures if p.name == stem))
        assert tile.shape == (height, width)
        image[row : row + height, col : col + width] = rgb
        mask[row : row + height, col : col + width] = tile
    return image, mask


def burnt(*areas):
    if not areas:
        return np.zeros((HEIGHT, WIDTH), bool)
    return rasterize(list(areas), (HEIGHT, WIDTH), transform=TRANSFORM).astype(bool)


def buffered(feature, extra_px=0.0):
    return feature["geometry"].buffer((feature["width_mean_mm"] / 2000) + extra_px * GSD_M, quad_segs=16)


class TestReviewLoop:
    """A person reviews a survey in a GIS; truth is rebuilt with shapely's buffers and rasterio's rasterize."""

    accepted = line((60, 100), (250, 120), (390, 40), review="accepted")
    edited = line((200, 60), (210, 290), width_px=7, review=" Edited ")
    rejected = line((20, 250), (380, 200), review="rejected")
    unreviewed = line((300, 20), (310, 280), review="")
    loss = polygon(
        (80, 150), (180, 150), (180, 260), (80, 260), holes=[[(110, 180), (150, 180), (150, 220)]], review="accepted"
    )
    no_loss = polygon((240, 220), (290, 220), (290, 270), review="rejected")
    new_loss = polygon((330, 220), (390, 220), (390, 290), review="")

    @pytest.fixture
    def survey(self, tmp_path):
        lines = [self.accepted, self.edited, self.rejected, self.unreviewed]
        return write_survey(
            tmp_path / "survey.gpkg", craquelure=lines, paint_loss=[self.loss, self.no_loss, self.new_loss]
        )

    @pytest.fixture
    def area(self, tmp_path):
        zone = shapely.box(*world(10, 295), *world(395, 5))
        path = tmp_path / "area.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {}, "geometry": shapely.geometry.mapping(zone)}]}))  # fmt: skip
        return path, zone

    def expected(self, zone, accept=False):
        mask = np.zeros((HEIGHT, WIDTH), np.uint8)
        mask[burnt(self.loss["geometry"], *([self.new_loss["geometry"]] if accept else []))] = 2
        if not accept:
            mask[burnt(buffered(self.unreviewed, 2), self.new_loss["geometry"].buffer(2 * GSD_M))] = 255
        mask[
            burnt(buffered(self.accepted), buffered(self.edited), *([buffered(self.unreviewed)] if accept else []))
        ] = 1
        mask[~burnt(zone)] = 255
        mask[:40, :50] = 255
        return mask

    @pytest.mark.parametrize("accept", [False, True])
    def test_with_an_area(self, tmp_path, mosaic, survey, area, accept):
        path, zone = area
        done = labels(
            survey, mosaic=str(mosaic), area=str(path), output=str(tmp_path / "set"), tile_px=128, block_px=128,
            unreviewed="accept" if accept else "ignore",
        )  # fmt: skip
        image, mask = assembled(tmp_path / "set")
        expected = self.expected(zone, accept)
        assert (mask != expected).sum() <= 6  # buffers are polygons of 32 and of 64 corners
        assert np.abs((mask == 1).sum() - (expected == 1).sum()) <= 4
        assert {0, 1, 2, 255} == set(np.unique(mask).tolist())
        rejected = burnt(buffered(self.rejected)) & (expected == 0)
        assert (mask[rejected] == 0).all() and rejected.sum() > 500  # a hard negative
        scored = mask != 255
        assert (np.abs(image[scored].astype(int) - [196, 150, 96]) < 60).all()  # the wall, not its transparent part
        assert done.quantities["craquelure_px"] == (mask == 1).sum()

    def test_without_an_area_only_what_lies_near_reviewed_features_is_scored(self, tmp_path, mosaic, survey):
        reporter = Listening()
        labels(survey, mosaic=str(mosaic), output=str(tmp_path / "set"), margin_px=20, tile_px=512, reporter=reporter)
        _, mask = assembled(tmp_path / "set")
        lines = [buffered(f, 20) for f in (self.accepted, self.edited, self.rejected)]
        near = burnt(*lines, *(f["geometry"].buffer(20 * GSD_M) for f in (self.loss, self.no_loss)))
        assert ((mask == 255) | near).all()
        expected = self.expected(shapely.box(*world(0, HEIGHT), *world(WIDTH, 0)))
        expected[~near] = 255
        assert (mask != expected).sum() <= 40
        assert any("Without --area" in text for text in reporter.told)
        assert any("Left out: junctions, islands, coverage" in text for text in reporter.told)

    def test_tile_size_changes_nothing(self, tmp_path, mosaic, survey, area):
        masks = []
        for tile_px in (64, 200, 1000):
            output = tmp_path / f"set{tile_px}"
            labels(survey, mosaic=str(mosaic), area=str(area[0]), output=str(output), tile_px=tile_px)
            masks.append(assembled(output)[1])
        # tiles of nothing but unscored pixels are not written, and 255 is what `assembled` fills in
        np.testing.assert_array_equal(masks[0], masks[2])
        np.testing.assert_array_equal(masks[1], masks[2])


def test_layers_of_people_with_fields_for_class_and_width(tmp_path, mosaic):
    import geopandas

    shapes = [
        shapely.LineString([world(30, 60), world(300, 60)]),
        shapely.LineString([world(30, 90), world(300, 90)]),
        shapely.box(*world(100, 200), *world(160, 140)),
        shapely.box(*world(300, 290), *world(380, 200)),
    ]
    fields = {"kind": ["Riss", "Riss", "Ausbruch", "unklar"], "breite": [3.0, None, None, None]}
    geopandas.GeoDataFrame(fields, geometry=shapes, crs=ENGINEERING).to_file(tmp_path / "k.gpkg", layer="Kartierung")
    given = {"mosaic": str(mosaic), "class_field": "kind", "width_field": "Breite", "tile_px": 512,
             "label": ("Riss=craquelure", "Ausbruch=paint_loss", "unklar=ignore")}  # fmt: skip
    with pytest.raises(DatasetError, match=r"1 lines have no width in the field Breite"):
        labels(tmp_path / "k.gpkg", output=str(tmp_path / "set"), **given)
    assert not (tmp_path / "set").exists()
    labels(tmp_path / "k.gpkg", output=str(tmp_path / "set"), width_mm=1.0, **given)
    _, mask = assembled(tmp_path / "set")
    rows = np.flatnonzero(mask[:, 200] == 1)
    assert rows.tolist() == [57, 58, 59, 60, 61, 62, 89, 90]  # 3 mm are 6 px, 1 mm 2 px
    assert (mask[141:199, 101:159] == 2).all() and (mask == 2).sum() == 60 * 60
    assert (mask[201:289, 301:379] == 255).all()
    assert (mask[:40, :50] == 255).all() and mask[100, 10] == 0  # people's layers: everything was looked at
    with pytest.raises(DatasetError, match="names a class"):
        labels(tmp_path / "k.gpkg", mosaic=str(mosaic), output=str(tmp_path / "other"))


def test_blocks_are_sources_and_the_split_is_stated(tmp_path):
    classes = np.zeros((600, 800), np.uint8)
    mosaic = write_mosaic(tmp_path / "wall.tif", classes)
    survey = write_survey(tmp_path / "s.gpkg", craquelure=[line((5, 5), (790, 590), review="accepted")])
    given = {"mosaic": str(mosaic), "tile_px": 100, "block_px": 200, "unreviewed": "accept", "test_share": 0.2}
    labels(survey, output=str(tmp_path / "a"), **given)
    labels(survey, output=str(tmp_path / "b"), **given)
    manifest = read_manifest(tmp_path / "a")
    assert manifest == read_manifest(tmp_path / "b")
    by_source = {}
    for stem, record in manifest.pictures.items():
        assert stem.startswith(f"{record.source}__") and record.gsd_mm == pytest.approx(0.5)
        by_source.setdefault(record.source, set()).add(record.part)
    assert len(by_source) == 12 and all(len(parts) == 1 for parts in by_source.values())
    counts = {part: sum(parts == {part} for parts in by_source.values()) for part in ("train", "validation", "test")}
    assert counts == {"train": 8, "validation": 2, "test": 2}
    opened = open_dataset(str(tmp_path / "a"))
    training, validation = split_sets([opened], 0.1, seed=5)
    assert {p.part for p in training[0].pictures} == {"train"} and {p.part for p in validation[0].pictures} == {
        "validation"
    }
    _, test = split_sets([opened], 0.1, seed=5, part="test")
    assert len(test[0].pictures) == 8 == len(open_dataset(f"{tmp_path / 'a'}#test").pictures)
    folds = fold_sets([opened], 3, seed=0)
    seen = [p.name for _, held in folds for s in held for p in s.pictures]
    assert sorted(seen) == sorted(p.name for p in opened.pictures)
    for rest, held in folds:
        assert not {p.source for p in rest[0].pictures} & {p.source for p in held[0].pictures}


def test_tiles_cover_once_and_stay_in_their_block():
    covered = np.zeros((530, 710), int)
    blocks = {}
    for tile in label_tiles(530, 710, 100, 250):
        w = tile.window
        covered[w.row : w.row_end, w.col : w.col_end] += 1
        blocks.setdefault(tile.block, []).append(w)
    assert (covered == 1).all()
    for windows in blocks.values():
        assert max(w.row_end for w in windows) - min(w.row for w in windows) <= 300
        assert max(w.col_end for w in windows) - min(w.col for w in windows) <= 300


class TestFolders:
    def folder(self, path, names="abcde"):
        rng = np.random.default_rng(0)
        for number, name in enumerate(names):
            for kind in ("images", "masks"):
                (path / kind).mkdir(parents=True, exist_ok=True)
            image = rng.integers(0, 256, (40, 50, 3), dtype=np.uint8)
            Image.fromarray(image).save(path / "images" / f"{name}.png")
            mask = np.zeros((40, 50), np.uint8)
            mask[number + 3] = 1
            Image.fromarray(mask).save(path / "masks" / f"{name}.png")
        return path

    def test_pictures_are_copied_and_masks_kept(self, tmp_path):
        source = self.folder(tmp_path / "in")
        labels(source, output=str(tmp_path / "out"), classes=("craquelure",), licence="CC0", gsd_mm=0.2)
        for name in "abcde":
            for kind in ("images", "masks"):
                one, other = (Image.open(f / kind / f"{name}.png") for f in (source, tmp_path / "out"))
                np.testing.assert_array_equal(np.asarray(one), np.asarray(other))
                one.close()
                other.close()
        opened = open_dataset(str(tmp_path / "out"))
        assert opened.labelled == (True, True, False)
        manifest = read_manifest(tmp_path / "out")
        assert manifest.licence == "CC0" and manifest.pictures["a"].gsd_mm == 0.2

    def test_equal_pictures_stay_together_and_contradictions_are_refused(self, tmp_path):
        source = self.folder(tmp_path / "in")
        for kind in ("images", "masks"):
            (source / kind / "copy.png").write_bytes((source / kind / "a.png").read_bytes())
        reporter = Listening()
        labels(source, output=str(tmp_path / "out"), reporter=reporter)
        records = read_manifest(tmp_path / "out").pictures
        assert records["copy"].source == records["a"].source and records["copy"].part == records["a"].part
        assert any("copy is the same picture as a" in text for text in reporter.told)
        (source / "masks" / "copy.png").write_bytes((source / "masks" / "b.png").read_bytes())
        with pytest.raises(DatasetError, match="different labels"):
            labels(source, output=str(tmp_path / "out2"))

    def test_35_variants_of_training_pictures_only(self, tmp_path):
        source = self.folder(tmp_path / "in")
        done = labels(source, output=str(tmp_path / "out"), augment=35)
        records = read_manifest(tmp_path / "out").pictures
        assert len(records) == 4 * 35 + 1 and done.quantities["pictures"] == 141
        assert done.text.startswith("141 pictures (140 for train, 1 for validation). Of 0.")
        validation = [s for s, r in records.items() if r.part == "validation"]
        assert len(validation) == 1 and "__v" not in validation[0]
        assert {r.source for s, r in records.items() if s.startswith("a")} == {"a"} or validation == ["a"]

    def test_every_problem_is_told_at_once_by_the_command(self, tmp_path):
        source = self.folder(tmp_path / "in")
        Image.fromarray(np.zeros((9, 9), np.uint8)).save(source / "masks" / "a.png")
        (source / "masks" / "b.png").unlink()
        done = craquemap("labels", source, "--output", tmp_path / "out")
        assert done.returncode == 2
        assert "2 problems" in done.stderr and "a.png is 9 x 9, its picture 50 x 40" in done.stderr
        assert "b.png has neither" in done.stderr and "Traceback" not in done.stderr
        assert [p.name for p in tmp_path.iterdir()] == ["in"]  # nothing half-written

    def test_options_that_contradict(self, tmp_path, mosaic):
        source = self.folder(tmp_path / "in")
        with pytest.raises(OptionError, match="no vector file was given"):
            labels(source, mosaic=str(mosaic), output=str(tmp_path / "out"))
        with pytest.raises(OptionError, match="without a mosaic"):
            labels("x.gpkg", output=str(tmp_path / "out"))
        with pytest.raises(DatasetError, match="There is no file or folder"):
            labels(tmp_path / "nowhere", output=str(tmp_path / "out"))
        (tmp_path / "out").mkdir()
        with pytest.raises(OptionError, match="exists already"):
            labels(source, output=str(tmp_path / "out"))


@pytest.mark.slow
@pytest.mark.skipif(not (REFERENCE / "mosaics" / "painting.tif").exists(), reason="reference data not here")
def test_from_map_to_corrections_to_data_set(tmp_path):
    """Map a mosaic, correct the survey as one does in QGIS, make labels, compare with what the layers show."""
    import geopandas
    import rasterio

    with rasterio.open(REFERENCE / "mosaics" / "painting_truth.tif") as truth:
        classes = truth.read(1)[:600, :700]
        transform, crs = truth.transform, truth.crs
    with rasterio.open(REFERENCE / "mosaics" / "painting.tif") as picture:
        bands = picture.read()[:, :600, :700]
    raster = write_raster(tmp_path / "classes.tif", classes, transform, crs, nodata=255)
    mosaic = write_raster(tmp_path / "painting.tif", bands, transform, crs, photometric="RGB", alpha="YES")
    survey = tmp_path / "survey.gpkg"
    assert craquemap("vectorize", raster, "--output", survey).returncode == 0
    lines, losses = (geopandas.read_file(survey, layer=name) for name in ("craquelure", "paint_loss"))
    lines.loc[lines.id % 4 != 0, "review"] = "accepted"
    lines.loc[lines.id % 8 == 0, "review"] = "rejected"
    for name, frame in (("craquelure", lines), ("paint_loss", losses)):
        frame.to_file(survey, layer=name)
    frame = shapely.box(*rasterio.transform.array_bounds(600, 700, transform))
    geopandas.GeoDataFrame(geometry=[frame], crs=crs).to_file(tmp_path / "area.gpkg")
    done = craquemap(
        "labels", survey, "--mosaic", mosaic, "--area", tmp_path / "area.gpkg", "--output", tmp_path / "set"
    )
    assert done.returncode == 0, done.stderr
    reach = np.maximum(lines.width_mean_mm.to_numpy() / 2000, 0.7072 * transform.a)
    areas = shapely.buffer(lines.geometry.to_numpy(), reach)

    def drawn(chosen, grown=0.0):
        return rasterize(list(shapely.buffer(areas[chosen], grown)), (600, 700), transform=transform).astype(bool)

    expected = np.zeros((600, 700), np.uint8)
    expected[drawn((lines.review == "").to_numpy(), 2 * transform.a)] = 255
    expected[drawn((lines.review == "accepted").to_numpy())] = 1
    mask = np.full((600, 700), 255, np.uint8)
    for picture in open_dataset(str(tmp_path / "set")).pictures:
        row, col, height, width = read_manifest(tmp_path / "set").pictures[picture.name].window
        mask[row : row + height, col : col + width] = load_picture(picture)[1]
    near_losses = [*losses.geometry.buffer(3 * transform.a), shapely.Point(0, 0)]
    outside_losses = ~rasterize(near_losses, (600, 700), transform=transform).astype(bool)
    valid = bands[3] >= 128
    compared = outside_losses & valid
    assert (mask != expected)[compared].mean() < 1e-4
    kept = (expected == 1) & compared
    assert (classes[kept] == 1).mean() > 0.85  # and it is the craquelure that was mapped
