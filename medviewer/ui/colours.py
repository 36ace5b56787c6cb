"""Colours of the drawings on the picture: told apart by everybody, on grey levels."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

# Okabe and Ito, Color Universal Design (2008), without black and the dark blue.
CLASS_COLOURS = ("#E69F00", "#56B4E9", "#CC79A7", "#F0E442", "#009E73", "#D55E00")
HEAT_FLOOR = 0.05  # colder than this leaves the picture as it is
SELECTED_HALO = "#FFFFFF"
OWN_COLOUR = "#7CFC9A"  # of what the reader drew

# Corner points of the heat map's colour table: its lightness rises evenly, so that it
# reads the same without colour; red and green never stand for opposites.
_HEAT_POINTS = ((0, 0, 60), (96, 20, 150), (200, 50, 110), (245, 130, 30), (255, 240, 120))


def class_colours(labels: Iterable[str]) -> dict[str, str]:
    """A colour (``#RRGGBB``) for every class, the same for the same set of classes."""
    return {
        label: CLASS_COLOURS[number % len(CLASS_COLOURS)]
        for number, label in enumerate(sorted(set(labels)))
    }


def _heat_table() -> NDArray[np.uint8]:
    """256 colours, RGB, from cold to hot."""
    points = np.asarray(_HEAT_POINTS, dtype=np.float64)
    place = np.linspace(0, len(points) - 1, 256)
    columns = [np.interp(place, np.arange(len(points)), points[:, each]) for each in range(3)]
    return np.stack(columns, axis=1).round().astype(np.uint8)


HEAT_TABLE = _heat_table()


def heat_picture(heat: NDArray[np.floating], opacity: float) -> NDArray[np.uint8]:
    """A heat map as a picture to lay over the slice.

    Parameters
    ----------
    heat
        ``[y, x]``, 0 to 1; values that are not numbers count as 0.
    opacity
        Of the hottest places, 0 to 1; colder ones are more transparent, 0 is invisible.

    Returns
    -------
    NDArray[np.uint8]
        ``[y, x, 4]``: red, green, blue, alpha (not premultiplied).
    """
    level = np.nan_to_num(np.clip(heat.astype(np.float32), 0, 1), nan=0.0)
    step = (level * 255).round().astype(np.uint8)
    alpha = np.clip((level - HEAT_FLOOR) / (1 - HEAT_FLOOR), 0, 1) * (255 * opacity)
    return np.dstack([HEAT_TABLE[step], alpha.round().astype(np.uint8)])
