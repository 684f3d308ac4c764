"""Tensors: models, losses, metrics, data sets, training, prediction. No GIS, no Qt."""
