"""Windows and halos: what edges change, on networks whose reach is known exactly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from craquemap.resunet_core.errors import InputError
from craquemap.resunet_core.overlap import cheapest, edge_profile, overlap

REACH_PX = 20


def sees_aside(images):
    """Craquelure where the pixel `REACH_PX` to the left or right is bright; black is assumed beyond the picture."""
    bright = images[..., 0] > 127
    found = np.zeros(bright.shape, bool)
    found[:, :, REACH_PX:] |= bright[:, :, :-REACH_PX]
    found[:, :, :-REACH_PX] |= bright[:, :, REACH_PX:]
    return np.stack([~found, found, np.zeros_like(found)], axis=1).astype(np.float32)


def test_an_edge_changes_what_sees_beyond_it_and_nothing_else():
    bright = np.zeros((192, 256, 3), np.uint8)
    bright[::4] = 255
    bright[:, ::2] = 0
    profile = edge_profile(sees_aside, [bright], (0.5, 0.5), 64)
    assert (profile[REACH_PX:] == 0).all()
    assert not profile.any()  # both sides show the same: nothing is lost at an edge
    rng = np.random.default_rng(0)
    noise = (rng.random((256, 320, 3)) < 0.5).astype(np.uint8) * 255
    profile = edge_profile(sees_aside, [noise], (0.5, 0.5), 64)
    assert (profile[REACH_PX:] == 0).all()
    np.testing.assert_allclose(profile[:REACH_PX], 0.25, atol=0.04)  # lost where only the far side was bright


def test_pictures_too_small_for_an_edge():
    with pytest.raises(InputError, match="192 px"):
        edge_profile(sees_aside, [np.zeros((100, 500, 3), np.uint8)], (0.5, 0.5))


def test_a_table_by_hand():
    profile = np.zeros(100)
    profile[:10] = 0.01
    assert overlap(profile, 100, 0).changed == pytest.approx(4 * 10 * 0.01 / 100)
    assert overlap(profile, 100, 0).cost == 1
    found = overlap(profile, 100, 5)
    assert (found.changed, found.cost) == (pytest.approx(4 * 5 * 0.01 / 90), pytest.approx((100 / 90) ** 2))
    assert overlap(profile, 100, 10).changed == 0
    with pytest.raises(InputError, match="leaves nothing"):
        overlap(profile, 100, 50)


@given(st.lists(st.floats(0, 0.2), min_size=1, max_size=200), st.integers(64, 512), st.integers(0, 15))
@settings(deadline=None)
def test_more_halo_costs_more_and_larger_windows_less(profile, window_px, halo_px):
    profile = np.array(profile)
    narrow, wide = overlap(profile, window_px, halo_px), overlap(profile, window_px, halo_px + 8)
    assert wide.cost > narrow.cost
    assert wide.changed * (window_px - 2 * halo_px - 16) <= narrow.changed * (window_px - 2 * halo_px) + 1e-12
    assert overlap(profile, 2 * window_px, halo_px).cost <= narrow.cost


def test_the_cheapest_that_changes_little_enough():
    profile = np.zeros(512)
    profile[:64] = 0.01
    sides, halos = (512, 1024, 2048), (0, 32, 64, 128)

    def best(largest_change):
        found = cheapest(profile, sides, halos, largest_change)
        return found.window_px, found.halo_px

    assert best(1e-4) == (2048, 64)
    assert best(1e-3) == (2048, 32)  # 4 x 32 x 0.01 / 1984 = 0.65 per mille
    assert best(2e-3) == (2048, 0)
    assert cheapest(profile, (512, 1024), halos).window_px == 1024
    least = cheapest(np.full(512, 0.1), (512, 1024), (32, 64)).changed
    assert least == min(overlap(np.full(512, 0.1), w, h).changed for w in (512, 1024) for h in (32, 64))
