"""LabelMe shapes to masks, against masks drawn by hand."""

import json

import numpy as np
import pytest

from craquemap.resunet_core.errors import DatasetError
from craquemap.resunet_core.labelme import draw_mask, read_labelme


@pytest.fixture
def draw(tmp_path):
    def _draw(*shapes, size=(8, 8)):
        path = tmp_path / "a.json"
        content = {"version": "5.4.1", "shapes": list(shapes), "imageHeight": size[0], "imageWidth": size[1]}
        path.write_text(json.dumps(content), encoding="utf-8")
        read, stated = read_labelme(path)
        assert stated == size
        return draw_mask(read, *size)

    return _draw


def shape(label, kind, points, **more):
    return {"label": label, "shape_type": kind, "points": points, "group_id": None, "flags": {}, **more}


def picture(text):
    return np.array([[{".": 0, "#": 1, "o": 2, "?": 255}[c] for c in row] for row in text.split()], dtype=np.uint8)


def test_rectangle_covers_pixels_whose_centre_is_inside(draw):
    mask = draw(shape("paint_loss", "rectangle", [[5, 2], [1, 6]]))  # corners in any order
    expected = np.zeros((8, 8), np.uint8)
    expected[2:6, 1:5] = 2
    np.testing.assert_array_equal(mask, expected)


def test_polygon_equals_rectangle(draw):
    corners = [[1, 2], [5, 2], [5, 6], [1, 6]]
    np.testing.assert_array_equal(
        draw(shape("loss", "polygon", corners)), draw(shape("loss", "rectangle", [corners[0], corners[2]]))
    )


def test_triangle(draw):
    mask = draw(shape("lacuna", "polygon", [[0, 0], [4, 0], [0, 4]]), size=(4, 4))
    centres = np.add.outer(np.arange(4) + 0.5, np.arange(4) + 0.5)
    assert (mask[centres < 4] == 2).all()
    assert (mask[centres > 4] == 0).all()


def test_circle(draw):
    mask = draw(shape("loss", "circle", [[4, 4], [4, 6.6]]))
    y, x = np.mgrid[:8, :8] + 0.5
    np.testing.assert_array_equal(mask == 2, np.hypot(y - 4, x - 4) < 2.6)


@pytest.mark.parametrize(
    ("more", "rows"),
    [
        ({}, [3, 4]),  # 2 px by default
        ({"description": "width=4"}, [2, 3, 4, 5]),
        ({"description": "fine, 4 px"}, [2, 3, 4, 5]),
        ({"flags": {"width": 4}}, [2, 3, 4, 5]),
        ({"flags": {"width 6": True}}, [1, 2, 3, 4, 5, 6]),
    ],
)
def test_line_width(draw, more, rows):
    mask = draw(shape("craquelure", "linestrip", [[-5, 4], [4, 4], [20, 4]], **more))
    expected = np.zeros((8, 8), np.uint8)
    expected[rows] = 1
    np.testing.assert_array_equal(mask, expected)


def test_hairline_is_connected(draw):
    from skimage.measure import label

    points = [[0.3, 0.2], [13.1, 5.7], [17.9, 18.8], [2.2, 11.4]]
    mask = draw(shape("crack", "linestrip", points, description="width=0.1"), size=(20, 20))
    assert label(mask, connectivity=2).max() == 1
    assert mask[0, 0] == 1 and mask[11, 2] == 1


def test_points(draw):
    mask = draw(shape("crack", "points", [[1.5, 1.5], [6.5, 6.5]], flags={"width": 1}))
    expected = np.zeros((8, 8), np.uint8)
    expected[1, 1] = expected[6, 6] = 1
    np.testing.assert_array_equal(mask, expected)


def test_order_is_fixed_and_holes_cut(draw):
    shapes = [
        shape("ignore", "rectangle", [[6, 0], [8, 2]]),
        shape("hole", "rectangle", [[0, 0], [2, 2]]),
        shape("crack", "rectangle", [[0, 4], [8, 5]]),
        shape("paint loss", "rectangle", [[0, 0], [8, 6]]),
    ]
    expected = picture(
        """
        ..oooo??
        ..oooo??
        oooooooo
        oooooooo
        ########
        oooooooo
        ........
        ........
        """
    )
    np.testing.assert_array_equal(draw(*shapes), expected)
    np.testing.assert_array_equal(draw(*shapes[::-1]), expected)


def test_hole_with_a_group_cuts_only_its_group(draw):
    mask = draw(
        shape("loss", "rectangle", [[0, 0], [4, 8]], group_id=1),
        shape("loss", "rectangle", [[4, 0], [8, 8]], group_id=2),
        shape("hole", "rectangle", [[0, 2], [8, 4]], group_id=1),
    )
    expected = np.full((8, 8), 2)
    expected[2:4, :4] = 0
    np.testing.assert_array_equal(mask, expected)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Craquelure", 1),
        ("CRACK", 1),
        ("Paint-Loss", 2),
        ("paint  loss", 2),
        ("lacuna", 2),
        ("hole", 0),
        ("ignore", 255),
    ],
)
def test_names(draw, name, value):
    assert draw(shape(name, "rectangle", [[0, 0], [8, 8]])).tolist() == [[value] * 8] * 8


@pytest.mark.parametrize(
    ("bad", "words"),
    [
        (shape("moss", "polygon", [[0, 0], [1, 0], [1, 1]]), "shape 1: unknown label 'moss'"),
        (shape("crack", "spline", [[0, 0], [1, 0]]), "unknown shape type 'spline'"),
        (shape("crack", "mask", [[0, 0], [1, 0]], mask="no picture"), "its mask can't be read"),
        (shape("crack", "polygon", [[0, 0], [1, 0]]), "needs at least 3"),
        (shape("crack", "linestrip", [[0, 0]]), "needs at least 2"),
        (shape("crack", "linestrip", [["a", "b"], [0, 1]]), "0 usable points"),
    ],
)
def test_bad_shapes(draw, bad, words):
    with pytest.raises(DatasetError, match=words):
        draw(bad)


@pytest.mark.parametrize("text", ["{", "[]", '{"shapes": 3}'])
def test_bad_files(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError, match=r"a\.json"):
        read_labelme(path)
