"""Plates: a survey on sheets of paper, true to scale. Geometry without QGIS in `sheets` and `page`, the rest with it."""
