"""The scenes of README and guide, each with the picture that it ends in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDockWidget, QWidget
from stage import Stage, a_stage, settle
from studies import GLIOMA_MM, write_glioma, write_pet_and_ct, write_trial

from medviewer.findings.reading.measurement import Role
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.image.planes import plane_of
from medviewer.phantom.chest import NODULES
from medviewer.phantom.demo import write_demo
from medviewer.phantom.dynamic import CANCER, FIBROADENOMA, write_breasts
from medviewer.phantom.head import DEMO_CENTRE
from medviewer.ui.history.panel import HistoryPanel
from medviewer.ui.history.paper.page import page_image
from medviewer.ui.results.nodule_dialog import NoduleDialog
from medviewer.ui.viewing.display_pattern import DisplayTest

MIDDLE_OF_LESION = 18
"""The demo's slice through the middle of its lesion, from 0."""
HEAD_PIXEL_MM = 0.9
HIGH_PANEL = 300
"""Screen pixels in which all rows of a response are seen."""
PIXELS_PER_MM = 512 / 360
WALL_MM = (
    *((-75, 80), (-117, 58), (-138, 5), (-112, -58), (-60, -84), (0, -90)),
    *((60, -84), (112, -58), (138, 5), (117, 58), (75, 80)),
)
"""Along the ribs of the demo's chest, from the middle of its slices."""
SLICE_MM = 5.0
TEMPLATES = Path(__file__).resolve().parents[2] / "resources/history_template"


def demo(out: Path, made: Path) -> None:
    """The demo study with what the models say of it, then with what a reader drew."""
    study = write_demo(made / "demo")
    with a_stage(out, analyse=True) as stage:
        stage.window.open_history(study.history)
        stage.open(study.folder)
        stage.choose("T1 SE +C PHANTOM")
        stage.command("next_finding")
        stage.window.pane.model.go_to(MIDDLE_OF_LESION)
        stage.shoot("window")
        stage.command("accept_finding")
        stage.command("measurements_panel")
        stage.command("tool_length")
        stage.drag((76, 60), (180, 60))
        stage.command("tool_ellipse")
        stage.drag((84, 84), (106, 106))
        stage.command("tool_window")
        stage.shoot("measuring")


def planes(out: Path, made: Path) -> None:
    """The demo's chest in three planes, two of them turned."""
    study = write_demo(made / "demo")
    with a_stage(out) as stage:
        stage.open(study.folder / "chest")
        stage.command("mpr")
        view = stage.window.grid.panes[0].viewport
        middle = view.rect().center()
        stage.drag_on(view, middle + QPoint(140, 0), middle + QPoint(134, 38))
        stage.shoot("mpr")


def bent(out: Path, made: Path) -> None:
    """The wall of the demo's chest, along its ribs, laid flat, and cut across."""
    study = write_demo(made / "demo")
    with a_stage(out) as stage:
        stage.open(study.folder / "chest")
        stage.command("tool_polyline")
        stage.click(*((256 + x * PIXELS_PER_MM, 256 + y * PIXELS_PER_MM) for x, y in WALL_MM))
        stage.key(Qt.Key.Key_Return)
        stage.command("tool_window")
        stage.command("curved")
        stage.shoot("curved")
        stage.command("sections")
        stage.window.grid.panes[2].model.go_to(150)
        stage.shoot("sections")
        stage.command("sections_beside")
        stage.shoot("sections-beside")


def growing(out: Path, made: Path) -> None:
    """A nodule of the demo's chest while a circle is drawn from its middle."""
    study = write_demo(made / "demo")
    with a_stage(out) as stage:
        stage.open(study.folder / "chest")
        x_mm, y_mm, z_mm = NODULES[1].centre_mm
        stage.window.pane.model.go_to(round(z_mm / SLICE_MM))
        middle = (256 + x_mm * PIXELS_PER_MM, 256 + y_mm * PIXELS_PER_MM)
        edge = (middle[0] + NODULES[1].diameter_mm * PIXELS_PER_MM, middle[1])
        stage.command("tool_grow")
        stage.drag(middle, edge)
        stage.window.parts.findings.list.expandAll()
        stage.shoot("growing")


def nodule(out: Path, made: Path) -> None:
    """A nodule of the demo's chest that was pointed at, and why it is rated so."""
    study = write_demo(made / "demo")
    with a_stage(out) as stage:
        stage.open(study.folder / "chest")
        x_mm, y_mm, z_mm = NODULES[0].centre_mm
        stage.window.pane.model.go_to(round(z_mm / SLICE_MM))
        stage.command("tool_nodule")
        stage.click((256 + x_mm * PIXELS_PER_MM, 256 + y_mm * PIXELS_PER_MM))
        stage.command("tool_window")
        stage.command("explain")
        stage.shoot_with(stage.window.findChild(NoduleDialog), "nodule")


