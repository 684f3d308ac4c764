"""Training losses from logits: cross entropy, focal, Dice, mixtures; with ignored pixels and unlabelled classes.

Logits are float (N, C, H, W), targets int64 (N, H, W) with values below C, or 255 where a pixel is not scored. The
forms follow Yuan et al. 2023 (Heritage Science 11:65) as far as known, and the code base its recipe points to.

Data sets differ in what they label: a set of cracks in walls says nothing about paint loss, so its background may
well hold some. `merge_unlabelled` turns the logits of such samples into those of the question their masks do answer:
an unlabelled class counts as background, p(background) + p(unlabelled). Every loss then applies as it is.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from .classes import NODATA
from .errors import OptionError
from .options import LOSSES

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
    """Return the (class-weighted) mean of -log p(target) over the scored pixels; 0 where no pixel is scored."""
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

    As in the reference recipe α is one factor for all classes, not a balance between them, and pixels that are not
    scored add 0 but count in the mean. Class weights multiply -log p (there they also enter p; here p stays a
    probability).
    """
    negative_log_p = functional.cross_entropy(logits, target, ignore_index=NODATA, reduction="none")
    p = torch.exp(-negative_log_p)
    loss = alpha * (1 - p) ** gamma * negative_log_p
    if class_weights is not None:
        loss = loss * class_weights[target.masked_fill(target == NODATA, 0)]
    return loss.mean()


def dice(logits: Tensor, target: Tensor, smooth: float = DICE_SMOOTH) -> Tensor:
    """Return 1 - the mean soft Dice score over the classes, background included.

    Per class (2 Σ p t + s) / (Σ p + Σ t + s) with sums pooled over the batch and its scored pixels.
    """
    class_count = logits.shape[1]
    scored = (target != NODATA).unsqueeze(1)
    p = torch.softmax(logits, dim=1) * scored
    truth = functional.one_hot(target.masked_fill(target == NODATA, 0), class_count).movedim(-1, 1) * scored
    overlap = (p * truth).sum(dim=(0, 2, 3))
    extent = p.sum(dim=(0, 2, 3)) + truth.sum(dim=(0, 2, 3))
    return 1 - ((2 * overlap + smooth) / (extent + smooth)).mean()


class SegmentationLoss(nn.Module):
    """One of the named losses, as a module.

    ``ce``, ``focal`` and ``dice`` stand alone; ``mixed1`` = Dice + λ focal (the paper's winner); ``mixed2`` = Dice +
    focal + cross entropy.

    Args:
        name: One of `LOSSES`.
        focal_weight: λ of ``mixed1``.
        class_weights: Weights of the classes in the cross entropy and focal terms, or None for equal ones.
    """

    def __init__(self, name: str, focal_weight: float = 1.0, class_weights: tuple[float, ...] | None = None) -> None:
        super().__init__()
        self.name = name
        self.focal_weight = focal_weight
        weights = None if class_weights is None else torch.tensor(class_weights, dtype=torch.float32)
        self.register_buffer("class_weights", weights, persistent=False)

    def forward(self, logits: Tensor, target: Tensor, labelled: Tensor | None = None) -> Tensor:
        """Return the loss, a scalar computed in at least float32.

        Args:
            logits: Float (N, C, H, W).
            target: Int (N, H, W), 255 where not scored.
            labelled: Bool (N, C), see `merge_unlabelled`; None where every class is labelled.
        """
        logits = logits.float() if logits.dtype != torch.float64 else logits
        target = target.long()
        if labelled is not None:
            logits, target = merge_unlabelled(logits, target, labelled)
        return self._from_merged(logits, target)

    def _from_merged(self, logits: Tensor, target: Tensor) -> Tensor:
        weights = self.class_weights.to(logits.dtype) if isinstance(self.class_weights, Tensor) else None
        if self.name == "ce":
            return cross_entropy(logits, target, weights)
        if self.name == "focal":
            return focal(logits, target, weights)
        if self.name == "dice":
            return dice(logits, target)
        if self.name == "mixed1":
            return dice(logits, target) + self.focal_weight * focal(logits, target, weights)
        return dice(logits, target) + focal(logits, target, weights) + cross_entropy(logits, target, weights)


def create_loss(
    name: str, focal_weight: float = 1.0, class_weights: tuple[float, ...] | None = None
) -> SegmentationLoss:
    """Return the loss of that name (see `SegmentationLoss`).

    Raises:
        OptionError: There is no loss of that name.
    """
    if name not in LOSSES:
        raise OptionError(f"There is no loss {name!r}.", f"Expected one of: {', '.join(LOSSES)}.")
    return SegmentationLoss(name, focal_weight, class_weights)
