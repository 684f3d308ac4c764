"""From probabilities to classes, thresholds and figures: literal pictures whose outcome can be counted by hand."""

import json
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image
from scipy import ndimage

from craquemap.resunet_core import engines, evaluation, model_folder
from craquemap.resunet_core.datasets import open_dataset
from craquemap.resunet_core.decision import decide
from craquemap.resunet_core.errors import Cancelled, StorageError
from craquemap.resunet_core.evaluation import count_picture, evaluate, evaluate_set, predict_picture, summarise
from craquemap.resunet_core.figures_table import evaluation_table
from craquemap.resunet_core.model_card import ModelCard
from craquemap.resunet_core.options import EvaluateOptions
from craquemap.resunet_core.reporting import SilentReporter
from craquemap.resunet_core.speed import pictures_per_second
from craquemap.resunet_core.validation import THRESHOLDS, validate

ALL = (True, True, True)


def painted(images):
    """Stand in for a network: red is the probability of craquelure, green that of paint loss, in 255ths."""
    p = images[..., :2].astype(np.float32) / 255
    return np.stack([1 - p.sum(axis=-1), p[..., 0], p[..., 1]], axis=1)


def write_set(folder, pictures):
    """Write ``{name: (craquelure p, paint loss p, mask)}`` so that `painted` gives those probabilities."""
    for kind in ("images", "masks"):
        (folder / kind).mkdir(parents=True)
    for name, (craquelure, loss, mask) in pictures.items():
        mask = np.asarray(mask, np.uint8)
        image = np.zeros((*mask.shape, 3), np.uint8)
        image[..., 0], image[..., 1] = (np.ceil(255 * np.asarray(p)) for p in (craquelure, loss))
        Image.fromarray(image).save(folder / "images" / f"{name}.png")
        Image.fromarray(mask).save(folder / "masks" / f"{name}.png")
    return folder


class TestDecide:
    def test_thresholds_count_as_reached(self):
        p = np.array([[0.5, 0.5], [0.7, 0.3], [0.71, 0.29]]).T[:, None]  # background, craquelure
        assert decide(p, (0.3,)).tolist() == [[1, 1, 0]]

    def test_the_class_furthest_above_its_own_threshold_wins(self):
        p = np.array([[0.1, 0.5, 0.4], [0.2, 0.5, 0.3], [0.5, 0.39, 0.11]]).T[:, None]
        assert decide(p, (0.4, 0.2)).tolist() == [[2, 2, 0]]
        assert decide(p, (0.4, 0.3)).tolist() == [[2, 1, 0]]

    @settings(max_examples=50, deadline=None)
    @given(
        arrays(np.float64, (3, 4, 5), elements=st.floats(0, 1)),
        st.tuples(st.floats(0.05, 0.95), st.floats(0.05, 0.95)),
    )
    def test_is_the_rule_pixel_by_pixel(self, p, thresholds):
        found = decide(p, thresholds)
        assert found.dtype == np.uint8
        for y, x in np.ndindex(4, 5):
            ratios = [p[c + 1, y, x] / thresholds[c] for c in range(2)]
            expected = 0 if max(ratios) < 1 else 1 + ratios.index(max(ratios))
            assert found[y, x] == expected

    def test_batches(self):
        p = np.random.default_rng(0).dirichlet((1, 1, 1), (2, 6, 7)).transpose(0, 3, 1, 2)
        np.testing.assert_array_equal(decide(p, (0.3, 0.4)), [decide(one, (0.3, 0.4)) for one in p])


class TestPredictPicture:
    @pytest.mark.parametrize("shape", [(64, 64), (65, 64), (100, 37), (131, 150)])
    def test_windows_give_what_the_whole_gives(self, shape):
        """A network that looks 4 pixels far, in windows of 64 with a halo of 4: seams can't be told."""
        image = np.random.default_rng(1).integers(0, 256, (*shape, 3), dtype=np.uint8)
        sizes = []

        def looks_around(images):
            sizes.append(images.shape[1:3])
            assert images.flags.c_contiguous
            grey = images.astype(np.float32).mean(axis=-1)
            mean = np.stack([ndimage.uniform_filter(g, 9, mode="constant") for g in grey])
            return np.stack([mean, -mean], axis=1)

        found = predict_picture(looks_around, image, window_px=64, halo_px=4)
        assert max(max(s) for s in sizes) <= 64
        np.testing.assert_allclose(found, looks_around(image[None])[0], rtol=1e-4)


