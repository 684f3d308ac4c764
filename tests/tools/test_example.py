"""The worked example: what it paints is what it says has changed, and the page shows the commands it runs."""

import re
import shlex
from pathlib import Path

import example_plates
import make_example
import numpy as np
import pytest
import shapely
from example_bay import GROWN_TIPS, SHAPE, WIDENED, paint_bay
from example_pictures import KINDS, change_table, figures_table

PAGE = Path(__file__).resolve().parents[2] / "docs" / "example.md"


@pytest.fixture(scope="module")
def bay():
    return paint_bay()


@pytest.mark.slow
def test_what_has_changed_is_what_was_painted(bay):
    """Length has grown by the tips alone, losses by what has spread; nothing that was there is gone."""
    truth = bay.truth()
    assert truth["later_length_m"] - truth["earlier_length_m"] == pytest.approx(truth["growth_m"], rel=1e-3)
    assert (truth["grown_tips"], truth["widened_cracks"]) == (GROWN_TIPS, WIDENED)
    assert ((bay.later.mask == 2) == ((bay.earlier.mask == 2) | bay.new_loss)).all() and bay.new_loss.any()
    assert (bay.later.mask[bay.earlier.mask == 1] == 1).all()
    assert not bay.later.mask[~bay.valid].any()


@pytest.mark.slow
def test_grown_tips_go_on_from_free_ends_through_sound_paint(bay):
    lines = bay.earlier.lines
    whole = shapely.STRtree([shapely.LineString(lines.points[a:b]) for a, b in zip(lines.offsets, lines.offsets[1:])])
    assert (bay.growth_px >= 9).all()
    for tip in bay.tips:
        _, distance = whole.query_nearest(shapely.Point(tip), return_distance=True)
        assert distance[0] < 1e-6
    assert len(np.unique(bay.tips, axis=0)) == len(bay.tips)


def test_the_elements_cover_the_picture_down_to_the_plinth(tmp_path):
    import geopandas as gpd

    make_example.write_elements(tmp_path / "e.gpkg", SHAPE)
    frame = gpd.read_file(tmp_path / "e.gpkg", engine="pyogrio")
    height, width = SHAPE[0] * make_example.GSD_M, SHAPE[1] * make_example.GSD_M
    assert frame.area.sum() == pytest.approx(0.92 * height * width)
    assert frame.union_all().area == pytest.approx(0.92 * height * width)
    assert set(frame["parent"]) == {"Entablature", "Wall"} and set(frame["parent_2"]) == {"Bay 3"}


def test_the_page_shows_the_commands_that_are_run():
    shown = [
        shlex.split(line)[1:] for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("craquemap ")
    ]
    run = [list(step.words) for step in make_example.steps()]
    title = {"--project", "--object", "--author"}
    short = [[w for at, w in enumerate(words) if w not in title and words[at - 1] not in title] for words in run]
    for words in shown:
        assert any(sorted(words) == sorted(each) for each in short), words


def test_the_page_shows_how_plates_are_made():
    (shown,) = (
        line
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("qgis_process run craquemap:plates")
    )
    assert shlex.split(shown)[2:] == list(example_plates.COMMAND)


def test_the_page_has_its_figures_and_pictures():
    text = PAGE.read_text(encoding="utf-8")
    for name in re.findall(r"\]\((pictures/example-[a-z_]+\.jpg)\)", text):
        assert 10_000 < (PAGE.parent / name).stat().st_size < 300_000
    assert text.count("| painted |") == 2 and len(KINDS) == 4


def test_tables_of_figures():
    exact = {
        "craquelure_length_m": 2.0,
        "mean_width_mm": 1.0,
        "paint_loss_area_m2": 0.01,
        "paint_loss_count": 3,
        "island_count": 4,
    }
    painted = {
        "later_length_m": 2.01, "later_loss_m2": 0.01, "earlier_loss_m2": 0.008, "grown_tips": 5, "growth_m": 0.1,
        "widened_cracks": 2,
    }  # fmt: skip
    change = {
        "total_grown_tip_count": "5", "total_new_length_m": "0.0", "total_grown_length_m": "0.099", "total_widened_count": "2",
        "total_lost_length_m": "0.0", "total_paint_loss_new_area_m2": "0.001", "total_paint_loss_grown_area_m2": "0.001",
        "total_registration_shift_x_m": "-0.0032", "total_registration_shift_y_m": "0.0021",
    }  # fmt: skip
    found = {"painted": painted, "2026": exact, "2026_model": exact, "change": change}
    assert "| craquelure, m | 2.01 | 2 | 2 |" in figures_table(found)
    assert "| more paint loss, cm² | 20 | 20 |" in change_table(found)
    assert "| shift of the mosaics, mm | 3.2, -2.1 | 3.20, -2.10 |" in change_table(found)
