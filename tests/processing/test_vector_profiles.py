"""Widths across lines: the bits they are read from, and every profile against plain bilinear interpolation."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter, map_coordinates

from craquemap.processing.vector.adjacency import link_pixels, set_pixels
from craquemap.processing.vector.metric import metric_of
from craquemap.processing.vector.profiles import Picture, _four_bits, measure_profiles
from craquemap.processing.vector.thinning import pack_bits, thin_words
from craquemap.processing.vector.tracing import CONTEXT_PX, trace_paths

MARGIN_PX = 48


def blots(seed, share=0.5):
    """Return a mask of ragged blots of all widths, with a margin."""
    rng = np.random.default_rng(seed)
    field = gaussian_filter(rng.normal(size=(150, 150)), rng.uniform(1.5, 4))
    return np.pad(field > np.quantile(field, 1 - share), MARGIN_PX)


def plain_half(classes, row, col, n_row, n_col):
    """Return the distance of the edge along a direction, steps of half a pixel from the middle; negative at nodata."""
    mask = (classes == 1).astype(float)
    before = 1.0
    for distance in np.arange(0.5, 32.1, 0.5):
        here = map_coordinates(mask, [[row + distance * n_row], [col + distance * n_col]], order=1)[0]
        if here < 0.5:
            edge = distance - 0.5 * (0.5 - here) / (before - here)
            beyond = np.rint([(distance + 0.5) * n_row, (distance + 0.5) * n_col]).astype(int)
            return -edge if classes[row + beyond[0], col + beyond[1]] == 255 else edge
        before = here
    return 32.0


@pytest.mark.parametrize("seed", range(4))
def test_each_profile_is_that_of_plain_interpolation(seed):
    classes = blots(seed).astype(np.uint8)
    if seed % 2:
        classes[:, :90] = 255  # a survey that ends
    mask = pack_bits(classes == 1)
    words = mask.copy()
    thin_words(words, 32)
    height, width = classes.shape
    window = (MARGIN_PX, height - MARGIN_PX, MARGIN_PX, width - MARGIN_PX)
    links = link_pixels(words, set_pixels(words, (1, height - 1, 1, width - 1)), classes.shape)
    pixels = set_pixels(words, window)
    own = pixels[links[pixels[:, 0], pixels[:, 1]] > 0]
    paths = trace_paths(links, own, window)
    metric = metric_of(np.array([[1e-3, 0.0], [0.0, -1e-3]]))
    widths = measure_profiles(paths, links, Picture(mask, classes, None, bool((classes == 255).any())), metric)
    assert len(widths) > 300
    count = 0
    for first, begin, end, last in paths.spans.tolist():
        for i in range(begin, end):
            row, col = paths.pixels[i]
            degree = bin(links[row, col]).count("1")
            assert np.isnan(widths[count]) == (degree > 2)
            if degree <= 2:
                ahead, back = min(i + CONTEXT_PX, last - 1), max(i - CONTEXT_PX, first)
                rows, cols = paths.pixels[ahead] - paths.pixels[back]
                if (rows, cols) == (0, 0):
                    rows, cols = paths.pixels[min(i + 1, last - 1)] - paths.pixels[max(i - 1, first)]
                across = np.array([-cols, rows]) / np.hypot(rows, cols)
                one, other = (plain_half(classes, row, col, *(sign * across)) for sign in (1, -1))
                plain = 2 * max(one, other) if one * other < 0 else abs(one) + abs(other)
                assert widths[count] == pytest.approx(plain / 1000, rel=1e-6)
            count += 1
    assert count == len(widths)


def test_four_bits_are_a_pixel_and_its_neighbours_right_and_below():
    mask = blots(7, 0.7)
    words = pack_bits(mask)
    stride = 64 * words.shape[1]
    for row, col in np.argwhere(mask[:-1, :-1])[::7].tolist():
        found = _four_bits(words.reshape(-1).view(np.uint8), (row + 1) * stride + col + 64, stride)
        assert found == mask[row : row + 2, col : col + 2].ravel() @ [1, 2, 4, 8]
