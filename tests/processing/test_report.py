"""Reports: figures by hand and equal to those of the take-off, places against brute force, pages that hold what they should."""

import base64
import csv
import io
import math
from pathlib import Path

import geopandas as gpd
import matplotlib
import numpy as np
import pymupdf
import pytest
import shapely
from jobs import NORTH_UP, craquemap, write_mosaic, write_raster
from pages import Page
from PIL import Image
from rasterio.transform import Affine
from surveys import ENGINEERING, crack, junction, patch, write_survey

from craquemap.processing.mosaic import open_mosaic
from craquemap.processing.plan.quantities import run_quantities
from craquemap.processing.plan_options import QuantitiesOptions, ReportOptions
from craquemap.processing.report import pdf_fonts
from craquemap.processing.report.backdrop import Backdrop
from craquemap.processing.report.job import run_report
from craquemap.processing.report.view import View
from craquemap.resunet_core.errors import CraquemapError, OptionError
from craquemap.resunet_core.reporting import SilentReporter

box = shapely.box
ROTATED = Affine(
    0.0005 * math.cos(0.5), 0.0007 * math.sin(0.5), 100, 0.0005 * math.sin(0.5), -0.0007 * math.cos(0.5), 50
)


class Heard(SilentReporter):
    def __init__(self):
        self.messages = []

    def message(self, text, level="info"):
        self.messages.append((level, text))


def report(survey, output, reporter=None, **options):
    options = {"date": "2026-05-31", **options}
    return run_report(ReportOptions(survey=str(survey), output=str(output), **options), reporter or SilentReporter())


def page(survey, tmp_path, reporter=None, **options):
    report(survey, tmp_path / "r.html", reporter, overwrite=True, **options)
    return Page((tmp_path / "r.html").read_text(encoding="utf-8"))


def square(x, y, side):
    return box(x, y, x + side, y + side)


# ---- by hand ----


@pytest.fixture
def by_hand(tmp_path):
    """Twenty features on 2 m²: 2 m of craquelure along x, 0.3 mm wide, 1 m along y, 0.6 mm wide; one crack and one loss rejected."""
    lines = [crack([(0.1 + 0.5 * at, 0.2), (0.6 + 0.5 * at, 0.2)], 0.3) for at in range(3)]
    lines += [crack([(0.2, 0.7), (0.7, 0.7)], 0.3, review="accepted")]
    lines += [crack([(0.3 + 0.3 * at, 0.4), (0.3 + 0.3 * at, 0.65)], 0.6) for at in range(4)]
    lines += [crack([(0, 0), (1, 1)], 5.0, review="rejected")]
    nodes = [junction(0.1 * at, 0.9, kind) for at, kind in enumerate(("end", "end", "Y", "T", "X", "edge"))]
    islands = [patch(square(1.5, 0.1 * at, math.sqrt(math.pi / 4) * d / 1000)) for at, d in enumerate((1.1, 4.2, 15))]
    losses = [patch(square(1.7, 0.5, 0.1)), patch(square(1.2, 0.8, 0.1), review="rejected")]
    return write_survey(tmp_path / "s.gpkg", lines, nodes, islands, losses, box(0, 0, 2, 1))


