"""Junctions and their kinds, crossings, connected networks, ids, and what is left out."""

import numpy as np
import painter
import pytest
import yardstick
from networks import MILLIMETRE, tiles_of
from painter import bar
from scipy import ndimage

from craquemap.processing.vector.lines import _pruned_skeleton, finish_network, lines_of
from craquemap.processing.vector.metric import metric_of
from craquemap.processing.vector.network import KINDS, SurePart
from craquemap.processing.vector.thinning import pack_bits
from craquemap.resunet_core.classes import CRAQUELURE


def painted(cracks, size=200, jacobian_m=MILLIMETRE, **limits):
    classes = painter.paint(cracks, size, size).classes
    network, table = lines_of(classes, jacobian_m, size)
    if limits:
        network = finish_network(table, table, size, jacobian_m, **limits)
    return network, table


def kinds(network):
    return sorted(KINDS[kind] for kind in network.node_kind)


def ray(x, y, angle_deg, length_px, width_px):
    """A crack from a point outwards."""
    angle = np.radians(angle_deg)
    end = np.array([x + length_px * np.cos(angle), y - length_px * np.sin(angle)])
    return painter.Crack(np.array([[x, y], end]), np.full(2, float(width_px)))


def star(angles_deg, width_px=4, x=100.3, y=99.6):
    return [ray(x, y, angle, 70, width_px) for angle in angles_deg]


@pytest.mark.parametrize("turn", [0, 17, 33, 61, 90, 145])
@pytest.mark.parametrize("width_px", [2, 4, 7])
def test_three_equal_angles_are_a_y(turn, width_px):
    network, _ = painted(star([turn, turn + 120, turn + 240], width_px))
    assert kinds(network) == ["Y", "end", "end", "end"]
    assert network.node_degree[network.node_kind == 1].tolist() == [3]
    np.testing.assert_allclose(network.node_xy[network.node_kind == 1], [[100.3, 99.6]], atol=1)


@pytest.mark.parametrize("turn", [0, 17, 33, 61, 90, 145])
@pytest.mark.parametrize("width_px", [2, 4, 7])
def test_a_crack_that_ends_on_a_straight_one_is_a_t(turn, width_px):
    network, _ = painted(star([turn, turn + 180, turn + 270], width_px))
    assert kinds(network) == ["T", "end", "end", "end"]
    np.testing.assert_allclose(network.node_xy[network.node_kind == 2], [[100.3, 99.6]], atol=1)


def test_the_arms_of_an_arrow_are_no_straight_crack():
    assert kinds(painted(star([0, 50, 100]))[0]) == ["Y", "end", "end", "end"]


def test_t_or_y_is_told_on_the_ground():
    # on pixels twice as wide as high, arms 20 degrees above the horizontal on the screen are 10 degrees above on the ground
    wide = np.array([[0.002, 0], [0, -0.001]])
    angles = [270, 20, 160]
    assert "Y" in kinds(painted(star(angles))[0])
    assert "T" in kinds(painted(star(angles), jacobian_m=wide)[0])


@pytest.mark.parametrize("turn", [5, 40, 75])
@pytest.mark.parametrize(("width_px", "between"), [(3, 90), (3, 60), (6, 70), (10, 80)])
def test_a_crossing_is_one_x_with_four_arms(turn, width_px, between):
    network, _ = painted(star([turn, turn + between, turn + 180, turn + 180 + between], width_px))
    assert kinds(network) == ["X", "end", "end", "end", "end"]
    assert network.kept.sum() == 4
    x = network.node_kind == 3
    assert network.node_degree[x].tolist() == [4]
    np.testing.assert_allclose(network.node_xy[x], [[100.3, 99.6]], atol=1)
    np.testing.assert_allclose(network.length_m[network.kept], 0.070, rtol=0.035)


@pytest.mark.parametrize(("between", "share"), [(60, 0.9), (45, 0.75), (30, 0.4)])
def test_cracks_that_cross_at_a_small_angle_are_one_x_more_often_than_not(between, share):
    distance_px, right = yardstick.junction_errors("X", (2, 3, 6), 12, 4, between)
    assert right >= share
    assert distance_px.mean() < 1


