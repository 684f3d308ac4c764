"""The entities that a drawing holds in millions, as text of DXF (R2010): polylines, block references, attributes.

ezdxf writes everything else. For these it would take a quarter of a millisecond each; here one is one format string. Group codes
after the DXF reference of Autodesk (2012), entity by entity.

Text: DXF knows no line ends within a value, so control characters are written in caret notation (``^J``) as CAD programs do.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

APPID = "CRAQUEMAP"  # under which extended data are registered
LONGEST_TEXT = 4000  # characters of one text; an entity holds 16 kB of extended data in all
_CHUNK_BYTES = 250  # a string of extended data holds 255
_INT32 = 2**31 - 1
_CONTROL = re.compile(r"[\x00-\x1f\x7f^]")

_POLYLINE = "  0\nLWPOLYLINE\n  5\n{}\n330\n{}\n100\nAcDbEntity\n  8\n{}\n100\nAcDbPolyline\n 90\n{}\n 70\n{}\n"
_VERTEX = " 10\n%.9f\n 20\n%.9f\n"
_INSERT = (
    "  0\nINSERT\n  5\n{}\n330\n{}\n100\nAcDbEntity\n  8\n{}\n100\nAcDbBlockReference\n"
    "{}  2\n{}\n 10\n{:.9f}\n 20\n{:.9f}\n 30\n0.0\n"
)
_ATTRIBUTE = (
    "  0\nATTRIB\n  5\n{}\n330\n{}\n100\nAcDbEntity\n  8\n{}\n100\nAcDbText\n 10\n{:.9f}\n 20\n{:.9f}\n 30\n0.0\n 40\n{:.6g}\n  1\n{}\n"
    "100\nAcDbAttribute\n  2\n{}\n 70\n1\n"  # 1: invisible
)
_END_OF_ATTRIBUTES = "  0\nSEQEND\n  5\n{}\n330\n{}\n100\nAcDbEntity\n  8\n{}\n"


def polyline(handle: str, owner: str, layer: str, xy: NDArray[np.float64]) -> str:
    """Return an LWPOLYLINE through vertices, float64 (n, 2), closed where the last is the first."""
    is_closed = len(xy) > 2 and xy[0, 0] == xy[-1, 0] and xy[0, 1] == xy[-1, 1]
    if is_closed:
        xy = xy[:-1]
    head = _POLYLINE.format(handle, owner, layer, len(xy), int(is_closed))
    return head + (_VERTEX * len(xy)) % tuple(xy.ravel().tolist())


def insert(
    handle: str, owner: str, layer: str, block: str, at: tuple[float, float], has_attributes: bool = False
) -> str:
    """Return a reference to a block; with attributes they follow it, and `end_of_attributes`."""
    return _INSERT.format(handle, owner, layer, " 66\n1\n" if has_attributes else "", block, *at)


def attribute(
    handle: str, owner: str, layer: str, at: tuple[float, float], height: float, content: tuple[str, str]
) -> str:
    """Return an invisible attribute of the block reference ``owner``, its content a tag and a text."""
    tag, value = content
    return _ATTRIBUTE.format(handle, owner, layer, *at, height, value, tag)


def end_of_attributes(handle: str, owner: str, layer: str) -> str:
    """Return what ends the attributes of a block reference."""
    return _END_OF_ATTRIBUTES.format(handle, owner, layer)


def extended_data(pairs: str) -> str:
    """Return extended data from the text of their pairs (`text_pair`, `real_pair`, `integer_pair`), "" for none."""
    return f"1001\n{APPID}\n{pairs}" if pairs else ""


def text_pair(name: str, value: str) -> str:
    """Return a name and its text; longer texts have several pairs of the same name, to be joined. "" for no text."""
    return "".join(f"1000\n{name}\n1000\n{chunk}\n" for chunk in _chunks(value))


def real_pair(name: str, value: float) -> str:
    """Return a name and its number, "" for NaN."""
    return f"1000\n{name}\n1040\n{value!r}\n" if value == value else ""


def integer_pair(name: str, value: int) -> str:
    """Return a name and its integer, as text where it does not fit into 32 bits."""
    return f"1000\n{name}\n1071\n{value}\n" if -_INT32 <= value <= _INT32 else f"1000\n{name}\n1000\n{value}\n"


def dxf_text(text: str) -> str:
    """Return text that a value of DXF can hold: control characters in caret notation, nothing that has no UTF-8."""
    printable = text.encode("utf-8", "replace").decode("utf-8")
    return _CONTROL.sub(lambda sign: "^ " if sign[0] == "^" else f"^{chr(ord(sign[0]) ^ 0x40)}", printable)


def plain_text(text: str) -> str:
    """Return the text that `dxf_text` was given."""
    return re.sub(r"\^(.)", lambda sign: "^" if sign[1] == " " else chr(ord(sign[1]) ^ 0x40), text)


def _chunks(value: str) -> Iterator[str]:
    """Yield a text in pieces that a string of extended data can hold, none cut within a character."""
    if len(value) > LONGEST_TEXT:
        value = value[: LONGEST_TEXT - 1] + "…"
    piece, size = "", 0
    for sign in value:
        written = dxf_text(sign)
        length = len(written.encode("utf-8"))
        if size + length > _CHUNK_BYTES:
            yield piece
            piece, size = "", 0
        piece, size = piece + written, size + length
    if piece:
        yield piece
