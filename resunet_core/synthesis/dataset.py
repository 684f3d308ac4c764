"""Writes synthetic pictures as a data set: images/, masks/, truth/."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..errors import DatasetError, OptionError, StorageError
from ..options import SynthesizeOptions
from ..reporting import Reporter
from .sample import Sample, paint_sample

_PICTURES = (".png", ".jpg", ".jpeg", ".tif", ".tiff")


def synthesize_dataset(options: SynthesizeOptions, reporter: Reporter) -> dict[str, Any]:
    """Paint ``options.count`` pictures into a new data set folder, which appears only when complete.

    Picture i depends only on the seed, i, the size and the photographs, not on the count.

    Returns:
        {"outputs": {"dataset": path}, "quantities": totals over all pictures in px}.

    Raises:
        OptionError: The output exists and may not be replaced.
        DatasetError: A folder of photographs is missing or empty.
        StorageError: The output can't be written.
    """
    target = Path(options.output)
    refuse_existing(target, options.overwrite)
    backgrounds = photographs(options.backgrounds)
    textures = photographs(options.textures)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        work = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    except OSError as error:
        raise StorageError(f"{target.parent} can't be written: {error}.", "Choose another --output.") from error
    try:
        totals = _write_all(work, options, (backgrounds, textures), reporter)
        work.chmod(0o755)
        if target.exists():
            shutil.rmtree(target)
        work.replace(target)
    except OSError as error:
        raise StorageError(f"{target} can't be written: {error}.", "Check space and permissions.") from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return {"outputs": {"dataset": str(target)}, "quantities": totals}


def refuse_existing(target: Path, overwrite: bool) -> None:
    """Raise `OptionError` where the output exists and may not be replaced."""
    if target.exists() and not overwrite:
        raise OptionError(f"{target} exists already.", "Choose another --output or give --overwrite.")


def photographs(folder: str | None) -> list[NDArray[np.uint8]]:
    """Return all pictures of a folder as uint8 (rows, columns, 3), in order of their names."""
    if folder is None:
        return []
    path = Path(folder)
    files = sorted(f for f in path.iterdir() if f.suffix.lower() in _PICTURES) if path.is_dir() else []
    if not files:
        raise DatasetError(f"{path} holds no pictures.", f"Expected a folder with {', '.join(_PICTURES)} files.")
    return [np.asarray(Image.open(f).convert("RGB")) for f in files]


def truth(sample: Sample) -> dict[str, Any]:
    """Return the truth of a sample as plain values: totals and one record for each visible piece of a crack."""
    lines = sample.lines
    lengths = lines.lengths_px()
    pieces = []
    for i in range(len(lines)):
        part = slice(int(lines.offsets[i]), int(lines.offsets[i + 1]))
        pieces.append(
            {
                "edge": int(lines.edges[i]),
                "length_px": round(float(lengths[i]), 3),
                "points": np.round(lines.points[part], 2).tolist(),
                "widths_px": np.round(lines.widths_px[part], 2).tolist(),
            }
        )
    return {
        "frame": "x right, y down, px, origin in the upper left corner of the picture",
        "craquelure_length_px": round(lines.length_px(), 2),
        "craquelure_width_mean_px": round(lines.mean_width_px(), 3),
        "craquelure_area_px": int((sample.mask == 1).sum()),
        "paint_loss_area_px": int((sample.mask == 2).sum()),
        "lines": pieces,
    }


def _write_all(
    folder: Path,
    options: SynthesizeOptions,
    sources: tuple[Sequence[NDArray[np.uint8]], Sequence[NDArray[np.uint8]]],
    reporter: Reporter,
) -> dict[str, Any]:
    for name in ("images", "masks", "truth"):
        (folder / name).mkdir()
    keys = ("craquelure_length_px", "craquelure_area_px", "paint_loss_area_px")
    totals: dict[str, Any] = {"pictures": options.count, **dict.fromkeys(keys, 0)}
    for i in range(options.count):
        reporter.check_cancelled()
        rng = np.random.default_rng([options.seed, i])
        sample = paint_sample(rng, options.size_px, *sources)
        stem = f"synthetic_{options.seed}_{i:05d}"
        Image.fromarray(sample.image).save(folder / "images" / f"{stem}.png", compress_level=1)
        Image.fromarray(sample.mask).save(folder / "masks" / f"{stem}.png")
        record = truth(sample)
        (folder / "truth" / f"{stem}.json").write_text(json.dumps(record) + os.linesep, encoding="utf-8")
        for key in keys:
            totals[key] += record[key]
        reporter.progress("synthesize", i + 1, options.count, "picture")
    return totals
