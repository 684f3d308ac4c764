"""Reviewing a survey in QGIS: accept, reject and correct what was found."""
