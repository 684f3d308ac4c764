"""How plates divide a surface among sheets: geometry and small tables, without QGIS."""

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from craquemap.qgis_plugin.plates.page import plan_page
from craquemap.qgis_plugin.plates.sheets import (
    PAPERS,
    Box,
    decimals,
    divide,
    frame_size,
    nice_interval,
    numbered,
    paper_size,
)
from craquemap.qgis_plugin.plates.title_block import read_title_block
from craquemap.qgis_plugin.plates_options import PlatesOptions
from craquemap.resunet_core.errors import InputError, OptionError

lengths = st.floats(0.01, 60)


@settings(deadline=None)
@given(
    st.floats(-1e6, 1e6),
    st.floats(-1e6, 1e6),
    lengths,
    lengths,
    st.floats(0.5, 20),
    st.floats(0.5, 20),
    st.floats(0, 0.49),
)
def test_frames_cover_the_surface_and_overlap_as_asked(x, y, width, height, frame_width, frame_height, share):
    overlap = share * min(frame_width, frame_height)
    assume((width / (frame_width - overlap) + 1) * (height / (frame_height - overlap) + 1) < 300)
    sheets = divide(Box(x, y, x + width, y + height), (frame_width, frame_height), overlap)
    slack = 1e-7 * max(1, abs(x), abs(y))
    assert min(s.frame.xmin for s in sheets) <= x + slack and max(s.frame.xmax for s in sheets) >= x + width - slack
    assert min(s.frame.ymin for s in sheets) <= y + slack and max(s.frame.ymax for s in sheets) >= y + height - slack
    at = {(s.row, s.column): s for s in sheets}
    assert len(at) == len(sheets) == max(s.row for s in sheets) * max(s.column for s in sheets)
    for (row, column), sheet in at.items():
        assert sheet.frame.width == pytest.approx(frame_width, abs=slack)
        assert sheet.frame.height == pytest.approx(frame_height, abs=slack)
        right, below = at.get((row, column + 1)), at.get((row + 1, column))
        if right:
            assert sheet.frame.xmax - right.frame.xmin == pytest.approx(overlap, abs=slack)
            assert sheet.cell.xmax == pytest.approx(right.cell.xmin, abs=slack)  # cells meet, without overlap
        if below:
            assert below.frame.ymax - sheet.frame.ymin == pytest.approx(overlap, abs=slack)
            assert sheet.cell.ymin == pytest.approx(below.cell.ymax, abs=slack)
    whole = sum(s.cell.width * s.cell.height for s in sheets)
    reach_x = max(s.frame.xmax for s in sheets) - min(s.frame.xmin for s in sheets)
    reach_y = max(s.frame.ymax for s in sheets) - min(s.frame.ymin for s in sheets)
    assert whole == pytest.approx(reach_x * reach_y, rel=1e-6, abs=slack)


def test_no_sheet_more_than_needed():
    assert len(divide(Box(0, 0, 10, 5), (10, 5), 0)) == 1
    assert len(divide(Box(0, 0, 10.01, 5), (10, 5), 0)) == 2
    assert len(divide(Box(0, 0, 19, 5), (10, 5), 1)) == 2
    assert [(s.row, s.column) for s in divide(Box(0, 0, 15, 8), (10, 5), 1)] == [(1, 1), (1, 2), (2, 1), (2, 2)]


def test_the_first_sheet_is_the_upper_left_one():
    first, *_, last = divide(Box(0, 0, 15, 8), (10, 5), 1)
    assert first.frame.xmin < last.frame.xmin and first.frame.ymax > last.frame.ymax


@pytest.mark.parametrize(
    ("frame", "overlap", "text"), [((10, 5), 2.5, "--overlap-mm"), ((0.001, 0.001), 0, "more|at most 2000|makes")]
)
def test_what_makes_no_plates_is_refused(frame, overlap, text):
    with pytest.raises(OptionError, match=text):
        divide(Box(0, 0, 10, 5), frame, overlap)


def test_parts_of_an_element_are_counted():
    sheets = numbered(divide(Box(0, 0, 19, 5), (10, 5), 1), "Bay 1", 7)
    assert [(s.number, s.zone, s.part) for s in sheets] == [(7, "Bay 1", "1/2"), (8, "Bay 1", "2/2")]
    assert numbered(divide(Box(0, 0, 9, 5), (10, 5), 1), "Bay 2")[0].part == ""


def test_frames_are_true_to_scale():
    assert frame_size(Box(0, 0, 200, 100), 50) == pytest.approx((10, 5))
    assert frame_size(Box(0, 0, 200, 100), 50, 0.3048) == pytest.approx((10 / 0.3048, 5 / 0.3048))
    assert paper_size("A3", "landscape") == (420, 297) and paper_size("A1", "portrait") == (594, 841)


@settings(deadline=None)
@given(st.sampled_from(list(PAPERS)), st.sampled_from(["landscape", "portrait"]), st.integers(0, 15))
def test_nothing_on_a_page_overlaps_or_leaves_it(paper, orientation, rows):
    page = plan_page(paper, orientation, rows)
    regions = [page.map, page.legend, page.overview, page.tools, page.title]
    for number, region in enumerate(regions):
        assert region.width > 20 and region.height > (4 if region is page.tools else 18)
        assert page.border.xmin <= region.xmin and region.xmax <= page.border.xmax
        assert page.border.ymin <= region.ymin and region.ymax <= page.border.ymax
        assert not any(region.intersects(other) for other in regions[number + 1 :])
    assert page.map.width * page.map.height > 0.4 * page.width * page.height


@pytest.mark.parametrize(("length", "interval"), [(2.5, 0.5), (0.01, 0.002), (10, 2), (1.1, 0.2)])
def test_intervals_are_round(length, interval):
    assert nice_interval(length) == pytest.approx(interval)


@pytest.mark.parametrize(("interval", "places"), [(0.05, 2), (0.1, 1), (1, 0), (20, 0), (0.002, 3)])
def test_numbers_of_a_grid_have_the_decimals_they_need(interval, places):
    assert decimals(interval) == places


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("key,value\nproject,Tempel\n", [("Projekt", "Tempel")]),
        ("Project;\"Süd; 中\"\nRevision;b\n", [("Projekt", "Süd; 中"), ("Revision", "b")]),
        ("\ufeffclient,\n", [("Client", "")]),
        ("", []),
    ],
)  # fmt: skip
def test_title_blocks(tmp_path, text, rows):
    path = tmp_path / "t.csv"
    path.write_text(text, encoding="utf-8")
    assert read_title_block(str(path), "de") == rows


@pytest.mark.parametrize(("text", "problem"), [("a\nb\n", "a key and a value"), ("a,b\n" * 15, "15 rows")])
def test_title_blocks_that_are_none(tmp_path, text, problem):
    path = tmp_path / "t.csv"
    path.write_text(text)
    with pytest.raises(InputError, match=problem):
        read_title_block(str(path), "en")
    with pytest.raises(InputError, match="can't be read"):
        read_title_block(str(tmp_path / "none.csv"), "en")


def test_options_know_their_files():
    with pytest.raises(OptionError, match=r"\.pdf"):
        PlatesOptions(survey="s.gpkg", output="a.svg")
    with pytest.raises(OptionError, match="--paper"):
        PlatesOptions(survey="s.gpkg", output="a.pdf", paper="A5")