class TestCounts:
    def test_unlabelled_classes_are_background_on_both_sides(self):
        truth = np.array([[0, 1, 2, 255]], np.uint8)
        prediction = np.array([[2, 1, 1, 1]], np.uint8)
        counted = count_picture(truth, prediction, (True, False, True), "a")
        assert counted.confusion.tolist() == [[1, 0, 1], [0, 0, 0], [1, 0, 0]]
        assert counted.tolerant.tolist() == counted.centreline.tolist() == [0, 0, 0, 0]
        assert count_picture(truth, prediction, ALL, "a").confusion.tolist() == [[0, 0, 1], [0, 1, 0], [0, 1, 0]]

    def test_tolerance_is_two_pixels(self):
        truth, prediction = np.zeros((2, 9, 9), np.uint8)
        truth[:, 2] = 1
        prediction[:, 4] = 1
        assert count_picture(truth, prediction, ALL, "a").tolerant.tolist() == [9, 9, 9, 9]
        assert count_picture(truth, np.roll(prediction, 1, axis=1), ALL, "a").tolerant.tolist() == [0, 9, 0, 9]


class TestFigures:
    def counts(self):
        """Two pictures of paint loss: 2 of 4 pixels found and 1 false; nothing there and 1 of 8 pixels false."""
        first = count_picture(np.array([[2, 2, 2, 2, 0, 0, 0, 255]], np.uint8),
                              np.array([[2, 2, 0, 0, 2, 0, 0, 2]], np.uint8), (True, False, True), "a")  # fmt: skip
        second = count_picture(np.zeros((1, 8), np.uint8),
                               np.array([[2, 0, 0, 0, 0, 0, 0, 0]], np.uint8), (True, False, True), "b")  # fmt: skip
        return [first, second]

    def test_by_hand(self):
        found = summarise(self.counts(), (True, False, True))
        assert (found["pictures"], found["sources"]) == (2, 2)
        assert "craquelure" not in found
        values = {name: figure["value"] for name, figure in found["paint_loss"].items()}
        assert values == {
            "precision": 0.5, "recall": 0.5, "f1": 0.5, "iou": round(2 / 6, 5), "iou_mean_of_pictures": 0.4,
            "predicted_share": round(4 / 15, 5), "actual_share": round(4 / 15, 5),
        }  # fmt: skip
        assert found["macro"]["accuracy"]["value"] == round(11 / 15, 5)
        assert found["macro"]["iou"]["value"] == pytest.approx((2 / 6 + 9 / 13) / 2, abs=1e-5)

    def test_intervals_hold_the_value_and_come_from_the_seed(self):
        found, again = (summarise(self.counts(), (True, False, True), seed=3) for _ in range(2))
        assert found == again
        share = found["paint_loss"]["predicted_share"]
        assert (share["low"], share["high"]) == (round(1 / 8, 5), round(3 / 7, 5))  # all draws of one picture

    def test_what_is_not_defined_is_none(self):
        found = summarise(self.counts()[1:], (True, False, True))["paint_loss"]
        assert found["recall"] == found["iou_mean_of_pictures"] == {"value": None, "low": None, "high": None}
        assert found["iou"]["value"] == 0
        json.dumps(found, allow_nan=False)


class Recorder(SilentReporter):
    def __init__(self, cancel=False):
        self.seen, self._cancel = [], cancel

    def progress(self, stage, done, total, unit="block"):
        self.seen.append((stage, done, total, unit))

    def check_cancelled(self):
        if self._cancel:
            raise Cancelled("stopped")


@pytest.fixture
def site(tmp_path):
    """One picture with a crack and a loss that `painted` gets right at any threshold up to 0.6."""
    mask = np.zeros((40, 40), np.uint8)
    mask[:, 5:7], mask[10:20, 20:30] = 1, 2
    return write_set(tmp_path / "site", {"a": (0.6 * (mask == 1), 0.6 * (mask == 2), mask)})


