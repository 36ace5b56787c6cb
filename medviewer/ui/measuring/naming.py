"""The names of measurements: written on the picture, and what a lesion's name says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRectF

from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.kinds import kind_name, longest, named
from medviewer.ui.measuring.label_edit import LabelEdit
from medviewer.ui.measuring.lesions.changes import link, linked, namesake, of_lesion, set_name
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.translation import tr
from medviewer.ui.words import date


class Naming:
    """Gives names; who uses that of a lesion of another study says that it is the same one.

    Parameters
    ----------
    tell
        Given in words what a name did beyond naming.
    caption_of
        Where the caption of a measurement (its key) was painted last in a viewport.
    show_pending
        Draws what the reader is asked about and is not in the reading yet; None: no more.
    """

    def __init__(
        self,
        desk: Desk,
        tell: Callable[[str], None],
        caption_of: Callable[[Viewport, str], QRectF | None],
        show_pending: Callable[[Measurement | None], None],
    ) -> None:
        self._desk, self._tell = desk, tell
        self._caption_of, self._show_pending = caption_of, show_pending

    def edit(self, view: Viewport, measurement: Measurement) -> None:
        """Let the reader write a measurement's name on the picture."""

        def take(text: str | None) -> None:
            if text is not None and text != measurement.label:
                self.rename(measurement, text)

        most = longest(measurement.kind)
        LabelEdit(view, self._place(view, measurement), measurement.label, take, longest=most)

    def rename(self, measurement: Measurement, label: str) -> None:
        """Give a measurement a name; that of a lesion in another study makes it the same one.

        A lesion of several slices has one name: all its outlines in the series get it.
        """
        name = tr("Name {}").format(named(label) or kind_name(measurement.kind))
        known = namesake(self._desk.reading, measurement, label)
        if known is None:
            set_name(self._desk, name, measurement, label)
        else:
            link(self._desk, name, measurement, known)
            self._tell_since(known)

    def ask(self, view: Viewport, drawn: Measurement) -> None:
        """Let the reader write what a new arrow or text says; a text without words is none."""
        self._show_pending(drawn)

        def take(text: str | None) -> None:
            self._show_pending(None)
            if text or (drawn.kind is Kind.ARROW and text is not None):
                self._add(replace(drawn, label=text))

        LabelEdit(view, self._place(view, drawn), "", take, longest=longest(drawn.kind))

    def _add(self, drawn: Measurement) -> None:
        """An arrow with a lesion's name says that the lesion is there; a text is a text."""
        arrow = drawn.kind is Kind.ARROW
        known = namesake(self._desk.reading, drawn, drawn.label) if arrow else None
        self._desk.add(kind_name(drawn.kind), drawn if known is None else linked(drawn, known))
        if known is not None:
            self._tell_since(known)

    def _tell_since(self, lesion: Measurement) -> None:
        words = tr("{} is followed since {}.")
        same = of_lesion(self._desk.reading, lesion.tracking_uid)
        since = min(one.image.study_date for one in same)
        self._tell(words.format(named(lesion.label), date(since)))

    def _place(self, view: Viewport, measurement: Measurement) -> QPoint:
        """Where its caption is, or beside its last point."""
        caption = self._caption_of(view, measurement.key)
        if caption is not None:
            return caption.topLeft().toPoint()
        x, y = view.model.to_screen().apply(measurement.points[-1])
        return QPoint(round(x) + 8, round(y) - 12)
