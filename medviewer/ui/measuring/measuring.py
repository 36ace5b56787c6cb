"""Measuring in the window: the reading, its tools and commands, and that all of it is kept."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, Signal

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.reading.follow_up import whose
from medviewer.findings.reading.measurement import ImageReference, Measurement, reference_to
from medviewer.findings.reading.reading import Change, Reading
from medviewer.ui.measuring.calibrating import Calibrating
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.copying import Copying
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.histogram import show_histogram
from medviewer.ui.measuring.keeping import Keeping
from medviewer.ui.measuring.kinds import name_of
from medviewer.ui.measuring.layer import MeasurementLayer
from medviewer.ui.measuring.lesions.filling import Filling
from medviewer.ui.measuring.lesions.growing import GrowTool
from medviewer.ui.measuring.lesions.outlining import Outlining
from medviewer.ui.measuring.lesions.sketching import Sketching
from medviewer.ui.measuring.lesions.uptake_edge import UptakeEdge
from medviewer.ui.measuring.naming import Naming
from medviewer.ui.measuring.shapes.handles import holds
from medviewer.ui.measuring.spine import SpineLabels, VertebraTool
from medviewer.ui.measuring.tools import MeasureTool, measure_tools
from medviewer.ui.measuring.whereabouts import Whereabouts, slice_of
from medviewer.ui.picture.placement import Point
from medviewer.ui.picture.tool import Hand
from medviewer.ui.picture.viewport import Viewport
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.translation import spoken


class Measuring(QObject):
    """The reader's measurements in all viewports.

    Signals
    -------
    changed
        The reading, or what of it is chosen, or whose pictures the active pane shows, or which
        studies of that patient are seen.
    failed
        An error for the person.
    told
        What was done, in words.
    warned
        What the reader must look at, in words, and a callable: whether it still stands.
    sketched
        A viewport: the numbers of what is being drawn there have come (``numbers_on``).
    """

    changed = Signal()
    failed = Signal(object)
    told = Signal(str)
    warned = Signal(str, object)
    sketched = Signal(object)

    def __init__(self, grid: ViewportGrid, author: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.reading = Reading()
        self.keeping = Keeping(self.reading, self.failed.emit)
        self.desk = Desk(self.reading, author)
        self.desk.fail = self.failed.emit
        self.naming = Naming(
            self.desk,
            self.told.emit,
            lambda view, key: self.layer.caption_of(view, key),
            self._show_pending,
        )
        self.layer = MeasurementLayer(self.desk, self.naming.edit, self.is_drawing)
        self.calibrating = Calibrating(self.desk, grid, self)
        self.calibrating.told.connect(self.told)
        self.calibrating.warned.connect(self.warned)
        self.calibrating.asked.connect(self._show_pending)
        self.outlining = Outlining(self.desk, self._is_shown, self.told.emit, self)
        self.sketching = Sketching(self.failed.emit, self)
        self._filling = Filling(self.desk, self.outlining, self.told.emit)
        self.uptake_edge = UptakeEdge()
        self.tools: dict[str, MeasureTool] = {
            **measure_tools(self.desk, self.naming.ask),
            "vertebra": VertebraTool(self.desk, self.naming.ask, self.told.emit),
            "calibrate": self.calibrating.tool,
            "grow": GrowTool(
                self.desk,
                self.outlining,
                self.sketching,
                self.uptake_edge,
                self.told.emit,
                self.warned.emit,
                self.sketched.emit,
            ),
        }
        self.whereabouts = Whereabouts(grid, self.desk, self)
        self._copying = Copying(self.desk, self.outlining, self.whereabouts, grid, self.told.emit)
        self._patient, self._looked_at = "", set[str]()
        grid.activeChanged.connect(self._follow_patient)
        grid.tools.add_layer(SpineLabels(self.desk, lambda: self.layer.visible))
        grid.tools.add_layer(self.layer)
        grid.paneAdded.connect(lambda _: self._tell_sizes())
        self._tell_sizes()
        self.desk.listeners.append(self._follow)

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        return {
            "undo": self.undo,
            "redo": self.redo,
            "name_measurement": self._name_chosen,
            "hide_measurement": self._hide_chosen,
            "delete_measurement": self.delete,
            "fill_lesion": self.fill_lesion,
            "delete_lesion": self.delete_lesion,
            "show_measurements": self._show,
            "show_hidden": self._show_hidden,
            "show_histogram": self.show_histogram,
            **self._copying.handlers(),
            **self.calibrating.handlers(),
            **self.uptake_edge.handlers(),
        }

    # What is open

    def open_series(self, series: Iterable[Series]) -> str:
        """Bring the readings of these series' studies back; returns what to tell the reader."""
        opened = tuple(series)
        self._give_up_drawing()
        self.outlining.keep_to({each.key for each in opened})
        self.desk.choose("")
        self.desk.forget_images()
        return self.keeping.open(opened)

    def keep_only(self, listed: Iterable[Series]) -> None:
        """Let go of the readings of all studies but those of the series that are still listed."""
        left = tuple(listed)
        self._give_up_drawing()
        self.outlining.keep_to({each.key for each in left})
        self.desk.forget_images()
        self.keeping.keep_only(left)

    def close(self) -> None:
        """Close the readings in order."""
        self._give_up_drawing()
        self.outlining.close()
        self.sketching.close()
        self.keeping.close()

    # Changes

    def undo(self) -> None:
        """Take the last change back, and go where it was; what is being outlined first."""
        if not self.outlining.cancel():
            change = self.reading.undo()
            self._tell(self.tr("Undone: {}"), change)
            self._choose_whole(change)

    def redo(self) -> None:
        """Make the change that was taken back again."""
        self._tell(self.tr("Done again: {}"), self.reading.redo())

    def delete(self) -> None:
        """Take the chosen measurement out, or all of the chosen lesion; undo brings it back."""
        if self.desk.whole_lesion() is not None:
            self.delete_lesion()
            return
        chosen = self.desk.chosen_measurement()
        if chosen is not None and not self._is_in_hand():
            self.desk.remove(self.tr("Delete {}").format(name_of(chosen)))
            words = self.tr("Deleted: {}. Undo brings it back.")
            self.told.emit(words.format(name_of(chosen)))

    def fill_lesion(self) -> None:
        """Outline the chosen lesion on the slices left out between those that it is drawn on."""
        chosen = self.desk.chosen_measurement()
        panes = [] if chosen is None else self.whereabouts.panes_with(chosen)
        volumes = [pane.volume for pane in panes if pane.volume is not None]
        if not volumes:
            self.told.emit(self.tr("Choose a lesion on a picture that is shown first."))
            return
        self._filling.fill(volumes[0])

    def delete_lesion(self) -> None:
        """Take all regions of the chosen lesion in this series out; undo brings them back."""
        lesion = self.desk.chosen_lesion()
        if lesion is not None and not self._is_in_hand():
            name = self.tr("Delete the lesion on all slices")
            self.desk.choose("")
            self.reading.remove(name, [one.key for one in lesion.regions])
            words = self.tr("Deleted: {}. Undo brings it back.")
            self.told.emit(words.format(self.tr("the lesion on all slices")))

    def _hide_chosen(self) -> None:
        chosen = self.desk.chosen_measurement()
        if chosen is None:
            return
        verb = self.tr("Show {}") if chosen.hidden else self.tr("Hide {}")
        lesion = self.desk.whole_lesion()
        if lesion is None:
            changed = replace(chosen, hidden=not chosen.hidden)
            self.desk.change(verb.format(name_of(chosen)), changed)
            return
        author = self.desk.author
        hidden = (replace(one, hidden=not chosen.hidden).signed(author) for one in lesion.regions)
        self.reading.put(verb.format(self.tr("the lesion on all slices")), *hidden)

    def _show(self, visible: bool) -> None:
        self.layer.visible = visible
        self._repaint()

    def _show_hidden(self, shown: bool) -> None:
        self.desk.set_show_hidden(shown)

    def _tell(self, words: str, change: Change | None) -> None:
        if change is None:
            return
        items = (
            self.reading.measurement(edit.key) or edit.after or edit.before for edit in change.edits
        )
        changed = [item for item in items if isinstance(item, Measurement)]
        told = words.format(change.name)
        if changed and not self.whereabouts.bring_into_sight(changed):
            told += " – " + self.tr("on a picture that is not shown")
        self.told.emit(told)

    def _choose_whole(self, undone: Change | None) -> None:
        """Choose a lesion that came back as it went: on all its slices."""
        lesion = self.desk.chosen_lesion()
        if undone is not None and lesion is not None:
            back = {edit.key for edit in undone.edits if edit.after is None}
            if back.issuperset(one.key for one in lesion.regions):
                self.desk.choose(self.desk.chosen, whole=True)

    def _show_pending(self, drawn: Measurement | None) -> None:
        """Draw what the reader is asked about, and is not in the reading yet."""
        self.layer.pending = drawn
        self._repaint()

    def _name_chosen(self) -> None:
        chosen = self.desk.chosen_measurement()
        panes = self.whereabouts.panes_with(chosen) if chosen is not None else []
        if chosen is not None and panes:
            self.whereabouts.go_to(chosen)
            self.naming.edit(self._grid.active.viewport, chosen)

    # What is shown

    def _is_shown(self, measurement: Measurement) -> bool:
        return bool(self.whereabouts.panes_with(measurement))

    def active_volume(self) -> Volume | None:
        """The volume in the active pane."""
        return self._grid.active.volume

    def active_index(self) -> int:
        """The slice in the active pane."""
        return self._grid.active.model.index

    def patient(self) -> str:
        """Whose pictures the active pane shows (``follow_up.whose``); "" without pictures."""
        volume = self.active_volume()
        return "" if volume is None else whose(reference_to(volume.series, 0))

    def looked_at(self) -> list[ImageReference]:
        """An image of each series of the active pane's patient that a pane shows, that one first.

        Of a patient without an ID that study alone.
        """
        patient, active = self.patient(), self._grid.active
        panes = [active, *(pane for pane in self._grid.panes if pane is not active)]
        shown = [reference_to(pane.volume.series, 0) for pane in panes if pane.volume is not None]
        return [image for image in shown if patient and whose(image) == patient]

    def turn_to(self, studies: Container[str]) -> bool:
        """Make a pane that shows one of ``studies`` (UIDs) the active one; False without any."""
        active = self._grid.active
        for pane in (active, *self._grid.panes):
            if pane.volume is not None and pane.volume.series.study_instance_uid in studies:
                self._grid.activate(pane)
                return True
        return False

    def show_histogram(self) -> None:
        """Show how the values inside the chosen region are spread."""
        chosen = self.desk.chosen_measurement()
        if chosen is None:
            return
        for pane in self.whereabouts.panes_with(chosen):
            index, volume = slice_of(chosen, pane), pane.volume
            if chosen.kind.is_region and index is not None and volume is not None:
                values = self.desk.values(volume, index)
                if not show_histogram(chosen, values, pane.window()):
                    self.told.emit(self.tr("There are no values inside."))
                return
        self.told.emit(self.tr("Choose a region on a picture that is shown first."))

    # Hands

    def is_drawing(self) -> bool:
        """True while something is half drawn."""
        return any(tool.is_drawing for tool in self.tools.values())

    def _is_in_hand(self) -> bool:
        """True, with a word why, while nothing is deleted because something is half drawn."""
        drawing = self.is_drawing()
        if drawing:
            self.told.emit(
                self.tr(
                    "Nothing was deleted: end what is half drawn first, or give it up with Esc."
                )
            )
        return drawing

    def cancel(self) -> bool:
        """Give up what is half done (Esc); False when nothing is."""
        return self._give_up_drawing() or self.outlining.cancel()

    def _give_up_drawing(self) -> bool:
        given_up = [tool.cancel() for tool in self.tools.values()]
        return self.layer.cancel() or any(given_up)

    def end_drawing(self) -> bool:
        """End a drawing of any number of points (right click); True while one is under way."""
        return self.is_drawing() and any(tool.end() for tool in self.tools.values())

    def choose_at(self, place: QPoint) -> bool:
        """Choose the measurement at a place of the screen; False when there is none."""
        view = self._grid.active.viewport
        at = view.mapFromGlobal(place)
        screen = (float(at.x()), float(at.y()))
        found = self.layer.at(view, Hand(view.model.to_image(screen), screen))
        if found is not None:
            self.desk.choose(found.key)
        return found is not None

    def handles_on(self, view: Viewport) -> tuple[Point, ...]:
        """Where keys take hold of the chosen measurement on the slice that a viewport shows."""
        chosen = self.layer.chosen_on(view)
        return () if chosen is None else holds(chosen)

    def numbers_on(self, view: Viewport) -> str:
        """The numbers of what is being drawn, or is chosen, on the slice that is shown.

        Of a chosen region its lesion's volume, too: where that was told, the keys' pointer has
        said its place since.
        """
        draft = next((tool.draft for tool in self.tools.values() if tool.draft is not None), None)
        found = draft or self.layer.chosen_on(view)
        lesion = None if draft is not None or found is None else self.desk.chosen_lesion()
        whole = () if lesion is None else (spoken(lesion.words),)
        own = () if found is None else (*caption(found), self.desk.second.words(found))
        return "   ".join(filter(None, (*own, *whole)))

    def follow_volume(self) -> None:
        """A volume has come into a pane: perhaps the one that is waited for."""
        self.whereabouts.follow_volume()
        self._follow_patient()

    def _follow_patient(self) -> None:
        looked_at = {image.study_instance_uid for image in self.looked_at()}
        if (self.patient(), looked_at) != (self._patient, self._looked_at):
            self._patient, self._looked_at = self.patient(), looked_at
            self.changed.emit()

    def _follow(self) -> None:
        for pane in self._grid.panes:
            pane.model.follow_calibration()
        self._repaint()
        self.changed.emit()

    def _tell_sizes(self) -> None:
        """Let bars, proportions and real size follow the reader's calibrations."""
        for pane in self._grid.panes:
            pane.model.own_size = self.desk.own_size

    def _repaint(self) -> None:
        for pane in self._grid.panes:
            pane.viewport.update()
