"""Class raster to craquelure network and regions: exact, in tiles, in flat memory."""
