"""Comparing surveys: made networks with known growth, known registration and noise; and everything that isn't there."""

import hashlib
import math
import sqlite3
from contextlib import closing

import networks_resurveyed as made
import numpy as np
import pyogrio
import pytest
import shapely
from surveys import FEET, GSD_MM, crack, patch, write_survey

from craquemap.processing.change_options import ChangeOptions
from craquemap.processing.mapping import run_vectorize
from craquemap.processing.options import VectorizeOptions
from craquemap.processing.plan.change import run_change
from craquemap.processing.plan.levelling import found_from
from craquemap.processing.plan.similarity import Similarity, fit
from craquemap.processing.run_table import read_run
from craquemap.resunet_core.errors import OptionError, SurveyError
from craquemap.resunet_core.reporting import SilentReporter

PX = GSD_MM / 1000


class Listening(SilentReporter):
    def __init__(self):
        self.said = []

    def message(self, text, level="info"):
        self.said.append(text)


def run(old, new, output, reporter=None, **options):
    given = ChangeOptions(old=str(old), new=str(new), output=str(output), **options)
    return run_change(given, reporter or SilentReporter())


def survey(path, lines, losses=(), **more):
    cover = shapely.box(-0.2, -0.2, 0.2, 0.2)
    return write_survey(
        path, [crack(shapely.get_coordinates(line)) for line in lines], paint_loss=losses, coverage=cover, **more
    )


def drawn(seed, growth, cells=220):
    """The truth, and lines of its two surveys."""
    truth = made.resurvey(seed, growth, cells)
    return truth, made.drawn(truth.before, 2 * seed), made.drawn(truth.after, 2 * seed + 1)


@pytest.mark.parametrize("seed", [0, 1])
def test_nothing_has_changed(tmp_path, seed):
    truth, old, new = drawn(seed, growth=0.0)
    found = run(survey(tmp_path / "old.gpkg", old), survey(tmp_path / "new.gpkg", new), tmp_path / "c.gpkg")
    assert found.text.startswith("No detectable change.")
    figures = found.quantities
    assert figures["new_length_m"] == figures["lost_length_m"] == figures["grown_length_m"] == 0
    assert figures["widened_count"] == figures["grown_tip_count"] == 0
    assert math.isclose(figures["registration_scale"], truth.transform.scale, abs_tol=1.5e-3)
    assert math.isclose(figures["registration_rotation_deg"], truth.transform.rotation_deg, abs_tol=0.1)


@pytest.mark.parametrize("seed", [2, 3])
def test_growth_is_found_and_measured(tmp_path, seed):
    truth, old, new = drawn(seed, growth=0.3)
    found = run(
        survey(tmp_path / "old.gpkg", old), survey(tmp_path / "new.gpkg", new), tmp_path / "c.gpkg",
        old_date="2020", new_date="2024",
    )  # fmt: skip
    figures = found.quantities
    verdict = made.judged(truth, tmp_path / "c.gpkg", figures["tolerance_m"])
    is_seen = verdict.growth_m > figures["tolerance_m"]
    assert is_seen.sum() >= 5
    assert (verdict.advance_m[is_seen] > 0).mean() >= 0.9
    assert verdict.false <= 1
    assert np.median(np.abs(verdict.advance_m - verdict.growth_m)[is_seen & (verdict.advance_m > 0)]) < 2 * PX
    assert figures["grown_length_m"] + figures["new_length_m"] == pytest.approx(truth.growth_m.sum(), rel=0.2)
    assert figures["grown_length_m_per_year"] == pytest.approx(figures["grown_length_m"] / 4, rel=1e-3)
    layer = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="grown")
    assert layer["length_m"].sum() == pytest.approx(figures["grown_length_m"])
    tips = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="tips")
    assert len(tips) == figures["grown_tip_count"]
    assert set(layer["advance_m"].round(9)) == set(tips["advance_m"].round(9))
    matched = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="matched")
    whole = figures["grown_length_m"] + figures["new_length_m"] + matched["length_m"].sum()
    assert whole == pytest.approx(shapely.length(new).sum(), rel=1e-9)