def test_every_figure_of_a_case_of_twenty_features(by_hand, tmp_path):
    found = page(by_hand, tmp_path)
    assert found.data == pytest.approx(
        {
            "visible_area_m2": 2.0,
            "craquelure_length_m": 3.0,
            "craquelure_density_m_per_m2": 1.5,
            "mean_width_mm": 0.4,
            "paint_loss_area_m2": 0.01,
            "paint_loss_percent": 0.5,
            "paint_loss_count": 1,
            "median_island_mm": 4.2,
        }
    )
    approx = pytest.approx
    assert found.values("craquelure") == {  # count, length, area, m/m², share
        "0.2 to 0.5 mm": approx([4, 2.0, 6e-4, 1.0, 200 / 3]),
        "0.5 to 1 mm": approx([4, 1.0, 6e-4, 0.5, 100 / 3]),
        "Total": approx([8, 3.0, 1.2e-3, 1.5, 100]),
    }
    assert found.values("paint_loss") == {name: approx([1, 0.01, 0.5, 100]) for name in ("100 cm² and more", "Total")}
    assert [row[0][0] for row in found.tables["islands"]] == ["below 2 mm", "2 to 5 mm", "10 to 20 mm", "Total"]
    assert found.values("junctions") == {
        "Crack end": [2, approx(40)],
        "Y junction": [1, approx(20)],
        "T junction": [1, approx(20)],
        "X junction": [1, approx(20)],
        "End at the edge of the survey": [1, None],
    }
    # N_L = (2 + 2) / 2, N_B = (2 + 6 + 4) / 2
    topology = [value for _, (_, value) in found.tables["topology"]]
    assert topology == approx([1.5, 1.0, 3.0, 500.0, 3.0, 10 / 6, 0.6])
    assert [value for _, value in found.tables["tensor"][0]] == approx([0.5, 0.0, 1.0])
    # A / Σ|Δy|, A / Σ|Δx|, π A / (2 L)
    assert [value for _, (_, value) in found.tables["spacing"]] == approx([2000.0, 1000.0, 1000 * math.pi / 3])
    text = " ".join(found.paragraphs)
    assert "3.000 m of craquelure were found on 2.000 m² of surveyed surface: 1.50 m on each square metre" in text
    assert (
        "Paint losses: 1, together 0.0100 m² or 0.500 % of the surveyed surface; the largest measures 100 cm²" in text
    )
    assert "Of 9 findings 1 were confirmed" in text
    assert "The mean direction is 0.0°; the resultant length is 0.33" in text
    assert "Half of the length is narrower than 0.300 mm, 95 % of it is narrower than 0.600 mm." in text
    assert (
        "One pixel of the mosaic is 0.200 mm" in text and "0.400 mm, before its width can be measured; 33.3 %" in text
    )
    assert "a tenth smaller than 1.10 mm, a tenth larger than 15.0 mm" in text


