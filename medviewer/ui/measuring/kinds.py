"""The kinds of measurement in words; apart, so that menus can be made before anything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from medviewer.findings.line_breaks import broken, shortened
from medviewer.findings.reading.kind import Kind, Role
from medviewer.ui.translation import tr

if TYPE_CHECKING:
    from medviewer.findings.reading.measurement import Measurement

LONGEST_NAME = 64
"""Letters of a name: what DICOM lets the label of a segment have (LO, PS3.5 6.2)."""
LONGEST_NOTE = 400
"""Letters of what an arrow or a text says: some sentences. A report takes more (UT), a text of a
presentation state 1024 (ST)."""

TIP_LETTERS = 80
"""Of a line of a tool tip."""


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
    """What a measurement is called: by its label, of a note its beginning, else by its kind."""
    return named(measurement.label) or kind_name(measurement.kind)


def named(label: str) -> str:
    """A label where something else is said of what it names."""
    return shortened(label, LONGEST_NAME)


def note_lines(measurement: Measurement) -> list[str]:
    """What an arrow or a text says, in the lines of a tool tip."""
    label = measurement.label if measurement.kind.is_note else ""
    return broken(label, TIP_LETTERS, len) if label else []


def longest(kind: Kind) -> int:
    """How many letters a label of a kind can have."""
    return LONGEST_NOTE if kind.is_note else LONGEST_NAME


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
