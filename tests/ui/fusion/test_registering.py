"""What a registration says, links, shows or leaves alone, in the real window."""

from __future__ import annotations

import time
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.image.registration import register as registration
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import turned_about
from medviewer.library.audit import AuditTrail
from medviewer.progress import Progress, stop_if_cancelled
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.painting.corner_text import corner_texts
from tests.ui.conftest import FakeModels, wait_quiet
from tests.ui.fusion.fusing import fuse, say


def open_beside(qtbot: QtBot, window: MainWindow, series: Series) -> None:
    """Another viewport shows a series too."""
    window.grid.set_layout(1, 2)
    window.session.open_series(series, window.grid.panes[1])
    wait_quiet(qtbot, window)


def test_a_registration_says_how_good_it_is_and_links_both(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Slices are 2 mm apart: 4 mm are two slices."""
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, pair[1], anew=True)
    assert "good, 0.3 mm consistent" in window.fusion.bar.words.text()
    assert "registered: good, 0.3 mm consistent" in corner_texts(window.pane.model).bottom_right
    open_beside(qtbot, window, pair[1])
    window.pane.model.go_to(5)
    assert window.grid.panes[1].model.index == 7


def test_viewports_go_to_the_same_place_at_once(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was said that they do, and they did not before the next turn of the wheel."""
    say(monkeypatch, Verdict.GOOD)
    open_beside(qtbot, window, pair[1])
    window.commands["link_slices"].setChecked(False)
    window.pane.model.go_to(5)
    window.grid.panes[1].model.go_to(0)
    window.commands["link_slices"].setChecked(True)
    fuse(qtbot, window, pair[1], overlay=False, anew=True)
    assert (window.pane.model.index, window.grid.panes[1].model.index) == (5, 7)


def test_slices_that_are_not_linked_stay_where_they_are_when_registered(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(monkeypatch, Verdict.GOOD)
    open_beside(qtbot, window, pair[1])
    window.commands["link_slices"].setChecked(False)
    window.grid.panes[1].model.go_to(0)
    fuse(qtbot, window, pair[1], overlay=False, anew=True)
    assert window.grid.panes[1].model.index == 0


def test_slices_of_another_direction_are_not_said_to_go_to_the_same_place(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are not scrolled together; lines and cursor show the place."""
    say(monkeypatch, Verdict.GOOD)
    fuse(qtbot, window, pair[1], overlay=False, anew=True)
    assert "now go to the same place" in window.parts.messages.texts()[-1]
    quality = Quality(1.05, 1.3, 0.9, 90.0, 4.0, 0.3, Verdict.GOOD)
    turned = Alignment(turned_about((0, 0, 0), (90, 0, 0), (0, 0, 0)), quality)
    monkeypatch.setattr(registration, "register", lambda *_: turned)
    fuse(qtbot, window, pair[1], overlay=False, anew=True)
    said = window.parts.messages.texts()[-1]
    assert "go to the same place" not in said
    assert "Its slices run in another direction" in said


def test_a_registration_takes_the_place_of_slices_held_together_by_eye(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is said that the two go to the same place now, so they do."""
    say(monkeypatch, Verdict.GOOD)
    open_beside(qtbot, window, pair[1])
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


def test_stopping_leaves_the_picture_as_it_was(
    qtbot: QtBot, window: MainWindow, pair: list[Series], monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_one: object, _two: object, job: Progress) -> None:
        window.fusion.cancel()
        stop_if_cancelled(job)

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
