"""Pixels to metres, for any affine."""

import numpy as np
import pytest

from craquemap.processing.ground import Ground
from craquemap.resunet_core.errors import RasterError


def test_north_up_square_pixels():
    ground = Ground((0.0005, 0, 10, 0, -0.0005, 20))
    assert ground.gsd_x_mm == pytest.approx(0.5)
    assert ground.gsd_mm == pytest.approx(0.5)
    assert ground.pixel_area_m2 == pytest.approx(2.5e-7)
    np.testing.assert_allclose(ground.to_world(np.array([[0.0, 0.0], [2.0, 4.0]])), [[10, 20], [10.001, 19.998]])


def test_rotated_pixels_keep_their_size():
    angle = np.deg2rad(30)
    c, s = 0.002 * np.cos(angle), 0.002 * np.sin(angle)
    ground = Ground((c, s, 0, s, -c, 0))
    assert ground.gsd_x_mm == pytest.approx(2)
    assert ground.gsd_y_mm == pytest.approx(2)
    assert ground.pixel_area_m2 == pytest.approx(4e-6)


def test_feet_are_metres_in_the_end():
    ground = Ground((1, 0, 0, 0, -2, 0), metres_per_unit=0.3048)
    assert (ground.gsd_x_mm, ground.gsd_y_mm) == pytest.approx((304.8, 609.6))
    np.testing.assert_allclose(ground.jacobian_m, [[0.3048, 0], [0, -0.6096]])


def test_pixels_without_area_are_refused():
    with pytest.raises(RasterError, match="without area"):
        Ground((1, 1, 0, 1, 1, 0))
