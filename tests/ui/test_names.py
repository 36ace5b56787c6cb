"""What a screen reader says of what the keyboard reaches."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from medviewer.ui.exporting.station_form import StationForm
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import open_and_wait
from tests.ui.makers import write_ramp


def said(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def nameless(top: QWidget) -> list[str]:
    """What can be reached in a window and has no name; labels name the fields beside them."""
    found = []
    for widget in top.findChildren(QWidget):
        reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isVisible()
        if not reachable or widget.window() is not top or widget.focusProxy() is not None:
            continue
        if not said(widget):
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize(
    "command", ["preferences", "about", "stations", "send", "print", "show_tags"]
)
def test_what_a_dialog_has_is_named(
    qtbot: QtBot, window: MainWindow, ramp_folder: Path, command: str
) -> None:
    open_and_wait(qtbot, window, ramp_folder)
    window.commands[command].trigger()
    (dialog,) = [each for each in window.findChildren(QDialog) if each.isVisible()]
    assert nameless(dialog) == []
    dialog.close()
    qtbot.waitUntil(lambda: not [w for w in window.findChildren(QDialog) if w.isVisible()])


def test_the_fields_of_a_station_are_named(qtbot: QtBot) -> None:
    form = StationForm()
    qtbot.addWidget(form)
    form.show()
    assert nameless(form) == []


def test_pictures_are_told_apart(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    for year in ("2023", "2024"):
        write_ramp(tmp_path / year, "ramp", study_date=f"{year}0102")
    window.grid.set_layout(1, 2)
    window.open_paths([tmp_path])
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
    series = window.parts.browser.series()
    for pane, one in zip(window.grid.panes, series, strict=True):
        window.session.open_series(one, pane)
    qtbot.waitUntil(lambda: not window.is_busy(), timeout=20_000)
    assert [said(pane.viewport) for pane in window.grid.panes] == [
        "Picture: 2024-01-02  1: ramp",
        "Picture: 2023-01-02  1: ramp",
    ]
    window.grid.panes[1].clear()
    assert said(window.grid.panes[1].viewport) == "Picture"
