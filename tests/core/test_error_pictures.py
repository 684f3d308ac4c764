"""Error pictures against masks small enough to read."""

import numpy as np
from PIL import Image

from craquemap.resunet_core.error_pictures import FALSE, HIT, MISS, beside, draw_confusion, error_picture


def test_each_pixel_is_judged():
    truth = np.array([[1, 1, 0, 2, 255]], np.uint8)
    prediction = np.array([[1, 0, 1, 1, 1]], np.uint8)
    picture = error_picture(np.full((1, 5, 3), 200, np.uint8), truth, prediction, 1)
    assert [tuple(p) for p in picture[0]] == [HIT, MISS, FALSE, FALSE, (50, 50, 50)]


def test_pictures_beside_each_other_are_reduced():
    row = beside([np.zeros((100, 200, 3), np.uint8), np.full((100, 200, 3), 9, np.uint8)], largest_px=50)
    assert row.shape == (25, 50 + 6 + 50, 3)
    assert row[0, 0, 0] == 0 and row[0, 52, 0] == 255 and row[0, 60, 0] == 9


def test_confusion_is_drawn(tmp_path):
    draw_confusion(np.array([[90, 10], [0, 0]]), [0, 1], "Title", tmp_path / "c.png")
    assert np.asarray(Image.open(tmp_path / "c.png")).shape[1] > 300
