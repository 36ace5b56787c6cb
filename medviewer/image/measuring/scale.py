"""How far a pixel of a drawing reaches, in millimetres where the file allows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from medviewer.image.measuring.calibration import UNCALIBRATED, PixelSize
from medviewer.image.measuring.ultrasound import Point, Region, region_of

MILLIMETRES = "mm"
PIXELS = "px"


@dataclass(frozen=True)
class Scale:
    """What a step of one row and of one column is worth.

    Attributes
    ----------
    row, column
        Distance of two rows and of two columns, in ``unit``.
    unit
        "mm" or "px".
    calibration
        Where the millimetres come from, as ``PixelSize.label`` says it: "" for a spacing
        in the patient; anything else must stand beside every length.
    aspect
        Height of a pixel divided by its width, which angles need without millimetres too.
    axes
        In a region of ultrasound whose axes are no lengths (Doppler): what a column and
        what a row is worth, each with its unit ("s", "cm/s", "cm").
    baseline, upwards
        Of rows in cm/s: the y where the file says that velocity is 0, None where it does not, and
        whether velocities above it are positive.
    is_flow
        False where such velocities are not those of flow.
    """

    row: float
    column: float
    unit: str
    calibration: str
    aspect: float
    axes: tuple[tuple[float, str], ...] = ()
    baseline: float | None = None
    upwards: bool = True
    is_flow: bool = True

    @property
    def area_unit(self) -> str:
        """The unit of areas."""
        return f"{self.unit}²"


def pixels_scale(aspect: float = 1.0) -> Scale:
    """The scale of a picture that does not say how large it is."""
    return Scale(1.0, 1.0, PIXELS, UNCALIBRATED, aspect)


def scale_of(
    points: Sequence[Point], size: PixelSize, aspect: float, found: Sequence[Region] = ()
) -> Scale:
    """The scale for a drawing through ``points`` (x, y in image coordinates).

    In ultrasound with regions, that of the region that holds every point (``region_of``) and
    measures lengths on both axes; outside, and across two regions, pixels.
    """
    if found:
        region = region_of(points, found)
        size_mm = region.size_mm if region else None
        if size_mm is None:
            return _of_axes(pixels_scale(aspect), region)
        return Scale(*size_mm, MILLIMETRES, "REGION", size_mm[0] / size_mm[1])
    if size.row_mm is None or size.column_mm is None:
        return pixels_scale(aspect)
    return Scale(size.row_mm, size.column_mm, MILLIMETRES, size.label, size.row_mm / size.column_mm)


def _of_axes(scale: Scale, region: Region | None) -> Scale:
    """The scale of pixels, with what the axes of a region are worth that are no lengths."""
    if region is None:
        return scale
    return replace(
        scale,
        axes=region.axes,
        baseline=region.baseline,
        upwards=region.delta_y < 0,
        is_flow=region.is_flow,
    )
