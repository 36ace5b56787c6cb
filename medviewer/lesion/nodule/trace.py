"""Where does the nodule under a point begin and end? Followed from slice to slice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import SimpleITK
from numpy.typing import NDArray

from medviewer.lesion.nodule.place import HALF, Click, Surroundings
from medviewer.lesion.nodule.predict import Answer, Look
from medviewer.lesion.nodule.windows import paste

NEAR = 6.0
"""Pixels by which a point may miss the nodule."""
SHARED = 0.3
"""Share of the smaller region that neighbouring slices of one nodule have in common."""
SLICES_OFF = 2
"""Slices by which a point may miss the nodule."""


@dataclass(frozen=True)
class Traced:
    """The slices of the surroundings that show the nodule, and where its middle is.

    ``first`` and ``last`` are inclusive; ``x`` and ``y`` pixels from the slices' centre, of
    the middle of the largest region.
    """

    first: int
    last: int
    x: float
    y: float


def trace(
    around: Surroundings, click: Click, ask: Callable[[Look], Answer], level: float
) -> Traced | None:
    """Follow the nodule at ``click``; None where the networks see none.

    ``ask`` says what is ``inside``, whose outline runs at ``level``; it chooses the zoom of a
    look that has none. Looked at again from its own middle when the point was off it.
    """
    x, y = around.from_centre(click.x, click.y)
    found = _follow(around, click.slice_index - around.first, (x, y), ask, level)
    if found is None or np.hypot(found.x - x, found.y - y) < 2:
        return found
    middle = (found.first + found.last) // 2
    return _follow(around, middle, (found.x, found.y), ask, level) or found


def _follow(
    around: Surroundings,
    start: int,
    middle: tuple[float, float],
    ask: Callable[[Look], Answer],
    level: float,
) -> Traced | None:
    x, y = middle
    look = Look(around.hounsfield, around.pixel_mm, around.slice_mm, x, y)
    near = around.hounsfield[max(start - SLICES_OFF, 0) : start + SLICES_OFF + 1]
    zoom = ask(replace(look, hounsfield=near)).zoom
    answer = ask(replace(look, zoom=zoom))
    maps = paste(answer.inside, around.hounsfield.shape, zoom, x, y) > level
    regions = [_regions(inside) for inside in maps]
    for index in sorted(range(len(maps)), key=lambda one: abs(one - start)):
        if abs(index - start) > SLICES_OFF:
            return None
        region = _nearest(regions[index], x + HALF, y + HALF)
        if region is not None:
            break
    else:
        return None
    chain = {index: region}
    for step in (1, -1):
        here, current = index, region
        while 0 <= here + step < len(maps):
            following = _continued(regions[here + step], current)
            if following is None:
                break
            here, current = here + step, following
            chain[here] = current
    largest = max(chain.values(), key=lambda one: int(one.sum()))
    rows, columns = np.nonzero(largest)
    return Traced(
        min(chain), max(chain), float(columns.mean()) + 0.5 - HALF, float(rows.mean()) + 0.5 - HALF
    )


def _regions(inside: NDArray[np.bool_]) -> list[NDArray[np.bool_]]:
    """The connected regions of a slice."""
    if not inside.any():
        return []
    labels = SimpleITK.GetArrayFromImage(
        SimpleITK.ConnectedComponent(SimpleITK.GetImageFromArray(inside * 1))
    )
    return [labels == number for number in range(1, int(labels.max()) + 1)]


def _nearest(regions: list[NDArray[np.bool_]], x: float, y: float) -> NDArray[np.bool_] | None:
    """The region closest to a point, if it is near enough."""
    best, least = None, NEAR
    for region in regions:
        rows, columns = np.nonzero(region)
        distance = float(np.hypot(columns + 0.5 - x, rows + 0.5 - y).min())
        if distance <= least:
            best, least = region, distance
    return best


def _continued(
    regions: list[NDArray[np.bool_]], region: NDArray[np.bool_]
) -> NDArray[np.bool_] | None:
    """The region of the next slice that lies over this one."""
    shared = [int((one & region).sum()) for one in regions]
    if not shared:
        return None
    best = int(np.argmax(shared))
    smaller = min(int(regions[best].sum()), int(region.sum()))
    return regions[best] if shared[best] >= SHARED * smaller else None


def cut_to(around: Surroundings, traced: Traced) -> Look:
    """The nodule's own slices around its middle: what the training crops show."""
    whole = Look(around.hounsfield, around.pixel_mm, around.slice_mm, traced.x, traced.y)
    return replace(whole, hounsfield=around.hounsfield[traced.first : traced.last + 1])
