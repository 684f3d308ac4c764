"""Fonts of PDF reports: DejaVu Sans for most scripts, which comes with matplotlib, and one for Chinese, Japanese and Korean.

For the latter a TrueType font of the system is embedded where there is one; else the PDF names one of Adobe's Asian fonts,
which viewers provide themselves.
"""

from __future__ import annotations

import html
import re
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

import matplotlib
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from ...resunet_core.errors import OptionError

BODY, BOLD, ASIAN = "CraquemapSans", "CraquemapSans-Bold", "CraquemapAsian"
_FILES = {BODY: "DejaVuSans.ttf", BOLD: "DejaVuSans-Bold.ttf"}
# CJK punctuation, kana, bopomofo, hangul, ideographs and their extensions, full-width forms
_WIDE = "[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
_RUNS = re.compile(f"({_WIDE}+)")
_KANA, _HANGUL = re.compile("[\u3040-\u30ff]"), re.compile("[\u1100-\u11ff\uac00-\ud7af]")
_VIEWERS = {"zh": "STSong-Light", "ja": "HeiseiMin-W3", "ko": "HYSMyeongJo-Medium"}
_SYSTEM = {  # with TrueType outlines, which can be embedded
    "win32": ("C:/Windows/Fonts/msyh.ttc", "C:/Windows/Fonts/simsun.ttc", "C:/Windows/Fonts/simhei.ttf"),
    "darwin": ("/System/Library/Fonts/STHeiti Light.ttc", "/Library/Fonts/Arial Unicode.ttf"),
    "linux": (
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
        "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
        "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
        "/usr/share/fonts/truetype/arphic/uming.ttc",
    ),
}


@dataclass(frozen=True)
class Fonts:
    """The fonts of a document.

    Attributes:
        asian: Name, in reportlab, of the font for Chinese, Japanese and Korean.
        title: What it is called.
        is_embedded: False where the viewer has to bring it.
    """

    asian: str
    title: str
    is_embedded: bool

    def runs(self, text: str, font: str = BODY) -> list[tuple[str, str]]:
        """Return a text in parts, each with the font that has its characters."""
        parts = [part for part in _RUNS.split(text) if part]
        return [(part, self._for(part) if _RUNS.fullmatch(part) else font) for part in parts]

    def markup(self, text: str) -> str:
        """Return a text as reportlab's paragraphs take it: escaped, each part in its font."""
        return "".join(
            f'<font name="{font}">{html.escape(part, quote=False)}</font>'
            if font != BODY
            else html.escape(part, quote=False)
            for part, font in self.runs(text)
        )

    def width(self, text: str, size: float, font: str = BODY) -> float:
        """Return how wide a text is, in points."""
        return float(sum(pdfmetrics.stringWidth(part, name, size) for part, name in self.runs(text, font)))

    def _for(self, part: str) -> str:
        if self.is_embedded:
            return self.asian
        language = "ko" if _HANGUL.search(part) else "ja" if _KANA.search(part) else "zh"
        return _registered(_VIEWERS[language])


def prepare_fonts(given: str | None) -> Fonts:
    """Register the fonts of a document.

    Args:
        given: TrueType font for Chinese, Japanese and Korean, or None for one of the system's.

    Raises:
        OptionError: The given font can't be embedded.
    """
    folder = Path(matplotlib.get_data_path()) / "fonts/ttf"
    for name, file in _FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=BODY, boldItalic=BOLD)
    if given:
        try:
            return _embedded(Path(given))
        except (TTFError, OSError) as error:
            raise OptionError(
                f"--font: {given} can't be embedded: {error}.", "Expected a TrueType font (.ttf, .ttc) with Chinese."
            ) from error
    for file in _SYSTEM.get(sys.platform, ()):
        try:
            return _embedded(Path(file))
        except (TTFError, OSError):
            continue
    name = _VIEWERS["zh"]
    return Fonts(_registered(name), name, is_embedded=False)


def _embedded(path: Path) -> Fonts:
    name = f"{ASIAN}-{zlib.crc32(str(path).encode()):08x}"  # reportlab keeps the first font of a name, whatever comes after
    font = TTFont(name, str(path))
    pdfmetrics.registerFont(font)
    pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)
    family = font.face.familyName
    title = family.decode("latin-1") if isinstance(family, bytes) else str(family)
    return Fonts(name, title or path.stem, is_embedded=True)


def _registered(name: str) -> str:
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(UnicodeCIDFont(name))
        pdfmetrics.registerFontFamily(name, normal=name, bold=name, italic=name, boldItalic=name)
    return name
