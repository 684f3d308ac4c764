"""Width classes and measurability."""

import numpy as np

from craquemap.processing.widths import WidthClasses, is_measurable


def test_a_class_contains_its_lower_limit():
    names = WidthClasses().classify(np.array([0.0, 0.0999, 0.1, 0.3, 0.5, 1.0, 9.0, np.nan]))
    assert list(names) == ["< 0.1 mm", "< 0.1 mm", "0.1-0.2 mm", "0.2-0.5 mm", "0.5-1 mm", "> 1 mm", "> 1 mm", None]


def test_two_pixels_are_measurable():
    assert list(is_measurable(np.array([0.39, 0.4, np.nan]), gsd_mm=0.2)) == [False, True, False]
