"""The window: left the series, in the middle the pictures, right the findings and the history."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

from medviewer.library.settings import Settings
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.tool_bar import ToolBar
from medviewer.ui.dropping import local_paths
from medviewer.ui.keys_back import KeysBack
from medviewer.ui.panels import Column, Panels
from medviewer.ui.picture.empty import EmptyPane
from medviewer.ui.starting.failure_box import show_failure
from medviewer.ui.status_line import StatusLine

if TYPE_CHECKING:
    from medviewer.ui.commands.drawing_switches import DrawingSwitches
    from medviewer.ui.commands.file_commands import FileCommands
    from medviewer.ui.commands.help_commands import HelpCommands
    from medviewer.ui.commands.link_commands import LinkCommands
    from medviewer.ui.commands.picture_commands import PictureCommands
    from medviewer.ui.documents.desk import DocumentDesk
    from medviewer.ui.exporting.desk import ExportDesk
    from medviewer.ui.fusion.desk import FusionDesk
    from medviewer.ui.measuring.judging import Judging
    from medviewer.ui.measuring.measuring import Measuring
    from medviewer.ui.measuring.over_time.desk import TimeCurves
    from medviewer.ui.measuring.panel import MeasurementPanel
    from medviewer.ui.parts import Parts
    from medviewer.ui.picture.keyboard_pointer import KeyboardPointer
    from medviewer.ui.picture.painting.file_overlays import FileOverlays
    from medviewer.ui.picture.viewport_grid import ViewportGrid
    from medviewer.ui.picture.viewport_pane import ViewportPane
    from medviewer.ui.printing.desk import PrintDesk
    from medviewer.ui.printing.moving import MovingDesk
    from medviewer.ui.results.comparing import Comparing
    from medviewer.ui.results.explaining import Explaining
    from medviewer.ui.session import Session
    from medviewer.ui.studies.series_commands import SeriesCommands
    from medviewer.ui.viewing.curved.curved_views import CurvedViews
    from medviewer.ui.viewing.curved.section_views import SectionViews
    from medviewer.ui.viewing.hanging import Hanging
    from medviewer.ui.viewing.meanings import Meanings
    from medviewer.ui.viewing.same_place import SamePlace
    from medviewer.ui.viewing.series_grip import SeriesGrip
    from medviewer.ui.viewing.subtracting import Subtracting
    from medviewer.ui.viewing.through_time import ThroughTime
    from medviewer.ui.viewing.viewing import Viewing

CHOICES = ("hang_when_opened", "analyse_when_opened", "fast_analysis")
USUAL_SIZE = (1440, 900)
SWITCHES = ("show_texts", "few_texts", "smooth", "show_findings", "show_heat_map")


class MainWindow(QMainWindow):
    """The main window: first its frame, with menus and empty panels, then what stands in it.

    Parameters
    ----------
    settings
        Changed in place by what the reader chooses; whoever made them saves them.
    furnished
        False leaves the frame empty, so that it can be shown before ``furnish`` is called. No
        hand must reach it until then.
    """

    grid: ViewportGrid
    file_overlays: FileOverlays
    pointer: KeyboardPointer
    viewing: Viewing
    curved: CurvedViews
    subtracting: Subtracting
    sections: SectionViews
    measuring: Measuring
    parts: Parts
    switches: DrawingSwitches
    session: Session
    judging: Judging
    documents: DocumentDesk
    exporting: ExportDesk
    printing: PrintDesk
    moving: MovingDesk
    fusion: FusionDesk
    comparing: Comparing
    hanging: Hanging
    same_place: SamePlace
    grip: SeriesGrip
    times: ThroughTime
    curves: TimeCurves
    meanings: Meanings
    links: LinkCommands
    picture: PictureCommands
    explaining: Explaining
    help: HelpCommands
    measurements: MeasurementPanel
    files: FileCommands
    listed_series: SeriesCommands

    def __init__(self, settings: Settings, *, furnished: bool = True) -> None:
        super().__init__()
        self.settings = settings
        self._breaks_off = False
        self.setWindowTitle("medviewer")
        self.setAcceptDrops(True)
        self._keys_back = KeysBack(self, lambda: self.pane.viewport)
        self.commands = Actions(self)
        self.status = StatusLine()
        self.empty = EmptyPane()
        self.middle = Column(self.empty)
        self._make_frame()
        if furnished:
            self.furnish()

    def furnish(self) -> None:
        """Put into the frame what stands in it; from now on every command works."""
        from medviewer.ui.furniture import furnish  # most of the start: the frame is seen before

        furnish(self)
        self._connect()
        self._apply_settings()

    @property
    def pane(self) -> ViewportPane:
        """The viewport pane that commands work on."""
        return self.grid.active

    def open_paths(self, paths: list[Path]) -> None:
        """Open folders, files, DICOMDIRs, ZIPs and histories, by what each is."""
        self.session.open_paths(paths)

    def open_history(self, path: Path) -> None:
        """Open a patient's history."""
        self.session.history.open(path)

    def is_busy(self) -> bool:
        """True while anything is opened, analysed, predicted or noted in the audit trail."""
        measured = (self.measuring.outlining, self.measuring.sketching)
        made = (*measured, self.curves, self.curved, self.sections, self.moving)
        parts = (self.session, self.session.audit, self.exporting, self.fusion, self.times, *made)
        return any(part.busy for part in parts) or self.curved.follows or self.curves.follows

    def arrange(self, width: int, height: int) -> None:
        """Give the window a size and its panels their shares of it."""
        self.resize(width, height)
        self.panels.arrange()

    def show_unexpected(self, error: BaseException) -> None:
        """Tell of a failure that nobody foresaw, and go on."""
        show_failure(self, error)

    # Parts

    def _make_frame(self) -> None:
        self.commands.fill_menu_bar(self)
        bar = ToolBar(self.tr("Tools"))
        bar.setObjectName("tools")
        self.commands.fill_tool_bar(bar)
        self.addToolBar(bar)
        self.setCentralWidget(self.middle)
        self.setStatusBar(self.status)
        self.panels = Panels(self, self.commands)
        self.arrange(*USUAL_SIZE)
        if self.settings.window_geometry:
            self.restoreGeometry(_from_text(self.settings.window_geometry))
        if self.settings.window_state:
            self.restoreState(_from_text(self.settings.window_state))

    def _connect(self) -> None:
        from medviewer.ui.measuring.attach import attach
        from medviewer.ui.viewing.derived_views import show_derived

        parts = (
            self.picture,
            self.links,
            self.same_place,
            self.grip,
            self.times,
            self.curves,
            self.meanings,
            self.curved,
            self.subtracting,
            self.sections,
            self.measuring,
            self.judging,
            self.exporting,
            self.printing,
            self.moving,
            self.fusion,
            self.files,
            self.help,
            self.explaining,
            self.listed_series,
        )
        viewing = self.viewing.handlers(self.commands)
        handlers = (*(part.handlers() for part in parts), viewing, self._handlers())
        self.commands.connect_all({k: v for each in handlers for k, v in each.items()})
        show_view = partial(show_derived, self.viewing, (self.curved, self.sections))
        attach(self.measuring, self.judging, self.commands, self.session, show_view)
        self.grid.menuRequested.connect(self._show_picture_menu)
        self.switches.opacityChanged.connect(self._set_opacity)
        self.measurements.saved.connect(self._tell_saved)
        self.session.volumeShown.connect(self.picture.follow_volume)
        self.commands["link_times"].triggered.connect(self.times.take_link)
        self.session.history.shown.connect(self.panels.make_room_for_history)
        self.session.studyOpened.connect(self._hang)
        self.parts.history.openRequested.connect(self.commands["open_history"].trigger)
        self.parts.findings.pointRequested.connect(self.commands["tool_nodule"].trigger)
        self.parts.findings.whyRequested.connect(self.commands["explain"].trigger)

    def _handlers(self) -> dict[str, Callable[..., object]]:
        """What the commands do that are not about the picture alone."""
        session, findings, browser = self.session, self.parts.findings, self.parts.browser
        return {
            "quit": self.close,
            **{name: partial(self._set_switch, name) for name in SWITCHES},
            "anonymous": self._set_anonymous,
            "hang": self.hanging.hang_or_tell,
            "remember_arrangement": self.hanging.remember,
            "forget_arrangement": self.hanging.forget,
            "tear_off": self._tear_off,
            "keyboard_pointer": self.pointer.switch,
            **self.panels.handlers(),
            "show_overlays": self._show_overlays,
            "full_screen": self._show_full_screen,
            "next_series": lambda: browser.choose_next(1, self.grid.series_keys()),
            "previous_series": lambda: browser.choose_next(-1, self.grid.series_keys()),
            "analyse": session.lesions.analyse,
            "run_anyway": partial(session.lesions.analyse, run_anyway=True),
            "cancel": self._cancel,
            **{name: partial(setattr, self.settings, name) for name in CHOICES},
            "next_finding": partial(findings.list.step, 1),
            "previous_finding": partial(findings.list.step, -1),
        }

    # Commands

    def _tell_saved(self, path: Path) -> None:
        self.parts.messages.show_done(self.tr("Saved: {}").format(path))

    def _show_picture_menu(self, place: QPoint) -> None:
        """A right click: the end of a drawing, or a menu for what lies there."""
        if not self.measuring.end_drawing():
            menu = "edit" if self.measuring.choose_at(place) else "picture"
            self.commands.menus[menu].popup(place)

    def _cancel(self) -> None:
        """Give up a drawing, the pointer, a tool; else stop one that runs, or leave full screen."""
        given_up = self.measuring.cancel() or self.fusion.tool.give_up()
        if self.pointer.let_go() or given_up:
            return
        if self.pointer.is_on:
            self.commands["keyboard_pointer"].setChecked(False)
            return
        if self.grid.tools.left in (*self.measuring.tools.values(), self.fusion.tool):
            self.commands["tool_window"].setChecked(True)
            return
        session, times, curved = self.session, self.times, self.curved
        # One at a time: an analysis is not what a registration's Esc is meant for.
        others = self.exporting, self.moving, session.opening, session.analysis
        for work in (curved, self.fusion, times, self.curves, *others):
            if work.busy:
                work.cancel()
                return
        if self.isFullScreen() and not session.busy:
            self.commands["full_screen"].setChecked(False)

    def _show_overlays(self, shown: bool) -> None:
        self.file_overlays.shown = shown
        self.grid.tools.changed.emit()

    def _show_full_screen(self, full: bool) -> None:
        show = self.showFullScreen if full else self.showNormal
        show()

    # State

    def _set_switch(self, name: str, value: bool) -> None:
        setattr(self.settings, name, value)
        self.grid.set_switch(name, value)

    def _hang(self) -> None:
        if self.settings.hang_when_opened:
            self.hanging.hang()

    def _tear_off(self) -> None:
        """The series of the active viewport in a window, where all commands have their keys too."""
        series = None if self.pane.source is None else self.pane.source.series
        window = self.grid.tear_off()
        self._keys_back.lead_to(window)
        if series is not None:
            self.session.open_series(series, window.pane)
        window.addActions([self.commands[each.name] for each in self.commands.commands])

    def _set_anonymous(self, anonymous: bool) -> None:
        """Show neither names nor dates in this sitting."""
        self.grid.set_switch("anonymous", anonymous)
        self.parts.browser.set_anonymous(anonymous)
        self.measurements.set_anonymous(anonymous)
        self.documents.set_anonymous(anonymous)
        self.fusion.refresh()
        self.parts.history.set_anonymous(anonymous)
        library = self.parts.browser.indexOf(self.parts.library)
        self.parts.browser.setTabVisible(library, not anonymous)

    def _set_opacity(self, opacity: float) -> None:
        self.settings.heat_map_opacity = opacity
        self.grid.set_heat_map_opacity(opacity)

    def _apply_settings(self) -> None:
        self.commands.use_keys(self.settings.shortcuts)
        self.help.use_mouse_buttons()
        for name in (*SWITCHES, *CHOICES):
            wanted = bool(getattr(self.settings, name))
            self.commands[name].setChecked(wanted)
            if name in SWITCHES:
                self.grid.set_switch(name, wanted)
        self.commands["show_overlays"].setChecked(self.file_overlays.shown)
        self.commands["show_marks"].setChecked(True)
        self.links.apply(self.commands)
        self.switches.set_opacity(self.settings.heat_map_opacity)

    def _note_settings(self) -> None:
        self.settings.window_geometry = _to_text(self.saveGeometry())
        self.settings.window_state = _to_text(self.saveState())

    # Events

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if local_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        event.acceptProposedAction()
        self.open_paths(local_paths(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop everything that runs; the window is gone at once, its threads soon.

        It stays, and asks, while something that the reader drew could not be written, or while
        something is being written.
        """
        unsaved = self.measuring.keeping.why_unsaved()
        if unsaved is not None or (self._writes() and not self._breaks_off):
            from medviewer.ui.starting.leaving import ask_to_break_off, ask_to_lose

            if unsaved is not None:
                ask_to_lose(unsaved, self._close_and_lose, self)
            else:
                ask_to_break_off(self._writes, self._close_and_break_off, self)
            event.ignore()
            return
        self._note_settings()
        self.hide()
        made = self.viewing, self.curves, self.curved, self.sections, self.moving
        for part in (self.times, *made, self.measuring, self.exporting, self.fusion):
            part.close()
        self.documents.close_all()
        self.session.close()
        event.accept()

    def _writes(self) -> bool:
        return self.exporting.busy or self.moving.busy

    def _close_and_lose(self) -> None:
        self.measuring.keeping.lose()
        self.close()

    def _close_and_break_off(self) -> None:
        self._breaks_off = True
        self.close()


def _to_text(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _from_text(text: str) -> QByteArray:
    return QByteArray.fromBase64(text.encode("ascii"))