class TestEvaluate:
    def test_a_perfect_model(self, site):
        reporter = Recorder()
        found = evaluate_set(open_dataset(str(site)), painted, (0.5, 0.5), reporter=reporter)
        for name in ("f1", "iou", "f1_2px", "cldice"):
            assert found["craquelure"][name] == {"value": 1.0, "low": 1.0, "high": 1.0}
        assert found["paint_loss"]["iou_mean_of_pictures"]["value"] == 1
        assert found["paint_loss"]["actual_share"]["value"] == 100 / 1600
        assert reporter.seen == [("evaluate", 0, 1, "picture"), ("evaluate", 1, 1, "picture")]
        for name in ("length_error", "mean_width_error", "width_bias_px", "width_deviation_px"):
            assert found["craquelure"][name]["value"] == 0
        # 0.6 where it is craquelure, 0 elsewhere: 80 of 1600 pixels are 0.4 off
        assert found["craquelure"]["calibration_error"]["value"] == pytest.approx(0.4 * 80 / 1600, abs=1e-3)
        blind = evaluate_set(open_dataset(str(site)), painted, (0.7, 0.5))
        assert blind["craquelure"]["recall"]["value"] == 0 and blind["paint_loss"]["iou"]["value"] == 1

    def test_cancelled(self, site):
        with pytest.raises(Cancelled):
            evaluate_set(open_dataset(str(site)), painted, (0.5, 0.5), reporter=Recorder(cancel=True))

    @pytest.fixture
    def model(self, monkeypatch, tmp_path):
        class Engine:
            def predict(self, images):
                assert images.flags.writeable  # as OpenVINO asks for
                return painted(images)

        card = ModelCard("m", "7", "craquenet", thresholds={"craquelure": 0.3, "paint_loss": 0.7})
        monkeypatch.setattr(model_folder, "resolve_model", lambda name: model_folder.ModelFolder(tmp_path, card))
        monkeypatch.setattr(engines, "create_engine", lambda *_: Engine())

    def test_takes_the_thresholds_of_the_card_and_writes_json(self, site, tmp_path, model):
        options = EvaluateOptions(model="m", dataset=(str(site), f"{site}@craquelure"), json=str(tmp_path / "f.json"))
        found = evaluate(replace(options, dataset=(str(site),)), SilentReporter())
        assert (found["model"], found["version"], found["tolerance_px"]) == ("m", "7", 2.0)
        assert found["thresholds"] == {"craquelure": 0.3, "paint_loss": 0.7}
        figures = found["datasets"]["site"]
        assert figures["craquelure"]["f1"]["value"] == 1 and figures["paint_loss"]["recall"]["value"] == 0
        assert json.loads((tmp_path / "f.json").read_text(encoding="utf-8")) == found
        assert not list(tmp_path.glob("*.part"))

    def test_sets_of_one_name_are_told_apart(self, site, model):
        references = (str(site), f"{site}@craquelure")
        found = evaluate(EvaluateOptions(model="m", dataset=references), SilentReporter())
        assert tuple(found["datasets"]) == references
        assert "paint_loss" not in found["datasets"][references[1]]

    def test_bins_and_speed_where_asked_for(self, site, model, monkeypatch):
        monkeypatch.setattr(evaluation, "pictures_per_second", lambda predict: 12.5)
        found = evaluate(EvaluateOptions(model="m", dataset=(str(site),), fps=True), SilentReporter())
        assert found["fps"] == 12.5 and "512 x 512" in found["fps_protocol"]
        bins = found["datasets"]["site"]["craquelure"]["reliability"]
        assert [b["pixels"] for b in bins] == [1520, 0, 0, 0, 0, 0, 80, 0, 0, 0]
        assert "reliability" not in evaluate_set(open_dataset(str(site)), painted, (0.5, 0.5))["craquelure"]

    def test_table_for_people(self, site, model):
        options = EvaluateOptions(model="m", dataset=(str(site), f"{site}@craquelure"))
        text = evaluation_table({**evaluate(options, SilentReporter()), "fps": 3.5, "fps_protocol": "So."})
        lines = [" ".join(line.split()) for line in text.splitlines()]
        assert lines[0] == "m 7: craquelure from 0.3, paint_loss from 0.7"
        assert lines[2].endswith("site: 1 pictures of 1 source images")
        assert "F1 at 2 px 1.000 1.000 to 1.000" in lines
        assert "length error +0.0 % +0.0 % to +0.0 %" in lines
        assert "recall 0.000 0.000 to 0.000" in lines  # of paint loss, from 0.7
        assert "0.6 to 0.7 80 0.600 1.000" in lines
        assert lines[-1] == "3.50 pictures a second. So."

    def test_a_place_that_cannot_be_written(self, site, tmp_path, model):
        options = EvaluateOptions(model="m", dataset=(str(site),), json=str(tmp_path / "missing" / "f.json"))
        with pytest.raises(StorageError, match="can't be written"):
            evaluate(options, SilentReporter())


