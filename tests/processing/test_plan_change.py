"""Comparing surveys: made networks with known growth, known registration and noise; and everything that isn't there."""

import math

import networks_resurveyed as made
import numpy as np
import pyogrio
import pytest
import shapely
from surveys import FEET, GSD_MM, crack, patch, write_survey

from craquemap.processing.plan.change import run_change
from craquemap.processing.plan.similarity import Similarity, fit
from craquemap.processing.change_options import ChangeOptions
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


@pytest.mark.parametrize("seed", [0])
def test_nothing_has_changed(tmp_path, seed):
    pair = made.pair(seed, growth=0.0)
    found = run(survey(tmp_path / "old.gpkg", pair.old), survey(tmp_path / "new.gpkg", pair.new), tmp_path / "c.gpkg")
    assert found.text.startswith("No detectable change.")
    figures = found.quantities
    assert figures["new_length_m"] == figures["lost_length_m"] == figures["grown_length_m"] == 0
    assert math.isclose(figures["registration_scale"], pair.transform.scale, abs_tol=1.5e-3)
    assert math.isclose(figures["registration_rotation_deg"], pair.transform.rotation_deg, abs_tol=0.1)


def test_growth_is_found_and_measured(tmp_path):
    pair = made.pair(2, growth=0.3)
    found = run(
        survey(tmp_path / "old.gpkg", pair.old), survey(tmp_path / "new.gpkg", pair.new), tmp_path / "c.gpkg",
        old_date="2020", new_date="2024",
    )  # fmt: skip
    figures = found.quantities
    grown = sum(growth for _, growth in pair.tips if growth > 2 * figures["registration_sigma_m"])
    assert figures["grown_length_m"] + figures["new_length_m"] == pytest.approx(grown, rel=0.2)
    assert figures["grown_length_m_per_year"] == pytest.approx(figures["grown_length_m"] / 4, rel=1e-3)
    layer = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="grown")
    assert layer["length_m"].sum() == pytest.approx(figures["grown_length_m"])
    matched = pyogrio.read_dataframe(tmp_path / "c.gpkg", layer="matched")
    whole = figures["grown_length_m"] + figures["new_length_m"] + matched["length_m"].sum()
    assert whole == pytest.approx(shapely.length(pair.new).sum(), rel=1e-9)


def test_identical_surveys_have_no_change(tmp_path):
    one = survey(tmp_path / "one.gpkg", made.pair(3, growth=0.0).old, [patch(shapely.box(0, 0, 0.02, 0.02))])
    figures = run(one, one, tmp_path / "c.gpkg").quantities
    assert figures["registration_shift_x_m"] == pytest.approx(0, abs=1e-9)
    assert figures["matched_percent_of_new_survey"] == 100
    assert figures["tolerance_m"] == pytest.approx(2 * PX)


def test_unrelated_surfaces_are_refused(tmp_path):
    one, other = (survey(tmp_path / f"{seed}.gpkg", made.pair(seed, growth=0.0).old) for seed in (4, 5))
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
    lines = made.pair(6, growth=0.0).old
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
    pair = made.pair(7, growth=0.0)
    old, new = survey(tmp_path / "old.gpkg", pair.old), survey(tmp_path / "new.gpkg", pair.new)
    places = np.array([(-0.1, -0.1), (0.1, -0.1), (0.1, 0.1), (-0.1, 0.1)])
    rows = np.hstack([places, pair.transform(places)])
    table = tmp_path / "points.csv"
    table.write_text(
        "old_x;old_y;new_x;new_y\n" + "\n".join(";".join(f"{v:.9f}".replace(".", ",") for v in r) for r in rows)
    )
    figures = run(old, new, tmp_path / "c.gpkg", control_points=str(table)).quantities
    assert figures["registration_method"] == "control points"
    assert figures["registration_scale"] == pytest.approx(pair.transform.scale, abs=1e-6)
    table.write_text("old_x,old_y,new_x\n1,2,3\n")
    with pytest.raises(SurveyError, match="no column new_y"):
        run(old, new, tmp_path / "d.gpkg", control_points=str(table))


def test_empty_missing_and_other_surveys(tmp_path):
    lines = made.pair(8, growth=0.0).old
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


def test_rejected_features_do_not_count(tmp_path):
    pair = made.pair(9, growth=0.0)
    extra = [(-0.15, -0.18), (-0.15, 0.18)]
    rows = [crack(shapely.get_coordinates(line)) for line in pair.old]
    old = write_survey(tmp_path / "old.gpkg", rows)
    new = write_survey(tmp_path / "new.gpkg", [*rows, crack(extra)])
    rejected = write_survey(tmp_path / "rejected.gpkg", [*rows, crack(extra, review="rejected")])
    assert run(old, new, tmp_path / "a.gpkg").quantities["new_length_m"] == pytest.approx(0.36, abs=2e-3)
    assert run(old, rejected, tmp_path / "b.gpkg").text.startswith("No detectable change.")


def test_similarity_is_the_one_that_made_the_points():
    true = Similarity(1.01, 0.02, 3.0, -4.0)
    points = np.random.default_rng(0).random((5, 2))
    found = fit(points, true(points))
    np.testing.assert_allclose(found(points), true(points), atol=1e-12)
    assert found.rotation_deg == pytest.approx(math.degrees(math.atan2(0.02, 1.01)))
