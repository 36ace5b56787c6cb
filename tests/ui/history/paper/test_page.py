from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.history.reasons.treatment import compare
from medviewer.history.reasons.whatif import WhatIf
from medviewer.ui.history.axis.scene import Scene
from medviewer.ui.history.paper import page
from medviewer.ui.history.paper.page import page_image, save_pdf, save_picture
from medviewer.ui.history.paper.sheet import Moved, Sheet
from medviewer.ui.history.paper.text import panel_text
from tests.ui.history.examples import empty, prediction, refused, stay, trial


@pytest.fixture(autouse=True)
def application(qtbot: QtBot) -> None:
    """Painting text needs the application."""


def full() -> Sheet:
    told = prediction()
    return Sheet(Scene(stay(), told, told.curves[0]))


def asked() -> Sheet:
    value = np.linspace(0.5, 4.0, 5)
    answer = WhatIf("creatinine", "mg/dL", 2.4, value, value / 10, value / 12, value / 8)
    found = compare(trial(), 0, 1, rounds=50)
    return replace(full(), moved=Moved(answer, 1.0, "2.4 → 1 mg/dL"), comparison=found)


def test_no_line_of_the_page_ends_between_a_figure_and_its_sign(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """ "1.5 % (1.3–1.7" stood on one line of the headline and "%)" on the next."""
    written: list[str] = []

    def note(painter: object, y: float, text: str, font: object, width: float) -> float:
        written.append(text)
        return y + 10

    monkeypatch.setattr("medviewer.ui.printing.paper.write_text", note)
    page_image(full())
    headline = next(text for text in written if text.startswith("Risk of death in hospital from"))
    assert headline.endswith("from 48.0\u00a0h on: 23\u00a0%\u00a0(19–28\u00a0%)")
    assert not [text for text in written if " %" in text]


def test_a_picture_of_the_page(tmp_path: Path) -> None:
    save_picture(tmp_path / "history.png", full())
    image = QImage(str(tmp_path / "history.png"))
    assert image.width() > 1400
    assert image.height() > image.width()


@pytest.mark.parametrize(
    "sheet",
    [full(), Sheet(Scene(empty())), Sheet(Scene(stay(), refused()))],
    ids=["full", "empty", "refused"],
)
def test_a_pdf_of_one_page(tmp_path: Path, sheet: Sheet) -> None:
    path = tmp_path / "history.pdf"
    save_pdf(path, sheet)
    content = path.read_bytes()
    assert content.startswith(b"%PDF")
    assert content.count(b"/Type /Page\n") == 1


def test_saving_changes_nothing_of_what_is_shown(tmp_path: Path) -> None:
    sheet = full()
    lanes = list(sheet.scene.lanes)
    save_pdf(tmp_path / "history.pdf", sheet)
    assert sheet.scene.lanes == lanes


def test_the_page_says_what_was_left_out_of_the_history(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(page, "write_text", lambda _, y, text, *__: told.append(text) or y)
    notes = tuple(f"{number} values are not used." for number in range(10))
    page_image(Sheet(Scene(replace(stay(), notes=notes))))
    (foot,) = (text for text in told if "values are not used" in text)
    assert foot.startswith("0 values are not used. 1 values are not used.")
    assert "7 values are not used. and 2 more" in foot


def test_what_was_asked_comes_on_a_second_page(tmp_path: Path) -> None:
    sheet = asked()
    save_pdf(tmp_path / "history.pdf", sheet)
    assert (tmp_path / "history.pdf").read_bytes().count(b"/Type /Page\n") == 2
    one, two = page_image(full()), page_image(sheet)
    second = two.copy(0, one.height(), one.width(), two.height() - one.height())
    blank = second.copy()
    blank.fill(second.pixelColor(0, 0))
    assert second != blank
    end = second.copy(0, second.height() // 2, second.width(), second.height() // 2)
    assert end != blank.copy(end.rect()), "half of the picture was an empty page"


def test_one_line_that_does_not_fit_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    write = page.write_text
    monkeypatch.setattr(page, "write_text", lambda *of: told.append(of[2]) or write(*of))
    left_out: set[str] = set()
    for height in range(0, 1000, 10):
        monkeypatch.setattr(page, "RISK_HEIGHT", 150.0 + height)
        page_image(full())
        left_out |= {text for text in told if "not on this page" in text}
    assert "1 more line of the time axis is not on this page." in left_out
    assert "2 more lines of the time axis are not on this page." in left_out


def test_the_text_says_what_was_asked() -> None:
    text = panel_text(asked())
    assert "2.4 → 1 mg/dL" in text
    assert "not the effect of a treatment" in text
    assert "Made up: with new, patients stayed free of death" in text
    assert "old: 200 patients" in text
    assert "What if" not in panel_text(full())


@pytest.mark.parametrize("save", [save_picture, save_pdf])
def test_a_folder_that_is_not_there_is_named(tmp_path: Path, save: object) -> None:
    path = tmp_path / "missing" / "history.pdf"
    with pytest.raises(MedviewerError, match="missing"):
        save(path, full())  # type: ignore[operator]


@pytest.mark.parametrize("save", [save_pdf, save_picture])
def test_a_page_that_cannot_be_painted_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, save: Callable[[Path, Sheet], None]
) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(page, "paint_page", fail)
    with pytest.raises(ZeroDivisionError):
        save(tmp_path / "page", full())
    assert list(tmp_path.iterdir()) == []
