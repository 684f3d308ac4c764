"""Corrected masks: what a sure model adds, what it takes out, and what is left unscored."""

import numpy as np
import pytest
from PIL import Image
from weights.relabel import LEAST_PX, corrected_mask, relabel, symmetric_probability

ROW = 20


@pytest.fixture
def probability():
    """One line across, 3 px wide."""
    p = np.zeros((40, 60), dtype=np.float32)
    p[ROW - 1 : ROW + 2] = 0.9
    return p


def test_a_sure_line_is_added_to_an_empty_mask(probability):
    mask = corrected_mask(probability, np.zeros((40, 60), np.uint8))
    assert np.array_equal(mask == 1, probability > 0)
    assert not (mask == 255).any()


def test_a_likely_piece_goes_on_from_a_sure_one_as_a_line(probability):
    probability[ROW - 1 : ROW + 2, 30:] = 0.3
    mask = corrected_mask(probability, None)
    assert (mask[ROW - 1 : ROW + 2, :30] == 1).all()
    assert (mask[ROW, 30:55] == 1).all()  # not torn
    assert (mask[[ROW - 1, ROW + 1], 31:55] == 255).all()  # how wide it is, nobody knows


def test_a_likely_piece_alone_is_not_scored(probability):
    alone = np.where(probability > 0, np.float32(0.3), np.float32(0))
    assert np.array_equal(corrected_mask(alone, None) == 255, alone > 0)


def test_specks_are_not_scored():
    p = np.zeros((20, 20), np.float32)
    p[5, 5 : 5 + LEAST_PX - 1] = 0.9
    mask = corrected_mask(p, None)
    assert np.array_equal(mask == 255, p > 0)
    assert not (mask == 1).any()


def test_a_drawn_line_of_which_the_model_sees_nothing_is_not_scored(probability):
    silver = np.zeros((40, 60), np.uint8)
    silver[ROW - 1 : ROW + 2] = 1  # seen
    silver[5] = 1  # not seen
    mask = corrected_mask(probability, silver)
    assert (mask[ROW] == 1).all()
    assert (mask[5] == 255).all()


def test_a_drawn_line_that_the_model_half_sees_stays():
    silver = np.zeros((20, 40), np.uint8)
    silver[10] = 1
    mask = corrected_mask(np.full((20, 40), 0.1, np.float32), silver)
    assert (mask[10] == 1).all()


def test_probability_is_the_mean_over_mirror_images():
    image = np.zeros((4, 6, 3), np.uint8)
    image[1, 2] = 200

    def predict(images):
        found = np.zeros((1, 3, *images.shape[1:3]), np.float32)
        found[0, 1] = images[0, ..., 0] / 200
        found[0, 1, 0, 0] += 1  # a corner that is always the upper left one of what is seen
        return found

    p = symmetric_probability(predict, image)
    assert p[1, 2] == 1
    assert [p[0, 0], p[0, -1], p[-1, 0], p[-1, -1]] == [0.25] * 4


def test_a_data_set_is_written_once(tmp_path):
    (tmp_path / "pictures").mkdir()
    Image.fromarray(np.full((32, 32, 3), 90, np.uint8)).save(tmp_path / "pictures" / "a.png")
    calls = []

    def predict(images):
        calls.append(1)
        found = np.zeros((1, 3, 32, 32), np.float32)
        found[0, 1, 15:17] = 0.9
        return found

    for _ in range(2):
        assert relabel(predict, tmp_path / "pictures", None, tmp_path / "out") == 1
    assert len(calls) == 4  # mirror images, once
    assert (np.asarray(Image.open(tmp_path / "out" / "masks" / "a.png"))[16] == 1).all()
    assert (tmp_path / "out" / "images" / "a.png").exists()