def test_figures_are_those_of_quantities(by_hand, tmp_path):
    zones = tmp_path / "z.gpkg"
    gpd.GeoDataFrame(
        {"name": ["A", "B"], "parent": ["bay", "bay"]},
        geometry=[box(0, 0, 0.9, 1), box(0.9, 0, 1.6, 1)],
        crs=ENGINEERING,
    ).to_file(zones)
    prices = tmp_path / "p.csv"
    prices.write_text(
        "class,size_class,measure,minimum_per_piece,unit_cost\ncraquelure,all,m,,12.5\npaint_loss,*,m²,0.05,300\n"
    )
    outcome = run_quantities(
        QuantitiesOptions(survey=str(by_hand), output=str(tmp_path / "q.csv"), zones=str(zones), prices=str(prices)),
        SilentReporter(),
    )
    with (tmp_path / "q.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    found = page(by_hand, tmp_path, zones=str(zones), prices=str(prices))
    assert {name: value for name, value in found.data.items() if name in outcome.quantities} == {
        name: value for name, value in outcome.quantities.items() if name in found.data
    }
    levels = {"parent": "level_parent", "zone": "level_zone"}
    fields = ("visible_area_m2", "length_m", "density_m_per_m2", "mean_width_mm")
    for level, table in levels.items():
        shown = found.values(table)
        own = [row for row in rows if row["level"] == level and row["size_class"] == "all"]
        cracks = [row for row in own if row["class"] == "craquelure"]
        losses = [row for row in own if row["class"] == "paint_loss"]
        assert len(shown) == len(cracks) == len(losses) >= 2
        for cells, line, loss in zip(shown.values(), cracks, losses):
            cost = float(line["cost"]) + float(loss["cost"])
            wanted = [
                *(float(line[name] or "nan") for name in fields),
                float(loss["area_m2"]),
                float(loss["area_percent"]),
                cost,
            ]
            got = [float("nan") if value is None else value for value in cells]
            assert got == pytest.approx(wanted, rel=1e-12, nan_ok=True)
    total = [row for row in rows if row["level"] == "total" and row["size_class"] == "all" and row["cost"]]
    assert found.tables["costs"][-1][-1][1] == pytest.approx(sum(float(row["cost"]) for row in total), rel=1e-12)


def test_places_are_the_worst_by_brute_force(tmp_path, mosaic):
    rng = np.random.default_rng(5)
    start = rng.uniform([100.0, 49.7], [100.38, 49.98], (300, 2))
    lines = [crack([xy, xy + rng.normal(0, 0.012, 2)], float(w)) for xy, w in zip(start, rng.uniform(0.1, 0.9, 300))]
    losses = [patch(square(100.05 + 0.05 * at, 49.8, side)) for at, side in enumerate((0.01, 0.03, 0.02))]
    surveyed = box(100, 49.7, 100.4, 50)
    survey = write_survey(tmp_path / "s.gpkg", lines, (), (), losses, surveyed, run={"mosaic": "m.tif"})
    mosaic.rename(tmp_path / "m.tif")
    found = page(survey, tmp_path, places=2)
    side = 0.05  # a quarter of 0.3 m, rounded down to 1, 2 or 5
    cells = [square(x * side, y * side, side) for x in range(2000, 2008) for y in range(994, 1000)]
    whole = shapely.multilinestrings([line["geometry"] for line in lines])
    density = {
        cell.centroid.coords[0]: whole.intersection(cell).length / cell.intersection(surveyed).area for cell in cells
    }
    best = sorted(density, key=density.get)[::-1][:2]
    captions = [text for text in found.paragraphs if text[:2] in ("D1", "D2", "W1", "W2", "L1", "L2")]
    expected = [
        f"D{at + 1}: craquelure of {density[xy]:.1f} m/m², at x {xy[0]:.3f}, y {xy[1]:.3f}"
        for at, xy in enumerate(best)
    ]
    assert captions[:2] == expected
    long = [line for line in lines if line["length_m"] * 1000 >= 5 * line["width_mean_mm"]]
    widest = max(long, key=lambda line: line["width_mean_mm"])
    assert captions[2].startswith(f"W1: segment {lines.index(widest) + 1}, {widest['width_mean_mm']:.3f} mm wide")
    assert [text.partition(",")[0] for text in captions[4:]] == ["L1: paint loss 2", "L2: paint loss 3"]
    assert found.figures[-6:] == ["place_D1", "place_D2", "place_W1", "place_W2", "place_L1", "place_L2"]


# ---- pictures ----


@pytest.fixture
def mosaic(tmp_path):
    classes = np.zeros((600, 800), np.uint8)
    classes[100:104, 50:700] = 1
    return write_mosaic(tmp_path / "mosaic.tif", classes)


def survey_of(mosaic, path, **run):
    xy = [(100 + 0.0005 * 50, 50 - 0.0005 * 102), (100 + 0.0005 * 700, 50 - 0.0005 * 102)]
    with open_mosaic(str(mosaic)) as opened:
        known = {"mosaic": opened.name, "mosaic_sha256": opened.fingerprint(), "option_mosaic": str(mosaic)}
    return write_survey(path, [crack(xy, 0.05)], coverage=box(100, 49.7, 100.4, 50), run=known | run)


def jpeg(found, name):
    source = found.images[
        found.figures.index(name)
        - sum(f in ("widths", "rose", "islands") for f in found.figures[: found.figures.index(name)])
    ]
    assert source.startswith("data:image/jpeg;base64,")
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(source.partition(",")[2]))).convert("RGB"), int)


def test_pictures_come_from_the_mosaic_and_show_what_was_found(mosaic, tmp_path):
    survey = survey_of(mosaic, tmp_path / "s.gpkg")
    found = page(survey, tmp_path)
    assert not found.warnings
    overview = jpeg(found, "overview")
    overview = overview[: round(0.9 * overview.shape[0])]
    row = overview.shape[1] / 0.408 * (0.004 + 0.0005 * 102)  # the margin is a hundredth of the longer side
    colour = overview[:, 200:1300].mean(axis=1)
    assert abs(np.abs(colour - np.median(colour, axis=0)).sum(axis=1).argmax() - row) < 4
    both = jpeg(found, "place_W1")
    plain, marked = both[:480, :480], both[:480, 492:]
    changed = np.abs(plain - marked).max(axis=2) > 60
    dark = plain.sum(axis=2) < 260
    assert changed.any() and dark.any()
    assert abs(np.nonzero(changed)[0].mean() - np.nonzero(dark)[0].mean()) < 2  # the line lies on the crack
    assert (plain[0, 0] - [196, 150, 96]).max() < 40


