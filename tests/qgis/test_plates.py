"""Plates: real layouts and PDFs, measured in the PDF."""

import json
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
import worker_pythons
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

import craquemap
from craquemap.qgis_plugin.plates import build, fonts
from craquemap.qgis_plugin.plates.pdf import layers_can_be_kept
from craquemap.qgis_plugin.plates.sheet_layer import _field

ROOT = Path(__file__).resolve().parents[2]
PYTHON = worker_pythons.that_trains()  # has pymupdf, being made for development
METRES = 'LOCAL_CS["Facade plane",UNIT["metre",1],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
FEET = 'LOCAL_CS["Facade plane",UNIT["foot",0.3048],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
TABLES = {
    "craquelure": (QgsWkbTypes.LineString, ["network_id", "start_node", "end_node", "length_m", "review"]),
    "junctions": (QgsWkbTypes.Point, ["id", "kind"]),
    "islands": (QgsWkbTypes.Polygon, ["network_id", "area_m2"]),
    "paint_loss": (QgsWkbTypes.Polygon, ["area_m2", "review"]),
    "coverage": (QgsWkbTypes.MultiPolygon, ["valid_area_m2", "gsd_x_mm"]),
}
TYPES = {"review": "QString", "kind": "QString", "length_m": "Double", "area_m2": "Double",
         "valid_area_m2": "Double", "gsd_x_mm": "Double"}  # fmt: skip
READ_PDF = """
import json, sys, pymupdf
document = pymupdf.open(sys.argv[1])
pages = []
for page in document:
    strokes = [
        (drawing.get("layer"), [[item[1].x, item[1].y, item[2].x, item[2].y] for item in drawing["items"] if item[0] == "l"])
        for drawing in page.get_drawings()
    ]
    pages.append({"size": [page.rect.width, page.rect.height], "strokes": strokes, "text": page.get_text()})
layers = [group["name"] for group in document.get_ocgs().values()]
print(json.dumps({"pages": pages, "layers": layers, "title": document.metadata["title"]}))
"""


def write_survey(path, crs=METRES, **rows):
    """Write a survey: of each table rows of WKT and field values."""
    for table, (kind, names) in TABLES.items():
        fields = QgsFields()
        for name in names:
            fields.append(_field(name, TYPES.get(name, "Int")))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName, options.datasourceOptions = "GPKG", table, ["VERSION=1.2"]
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.CreateOrOverwriteLayer
        frame = QgsCoordinateReferenceSystem.fromWkt(crs) if crs else QgsCoordinateReferenceSystem()
        writer = QgsVectorFileWriter.create(
            str(path), fields, kind, frame, QgsProject.instance().transformContext(), options
        )
        for wkt, *values in rows.get(table, ()):
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            feature.setAttributes([*values, *[None] * (len(names) - len(values))])
            assert writer.addFeature(feature)
        del writer
    return path


@pytest.fixture
def survey(tmp_path):
    """A surface of 10 x 4 m with a line of exactly one metre, and others."""
    return write_survey(
        tmp_path / "Süd 中.gpkg",
        craquelure=[
            ("LINESTRING(1 1, 2 1)", 1, 1, 2, 1.0),
            ("LINESTRING(4 3, 9 3)", 2, 3, 4, 5.5, "accepted"),  # measured longer than its simplified line
            ("LINESTRING(1 2, 9 2)", 3, 5, 6, 8.0, " Rejected "),
        ],
        junctions=[(f"POINT({x} {y})", number, "end") for number, (x, y) in enumerate([(1, 1), (2, 1), (4, 3), (9, 3), (1, 2), (9, 2)], 1)],
        islands=[("POLYGON((5 1, 6 1, 6 2, 5 2, 5 1))", 1, 1.0), ("POLYGON((7 1, 8 1, 8 2, 7 2, 7 1))", 3, 1.0)],
        paint_loss=[
            ("POLYGON((3 1, 4 1, 4 2, 3 2, 3 1), (3.2 1.2, 3.4 1.2, 3.4 1.4, 3.2 1.4, 3.2 1.2))", 0.96),
            ("POLYGON((0 0, 1 0, 1 1, 0 0))", 0.5, "rejected"),
        ],
        coverage=[("MULTIPOLYGON(((0 0, 10 0, 10 4, 0 4, 0 0)))", 40.0, 0.2)],
    )  # fmt: skip


