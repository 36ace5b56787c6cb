"""One place for a series: warnings on top, the picture, the slice slider beside it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.findings.finding import ResultSet
from medviewer.image.curved.reformation import Surface
from medviewer.image.depth import Depth
from medviewer.image.films.cine import opening_slice
from medviewer.image.first_window import first_window
from medviewer.image.measuring.calibration import UNCALIBRATED, PixelSize, size_and_aspect
from medviewer.image.window import Window
from medviewer.message import Message
from medviewer.ui.colours import class_colours
from medviewer.ui.dropping import series_key_in
from medviewer.ui.picture.drop_hint import DropHint
from medviewer.ui.picture.slice_slider import SliceSlider
from medviewer.ui.picture.tool import ToolBox
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.picture.warning_banner import WarningBanner
from medviewer.ui.translation import spoken
from medviewer.ui.words import date, series_title

if TYPE_CHECKING:
    from medviewer.findings.presentation.softcopy_state import SoftcopyState

FRAME_WIDTH = 2
WIDE_ENOUGH_FOR_SLIDER = 360


class Planes(Protocol):
    """Planes, or views, made of a volume: ``fill`` makes one ready before it is shown."""

    volume: Volume

    @property
    def surface(self) -> Surface | None:
        """Where the picture lies if it lies in no plane, but is known to."""

    def fill(self, index: int) -> None:
        """Make plane ``index`` ready."""

    def depth(self, index: int) -> Depth | None:
        """The slab that it shows; None for a thin one."""


class ViewportPane(QWidget):
    """A viewport with all that belongs to it.

    Attributes
    ----------
    series
        What the reader chose for this place; its pixels may still be on their way.
    volume
        The series as it was loaded, from its first slice on; None before.
    is_derived
        The pictures are made of another volume (planes, 3-D views, differences), not images of
        the series.
    source
        The volume of the series' own images: ``volume``, or what its planes are made of.
    is_partial
        The load of the series was stopped: slices are missing that could be read.

    Signals
    -------
    activated
        A hand or the keyboard's focus has come here.
    findingClicked
        A finding's identifier.
    seriesDropped
        The key of a series that was dragged here from the list.
    planesShown
        Planes, or views, that were made of a series are here.
    planesRenamed
        The planes that are here have another name, or are more or fewer.
    """

    activated = Signal()
    findingClicked = Signal(str)
    seriesDropped = Signal(str)
    planesShown = Signal()
    planesRenamed = Signal()

    def __init__(self, tools: ToolBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.series: Series | None = None
        self.volume: Volume | None = None
        self.source: Volume | None = None
        self.is_derived = False
        self.is_partial = False
        self.model = ViewportModel()
        self.viewport = Viewport(self.model, tools)
        self._frame: str | None = None
        self.slider = SliceSlider()
        self._marked: tuple[tuple[int, str], ...] = ()
        self._marked_as: tuple[tuple[int, ...] | None, int] = (None, -1)
        self._tools = tools
        self._invitation = ""
        self._remarked: SoftcopyState | None = None
        self._window: Window | None = None
        self.banner = WarningBanner()
        self.drop_hint = DropHint(self)
        self._sizes: dict[str, tuple[PixelSize, float]] = {}
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.viewport, 1)
        row.addWidget(self.slider)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.banner)
        self._column.addLayout(row, 1)
        self.setAcceptDrops(True)
        self.slider.valueChanged.connect(self.model.go_to_place)
        self.slider.sliderPressed.connect(self.activated)
        self.viewport.activated.connect(self.activated)
        self.viewport.findingClicked.connect(self.findingClicked)
        self.model.listeners.append(self._follow)
        tools.changed.connect(self._mark_again)

    def await_series(self, series: Series) -> None:
        """Show nothing until the pixels of ``series`` arrive: never another one's."""
        self.clear()
        self.series = series

    def show_volume(self, volume: Volume) -> None:
        """Show the middle slice of a volume, or a film's first frame, in its own window."""
        self.series, self.volume, self.source = volume.series, volume, volume
        self.is_derived = False
        index = opening_slice(volume.series)
        self._sizes = {}
        self.viewport.pixel_size, aspect = self._size_of(volume, index)
        window, self._window = self._window or first_window(volume, index), None
        self.model.show_volume(volume, index, window, aspect)
        self._mark(())
        self._name()
        self.show_warnings(volume)

    def begin_with(self, window: Window) -> None:
        """Show the series in this window, now or once its pixels arrive."""
        if self.volume is None:
            self._window = window
        else:
            self.model.set_window(window)

    @property
    def own_window(self) -> Window | None:
        """The window of the picture where the reader set it: not the file's, nor a state's."""
        window, volume = self.model.window, self.source
        if window is None or volume is None:
            return None
        known = [first_window(volume, opening_slice(volume.series))]
        if self.model.state is not None:
            known += self.model.offered_windows()
        given = (window.center, window.width) in {(one.center, one.width) for one in known}
        return None if given or window.table is not None else window

    def show_planes(
        self,
        made: Planes,
        index: int,
        window: Window,
        source: Volume,
        state: SoftcopyState | None = None,
    ) -> None:
        """Show planes, or views, made of ``source``; with the grey levels of a ``state``."""
        made.fill(index)
        self.show_volume(made.volume)
        self.source, self.model.state = source, state
        self.model.colours = self.model.stated_colours
        self.model.set_window(window)
        self.exchange_planes(made, index)
        self.planesShown.emit()

    def exchange_planes(self, made: Planes, index: int) -> None:
        """Show planes that are turned otherwise, with everything else as it is."""
        volume, before = made.volume, self.series
        self.series, self.volume = volume.series, volume
        self._sizes = {}
        self.viewport.pixel_size, _ = self._size_of(volume, index)
        self.is_derived = True
        self.model.exchange_volume(volume, index, made.fill, made.depth, made.surface)
        if before is not None and _told(before) != _told(volume.series):
            self._name()
            self.planesRenamed.emit()

    def show_time(self, volume: Volume, index: int) -> None:
        """Show another time of the series that is shown, as it is seen."""
        self.series, self.volume, self.source = volume.series, volume, volume
        self.model.show_time(volume, index)
        self._mark(())

    def show_results(self, results: ResultSet | None) -> None:
        """Draw what a model found in the volume that is shown; None draws nothing."""
        if results is None:
            self.model.show_results(None)
            self._mark(())
            return
        labels = {label for finding in results.findings for label in finding.probabilities}
        self.viewport.colours = class_colours(labels)
        self.model.show_results(results)
        lesions = self.model.lesions_by_finding()
        self._mark(
            (
                finding.slice_index,
                self.viewport.colours[lesions.get(finding.identifier, finding).label],
            )
            for finding in results.findings
        )

    def show_warnings(self, volume: Volume) -> None:
        """Show what the reader must know about this picture."""
        self._remarked = self.model.state
        of_state = () if self._remarked is None else self._remarked.remarks
        known = (*volume.series.warnings, *volume.warnings, *of_state)
        self.banner.show_warnings([spoken(each) for each in known])

    def invite(self, words: str) -> None:
        """Say what to do where there is no picture."""
        self._invitation = words
        if not self.model.loading:
            self.viewport.hint = words
            self.viewport.update()

    def set_loading(self, loading: bool) -> None:
        """Say whether something is on its way, where there is no picture yet."""
        self.viewport.hint = self.tr("Loading…") if loading else self._invitation
        self.model.set_loading(loading)

    def must_be_whole(self) -> None:
        """Raise MedviewerError unless all slices are there that can be read."""
        if self.model.loading:
            raise MedviewerError(
                Message("The series is still being loaded."),
                Message("Reformat it when all slices are there."),
            )
        if self.is_partial:
            raise MedviewerError(
                Message("Only a part of the series was loaded."),
                Message("Choose it in the list again to load it all."),
            )

    def clear(self) -> None:
        """Show nothing."""
        self.series = self.volume = self.source = self._window = None
        self.is_derived = self.is_partial = False
        self.banner.hide()
        self._mark(())
        self._name()
        self.model.clear()

    def _name(self) -> None:
        """Let a screen reader say which of the pictures this is."""
        if self.volume is None:
            self.viewport.setAccessibleName(self.tr("Picture"))
            return
        series = self.volume.series
        when = "" if self.model.anonymous else date(series.study_date)
        which = "  ".join(filter(None, (when, series_title(series))))
        self.viewport.setAccessibleName(self.tr("Picture: {}").format(which))

    def set_frame(self, colour: str | None) -> None:
        """Put a line of this colour around the whole; None takes the line and its room away."""
        self._frame = colour
        width = FRAME_WIDTH if colour else 0
        self._column.setContentsMargins(width, width, width, width)
        self.update()

    def _follow(self) -> None:
        self.slider.show_place(self.model.scroll_place, self.model.slice_count)
        self._make_room()
        if self._marked_as != self._shown_as():
            self._mark_again()
        if self.volume is not None and self.model.state is not self._remarked:
            self.show_warnings(self.volume)
        if self.volume is not None and self.volume is self.model.volume and self.model.slice_count:
            self.viewport.pixel_size, aspect = self._size_of(self.volume, self.model.index)
            self.model.set_file_size(self.viewport.pixel_size.column_mm, aspect)

    def _size_of(self, volume: Volume, index: int) -> tuple[PixelSize, float]:
        """The size and the proportions of a pixel of one slice, by its own file."""
        one = volume.series.slices[index]
        if one.sop_instance_uid not in self._sizes:
            try:
                found = size_and_aspect(volume.series.header, one)
            except MedviewerError:  # the file is gone since it was loaded
                found = PixelSize(None, None, UNCALIBRATED), 1.0
            self._sizes[one.sop_instance_uid] = found
        return self._sizes[one.sop_instance_uid]

    def _mark(self, marks: Iterable[tuple[int, str]]) -> None:
        """Mark slices with findings on the slider."""
        self._marked = tuple(marks)
        self._mark_again()

    def _mark_again(self) -> None:
        """Put all marks on the slider, where they are in the order of scrolling."""
        self._marked_as = self._shown_as()
        shown = [] if self.model.volume is None else [self.model.volume.series]
        drawn = [
            found
            for series in shown
            for each in self._tools.layers
            for found in each.marked_slices(series).items()
        ]
        stack, there = self.model.stack, range(self.model.slice_count)
        self.slider.set_marks(
            ((stack.place_of(index), colour) for index, colour in self._marked),
            ((stack.place_of(index), colour) for index, colour in drawn if index in there),
        )

    def _shown_as(self) -> tuple[tuple[int, ...] | None, int]:
        """What the marks on the slider depend on: the order of slices, and what they are."""
        model = self.model
        return model.stack.order, model.generation if model.volume is not None else -1

    # Events

    def hasHeightForWidth(self) -> bool:
        """No: a banner of several lines takes its height from its own picture.

        Else the grid would share its height by the wrapped lines, and nearly all of it would go
        to the row with the banner.
        """
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the line around the whole."""
        if self._frame is not None:
            with QPainter(self) as painter:
                pen = QPen(QColor(self._frame), FRAME_WIDTH)
                pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
                painter.setPen(pen)
                half = FRAME_WIDTH / 2
                painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow pane gives all its room to the picture."""
        super().resizeEvent(event)
        frame = 2 * FRAME_WIDTH
        self.banner.fit(event.size() - QSize(frame, frame))
        self._make_room()

    def _make_room(self) -> None:
        """Leave out the slider where it is narrow, or would part a mammogram from its edge."""
        alone = self.model.placement.against is not None and self.model.slice_count == 1
        self.slider.setHidden(alone or self.width() < WIDE_ENOUGH_FOR_SLIDER)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a series of the list; files are the window's."""
        if series_key_in(event.mimeData()):
            event.acceptProposedAction()
            self.drop_hint.tell(self.tr("Show it here"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """It is carried on."""
        self.drop_hint.tell("")

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which series was dropped."""
        event.acceptProposedAction()
        self.drop_hint.tell("")
        self.seriesDropped.emit(series_key_in(event.mimeData()))


def _told(series: Series) -> tuple[str, int]:
    """What is said of planes: their name, and how many they are."""
    return series_title(series), len(series.slices)