def test_a_mosaic_that_was_moved_beside_its_survey_is_found(mosaic, tmp_path):
    survey = survey_of(mosaic, tmp_path / "s.gpkg", option_mosaic="/somewhere/else/mosaic.tif")
    found = page(survey, tmp_path)
    assert "place_W1" in found.figures and not found.warnings


def test_a_missing_mosaic_is_said_and_its_pictures_left_out(mosaic, tmp_path):
    survey, heard = survey_of(mosaic, tmp_path / "s.gpkg"), Heard()
    mosaic.unlink()
    found = page(survey, tmp_path, heard)
    assert [f for f in found.figures if f.startswith("place")] == []
    assert found.warnings == ["The mosaic mosaic.tif was not found, so pictures of it are left out."]
    assert any(level == "warning" and "mosaic.tif" in text for level, text in heard.messages)
    assert found.figures[0] == "overview"  # what was found is drawn all the same


def test_a_mosaic_that_has_changed_is_shown_with_a_warning(mosaic, tmp_path):
    survey = survey_of(mosaic, tmp_path / "s.gpkg", mosaic_sha256="0" * 64)
    found = page(survey, tmp_path)
    assert "has changed since the survey" in found.warnings[0] and "place_W1" in found.figures


def test_a_mosaic_of_another_frame_is_refused(mosaic, tmp_path):
    survey = survey_of(mosaic, tmp_path / "s.gpkg")
    other = write_raster(tmp_path / "other.tif", np.zeros((3, 64, 64), np.uint8), crs="EPSG:32633")
    with pytest.raises(CraquemapError, match=r"other\.tif has another CRS"):
        report(survey, tmp_path / "r.html", mosaic=str(other))
    assert not (tmp_path / "r.html").exists()


@pytest.mark.parametrize("transform", [NORTH_UP, ROTATED], ids=["upright", "rotated"])
@pytest.mark.parametrize("pixels", [40, 300], ids=["reduced", "enlarged"])
def test_a_picture_shows_what_lies_there(tmp_path, transform, pixels):
    """A red square in the raster appears where its middle lies on the façade, whatever the frame and the size."""
    raster = np.full((3, 400, 600), 90, np.uint8)
    raster[:, 200:240, 300:340] = np.array([[[250]], [[10]], [[10]]])
    path = write_raster(tmp_path / "m.tif", raster, transform)
    a, b, c, d, e, f = tuple(transform)[:6]
    x, y = a * 320 + b * 220 + c, d * 320 + e * 220 + f
    view = View(x - 0.05, y - 0.03, x + 0.05, y + 0.07)
    with Backdrop([open_mosaic(str(path))]) as backdrop:
        picture = backdrop.picture(view, pixels, pixels).astype(int)
    red = (picture[..., 0] > 170) & (picture[..., 1] < 60)
    rows, columns = np.nonzero(red)
    assert columns.mean() + 0.5 == pytest.approx(pixels / 2, abs=0.02 * pixels)
    assert rows.mean() + 0.5 == pytest.approx(0.7 * pixels, abs=0.02 * pixels)
    per_pixel = (0.1 / pixels) ** 2
    assert red.sum() * per_pixel == pytest.approx(40 * 40 * abs(transform.determinant), rel=0.2)


# ---- what there is not ----


@pytest.mark.parametrize("language", ["en", "de", "fr", "it", "zh"])
@pytest.mark.parametrize("suffix", ["html", "pdf"])
def test_a_survey_without_findings_has_a_report_in_every_language(tmp_path, language, suffix):
    survey = write_survey(tmp_path / "s.gpkg", coverage=box(0, 0, 1, 1))
    outcome = report(survey, tmp_path / f"r.{suffix}", language=language)
    assert outcome.quantities["craquelure_length_m"] == 0 and outcome.quantities["picture_count"] == 0
    assert (tmp_path / f"r.{suffix}").stat().st_size > 5000