@pytest.fixture
def plates(qgis_processing, qgis_new_project, tmp_path):
    import processing

    plugin = craquemap.classFactory(None)
    plugin.initProcessing()

    def plates(survey, **parameters):
        parameters = {"SURVEY": str(survey), "OUTPUT": str(tmp_path / "out" / "plates.pdf"), **parameters}
        return processing.run("craquemap:plates", parameters)

    yield plates
    plugin.unload()


def read_pdf(path):
    if PYTHON is None:
        pytest.skip("no environment with pymupdf")
    done = subprocess.run([PYTHON, "-c", READ_PDF, path], capture_output=True, text=True, timeout=120)
    if "No module named" in done.stderr:
        pytest.skip("no environment with pymupdf")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def lengths_mm(page, layer):
    """Lengths of the straight pieces that a page draws in a layer of the PDF."""
    pieces = [piece for name, pieces in page["strokes"] if name == layer for piece in pieces]
    return sorted(((c - a) ** 2 + (d - b) ** 2) ** 0.5 / 72 * 25.4 for a, b, c, d in pieces)


def rows_of(path, layer="frames"):
    return list(QgsVectorLayer(f"{path}|layername={layer}", "a", "ogr").getFeatures())


def test_at_1_to_50_a_metre_measures_20_mm(plates, survey):
    outputs = plates(survey, SCALE=50, PAPER="A3", INDEX=False)
    assert (outputs["SHEET_COUNT"], outputs["PAGE_COUNT"]) == (1, 1)
    document = read_pdf(outputs["OUTPUT"])
    (page,) = document["pages"]
    assert [round(side / 72 * 25.4, 1) for side in page["size"]] == [420, 297]
    if layers_can_be_kept():
        assert lengths_mm(page, "Craquelure") == pytest.approx([20.0, 100.0], abs=0.1)  # the third is rejected
        assert document["layers"] == ["Sheet", "Junctions", "Craquelure", "Paint loss", "Islands", "Surveyed surface"]
    assert document["title"] == "Süd 中"


@pytest.mark.parametrize(("scale", "paper", "orientation"), [(10, "A1", "landscape"), (20, "A4", "portrait")])
def test_every_sheet_has_a_page(plates, survey, scale, paper, orientation):
    outputs = plates(survey, SCALE=scale, PAPER=paper, ORIENTATION=orientation, OVERLAP_MM=15)
    document = read_pdf(outputs["OUTPUT"])
    sheets = outputs["SHEET_COUNT"]
    assert sheets > 1 and outputs["PAGE_COUNT"] == len(document["pages"]) == sheets + 1
    assert document["layers"][0] == "Sheet index"
    for number, page in enumerate(document["pages"][1:], 1):
        assert f"{number} / {sheets}" in page["text"] and f"1:{scale}" in page["text"]


def test_sheets_add_up_to_what_counts(plates, survey):
    outputs = plates(survey, SCALE=20, PAPER="A4")
    rows = rows_of(outputs["SHEETS"])
    assert len(rows) == outputs["SHEET_COUNT"] > 4
    names = rows[0].fields().names()

    def total(ending):
        (name,) = [name for name in names if name.startswith(ending)]
        return sum(row[name] for row in rows)

    assert total("craquelure_") == pytest.approx(6.5)
    assert total("paint_loss_") == pytest.approx(0.96)
    assert total("islands_") == pytest.approx(1.0)  # the other's network is rejected
    assert total("junctions_") == 4
    assert total("visible_area_m2") == pytest.approx(40)
    cells = [row.geometry() for row in rows_of(outputs["SHEETS"], "cells")]
    assert QgsGeometry.unaryUnion(cells).area() == pytest.approx(sum(cell.area() for cell in cells))


