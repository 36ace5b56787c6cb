"""The edge of uptake as the reader chooses it: on a PET, remembered, and said with its number."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pytestqt.qtbot import QtBot

from medviewer.errors import MedviewerError
from medviewer.findings.reading.lesion_volume import LesionVolume, lesion_volumes
from medviewer.findings.reading.measurement_table import to_csv
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from medviewer.image.measuring.threshold import Threshold
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.shapes.handles import Grip, Part, dragged
from tests.phantoms.pet import BALL_MM, MIDDLE, VOXEL_MM, write_ball
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import drag, open_folder
from tests.ui.measuring.studies import row_of

FROM = (MIDDLE[2] + 0.5, MIDDLE[1] + 0.5)
TO = (FROM[0] + 2 + BALL_MM / VOXEL_MM, FROM[1])
"""Two voxels beyond the ball's edge."""


@pytest.fixture
def with_pet(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A PET with a hot ball, the slice through its middle shown, the tool chosen."""
    open_folder(qtbot, window, write_ball(tmp_path / "pet"))
    window.pane.model.go_to(MIDDLE[0])
    window.commands["tool_grow"].trigger()
    return window


def lesion(window: MainWindow) -> LesionVolume:
    (found,) = lesion_volumes(window.measuring.reading.measurements())
    return found


def grown(qtbot: QtBot, window: MainWindow, words: str) -> None:
    """Drag a circle, and wait until these words are said."""
    drag(window.pane.viewport, FROM, TO)
    qtbot.waitUntil(lambda: window.status.text().startswith(words))


def test_a_lesion_of_a_pet_is_outlined_half_way_unless_the_reader_chooses(
    qtbot: QtBot, with_pet: MainWindow
) -> None:
    assert with_pet.commands["uptake_edge_half_way"].isChecked()
    grown(qtbot, with_pet, "Outlined at 4.50 SUV, half way between 8.00 inside and 1.00 around – ")
    assert lesion(with_pet).slices == 7
    assert "SUVmax 10.00, SUVpeak 8.11, SUVmean 8.01" in with_pet.status.text()


@pytest.mark.parametrize(
    ("edge", "words", "kept"),
    [
        ("share_41", "4.10 SUV, 41 % of the highest value", "41 % of the highest value"),
        ("share_50", "5.00 SUV, 50 % of the highest value", "50 % of the highest value"),
        ("suv_2_5", "2.50 SUV, 25 % of the highest value", "SUV 2.5"),
        ("suv_4", "4.00 SUV, 40 % of the highest value", "SUV 4"),
    ],
)
def test_a_threshold_is_chosen_in_the_menu_and_remembered(
    qtbot: QtBot, with_pet: MainWindow, edge: str, words: str, kept: str
) -> None:
    """By the settings for the next lesion, and with this one, where its volume is told."""
    with_pet.commands[f"uptake_edge_{edge}"].trigger()
    assert with_pet.settings.uptake_edge == edge
    assert not with_pet.commands["uptake_edge_half_way"].isChecked()
    grown(qtbot, with_pet, f"Outlined at {words} – lesion of 7 slices: MTV")
    assert lesion(with_pet).words.endswith(f", edge at {kept}")
    assert f", edge at {kept}" in to_csv(with_pet.measuring.reading.measurements())
    (one, *_) = lesion(with_pet).regions
    assert item_from_json(json.loads(json.dumps(item_to_json(one)))) == one


def test_a_lesion_that_was_pulled_at_says_no_edge_any_more(
    qtbot: QtBot, with_pet: MainWindow
) -> None:
    with_pet.commands["uptake_edge_share_41"].trigger()
    grown(qtbot, with_pet, "Outlined")
    largest = lesion(with_pet).largest
    (corner, *_) = largest.points
    grip = Grip(Part.OUTLINE)
    for pulled in (
        dragged(largest, grip, corner, (corner[0] + 2, corner[1]), 4.0),
        dragged(largest, Grip(Part.BODY), corner, (corner[0] + 2, corner[1]), 4.0),
    ):
        with_pet.measuring.desk.change("pulled", pulled)
        assert "edge at" not in lesion(with_pet).words
        with_pet.commands["undo"].trigger()
        assert "edge at 41 %" in lesion(with_pet).words


def test_what_nothing_reaches_is_said_with_its_number(qtbot: QtBot, with_pet: MainWindow) -> None:
    with_pet.commands["uptake_edge_suv_4"].trigger()
    drag(with_pet.pane.viewport, (2.5, 2.5), (5.5, 2.5))
    qtbot.waitUntil(lambda: with_pet.status.text() == "Nothing within the circle reaches 4.00 SUV.")
    assert with_pet.measuring.reading.measurements() == ()


def test_on_a_ct_the_edge_of_uptake_has_no_say(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.commands["uptake_edge_suv_4"].trigger()
    open_folder(qtbot, window, write_ramp(tmp_path / "ct"))
    assert window.pane.volume is not None
    assert window.measuring.uptake_edge.threshold(window.pane.volume) is None


def test_over_time_a_lesion_has_its_hottest_uptake_behind_its_size(
    qtbot: QtBot, with_pet: MainWindow
) -> None:
    grown(qtbot, with_pet, "Outlined")
    shown = row_of(with_pet.measurements.follow_up.table, 0)[2]
    assert shown.endswith(" mL, SUVmax 10.00")


def test_an_edge_at_an_suv_is_refused_where_the_header_allows_none(
    qtbot: QtBot, with_pet: MainWindow
) -> None:
    volume = with_pet.pane.volume
    assert volume is not None
    unknown = replace(volume, series=replace(volume.series, header=Dataset()))
    with_pet.commands["uptake_edge_share_50"].trigger()
    assert with_pet.measuring.uptake_edge.threshold(unknown) == Threshold(share=0.5)
    with_pet.commands["uptake_edge_suv_2_5"].trigger()
    with pytest.raises(MedviewerError, match=r"set to SUV 2\.5, and there is no SUV here"):
        with_pet.measuring.uptake_edge.threshold(unknown)
