"""Pictures on paper: what is on a sheet, how large, and what the dialog asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.kind import Kind
from medviewer.image.measuring.calibration import PixelSize
from medviewer.image.window import Window
from medviewer.library.audit import AuditTrail
from medviewer.ui.main_window import MainWindow
from medviewer.ui.printing import desk, film
from medviewer.ui.printing.dialog import PrintDialog
from medviewer.ui.printing.film import Film, cell, fits, footer, header
from medviewer.ui.printing.paper import page_layout, room_of
from tests.ui.conftest import open_and_wait, wait_quiet
from tests.ui.makers import COLUMNS, ROWS, make_series, make_volume, write_ramp

ROOM = room_of(page_layout())


@pytest.fixture
def shown(window: MainWindow) -> MainWindow:
    """The window with the ramp: 48 rows, 64 columns of 0.5 mm, all of it bright."""
    volume = make_volume()
    volume.voxels[:] = 1000
    window.pane.show_volume(volume)
    window.pane.model.set_window(Window(500, 1000))
    window.commands["show_texts"].setChecked(False)
    return window


@pytest.fixture
def dialog(qtbot: QtBot, shown: MainWindow) -> Iterator[PrintDialog]:
    shown.commands["print"].trigger()
    yield asked(shown)
    for each in shown.findChildren(PrintDialog):
        each.reject()


def asked(window: MainWindow) -> PrintDialog:
    (found,) = window.findChildren(PrintDialog)
    return found


def grey(image: QImage) -> NDArray[np.uint8]:
    flat = image.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = np.frombuffer(flat.constBits(), np.uint8)
    return bits.reshape(flat.height(), flat.bytesPerLine())[:, : flat.width()].copy()


def bright_mm(image: QImage, dots: float) -> tuple[float, float]:
    """How wide and high what is bright in a picture is on paper."""
    rows, columns = np.nonzero(grey(image) > 128)
    wide, high = (float(np.ptp(each) + 1) / dots * 25.4 for each in (columns, rows))
    return wide, high


def words_on(monkeypatch: pytest.MonkeyPatch, sheet: Film) -> list[str]:
    """What is written above and below the pictures of a sheet."""
    told: list[str] = []
    monkeypatch.setattr(film, "write_text", lambda _, y, text, *__: told.append(text) or y)
    image = QImage(400, 500, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        film.paint_film(painter, sheet, ROOM, 96)
    return told


def test_the_real_size_is_the_patient_s(shown: MainWindow) -> None:
    """64 columns and 48 rows of 0.5 mm: 32 by 24 mm on the paper, whatever the screen shows."""
    shown.pane.model.zoom_at((3, 3), 2)
    sheet = Film((shown.pane,), real_size=True)
    image = cell(sheet, shown.pane, QSizeF(700, 900), 300 / 96)
    assert bright_mm(image, 300) == pytest.approx((32, 24), abs=0.2)
    assert fits(sheet, ROOM)
    assert "Real size, where" in footer(sheet, QSizeF(700, 900))


def test_the_scale_in_the_foot_is_that_of_the_picture(shown: MainWindow) -> None:
    sheet, size = Film((shown.pane,)), QSizeF(700, 900)
    width, _ = bright_mm(cell(sheet, shown.pane, size, 300 / 96), 300)
    assert f"1 cm is {width / 32:.2f} cm on the paper" in footer(sheet, size)
    assert footer(Film((shown.pane, shown.pane), 1, 2), size).startswith("medviewer")


def test_a_calibrated_projection_says_whose_millimetres_they_are(shown: MainWindow) -> None:
    shown.pane.viewport.pixel_size = PixelSize(0.5, 0.5, "PROJ")
    assert "(PROJ)" in footer(Film((shown.pane,)), QSizeF(700, 900))


def test_what_does_not_fit_in_its_real_size_is_told(shown: MainWindow) -> None:
    shown.pane.viewport.pixel_size = PixelSize(5.0, 5.0, "")
    assert not fits(Film((shown.pane,), real_size=True), ROOM)
    assert fits(Film((shown.pane,)), ROOM)


def test_the_screen_is_as_before_and_nobody_is_told(shown: MainWindow) -> None:
    model = shown.pane.model
    model.zoom_at((3, 3), 3)
    model.point_at((10, 10))
    before = (model.size, model.placement, model.pointer, model.anonymous)
    told: list[int] = []
    model.listeners.append(lambda: told.append(1))
    cell(Film((shown.pane,), named=False, real_size=True), shown.pane, QSizeF(300, 300), 2)
    assert (model.size, model.placement, model.pointer, model.anonymous) == before
    assert not told
    assert not shown.pane.viewport.on_paper


def test_names_stand_above_and_in_the_corners_or_nowhere(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    named, unnamed = Film((shown.pane,), printed="now"), Film((shown.pane,), named=False)
    assert header(named) == ["Doe, Jane   42   64 y F", "2024-01-31   Chest"]
    assert header(unnamed) == ["Anonymous"]
    shown.commands["show_texts"].setChecked(True)
    told = words_on(monkeypatch, unnamed)
    assert "Research use only – not for diagnosis" in told
    assert not any("Doe" in each or "2024" in each for each in told)
    corners: list[bool] = []
    monkeypatch.setattr(
        "medviewer.ui.picture.painting.texts.corner_texts",
        lambda model, *_, **__: corners.append(model.anonymous) or film_corners(),
    )
    cell(named, shown.pane, QSizeF(300, 300), 1)
    cell(unnamed, shown.pane, QSizeF(300, 300), 1)
    assert corners == [False, True]


def film_corners() -> object:
    from medviewer.ui.picture.painting.corner_text import Corners

    return Corners((), (), (), ())


def test_a_sheet_of_two_patients_names_both(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    write_ramp(tmp_path / "a", "one", 1)
    write_ramp(tmp_path / "b", "two", 2, patient_id="77")
    open_and_wait(qtbot, window, tmp_path)
    window.grid.set_layout(1, 2)
    other = window.parts.browser.series()[1]
    window.session.open_series(other, window.grid.panes[1])
    wait_quiet(qtbot, window)
    lines = header(Film(tuple(window.grid.panes), 1, 2))
    assert [line.split("   ")[1] for line in lines] == ["42", "77"]


def test_drawings_are_printed_without_handles(shown: MainWindow) -> None:
    """A chosen line is as bright on paper as one that is not: handles are for hands."""
    shown.pane.model.set_window(Window(5000, 10))
    from tests.ui.measuring.hands import drag

    shown.commands[f"tool_{Kind.LENGTH.value}"].trigger()
    drag(shown.pane.viewport, (5, 5), (30, 30))
    (drawn,) = shown.measuring.reading.measurements()
    sheet, size = Film((shown.pane,)), QSizeF(400, 400)
    shown.measuring.desk.choose(drawn.key)
    chosen = cell(sheet, shown.pane, size, 2)
    shown.measuring.desk.choose("")
    assert cell(sheet, shown.pane, size, 2) == chosen
    assert grey(chosen).any()


def test_without_a_printer_the_dialog_says_so_and_offers_a_pdf(
    dialog: PrintDialog, shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not QPrinterInfo.availablePrinterNames()
    assert not dialog.print_button.isEnabled()
    assert "No printer is set up" in dialog.note.text()
    path = tmp_path / "pictures.pdf"
    monkeypatch.setattr(desk, "ask_where_to_save", lambda *_: path)
    dialog.pdf_button.click()
    assert path.read_bytes().count(b"/Type /Page\n") == 1
    assert any("pictures.pdf" in each for each in shown.parts.messages.texts())


def test_a_folder_that_is_gone_is_told(
    dialog: PrintDialog, shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "ask_where_to_save", lambda *_: tmp_path / "gone" / "x.pdf")
    dialog.pdf_button.click()
    assert any("cannot be written" in each for each in shown.parts.messages.texts())
    assert dialog.isVisible()


def test_a_printer_gets_the_page_in_its_own_paper(
    qtbot: QtBot, shown: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The printer's dialog may choose another paper: the sheet is laid out for that."""
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["a printer"])
    path = tmp_path / "printed.pdf"

    def choose(dialog: QPrintDialog) -> QDialog.DialogCode:
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(path))
        printer.setPageLayout(page_layout(across=True))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    shown.commands["print"].trigger()
    asked(shown).print_button.click()
    assert path.read_bytes().count(b"/Type /Page\n") == 1
    assert any("Sent to the printer" in each for each in shown.parts.messages.texts())


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printer_that_fails_is_told(shown: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["a printer"])

    def choose(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName("/nowhere/at/all.pdf")
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    shown.commands["print"].trigger()
    dialog = asked(shown)
    dialog.print_button.click()
    assert any("does not answer" in each for each in shown.parts.messages.texts())
    dialog.reject()


def test_the_dialog_offers_what_there_is(dialog: PrintDialog, shown: MainWindow) -> None:
    assert not dialog.of_all.isEnabled()
    assert dialog.real_size.isEnabled()
    assert dialog.film == Film((shown.pane,), printed=dialog.film.printed)
    dialog.real_size.setChecked(True)
    dialog.named.setChecked(False)
    assert (dialog.film.real_size, dialog.film.named) == (True, False)
    assert "burnt into a picture" in dialog.note.text()
    dialog.preview.grab()


def test_all_viewports_are_laid_out_as_on_the_screen(qtbot: QtBot, shown: MainWindow) -> None:
    shown.grid.set_layout(2, 2)
    shown.grid.panes[3].show_volume(make_volume(make_series(key="2")))
    shown.commands["print"].trigger()
    dialog = asked(shown)
    dialog.real_size.setChecked(True)
    dialog.of_all.setChecked(True)
    sheet = dialog.film
    assert (sheet.rows, sheet.columns, sheet.real_size) == (2, 2, False)
    assert list(sheet.panes) == shown.grid.panes
    dialog.reject()


def test_what_the_window_does_not_show_the_paper_does_not_either(shown: MainWindow) -> None:
    shown.commands["anonymous"].setChecked(True)
    shown.commands["print"].trigger()
    dialog = asked(shown)
    assert not dialog.named.isEnabled()
    assert header(dialog.film) == ["Anonymous"]
    assert "Printed" not in footer(dialog.film, QSizeF(300, 300))
    dialog.reject()


def test_a_picture_of_unknown_size_has_no_real_size(
    shown: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever tells the viewport once more how large its pixels are, such as the mouse."""
    unknown = PixelSize(None, None, "uncalibrated")
    monkeypatch.setattr(shown.pane, "_size_of", lambda *_: (unknown, 1.0))
    shown.pane.model.announce()
    shown.commands["print"].trigger()
    dialog = asked(shown)
    assert not dialog.real_size.isEnabled()
    assert "no real size" in dialog.note.text()
    assert footer(dialog.film, QSizeF(300, 300)).startswith("Printed")
    dialog.reject()


def test_without_a_picture_it_says_so(window: MainWindow) -> None:
    window.commands["print"].trigger()
    assert any("no picture to print" in each for each in window.parts.messages.texts())
    assert not window.findChildren(PrintDialog)


def test_the_ramp_is_as_large_as_the_tests_think() -> None:
    assert (COLUMNS * 0.5, ROWS * 0.5) == (32, 24)


def test_the_picture_goes_to_the_clipboard_as_it_is_seen(qtbot: QtBot, shown: MainWindow) -> None:
    shown.commands["copy_picture"].trigger()
    copied = QApplication.clipboard().image()
    size = shown.pane.viewport.size()
    assert copied.width() == size.width()
    assert copied.height() > size.height()  # below it stands that it is for research only
    seen = grey(copied)
    assert seen[: size.height()].max() == 255
    assert seen[0, 0] == 0  # beside the picture, which is as high and not as wide
    words = seen[size.height() :]
    assert (words.min(), words.max()) == (0, 255)
    wait_quiet(qtbot, shown)  # until the trail is written, which is done beside the window
    (last,) = [each for each in AuditTrail().entries() if each["event"] == "exported"]
    assert (last["details"]["kind"], last["details"]["path"]) == ("picture", "clipboard")
    assert "on the clipboard" in shown.parts.messages.texts()[-1]


def test_without_a_picture_there_is_none_to_copy(window: MainWindow) -> None:
    QApplication.clipboard().clear()
    window.commands["copy_picture"].trigger()
    assert "no picture to copy" in window.parts.messages.texts()[-1]
    assert QApplication.clipboard().image().isNull()


def test_a_picture_that_is_copied_in_the_anonymous_mode_names_nobody(shown: MainWindow) -> None:
    shown.commands["show_texts"].setChecked(True)
    pictures = []
    for hidden in (False, True):
        shown.commands["anonymous"].setChecked(hidden)
        shown.commands["copy_picture"].trigger()
        pictures.append(grey(QApplication.clipboard().image()))
    corner = [picture[:40, :120] for picture in pictures]
    assert not np.array_equal(*corner)
