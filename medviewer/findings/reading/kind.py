"""What a measurement is: what was drawn and how, and its role among others."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """What can be drawn, and from which points.

    LENGTH, ARROW (tip first): two. ANGLE: arm, vertex, arm. COBB: the ends of two lines.
    BIDIRECTIONAL: the ends of the long, then of the short axis. RECTANGLE, ELLIPSE: two
    opposite corners of an upright box. POINT, TEXT: one. POLYLINE: two or more. POLYGON,
    FREEHAND: three or more of a closed outline, the first not repeated.
    """

    LENGTH = "length"
    POLYLINE = "polyline"
    ANGLE = "angle"
    COBB = "cobb"
    BIDIRECTIONAL = "bidirectional"
    RECTANGLE = "rectangle"
    ELLIPSE = "ellipse"
    POLYGON = "polygon"
    FREEHAND = "freehand"
    POINT = "point"
    ARROW = "arrow"
    TEXT = "text"

    @property
    def points(self) -> int:
        """How many points it has; the fewest for those that may have more."""
        return _POINTS[self]

    @property
    def is_open_ended(self) -> bool:
        """True when it may have more points."""
        return self in (Kind.POLYLINE, Kind.POLYGON, Kind.FREEHAND)

    @property
    def may_be_lesion(self) -> bool:
        """False for what says nothing of a lesion's size or place: angles and texts."""
        return self not in (Kind.ANGLE, Kind.COBB, Kind.TEXT)

    @property
    def is_region(self) -> bool:
        """True for a closed outline with pixels inside."""
        return self in (Kind.RECTANGLE, Kind.ELLIPSE, Kind.POLYGON, Kind.FREEHAND)

    @property
    def is_note(self) -> bool:
        """True for what carries words and no number."""
        return self in (Kind.ARROW, Kind.TEXT)


class Role(Enum):
    """A lesion's part in a response, as RECIST 1.1 calls it, or tissue to compare lesions with.

    The values are read in tables, reports and files of results.
    """

    NONE = ""
    TARGET = "target"
    NON_TARGET = "non-target"
    NEW = "new"
    LIVER = "reference (liver)"
    BLOOD_POOL = "reference (blood pool)"

    @property
    def is_reference(self) -> bool:
        """True of tissue that lesions are compared with, which is no lesion itself."""
        return self in (Role.LIVER, Role.BLOOD_POOL)


class Method(Enum):
    """Of an outline; one that the reader pulled at afterwards keeps its own.

    GROWN: from its middle, by the values (``image.measuring.growing``). BETWEEN: from the
    outlines on either side (``image.measuring.between``).
    """

    HAND = ""
    GROWN = "region growing"
    BETWEEN = "shape-based interpolation"


_POINTS = {
    Kind.LENGTH: 2,
    Kind.POLYLINE: 2,
    Kind.ANGLE: 3,
    Kind.COBB: 4,
    Kind.BIDIRECTIONAL: 4,
    Kind.RECTANGLE: 2,
    Kind.ELLIPSE: 2,
    Kind.POLYGON: 3,
    Kind.FREEHAND: 3,
    Kind.POINT: 1,
    Kind.ARROW: 2,
    Kind.TEXT: 1,
}