def test_arms_that_turn_over_a_shared_stretch_do_not_cross():
    # a stretch of 1.6 widths: short enough for straight cracks at 60 degrees, but these arms turn by 60 degrees
    network, _ = painted(
        [bar(100, 100, 0, 8, 5), *(ray(x, 100, a, 60, 5) for x, a in ((96, 150), (96, 270), (104, 30), (104, 90)))]
    )
    assert "X" not in kinds(network)


def test_two_junctions_farther_apart_than_the_width_stay_two():
    network, _ = painted([bar(100, 100, 0, 150, 4), ray(80, 100, 90, 60, 4), ray(110, 100, 270, 60, 4)])
    assert kinds(network) == ["T", "T", "end", "end", "end", "end"]
    assert network.kept.sum() == 5


def test_a_crack_through_the_picture_ends_at_its_edges():
    network, _ = painted([bar(100, 100, 20, 400, 5)])
    assert kinds(network) == ["edge", "edge"]
    assert network.node_degree.tolist() == [1, 1]


def test_nodata_inside_the_picture_is_an_edge_too():
    classes = painter.paint([bar(100, 100, 0, 120, 5)], 200, 200).classes
    classes[80:120, 120:140] = 255
    network, _ = lines_of(classes, MILLIMETRE, 200)
    assert kinds(network) == ["edge", "edge", "end", "end"]
    assert sorted(np.bincount(network.network_id)[1:]) == [1, 1]


def test_a_ring_has_no_nodes_and_no_tortuosity():
    network, table = painted([painter.ring(100, 100, 50, 4)])
    assert len(network.node_kind) == 0
    assert (network.start_node[0], network.end_node[0], network.network_id[0]) == (0, 0, 1)
    assert np.isnan(network.tortuosity[0])
    assert np.isnan(network.start_xy).all()
    assert (table["vertices"][0] == table["vertices"][-1]).all()


def test_a_lollipop_keeps_its_loop_from_its_junction_to_itself():
    network, _ = painted([painter.ring(100, 100, 30, 4), ray(130, 100, 0, 50, 4)])
    loop = network.start_node == network.end_node
    assert loop.sum() == 1
    assert np.isnan(network.tortuosity[loop]).all()
    assert network.length_m[loop][0] == pytest.approx(2 * np.pi * 0.030, rel=0.02)
    assert sorted(network.node_degree) == [1, 3]


def test_tortuosity_is_length_over_chord():
    angle = np.linspace(0, np.pi, 400)
    arch = painter.Crack(np.stack([100 + 60 * np.cos(angle), 130 - 60 * np.sin(angle)], axis=1), np.full(400, 4.0))
    assert painted([arch])[0].tortuosity[0] == pytest.approx(np.pi / 2, rel=0.01)
    assert painted([bar(100, 100, 33, 120, 4)])[0].tortuosity[0] == pytest.approx(1, abs=0.006)


def test_single_pixels_and_specks_are_not_in_the_network():
    classes = np.zeros((30, 30), np.uint8)
    classes[5, 5] = 1
    classes[10:13, 10:13] = 1
    assert len(lines_of(classes, MILLIMETRE, 30)[0].id) == 0


def clean_network(seed, size=(400, 500)):
    classes = painter.paint(painter.network(*size, 80, seed), *size).classes
    return classes, *lines_of(classes, MILLIMETRE, 600)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_islands_are_segments_less_nodes_plus_networks(seed):
    """Euler: an oracle for the whole topology, from counting background regions alone."""
    classes, network, _ = clean_network(seed)
    regions, count = ndimage.label(classes == 0)
    rim = np.unique(np.concatenate([regions[0], regions[-1], regions[:, 0], regions[:, -1]]))
    islands = count - (rim > 0).sum()
    loops = (network.start_node[network.kept] == 0).sum()
    assert network.kept.sum() - loops - len(network.node_kind) + network.network_id.max() == islands
    assert islands > 3


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_components_are_those_of_the_mask(seed):
    classes, network, _ = clean_network(seed)
    count = ndimage.label(classes == 1, np.ones((3, 3)))[1]
    assert network.network_id.max() == count
    assert set(network.node_network_id) == set(range(1, count + 1))


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.filterwarnings("ignore")
def test_skan_counts_the_same_ends_and_nearly_the_same_branches(seed):
    skan = pytest.importorskip("skan")
    classes, network, table = clean_network(seed)
    (tile,) = tiles_of(classes, 600)
    _, own = _pruned_skeleton(tile, pack_bits(tile.classes == CRAQUELURE.id), metric_of(MILLIMETRE))
    drawn = np.zeros(tile.classes.shape, bool)
    drawn[own[:, 0], own[:, 1]] = True
    skeleton = skan.Skeleton(drawn)
    # skan links diagonal neighbours beside a corner as well: some more junction pixels, and once in a while no end
    assert (skeleton.degrees == 1).sum() == pytest.approx((network.node_degree == 1).sum(), abs=1)
    branches = skan.summarize(skeleton, separator="_")
    assert (branches.branch_distance > 1.5).sum() == pytest.approx(len(table["key"]), rel=0.05)


