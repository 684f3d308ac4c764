"""A drawing of any size, written in flat memory: ezdxf makes the document, entities go to a temporary file as they come.

ezdxf keeps a document in memory, some 3 kB an entity: 6 GB for a survey of a million segments. So its model space holds only what is
few (title, background), everything else is spooled, and the finished file is the document with the spool put into its section of
entities.
"""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

import numpy as np
from ezdxf import units
from ezdxf.entities.dxfentity import DXFEntity
from ezdxf.filemanagement import new as new_drawing
from ezdxf.lldxf.tagwriter import TagWriter
from numpy.typing import NDArray

from ..workspace import storage_errors
from .tags import APPID, dxf_text

_ENTITIES = "  0\nSECTION\n  2\nENTITIES\n"
_LONGEST_PROPERTY = 250  # characters; what a dialog of drawing properties shows


class DrawingFile:
    """Writes a drawing of DXF R2010 in metres; complete or not at all.

    Use as a context manager: leaving it normally completes the file, an exception leaves nothing behind.

    Attributes:
        document: Its head and tail: tables, blocks, properties, and the few entities of its model space.
        owner: Handle of the model space, which owns spooled entities.

    Args:
        path: Target.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._part = path.with_name(f".{path.stem}.part{path.suffix}")
        self.document = new_drawing("R2010", units=units.M)
        self.document.header["$MEASUREMENT"] = 1
        self.document.header["$LUNITS"] = 2
        self.document.header["$LUPREC"] = 4
        self.document.header["$LWDISPLAY"] = 1
        self.document.appids.add(APPID)
        self.owner: str = self.document.modelspace().layout_key
        self._low, self._high = np.full(2, np.inf), np.full(2, -np.inf)

    def __enter__(self) -> DrawingFile:
        with storage_errors(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._spool = tempfile.TemporaryFile("w+", dir=self._path.parent, encoding="utf-8", newline="\n")
        self._writer = TagWriter(self._spool, dxfversion=self.document.dxfversion)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.closing(self._spool):
            if kind is None:
                self._save()

    def handle(self) -> str:
        """Return a new handle."""
        return str(self.document.entitydb.next_handle())

    def write(self, text: str) -> None:
        """Spool entities that are text already."""
        with storage_errors(self._path):
            self._spool.write(text)

    def export(self, entity: DXFEntity) -> None:
        """Spool an entity of ezdxf."""
        entity.dxf.handle, entity.dxf.owner = self.handle(), self.owner
        with storage_errors(self._path):
            entity.export_dxf(self._writer)

    def reach(self, xy: NDArray[np.float64]) -> None:
        """Let the extents hold points, float64 (n, 2)."""
        if len(xy):
            self._low, self._high = np.minimum(self._low, xy.min(axis=0)), np.maximum(self._high, xy.max(axis=0))

    @property
    def extents(self) -> tuple[float, float, float, float]:
        """Return xmin, ymin, xmax, ymax of what was reached; a unit square for nothing."""
        if not np.isfinite(self._low).all():
            return 0.0, 0.0, 1.0, 1.0
        return float(self._low[0]), float(self._low[1]), float(self._high[0]), float(self._high[1])

    def state(self, properties: Mapping[str, object]) -> None:
        """Write properties into the drawing; texts too long for a dialog go on in further ones."""
        for name, value in properties.items():
            text = dxf_text(str(value))
            pieces = [text[at : at + _LONGEST_PROPERTY] for at in range(0, len(text), _LONGEST_PROPERTY)] or [""]
            for number, piece in enumerate(pieces):
                self.document.header.custom_vars.append(name if number == 0 else f"{name} ({number + 1})", piece)

    def _save(self) -> None:
        xmin, ymin, xmax, ymax = self.extents
        height = 1.1 * max(ymax - ymin, (xmax - xmin) / 1.6, 1e-3)
        self.document.set_modelspace_vport(height, center=((xmin + xmax) / 2, (ymin + ymax) / 2))
        low, high = (xmin, ymin, 0), (xmax, ymax, 0)
        self.document.modelspace().reset_extents(low, high)  # the view has forgotten them
        self.document.header["$EXTMIN"], self.document.header["$EXTMAX"] = low, high  # ezdxf takes (0, 0, 0) for none
        stream = io.StringIO()
        self.document.write(stream)
        head, mark, tail = stream.getvalue().partition(_ENTITIES)
        own, end, tail = tail.partition("  0\nENDSEC\n")
        try:
            with storage_errors(self._path), self._part.open("w", encoding="utf-8", newline="\n") as target:
                target.write(head + mark + own)
                self._spool.seek(0)
                shutil.copyfileobj(self._spool, target, 1 << 20)
                target.write(end + tail)
                target.flush()
                os.fsync(target.fileno())
            with storage_errors(self._path):
                self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)
