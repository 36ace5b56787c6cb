"""A second series over the first, in the real window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.image.fusion import DIFFERENCE, SHOWN_AS
from medviewer.image.window import Window
from medviewer.ui.fusion.bar import FusionBar
from medviewer.ui.fusion.words import fusion_lines
from medviewer.ui.main_window import MainWindow
from medviewer.ui.panels import PICTURE_SHARE
from medviewer.ui.picture.painting import slice_painter
from medviewer.ui.picture.painting.corner_text import corner_texts
from medviewer.ui.translation import LANGUAGES, translate
from tests.ui.conftest import wait_quiet
from tests.ui.fusion.fusing import fuse
from tests.ui.makers import write_ramp


def test_a_series_of_the_same_frame_lies_over_the_first(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    before = window.pane.viewport.grab().toImage()
    fuse(qtbot, window, pair[1])
    model = window.pane.model
    assert model.fusion is not None
    assert window.fusion.bar.isVisible()
    assert "same frame of reference" in window.fusion.bar.words.text()
    window.fusion.looks.change(colours="hot iron", opacity=1.0)
    assert window.pane.viewport.grab().toImage() != before
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    corners = corner_texts(model)
    assert corners.bottom_left[:2] == ("Second series: 603 HU", "x 7  y 3:  603 HU  stored 1627")
    assert corners.bottom_right[:2] == ("Fused: CT 2: other, 100 %", "same frame of reference")
    window.commands["unfuse"].trigger()
    assert model.fusion is None
    assert not window.fusion.bar.isVisible()


def test_a_prior_that_lies_over_the_picture_says_its_date(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """Both visits have the same protocol: its title alone does not tell them apart."""
    fuse(qtbot, window, pair[1])
    fusion = window.pane.model.fusion
    assert fusion is not None
    first = replace(pair[0], study_date="20300401")
    assert fusion_lines(fusion, first)[0] == "Fused: CT 2: other, 2024-01-02, 50 %"
    assert fusion_lines(fusion, first, anonymous=True)[0] == "Fused: CT 2: other, 50 %"


def test_another_second_series_is_painted_anew(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Even where it is given the memory of the one before, and so its number (``id``)."""
    monkeypatch.setattr(slice_painter, "id", lambda _: 1, raising=False)
    fuse(qtbot, window, pair[1])
    model = window.pane.model
    assert model.fusion is not None
    fusion = replace(model.fusion, opacity=1.0)
    model.show_fusion(fusion)
    before = window.pane.viewport.grab().toImage()
    darker = replace(fusion.second, intercept=fusion.second.intercept - 300.0)
    model.show_fusion(replace(fusion, second=darker))
    assert window.pane.viewport.grab().toImage() != before