def test_no_paint_loss_no_islands_no_junctions(tmp_path):
    survey = write_survey(tmp_path / "s.gpkg", [crack([(0.1, 0.1), (0.9, 0.5)])], coverage=box(0, 0, 1, 1))
    text = " ".join(page(survey, tmp_path).paragraphs)
    assert "No paint loss was found." in text and "enclose no islands" in text and "There are no junctions." in text


def test_missing_layers_fields_and_coverage(tmp_path):
    lines = [crack([(0.1, 0.1), (0.9, 0.1)], np.nan), crack([(0.1, 0.2), (0.9, 0.2)], 0.3)]
    survey = write_survey(tmp_path / "s.gpkg", lines, layers=("craquelure",))
    found = page(survey, tmp_path)
    assert found.warnings == [
        "The survey does not say what was surveyed, so figures per area are missing.",
        "The survey names no mosaic, so pictures are left out.",
    ]
    assert found.data["craquelure_length_m"] == pytest.approx(1.6) and "visible_area_m2" not in found.data
    assert [row[0][0] for row in found.tables["craquelure"]] == ["0.2 to 0.5 mm", "not measured", "Total"]


def test_only_losses(tmp_path):
    survey = write_survey(tmp_path / "s.gpkg", paint_loss=[patch(square(0.4, 0.4, 0.1))], layers=("paint_loss",))
    found = page(survey, tmp_path)
    assert "No craquelure was found." in found.paragraphs[-1] or any("No craquelure" in t for t in found.paragraphs)
    assert found.data["paint_loss_area_m2"] == pytest.approx(0.01)


# ---- pages ----

EVIL = "<script>alert('x')</script>&amp;<b>"


def test_text_from_files_is_text_and_nothing_comes_from_the_net(by_hand, tmp_path):
    zones = tmp_path / "z.geojson"
    gpd.GeoDataFrame({"name": [EVIL]}, geometry=[box(0, 0, 1, 1)], crs=ENGINEERING).to_file(tmp_path / "z.gpkg")
    survey = write_survey(
        tmp_path / "evil.gpkg", [crack([(0, 0), (1, 1)])], coverage=box(0, 0, 2, 1),
        run={"mosaic": EVIL, "model": EVIL, "option_zones": EVIL},
    )  # fmt: skip
    del zones
    found = page(survey, tmp_path, project=EVIL, author=EVIL, zones=str(tmp_path / "z.gpkg"))
    tags = {tag for tag, _ in found.tags}
    assert not tags & {"script", "b", "link", "iframe", "object"}
    assert EVIL in found.paragraphs and found.tables["level_zone"][0][0][0] == EVIL
    for tag, attributes in found.tags:
        assert not any(name.startswith("on") for name in attributes)
        for name in ("src", "href", "xlink:href"):
            assert not (attributes.get(name) or "").startswith(("http", "//")), tag
    text = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "@import" not in text and "url(http" not in text
    report(survey, tmp_path / "evil.pdf", project=EVIL, zones=str(tmp_path / "z.gpkg"))
    with pymupdf.open(tmp_path / "evil.pdf") as document:
        assert EVIL in document[0].get_text()


def test_the_pdf_has_text_charts_as_drawings_bookmarks_and_page_numbers(mosaic, tmp_path):
    survey = survey_of(mosaic, tmp_path / "s.gpkg")
    report(survey, tmp_path / "r.pdf", project="Kraków", object="Großer Saal", author="N. N.")
    found = page(survey, tmp_path)
    with pymupdf.open(tmp_path / "r.pdf") as document:
        texts = [each.get_text() for each in document]
        assert all(f"Page {at} of {len(texts)}" in text for at, text in enumerate(texts, start=1))
        assert all(word in texts[0] for word in ("Kraków", "Großer Saal", "31 May 2026", "mosaic.tif", "In short"))
        assert [entry[1] for entry in document.get_toc()] == [
            h for h in found.headings if h in {e[1] for e in document.get_toc()}
        ]
        assert len(document.get_toc()) == 10
        assert document.metadata["title"] == "Condition survey: craquelure and paint loss"
        assert all(round(side, 0) == wanted for side, wanted in zip(document[0].rect.br, (595, 842)))
        at = next(number for number, text in enumerate(texts) if "Mean width of segments" in text)
        assert len(document[at].get_drawings()) > 20
        fonts = {
            font[3].partition("+")[2]: font
            for number in range(len(document))
            for font in document.get_page_fonts(number)
        }
        assert {"DejaVuSans", "DejaVuSans-Bold"} <= set(fonts)


