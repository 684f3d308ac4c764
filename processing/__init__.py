"""Rasters to vectors: mosaics, tiling, tracing, measuring, GeoPackage, command line. No Qt."""
