"""The base losses, from logits: cross entropy, focal, Dice; and samples whose masks don't label every class.

Logits are float (N, C, H, W), targets int64 (N, H, W) with values below C, or 255 where a pixel is not scored. The
paper is Yuan et al. 2023 (Heritage Science 11:65); "the reference" is the public code base its recipe points to. Where
the two differ the reference is followed, since it is what was run, and the docstring says so.

Data sets differ in what they label: a set of cracks in walls says nothing about paint loss, so its background may
well hold some. `merge_unlabelled` turns the logits of such samples into those of the question their masks do answer:
an unlabelled class counts as background, p(background) + p(unlabelled). Every loss then applies as it is.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from ..classes import NODATA

FOCAL_ALPHA = 0.5
FOCAL_GAMMA = 2.0
DICE_SMOOTH = 1e-5


def merge_unlabelled(logits: Tensor, target: Tensor, labelled: Tensor) -> tuple[Tensor, Tensor]:
    """Let classes a sample's mask does not label count as background (marginalisation).

    Args:
        logits: Float (N, C, H, W).
        target: Int (N, H, W).
        labelled: Bool (N, C): which classes the sample's mask labels; background (column 0) always counts as
            labelled.

    Returns:
        Logits whose softmax is p(background) + Σ p(unlabelled) for background, 0 for unlabelled classes and
        unchanged for the others; and the target, in which a pixel of an unlabelled class has become background.
    """
    background = logits[:, 0]
    merged = [background]
    for class_id in range(1, logits.shape[1]):
        known = labelled[:, class_id, None, None]
        own = logits[:, class_id]
        merged[0] = torch.where(known, merged[0], torch.logaddexp(merged[0], own))
        merged.append(own.masked_fill(~known, float("-inf")))
        target = torch.where((target == class_id) & ~known, torch.zeros_like(target), target)
    return torch.stack(merged, dim=1), target


def cross_entropy(logits: Tensor, target: Tensor, class_weights: Tensor | None = None) -> Tensor:
    """Return the (class-weighted) mean of -log p(target) over the scored pixels; 0 where no pixel is scored.

    Paper and reference agree. With class weights the mean is Σ w·(-log p) / Σ w, as in the reference (torch's own).
    """
    total = functional.cross_entropy(logits, target, weight=class_weights, ignore_index=NODATA, reduction="sum")
    scored = target != NODATA
    weight = scored.sum() if class_weights is None else class_weights[target.masked_fill(~scored, 0)][scored].sum()
    return total / weight.clamp(min=1e-12 if class_weights is not None else 1)


def focal(
    logits: Tensor,
    target: Tensor,
    class_weights: Tensor | None = None,
    alpha: float = FOCAL_ALPHA,
    gamma: float = FOCAL_GAMMA,
) -> Tensor:
    """Return the focal loss, mean over all pixels of α (1 - p)^γ (-log p), with p the probability of the target class.

    The paper writes the two-class form, with α for the class and 1 - α for the rest; at its α = 0.5 both are the
    same factor. In the reference, as here, α is one factor for all classes, not a balance between them, and pixels
    that are not scored add 0 but count in the mean.

    Differs from the reference with class weights only: there they multiply -log p before p is taken back from it, so
    that p becomes p^w; here they multiply the loss of the pixel and p stays a probability.
    """
    negative_log_p = functional.cross_entropy(logits, target, ignore_index=NODATA, reduction="none")
    p = torch.exp(-negative_log_p)
    loss = alpha * (1 - p) ** gamma * negative_log_p
    if class_weights is not None:
        loss = loss * class_weights[target.masked_fill(target == NODATA, 0)]
    return loss.mean()


def dice(logits: Tensor, target: Tensor, smooth: float = DICE_SMOOTH) -> Tensor:
    """Return 1 - the mean soft Dice score over the classes, background included.

    Per class (2 Σ p t + s) / (Σ p + Σ t + s). The paper gives the form for one class without s; the reference, as
    here, pools the sums over the batch, smooths with s = 1e-5 and takes the mean over the classes.

    Differs from the reference on pixels that are not scored: there their p still counts in Σ p, as if it were false;
    here they count nowhere.
    """
    class_count = logits.shape[1]
    scored = (target != NODATA).unsqueeze(1)
    p = torch.softmax(logits, dim=1) * scored
    truth = functional.one_hot(target.masked_fill(target == NODATA, 0), class_count).movedim(-1, 1) * scored
    overlap = (p * truth).sum(dim=(0, 2, 3))
    extent = p.sum(dim=(0, 2, 3)) + truth.sum(dim=(0, 2, 3))
    return 1 - ((2 * overlap + smooth) / (extent + smooth)).mean()
