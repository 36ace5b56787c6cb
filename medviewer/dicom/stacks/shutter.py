"""What one file says of its display shutter (PS3.3 C.7.6.11)."""

from __future__ import annotations

from functools import lru_cache

from medviewer.dicom.files import tags
from medviewer.dicom.series import ShutterShapes

_EDGES = (tags.SHUTTER_LEFT, tags.SHUTTER_RIGHT, tags.SHUTTER_UPPER, tags.SHUTTER_LOWER)


def shutter_of(values: tags.Values) -> ShutterShapes:
    """The shapes whose numbers are complete."""
    named = tags.texts(values, tags.SHUTTER_SHAPE)
    shapes = ((name, _numbers(values, name)) for name in named)
    return _shared(tuple((name, numbers) for name, numbers in shapes if numbers))


@lru_cache(maxsize=1024)
def _shared(shapes: ShutterShapes) -> ShutterShapes:
    """One object for all slices that say the same."""
    return shapes


def _numbers(values: tags.Values, name: str) -> tuple[float, ...]:
    """The numbers that define the shape ``name``; none when they are incomplete."""
    if name == "RECTANGULAR":
        edges = [tags.decimals(values, edge, 1) for edge in _EDGES]
        return tuple(edge[0] for edge in edges if edge) if all(edges) else ()
    if name == "CIRCULAR":
        centre = tags.decimals(values, tags.SHUTTER_CENTER, 2)
        radius = tags.decimals(values, tags.SHUTTER_RADIUS, 1)
        return (*centre, *radius) if centre and radius else ()
    if name == "POLYGONAL":
        count = len(tags.texts(values, tags.SHUTTER_VERTICES))
        vertices = tags.decimals(values, tags.SHUTTER_VERTICES, count)
        return vertices if vertices and count >= 6 and count % 2 == 0 else ()
    return ()
