"""Thinning of a batch of masks to lines, on whatever device they are, eight masks a byte.

Guo-Hall parallel thinning (Guo & Hall 1989, Communications of the ACM 32:359, algorithm A1), as the vectoriser's, in
bitwise operations of torch: bit ``i`` of a byte is the pixel of mask ``i``. So a training needs neither another process
nor a copy to the processor for the skeletons of its masks.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

_BITS = 8


@torch.no_grad()
def tube(masks: Tensor, iterations: int, radius_px: int) -> Tensor:
    """Return the pixels of masks within so many px (city blocks) of their skeletons.

    Args:
        masks: Bool (N, H, W).
        iterations: Of the thinning: half the width of the widest line. What is wider keeps a core of more than a line.
        radius_px: Times the skeleton is dilated by a cross before the mask cuts it.

    Returns:
        Bool (N, H, W).
    """
    packed = _pack(masks)
    line = packed
    for _ in range(iterations):
        line = _thinned_once(_thinned_once(line, second=False), second=True)
    for _ in range(radius_px):
        _, north, east, south, west, *_ = _neighbours(line)
        line = line | north | east | south | west
    return _unpack(line & packed, len(masks))


def _pack(masks: Tensor) -> Tensor:
    """Return masks (N, H, W) as bits, uint8 (ceil(N / 8), H, W)."""
    count, height, width = masks.shape
    filled = functional.pad(masks.to(torch.uint8), (0, 0, 0, 0, 0, -count % _BITS))
    filled = filled.view(-1, _BITS, height, width) << _places(masks)
    return filled.sum(dim=1, dtype=torch.uint8)


def _unpack(packed: Tensor, count: int) -> Tensor:
    bits = (packed.unsqueeze(1) >> _places(packed)) & 1
    return bits.flatten(0, 1)[:count].bool()


def _places(like: Tensor) -> Tensor:
    return torch.arange(_BITS, dtype=torch.uint8, device=like.device).view(-1, 1, 1)


def _neighbours(packed: Tensor) -> tuple[Tensor, ...]:
    """Return the pixels themselves and their neighbours N, E, S, W, NW, NE, SE, SW; outside is 0."""
    height, width = packed.shape[-2:]
    framed = functional.pad(packed, (1, 1, 1, 1))
    steps = ((1, 1), (0, 1), (1, 2), (2, 1), (1, 0), (0, 0), (0, 2), (2, 2), (2, 0))
    return tuple(framed[:, y : y + height, x : x + width] for y, x in steps)


def _thinned_once(packed: Tensor, second: bool) -> Tensor:
    """Run one sub-iteration."""
    centre, n, e, s, w, nw, ne, se, sw = _neighbours(packed)
    # neighbours in pairs, the two ways to count them
    a1, b1, c1, d1 = nw | n, ne | e, se | s, sw | w
    a2, b2, c2, d2 = n | ne, e | se, s | sw, w | nw
    # C(p) == 1: exactly one 8-connected run of neighbours
    run_n, run_e, run_s, run_w = ~n & b1, ~e & c1, ~s & d1, ~w & a1
    one_run = (run_n ^ run_e ^ run_s ^ run_w) & ~((run_n & run_e) | (run_s & run_w))
    # 2 <= N(p) <= 3, N the smaller of the two counts
    two1 = (a1 & b1) | (c1 & d1) | ((a1 | b1) & (c1 | d1))
    two2 = (a2 & b2) | (c2 & d2) | ((a2 | b2) & (c2 | d2))
    not_four = ~((a1 & b1 & c1 & d1) & (a2 & b2 & c2 & d2))
    kept_side = ((a2 | ~se) & e) if second else ((c2 | ~nw) & w)
    return centre & ~(one_run & two1 & two2 & not_four & ~kept_side)
