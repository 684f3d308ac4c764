"""What computed the blocks of a workspace: recorded beside them, so that a resumed run neither forgets nor mixes it."""

from __future__ import annotations

import importlib.metadata
import json

from ..resunet_core.engines.base import Engine
from ..resunet_core.reporting import Reporter
from .workspace import Workspace

_FILE = "engine.json"


def engine_facts(engine: Engine) -> dict[str, str]:
    """Return what the bits of a block depend on besides mosaic, model and options: rows of the run table."""
    return {
        "engine": engine.name,
        "engine_version": importlib.metadata.version(engine.name),
        "device": engine.device.partition(":")[0],
        "precision": engine.precision,
    }


def recorded_engine(workspace: Workspace) -> dict[str, str] | None:
    """Return the facts of the engine that computed the finished blocks, or None where there are none."""
    try:
        facts = json.loads((workspace.folder / _FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None
    return {str(name): str(value) for name, value in facts.items()} if isinstance(facts, dict) else None


def settle_engine(workspace: Workspace, facts: dict[str, str], reporter: Reporter) -> None:
    """Bind the blocks to one engine: those another one computed would differ from the rest, and are thrown away.

    Args:
        workspace: Of the blocks.
        facts: Of the engine that goes on (`engine_facts`).
        reporter: Hears of blocks thrown away.

    Raises:
        StorageError: The workspace can't be written.
    """
    known = recorded_engine(workspace)
    if known == facts:
        return
    if any(workspace.blocks.iterdir()):
        before = engine_text(known) if known else "something unknown"
        reporter.message(
            f"Earlier blocks were computed by {before}, now {engine_text(facts)} computes: they are made anew.",
            "warning",
        )
        workspace.discard_blocks()
    workspace.write(_FILE, json.dumps(facts, indent=1).encode())


def engine_text(facts: dict[str, str]) -> str:
    """Return facts for people."""
    return "{engine} {engine_version} on {device} in {precision}".format_map(
        {"engine": "?", "engine_version": "", "device": "?", "precision": "?"} | facts
    )
