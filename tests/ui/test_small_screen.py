"""A screen of 1600 × 1000 at 300 % leaves 533 × 333 for the window and its title."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QToolBar,
    QToolButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from medviewer.ui.exporting.station_form import StationForm
from medviewer.ui.fitting import lay_out_scrolled
from medviewer.ui.main_window import MainWindow
from medviewer.ui.panels import Column, Scrolled
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.painting import texts as painted_texts
from medviewer.ui.picture.viewport_pane import ViewportPane
from medviewer.ui.status_line import StatusLine
from tests.ui.conftest import open_and_wait
from tests.ui.makers import make_volume

ROOM = (533, 305)


@pytest.fixture
def small(qtbot: QtBot, window: MainWindow, ramp_folder: Path, small_screen: None) -> MainWindow:
    """The window with all that it can show at once, as small as such a screen."""
    open_and_wait(qtbot, window, ramp_folder)
    assert window.parts.history.panel is not None  # made, with all that stands in it
    window.commands["measurements_panel"].setChecked(True)
    window.parts.messages.show_message("One of the slices could not be read.", "warning")
    window.status.say("A long sentence about what is being opened just now, and how far it is")
    window.resize(*ROOM)
    return window


def test_the_window_fits_with_all_panels_and_a_message(small: MainWindow) -> None:
    least = small.minimumSizeHint()
    assert least.width() <= ROOM[0]
    assert least.height() <= ROOM[1]
    assert (small.width(), small.height()) == ROOM
    assert small.pane.viewport.width() >= 80


def test_the_tools_without_room_are_behind_a_button_that_is_seen(small: MainWindow) -> None:
    bar = small.findChild(QToolBar)
    assert bar is not None
    rest = bar.findChild(QToolButton, "qt_toolbar_ext_button")
    assert rest is not None
    assert rest.isVisible()
    assert rest.width() >= 24
    image = rest.grab().toImage()
    greys = {
        image.pixelColor(x, y).lightness()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert max(greys) - min(greys) > 100, "its arrows stand out"


def test_words_give_way_to_what_must_be_read(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    words = "Slice 5 of 12 of a series with a rather long description"
    line.say(words)
    line.show_device("CPU, 16 threads: no GPU found")
    line.resize(420, 32)
    line.show()
    assert line.label.width() >= line.label.sizeHint().width()
    assert line.text() == words
    assert line.device.shown_text().endswith("…")
    assert line.device.toolTip() == "CPU, 16 threads: no GPU found"
    line.resize(1600, 32)
    assert line.device.shown_text() == "CPU, 16 threads: no GPU found"


def test_a_panel_scrolls_both_ways_where_there_is_no_room(qtbot: QtBot, small_screen: None) -> None:
    inner = Column(*(QToolButton() for _ in range(2)))
    inner.setMinimumSize(300, 200)
    panel = Scrolled(inner)
    qtbot.addWidget(panel)
    assert panel.minimumSizeHint().width() < 300
    for size, bars in (((400, 300), (0, 0)), ((200, 300), (1, 0)), ((200, 100), (1, 1))):
        panel.resize(*size)
        panel.show()
        across, down = panel.horizontalScrollBar(), panel.verticalScrollBar()
        assert (int(across.maximum() > 0), int(down.maximum() > 0)) == bars


@pytest.mark.parametrize(
    "name",
    [
        "preferences",
        "deidentify",
        "stations",
        "send",
        "export",
        "print",
        "keyboard",
        "tour",
        "show_tags",
        "model_cards",
    ],
)
def test_no_dialog_is_larger_than_the_screen(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, small_screen: None, name: str
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands[name].trigger()
    (dialog,) = (each for each in window.findChildren(QDialog) if each.isVisible())
    least, room = dialog.minimumSizeHint(), dialog.screen().availableGeometry()
    assert least.width() <= ROOM[0]
    assert least.height() <= ROOM[1]
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
    dialog.close()


def test_forms_scroll_above_their_buttons(qtbot: QtBot, small_screen: None) -> None:
    form = StationForm()
    qtbot.addWidget(form)
    form.show()
    assert form.minimumSizeHint().height() <= ROOM[1]
    form.resize(*ROOM)
    buttons = form.findChild(QDialogButtonBox)
    assert buttons is not None
    assert form.rect().contains(buttons.geometry())


@pytest.mark.parametrize(("height", "drawn"), [(150, False), (400, True)])
def test_a_low_viewport_has_no_bar_across_its_picture(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, height: int, drawn: bool
) -> None:
    bars: list[float] = []
    monkeypatch.setattr(painted_texts, "draw_scale", lambda *told: bars.append(told[1]))
    pane = ViewportPane(usual_tool_box(drag_tools()))
    qtbot.addWidget(pane)
    pane.show_volume(make_volume())
    pane.resize(600, height)
    pane.grab()
    assert bool(bars) is drawn


@pytest.mark.parametrize("lines", [3, 20])
def test_a_dialog_is_as_high_as_its_texts_need_where_there_is_room(
    qtbot: QtBot, lines: int
) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(300, 150)
    text = QLabel("\n".join(["A line"] * lines))
    text.setWordWrap(True)
    inside = QVBoxLayout()
    inside.addWidget(text)
    lay_out_scrolled(dialog, inside, QPushButton("Close"))
    dialog.show()
    (scrolled,) = dialog.findChildren(Scrolled)
    assert scrolled.verticalScrollBar().maximum() == 0
    assert (dialog.height() > 150) is (lines > 3)
    assert dialog.width() == 300


def test_a_dialog_is_as_wide_as_what_cannot_break(qtbot: QtBot) -> None:
    """It can be put at the right edge before it is shown, and nothing lies beyond."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(200, 150)
    inside = QVBoxLayout()
    inside.addWidget(QPushButton("Words of a language that says more than others " * 2))
    lay_out_scrolled(dialog, inside, QPushButton("Close"))
    before = dialog.width()
    dialog.show()
    assert dialog.width() == before > 200


def test_a_text_that_comes_to_need_more_lines_can_be_scrolled_to_its_end(qtbot: QtBot) -> None:
    dialog, text, inside = QDialog(), QLabel("Short."), QVBoxLayout()
    qtbot.addWidget(dialog)
    dialog.resize(300, 150)
    text.setWordWrap(True)
    inside.addWidget(text)
    lay_out_scrolled(dialog, inside, QPushButton("Close"))
    dialog.show()
    (scrolled,) = dialog.findChildren(Scrolled)
    assert scrolled.verticalScrollBar().maximum() == 0
    text.setText("A condition of a guideline that has to be read. " * 20)
    qtbot.waitUntil(lambda: scrolled.verticalScrollBar().maximum() > 0)
    assert text.height() >= text.heightForWidth(text.width())
