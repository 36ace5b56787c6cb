"""Words are looked for in a document, counted, marked and gone through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.scan import scan
from medviewer.ui.documents.found_words import FoundWords
from medviewer.ui.documents.window import DocumentWindow
from tests.dicom.pdfs import pdf, write_document

TEXTS = ("Dose report", "dose: 12 mGy, total DOSE", "nothing here")


def opened(qtbot: QtBot, path: Path, content: bytes) -> DocumentWindow:
    (document,) = scan([write_document(path, content)]).documents
    shown = DocumentWindow(document)
    shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.view._pictures), timeout=20_000)
    return shown


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[DocumentWindow]:
    shown = opened(qtbot, tmp_path / "report", pdf(texts=TEXTS))
    yield shown
    shown.close()


def look_for(qtbot: QtBot, window: DocumentWindow, words: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.bar.isVisible()
    window.bar.words.clear()
    qtbot.keyClicks(window.bar.words, words)


def told(qtbot: QtBot, window: DocumentWindow, words: str) -> None:
    qtbot.waitUntil(lambda: window.bar.told.text() == words, timeout=20_000)


def test_hits_are_counted_and_gone_through(qtbot: QtBot, window: DocumentWindow) -> None:
    look_for(qtbot, window, "Dose")
    told(qtbot, window, "1 of 3")
    assert window.number.value() == 1  # the letters are no commands while they are typed
    qtbot.keyClick(window.bar.words, Qt.Key.Key_Return)
    assert window.bar.told.text() == "2 of 3"
    assert window.view.page == 1
    qtbot.keyClick(window, Qt.Key.Key_F3)
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.bar.told.text() == "1 of 3"  # round again
    qtbot.keyClick(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert window.bar.told.text() == "3 of 3"


def test_the_search_begins_at_the_page_that_is_read(qtbot: QtBot, window: DocumentWindow) -> None:
    window.number.setValue(2)
    look_for(qtbot, window, "dose")
    told(qtbot, window, "2 of 3")
    window.number.setValue(3)
    look_for(qtbot, window, "report")
    told(qtbot, window, "1 of 1")
    assert window.view.page == 0


def test_a_hit_is_marked_where_its_letters_are(qtbot: QtBot, window: DocumentWindow) -> None:
    look_for(qtbot, window, "report")
    told(qtbot, window, "1 of 1")
    ((page, (box,)),) = window.finder.found.hits
    assert page == 0
    area = window.view._area(0)
    shown = window.view.viewport().grab().toImage()
    corner = area.topLeft() * shown.devicePixelRatio()
    scale = window.view._scale * shown.devicePixelRatio()
    x, y = corner.x() + (box[0] - 0.5) * scale, corner.y() + (box[1] + box[3]) / 2 * scale
    assert shown.pixelColor(round(x), round(y)).blue() < 150  # paper is white
    assert shown.pixelColor(round(x - 8 * scale), round(y)).blue() == 255


def test_nothing_found_is_said(qtbot: QtBot, window: DocumentWindow) -> None:
    look_for(qtbot, window, "fluoroscopy")
    told(qtbot, window, "Not found.")
    qtbot.keyClick(window, Qt.Key.Key_F3)
    assert window.bar.told.text() == "Not found."


def test_pages_without_text_are_said_to_be_that(qtbot: QtBot, tmp_path: Path) -> None:
    shown = opened(qtbot, tmp_path / "scanned", pdf())
    look_for(qtbot, shown, "dose")
    told(qtbot, shown, "The pages have no text that could be searched; they may be pictures.")
    shown.close()


def test_escape_takes_the_line_and_the_marks_away_not_the_window(
    qtbot: QtBot, window: DocumentWindow
) -> None:
    look_for(qtbot, window, "dose")
    told(qtbot, window, "1 of 3")
    qtbot.keyClick(window.bar.words, Qt.Key.Key_Escape)
    assert not window.bar.isVisible()
    assert window.isVisible()
    assert window.finder.found == FoundWords()
    assert window.view.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F3)  # the words are still known
    told(qtbot, window, "1 of 3")


def test_a_hit_on_a_larger_page_is_scrolled_to(qtbot: QtBot, window: DocumentWindow) -> None:
    window.view.zoom(4)
    window.number.setValue(1)
    look_for(qtbot, window, "total")
    told(qtbot, window, "1 of 1")
    page, (left, top, right, bottom) = window.finder.found.place() or (0, (0, 0, 0, 0))
    area, scale = window.view._area(page), window.view._scale
    seen = window.view.viewport().rect()
    for x, y in ((left, top), (right, bottom)):
        assert seen.contains(round(area.x() + x * scale), round(area.y() + y * scale))


def test_the_text_of_the_page_that_is_read_is_copied(qtbot: QtBot, window: DocumentWindow) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.number.setValue(2)
    qtbot.keyClick(window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: clipboard.text().strip() == TEXTS[1], timeout=20_000)
    assert window.messages.texts() == ["The text of page 2 was copied."]


def test_a_page_without_text_leaves_the_clipboard_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    shown = opened(qtbot, tmp_path / "scanned", pdf())
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(shown.messages.texts()), timeout=20_000)
    assert "has no text that could be copied" in shown.messages.texts()[0]
    assert QGuiApplication.clipboard().text() == "before"
    shown.close()
