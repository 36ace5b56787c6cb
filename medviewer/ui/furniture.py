"""What stands in the window: all that is made after its frame is seen.

Importing this takes a third of the start, and making it a quarter
(docs/reference/viewing-speed.md).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from medviewer.errors import MedviewerError
from medviewer.library.folders import data_folder
from medviewer.library.reader_name import reader_name
from medviewer.library.settings import save_settings
from medviewer.ui.commands.answered_keys import AnsweredKeys
from medviewer.ui.commands.drawing_switches import DrawingSwitches
from medviewer.ui.commands.file_commands import FileCommands
from medviewer.ui.commands.help_commands import HelpCommands
from medviewer.ui.commands.link_commands import LinkCommands
from medviewer.ui.commands.picture_commands import PictureCommands
from medviewer.ui.documents.desk import DocumentDesk
from medviewer.ui.exporting.desk import ExportDesk
from medviewer.ui.exporting.gathering import Gathering
from medviewer.ui.fusion.desk import FusionDesk
from medviewer.ui.history.record_dock import RecordDock
from medviewer.ui.library.panel import LibraryPanel
from medviewer.ui.measuring.judging import Judging
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.measuring.over_time.desk import TimeCurves
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.message_bar import MessageBar
from medviewer.ui.panels import Column, Scrolled
from medviewer.ui.parts import Parts
from medviewer.ui.picture.alike import AlikeFits
from medviewer.ui.picture.cross_reference import CrossCursor, CursorTool, ReferenceLines
from medviewer.ui.picture.keyboard_pointer import KeyboardPointer
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.painting.file_overlays import FileOverlays
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.printing.desk import PrintDesk
from medviewer.ui.printing.moving import MovingDesk
from medviewer.ui.results.comparing import Comparing
from medviewer.ui.results.explaining import Explaining
from medviewer.ui.results.findings_panel import FindingsPanel
from medviewer.ui.results.nodule_tool import NoduleTool
from medviewer.ui.session import Session
from medviewer.ui.studies.browser import StudyBrowser
from medviewer.ui.studies.series_commands import SeriesCommands
from medviewer.ui.viewing.curved.curved_lines import CurvedLines
from medviewer.ui.viewing.curved.curved_views import CurvedViews
from medviewer.ui.viewing.curved.line_views import Surroundings
from medviewer.ui.viewing.curved.section_lines import SectionLines
from medviewer.ui.viewing.curved.section_views import SectionViews
from medviewer.ui.viewing.hanging import Hanging
from medviewer.ui.viewing.meanings import Meanings
from medviewer.ui.viewing.same_place import SamePlace
from medviewer.ui.viewing.series_grip import SeriesGrip
from medviewer.ui.viewing.subtracting import Subtracting
from medviewer.ui.viewing.through_time import ThroughTime
from medviewer.ui.viewing.viewing import Viewing
from medviewer.ui.window_title import WindowTitle

if TYPE_CHECKING:
    from medviewer.library.settings import Settings
    from medviewer.ui.main_window import MainWindow
    from medviewer.ui.picture.tool import Tool


def furnish(window: MainWindow) -> None:
    """Make every part of the window, and put those that are seen in their places."""
    settings, tools = window.settings, drag_tools()
    grid = window.grid = ViewportGrid(usual_tool_box(tools))
    window.commands.add_to_picture(grid)
    grid.tools.told.connect(window.status.say)
    linking = Linking(grid)
    AlikeFits(grid)
    AnsweredKeys(window, window.commands, window.status.say)
    lines = ReferenceLines(grid, linking)
    _add_layers(window, tools, lines, CrossCursor(grid, linking))
    window.viewing = Viewing(
        grid,
        linking,
        lambda series, pane: window.session.open_series(series, pane),
        lambda error: window.session.show_error(error),
        window.status.say,
    )
    window.measuring = Measuring(grid, reader_name(settings), window)
    _make_panels(window)
    window.session = Session(window.parts, settings, window)
    _make_desks(window, linking)
    _make_hanging(window, linking)
    _make_curved(window, linking, lines)
    _make_commands(window, tools, linking, lines)
    grid.number_of = window.parts.browser.patient_number
    window.grip = SeriesGrip(grid, window.session.open_series, window.status.say)
    grid.tools.add_layer(window.grip)
    _add_pointer(window)
    _put_in_place(window)


def _add_layers(
    window: MainWindow, tools: dict[str, Tool], lines: ReferenceLines, cross: CrossCursor
) -> None:
    """What lies over every picture, the lowest first."""
    tools["cursor"] = CursorTool(cross)
    window.file_overlays = FileOverlays()
    for layer in (window.file_overlays, lines, cross):
        window.grid.tools.add_layer(layer)


def _make_panels(window: MainWindow) -> None:
    window.parts = Parts(
        StudyBrowser(),
        LibraryPanel(),
        window.grid,
        FindingsPanel(),
        RecordDock(),
        MessageBar(),
        window.status,
    )
    commands = window.commands
    window.switches = DrawingSwitches(commands["show_findings"], commands["show_heat_map"])


def _make_desks(window: MainWindow, linking: Linking) -> None:
    """What happens when findings are judged, and series exported, printed and fused."""
    session, measuring = window.session, window.measuring
    reading, reader = measuring.reading, reader_name(window.settings)
    window.judging = Judging(measuring, window.grid, window.parts.findings, window)
    gathering = Gathering(
        session, reading, lambda series, results: window.comparing.earlier_of(series, results)
    )
    window.exporting = ExportDesk(session, gathering, window)
    window.viewing.mpr.states = window.exporting.marks.presenting
    window.documents = DocumentDesk(session, window.commands.menus["documents"], window)
    window.printing = PrintDesk(session, window)
    window.moving = MovingDesk(session, window.viewing.cine, window)
    window.fusion = FusionDesk(session, reading, reader, linking, window)
    measuring.desk.alignments = linking.alignments
    measuring.desk.second.fusion_of = window.fusion.over
    window.fusion.moved.connect(measuring.changed)


def _make_hanging(window: MainWindow, linking: Linking) -> None:
    """What puts several series beside each other, and follows a lesion through them."""
    parts, session, grid = window.parts, window.session, window.grid
    window.hanging = Hanging(
        grid,
        linking,
        window.viewing,
        parts.browser.series,
        session.open_series,
        parts.messages.show_done,
        session.show_error,
    )
    session.lesions.mapKnown.connect(window.switches.tell_of_map)
    anonymous = window.commands["anonymous"]
    window.comparing = Comparing(
        grid,
        parts.findings,
        session.analysis,
        parts.browser.series,
        linking.alignments,
        window.measuring.reading,
        anonymous.isChecked,
    )
    session.compared = window.comparing.comparison_of
    for changed in (session.lesions.answered, session.lesions.stateShown, anonymous.toggled):
        changed.connect(window.comparing.refresh)
    session.opening.volumeLoaded.connect(window.hanging.views.take_whole)
    places = (window.measuring.whereabouts.wentTo, parts.findings.findingChosen)
    for chosen in places:  # the session went there
        chosen.connect(window.viewing.cine.stop_active)
    window.same_place = SamePlace(
        grid, linking, parts.browser.series, session.open_series, window.status.say
    )
    window.times = ThroughTime(session, linking, window.viewing.cine)
    window.curves = TimeCurves(
        session, window.measuring, window.same_place, window.viewing.cine, window
    )
    window.meanings = Meanings(session, window.viewing.mpr, window)
    window.subtracting = Subtracting(
        grid,
        linking,
        session.open_series,
        parts.messages.show_done,
        window.status.say,
        session.show_error,
    )
    session.opening.volumeLoaded.connect(window.subtracting.take_whole)


def _make_curved(window: MainWindow, linking: Linking, lines: ReferenceLines) -> None:
    """The surfaces on lines that were drawn, laid flat, and sections across them."""
    session, grid = window.session, window.grid
    around = Surroundings(
        grid,
        linking,
        window.measuring,
        window.viewing.mpr,
        session.open_series,
        window.parts.messages.show_done,
        session.show_error,
    )
    window.curved, window.sections = CurvedViews(around, window), SectionViews(around, window)
    grid.tools.add_layer(CurvedLines(grid, window.curved, lambda: lines.shown), over=lines)
    grip = SectionLines(grid, window.sections, window.curved, lambda: lines.shown)
    grid.tools.add_layer(grip, over=lines)


def _make_commands(
    window: MainWindow, tools: dict[str, Tool], linking: Linking, lines: ReferenceLines
) -> None:
    """The objects whose handlers the commands call, and what they open."""
    settings, commands, parts = window.settings, window.commands, window.parts
    session, measuring = window.session, window.measuring
    window.links = LinkCommands(linking, lines, settings, window.status.say)
    every = tools | window.viewing.tools | measuring.tools
    every["nodule"] = NoduleTool(session.lesions.rate_nodule)
    every["place"] = window.fusion.tool
    bar = window.fusion.bar
    bar.placeRequested.connect(lambda on: commands["tool_place" if on else "tool_window"].trigger())
    commands["tool_place"].toggled.connect(bar.place.setChecked)
    window.picture = PictureCommands(window.grid, commands, every)
    measuring.uptake_edge.join(settings, commands)
    window.explaining = Explaining(window.grid, session.analysis, parts.messages, window)
    session.catalogueShown.connect(window.explaining.close_all)
    session.studiesClosed.connect(lambda: window.explaining.keep_only(parts.browser.series_keys()))
    WindowTitle(window)
    sign = partial(_sign, measuring, window.fusion, settings)
    keep = partial(_keep, window)
    window.help = HelpCommands(settings, commands, window.picture, sign, keep, window)
    window.measurements = MeasurementPanel(measuring, parts.browser.patients)
    window.listed_series = SeriesCommands(session)
    window.files = FileCommands(session, measuring, settings, commands.menus["recent"], window)


def _sign(measuring: Measuring, fusion: FusionDesk, settings: Settings) -> None:
    """What is drawn, judged and fused from now on bears the reader's name."""
    measuring.desk.author = fusion.author = reader_name(settings)


