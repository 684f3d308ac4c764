"""Training losses: the paper's, by name, and additions that look at lines and outlines.

Logits are float (N, C, H, W), targets int (N, H, W) with values below C, or 255 where a pixel is not scored. The
functions are in `base`, `centreline` and `boundary`; `SegmentationLoss` joins them to what a training minimises.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from ..classes import CLASSES, CRAQUELURE, NODATA
from ..errors import OptionError
from ..options import LOSSES, TrainOptions
from .base import cross_entropy, dice, focal, merge_unlabelled
from .boundary import boundary
from .centreline import skeleton_recall, soft_cldice

__all__ = ["Additions", "SegmentationLoss", "create_loss", "loss_from_options", "merge_unlabelled"]

_TERMS = {
    "ce": ("cross_entropy",),
    "focal": ("focal",),
    "dice": ("dice",),
    "mixed1": ("dice", "focal"),
    "mixed2": ("dice", "focal", "cross_entropy"),
}


@dataclass(frozen=True)
class Additions:
    """Weights of what is added to a base loss; 0 leaves a term out.

    Attributes:
        cldice: Of 1 - soft clDice of craquelure.
        skeleton_recall: Of 1 - skeleton recall of craquelure.
        boundary: Of the boundary loss of all classes after background.
        half_width_px: Half the width of the widest craquelure, of the first two.
    """

    cldice: float = 0.0
    skeleton_recall: float = 0.0
    boundary: float = 0.0
    half_width_px: int = 6


class SegmentationLoss(nn.Module):
    """A base loss by name with its additions, as a module.

    ``ce``, ``focal`` and ``dice`` stand alone; ``mixed1`` = Dice + λ focal (the paper's winner); ``mixed2`` = Dice +
    focal + cross entropy.

    Args:
        name: One of `LOSSES`.
        focal_weight: λ of ``mixed1``.
        class_weights: Weights of the classes in the cross entropy and focal terms, or None for equal ones.
        additions: What is added.
    """

    def __init__(
        self,
        name: str,
        focal_weight: float = 1.0,
        class_weights: tuple[float, ...] | None = None,
        additions: Additions | None = None,
    ) -> None:
        super().__init__()
        self.name = name
        self.focal_weight = focal_weight
        self.additions = additions or Additions()
        weights = None if class_weights is None else torch.tensor(class_weights, dtype=torch.float32)
        self.register_buffer("class_weights", weights, persistent=False)

    def forward(self, logits: Tensor, target: Tensor, labelled: Tensor | None = None) -> Tensor:
        """Return the loss, a scalar computed in at least float32, under autocast too.

        Args:
            logits: Float (N, C, H, W).
            target: Int (N, H, W), 255 where not scored.
            labelled: Bool (N, C), see `merge_unlabelled`; None where every class is labelled.
        """
        return torch.stack(list(self.terms(logits, target, labelled).values())).sum()

    def terms(self, logits: Tensor, target: Tensor, labelled: Tensor | None = None) -> dict[str, Tensor]:
        """Return the weighted terms by name, of which the loss is the sum; arguments as in `forward`."""
        with torch.autocast(logits.device.type, enabled=False):
            logits = logits.float() if logits.dtype != torch.float64 else logits
            target = target.long()
            if labelled is not None:
                logits, target = merge_unlabelled(logits, target, labelled)
            return self._base_terms(logits, target) | self._added_terms(logits, target)

    def _base_terms(self, logits: Tensor, target: Tensor) -> dict[str, Tensor]:
        weights = self.class_weights.to(logits.dtype) if isinstance(self.class_weights, Tensor) else None
        found = {}
        for term in _TERMS[self.name]:
            if term == "cross_entropy":
                found[term] = cross_entropy(logits, target, weights)
            elif term == "focal":
                found[term] = (self.focal_weight if self.name == "mixed1" else 1.0) * focal(logits, target, weights)
            else:
                found[term] = dice(logits, target)
        return found

    def _added_terms(self, logits: Tensor, target: Tensor) -> dict[str, Tensor]:
        added, found = self.additions, {}
        if not (added.cldice or added.skeleton_recall or added.boundary):
            return {}
        scored = (target != NODATA).unsqueeze(1)
        class_ids = torch.arange(1, logits.shape[1], device=logits.device).view(-1, 1, 1)
        p = torch.softmax(logits, dim=1)[:, 1:] * scored
        truth = (target.unsqueeze(1) == class_ids).to(p.dtype)
        lines = p[:, CRAQUELURE.id - 1], truth[:, CRAQUELURE.id - 1], added.half_width_px
        if added.cldice:
            found["cldice"] = added.cldice * soft_cldice(*lines)
        if added.skeleton_recall:
            found["skeleton_recall"] = added.skeleton_recall * skeleton_recall(*lines)
        if added.boundary:
            found["boundary"] = added.boundary * boundary(p, truth, scored)
        return found


def create_loss(
    name: str,
    focal_weight: float = 1.0,
    class_weights: tuple[float, ...] | None = None,
    additions: Additions | None = None,
) -> SegmentationLoss:
    """Return the loss of that name (see `SegmentationLoss`).

    Raises:
        OptionError: There is no loss of that name.
    """
    if name not in LOSSES:
        raise OptionError(f"There is no loss {name!r}.", f"Expected one of: {', '.join(LOSSES)}.")
    return SegmentationLoss(name, focal_weight, class_weights, additions)


def loss_from_options(options: TrainOptions) -> SegmentationLoss:
    """Return the loss that the options of a training ask for.

    Raises:
        OptionError: The class weights are not one for each class, or all 0.
    """
    weights = tuple(options.class_weights)
    if weights and (len(weights) != len(CLASSES) or not any(weights)):
        raise OptionError(
            f"--class-weights has the values {weights}.", f"Expected {len(CLASSES)}, not all 0: one for each class."
        )
    additions = Additions(
        cldice=options.cldice_weight,
        skeleton_recall=options.skeleton_recall_weight,
        boundary=options.boundary_weight,
        half_width_px=options.craquelure_half_width_px,
    )
    return create_loss(options.loss, options.focal_weight, weights or None, additions)