def test_sheets_without_a_surface_are_left_out(plates, tmp_path):
    survey = write_survey(
        tmp_path / "s.gpkg",
        craquelure=[("LINESTRING(0 0, 1 0)", 1, 1, 2, 1.0)],
        coverage=[("MULTIPOLYGON(((0 0, 2 0, 2 2, 0 2, 0 0)), ((38 18, 40 18, 40 20, 38 20, 38 18)))", 8.0, 0.2)],
    )
    assert plates(survey, SCALE=20, PAPER="A3", INDEX=False)["SHEET_COUNT"] == 2


def test_layouts_stay_in_the_project_for_editing(plates, survey):
    outputs = plates(survey, PAPER="A4", SCALE=50)
    project = QgsProject.instance()
    names = [layout.name() for layout in project.layoutManager().printLayouts()]
    assert names == outputs["LAYOUTS"].split("\n") == ["plates: Sheet index", "plates: Sheet"]
    atlas = project.layoutManager().layoutByName("plates: Sheet").atlas()
    assert atlas.enabled() and atlas.updateFeatures() == outputs["SHEET_COUNT"]
    layout = project.layoutManager().layoutByName("plates: Sheet")
    item = layout.itemById("map")
    assert item.scale() == pytest.approx(50, rel=1e-6) and item.isVisible() and item.grids().grid(0).enabled()
    assert [layer.name() for layer in item.layers()][1:] == [
        "Junctions",
        "Craquelure",
        "Paint loss",
        "Islands",
        "Surveyed surface",
    ]
    (group,) = project.layerTreeRoot().findGroups()
    assert group.name() == "plates (layouts)" and not group.itemVisibilityChecked()
    plates(survey, PAPER="A4", SCALE=50, OVERWRITE=True, OUTPUT=outputs["OUTPUT"].replace("plates.pdf", "again.pdf"))
    assert len(project.layoutManager().printLayouts()) == 4


def test_styles_of_the_project_are_used(plates, survey):
    layer = QgsVectorLayer(f"{survey}|layername=craquelure", "mine", "ogr")
    layer.renderer().symbol().setWidth(1.23)
    QgsProject.instance().addMapLayer(layer)
    plates(survey, PAPER="A4")
    shown = QgsProject.instance().layoutManager().layoutByName("plates: Sheet").itemById("map").layers()
    copied = next(each for each in shown if each.name() == "Craquelure")
    assert copied.renderer().symbol().width() == 1.23 and copied.id() != layer.id()
    assert layer.subsetString() == ""  # the user's own is as it was


def test_building_elements_have_sheets_of_their_own(plates, survey, tmp_path):
    zones = tmp_path / "z.geojson"
    shapes = {
        "Bay 1": [[0, 0], [3.5, 0], [3.5, 4], [0, 4], [0, 0]],
        "Bay 2": [[3.5, 0], [10, 0], [10, 4], [3.5, 4], [3.5, 0]],
    }
    zones.write_text(json.dumps({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {"name": name, "storey": "0"}, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for name, ring in shapes.items()
    ]}))  # fmt: skip
    outputs = plates(survey, ZONES=str(zones), SCALE=20, PAPER="A3")
    rows = rows_of(outputs["SHEETS"])
    assert [(row["name"], row["zone"]) for row in rows][:1] == [("Bay 1", "Bay 1")]
    assert {row["zone"] for row in rows[1:]} == {"Bay 2"} and rows[1]["name"] == f"Bay 2 1/{len(rows) - 1}"
    lengths = {zone: sum(row["craquelure_1_m"] for row in rows if row["zone"] == zone) for zone in shapes}
    assert lengths == pytest.approx({"Bay 1": 1.0, "Bay 2": 5.5})
    assert sum(row["visible_area_m2"] for row in rows) == pytest.approx(40)
    texts = [page["text"] for page in read_pdf(outputs["OUTPUT"])["pages"]]
    assert "Bay 1" in texts[1] and "Bay 2 1/" in texts[2]


