"""References of a PET as PERCIST draws them: a sphere in the liver, a cylinder in the aorta. No Qt.

Wahl et al., J Nucl Med 2009;50 Suppl 1:122S-150S: a sphere of 3 cm in the right lobe; where the
liver is diseased, the blood pool in 1 cm of the descending thoracic aorta, along 2 cm of it.
"""

from __future__ import annotations

from dataclasses import replace

from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import Point
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Kind, Measurement, Role, new_uid
from medviewer.findings.reading.reading import Change, Edit
from medviewer.image.measuring.ball import Disc, cylinder_discs, sphere_discs
from medviewer.message import Message
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.lesions.changes import of_its_series

SPHERE_RADIUS_MM = 15.0
CYLINDER_RADIUS_MM, CYLINDER_LENGTH_MM = 5.0, 20.0


def place_reference(
    desk: Desk, name: str, chosen: Measurement, volume: Volume, role: Role
) -> Measurement | None:
    """Put PERCIST's volume about the middle of what is chosen, whose place it takes.

    It is there as circles on the slices of ``volume``. Returns the one that is chosen then, None
    (and ``desk.fail`` told) where the series is still being read or does not say where it lies.
    """
    index = chosen.image.index_in(volume.series)
    discs = [] if index is None else _discs(volume, index, _middle(chosen), role)
    if index is None or not discs or not all(volume.loaded[each.index] for each in discs):
        desk.fail(
            MedviewerError(
                Message("The reference was not placed."),
                Message("All its slices must have been read and say where they lie."),
            )
        )
        return None
    uid = new_uid()
    drawn = {
        each.index: replace(
            desk.draft(Kind.ELLIPSE, _corners(each), volume, each.index),
            tracking_uid=uid,
            label=chosen.label,
            role=role,
        )
        for each in discs
    }
    here = drawn[index]
    desk.chosen = here.key
    taken = of_its_series(desk.reading, chosen)
    desk.reading.do(
        Change(
            name,
            (
                *(Edit(one.key, one, None) for one in taken),
                *(Edit(one.key, None, one) for one in drawn.values()),
            ),
        )
    )
    return here


def _discs(volume: Volume, index: int, middle: Point, role: Role) -> list[Disc]:
    if role is Role.LIVER:
        return sphere_discs(volume, index, middle, SPHERE_RADIUS_MM)
    return cylinder_discs(volume, index, middle, CYLINDER_RADIUS_MM, CYLINDER_LENGTH_MM)


def _middle(one: Measurement) -> Point:
    """Of the box around a drawing."""
    xs, ys = zip(*outline(one), strict=True)
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _corners(disc: Disc) -> tuple[Point, Point]:
    (x, y), (across, down) = disc.middle, disc.radii
    return (x - across, y - down), (x + across, y + down)