def curve(out: Path, made: Path) -> None:
    """Two regions of a breast's dynamic series, and their curves beside the picture."""
    write_breasts(made / "breasts")
    with a_stage(out) as stage:
        stage.open(made / "breasts")
        stage.window.parts.browser.choose_next(1)
        stage.wait()
        for ball in (FIBROADENOMA, CANCER):
            x, y = _place_of(stage, ball.centre_mm)
            stage.command("tool_ellipse")
            stage.drag((x - 4, y - 4), (x + 4, y + 4))
            stage.command("curve_over_time")
        if stage.window.curves.shown is not None:
            stage.shoot_with(stage.window.curves.shown, "curve")


def _place_of(stage: Stage, place_mm: tuple[float, float, float]) -> tuple[float, float]:
    """Where a place of the patient (LPS mm) is in the image that is shown."""
    here = stage.window.pane.model.here
    plane = None if here is None else plane_of(here)
    if plane is None:
        raise LookupError("the image that is shown does not say where it lies")
    return plane.to_picture(place_mm)


def followed(out: Path, made: Path) -> None:
    """A glioma measured in both studies of a patient, and its response by RANO."""
    write_glioma(made / "glioma")
    with a_stage(out) as stage:
        stage.open(made / "glioma")
        stage.command("hang")
        measuring = stage.window.measuring
        visits = zip(stage.window.grid.panes, reversed(GLIOMA_MM.values()), strict=True)
        for pane, radius_mm in visits:
            stage.window.grid.activate(pane)
            pane.model.go_to(MIDDLE_OF_LESION)
            x, y = _place_of(stage, DEMO_CENTRE)
            radius = radius_mm / HEAD_PIXEL_MM
            stage.command("tool_bidirectional")
            stage.drag((x - radius, y), (x + radius, y))
            stage.click((x, y + radius))
            chosen = measuring.desk.chosen_measurement()
            if chosen is not None:
                measuring.naming.rename(chosen, "Glioma")
        menu = stage.window.measurements.lesion_menu
        menu.set_role(Role.TARGET)
        menu.set_criteria(Criteria.RANO)
        stage.command("measurements_panel")
        stage.command("tool_window")
        dock = stage.window.findChild(QDockWidget, "measurements_panel")
        stage.window.resizeDocks([dock], [HIGH_PANEL], Qt.Orientation.Vertical)
        stage.window.measurements.tabs.setCurrentWidget(stage.window.measurements.follow_up)
        stage.shoot("over-time")


def fusion(out: Path, made: Path) -> None:
    """PET over CT of one frame of reference."""
    write_pet_and_ct(made / "petct")
    with a_stage(out) as stage:
        stage.open(made / "petct")
        stage.choose("CT low dose")
        stage.window.pane.model.go_to(24)
        stage.fuse("FDG AC")
        stage.shoot("fusion")


def history(out: Path, made: Path) -> None:
    """The history panel, narrow and wide, its comparison of treatments, and its page."""
    trial = made / "Made-up trial.csv"
    write_trial(trial)
    with a_stage(out) as stage:
        panel = _open_history(stage, TEMPLATES / "example.csv")
        stage.window.session.history.prediction.read_trial(trial)
        stage.wait(lambda: panel.treatments.found is not None)
        _shoot_alone(stage, panel.treatments, "history-treatments", (520, 560))
    with a_stage(out) as stage:
        panel = _open_history(stage, TEMPLATES / "example.csv")
        stage.keep("history-page", _page(panel))
        _shoot_alone(stage, panel, "history-panel", (560, 920))
    with a_stage(out) as stage:
        panel = _open_history(stage, TEMPLATES / "example_outpatient.csv")
        _shoot_alone(stage, panel, "history-panel-wide", (1400, 720))


def display(out: Path, _: Path) -> None:
    """The test picture, as on a screen of 1280 x 720."""
    with a_stage(out) as stage:
        _shoot_alone(stage, DisplayTest(stage.window), "display-test", (1280, 720))


def _open_history(stage: Stage, path: Path) -> HistoryPanel:
    stage.window.open_history(path)
    stage.wait(lambda: stage.window.session.history.judged is not None)
    return stage.window.parts.history.panel


def _page(panel: HistoryPanel) -> QImage:
    sheet = panel.shown()
    if sheet is None:
        raise LookupError("the panel shows no record")
    smooth = Qt.TransformationMode.SmoothTransformation
    return page_image(sheet).scaledToWidth(760, smooth)


def _shoot_alone(stage: Stage, widget: QWidget, name: str, size: tuple[int, int]) -> None:
    """A part of the window by itself, as large as asked."""
    widget.setParent(None)
    widget.resize(*size)
    widget.show()
    settle(0.3)
    stage.shoot(name, widget)
    widget.close()
    widget.deleteLater()


SCENES: tuple[Callable[[Path, Path], None], ...] = (
    demo,
    planes,
    bent,
    growing,
    nodule,
    curve,
    followed,
    fusion,
    history,
    display,
)
