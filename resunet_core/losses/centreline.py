"""Losses that look at lines rather than areas: soft clDice and skeleton recall, of one class (craquelure).

What tears a crack in two is few pixels and costs an area loss next to nothing; here it costs its length. Maps are
float (N, H, W) in 0..1. All of it runs on the device of the batch.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional

from .thinning import tube

CLDICE_SMOOTH = 1.0
RECALL_SMOOTH = 1e-5
TUBE_RADIUS_PX = 2

Offsets = tuple[tuple[int, int], ...]
_ROW: Offsets = ((0, -1), (0, 1))
_COLUMN: Offsets = ((-1, 0), (1, 0))


def soft_skeleton(p: Tensor, half_width_px: int) -> Tensor:
    """Return the soft skeleton of maps (N, H, W) in 0..1 (Shit et al. 2021, arXiv 2003.07311, algorithm 1).

    Each of ``half_width_px`` rounds erodes by a cross of 3 and adds what an opening (3x3 dilation of the next erosion)
    takes away, δ >= 0: S ← S + δ (1 - S). The authors' code calls the half-width ``iter``, says that it must be at least that
    of the widest line, and ignores it; here it is used. A line wider than ``2 half_width_px + 1`` has no skeleton.
    """
    eroded = _erode(p)
    off_line = 1 - functional.relu(p - _dilate(eroded))
    for _ in range(half_width_px):
        p, eroded = eroded, _erode(eroded)
        off_line = off_line * (1 - functional.relu(p - _dilate(eroded)))
    return 1 - off_line


def soft_cldice(p: Tensor, truth: Tensor, half_width_px: int, smooth: float = CLDICE_SMOOTH) -> Tensor:
    """Return 1 - soft clDice (Shit et al. 2021, equations 1 to 3 with soft skeletons).

    Precision is the share of the predicted skeleton that lies in the true mask, sensitivity the share of the true
    skeleton that lies in the predicted one, each (Σ + s) / (Σ + s) with sums pooled over the batch, as in the authors'
    code; clDice is their harmonic mean.

    Args:
        p: Probabilities of the class, float (N, H, W), 0 where not scored.
        truth: The class's mask, 0 or 1, same shape and dtype, 0 where not scored.
        half_width_px: Half the width of the widest line.
        smooth: s.
    """
    with torch.no_grad():
        true_line = soft_skeleton(truth, half_width_px)
    line = soft_skeleton(p, half_width_px)
    precision = ((line * truth).sum() + smooth) / (line.sum() + smooth)
    sensitivity = ((true_line * p).sum() + smooth) / (true_line.sum() + smooth)
    return 1 - 2 * precision * sensitivity / (precision + sensitivity)


def skeleton_recall(p: Tensor, truth: Tensor, half_width_px: int, smooth: float = RECALL_SMOOTH) -> Tensor:
    """Return 1 - the share of the true lines' tube that is predicted (Kirchhoff et al. 2024, arXiv 2404.03010).

    The tube is the skeleton of the mask, dilated by 2 px and cut by the mask. The authors minimise -recall; the 1 makes
    a perfect prediction cost 0. Sums are pooled over the batch. Blind to false alarms, so of use only beside another
    loss. Deviation: Guo and Hall's thinning, which runs on the device of the batch, for Zhang and Suen's.

    Args:
        p: Probabilities of the class, float (N, H, W), 0 where not scored.
        truth: The class's mask, 0 or 1, same shape and dtype, 0 where not scored.
        half_width_px: Half the width of the widest line.
        smooth: Added to both sums.
    """
    line = tube(truth > 0.5, half_width_px, TUBE_RADIUS_PX)
    return 1 - ((line * p).sum() + smooth) / (line.sum() + smooth)


def _erode(x: Tensor) -> Tensor:
    return _extremum(x, _ROW + _COLUMN, smallest=True)


def _dilate(x: Tensor) -> Tensor:
    return _extremum(_extremum(x, _ROW, smallest=False), _COLUMN, smallest=False)


def _extremum(x: Tensor, offsets: Offsets, smallest: bool) -> Tensor:
    extremum: Tensor = _Extremum.apply(x, offsets, smallest)
    return extremum


class _Extremum(torch.autograd.Function):
    """The smallest (largest) of a pixel and its neighbours at some offsets; pixels outside don't take part.

    torch's max-pooling gives the same, at 2.6 times the time on a processor (forward and backward).
    """

    @staticmethod
    def forward(ctx: Any, x: Tensor, offsets: Offsets, smallest: bool) -> Tensor:
        """Remember at which offsets a neighbour took the place of what came before it."""
        padded = functional.pad(x, (1, 1, 1, 1), value=float("inf") if smallest else float("-inf"))
        best, replaced = x, []
        for offset in offsets:
            candidate = padded[_shifted(x, offset)]
            replaced.append(candidate < best if smallest else candidate > best)
            best = torch.minimum(candidate, best) if smallest else torch.maximum(candidate, best)
        ctx.offsets = offsets
        ctx.save_for_backward(*replaced)
        return best

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        """Hand each gradient to the last neighbour that took the place, else to the pixel itself."""
        (rest,) = gradients
        result = functional.pad(torch.zeros_like(rest), (1, 1, 1, 1))
        for offset, replaced in zip(reversed(ctx.offsets), reversed(ctx.saved_tensors)):
            part = rest * replaced
            result[_shifted(rest, offset)] += part
            rest = rest - part
        result[_shifted(rest, (0, 0))] += rest
        return result[_shifted(rest, (0, 0))], None, None


def _shifted(x: Tensor, offset: tuple[int, int]) -> tuple[Any, ...]:
    """Return the index of ``x``, moved by an offset, in ``x`` padded by 1."""
    (height, width), (dy, dx) = x.shape[-2:], offset
    return ..., slice(1 + dy, 1 + dy + height), slice(1 + dx, 1 + dx + width)
