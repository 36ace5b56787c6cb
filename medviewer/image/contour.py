"""The outline of a region as a polygon: marching squares (Lorensen & Cline 1987, in 2-D)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Edge = tuple[int, int, int]  # row, column, 0 = the edge to the right, 1 = the edge downwards


def outline(field: NDArray[np.floating], level: float = 0.5) -> NDArray[np.float64] | None:
    """The largest closed line on which ``field`` is ``level``, or None where there is none.

    ``field`` and the line are those of ``outlines``.
    """
    return max(outlines(field, level), key=area, default=None)


def outlines(field: NDArray[np.floating], level: float = 0.5) -> list[NDArray[np.float64]]:
    """The closed lines on which ``field`` is ``level``, around holes too.

    ``field`` is ``[row, column]``, sampled at cell centres. Returns ``(n, 2)`` x, y in
    the coordinates in which (0, 0) is the outer corner of the first cell.
    """
    padded = np.pad(
        np.asarray(field, dtype=np.float64), 1, constant_values=0.0 if level > 0 else level - 1
    )
    lines = [_crossings(padded, level, ring) for ring in _rings(padded, level)]
    # the padding moved everything by 1, centres lie at 0.5
    return [line - 0.5 for line in lines if len(line) >= 3]


def area(polygon: NDArray[np.float64]) -> float:
    """Area of a polygon ``(n, 2)``, in squared units of its coordinates (shoelace formula)."""
    x, y = polygon[:, 0], polygon[:, 1]
    return float(abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2)


def _rings(field: NDArray[np.float64], level: float) -> list[list[Edge]]:
    """Closed chains of cell edges that the level line crosses."""
    links = _links(field, level)
    rings = []
    while links:
        start = next(iter(links))
        ring, here = [start], links.pop(start)
        while here != start:
            ring.append(here)
            here = links.pop(here)
        rings.append(ring)
    return rings


def _links(field: NDArray[np.float64], level: float) -> dict[Edge, Edge]:
    """From every crossed edge to the next one, with the inside on the right hand.

    In the two ambiguous cases the inside corners are kept apart.
    """
    inside = field >= level
    case = inside[:-1, :-1] * 1 + inside[:-1, 1:] * 2 + inside[1:, 1:] * 4 + inside[1:, :-1] * 8
    links: dict[Edge, Edge] = {}
    for row, column in np.argwhere((case > 0) & (case < 15)).tolist():
        top, left = (row, column, 0), (row, column, 1)
        bottom, right = (row + 1, column, 0), (row, column + 1, 1)
        edges = {"t": top, "l": left, "b": bottom, "r": right}
        for pair in _CASES[int(case[row, column])].split():
            links[edges[pair[0]]] = edges[pair[1]]
    return links


# Corners: 1 top left, 2 top right, 4 bottom right, 8 bottom left.
_CASES = {
    1: "tl", 2: "rt", 3: "rl", 4: "br", 5: "tl br", 6: "bt", 7: "bl",
    8: "lb", 9: "tb", 10: "rt lb", 11: "rb", 12: "lr", 13: "tr", 14: "lt",
}  # fmt: skip


def _crossings(field: NDArray[np.float64], level: float, ring: list[Edge]) -> NDArray[np.float64]:
    """Where on each edge the field is ``level``, by linear interpolation; x, y of centres."""
    row, column, downwards = np.array(ring).T
    value = field[row, column]
    share = (level - value) / (field[row + downwards, column + 1 - downwards] - value)
    return np.stack((column + share * (1 - downwards), row + share * downwards), axis=1)
