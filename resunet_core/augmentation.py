"""How training crops are varied: one frozen table of strengths, and the named ones (standard library only).

Cracks have no up, so crops are mirrored and turned freely. What is beyond a picture's edge shows it mirrored and is
not scored. The work is done by `cropping` (geometry, for picture and mask alike) and `appearance` (light and colour,
for the picture only).
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Augmentation:
    """How strongly crops are varied: ranges, and the probability of each change. The defaults are those of ``light``.

    Attributes:
        scale: Range of the scale factor (log-uniform); (1, 1) leaves the scale alone.
        turn: Mirror and turn by multiples of 90°.
        flip: Probability of a left-right mirror image, where ``turn`` is off.
        rotation: Probability of a free rotation.
        rotation_deg: Largest free rotation; 45 covers all directions together with ``turn``.
        elastic: Probability of an elastic distortion.
        elastic_px: Standard deviation of its displacements.
        elastic_grid_px: Distance of its nodes, between which displacements are continued smoothly. Local stretch is
            about ``elastic_px / elastic_grid_px``.
        translation: Probability that a crop may reach beyond the picture.
        translation_share: How far, as a share of its side.
        contrast: Largest relative change of contrast.
        brightness: Largest change of brightness, as a share of full white.
        colour: Probability of a change of hue, saturation and colour cast.
        saturation: Largest relative change of saturation.
        hue_deg: Largest turn of hue.
        hsv: Probability of the paper's change in HSV: hue by up to ``hsv_gains[0]`` of a full turn, saturation and
            value by gains of up to 1 ± ``hsv_gains[1]`` and 1 ± ``hsv_gains[2]``.
        hsv_gains: See ``hsv``.
        white_balance: Probability of a wrong white balance: warmer or colder light, greener or more purple.
        grey, inversion: Probability of grey, and of a negative.
        illumination, shadow: Probability of smoothly uneven light, and of a soft-edged shadow.
        blur, sharpening, noise, jpeg: Probability of each; of the first two at most one is applied.
        noise_std: Largest standard deviation of noise, in grey levels.
    """

    scale: tuple[float, float] = (0.75, 1.4)
    turn: bool = True
    flip: float = 0.0
    rotation: float = 0.0
    rotation_deg: float = 45.0
    elastic: float = 0.0
    elastic_px: float = 3.0
    elastic_grid_px: float = 48.0
    translation: float = 0.0
    translation_share: float = 0.1
    contrast: float = 0.35
    brightness: float = 0.18
    colour: float = 0.7
    saturation: float = 0.5
    hue_deg: float = 20.0
    hsv: float = 0.0
    hsv_gains: tuple[float, float, float] = (0.1, 0.7, 0.3)
    white_balance: float = 0.0
    grey: float = 0.25
    inversion: float = 0.1
    illumination: float = 0.15
    shadow: float = 0.15
    blur: float = 0.15
    sharpening: float = 0.1
    noise: float = 0.5
    noise_std: float = 12.0
    jpeg: float = 0.2


NO_AUGMENTATION = Augmentation(
    scale=(1.0, 1.0), turn=False, contrast=0, brightness=0, colour=0, saturation=0, hue_deg=0, grey=0, inversion=0,
    illumination=0, shadow=0, blur=0, sharpening=0, noise=0, noise_std=0, jpeg=0,
)  # fmt: skip

PAPER_SHARE = 0.36
"""Share of the paper's 34 variants of a picture in which each of the six changes occurs, see `offline`."""

AUGMENTATIONS: dict[str, Augmentation] = {
    "light": Augmentation(),
    "strong": Augmentation(rotation=0.3, elastic=0.3, white_balance=0.2, shadow=0.2),
    "paper": replace(
        NO_AUGMENTATION, flip=PAPER_SHARE, inversion=PAPER_SHARE, translation=PAPER_SHARE, sharpening=PAPER_SHARE,
        hsv=PAPER_SHARE, noise=PAPER_SHARE, noise_std=12.0,
    ),
    "none": NO_AUGMENTATION,
}  # fmt: skip
"""By name. ``light``: mirror images, quarter turns, scale, light, colour, noise, compression. ``strong``: with free
rotation, elastic distortion and white balance besides. ``paper``: the six changes of Yuan et al. 2023 (§3: flip, inversion,
translation, sharpening, HSV, noise), drawn anew for every crop instead of once beforehand."""