def test_title_block_and_language(plates, survey, tmp_path):
    table = tmp_path / "t.csv"
    table.write_text("project;Sankt Blasien\nRevision;b\n", encoding="utf-8")
    outputs = plates(survey, TITLE="Nordwand", TITLE_BLOCK=str(table), LANGUAGE="de", PAPER="A4")
    page = read_pdf(outputs["OUTPUT"])["pages"][-1]["text"]
    for text in ("Nordwand", "Sankt Blasien", "Projekt", "Revision", "Maßstab", "Legende", "6,50 m", "Oben"):
        assert text in page, text


@pytest.mark.parametrize(("has_font", "parameters"), [
    (False, {"LANGUAGE": "zh"}), (False, {"TITLE": "六榕寺"}), (True, {"LANGUAGE": "zh"}), (False, {"TITLE": "Temple"}),
])  # fmt: skip
def test_letters_no_font_has_are_warned_of(plates, survey, tmp_path, monkeypatch, has_font, parameters):
    import processing

    class Listening(QgsProcessingFeedback):
        said = ""

        def pushWarning(self, warning):
            self.said += warning

    monkeypatch.setattr(fonts, "families_for", lambda system: ["Noto Sans CJK SC"] if has_font else [])
    listening = Listening()
    survey = str(shutil.copy(survey, tmp_path / "south.gpkg"))  # its own name is Chinese in part
    given = {"SURVEY": survey, "OUTPUT": str(tmp_path / "p.pdf"), "PAPER": "A4", **parameters}
    processing.run("craquemap:plates", given, feedback=listening)
    assert ("has Chinese letters" in listening.said) is not (has_font or parameters.get("TITLE") == "Temple")
    assert ("fonts-noto-cjk" in listening.said) is ("has Chinese" in listening.said)


def test_the_fonts_of_this_computer_are_asked(qgis_app):
    latin = fonts.QFontDatabase.WritingSystem.Latin
    assert fonts.families_for(latin)
    assert fonts.missing_fonts(["Façade, Тест, Ωmega", ""]) == []


def test_without_layers_there_is_a_plain_pdf(plates, survey, monkeypatch):
    monkeypatch.setattr(build, "layers_can_be_kept", lambda: False)
    outputs = plates(survey, SCALE=20, PAPER="A3")
    document = read_pdf(outputs["OUTPUT"])
    assert document["layers"] == [] and len(document["pages"]) == outputs["SHEET_COUNT"]
    assert Path(outputs["OUTPUT"]).with_name("plates_index.pdf").exists()
    assert any(length == pytest.approx(50.0, abs=0.1) for page in document["pages"] for length in lengths_mm(page, ""))


def test_feet_are_drawn_true(plates, tmp_path):
    survey = write_survey(
        tmp_path / "f.gpkg",
        FEET,
        craquelure=[("LINESTRING(10 1, 20 1)", 1, 1, 2, 3.048)],
        coverage=[("MULTIPOLYGON(((0 0, 30 0, 30 10, 0 10, 0 0)))", 27.87, 0.2)],
    )
    outputs = plates(survey, SCALE=50, INDEX=False)
    if layers_can_be_kept():
        assert lengths_mm(read_pdf(outputs["OUTPUT"])["pages"][0], "Craquelure") == pytest.approx([60.96], abs=0.1)
    assert rows_of(outputs["SHEETS"])[0]["visible_area_m2"] == pytest.approx(300 * 0.3048**2)


