"""Lengths, widths and directions against painted truth: straight cracks, rings, networks, any ground."""

import numpy as np
import painter
import pytest
from networks import MILLIMETRE
from painter import bar, ring

from craquemap.processing.vector.lines import lines_of

SIXTEEN_ANGLES = np.linspace(0, 180, 16, endpoint=False) + 0.7


def measured(painting, with_probability=False):
    probabilities = painting.probabilities() if with_probability else None
    network, table = lines_of(painting.classes, MILLIMETRE, 2048, probabilities)
    return network, table


@pytest.mark.parametrize("angle", SIXTEEN_ANGLES)
def test_a_straight_crack_is_as_long_wide_and_directed_as_painted(angle):
    for width_px in (1.5, 3, 6, 12):
        painting = painter.paint([bar(130.3, 129.8, angle, 220, width_px)], 260, 260)
        # along rows and columns a mask knows whole pixels only
        for with_probability, mean_px, most_px in ((False, 0.35, 0.75), (True, 0.04, 0.22)):
            network, table = measured(painting, with_probability)
            assert network.kept.sum() == 1
            assert network.length_m[0] == pytest.approx(0.220, abs=0.002 + 0.0001 * width_px)
            assert table["width_mean_mm"][0] == pytest.approx(width_px, abs=mean_px)
            assert table["width_median_mm"][0] == pytest.approx(width_px, abs=most_px)
            assert table["width_p95_mm"][0] == pytest.approx(width_px, abs=most_px)
            assert table["width_max_mm"][0] == pytest.approx(width_px, abs=most_px)
            assert abs((table["orientation_deg"][0] - angle + 90) % 180 - 90) < 0.8
            assert 0 <= table["orientation_deg"][0] < 180


def test_straight_cracks_are_right_on_average():
    lengths, widths, integrals = [], [], []
    for angle in SIXTEEN_ANGLES:
        painting = painter.paint([bar(130.3, 129.8, angle, 220, 3)], 260, 260)
        network, table = measured(painting)
        lengths.append(network.length_m[0] / 0.220)
        widths.append(table["width_mean_mm"][0] / 3)
        integrals.append(measured(painting, True)[1]["width_mean_mm"][0] / 3)
    assert np.mean(lengths) == pytest.approx(1, abs=0.004)
    assert np.mean(widths) == pytest.approx(1, abs=0.015)
    assert np.mean(integrals) == pytest.approx(1, abs=0.003)


@pytest.mark.parametrize(("radius_px", "tolerance"), [(6, 0.02), (10, 0.01), (20, 0.006), (60, 0.005)])
def test_a_ring_keeps_all_its_length(radius_px, tolerance):
    for width_px in (2, 3, 5):
        painting = painter.paint([ring(80.3, 79.8, radius_px, width_px)], 160, 160)
        network, table = measured(painting)
        assert network.kept.sum() == 1
        assert network.length_m[0] == pytest.approx(2 * np.pi * radius_px / 1000, rel=tolerance)
        assert table["width_mean_mm"][0] == pytest.approx(width_px, abs=0.15)


def test_a_crack_at_the_edge_of_a_picture_is_measured_to_the_edge():
    for angle in (0, 30, 90):
        painting = painter.paint([bar(100.3, 100.1, angle, 600, 4)], 200, 200)
        network, _ = measured(painting)
        assert network.length_m[0] * 1000 == pytest.approx(painting.visible_lengths_px()[0], abs=5)


def test_a_crack_cut_off_along_its_side_counts_its_other_side_twice():
    classes = np.zeros((100, 100), np.uint8)
    classes[48:55, 10:90] = 1
    assert lines_of(classes, MILLIMETRE, 100)[1]["width_mean_mm"][0] == pytest.approx(7, abs=0.05)
    classes[:48] = 255
    assert lines_of(classes, MILLIMETRE, 100)[1]["width_mean_mm"][0] == pytest.approx(7, abs=0.6)


def test_neighbouring_cracks_do_not_widen_each_other():
    cracks = [bar(100, 90.5 + 7 * i, 0, 160, 3) for i in range(4)]
    painting = painter.paint(cracks, 200, 200)
    for with_probability in (False, True):
        _, table = measured(painting, with_probability)
        assert table["width_mean_mm"] == pytest.approx(np.full(4, 3), abs=0.12)


def test_junctions_do_not_widen_their_arms():
    painting = painter.paint([bar(100, 100, 10, 160, 6), bar(100, 100, 65, 160, 6)], 200, 200)
    network, table = measured(painting)
    assert table["width_mean_mm"][network.kept] == pytest.approx(np.full(4, 6), abs=0.1)
    assert table["width_max_mm"][network.kept].max() < 6.5


GROUNDS = {
    "turned": [[0.0008, 0.0006], [0.0006, -0.0008]],
    "oblong": [[0.002, 0.0], [0.0, -0.001]],
    "sheared": [[0.001, 0.0005], [0.0002, -0.0012]],
    "upside down": [[0.001, 0.0], [0.0, 0.001]],
}


