"""The kinds of measurement in words; apart, so that menus can be made before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medviewer.findings.reading.kind import Kind, Role
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


def role_name(role: Role) -> str:
    """A part in RECIST 1.1, or a reference, as people call it."""
    return {
        Role.NONE: "",
        Role.TARGET: tr("target"),
        Role.NON_TARGET: tr("non-target"),
        Role.NEW: tr("new"),
        Role.LIVER: tr("reference (liver)"),
        Role.BLOOD_POOL: tr("reference (blood pool)"),
    }[role]
