"""Documents in the list, and the window that they are read in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from medviewer.ui.documents.window import DocumentWindow
from medviewer.ui.studies.browser import StudyBrowser
from tests.dicom.pdfs import pdf, write_document


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    write_document(tmp_path / "in" / "dose", pdf())
    return tmp_path / "in"


@pytest.fixture
def found(folder: Path) -> Catalogue:
    return scan([folder])


@pytest.fixture
def window(qtbot: QtBot, found: Catalogue) -> Iterator[DocumentWindow]:
    shown = DocumentWindow(found.documents[0])
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    yield shown
    shown.close()


def picture_of(window: DocumentWindow, qtbot: QtBot, page: int) -> QImage:
    qtbot.waitUntil(lambda: page in window.view._pictures, timeout=20_000)
    return window.view._pictures[page][1]


def test_the_list_names_a_document_and_return_opens_it(qtbot: QtBot, found: Catalogue) -> None:
    browser = StudyBrowser()
    qtbot.addWidget(browser)
    browser.show_catalogue(found)
    patient = browser._tree.topLevelItem(0)
    assert patient is not None
    item = patient.child(0).child(0)
    assert item.text(0) == "Dose sheet\nPDF document"
    chosen: list[object] = []
    browser.documentChosen.connect(chosen.append)
    browser._tree.setCurrentItem(item)
    assert chosen == []  # the keyboard may go over it
    qtbot.keyClick(browser._tree, Qt.Key.Key_Return)
    assert chosen == [found.documents[0]]
    browser.set_anonymous(True)
    assert item.text(0) == "Document 1"
    browser.set_anonymous(False)
    assert item.text(0) == "Dose sheet\nPDF document"


def test_pages_are_drawn_scrolled_and_zoomed(qtbot: QtBot, window: DocumentWindow) -> None:
    first = picture_of(window, qtbot, 0)
    assert abs(first.width() - 400 * window.view._scale) <= 2
    assert (window.number.value(), window.of.text()) == (1, "of 3")
    assert "4711" in window.whose.text()
    qtbot.keyClick(window.view, Qt.Key.Key_End)
    assert window.number.value() == 3
    picture_of(window, qtbot, 2)
    qtbot.keyClick(window.view, Qt.Key.Key_Left)
    assert window.view.page == 1
    window.number.setValue(1)
    assert window.view.page == 0
    before = window.view._scale
    qtbot.keyClick(window, Qt.Key.Key_Plus)
    assert window.view._scale == pytest.approx(1.25 * before)
    qtbot.waitUntil(lambda: window.view._pictures[0][1].width() > 1.2 * first.width(), timeout=9000)
    qtbot.keyClick(window, Qt.Key.Key_F)
    assert window.view.visible_pages() == [0]
    qtbot.keyClick(window, Qt.Key.Key_W)
    assert window.view._scale == pytest.approx(before)


def test_a_copy_is_the_pdf_byte_for_byte(
    qtbot: QtBot, window: DocumentWindow, tmp_path: Path
) -> None:
    picture_of(window, qtbot, 0)
    with qtbot.waitSignal(window.exported):
        window.save_to(tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == window._content
    window.save_to(tmp_path / "nowhere" / "copy.pdf")
    assert "cannot be written" in window.messages.texts()[-1]


def test_pages_are_printed(qtbot: QtBot, window: DocumentWindow, tmp_path: Path) -> None:
    from medviewer.dicom.pdf import Pdf

    picture_of(window, qtbot, 0)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.waitSignal(window.exported, timeout=20_000):
        window.print_on(printer, range(2, 4))
    printed = Pdf((tmp_path / "printed.pdf").read_bytes())
    assert [width > height for width, height in printed.pages().sizes] == [True, True]
    printed.close()


def test_a_locked_document_is_told_and_can_be_saved(qtbot: QtBot, tmp_path: Path) -> None:
    (document,) = scan([write_document(tmp_path / "a", pdf(password="geheim"))]).documents
    shown = DocumentWindow(document)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.messages.texts()), timeout=20_000)
    assert "locked with a password" in shown.messages.texts()[0]
    assert [button.isEnabled() for button in shown._buttons] == [False] * 7 + [True]
    shown.close()
