from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.ui.history.page import save_pdf, save_picture
from medviewer.ui.history.scene import Scene
from tests.ui.history.examples import empty, prediction, refused, stay


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Painting text needs the application."""


def full() -> Scene:
    told = prediction()
    return Scene(stay(), told, told.curves[0])


def test_a_picture_of_the_page(tmp_path: Path) -> None:
    save_picture(tmp_path / "history.png", full())
    image = QImage(str(tmp_path / "history.png"))
    assert image.width() > 1400
    assert image.height() > image.width()


@pytest.mark.parametrize(
    "scene", [full(), Scene(empty()), Scene(stay(), refused())], ids=["full", "empty", "refused"]
)
def test_a_pdf_of_one_page(tmp_path: Path, scene: Scene) -> None:
    path = tmp_path / "history.pdf"
    save_pdf(path, scene)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_saving_changes_nothing_of_what_is_shown(tmp_path: Path) -> None:
    scene = full()
    lanes = list(scene.lanes)
    save_pdf(tmp_path / "history.pdf", scene)
    assert scene.lanes == lanes


@pytest.mark.parametrize("save", [save_picture, save_pdf])
def test_a_folder_that_is_not_there_is_named(tmp_path: Path, save: object) -> None:
    path = tmp_path / "missing" / "history.pdf"
    with pytest.raises(MedviewerError, match="missing"):
        save(path, full())  # type: ignore[operator]
