"""Where lines end at the edge of the valid area, at losses, and in sound paint."""

import numpy as np
import painter
import pytest
from networks import MILLIMETRE
from painter import Crack

from craquemap.processing.vector.lines import lines_of
from craquemap.processing.vector.network import KINDS


def cut_crack(width_px, angle_deg, tilt_deg, value, seed):
    """A crack through a cut, everything beyond which has another class; its visible length, and where it meets the cut."""
    middle = 130 + np.random.default_rng(seed).random(2)
    angle, tilt = np.radians(angle_deg), np.radians(tilt_deg)
    along, normal = np.array([np.cos(angle), np.sin(angle)]), np.array([np.cos(tilt), np.sin(tilt)])
    crack = Crack(np.stack([middle - 100 * along, middle + 100 * along]), np.full(2, float(width_px)))
    classes = painter.paint([crack], 260, 260).classes
    row, col = np.mgrid[:260, :260] + 0.5
    classes[(col - 130) * normal[0] + (row - 130) * normal[1] > 0] = value
    onwards = (130 - middle) @ normal / (along @ normal)
    return classes, 100 + onwards, middle + onwards * along


@pytest.mark.parametrize("value", [255, 2])
@pytest.mark.parametrize("width_px", [1, 2, 3, 5, 8, 12])
def test_a_crack_that_is_cut_off_ends_at_the_cut(width_px, value):
    length_px, distance_px, kinds = [], [], []
    for seed, (tilt, aslant) in enumerate([(0, 5), (0, -40), (20, 30), (45, -20), (90, 45), (110, 10)]):
        classes, true_px, tip = cut_crack(width_px, tilt + aslant, tilt, value, seed)
        network, _ = lines_of(classes, MILLIMETRE, 300)
        length_px.append(1000 * network.length_m.sum(where=network.kept) - true_px)
        distance = np.hypot(*(network.node_xy - tip).T)
        distance_px.append(distance.min())
        kinds.append(KINDS[network.node_kind[distance.argmin()]])
    assert abs(np.mean(length_px)) < 0.6
    assert np.mean(distance_px) < 0.75 + 0.05 * width_px
    assert max(distance_px) < 3
    assert set(kinds) == {"edge" if value == 255 else "end"}


@pytest.mark.parametrize("width_px", [14, 16, 20])
def test_wide_cracks_that_are_cut_aslant_end_on_their_middle_too(width_px):
    """Their lines come out of the sharp corner of the cut, two thirds of a width from the middle."""
    for seed, (tilt, aslant) in enumerate([(0, -40), (20, 30), (90, 45), (110, 10)]):
        classes, true_px, tip = cut_crack(width_px, tilt + aslant, tilt, 255, seed)
        network, _ = lines_of(classes, MILLIMETRE, 300)
        assert np.hypot(*(network.node_xy - tip).T).min() < 0.3 * width_px
        assert 1000 * network.length_m.sum(where=network.kept) == pytest.approx(true_px, abs=4)


def test_a_crack_through_the_whole_raster_reaches_both_borders():
    classes = painter.paint([painter.bar(50, 50.3, 0, 300, 4)], 100, 100).classes
    network, _ = lines_of(classes, MILLIMETRE, 100)
    assert sorted(network.node_xy[:, 0]) == pytest.approx([0, 100], abs=0.01)
    assert network.length_m[0] == pytest.approx(0.1, abs=1e-5)


def test_a_loss_beside_an_end_does_not_draw_the_line_aside():
    classes = painter.paint([painter.bar(100, 100.5, 0, 100, 3)], 200, 200).classes
    alone, _ = lines_of(classes, MILLIMETRE, 200)
    classes[103:110, 130:160] = 2
    beside, _ = lines_of(classes, MILLIMETRE, 200)
    np.testing.assert_allclose(beside.node_xy, alone.node_xy, atol=1e-9)


@pytest.mark.parametrize("width_px", [2, 4, 8])
def test_ends_in_sound_paint_are_those_of_the_painted_line(width_px):
    off = []
    for angle in np.linspace(0, 180, 12, endpoint=False) + 3:
        bar = painter.bar(100.3, 99.8, angle, 120, width_px)
        network, _ = lines_of(painter.paint([bar], 200, 200).classes, MILLIMETRE, 200)
        off += [np.hypot(*(bar.points - xy).T).min() for xy in network.node_xy]
    assert np.mean(off) < 0.9


def test_the_width_of_a_crack_is_not_disturbed_by_its_cut():
    for value in (255, 2):
        classes, _, _ = cut_crack(8, 40, 0, value, 3)
        _, table = lines_of(classes, MILLIMETRE, 300)
        assert table["width_max_mm"][0] < 8.8
        assert table["width_mean_mm"][0] == pytest.approx(8, abs=0.15)
