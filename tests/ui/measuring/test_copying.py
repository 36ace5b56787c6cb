"""A whole lesion is copied and pasted: all its outlines, in the background, in one step."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.lesion_volume import LesionVolume, lesion_volumes
from medviewer.findings.reading.measurement import Kind
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import turned_about
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.lesions.changes import linked
from tests.ui.conftest import wait_quiet
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import wait_outlined
from tests.ui.measuring.studies import DATES, show


def _draw(window: MainWindow, *slices: int) -> None:
    """A lesion of circles of 10 mm on slices of the series that is shown, chosen as a whole."""
    desk, volume = window.measuring.desk, window.pane.volume
    assert volume is not None
    drawn = [
        desk.draft(Kind.ELLIPSE, ((10.0, 10.0), (30.0, 30.0)), volume, index) for index in slices
    ]
    desk.reading.put("Outlines", *(linked(one, drawn[0]) for one in drawn))
    window.measuring.whereabouts.go_to_lesion(drawn[0].key)


@pytest.fixture
def both(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """Two series of one frame of reference; a lesion on slices 4 to 6 of the first is copied."""
    window.settings.analyse_when_opened = False
    write_ramp(tmp_path / "both" / "one", "one", 1)
    write_ramp(tmp_path / "both" / "two", "two", 2)
    window.open_paths([tmp_path / "both"])
    wait_quiet(qtbot, window)
    _draw(window, 3, 4, 5)
    window.commands["copy_measurement"].trigger()
    return window


def _paste(qtbot: QtBot, window: MainWindow) -> None:
    window.commands["next_series"].trigger()
    wait_quiet(qtbot, window)
    window.commands["paste_measurement"].trigger()
    wait_outlined(window)


def _lesions(window: MainWindow) -> tuple[LesionVolume, ...]:
    return lesion_volumes(window.measuring.reading.measurements())


def test_the_line_at_the_bottom_says_that_all_of_it_was_copied(both: MainWindow) -> None:
    assert both.status.text() == "Copied: the lesion on all slices"
    assert both.commands["copy_measurement"].text() == "&Copy lesion"
    assert both.commands["paste_measurement"].text() == "&Paste lesion here"


def test_all_outlines_come_to_the_same_places_of_the_patient(
    qtbot: QtBot, both: MainWindow
) -> None:
    _paste(qtbot, both)
    assert both.status.text() == "3 outlines pasted – lesion of 3 slices: 471 mm³"
    first, second = _lesions(both)
    assert second.tracking_uid == first.tracking_uid
    assert second.image.series_key == both.pane.series.key
    places = [one.image.index_in(both.pane.series) for one in second.regions]
    assert sorted(places) == [3, 4, 5]
    assert both.measuring.desk.whole_lesion() == second
    assert both.pane.model.index in (3, 4, 5)


def test_it_is_one_step_back(qtbot: QtBot, both: MainWindow) -> None:
    before = both.measuring.reading.measurements()
    _paste(qtbot, both)
    assert both.commands["undo"].text() == "&Undo: Copy the lesion on all slices"
    both.commands["undo"].trigger()
    assert both.measuring.reading.measurements() == before


def test_pasted_twice_it_is_there_once(qtbot: QtBot, both: MainWindow) -> None:
    """Two outlines of a lesion that cover each other have no volume."""
    _paste(qtbot, both)
    both.commands["paste_measurement"].trigger()
    wait_outlined(both)
    words = "Nothing was pasted – not pasted: 3 on slices that have this lesion already"
    assert both.status.text() == words
    assert len(both.measuring.reading.measurements()) == 6


def test_only_outlines_of_the_same_lesion_keep_it_from_a_slice(
    qtbot: QtBot, both: MainWindow
) -> None:
    """The volume is of those that were there and of those that came."""
    desk, corners = both.measuring.desk, ((10.0, 10.0), (30.0, 30.0))
    lesion = desk.reading.measurements()[0]
    both.commands["next_series"].trigger()
    wait_quiet(qtbot, both)
    volume = both.pane.volume
    assert volume is not None
    outline, another = (desk.draft(Kind.ELLIPSE, corners, volume, index) for index in (3, 4))
    line = linked(desk.draft(Kind.LENGTH, corners, volume, 5), lesion)
    desk.reading.put("Other", linked(outline, lesion), another, line)
    both.commands["paste_measurement"].trigger()
    wait_outlined(both)
    words = "2 outlines pasted – not pasted: 1 on slices that have this lesion already"
    assert both.status.text().startswith(words)
    assert "lesion of 3 slices: 471 mm³" in both.status.text()


def test_in_its_own_series_it_is_another_lesion_from_the_slice_that_is_shown(
    both: MainWindow,
) -> None:
    both.pane.model.go_to(10)
    both.commands["paste_measurement"].trigger()
    wait_outlined(both)
    first, second = _lesions(both)
    assert second.tracking_uid != first.tracking_uid
    assert "not pasted: 1 outside this series" in both.status.text()


@pytest.mark.parametrize("whole", [False, True])
def test_in_another_patient_it_is_another_lesion(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, whole: bool
) -> None:
    """Whose lesions have one identity are taken for one patient: their courses would be mixed."""
    window.settings.analyse_when_opened = False
    write_ramp(tmp_path / "both" / "one", "one", 1)
    write_ramp(tmp_path / "both" / "two", "two", 2, patient_id="43")
    window.open_paths([tmp_path / "both"])
    wait_quiet(qtbot, window)
    _draw(window, 3, 4, 5)
    desk, drawn = window.measuring.desk, window.measuring.reading.measurements()
    window.measuring.naming.rename(drawn[0], "T1")
    if not whole:
        desk.choose(drawn[0].key)
    window.commands["copy_measurement"].trigger()
    _paste(qtbot, window)
    pasted = window.measuring.reading.measurements()[3:]
    assert len(pasted) == (3 if whole else 1)
    assert drawn[0].tracking_uid not in {one.tracking_uid for one in pasted}
    assert {one.label for one in pasted} == {""}
    assert len({one.tracking_uid for one in pasted}) == 1


def test_a_single_outline_of_it_is_copied_alone(qtbot: QtBot, both: MainWindow) -> None:
    region = both.measuring.reading.measurements()[0]
    both.measuring.desk.choose(region.key)
    both.commands["copy_measurement"].trigger()
    assert both.status.text() == "Copied: Ellipse"
    both.commands["paste_measurement"].trigger()
    assert "No slice here is known" not in both.status.text()  # in its own series nobody asks
    _paste(qtbot, both)
    assert len(both.measuring.reading.measurements()) == 5


def test_where_no_place_is_shared_the_largest_outline_is_pasted_and_it_is_said(
    qtbot: QtBot, followed: MainWindow
) -> None:
    _draw(followed, 3, 4, 5)
    followed.commands["copy_measurement"].trigger()
    show(qtbot, followed, DATES[1])
    followed.commands["paste_measurement"].trigger()
    wait_outlined(followed)
    assert len(followed.measuring.reading.measurements()) == 4
    assert "only the largest outline of the lesion was pasted" in followed.status.text()


def test_a_registration_by_hand_brings_all_of_it_to_another_examination(
    qtbot: QtBot, followed: MainWindow
) -> None:
    _draw(followed, 3, 4, 5)
    followed.commands["copy_measurement"].trigger()
    before = followed.pane.series
    show(qtbot, followed, DATES[1])
    unmoved = Alignment(turned_about((0, 0, 0), (0, 0, 0), (0, 0, 0)), by_hand=True)
    followed.measuring.desk.alignments.add(before, followed.pane.series, unmoved)
    followed.commands["paste_measurement"].trigger()
    wait_outlined(followed)
    assert followed.status.text().startswith("3 outlines pasted")
