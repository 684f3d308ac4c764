"""Boundary loss: false pixels cost by their distance from the true outline (Kervadec et al. 2019, arXiv 1812.07032).

The distance transform is exact, capped, and made of additions and minima, so that any torch device computes it where
the batch is.
"""

from __future__ import annotations

import torch
from torch import Tensor

CAP_PX = 15  # sums of 1, 2, 4, 8 reach every whole number up to here


def boundary(p: Tensor, truth: Tensor, scored: Tensor) -> Tensor:
    """Return the mean over scored pixels and classes of φ (p - t), at least 0, and 0 for a perfect prediction.

    φ is the signed distance from the true outline (negative inside), capped at 15 px and divided by that: far off, a
    false pixel costs 1. Taking t off (the paper's equation 4; a constant that its equation 5 leaves out) changes no
    gradient. Further deviations: the cap, which keeps one far pixel from outweighing a crack; where a picture
    has none of a class every pixel is far off (the authors' code: the class is left out).

    Args:
        p: Probabilities of the classes after background, float (N, C, H, W).
        truth: Their masks, 0 or 1, same shape and dtype.
        scored: Bool (N, 1, H, W). Other pixels are outside of everything, and add nothing.
    """
    cost = signed_distance_px(truth > 0.5).to(p.dtype) / CAP_PX * (p - truth) * scored
    return cost.sum() / (scored.sum() * p.shape[1]).clamp(min=1)


@torch.no_grad()
def signed_distance_px(mask: Tensor) -> Tensor:
    """Return the distance of pixel centres from the outline of a mask, negative inside, clipped to ±15 px.

    The outline runs between the pixels: half a pixel less than the Euclidean distance to the nearest pixel of the
    other side. What lies outside of the picture is no other side.

    Args:
        mask: Bool (..., H, W).

    Returns:
        float32 (..., H, W).
    """
    outside, inside = _distance_px(mask), _distance_px(~mask)
    return torch.where(mask, 0.5 - inside, outside - 0.5).clamp(-CAP_PX, CAP_PX)


def _distance_px(mask: Tensor) -> Tensor:
    """Return the exact distance to the nearest True pixel, at least ``CAP_PX + 1`` where none is within ``CAP_PX``.

    First along rows: the cone |x| is the min-plus sum of cones of reach 1, 2, 4, 8. Then along columns: the parabola
    y² is the min-plus sum of the steps 1, 3, 5, ... (van den Boomgaard 1992).
    """
    far = CAP_PX + 1
    along = torch.where(mask, 0, far).to(torch.int16)
    for step in (1, 2, 4, 8):
        along = _nearest(along, step, step, dim=-1)
    squared = along * along
    for step in range(1, 2 * CAP_PX, 2):
        squared = _nearest(squared, 1, step, dim=-2)
    return squared.clamp(max=far * far).float().sqrt()


def _nearest(cost: Tensor, shift: int, price: int, dim: int) -> Tensor:
    """Return the least of staying and of coming from ``shift`` pixels away, on either side, at a price."""
    result, length = cost.clone(), max(0, cost.shape[dim] - shift)
    priced = cost + price
    for here, there in ((shift, 0), (0, shift)):
        part = result.narrow(dim, min(here, cost.shape[dim]), length)
        torch.minimum(part, priced.narrow(dim, min(there, cost.shape[dim]), length), out=part)
    return result
