"""Packages of the worker's environment; a test keeps them equal to the extras of pyproject.toml (standard library only)."""

from __future__ import annotations

MINIMUM_PYTHON = (3, 11)

WORKER = (
    "numpy>=1.26",
    "scipy>=1.11",
    "numba>=0.60",
    "rasterio>=1.3.9",
    "shapely>=2.0",
    "geopandas>=1.0",
    "pyogrio>=0.9",
    "pyarrow>=14",
    "scikit-image>=0.22",
    "pillow>=10",
    "safetensors>=0.4",
    "openvino>=2025.0",
    "tqdm>=4.66",
    "matplotlib>=3.8",
    "openpyxl>=3.1",
    "xlsxwriter>=3.1",
    "ezdxf>=1.3",
    "jinja2>=3.1",
    "reportlab>=4.2",
    "babel>=2.14",
    "onnx>=1.16",
)
# Without these nothing can be mapped; one of `ENGINES` besides.
ESSENTIAL = ("numpy", "scipy", "numba", "rasterio", "shapely", "pyogrio", "pyarrow", "geopandas")
ENGINES = ("openvino", "torch")
TORCH = ("torch>=2.4", "torchvision>=0.19")
TRAIN = ("lightning>=2.4", "onnx>=1.16", "tensorboard>=2.16")

# Where builds of torch are published; the plain index has the CUDA build for Linux and the CPU build for others.
TORCH_INDEXES = {
    "full-cpu": "https://download.pytorch.org/whl/cpu",
    "full-cuda": "https://download.pytorch.org/whl/cu128",
}
KINDS = ("light", *TORCH_INDEXES)
