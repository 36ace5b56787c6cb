"""The parts that are blackened in copies: drawn and chosen by hand, and of which pictures."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from medviewer.deidentify.preview import Looked
from medviewer.deidentify.rectangle import Rectangle
from medviewer.jobs.queue import JobQueue
from medviewer.ui.delivery import Delivery
from medviewer.ui.exporting import blank_dialog
from medviewer.ui.exporting.blank_canvas import BlankCanvas
from medviewer.ui.exporting.blank_dialog import BlankDialog
from tests.ui.exporting.hands import drag

LARGE, SMALL = Rectangle(20, 10, 100, 60), Rectangle(40, 20, 10, 8)


@pytest.fixture
def canvas(qtbot: QtBot) -> BlankCanvas:
    """Two parts, one within the other, of a picture of 100 rows and 200 columns."""
    shown = BlankCanvas()
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show_parts((SMALL, LARGE), 100, 200)
    return shown


def test_the_whole_picture_is_seen_in_its_proportions(canvas: BlankCanvas) -> None:
    whole = canvas.on_screen(Rectangle(0, 0, 200, 100))
    assert (whole.width(), whole.height()) == (500, 250)
    assert (whole.center().x(), whole.center().y()) == (250, 200)


def test_a_click_chooses_the_smallest_part_and_delete_takes_it_away(
    qtbot: QtBot, canvas: BlankCanvas
) -> None:
    for parts in ((SMALL, LARGE), (LARGE, SMALL)):
        canvas.show_parts(parts, 100, 200)
        place = canvas.on_screen(SMALL).center().toPoint()
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=place)
        qtbot.keyClick(canvas, Qt.Key.Key_Delete)
        assert canvas.parts == [LARGE]


def test_arrow_keys_choose_one_part_after_the_other(qtbot: QtBot, canvas: BlankCanvas) -> None:
    chosen = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(canvas, key)
        chosen.append(canvas.chosen)
    assert chosen == [0, 1, 0, 1]


def test_what_is_drawn_beyond_the_edge_ends_there(qtbot: QtBot, canvas: BlankCanvas) -> None:
    corner = canvas.on_screen(Rectangle(0, 0, 200, 100)).bottomRight()
    drag(qtbot, canvas, canvas.on_screen(Rectangle(150, 80, 1, 1)).center(), corner + QPointF(9, 9))
    assert canvas.parts[-1] == Rectangle(150, 80, 50, 20)


@pytest.fixture
def pictures(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[BlankDialog, list[tuple[str, int]]]:
    """Four pictures of two series, one of them smaller, and which frames were loaded."""
    loaded: list[tuple[str, int]] = []

    def picture(path: Path, frame: int, _: object) -> np.ndarray:
        loaded.append((path.name, frame))
        return np.zeros((100, 200), np.uint8)

    monkeypatch.setattr(blank_dialog, "_picture", picture)
    monkeypatch.setattr(blank_dialog, "_look", lambda *_: [])
    queue = JobQueue("blanking", deliver=Delivery())
    dialog = BlankDialog(tmp_path, (), queue)
    qtbot.addWidget(dialog, before_close_func=lambda _: queue.close())
    qtbot.waitUntil(lambda: dialog.progress.isHidden())
    dialog.show_seen(
        [
            Looked(Path(name), rows, 200, 3, series, name, searched=True)
            for name, series, rows in (
                ("first", "A", 100),
                ("second", "A", 100),
                ("smaller", "A", 50),
                ("other", "B", 100),
            )
        ]
    )
    qtbot.waitUntil(lambda: set(dialog.chosen) == {Path("first")})
    return dialog, loaded


def test_the_same_parts_go_to_pictures_of_the_series_and_of_that_size_alone(
    qtbot: QtBot, pictures: tuple[BlankDialog, list[tuple[str, int]]]
) -> None:
    """The writing of another series stands elsewhere."""
    dialog, _ = pictures
    box = dialog.canvas.on_screen(LARGE)
    drag(qtbot, dialog.canvas, box.topLeft() + QPointF(1, 1), box.bottomRight() - QPointF(1, 1))
    drawn = tuple(dialog.canvas.parts)
    assert len(drawn) == 1
    qtbot.mouseClick(dialog.series_button, Qt.MouseButton.LeftButton)
    assert dialog.chosen == {Path("first"): drawn, Path("second"): drawn}


def test_every_frame_of_a_film_can_be_looked_at(
    qtbot: QtBot, pictures: tuple[BlankDialog, list[tuple[str, int]]]
) -> None:
    dialog, loaded = pictures
    dialog.frame.setValue(2)
    qtbot.waitUntil(lambda: loaded[-1] == ("first", 2))
    dialog.list.setCurrentRow(3)
    qtbot.waitUntil(lambda: loaded[-1] == ("other", 0))
    qtbot.waitUntil(lambda: Path("other") in dialog.chosen)
