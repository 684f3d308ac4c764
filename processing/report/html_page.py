"""A report as one HTML file that holds everything it shows: no scripts, nothing from the net, prints on A4."""

from __future__ import annotations

import base64

import jinja2

from .blocks import Document, Image
from .charts import as_svg

_LANGUAGES = {"zh": "zh-Hans"}


def html_page(document: Document) -> str:
    """Return a report as the text of an HTML file; whatever text comes from files is escaped."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__ or "", "."), autoescape=True, undefined=jinja2.StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    environment.filters["kind"] = lambda block: type(block).__name__
    environment.filters["svg"] = lambda chart: as_svg(chart.figure, chart.name)
    environment.filters["data_url"] = _data_url
    language = _LANGUAGES.get(document.language, document.language)
    return environment.get_template("page.html").render(document=document, language=language) + "\n"


def _data_url(image: Image) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(image.jpeg.content).decode("ascii")
