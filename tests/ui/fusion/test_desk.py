"""A second series over the first, in the real window."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.registration import register as registration
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import turned_about
from medviewer.library.audit import AuditTrail
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.fusion.bar import FusionBar
from medviewer.ui.fusion.words import fusion_lines
from medviewer.ui.main_window import MainWindow
from medviewer.ui.panels import PICTURE_SHARE
from medviewer.ui.picture import slice_painter
from medviewer.ui.picture.corner_text import corner_texts
from medviewer.ui.translation import LANGUAGES, translate
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import write_ramp

MOVE = turned_about((0, 0, 0), (0, 0, 0), (0, 0, 4.0))


@pytest.fixture
def pair(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> list[Series]:
    """Two ramps of one frame of reference; the first is shown."""
    for number, name in enumerate(("ramp", "other"), 1):
        write_ramp(tmp_path / name, name, number)
    window.open_paths([tmp_path])
    qtbot.waitUntil(lambda: window.pane.volume is not None, timeout=20_000)
    wait_quiet(qtbot, window)
    shown = window.pane.series
    listed = window.parts.browser.series()
    return sorted(listed, key=lambda each: shown is not None and each.key != shown.key)


def fuse(qtbot: QtBot, window: MainWindow, series: Series, **how: bool) -> None:
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    window.fusion.start(fixed, series, **{"overlay": True, **how})
    assert window.is_busy()
    wait_quiet(qtbot, window)


def say(monkeypatch: pytest.MonkeyPatch, verdict: Verdict) -> None:
    """A registration that ends at once, 4 mm upwards, with this verdict."""
    quality = Quality(1.05, 1.3, 0.9, 0.0, 4.0, 0.3, verdict)
    answer = Alignment(MOVE, quality)
    monkeypatch.setattr(registration, "register", lambda *_: answer)


def test_a_series_of_the_same_frame_lies_over_the_first(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    before = window.pane.viewport.grab().toImage()
    fuse(qtbot, window, pair[1])
    model = window.pane.model
    assert model.fusion is not None
    assert window.fusion.bar.isVisible()
    assert "same frame of reference" in window.fusion.bar.words.text()
    window.fusion.change(colours="hot iron", opacity=1.0)
    assert window.pane.viewport.grab().toImage() != before
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    corners = corner_texts(model)
    assert corners.bottom_left[:2] == ("CT: 603 HU", "x 7  y 3:  603 HU  stored 1627")
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
    window.fusion.change(opacity=0.0)
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


def test_a_registration_says_how_good_it_is_and_links_both(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slices are 2 mm apart: 4 mm are two slices."""
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, pair[1], anew=True)
    assert "good, 0.3 mm consistent" in window.fusion.bar.words.text()
    assert "registered: good, 0.3 mm consistent" in corner_texts(window.pane.model).bottom_right
    window.grid.set_layout(1, 2)
    window.session.open_series(pair[1], window.grid.panes[1])
    wait_quiet(qtbot, window)
    window.pane.model.go_to(5)
    assert window.grid.panes[1].model.index == 7


def test_a_registration_takes_the_place_of_slices_held_together_by_eye(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said that the two go to the same place now, so they do."""
    say(monkeypatch, Verdict.GOOD)
    window.grid.set_layout(1, 2)
    window.session.open_series(pair[1], window.grid.panes[1])
    wait_quiet(qtbot, window)
    window.commands["link_slices"].setChecked(False)
    window.grid.panes[1].model.go_to(0)
    window.commands["hold_together"].trigger()
    fuse(qtbot, window, pair[1], overlay=False, anew=True)
    assert not window.commands["hold_together"].isChecked()
    window.pane.model.go_to(5)
    assert window.grid.panes[1].model.index == 7


def test_a_failed_registration_is_never_shown_and_links_nothing(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(monkeypatch, Verdict.FAILED)
    fuse(qtbot, window, pair[1], anew=True)
    assert window.pane.model.fusion is None
    assert window.parts.messages.has_errors()
    assert not window.fusion.bar.isVisible()


def test_a_doubtful_one_is_shown_with_a_warning(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(monkeypatch, Verdict.DOUBTFUL)
    fuse(qtbot, window, pair[1], anew=True)
    assert "registered: doubtful, 0.3 mm consistent" in corner_texts(window.pane.model).bottom_right
    assert any("doubtful" in text for text in window.parts.messages.texts())


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


def test_how_good_a_registration_without_fusion_is_can_be_read_again(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was told for some seconds at the bottom, and then only where the two were fused."""
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, pair[1], overlay=False, anew=True)
    assert window.pane.model.fusion is None
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    (action,) = window.fusion.menu_for(fixed, overlay=False).actions()
    assert action.text() == "CT 2: other, 2024-01-02 (registered: good, 0.3 mm consistent)"
    assert action.toolTip().startswith("Registration: good\nBack from the other side: 0.3 mm")
    action.trigger()
    wait_quiet(qtbot, window)
    assert "registration: good, 0.3 mm consistent" in window.parts.messages.texts()[-1]


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
    translators = translate(qapp, language)
    bar = FusionBar()
    qtbot.addWidget(bar)
    for each in translators:
        qapp.removeTranslator(each)
    bar._show_parts(running=False)
    assert bar.minimumSizeHint().width() <= PICTURE_SHARE * 800  # 1600 pixels at 200 %