def test_what_is_fused_stays_on_the_picture_when_texts_are_hidden(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    window.fusion.looks.change(opacity=0.0)
    window.commands["show_texts"].setChecked(False)
    with_words = window.pane.viewport.grab().toImage()
    window.fusion.remove()
    assert window.pane.viewport.grab().toImage() != with_words


def test_the_keys_change_the_opacity(qtbot: QtBot, window: MainWindow, pair: list[Series]) -> None:
    fuse(qtbot, window, pair[1])
    for name, opacity in (("fusion_more", 0.6), ("fusion_less", 0.5), ("fusion_less", 0.4)):
        window.commands[name].trigger()
        fusion = window.pane.model.fusion
        assert fusion is not None
        assert fusion.opacity == opacity
        assert window.fusion.bar.slider.value() == round(100 * opacity)


def test_reformatted_planes_show_the_second_series_too(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert all(pane.model.fusion is not None for pane in window.grid.panes)
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.model.fusion is not None


def test_pictures_stay_where_they_are_when_one_without_a_fusion_is_clicked(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """They moved by the height of the line, so that a second click missed its place."""
    window.commands["layout_1x2"].trigger()
    fuse(qtbot, window, pair[1])
    QApplication.processEvents()
    fused, other = window.grid.panes
    before = other.viewport.size()
    window.grid.activate(other)
    QApplication.processEvents()
    assert not window.fusion.bar.isVisible()
    assert other.viewport.size() == before
    window.grid.activate(fused)
    window.commands["unfuse"].trigger()
    QApplication.processEvents()
    assert other.viewport.height() > before.height()


def test_the_menu_lists_the_other_series(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    menu = window.fusion.menu_for(fixed, overlay=True)
    assert [action.text() for action in menu.actions()] == ["CT 2: other, 2024-01-02"]
    menu.actions()[0].trigger()
    wait_quiet(qtbot, window)
    assert window.pane.model.fusion is not None
    of_another = replace(fixed, series=replace(fixed.series, patient_id="8"))
    (action,) = window.fusion.menu_for(of_another, overlay=True).actions()[-1:]
    assert action.text().endswith(" – of another patient")


@pytest.mark.parametrize("command", ["fuse", "register"])
def test_the_only_other_series_is_taken_without_asking(
    qtbot: QtBot, window: MainWindow, pair: list[Series], command: str
) -> None:
    """A menu of one entry asked what nobody wanted to know."""
    window.commands[command].trigger()
    wait_quiet(qtbot, window)
    assert not window.grid.findChildren(QMenu)
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    if command == "fuse":
        assert window.pane.model.fusion is not None
    else:
        assert "now go to the same place" in window.parts.messages.texts()[-1]


def test_of_another_patient_the_only_series_is_asked_for(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    assert window.fusion.series.only_candidate(fixed.series) == pair[1]
    assert window.fusion.series.only_candidate(replace(fixed.series, patient_id="8")) is None


def test_the_line_below_the_picture_leaves_the_panels_their_width(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """On a screen of 1280 by 720 the tabs of the list of series were "Ser…", "Libr…"."""
    window.resize(1280, 690)
    window.panels.arrange()
    window.commands["measurements_panel"].setChecked(True)
    QApplication.processEvents()
    before = window.parts.browser.width(), window.parts.findings.width()
    fuse(qtbot, window, pair[1])
    window.fusion.bar.low.setValue(-1024.0)
    QApplication.processEvents()
    assert window.fusion.bar.isVisible()
    assert (window.parts.browser.width(), window.parts.findings.width()) == before


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_the_line_is_narrow_in_every_language(
    qapp: QApplication, qtbot: QtBot, language: str
) -> None:
    usual, translators = QLocale(), translate(qapp, language)
    bar = FusionBar()
    qtbot.addWidget(bar)
    for each in translators:
        qapp.removeTranslator(each)
    QLocale.setDefault(usual)
    bar.words.setText("MR 1: T1 SE +C PRE, 2010-01-01 – x")
    bar._show_parts(running=False)
    assert bar.minimumSizeHint().width() <= PICTURE_SHARE * 800  # 1600 pixels at 200 %
    for width, above in ((900, False), (bar.minimumSizeHint().width(), True)):
        bar.resize(width, 120)
        QApplication.processEvents()
        top, low = bar.words.geometry(), bar.place.parentWidget().geometry()
        assert (top.bottom() < low.top()) is above
        assert top.width() > 150


def test_what_was_undone_is_told_until_something_else_is_done(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    usual = window.status.text()
    window.fusion.looks.change(opacity=0.3)
    window.commands["undo"].trigger()
    assert window.status.text() == "Undone: Opacity 30 %"
    window.fusion.remove()
    assert window.status.text() == usual


def test_other_studies_forget_it(
    qtbot: QtBot, window: MainWindow, pair: list[Series], tmp_path: Path
) -> None:
    fuse(qtbot, window, pair[1])
    window.open_paths([write_ramp(tmp_path / "later", "later", study_date="20240303")])
    wait_quiet(qtbot, window)
    assert window.pane.model.fusion is None
    assert not window.fusion.bar.isVisible()


def test_a_slab_shows_the_same_slab_of_the_second_series(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """The ramp rises by 100 HU a slice of 2 mm: 10 mm are five slices, the brightest 200 above."""
    fuse(qtbot, window, pair[1])
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    model = window.pane.model

    def under_the_cursor() -> tuple[str, ...]:
        model.point_at(model.to_screen().apply((7.9, 3.2)))
        return corner_texts(model).bottom_left[:2]

    thin = window.pane.viewport.grab().toImage()
    assert under_the_cursor() == ("Second series: 603 HU", "x 7  y 3:  603 HU")
    window.commands["slab_max"].trigger()
    assert model.note == "MIP 10 mm"
    assert under_the_cursor() == ("Second series: 803 HU", "x 7  y 3:  803 HU")
    window.fusion.looks.change(opacity=1.0, colours="grey")
    assert window.pane.viewport.grab().toImage() != thin


def test_return_ends_a_number_and_leads_the_keys_to_the_picture(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """The field swallowed the letters of the commands that were typed next."""
    fuse(qtbot, window, pair[1])
    window.activateWindow()
    low = window.fusion.bar.low
    low.setFocus()
    low.selectAll()
    qtbot.keyClicks(low, "25")
    qtbot.keyClick(low, Qt.Key.Key_Return)
    assert low.value() == 25
    assert window.pane.viewport.hasFocus()


def test_the_two_numbers_always_say_what_is_shown(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """A lower bound above the upper one takes it along, and the other way about."""
    fuse(qtbot, window, pair[1])
    bar, model = window.fusion.bar, window.pane.model
    bar.low.setValue(0)
    bar.high.setValue(100)

    def shown() -> tuple[float, float]:
        assert model.fusion is not None
        shown = model.fusion.window
        return shown.center - shown.width / 2, shown.center + shown.width / 2

    bar.low.setValue(250)
    assert (bar.low.value(), bar.high.value()) == shown() == (250, 350)
    bar.high.setValue(50)
    assert (bar.low.value(), bar.high.value()) == shown() == (-50, 50)
    bar.high.setValue(-50)
    assert (bar.low.value(), bar.high.value()) == shown() == (-150, -50)


def test_small_values_have_the_digits_that_their_window_needs(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """An ADC in mm²/s: both numbers were 0.00."""
    fuse(qtbot, window, pair[1])
    bar = window.fusion.bar
    window.fusion.looks.change(window=Window(0.00135, 0.0027, "", "LINEAR_EXACT"))
    assert (bar.low.value(), bar.high.value()) == (0, 0.0027)
    bar.low.setValue(0.0004)
    model = window.pane.model
    assert model.fusion is not None
    assert model.fusion.window.width == pytest.approx(0.0023)
    window.fusion.looks.change(window=Window(0, 7, "", "LINEAR_EXACT"))
    assert (bar.low.text(), bar.high.text()) == ("-3.50 HU", "3.50 HU")


def test_a_difference_is_offered_only_where_it_means_something(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    bar, fusion = window.fusion.bar, window.pane.model.fusion
    assert fusion is not None
    entries = bar.colours.model()
    place = entries.index(SHOWN_AS.index(DIFFERENCE), 0)
    assert entries.flags(place) & Qt.ItemFlag.ItemIsEnabled
    bar.show_fusion(fusion, subtracts=False)
    assert not entries.flags(place) & Qt.ItemFlag.ItemIsEnabled


def test_the_line_hides_dates_as_soon_as_nobody_is_to_be_known(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    assert "2024-01-02" in window.fusion.bar.words.text()
    window.commands["anonymous"].trigger()
    assert "2024" not in window.fusion.bar.words.text()
    window.commands["anonymous"].trigger()
    assert "2024-01-02" in window.fusion.bar.words.text()


def test_beside_a_picture_that_the_second_series_is_not_seen_in_nothing_is_to_be_set(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    """The slider stood below the rotating MIP, and moved nothing there."""
    fuse(qtbot, window, pair[1])
    bar = window.fusion.bar
    assert bar.isVisible()
    window.commands["volume_mip"].trigger()
    assert not bar.isVisible()
    window.commands["volume_mip"].trigger()
    wait_quiet(qtbot, window)
    assert bar.isVisible()
