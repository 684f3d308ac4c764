"""Reads the HTML of a report back: figures by id, tables as texts and exact values, figures by name."""

from html.parser import HTMLParser


class Page(HTMLParser):
    """A parsed report.

    Attributes:
        data: Exact values by id.
        tables: Rows of (text, value) by the table's id, headings left out.
        heads: Headings by the table's id.
        figures: Ids of figures, in order.
        images: Their sources.
        headings: Texts of h1, h2 and h3.
        paragraphs: Texts of p, dt and dd, li and captions.
        warnings: Texts of paragraphs that stand out.
        tags: Every tag with its attributes.
    """

    def __init__(self, text):
        super().__init__()
        self.data, self.tables, self.heads, self.figures, self.images = {}, {}, {}, [], []
        self.headings, self.paragraphs, self.warnings, self.tags = [], [], [], []
        self._table = self._value = self._into = None
        self._text = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.tags.append((tag, attributes))
        if tag == "table":
            self._table = attributes["id"]
            self.tables[self._table], self.heads[self._table] = [], []
        elif tag == "tr" and self._table:
            self._row = []
        elif tag == "data":
            self._value = float(attributes["value"])
            if "id" in attributes:
                self.data[attributes["id"]] = self._value
        elif tag == "figure":
            self.figures.append(attributes["id"])
        elif tag == "img":
            self.images.append(attributes["src"])
        if tag in ("td", "th", "h1", "h2", "h3", "p", "dt", "dd", "li", "figcaption"):
            self._text, self._into = "", attributes.get("class")
            if tag == "td":
                self._value = None

    def handle_data(self, data):
        self._text += data

    def handle_endtag(self, tag):
        if tag == "td":
            self._row.append((self._text, self._value))
        elif tag == "th":
            self.heads[self._table].append(self._text)
        elif tag == "tr" and self._row:
            self.tables[self._table].append(self._row)
        elif tag in ("h1", "h2", "h3"):
            self.headings.append(self._text)
        elif tag in ("p", "dt", "dd", "li", "figcaption"):
            (self.warnings if self._into == "warning" else self.paragraphs).append(self._text)

    def values(self, table):
        """Return the exact values of a table by the text of each row's first cell."""
        return {row[0][0]: [value for _, value in row[1:]] for row in self.tables[table]}
