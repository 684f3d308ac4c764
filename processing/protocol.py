"""What the worker says on standard output with ``--progress json``: one JSON object a line (standard library only).

    {"event": "progress", "stage": "segment", "done": 12, "total": 340, "unit": "block"}
    {"event": "message", "level": "info" | "warning", "text": …}
    {"event": "result", "outputs": {…}, "quantities": {…}}
    {"event": "error", "code": 2, "type": "RasterError", "text": …, "hint": …}

Of a batch of mosaics, events about one of them also carry its name, ``"mosaic": …``; the stage "mosaics" counts them.

The worker writes with the functions below, the QGIS client reads with `decode`. Runs on Python 3.9.
"""

from __future__ import annotations

import json
from typing import Any, Optional

STAGES = {  # stages of progress, as people read them
    "mosaics": "Mapping mosaics",
    "segment": "Finding craquelure and paint loss",
    "rasters": "Writing rasters",
    "trace": "Tracing and measuring",
    "write": "Writing the GeoPackage",
    "take_off": "Taking off quantities",
    "density": "Measuring densities",
    "draw": "Drawing",
    "change": "Comparing surveys",
    "distributions": "Measuring distributions",
    "pictures": "Cutting out pictures",
    "train": "Training",
    "evaluate": "Evaluating",
    "compare": "Comparing",
    "synthesize": "Painting",
    "label": "Reading labels",
}

EXIT_DONE = 0
EXIT_INTERNAL = 1
EXIT_INPUT = 2
EXIT_SETUP = 3
EXIT_CANCELLED = 130


def progress(stage: str, done: int, total: int, unit: str) -> dict[str, Any]:
    """Event: ``done`` of ``total`` units of a stage are finished."""
    return {"event": "progress", "stage": stage, "done": done, "total": total, "unit": unit}


def message(text: str, level: str = "info") -> dict[str, Any]:
    """Event: a sentence for the user."""
    return {"event": "message", "level": level, "text": text}


def result(outputs: dict[str, str], quantities: dict[str, Any]) -> dict[str, Any]:
    """Event: the job is done; files by role and figures by name."""
    return {"event": "result", "outputs": outputs, "quantities": quantities}


def error(code: int, kind: str, text: str, hint: str = "") -> dict[str, Any]:
    """Event: the job failed with this exit code."""
    return {"event": "error", "code": code, "type": kind, "text": text, "hint": hint}


def encode(event: dict[str, Any]) -> str:
    """Return an event as one line of ASCII JSON without line end."""
    return json.dumps(event, allow_nan=False)


def decode(line: str) -> Optional[dict[str, Any]]:
    """Return the event on a line, or None when the line is not an event."""
    try:
        event = json.loads(line)
    except ValueError:
        return None
    return event if isinstance(event, dict) and "event" in event else None
