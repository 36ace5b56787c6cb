"""A name in the wrong letters is put right by the reader, and nothing is lost by it."""

from __future__ import annotations

import zipfile
from pathlib import Path

from pytestqt.qtbot import QtBot

from medviewer.findings.reading.measurement import Kind
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.studies.character_set_dialog import CharacterSetDialog
from tests.dicom.files.test_charset import with_name
from tests.ui.conftest import wait_quiet

NAME = "王^小东"


def misdeclared(folder: Path) -> Path:
    folder.mkdir()
    return with_name(folder / "a.dcm", "ISO_IR 100", NAME.encode("gb18030"))


def dialog_of(window: MainWindow) -> CharacterSetDialog:
    window.commands["character_set"].trigger()
    (dialog,) = window.findChildren(CharacterSetDialog)
    return dialog


def choose(qtbot: QtBot, window: MainWindow, letters: str) -> None:
    dialog = dialog_of(window)
    rows = [dialog.table.topLevelItem(n) for n in range(dialog.table.topLevelItemCount())]
    (row,) = [each for each in rows if each is not None and letters in each.text(0)]
    dialog.table.setCurrentItem(row)
    dialog.accept()
    wait_quiet(qtbot, window)


def test_the_reader_chooses_the_letters_by_what_comes_of_them(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = misdeclared(tmp_path / "study")
    before = path.read_bytes()
    window.settings.analyse_when_opened = False
    window.open_paths([tmp_path / "study"])
    wait_quiet(qtbot, window)
    volume = window.pane.volume
    assert volume is not None
    desk = window.measuring.desk
    desk.add("Length", desk.draft(Kind.LENGTH, ((0, 0), (3, 4)), volume, 0))
    choose(qtbot, window, "GB18030")
    assert window.pane.volume is not None
    assert window.pane.volume.series.patient_name == NAME
    assert "王" in corner_texts(window.pane.model).top_left[0]
    assert "王" in window.windowTitle()
    assert len(window.measuring.reading.measurements()) == 1  # kept by the name on file
    assert path.read_bytes() == before
    choose(qtbot, window, "As the file says")
    assert "王" not in window.windowTitle()


def test_what_was_unpacked_from_a_zip_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(misdeclared(tmp_path / "study"), "a.dcm")
    window.settings.analyse_when_opened = False
    window.open_paths([archive])
    wait_quiet(qtbot, window)
    choose(qtbot, window, "GB18030")
    assert window.pane.volume is not None
    assert window.pane.volume.loaded.all()
    assert not window.parts.messages.has_errors()


def test_without_a_study_there_is_nothing_to_choose(window: MainWindow) -> None:
    window.commands["character_set"].trigger()
    assert not window.findChildren(CharacterSetDialog)
    assert "Open a study first." in window.parts.messages.texts()
