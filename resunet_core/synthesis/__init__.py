"""Painted surfaces with craquelure and paint loss, with exact truth."""

from __future__ import annotations

from ..kernels import keep_kernels_apart

keep_kernels_apart()  # before the modules below define any

from .dataset import synthesize_dataset  # noqa: E402
from .lines import Lines  # noqa: E402
from .sample import Sample, paint_sample  # noqa: E402

__all__ = ["Lines", "Sample", "paint_sample", "synthesize_dataset"]
