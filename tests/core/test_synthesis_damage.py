"""Losses and the look of cracks: what the truth calls a crack can be seen, whatever the paint."""

import numpy as np
import pytest
from scipy.ndimage import label

from craquemap.resunet_core.synthesis.damage import LUMA, CrackLook, Light, crack, lose, random_crack_look, slope
from craquemap.resunet_core.synthesis.flaking import LOSS_KINDS, islands, lost_paint, with_crumbs, without_specks
from craquemap.resunet_core.synthesis.lines import draw
from craquemap.resunet_core.synthesis.networks import craquelure, mature
from craquemap.resunet_core.synthesis.surfaces import tinted

SHAPE = (160, 160)


def rng(seed=0):
    return np.random.default_rng(seed)


@pytest.mark.parametrize("level", [0, 12, 60, 128, 200, 255])
def test_every_crack_pixel_differs_visibly_from_flat_paint(level):
    coverage, _ = draw(craquelure(rng(1), SHAPE, 0.06, 3.0, "hierarchical"), SHAPE)
    paint = tinted(SHAPE, (level, level, level))
    for seed in range(6):
        look = random_crack_look(rng(seed), paint)
        look = CrackLook(look.colour, look.opacity, look.contrast, 0.0, 0.0)  # without relief and halo
        out = crack(rng(seed), paint, coverage, look, Light(0, -1, 0.5))
        difference = np.abs((out - paint) @ LUMA)
        assert difference[coverage >= 1].min() >= 0.9 * look.contrast
        assert difference[coverage == 0].max() == 0


def test_relief_is_lit_on_the_side_that_faces_the_light():
    hill = np.zeros((9, 9), np.float32)
    hill[3:6, 3:6] = 1
    lit = slope(hill, Light(-1, 0, 1))  # light from the left
    assert lit[4, 2] > 0 > lit[4, 6]
    from_above = slope(hill, Light(0, -1, 1))
    assert from_above[2, 4] > 0 > from_above[6, 4]


def test_loss_shows_the_bare_layer_and_leaves_distant_paint_alone():
    lost = np.zeros(SHAPE, bool)
    lost[60:100, 60:100] = True
    paint, below = tinted(SHAPE, (150, 60, 40)), tinted(SHAPE, (220, 210, 190))
    for seed in range(5):
        out = lose(rng(seed), paint, below, lost, Light(0, -1, 0.5))
        assert np.abs(out[80, 80] - below[80, 80]).max() < 70
        assert (out[:30] == paint[:30]).all()
        assert np.abs(out[70:90, 70:90].mean((0, 1)) - paint[0, 0]).mean() > 15


def test_a_bare_layer_like_the_paint_is_moved_until_it_differs():
    lost = np.zeros(SHAPE, bool)
    lost[40:120, 40:120] = True
    paint = tinted(SHAPE, (120, 120, 120))
    for seed in range(5):
        out = lose(rng(seed), paint, paint, lost, Light(0, -1, 0.0))
        assert abs(float(out[75:85, 75:85].mean()) - 120) > 12


@pytest.mark.parametrize("kind", LOSS_KINDS)
def test_every_kind_of_loss_takes_about_the_wanted_share(kind):
    _, cracks = draw(mature(rng(0), (256, 256), 30.0, 2.0), (256, 256))
    shares = [lost_paint(rng(s), cracks, 0.15, 0.0, kind).mean() for s in range(8)]
    assert 0.03 < np.mean(shares) < 0.3


def test_islands_flake_off_as_a_whole():
    _, cracks = draw(mature(rng(0), (256, 256), 40.0, 3.0, open_share=0.0), (256, 256))
    lost = islands(rng(1), cracks, 0.2)
    labels, _ = label(cracks == 0)
    sizes = np.bincount(labels.ravel())
    gone = np.bincount(labels.ravel(), weights=lost.ravel()) / sizes
    gone = gone[1:][sizes[1:] > 300]
    assert ((gone < 0.15) | (gone > 0.6)).mean() > 0.9
    assert (gone > 0.6).sum() >= 3


def test_specks_and_pinholes_go():
    mask = np.zeros((20, 20), bool)
    mask[2:12, 2:12] = True
    mask[5, 5] = False
    mask[16, 16] = True
    clean = without_specks(mask, 40)
    expected = np.zeros((20, 20), bool)
    expected[2:12, 2:12] = True
    np.testing.assert_array_equal(clean, expected)


def test_crumbs_between_loss_and_crack_are_lost_but_islands_stay():
    lost = np.zeros((12, 30), bool)
    lost[:, :10] = True
    cracks = np.zeros((12, 30), np.uint8)
    cracks[:, 11] = 1  # one column of paint left between loss and crack
    cracks[5:8, 20:23] = 1
    cracks[6, 21] = 0  # a crumb that touches no loss
    out = with_crumbs(lost, cracks)
    assert out[:, 10].all()
    assert not out[:, 11:].any()