def test_what_was_undone_is_told_until_something_else_is_done(
    qtbot: QtBot, window: MainWindow, pair: list[Series]
) -> None:
    fuse(qtbot, window, pair[1])
    usual = window.status.text()
    window.fusion.change(opacity=0.3)
    window.commands["undo"].trigger()
    assert window.status.text() == "Undone: Opacity 30 %"
    window.fusion.remove()
    assert window.status.text() == usual


def test_stopping_leaves_the_picture_as_it_was(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_one: object, _two: object, job: object) -> None:
        window.fusion.cancel()
        stop_if_cancelled(job)  # type: ignore[arg-type]

    monkeypatch.setattr(registration, "register", never)
    fuse(qtbot, window, pair[1], anew=True)
    assert window.pane.model.fusion is None
    assert not window.fusion.bar.isVisible()


def test_escape_stops_a_registration_and_lets_the_analysis_go_on(
    qtbot: QtBot,
    window: MainWindow,
    pair: list[Series],
    models: FakeModels,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One press stopped both, and minutes of the analysis were lost."""

    def endless(*given: Any, progress: Progress | None = None, **_: object) -> None:
        while True:
            stop_if_cancelled(given[-1] if progress is None else progress)
            time.sleep(0.01)

    models.lesion = endless
    window.commands["analyse"].trigger()
    monkeypatch.setattr(registration, "register", endless)
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    window.fusion.start(fixed, pair[1], overlay=True, anew=True)
    window.commands["cancel"].trigger()
    qtbot.waitUntil(lambda: not window.fusion.busy)
    assert window.session.analysis.busy
    window.commands["cancel"].trigger()
    assert not window.session.analysis.busy
    wait_quiet(qtbot, window)


def test_a_failure_is_told(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise MedviewerError("No grid.")

    monkeypatch.setattr(registration, "register", fail)
    fuse(qtbot, window, pair[1], anew=True)
    assert "No grid." in window.parts.messages.texts()


def test_other_studies_forget_it(
    qtbot: QtBot, window: MainWindow, pair: list[Series], tmp_path: Path
) -> None:
    fuse(qtbot, window, pair[1])
    window.open_paths([write_ramp(tmp_path / "later", "later", study_date="20240303")])
    wait_quiet(qtbot, window)
    assert window.pane.model.fusion is None
    assert not window.fusion.bar.isVisible()


@pytest.mark.parametrize("verdict", Verdict)
def test_every_registration_is_in_the_audit_trail(
    qtbot: QtBot,
    window: MainWindow,
    pair: list[Series],
    monkeypatch: pytest.MonkeyPatch,
    verdict: Verdict,
) -> None:
    fuse(qtbot, window, pair[1])  # of one frame of reference: nothing is registered
    say(monkeypatch, verdict)
    fuse(qtbot, window, pair[1], anew=True)
    entries = [each for each in AuditTrail().entries() if each["event"] == "registered"]
    details = [each["details"] for each in entries]
    assert len(details) == 1
    assert details[0]["verdict"] == verdict.value
    assert details[0]["shift_mm"] == [0, 0, 4]
    uids = [details[0][side]["series_instance_uid"] for side in ("fixed", "moving")]
    assert uids == [each.series_instance_uid for each in pair]


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
    assert under_the_cursor() == ("CT: 603 HU", "x 7  y 3:  603 HU")
    window.commands["slab_max"].trigger()
    assert model.note == "MIP 10 mm"
    assert under_the_cursor() == ("CT: 803 HU", "x 7  y 3:  803 HU")
    window.fusion.change(opacity=1.0, colours="grey")
    assert window.pane.viewport.grab().toImage() != thin


def test_planes_alone_are_registered_anew_and_fused_as_their_series(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another series took the viewport of the slices: the planes' voxels are still at hand."""
    fuse(qtbot, window, pair[1])
    window.commands["mpr"].trigger()
    wait_quiet(qtbot, window)
    window.grid.activate(window.grid.panes[3])
    window.parts.browser.choose(pair[1].key)
    wait_quiet(qtbot, window)
    window.grid.activate(window.grid.panes[0])
    assert not window.grid.showing(pair[0].key)
    say(monkeypatch, Verdict.DOUBTFUL)
    window.fusion.bar.again.click()
    wait_quiet(qtbot, window)
    fusion = window.pane.model.fusion
    assert fusion is not None
    assert not fusion.alignment.sure


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