class TestValidate:
    def loss_picture(self):
        """Half of a loss is seen clearly (0.9), half faintly (0.3); it covers half of the picture."""
        mask, p = np.zeros((10, 20), np.uint8), np.zeros((10, 20))
        mask[:, :10] = 2
        p[:, :5], p[:, 5:10] = 0.9, 0.3
        return np.zeros(mask.shape), p, mask

    def sound_picture(self, p):
        return np.zeros((10, 20)), np.full((10, 20), p), np.zeros((10, 20))

    def test_ties_go_to_the_threshold_nearest_to_one_half(self, site):
        found = validate([open_dataset(str(site))], painted)
        assert found.thresholds == (0.5, 0.5)
        assert found.class_scores == {"craquelure": 1.0, "paint_loss": 1.0} and found.score == 1
        assert str(found) == "craquelure 1.000, paint_loss 1.000"

    def test_craquelure_by_its_f1_at_two_pixels(self, tmp_path):
        mask, p = np.zeros((30, 30), np.uint8), np.zeros((30, 30))
        mask[:, 4] = 1
        p[:, 6], p[:, 20:26] = 0.32, 0.22  # two pixels beside the crack; texture
        found = validate([open_dataset(str(write_set(tmp_path / "a", {"a": (p, 0 * p, mask)})))], painted)
        assert found.thresholds[0] == 0.3 and found.class_scores["craquelure"] == 1

    def test_without_sound_pictures_the_whole_loss_is_taken(self, tmp_path):
        found = validate([open_dataset(str(write_set(tmp_path / "a", {"a": self.loss_picture()})))], painted)
        assert found.thresholds[1] == 0.3 and found.class_scores["paint_loss"] == 1

    def test_sound_pictures_guard_against_false_loss(self, tmp_path):
        """At 0.3 the sound picture would be all loss: IoU 100 / (100 + 4 · 200); above, half of the loss is found."""
        loss = open_dataset(str(write_set(tmp_path / "loss", {"a": self.loss_picture()})))
        sound = open_dataset(str(write_set(tmp_path / "sound", {"b": self.sound_picture(0.3)})))
        for sets in ([loss, sound], [sound, loss]):
            found = validate(sets, painted)
            assert found.thresholds[1] == 0.5 and found.class_scores["paint_loss"] == 0.5
        unlabelled = replace(sound, labelled=(True, True, False))  # may hide a loss: says nothing
        assert validate([loss, unlabelled], painted).thresholds[1] == 0.3

    def test_false_loss_is_counted_by_share(self, tmp_path):
        """A tenth of one of two sound pictures is false at 0.3: IoU 100 / (100 + 4 · 0.05 · 200)."""
        part = self.sound_picture(0.0)
        part[1][:, :2] = 0.3
        pictures = {"a": self.loss_picture(), "b": part, "c": self.sound_picture(0.0)}
        found = validate([open_dataset(str(write_set(tmp_path / "one", pictures)))], painted)
        assert found.thresholds[1] == 0.3
        assert found.class_scores["paint_loss"] == pytest.approx(100 / 140)

    def test_what_is_not_scored_is_not_counted(self, tmp_path):
        zero, p, mask = self.sound_picture(0.3)
        mask[:, :19] = 255
        p[:, 19] = 0
        sets = [
            open_dataset(str(write_set(tmp_path / "loss", {"a": self.loss_picture()}))),
            open_dataset(str(write_set(tmp_path / "sound", {"b": (zero, p, mask)}))),
        ]
        assert validate(sets, painted).class_scores["paint_loss"] == 1

    def test_sets_weigh_the_same_whatever_their_size(self, tmp_path):
        missed = (np.zeros((8, 8)), np.zeros((8, 8)), np.full((8, 8), 2))
        seen = (np.zeros((8, 8)), np.full((8, 8), 0.9), np.full((8, 8), 2))
        one = open_dataset(str(write_set(tmp_path / "one", {"a": seen})))
        three = open_dataset(str(write_set(tmp_path / "three", dict.fromkeys("bcd", missed))))
        assert validate([one, three], painted).class_scores["paint_loss"] == 0.5

    def test_nothing_to_score(self, tmp_path):
        sound = open_dataset(str(write_set(tmp_path / "sound", {"b": self.sound_picture(0.9)})))
        found = validate([sound], painted)
        assert math.isnan(found.score) and found.thresholds == (0.5, 0.5) and str(found) == "nothing to score"

    def test_thresholds_are_round_numbers(self):
        assert THRESHOLDS[0] == 0.15 and THRESHOLDS[-1] == 0.85 and 0.5 in THRESHOLDS


def test_speed_is_of_one_picture_at_a_time_after_one_to_warm_up(monkeypatch):
    now, shapes = [0.0], []

    def slow(images):
        shapes.append(images.shape)
        now[0] += 10.0 if len(shapes) == 1 else 0.25
        return np.zeros((1, 3, 512, 512), np.float32)

    monkeypatch.setattr("time.perf_counter", lambda: now[0])
    assert pictures_per_second(slow) == 4
    assert shapes == [(1, 512, 512, 3)] * 101