def test_chinese_is_text_in_a_font_the_pdf_names(by_hand, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf_fonts, "_SYSTEM", {})
    report(by_hand, tmp_path / "r.pdf", language="zh", project="关帝庙")
    with pymupdf.open(tmp_path / "r.pdf") as document:
        whole = "".join(each.get_text() for each in document)
        fonts = {font[3] for number in range(len(document)) for font in document.get_page_fonts(number)}
    assert all(word in whole for word in ("病害调查报告", "关帝庙", "2026年5月31日", "裂纹段平均宽度", "第 1 页"))
    assert any("STSong-Light" in font for font in fonts) and "由阅读器提供" in whole


def test_a_given_font_is_embedded(by_hand, tmp_path):
    font = Path(matplotlib.get_data_path()) / "fonts/ttf/DejaVuSerif.ttf"
    report(by_hand, tmp_path / "r.pdf", project="关帝庙", font=str(font))
    with pymupdf.open(tmp_path / "r.pdf") as document:
        embedded = {each[3].partition("+")[2] for page in document for each in page.get_fonts()}
        assert "DejaVuSerif" in embedded and "Fonts: DejaVu Sans, DejaVu Serif, embedded." in document[-1].get_text()


def test_texts_of_any_length_fit_on_pages(tmp_path):
    long = "a very long name " * 400 + "x" * 3000
    gpd.GeoDataFrame({"name": [long]}, geometry=[box(0, 0, 1, 1)], crs=ENGINEERING).to_file(tmp_path / "z.gpkg")
    mosaics = {f"m{at}.tif/{key}": f"m{at}.tif" for at in range(300) for key in ("mosaic", "mosaic_sha256")}
    run = {"mosaic": ", ".join(f"m{at}.tif" for at in range(300)), "mosaic_count": "300", **mosaics}
    survey = write_survey(tmp_path / "s.gpkg", [crack([(0, 0), (1, 1)])], coverage=box(0, 0, 2, 1), run=run)
    report(survey, tmp_path / "r.pdf", zones=str(tmp_path / "z.gpkg"))
    with pymupdf.open(tmp_path / "r.pdf") as document:
        text = "".join(each.get_text() for each in document).replace("\n", "")
    assert "m5.tif, … (300)" in text and text.count("x") > 3000


def test_the_same_survey_gives_the_same_charts(by_hand, tmp_path):
    first, second = (page(by_hand, tmp_path) for _ in range(2))
    assert first.tables.keys() == second.tables.keys() and first.images == second.images


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"output": "r.docx"}, "Expected a name that ends with"),
        ({"date": "31.5.2026"}, "Expected year, month and day"),
        ({"language": "es"}, "Expected one of: en, de, fr, it, zh"),
        ({"places": -1}, "Expected at least 0"),
    ],
)
def test_options_that_will_not_do(options, words):
    with pytest.raises(OptionError, match=words):
        ReportOptions(**{"survey": "s.gpkg", "output": "r.html", **options})


def test_a_font_that_is_none_is_refused_and_nothing_written(by_hand, tmp_path):
    (tmp_path / "no.ttf").write_bytes(b"no font")
    with pytest.raises(OptionError, match=r"no\.ttf can't be embedded"):
        report(by_hand, tmp_path / "r.pdf", font=str(tmp_path / "no.ttf"))
    assert not (tmp_path / "r.pdf").exists()


def test_the_command_line(by_hand, tmp_path):
    done = craquemap("report", by_hand, "--output", tmp_path / "r.html", "--language", "de", "--progress", "none")
    assert done.returncode == 0, done.stderr
    assert Page((tmp_path / "r.html").read_text(encoding="utf-8")).headings[0].startswith("Zustandserfassung")
    again = craquemap("report", by_hand, "--output", tmp_path / "r.html")
    assert again.returncode == 2 and "exists already" in again.stderr and "Traceback" not in again.stderr
