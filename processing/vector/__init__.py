"""Class raster to craquelure network and regions: exact, in tiles, in flat memory."""

from ...resunet_core.kernels import keep_kernels_apart

keep_kernels_apart()
