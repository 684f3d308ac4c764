"""From a survey to a restoration plan: what a finished GeoPackage, reviewed by people, is worth in figures, maps and drawings."""

from ...resunet_core.kernels import keep_kernels_apart

keep_kernels_apart()