def test_over_pixels(tmp_path):
    """Painted on pixel grids of their own, vectorised, compared."""
    truth = made.resurvey(5, 0.3, cells=150)
    surveys = {}
    for seed, (name, lines) in enumerate({"old": truth.before, "new": truth.after}.items()):
        raster = made.painted(tmp_path / f"{name}.tif", lines, truth.width_px, seed)
        surveys[name] = tmp_path / f"{name}.gpkg"
        run_vectorize(VectorizeOptions(classes=str(raster), output=str(surveys[name]), workers=1), SilentReporter())
    figures = run(surveys["old"], surveys["new"], tmp_path / "c.gpkg").quantities
    verdict = made.judged(truth, tmp_path / "c.gpkg", figures["tolerance_m"])
    is_seen = verdict.growth_m > figures["tip_level_of_detection_m"] + PX
    assert is_seen.sum() >= 3
    assert (verdict.advance_m[is_seen] > 0).all()
    assert verdict.false == 0
    assert run(surveys["old"], surveys["old"], tmp_path / "d.gpkg").text.startswith("No detectable change.")


def test_cracks_that_fell_off_with_their_paint_hide_no_growth(tmp_path):
    """New paint loss takes tips that have not grown with it: lost, but no sign of how far tips stray."""
    truth, old, new = drawn(2, growth=0.3)
    grown, still = truth.growths.buffer(40 * PX), truth.tips[truth.growth_m == 0]
    discs = shapely.buffer(shapely.points(still[np.abs(still).max(axis=1) < 0.1]), 30 * PX)
    discs = discs[~shapely.intersects(discs, grown)][:40]
    assert len(discs) >= 10
    pieces = shapely.get_parts(shapely.difference(new, shapely.union_all(discs)))
    before = survey(tmp_path / "old.gpkg", old)
    after = survey(tmp_path / "new.gpkg", pieces[shapely.length(pieces) > PX], [patch(disc) for disc in discs])
    figures = run(before, after, tmp_path / "c.gpkg").quantities
    whole = run(before, survey(tmp_path / "whole.gpkg", new), tmp_path / "d.gpkg").quantities
    assert figures["tip_level_of_detection_m"] < 1.5 * whole["tip_level_of_detection_m"]
    assert figures["grown_tip_count"] >= 0.9 * whole["grown_tip_count"] >= 5
    fallen = shapely.length(shapely.intersection(new, shapely.union_all(discs))).sum()
    assert 0.4 * fallen < figures["lost_length_m"] < 1.1 * fallen


def line(*xy):
    return shapely.LineString(np.array(xy, float) * PX)


def test_growth_across_another_crack_is_one_advance(tmp_path):
    wall = [line((-500, y), (500, y)) for y in (-300, 300)] + [line((x, -300), (x, 300)) for x in (-500, 500)]
    old = [*wall, line((0, -300), (0, 300)), line((-100, 0), (-20, 0))]
    crossing = [line((0, -300), (0, 0)), line((0, 0), (0, 300)), line((-100, 0), (0, 0)), line((0, 0), (30, 0))]
    run(survey(tmp_path / "old.gpkg", old), survey(tmp_path / "new.gpkg", [*wall, *crossing]), tmp_path / "c.gpkg")
    tips = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="tips")
    assert tips["advance_m"].tolist() == [pytest.approx(50 * PX, abs=PX)]
    assert tips["segment_id"].tolist() == [6]
    assert len(pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="new")) == 0


def test_a_gap_that_segmentation_left_is_no_growth(tmp_path):
    wall = [line((-500, y), (500, y)) for y in (-300, 300)] + [line((x, -300), (x, 300)) for x in (-500, 500)]
    whole = [line((0, -300), (0, 300))]
    for gap, is_growth in ((9, False), (30, True)):
        broken = [line((0, -300), (0, 0)), line((0, gap), (0, 300))]
        old, new = (survey(tmp_path / f"{gap}{at}.gpkg", [*wall, *some]) for at, some in enumerate((broken, whole)))
        figures = run(old, new, tmp_path / f"c{gap}.gpkg").quantities
        assert figures["grown_length_m"] == (pytest.approx(gap * PX, abs=PX) if is_growth else 0)
        assert figures["tip_advance_max_m"] == (pytest.approx(gap * PX, abs=PX) if is_growth else None)
        back = run(new, old, tmp_path / f"d{gap}.gpkg").quantities  # nor is it loss
        assert back["lost_length_m"] == figures["grown_length_m"]