@pytest.mark.parametrize("name", GROUNDS)
@pytest.mark.parametrize("angle", [8, 25, 50, 98, 115, 160])
def test_length_width_and_direction_are_those_on_the_ground(name, angle):
    jacobian_m = np.array(GROUNDS[name])
    row, col = np.mgrid[:400, :400] + 0.5
    ground = np.einsum("ij,jab->iab", jacobian_m, np.stack([col - 200.2, row - 199.7]))
    along = np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle))])
    forth = along @ ground.reshape(2, -1)
    aside = np.array([-along[1], along[0]]) @ ground.reshape(2, -1)
    length_m, width_m = 0.12, 0.009
    beyond = np.maximum(abs(forth) - length_m / 2, 0)
    classes = (np.hypot(beyond, aside) <= width_m / 2).reshape(400, 400).astype(np.uint8)
    network, table = lines_of(classes, jacobian_m, 400)
    longest = np.argmax(network.length_m)
    assert network.length_m[longest] == pytest.approx(length_m, abs=0.012)  # ends are found in pixels
    assert table["width_mean_mm"][longest] == pytest.approx(9, abs=0.2)
    assert abs((table["orientation_deg"][longest] - angle + 90) % 180 - 90) < 3


def matched(painting, table, kept):
    """Pairs of a segment and the one crack it follows from end to end, cracks longer than 30 px and wholly in the picture."""
    offsets, vertices = table["vertex_offsets"], table["vertices"]
    lengths = np.array([crack.length_px for crack in painting.cracks])
    whole = (painting.visible_lengths_px() > 0.995 * lengths) & (lengths > 30)
    found = []
    for i in np.flatnonzero(kept):
        line = vertices[offsets[i] : offsets[i + 1]]
        way = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
        at = np.arange(0.5, max(way[-1], 0.6))
        col, row = (np.interp(at, way, line[:, axis]).astype(int).clip(0, len(painting.owner) - 1) for axis in (0, 1))
        owners = np.bincount(np.maximum(painting.owner[row, col], -1) + 1)[1:]
        if len(owners):
            found.append((i, owners.argmax(), owners.max() > 0.9 * owners.sum()))
    crack_count = np.bincount([crack for _, crack, _ in found], minlength=len(lengths))
    return np.array([(i, crack) for i, crack, sure in found if sure and whole[crack] and crack_count[crack] == 1]).T


@pytest.fixture(scope="module", params=[1, 2])
def painting(request):
    """A network wholly inside its picture: what is only half visible has no true length."""
    size = 1200
    cracks = [
        crack
        for crack in painter.network(size, size, 100, request.param)
        if crack.points.min() > 10 and crack.points.max() < size - 10
    ]
    return painter.paint(cracks, size, size)


def test_a_network_is_as_long_as_painted(painting):
    network, _ = measured(painting)
    assert network.length_m.sum(where=network.kept) * 1000 == pytest.approx(
        painting.visible_lengths_px().sum(), rel=0.003
    )


@pytest.mark.parametrize(("with_probability", "width_error"), [(False, 0.026), (True, 0.023)])
def test_segments_of_a_network_are_measured_within_the_bars(painting, with_probability, width_error):
    network, table = measured(painting, with_probability)
    segment, crack = matched(painting, table, network.kept)
    assert len(segment) > 100
    true_px = np.array([painting.cracks[i].length_px for i in crack])
    error = abs(network.length_m[segment] * 1000 / true_px - 1)
    assert error.mean() < 0.015
    assert np.percentile(error, 95) < 0.045
    true_px = np.array([painting.cracks[i].mean_width_px for i in crack])
    error = table["width_mean_mm"][segment] / true_px - 1
    assert abs(error).mean() < width_error
    assert abs(error.mean()) < 0.01
    true_px = np.array([painting.cracks[i].widths_px.max() for i in crack])
    assert abs(table["width_max_mm"][segment] / true_px - 1).mean() < 0.06


def test_the_written_line_is_as_long_as_the_field_says(painting):
    network, table = measured(painting)
    offsets, vertices = table["vertex_offsets"], table["vertices"].copy()
    total = 0.0
    for i in np.flatnonzero(network.kept):
        line = vertices[offsets[i] : offsets[i + 1]]
        if network.start_node[i]:
            line[0], line[-1] = network.start_xy[i], network.end_xy[i]
        assert (np.hypot(*np.diff(line, axis=0).T) > 0).all() or network.length_m[i] < 0.005
        total += np.hypot(*np.diff(line, axis=0).T).sum()
    assert total == pytest.approx(network.length_m.sum(where=network.kept) * 1000, rel=0.006)


def test_area_is_the_masks(painting):
    network, table = measured(painting)
    area_px = (network.length_m * table["width_mean_mm"])[network.kept].sum() * 1000
    # overlaps at junctions count twice, round caps not at all
    assert area_px == pytest.approx(painting.classes.sum(), rel=0.03)


def test_a_stub_between_a_junction_and_the_border_is_no_wider_than_its_crack():
    classes = np.zeros((120, 120), np.uint8)
    classes[:, 112:115] = 1  # beside the border, so that what crosses it goes on for 5 px only
    classes[40:43] = 1
    network, table = lines_of(classes, MILLIMETRE, 120)
    assert (network.kept.sum(), network.node_degree.max()) == (4, 4)
    assert table["width_max_mm"].max() < 4.5
    classes[60:, 100:] = 255  # and beside nodata no spur along it is taken for a crack
    network, table = lines_of(classes, MILLIMETRE, 120)
    assert table["width_max_mm"].max() < 4.5