def test_a_survey_without_crs_is_in_metres(plates, tmp_path):
    survey = write_survey(tmp_path / "n.gpkg", "", craquelure=[("LINESTRING(0 -1, 1 -1)", 1, 1, 2, 1.0)])
    outputs = plates(survey, SCALE=10, INDEX=False)
    if layers_can_be_kept():
        assert lengths_mm(read_pdf(outputs["OUTPUT"])["pages"][0], "Craquelure") == pytest.approx([100.0], abs=0.1)


@pytest.mark.parametrize(
    ("parameters", "text"),
    [
        ({"OVERLAP_MM": 190}, "“Overlap of sheets” takes"),
        ({"SCALE": 0.2, "PAPER": "A4"}, "Expected at most 2000"),
        ({"SURVEY": "/none.gpkg"}, "There is no file"),
        ({"TITLE_BLOCK": "/none.csv"}, "can't be read"),
    ],
)
def test_what_will_not_do_is_said_and_leaves_nothing(plates, survey, tmp_path, parameters, text):
    with pytest.raises(QgsProcessingException, match=text):
        plates(parameters.pop("SURVEY", survey), **parameters)
    project = QgsProject.instance()
    assert not project.mapLayers() and not project.layoutManager().layouts() and not (tmp_path / "out").exists()


def test_an_empty_survey_has_no_plates(plates, tmp_path):
    with pytest.raises(QgsProcessingException, match="is empty"):
        plates(write_survey(tmp_path / "e.gpkg"))


def test_degrees_are_refused(plates, tmp_path):
    survey = write_survey(
        tmp_path / "d.gpkg", QgsCoordinateReferenceSystem("EPSG:4326").toWkt(), craquelure=[("LINESTRING(0 0, 1 1)", 1)]
    )
    with pytest.raises(QgsProcessingException, match="degrees"):
        plates(survey)


def test_a_failure_takes_back_what_it_added(plates, survey, monkeypatch):
    def fail(*_):
        raise RuntimeError("printer on fire")

    monkeypatch.setattr(build, "_export", fail)
    with pytest.raises(QgsProcessingException):
        plates(survey)
    project = QgsProject.instance()
    assert not project.mapLayers() and not project.layoutManager().layouts()
    assert not project.layerTreeRoot().findGroups()


def test_an_existing_pdf_is_not_replaced(plates, survey):
    plates(survey, INDEX=False)
    with pytest.raises(QgsProcessingException, match="is there already"):
        plates(survey, INDEX=False)
    assert plates(survey, INDEX=False, OVERWRITE=True)["SHEET_COUNT"] == 1


PROGRAM = shutil.which("qgis_process.bin") or shutil.which("qgis_process")


@pytest.mark.slow
@pytest.mark.skipif(PROGRAM is None, reason="there is no qgis_process")
def test_headless_with_bare_layers_and_a_project_to_edit(survey, tmp_path, monkeypatch):
    for folder in ("xdg", "plugins"):
        (tmp_path / folder).mkdir(mode=0o700)
    (tmp_path / "plugins" / "craquemap").symlink_to(ROOT)
    for name, value in {
        "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": tmp_path / "xdg", "PYTHONWARNINGS": "ignore",
        "QGIS_CUSTOM_CONFIG_PATH": tmp_path / "config", "QGIS_PLUGINPATH": tmp_path / "plugins",
    }.items():  # fmt: skip
        monkeypatch.setenv(name, str(value))
    subprocess.run([PROGRAM, "plugins", "enable", "craquemap"], check=True, capture_output=True, timeout=120)
    output, project = tmp_path / "plates.pdf", tmp_path / "plates.qgz"
    arguments = [f"SURVEY={survey}", f"OUTPUT={output}", f"PROJECT={project}", "SCALE=20", "PAPER=A3"]
    done = subprocess.run(
        [PROGRAM, "--json", "run", "craquemap:plates", "--", *arguments], capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert len(read_pdf(str(output))["pages"]) == results["PAGE_COUNT"] == results["SHEET_COUNT"] + 1
    with zipfile.ZipFile(project) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(".qgs")]
        assert archive.read(name).count(b"<Layout ") == 2
