"""Warnings above a picture: whole sentences, or a line each where there is little room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from medviewer.ui.picture.warning_banner import MOST_OF_THE_HEIGHT, WarningBanner

GAP = "A slice is missing between slice 3 and slice 4. Lengths across the gap are right."
TILT = "The gantry was tilted by 15 degrees; the slices are shown as they were taken."


def banner_in(qtbot: QtBot, size: QSize, *warnings: str) -> WarningBanner:
    banner = WarningBanner()
    qtbot.addWidget(banner)
    banner.fit(size)
    banner.show_warnings(warnings)
    banner.resize(size.width(), banner.heightForWidth(size.width()))
    return banner


def test_in_a_large_viewport_sentences_are_whole(qtbot: QtBot) -> None:
    banner = banner_in(qtbot, QSize(900, 800), GAP, TILT)
    assert banner.text() == f"{GAP}\n{TILT}"
    assert banner.wordWrap()


def test_a_small_viewport_keeps_its_room_for_the_picture(qtbot: QtBot) -> None:
    size = QSize(250, 250)
    banner = banner_in(qtbot, size, GAP, TILT)
    first, second = banner.text().split("\n")
    assert GAP.startswith(first.removesuffix("…"))
    assert TILT.startswith(second.removesuffix("…"))
    assert banner.sizeHint().height() <= MOST_OF_THE_HEIGHT * size.height()
    assert banner.toolTip() == banner.accessibleName() == f"{GAP}\n{TILT}"


def test_how_many_are_not_shown_is_told_in_both(qtbot: QtBot) -> None:
    for size in (QSize(900, 800), QSize(250, 250)):
        banner = banner_in(qtbot, size, GAP, TILT, "Lossy.", "Late.")
        assert banner.text().endswith("(2 more)")
        assert "Late." in banner.toolTip()


def test_without_a_warning_it_is_not_there(qtbot: QtBot) -> None:
    banner = banner_in(qtbot, QSize(900, 800), GAP)
    assert banner.isVisible()
    banner.show_warnings(())
    assert not banner.isVisible()
