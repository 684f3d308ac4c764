"""The pictures the bundled model is trained and validated on, as data set folders of links into the reference data."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

NOT_SOUND = (  # photographs that show damage: material beneath paint loss, never an undamaged surface
    "ph_castle_brick_broken_06", "ph_concrete_wall_003", "ph_factory_wall", "ph_green_metal_rust",
    "ph_red_brick_plaster_patch_02", "ph_rust_coarse_01", "ph_rusty_metal_02", "ph_rusty_metal_05",
    "ph_worn_mossy_plasterwall",
)  # fmt: skip
DOUBTFUL = ("ph_broken_wall", "ph_defense_wall")  # neither sound nor used as if they were
MATERIALS = (
    *NOT_SOUND, "ph_brick_4", "ph_brick_wall_001", "ph_brown_planks_09", "ph_concrete_wall_001", "ph_dirty_concrete",
    "ph_old_wood_floor", "ph_painted_plaster_wall", "ph_plastered_stone_wall", "ph_red_plaster_weathered",
    "ph_rosewood_veneer1", "ph_wood_table_worn", "ph_wood_trunk_wall", "ph_yellow_plaster",
)  # fmt: skip
SOUND_CHECKED = (  # sound surfaces that are kept for counting false finds
    "Frans_Hals_Portrait_of_a_Gentleman_1650_1652_", "Jan_Both_An_Italianate_Evening_1650_",
    "Willem_Claesz_Heda_Banquet_Piece_with_Mince_Pie_1635_", "ph_painted_plaster_wall", "ph_wood_table_worn",
    "ph_yellow_plaster",
)  # fmt: skip
SOUND_SIDE_PX = 768
WALLS_HELD_OUT = ((806, 839), (911, 934), (1384, 1398), (1573, 1598))
"""Numbers of ``walls_uav`` pictures that are kept for validation: neighbouring numbers are cuts of one photograph."""
FACADE_PICTURES = ("tilespall_fig2", "tilespall_fig3")  # of paint_loss: lost tiles on whole façades, not paint


@dataclass(frozen=True)
class Folders:
    """Folders that `prepare` makes in a work folder."""

    work: Path

    @property
    def walls(self) -> Path:
        """Walls to train on."""
        return self.work / "walls"

    @property
    def walls_held_out(self) -> Path:
        """Walls of other photographs, to validate on."""
        return self.work / "walls_held_out"

    @property
    def sound(self) -> Path:
        """Photographs of undamaged surfaces, with empty masks."""
        return self.work / "sound"

    @property
    def sound_checked(self) -> Path:
        """Cuts of other undamaged surfaces, to count false finds on."""
        return self.work / "backgrounds_checked"

    @property
    def paint_loss(self) -> Path:
        """Real paint loss without the façades, to validate on."""
        return self.work / "paint_loss"

    @property
    def backgrounds(self) -> Path:
        """Undamaged photographs that synthetic pictures are painted over."""
        return self.work / "backgrounds"

    @property
    def textures(self) -> Path:
        """Photographs of material that shows beneath synthetic paint loss."""
        return self.work / "textures"


def prepare(data: Path, work: Path) -> Folders:
    """Make the folders; what is there already is kept."""
    folders = Folders(work)
    walls = sorted((data / "walls_uav" / "train" / "images").iterdir())
    held_out = [p for p in walls if any(low <= _number(p) <= high for low, high in WALLS_HELD_OUT)]
    _link_pairs([p for p in walls if p not in held_out], folders.walls)
    _link_pairs(held_out, folders.walls_held_out)
    losses = sorted((data / "paint_loss" / "images").iterdir())
    _link_pairs([p for p in losses if p.stem not in FACADE_PICTURES], folders.paint_loss)
    photographs = sorted((data / "backgrounds").glob("*.jpg"))
    _link([p for p in photographs if p.stem not in NOT_SOUND], folders.backgrounds)
    _link([p for p in photographs if p.stem in MATERIALS], folders.textures)
    sound = [p for p in photographs if p.stem not in (*NOT_SOUND, *DOUBTFUL, *SOUND_CHECKED)]
    _link(sound, folders.sound / "images")
    for path in sound:
        with Image.open(path) as opened:
            _empty_mask(folders.sound, path.stem, opened.height, opened.width)
    _cut([p for p in photographs if p.stem in SOUND_CHECKED], folders.sound_checked)
    return folders


def _number(path: Path) -> int:
    return int(re.sub(r"\D", "", path.stem))


def _link(paths: Iterable[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in paths:
        link = folder / path.name
        if not link.is_symlink():
            link.symlink_to(path.resolve())


def _link_pairs(pictures: list[Path], folder: Path) -> None:
    _link(pictures, folder / "images")
    _link([p.parent.parent / "masks" / f"{p.stem}.png" for p in pictures], folder / "masks")


def _empty_mask(folder: Path, stem: str, height_px: int, width_px: int) -> None:
    (folder / "masks").mkdir(parents=True, exist_ok=True)
    path = folder / "masks" / f"{stem}.png"
    if not path.exists():
        Image.fromarray(np.zeros((height_px, width_px), np.uint8)).save(path)


def _cut(photographs: Iterable[Path], folder: Path) -> None:
    (folder / "images").mkdir(parents=True, exist_ok=True)
    for path in photographs:
        target = folder / "images" / f"{path.stem}.png"
        if target.exists():
            continue
        with Image.open(path) as opened:
            cut = np.asarray(opened.convert("RGB"))[-SOUND_SIDE_PX:, -SOUND_SIDE_PX:]
        _empty_mask(folder, path.stem, *cut.shape[:2])
        Image.fromarray(cut).save(target)
