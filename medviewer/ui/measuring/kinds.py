"""The kinds of measurement in words; apart, so that menus can be made before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medviewer.findings.reading.kind import Kind
from medviewer.ui.translation import tr

if TYPE_CHECKING:
    from medviewer.findings.reading.measurement import Measurement


def kind_name(kind: Kind) -> str:
    """A kind as people call it."""
    return {
        Kind.LENGTH: tr("Length"),
        Kind.POLYLINE: tr("Polyline"),
        Kind.ANGLE: tr("Angle"),
        Kind.COBB: tr("Cobb angle"),
        Kind.BIDIRECTIONAL: tr("Two axes"),
        Kind.RECTANGLE: tr("Rectangle"),
        Kind.ELLIPSE: tr("Ellipse"),
        Kind.POLYGON: tr("Polygon"),
        Kind.FREEHAND: tr("Freehand"),
        Kind.POINT: tr("Point value"),
        Kind.ARROW: tr("Arrow"),
        Kind.TEXT: tr("Text"),
    }[kind]


def name_of(measurement: Measurement) -> str:
    """What a measurement is called: by its label, else by its kind."""
    return measurement.label or kind_name(measurement.kind)
