"""Comparisons: what is trained, how data is split, what is said; and one small comparison from end to end."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from craquemap.processing.cli import build_parser
from craquemap.resunet_core import comparison
from craquemap.resunet_core.classes import CLASSES
from craquemap.resunet_core.comparison import findings as finding
from craquemap.resunet_core.comparison import plan, runs, side_by_side
from craquemap.resunet_core.comparison.figures import MEASURES, source_counts
from craquemap.resunet_core.comparison.findings import find, method_label, statement
from craquemap.resunet_core.comparison.plan import Method
from craquemap.resunet_core.comparison.runs import RunResult, counts_from_dict, counts_to_dict
from craquemap.resunet_core.comparison_options import CompareOptions
from craquemap.resunet_core.errors import Cancelled, OptionError
from craquemap.resunet_core.evaluation import PictureCounts, count_picture
from craquemap.resunet_core.reporting import SilentReporter

LABELLED = {"d": (True, True, True)}


def paint(folder, count=12, side=96, slices=1):
    """Pictures of dark lines and bright discs; with several slices of each source image."""
    rng = np.random.default_rng(0)
    for kind in ("images", "masks"):
        (folder / kind).mkdir(parents=True)
    y, x = np.mgrid[:side, :side]
    for i in range(count):
        mask = np.zeros((side, side), np.uint8)
        mask[np.hypot(y - rng.integers(side), x - rng.integers(side)) < 14] = 2
        mask[rng.integers(side)] = mask[:, rng.integers(side)] = 1
        grey = np.choose(mask, (128, 30, 230)) + rng.normal(0, 6, mask.shape)
        name = f"{i // slices}__{i % slices}" if slices > 1 else str(i)
        image = np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
        Image.fromarray(image).save(folder / "images" / f"{name}.png")
        Image.fromarray(mask).save(folder / "masks" / f"{name}.png")
    return folder


def options(tmp_path, **changes):
    values = {"dataset": (str(tmp_path / "d"),), "output": str(tmp_path / "out"), "device": "cpu"}
    return CompareOptions(**{**values, **changes})


class TestPlan:
    def test_every_combination(self, tmp_path):
        opts = options(
            tmp_path, models=("craquenet", "resunet18"), losses=("ce", "mixed1"), focal_weights=(0.5, 1), seeds=(0, 1),
            training_presets=("default", "paper"), initial_models=("none", "m"), steps=7,
        )  # fmt: skip
        found = plan.plan_runs(opts)
        assert len(found) == 2 * 3 * 2 * 2 * 2 == len({r.name for r in found})
        assert {r.method.loss for r in found} == {"ce", "mixed1 λ=0.5", "mixed1 λ=1"}
        assert {r.options.steps for r in found} == {7} and {r.options.epochs for r in found} == {None}
        by_preset = {r.method.preset: r.options.learning_rate for r in found}
        assert by_preset == {"default": 1.5e-3, "paper": 1e-4}
        assert {r.options.architecture for r in found} == {"craquenet", "resunet18"}
        assert [r.seed for r in found] == [0] * 24 + [1] * 24

    def test_added_losses(self, tmp_path):
        found = plan.plan_runs(options(tmp_path, added_losses=("none", "cldice=0.5+boundary=0.1"), seeds=(0,)))
        assert [r.method.loss for r in found] == ["mixed1 λ=1", "mixed1 λ=1 + cldice=0.5+boundary=0.1"]
        assert [(r.options.cldice_weight, r.options.boundary_weight) for r in found] == [(0, 0), (0.5, 0.1)]
        assert len({r.name for r in found}) == 2

    @pytest.mark.parametrize("text", ["cldice", "cldice=x", "cldice=-1", "tversky=1", ""])
    def test_unknown_added_loss(self, tmp_path, text):
        with pytest.raises(OptionError, match="--added-losses"):
            options(tmp_path, added_losses=(text,))

    def test_a_value_twice(self, tmp_path):
        with pytest.raises(OptionError, match="--seeds holds a value twice"):
            plan.plan_runs(options(tmp_path, seeds=(1, 1)))

    def test_initial_models_of_one_name_are_told_apart(self):
        assert plan.start_name("none") == "scratch" and plan.start_name("default") == "default"
        assert len({plan.start_name(p) for p in ("a/model", "b/model")}) == 2


def test_the_command_on_the_page_makes_the_same_comparison(tmp_path):
    opts = options(tmp_path, models=("resunet18", "craquenet"), seeds=(4,), fps=True, steps=3, overwrite=True)
    given = vars(build_parser().parse_args(comparison.command_line(opts).split()[1:]))
    for name in ("command", "progress", "log_level", "job"):
        given.pop(name)
    assert CompareOptions.from_dict(given) == replace(opts, overwrite=False)


class TestSplit:
    def test_no_source_is_in_two_parts(self, tmp_path):
        paint(tmp_path / "d", 24, side=32, slices=3)
        split = plan.split_data(options(tmp_path, test_share=0.25, validation_share=0.25))
        sources = [
            {p.source for s in part for p in s.pictures} for part in (split.training, split.validation, split.test)
        ]
        assert [len(s) for s in sources] == [4, 2, 2]
        assert not (sources[0] & sources[1] or sources[0] & sources[2] or sources[1] & sources[2])

    def test_the_test_folder_is_also_trained_on(self, tmp_path):
        paint(tmp_path / "d", side=32)
        with pytest.raises(OptionError, match="in the training and in the test data"):
            plan.split_data(options(tmp_path, test=(str(tmp_path / "d"),)))

    def test_nothing_to_test_on(self, tmp_path):
        paint(tmp_path / "d", side=32)
        with pytest.raises(OptionError, match="no test pictures"):
            plan.split_data(options(tmp_path, test_share=0.0))


def result(tmp_path, model, seed, quality, sources=14, spread=0.0):
    """A finished training whose craquelure hits are a share of the truth, paint loss the same for all."""
    rng = np.random.default_rng(9)
    seeded = np.random.default_rng([seed, len(model)])
    rows = []
    for i in range(sources):
        actual = int(rng.integers(200, 400))
        hits = int(actual * min(1, quality + seeded.normal(0, 0.01) + spread * (seed - 1)))
        confusion = np.array([[5000, 30, 9], [actual - hits, hits, 0], [10, 0, 90]])
        lines = np.array([hits, hits + 30, hits, actual])
        rows.append(PictureCounts(f"s{i}", confusion, lines, lines))
    facts = {
        "steps": 9,
        "seconds": 60.0,
        "parameters": 10**6,
        "gflop": 5.0,
        "validation_score": quality,
        "thresholds": [0.5, 0.5],
    }
    log = ({"step": "9", "loss": "0.5", "score": "0.5", "craquelure_iou": "0.4", "paint_loss_iou": ""},)
    return RunResult(
        Method(model, "mixed1 λ=1", "default", "scratch"),
        seed,
        tmp_path / f"{model}{seed}",
        facts,
        {"d": tuple(rows)},
        log,
    )


class TestFindings:
    def test_a_clear_difference_is_stated(self, tmp_path):
        found = find([result(tmp_path, m, s, q) for m, q in (("a", 0.8), ("b", 0.6)) for s in range(3)], LABELLED)
        iou = next(c for c in found.comparisons if c.measure == "craquelure.iou")
        assert iou.supported and iou.factor == "model" and iou.difference.value > 0.1
        assert (iou.sources, iou.seeds, iou.methods) == (14, 3, 1)
        text = statement(iou, "Craquelure IoU")
        assert text.startswith("Craquelure IoU: model a is better than b:")
        loss = next(c for c in found.comparisons if c.measure == "paint_loss.iou")
        assert not loss.supported and "no difference shown between model a and b" in statement(loss, "Paint loss IoU")
        assert found.chosen.model == "a"

    def test_seeds_that_scatter_are_no_difference(self, tmp_path):
        """The same mean gap, but the seeds of one method differ by more than it."""
        rows = [result(tmp_path, "a", s, 0.62, spread=0.15) for s in range(3)] + [
            result(tmp_path, "b", s, 0.6) for s in range(3)
        ]
        iou = next(c for c in find(rows, LABELLED).comparisons if c.measure == "craquelure.iou")
        assert iou.difference.value > 0 and not iou.supported

    @pytest.mark.parametrize(
        ("seeds", "sources", "reason"), [(2, 14, "2 of at least 3 seeds"), (3, 5, "5 of at least 6 source images")]
    )
    def test_too_few_to_judge(self, tmp_path, seeds, sources, reason):
        rows = [result(tmp_path, m, s, q, sources) for m, q in (("a", 0.9), ("b", 0.4)) for s in range(seeds)]
        iou = next(c for c in find(rows, LABELLED).comparisons if c.measure == "craquelure.iou")
        assert not iou.supported and reason in statement(iou, "x")

    def test_factors_are_compared_over_the_rest(self, tmp_path):
        """Two models by two losses: each factor once, over both levels of the other, and the best against the rest."""
        methods = [Method(m, lo, "default", "scratch") for m in ("a", "b") for lo in ("ce", "dice")]
        rows = []
        for place, method in enumerate(methods):
            for seed in range(3):
                one = result(tmp_path, method.model, seed, 0.5 + 0.1 * place)
                rows.append(RunResult(method, seed, one.folder, one.facts, one.counts, one.log))
        found = [c for c in find(rows, LABELLED).comparisons if c.measure == "craquelure.iou"]
        assert [(c.factor, c.first, c.second, c.methods) for c in found] == [
            ("model", "a", "b", 2), ("loss", "ce", "dice", 2), ("method", "b, dice", "a, ce", 1),
            ("method", "b, dice", "a, dice", 1), ("method", "b, dice", "b, ce", 1),
        ]  # fmt: skip
        assert found[0].difference.value == pytest.approx(
            np.mean([found[0].first_value - found[0].second_value]), abs=1e-9
        )
        assert max(c.wilcoxon_holm for c in found[2:]) >= max(c.wilcoxon_p for c in found[2:])

    def test_labels_name_what_differs(self):
        methods = [Method("a", "ce", "default", "scratch"), Method("a", "dice", "default", "scratch")]
        assert [method_label(m, methods) for m in methods] == ["ce", "dice"]


class TestFigures:
    def test_they_are_those_of_brute_force(self):
        rng = np.random.default_rng(0)
        truth, prediction = rng.integers(0, 3, (2, 40, 40)).astype(np.uint8)
        counts = count_picture(truth, prediction, (True, True, True), "s")
        values = {
            m.name: float(m.statistic(source_counts(m, {"d": [counts]}, LABELLED)[1].sum(axis=0))) for m in MEASURES
        }
        ious, f1s = [], []
        for c in range(3):
            tp = ((truth == c) & (prediction == c)).sum()
            fp, fn = ((truth != c) & (prediction == c)).sum(), ((truth == c) & (prediction != c)).sum()
            ious.append(tp / (tp + fp + fn))
            f1s.append(2 * tp / (2 * tp + fp + fn))
        assert values["craquelure.iou"] == pytest.approx(ious[1]) and values["paint_loss.f1"] == pytest.approx(f1s[2])
        assert values["macro.iou"] == pytest.approx(np.mean(ious)) and values["macro.f1"] == pytest.approx(np.mean(f1s))
        assert not np.isnan(values["craquelure.length_error"])
        assert values["macro.accuracy"] == pytest.approx((truth == prediction).mean())

    def test_slices_of_a_source_are_one(self):
        one = PictureCounts("a", np.eye(3, dtype=int), np.arange(4), np.arange(4))
        two = PictureCounts("b", np.eye(3, dtype=int), np.arange(4), np.arange(4))
        names, counts = source_counts(MEASURES[0], {"d": [one, one, two]}, LABELLED)
        assert names == ["d/a", "d/b"] and counts.tolist() == [[0, 2, 4, 6], [0, 1, 2, 3]]

    def test_counts_survive_the_file(self):
        counts = PictureCounts("a", np.eye(3, dtype=np.int64), np.arange(4), np.arange(4))
        back = counts_from_dict(json.loads(json.dumps(counts_to_dict(counts))))
        np.testing.assert_array_equal(back.confusion, counts.confusion)
        assert back.source == "a"


class Stopping(SilentReporter):
    """Cancels when the nth training has begun to learn."""

    def __init__(self, training=None):
        self.trainings, self.steps, self._training = 0, [], training

    def message(self, text, level="info"):
        self.trainings += text.startswith("Training ") and " of " in text and ": " in text and "pictures" not in text

    def progress(self, stage, done, total, unit="block"):
        if stage == "train":
            self.steps.append((self.trainings, done))

    def check_cancelled(self):
        if self.trainings == self._training and self.steps and self.steps[-1] == (self._training, 1):
            raise Cancelled("stopped")


@pytest.mark.slow
def test_end_to_end(tmp_path):
    """Two losses by two seeds on a real network, stopped within the third training: what is done is not done again."""
    paint(tmp_path / "d", 10)
    changes = {
        "losses": ("ce", "dice"),
        "seeds": (0, 1),
        "steps": 2,
        "batch_size": 2,
        "crop_px": 64,
        "validate_every": 1,
        "precision": "float32",
    }
    opts = options(tmp_path, **changes)
    with pytest.raises(Cancelled):
        comparison.compare(opts, Stopping(3))
    done = sorted(p.parent.name for p in (tmp_path / "out" / "runs").glob("*/evaluation.json"))
    assert done == ["craquenet_ce_default_scratch_s0", "craquenet_dice_default_scratch_s0"]
    reporter = Stopping()
    outcome = comparison.compare(opts, reporter)
    assert reporter.trainings == 2
    assert reporter.steps == [(1, 2), (2, 1), (2, 2)]  # the stopped one goes on with its second step
    again = Stopping()
    assert comparison.compare(opts, again) == outcome
    assert again.trainings == 0
    check_outputs(tmp_path / "out", outcome)
    with pytest.raises(OptionError, match="another folder"):
        comparison.compare(options(tmp_path, **{**changes, "steps": 3}), SilentReporter())
    paint(tmp_path / "more", 1)
    with pytest.raises(OptionError, match="other pictures"):
        comparison.compare(options(tmp_path, **changes, test=(str(tmp_path / "more"),)), SilentReporter())


def check_outputs(folder, outcome):
    trainings = list(csv.DictReader((folder / "trainings.csv").read_text().splitlines()))
    assert [(r["loss"], r["seed"]) for r in trainings] == [("ce", "0"), ("dice", "0"), ("ce", "1"), ("dice", "1")]
    sources = list(csv.DictReader((folder / "sources.csv").read_text().splitlines()))
    tested = json.loads((folder / "runs" / "protocol.json").read_text())["split"]["test"]
    assert {r["source"] for r in sources if r["figure"] == "craquelure.iou"} == set(tested)  # each its own source
    page = (folder / "comparison.html").read_text()
    assert "<script" not in page and 'src="http' not in page and page.count("<svg") == 2
    assert page.count("data:image/png") == 2 * 4  # two test pictures: picture, truth, two methods
    assert all(text.split(":")[0] in page for text in outcome["statements"])
    assert all("too few to judge: 2 of at least 3 seeds" in text for text in outcome["statements"])
    assert "| ce" in (folder / "comparison.md").read_text()


def test_exhibits_are_chosen_by_rank(tmp_path):
    """Five pictures of known IoU: worst, quartiles, median and best, in this order."""
    from craquemap.resunet_core.datasets import open_dataset

    paint(tmp_path / "d", 9, side=32)
    pictures = open_dataset(str(tmp_path / "d"))
    counts = tuple(
        PictureCounts(
            p.source, np.array([[100, 0, 0], [90 - 10 * i, 10 + 10 * i, 0], [0, 0, 0]]), np.zeros(4), np.zeros(4)
        )
        for i, p in enumerate(pictures.pictures)
    )
    one = result(tmp_path, "a", 0, 0.5)
    row = RunResult(one.method, 0, one.folder, one.facts, {"d": counts}, one.log)
    found = side_by_side.choose_pictures([row], [pictures], next(m for m in MEASURES if m.name == "craquelure.iou"))
    assert [(rank, p.name) for rank, _, p, _ in found] == [
        ("worst", "0"), ("lower quartile", "2"), ("median", "4"), ("upper quartile", "6"), ("best", "8"),
    ]  # fmt: skip
    assert len(CLASSES) == 3 and finding.LEAST_SEEDS == 3 and runs.EVALUATION
