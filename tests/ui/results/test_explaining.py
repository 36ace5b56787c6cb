"""The maps of a finding: made when asked for, held back when they point elsewhere, stopped."""

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from medviewer.errors import Cancelled, MedviewerError
from medviewer.learning.package import ModelPackage
from medviewer.lesion.slice_map import SliceMap
from medviewer.ui.main_window import MainWindow
from medviewer.ui.results import analysis
from medviewer.ui.results.analysis import explain as explain_as_installed
from medviewer.ui.results.explain_dialog import ExplainDialog
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.makers import make_finding, make_results, write_ramp


def a_map(kind: str, *, points: bool) -> SliceMap:
    heat = np.zeros((6, 8), np.float16)
    heat[2, 3] = 1
    return SliceMap(kind, heat, 0.87, points)


@pytest.fixture
def explain(
    window: MainWindow,
    models: FakeModels,
    ramp_folder: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[Callable[..., SliceMap]], ExplainDialog]:
    """Open the ramp, choose its finding, and let a stand-in explain it."""

    def opened(answer: Callable[..., SliceMap]) -> ExplainDialog:
        monkeypatch.setattr(analysis, "explain", answer)
        models.lesion = lambda volume, **_: make_results(
            make_finding(), make_finding("L2", 5), series_key=volume.series.key
        )
        window.open_paths([ramp_folder])
        wait_quiet(qtbot, window)
        assert window.explaining.explain() is None
        assert "Choose a finding" in window.parts.messages.texts()[-1]
        window.commands["next_finding"].trigger()
        dialog = window.explaining.explain()
        assert dialog is not None
        return dialog

    return opened


def pixels(picture: QPixmap) -> bytes:
    return bytes(picture.toImage().constBits())


def test_a_map_that_points_is_shown_and_named(explain: Any, qtbot: QtBot) -> None:
    asked: list[str] = []

    def answer(volume: Any, finding: Any, kind: str, progress: Any, **_: Any) -> SliceMap:
        asked.append(kind)
        return a_map(kind, points=True)

    dialog = explain(answer)
    qtbot.waitUntil(lambda: "0.87" in dialog.gradient.verdict.text())
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Research use only – not for diagnosis" in told
    assert asked == ["Grad-CAM"], "occlusion costs time: only when it is asked for"
    assert "within" in dialog.gradient.verdict.text()
    assert pixels(dialog.gradient.picture.pixmap()) != pixels(dialog.occlusion.picture.pixmap())
    dialog.occlusion.start_button.click()
    qtbot.waitUntil(lambda: "0.87" in dialog.occlusion.verdict.text())
    assert pixels(dialog.gradient.picture.pixmap()) == pixels(dialog.occlusion.picture.pixmap())
    dialog.close()


def test_a_map_that_points_elsewhere_is_not_shown(explain: Any, qtbot: QtBot) -> None:
    dialog = explain(lambda volume, finding, kind, progress, **_: a_map(kind, points=False))
    qtbot.waitUntil(lambda: "not shown" in dialog.gradient.verdict.text())
    assert pixels(dialog.gradient.picture.pixmap()) == pixels(dialog.occlusion.picture.pixmap())
    dialog.close()


def test_closing_stops_the_work(explain: Any, qtbot: QtBot) -> None:
    begun: list[bool] = []
    ended: list[bool] = []

    def answer(volume: Any, finding: Any, kind: str, progress: Any, **_: Any) -> SliceMap:
        begun.append(True)
        wait_until_cancelled(progress)
        ended.append(True)
        raise Cancelled

    dialog = explain(answer)
    qtbot.waitUntil(lambda: begun == [True])  # closed before, the work does not even begin
    dialog.close()
    qtbot.waitUntil(lambda: ended == [True])


def wait_until_cancelled(progress: Any) -> None:
    """On the worker's thread: wait for the reader's word."""
    until = time.monotonic() + 10
    while not progress.cancelled() and time.monotonic() < until:
        time.sleep(0.01)
    assert progress.cancelled()


def test_what_fails_is_told_in_the_dialog(explain: Any, qtbot: QtBot) -> None:
    def answer(*_: Any, **__: Any) -> SliceMap:
        raise MedviewerError("The model is gone.", "Install it again.")

    dialog = explain(answer)
    qtbot.waitUntil(lambda: "The model is gone." in dialog.gradient.verdict.text())
    assert dialog.gradient.start_button.isVisible(), "it can be tried again"
    dialog.close()


def test_another_model_s_map_is_not_passed_off_as_the_mark_s_own(
    explain: Any, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The model was exchanged since the analysis: same name and version, other weights."""
    package = ModelPackage(Path(), {"name": "brain-mr", "version": "1.0", "sha256": "cd" * 32})
    monkeypatch.setattr(analysis, "installed_package", lambda kind: (package, []))
    dialog = explain(explain_as_installed)
    before = pixels(dialog.gradient.picture.pixmap())
    for view in (dialog.gradient, dialog.occlusion):
        view.start_button.click()
        qtbot.waitUntil(lambda view=view: "(SHA-256 abababab…)" in view.verdict.text())
        assert "(SHA-256 cdcdcdcd…) is installed now" in view.verdict.text()
        assert "Analyse the series again" in view.verdict.text()
        assert pixels(view.picture.pixmap()) == before
    dialog.close()


def test_it_says_whose_mark_it_is(explain: Any) -> None:
    dialog = explain(lambda volume, finding, kind, progress, **_: a_map(kind, points=True))
    assert "The mark was set by brain-mr 1.0." in [
        label.text() for label in dialog.findChildren(QLabel)
    ]
    dialog.close()


def test_two_findings_are_explained_side_by_side(
    explain: Any, window: MainWindow, qtbot: QtBot
) -> None:
    go = threading.Event()

    def answer(volume: Any, finding: Any, kind: str, progress: Any, **_: Any) -> SliceMap:
        assert go.wait(10)
        return a_map(kind, points=True)

    first = explain(answer)
    window.pane.model.select("L2")
    second = window.explaining.explain()
    assert second is not None
    go.set()
    for dialog in (first, second):
        qtbot.waitUntil(lambda dialog=dialog: "0.87" in dialog.gradient.verdict.text())
        dialog.close()
    wait_quiet(qtbot, window)


def test_another_study_closes_what_explains_the_one_before(
    explain: Any, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = explain(lambda volume, finding, kind, progress, **_: a_map(kind, points=True))
    qtbot.waitUntil(lambda: "0.87" in dialog.gradient.verdict.text())
    with qtbot.waitSignal(dialog.finished):
        window.open_paths([write_ramp(tmp_path / "other")])
    wait_quiet(qtbot, window)