def _keep(window: MainWindow) -> None:
    """The settings are on the disk, whatever becomes of this run."""
    try:
        save_settings(window.settings, data_folder())
    except MedviewerError as error:
        window.session.show_error(error)


def _add_pointer(window: MainWindow) -> None:
    """Last of the layers, so that it is the first to be asked for a key."""
    pointer = window.pointer = KeyboardPointer(window.grid)
    pointer.say, pointer.handles = window.status.say, window.measuring.handles_on
    pointer.numbers, pointer.ended = window.measuring.numbers_on, window.session.say_what_is_open
    window.measuring.sketched.connect(pointer.tell_numbers)
    window.grid.tools.add_layer(pointer)


def _put_in_place(window: MainWindow) -> None:
    parts, panels = window.parts, window.panels
    window.empty.hide()
    window.empty.deleteLater()
    window.middle.add(parts.messages, window.grid, window.fusion.bar)
    parts.browser.addTab(parts.library, window.tr("Library"))
    panels.fill("browser_panel", parts.browser)
    panels.fill("findings_panel", Scrolled(Column(parts.findings, window.switches)))
    panels.fill("history_panel", Scrolled(parts.history))
    panels.fill("measurements_panel", Scrolled(window.measurements))
    window.pane.viewport.setFocus()
