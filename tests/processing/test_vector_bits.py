"""Planes of bits against plain comparisons of bytes, for all widths, margins and the four classes."""

import numpy as np
import pytest

from craquemap.processing.vector.bits import changes, class_at, craquelure_words, has_nodata, planes_of
from craquemap.processing.vector.thinning import pack_bits

NODATA = 255


def raster(height, width, seed=0):
    """Return classes at random, not contiguous in memory, as a tile's core is."""
    rng = np.random.default_rng(seed)
    return rng.choice(np.array([0, 1, 2, NODATA], np.uint8), (height + 4, width + 6))[1 : 1 + height, 3 : 3 + width]


def plain_changes(values):
    words = np.zeros((values.shape[0], -(-(values.shape[1] - 1) // 64)), np.uint64)
    packed = np.packbits(values[:, 1:] != values[:, :-1], axis=1, bitorder="little")
    words.view(np.uint8)[:, : packed.shape[1]] = packed
    return words


@pytest.mark.parametrize("shape", [(5, 3), (4, 64), (7, 65), (9, 130), (150, 700), (400, 391)])
@pytest.mark.parametrize("margin", [0, 1, 5, 63, 64, 70, 190])
def test_bits_say_what_the_bytes_say(shape, margin):
    height, width = shape
    if min(shape) <= 2 * margin + 1:
        pytest.skip("the margin leaves nothing")
    classes = raster(height, width)
    planes = planes_of(classes)
    inner = classes[margin : height - margin, margin : width - margin]
    np.testing.assert_array_equal(craquelure_words(planes, margin, width), pack_bits(inner == 1))
    np.testing.assert_array_equal(changes(planes, margin, width, False), plain_changes(inner))
    np.testing.assert_array_equal(changes(planes, margin, width, True), plain_changes(inner == NODATA))


def test_a_pixel_has_its_class():
    classes = raster(9, 131)
    planes = planes_of(classes)
    assert [[class_at(planes, row, col) for col in range(131)] for row in range(9)] == classes.tolist()


def test_columns_in_any_memory_order():
    classes = np.asfortranarray(raster(20, 70))
    np.testing.assert_array_equal(planes_of(classes).low, planes_of(classes.copy(order="C")).low)


@pytest.mark.parametrize("where", [(0, 0), (3, 66), (9, 99)])
def test_one_pixel_of_nodata_is_found(where):
    classes = raster(10, 100) % 3
    assert not has_nodata(planes_of(classes))
    classes[where] = NODATA
    assert has_nodata(planes_of(classes))
