"""Painted surfaces with craquelure and paint loss, with exact truth."""

from __future__ import annotations

from .dataset import synthesize_dataset
from .lines import Lines
from .sample import Sample, paint_sample

__all__ = ["Lines", "Sample", "paint_sample", "synthesize_dataset"]
