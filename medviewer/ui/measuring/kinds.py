"""The kinds of measurement in words; apart, so that menus can be made before anything else."""

from __future__ import annotations

from medviewer.findings.reading.kind import Kind
from medviewer.ui.translation import tr


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
