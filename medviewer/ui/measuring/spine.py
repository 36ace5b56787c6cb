"""Vertebrae: labelled by clicks that count on, and seen at their height in every picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from medviewer.dicom.series import Vector
from medviewer.findings.reading.fused import SeriesReference
from medviewer.findings.reading.measurement import ImageReference, Kind, Measurement
from medviewer.findings.reading.reading import Reading
from medviewer.findings.reading.vertebra import Vertebra, vertebra_at, vertebra_of
from medviewer.image.planes import Plane, same_frame
from medviewer.ui.colours import OWN_COLOUR
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.tools import MeasureTool
from medviewer.ui.picture.painting.texts import draw_text
from medviewer.ui.picture.tool import Layer
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.translation import tr

BESIDE_MM = 25.0
"""How far beside a slice along the spine a vertebra is seen in it: half its width and a little."""
ABOVE_MM = 15.0
"""The same above and below a slice across the spine, where the nearest alone is told."""
ACROSS = 0.7
"""Cosine of the angle to the body's axis from which on a slice lies across the spine."""
INDENT_PIXELS = 4.0


class VertebraTool(MeasureTool):
    """Labels a vertebra with a click; the first is named by the reader, the others count on.

    ``tell`` is given what to do where it cannot be told which vertebra a click is on.
    """

    def __init__(
        self,
        desk: Desk,
        ask: Callable[[Viewport, Measurement], None],
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(Kind.TEXT, desk, ask)
        self.name = "vertebra"
        self._tell = tell

    def holds(self, measurement: Measurement) -> bool:
        """Labels of vertebrae: one that is wrong is named anew, not given a second one."""
        return measurement.kind is Kind.TEXT and vertebra_of(measurement.label) is not None

    def finish(self, view: Viewport, drawn: Measurement) -> None:
        """Give the label the vertebra that follows on those that are labelled, or ask for it."""
        places, known = drawn.patient_points, _labelled(self._desk.reading, drawn.image)
        found = None if places is None else vertebra_at(places[0], known)
        if found is None:
            self._tell(tr("Name this vertebra, for example L5; clicks on others count on from it."))
            super().finish(view, drawn)
        else:
            name = tr("Vertebra {}").format(found.label)
            self._desk.add(name, replace(drawn, label=found.label))


class SpineLabels(Layer):
    """The vertebrae's labels in every picture that shows them, but the one they were written in.

    ``shown`` says whether measurements are seen. Series of one Frame of Reference lie together, as
    do those that a registration lays upon one another for sure.
    """

    def __init__(self, desk: Desk, shown: Callable[[], bool]) -> None:
        self._desk, self._shown = desk, shown
        self._labels: list[Measurement] = []
        desk.listeners.append(self._follow)

    def _follow(self) -> None:
        self._labels = [
            one
            for one in self._desk.reading.measurements()
            if one.kind is Kind.TEXT and vertebra_of(one.label) and not one.hidden
        ]

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Write those that the slice shows at their places."""
        plane, picture = view.model.plane, view.model.picture
        if plane is None or not self._labels or not self._shown():
            return
        for label, place in self._here(view.model, plane):
            x, y = plane.to_picture(place)
            if 0 <= x <= picture.columns and 0 <= y <= picture.rows:
                across, down = view.model.to_screen().apply((x, y))
                at = QRectF(across + INDENT_PIXELS, down + INDENT_PIXELS / 2, 0, 0)
                draw_text(painter, at, (0, 0), label, OWN_COLOUR)

    def _here(self, model: ViewportModel, plane: Plane) -> list[tuple[str, Vector]]:
        """Labels with their places in the patient, LPS mm of the series that is shown."""
        near = [(abs(plane.distance_mm(place)), one, place) for one, place in self._carried(model)]
        if abs(plane.normal[2]) > ACROSS:
            nearest = min(near, key=lambda each: each[0], default=None)
            near = [] if nearest is None or nearest[0] > ABOVE_MM else [nearest]
        own = None if model.here is None else model.here.image_key
        return [
            (one.label, place)
            for far, one, place in near
            if far <= BESIDE_MM and one.image.image_key != own
        ]

    def _carried(self, model: ViewportModel) -> Iterator[tuple[Measurement, Vector]]:
        """The labels with their places in the series that is shown, where these are known."""
        if model.volume is None:
            return
        for one in self._labels:
            places = one.patient_points
            there = self._desk.alignments.find(_stack(one.image), model.volume.series)
            if places is not None and there is not None and there.sure:
                x, y, z = there.move.apply(places[0]).tolist()
                yield one, (x, y, z)


def _labelled(reading: Reading, image: ImageReference) -> Iterator[tuple[Vertebra, Vector]]:
    """The vertebrae that are labelled in the frame of reference of an image, with their places."""
    for one in reading.measurements():
        places, named = one.patient_points, vertebra_of(one.label)
        together = one.image.stack_key == image.stack_key
        together = together or same_frame(_stack(one.image), _stack(image))
        if one.kind is Kind.TEXT and named is not None and places is not None and together:
            yield named, places[0]


def _stack(image: ImageReference) -> SeriesReference:
    return SeriesReference(image.stack_key, image.study_instance_uid, image.frame_of_reference_uid)