def test_identical_surveys_have_no_change(tmp_path):
    one = survey(tmp_path / "one.gpkg", drawn(3, growth=0.0)[1], [patch(shapely.box(0, 0, 0.02, 0.02))])
    figures = run(one, one, tmp_path / "c.gpkg").quantities
    assert figures["registration_shift_x_m"] == pytest.approx(0, abs=1e-9)
    assert figures["matched_percent_of_new_survey"] == 100
    assert figures["tolerance_m"] == pytest.approx(2 * PX)


def test_unrelated_surfaces_are_refused(tmp_path):
    one, other = (survey(tmp_path / f"{seed}.gpkg", drawn(seed, growth=0.0)[1]) for seed in (4, 5))
    with pytest.raises(SurveyError, match="can't be laid over one another"):
        run(one, other, tmp_path / "c.gpkg")
    assert not (tmp_path / "c.gpkg").exists()
    listening = Listening()
    run(one, other, tmp_path / "c.gpkg", listening, registration="none")
    assert any("can't be laid over" in text for text in listening.said)


def test_paint_loss_new_grown_filled(tmp_path):
    before = [shapely.box(0, 0, 0.02, 0.02), shapely.box(0.1, 0, 0.12, 0.02)]
    after = [shapely.box(0, 0, 0.02 + 0.01, 0.02), shapely.box(-0.1, 0, -0.09, 0.01)]
    old = survey(tmp_path / "old.gpkg", [], [patch(each) for each in before])
    new = survey(tmp_path / "new.gpkg", [], [patch(each) for each in after])
    figures = run(old, new, tmp_path / "c.gpkg").quantities
    assert figures["paint_loss_grown_area_m2"] == pytest.approx(0.01 * 0.02, rel=0.02)
    assert figures["paint_loss_new_area_m2"] == pytest.approx(0.01**2)
    assert figures["paint_loss_filled_area_m2"] == pytest.approx(0.02**2)


def test_widening_beyond_the_level_of_detection(tmp_path):
    lines = drawn(6, growth=0.0)[1]
    noise = np.random.default_rng(0).normal(0, 0.03, (2, len(lines)))
    widths = 0.8 + noise
    widths[1, [3, 40]] += 0.6
    paths = [
        write_survey(
            tmp_path / f"{at}.gpkg",
            coverage=shapely.box(-0.2, -0.2, 0.2, 0.2),
            craquelure=[crack(shapely.get_coordinates(line), w) for line, w in zip(lines, some)],
        )
        for at, some in enumerate(widths)
    ]
    run(*paths, tmp_path / "c.gpkg")
    layer = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="widened")
    assert sorted(layer["segment_id"]) == [4, 41]
    np.testing.assert_allclose(layer["widening_mm"], widths[1, [3, 40]] - widths[0, [3, 40]], atol=0.1)


def test_control_points(tmp_path):
    truth, *lines = drawn(7, growth=0.0)
    old, new = (survey(tmp_path / f"{at}.gpkg", some) for at, some in enumerate(lines))
    places = np.array([(-0.1, -0.1), (0.1, -0.1), (0.1, 0.1), (-0.1, 0.1)])
    rows = np.hstack([places, truth.transform(places)])
    table = tmp_path / "points.csv"
    table.write_text(
        "old_x;old_y;new_x;new_y\n" + "\n".join(";".join(f"{v:.9f}".replace(".", ",") for v in r) for r in rows)
    )
    figures = run(old, new, tmp_path / "c.gpkg", control_points=str(table)).quantities
    assert figures["registration_method"] == "control points"
    assert figures["registration_scale"] == pytest.approx(truth.transform.scale, abs=1e-6)
    table.write_text("old_x,old_y,new_x\n1,2,3\n")
    with pytest.raises(SurveyError, match="no column new_y"):
        run(old, new, tmp_path / "d.gpkg", control_points=str(table))


def test_empty_missing_and_other_surveys(tmp_path):
    lines = drawn(8, growth=0.0)[1]
    full, empty = survey(tmp_path / "full.gpkg", lines), survey(tmp_path / "empty.gpkg", [])
    bare = survey(tmp_path / "bare.gpkg", lines, layers=("craquelure",))
    assert run(empty, empty, tmp_path / "a.gpkg").text.startswith("No detectable change.")
    figures = run(empty, full, tmp_path / "b.gpkg").quantities
    assert figures["new_length_m"] == pytest.approx(shapely.length(lines).sum(), rel=0.05)
    assert run(full, bare, tmp_path / "c.gpkg").text.startswith("No detectable change.")
    with pytest.raises(SurveyError, match="different coordinate systems"):
        run(full, survey(tmp_path / "feet.gpkg", lines, crs=FEET), tmp_path / "d.gpkg")
    with pytest.raises(OptionError, match="not before"):
        run(full, full, tmp_path / "d.gpkg", old_date="2024-05", new_date="2020")
    with pytest.raises(OptionError, match="is the input"):
        run(full, bare, bare, overwrite=True)