def test_ids_count_from_one_and_refer_to_each_other():
    _, network, _ = clean_network(5)
    kept = network.kept
    assert sorted(network.id[kept]) == list(range(1, kept.sum() + 1))
    degree = np.bincount(np.concatenate([network.start_node[kept], network.end_node[kept]]))[1:]
    assert (degree == network.node_degree).all()
    for node, xy in ((network.start_node, network.start_xy), (network.end_node, network.end_xy)):
        line = kept & (node > 0)
        assert (network.node_xy[node[line] - 1] == xy[line]).all()
        assert (network.node_network_id[node[line] - 1] == network.network_id[line]).all()
    first = [network.id[network.network_id == number].min() for number in range(1, network.network_id.max() + 1)]
    assert first == sorted(first)
    assert first[0] == 1


def test_neighbours_in_the_file_are_neighbours_on_the_surface():
    _, network, _ = clean_network(6)
    order = np.argsort(network.id[network.kept])
    middle = ((network.start_xy + network.end_xy) / 2)[network.kept][order]
    steps = np.hypot(*np.diff(middle, axis=0).T)
    assert np.nanmedian(steps) < 100
    assert np.nanmedian(steps) < 0.5 * np.nanmedian(np.hypot(*(middle - middle[::-1]).T))


def two_networks():
    """A short crack of 30 px and a crossing of 4 x 70 px."""
    return [*star([0, 90, 180, 270]), bar(40, 30, 0, 30, 4)]


def test_networks_shorter_than_the_minimum_are_left_out_whole():
    everything, _ = painted(two_networks())
    assert everything.kept.sum() == 5
    some, _ = painted(two_networks(), min_length_m=0.05)
    assert some.kept.sum() == 4  # single segments of 70 px stay, for their network is longer
    assert sorted(some.id[some.kept]) == [1, 2, 3, 4]
    assert set(some.network_id[some.kept]) == {1}
    assert (some.network_id[~some.kept] == 0).all()
    assert (some.start_node[~some.kept] == 0).all()
    assert len(some.node_kind) == 5
    none, _ = painted(two_networks(), min_length_m=1.0)
    assert not none.kept.any()
    assert len(none.node_kind) == 0


def test_networks_below_the_confidence_are_left_out():
    classes = painter.paint(two_networks(), 200, 200).classes
    p = np.full(classes.shape, 200, np.uint8)
    p[:60] = 100  # the short crack, and the upper end of the crossing
    network, table = lines_of(classes, MILLIMETRE, 200, p)

    def kept(confidence, length_m):
        part = SurePart(confidence, length_m)
        return finish_network(table, table, 200, MILLIMETRE, sure_part=part).kept.sum()

    assert network.kept.sum() == 5
    assert kept(0.3, 0.02) == 5
    assert kept(0.75, 0.02) == 4  # of the crossing three arms are sure, more than 20 mm of it
    assert kept(0.75, 10.0) == 0  # all of it must be
    assert kept(0.3, 10.0) == 5
    assert np.sort(table["confidence"])[[0, -1]] == pytest.approx([100 / 254, 200 / 254], abs=1e-4)


def test_without_probabilities_the_confidence_is_unknown_and_leaves_nothing_out():
    network, table = painted(two_networks(), sure_part=SurePart(0.9, 1.0))
    assert np.isnan(table["confidence"]).all()
    assert network.kept.all()
