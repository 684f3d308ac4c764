"""The QGIS side: provider, algorithms, worker client. Standard library and QGIS only; runs on Python 3.9."""