def test_surveys_of_other_places_are_refused(tmp_path):
    lines = drawn(8, growth=0.0)[1]
    here = survey(tmp_path / "here.gpkg", lines)
    rows = [crack(shapely.get_coordinates(line) + 5) for line in lines]
    there = write_survey(tmp_path / "there.gpkg", rows, coverage=shapely.box(4.8, 4.8, 5.2, 5.2))
    with pytest.raises(SurveyError, match="cover nothing in common"):
        run(here, there, tmp_path / "c.gpkg", registration="none")
    assert not (tmp_path / "c.gpkg").exists()


def test_other_scales_and_models_are_warned_of_and_levelled(tmp_path):
    _, old, new = drawn(8, growth=0.0)
    hair = [crack([(-0.19, -0.15 + 0.001 * at), (-0.17, -0.15 + 0.001 * at)], width_mm=0.15) for at in range(5)]
    rows = [crack(shapely.get_coordinates(line), width_mm=0.8) for line in new]
    coarse = survey(tmp_path / "coarse.gpkg", old, run={"model_sha256": "a"}, gsd_mm=0.4)
    cover = shapely.box(-0.2, -0.2, 0.2, 0.2)
    fine = write_survey(tmp_path / "fine.gpkg", [*rows, *hair], run={"model_sha256": "b"}, coverage=cover)
    listening = Listening()
    found = run(coarse, fine, tmp_path / "c.gpkg", listening)
    assert any("0.4 and 0.2 mm/px: they are compared at 0.4" in text for text in listening.said)
    assert any("0.1 m of fine.gpkg without a counterpart are left out: coarse.gpkg" in text for text in listening.said)
    assert any("enough craquelure narrower than" in text for text in listening.said)
    assert any("different settings (model" in text for text in listening.said)
    assert found.quantities["gsd_mm"] == pytest.approx(0.4)
    assert found.quantities["new_length_m"] == 0
    assert found.quantities["left_out_new_length_m"] == pytest.approx(0.1, rel=0.01)


@pytest.mark.parametrize("sharper", ["old", "new"])
@pytest.mark.parametrize("by", ["width", "confidence"])
def test_what_only_the_more_sensitive_model_finds_is_no_change(tmp_path, by, sharper):
    """A third of the cracks is hard to see; one model finds all of them, the other two in five. Some others have really grown."""
    truth, old, new = drawn(2, growth=0.3)
    rng = np.random.default_rng(1)
    is_hard = rng.random(len(truth.before)) < 1 / 3
    is_missed = is_hard & (rng.random(len(is_hard)) < 0.6)

    def rows(lines):
        figures = np.where(is_hard, rng.uniform(0.4, 0.5, len(is_hard)), rng.uniform(0.6, 1.0, len(is_hard)))
        width = figures if by == "width" else np.full(len(is_hard), 0.5)
        confidence = figures if by == "confidence" else np.full(len(is_hard), 0.8)
        return [
            crack(shapely.get_coordinates(line), width_mm=w, confidence=c)
            for line, w, c in zip(lines, width, confidence)
        ]

    cover, surveys, said = shapely.box(-0.2, -0.2, 0.2, 0.2), {}, Listening()
    for name, lines in {"old": old, "new": new}.items():
        every = rows(lines)
        kept = every if name == sharper else [row for row, gone in zip(every, is_missed) if not gone]
        surveys[name] = write_survey(tmp_path / f"{name}.gpkg", kept, run={"model_sha256": name}, coverage=cover)
    figures = run(surveys["old"], surveys["new"], tmp_path / "c.gpkg", said).quantities
    missed_m = sum(line.length for line, gone in zip(old, is_missed) if gone)
    left_out_m = figures[f"left_out_{sharper}_length_m"]
    assert left_out_m == pytest.approx(missed_m, rel=0.15)
    assert any("left out" in text and f"{sharper}.gpkg without" in text for text in said.said)
    owner = np.argmin([shapely.distance(shapely.points(truth.tips), line) for line in new], axis=0)
    is_comparable = ~(is_hard if sharper == "new" else is_missed)[owner]
    assert figures["lost_length_m"] < 0.03 * missed_m
    grown_m = figures["new_length_m"] + figures["grown_length_m"]
    assert grown_m == pytest.approx(truth.growth_m[is_comparable].sum(), rel=0.25)
    assert made.judged(truth, tmp_path / "c.gpkg", figures["tolerance_m"]).false == 0


def test_what_one_survey_has_no_layer_of_is_not_compared(tmp_path):
    _, old, new = drawn(8, growth=0.0)
    loss = [patch(shapely.box(0, 0, 0.02, 0.02))]
    both = survey(tmp_path / "both.gpkg", new, loss)
    for lacking, name in (("craquelure", "paint_loss"), ("paint_loss", "craquelure")):
        one = survey(tmp_path / f"{name}.gpkg", old, [], layers=[name, "coverage"])
        for at, pair in enumerate(((one, both), (both, one))):
            said = Listening()
            figures = run(*pair, tmp_path / f"{name}{at}.gpkg", said, registration="none").quantities
            assert any(f"{lacking} is not compared: {name}.gpkg has no such layer" in text for text in said.said)
            if lacking == "craquelure":
                assert figures["new_length_m"] == figures["lost_length_m"] == 0
            else:
                assert figures["paint_loss_new_area_m2"] == figures["paint_loss_filled_area_m2"] == 0


def test_where_the_other_survey_finds_enough_begins():
    width = np.linspace(0.1, 1.1, 400)
    found = np.where(width < 0.35, 0.5, 0.95)
    assert found_from(width, np.ones(400), found) == pytest.approx(
        0.35, abs=0.006
    )  # twenty groups: 0.35 ends the fifth
    assert found_from(width, np.ones(400), np.full(400, 0.91)) == 0
    assert found_from(width, np.ones(400), np.full(400, 0.89)) == np.inf
    assert found_from(width[:30], np.ones(30), np.zeros(30)) == 0  # too few to say
    assert found_from(np.full(400, np.nan), np.ones(400), np.zeros(400)) == 0
    late = np.where(
        (width > 0.6) & (width < 0.63), 0.0, 1.0
    )  # a little that is new in the middle is no matter of sight
    assert found_from(width, np.ones(400), late) == 0


def test_the_result_says_how_it_came_about(tmp_path):
    one = survey(tmp_path / "one.gpkg", drawn(3, growth=0.0)[1])
    run(one, one, tmp_path / "c.gpkg", old_date="2020-05", new_date="2024-05-17")
    table = read_run(tmp_path / "c.gpkg")
    assert table["command"] == "change" and table["finding"] == "No detectable change."
    assert table["old_survey_sha256"] == table["new_survey_sha256"] == hashlib.sha256(one.read_bytes()).hexdigest()
    assert (table["option_old_date"], table["total_registration_method"]) == ("2020-05", "networks")
    assert float(table["total_years"]) == pytest.approx(4.0, abs=0.01)
    with closing(sqlite3.connect(tmp_path / "c.gpkg")) as database:
        styled = {name for (name,) in database.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault")}
        layers = {n for (n,) in database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")}
    assert styled == layers


def test_rejected_features_do_not_count(tmp_path):
    lines = drawn(9, growth=0.0)[1]
    extra = [(-0.15, -0.18), (-0.15, 0.18)]
    rows = [crack(shapely.get_coordinates(line)) for line in lines]
    old = write_survey(tmp_path / "old.gpkg", rows)
    new = write_survey(tmp_path / "new.gpkg", [*rows, crack(extra)])
    rejected = write_survey(tmp_path / "rejected.gpkg", [*rows, crack(extra, review="rejected")])
    assert run(old, new, tmp_path / "a.gpkg").quantities["new_length_m"] == pytest.approx(0.36, abs=2e-3)
    assert run(old, rejected, tmp_path / "b.gpkg").text.startswith("No detectable change.")


def test_similarity_is_the_one_that_made_the_points():
    true = Similarity(1.01, 0.02, 3.0, -4.0)
    points = np.random.default_rng(0).random((5, 2))
    np.testing.assert_allclose(true.inverse(true(points)), points, atol=1e-12)
    found = fit(points, true(points))
    np.testing.assert_allclose(found(points), true(points), atol=1e-12)
    assert found.rotation_deg == pytest.approx(math.degrees(math.atan2(0.02, 1.01)))
