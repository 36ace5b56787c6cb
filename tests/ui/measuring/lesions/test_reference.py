"""What a PET's lesions are compared with, placed as PERCIST does from the menu of a lesion."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measurement import Kind, Role
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.panel import MeasurementPanel
from medviewer.ui.measuring.table import KIND, ROLE
from medviewer.ui.results.findings_list import FindingsList
from tests.phantoms.pet import BALL_MM, from_middle_mm, write_uptake
from tests.ui.measuring.hands import only, open_folder
from tests.ui.measuring.studies import line

LEAN = 55.857 / 70
MIDDLE = 5


@pytest.fixture
def pet(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A hot ball in an even liver, of an adult; a point in the liver is chosen."""
    suv = np.where(from_middle_mm() <= BALL_MM, 8.0, 2.0)
    folder = write_uptake(tmp_path / "pet", suv, PatientSex="M", PatientSize=1.75)
    open_folder(qtbot, window, folder)
    window.pane.model.go_to(MIDDLE)
    put(window, Kind.POINT, ((4.5, 19.5),))
    return window


def put(window: MainWindow, kind: Kind, points: tuple[tuple[float, float], ...]) -> None:
    volume, desk = window.pane.volume, window.measuring.desk
    assert volume is not None
    desk.add("Drawn", desk.draft(kind, points, volume, MIDDLE))


def panel_of(window: MainWindow) -> MeasurementPanel:
    window.commands["measurements_panel"].setChecked(True)
    return window.findChildren(MeasurementPanel)[0]


OFFERED = "Re&ference of this PET"


def offered(panel: MeasurementPanel) -> list[str]:
    """What the menu of the chosen lesion says."""
    panel.lesion_menu.fill()
    return [each.text() for each in panel.lesion_menu.actions()]


def test_a_sphere_of_3_cm_takes_the_place_of_the_point(pet: MainWindow) -> None:
    point = only(pet)
    panel_of(pet).lesion_menu.place_reference(Role.LIVER)
    (found,) = lesion_volumes(pet.measuring.reading.measurements())
    assert found.mm3 == pytest.approx(4 / 3 * np.pi * 15**3, rel=0.03)
    assert {one.role for one in found.regions} == {Role.LIVER}
    assert pet.measuring.desk.chosen in {one.key for one in found.regions}
    assert pet.measuring.reading.measurement(point.key) is None
    pet.commands["undo"].trigger()
    assert only(pet) == point


def test_it_is_called_as_what_it_takes_the_place_of(pet: MainWindow) -> None:
    pet.measuring.reading.put("Name", replace(only(pet), label="Right lobe"))
    panel_of(pet).lesion_menu.place_reference(Role.LIVER)
    assert {one.label for one in pet.measuring.reading.measurements()} == {"Right lobe"}


def test_placed_again_it_takes_the_place_of_all_its_slices(pet: MainWindow) -> None:
    menu = panel_of(pet).lesion_menu
    menu.place_reference(Role.LIVER)
    menu.place_reference(Role.BLOOD_POOL)
    (found,) = lesion_volumes(pet.measuring.reading.measurements())
    assert {one.role for one in pet.measuring.reading.measurements()} == {Role.BLOOD_POOL}
    assert found.slices == 5
    pet.commands["undo"].trigger()
    assert {one.role for one in pet.measuring.reading.measurements()} == {Role.LIVER}


def test_a_cylinder_of_1_by_2_cm_is_the_blood_pool(pet: MainWindow) -> None:
    panel_of(pet).lesion_menu.place_reference(Role.BLOOD_POOL)
    (found,) = lesion_volumes(pet.measuring.reading.measurements())
    assert found.slices == 5
    assert found.mm3 == pytest.approx(np.pi * 5**2 * 20, rel=0.01)


def test_a_region_is_a_reference_as_it_was_drawn(pet: MainWindow) -> None:
    panel = panel_of(pet)
    pet.measuring.desk.remove("Point")
    put(pet, Kind.ELLIPSE, ((2.0, 17.0), (7.0, 22.0)))
    panel.lesion_menu.set_role(Role.LIVER)
    item = panel.table.topLevelItem(0)
    assert item is not None
    assert item.text(ROLE) == "reference (liver)"
    assert pet.measuring.desk.words(only(pet))[-1] == "reference (liver)"


def test_a_reference_is_no_lymph_node(pet: MainWindow) -> None:
    menu = panel_of(pet).lesion_menu
    pet.measuring.desk.remove("Point")
    put(pet, Kind.ELLIPSE, ((2.0, 17.0), (7.0, 22.0)))
    pet.measuring.reading.put("Node", replace(only(pet), nodal=True))
    menu.set_role(Role.LIVER)
    assert not only(pet).nodal


def test_below_the_table_stands_what_follows_for_the_lesions(pet: MainWindow) -> None:
    panel = panel_of(pet)
    panel.lesion_menu.place_reference(Role.LIVER)
    item = panel.table.topLevelItem(0)
    assert item is not None
    assert (item.text(KIND), item.text(ROLE)) == ("Reference", "reference (liver)")
    listed = pet.findChildren(FindingsList)[0].topLevelItem(0)
    assert listed is not None
    assert listed.text(0) == "reference (liver)"
    put(pet, Kind.ELLIPSE, ((10.0, 10.0), (15.0, 15.0)))
    threshold = f"{1.5 * 2 * LEAN:.2f}"
    assert f"Measurable by PERCIST: SULpeak from {threshold} " in panel.sums.text()
    assert "it is reached by a lesion (6.38)" in panel.sums.text()


def test_it_is_offered_on_a_pet(pet: MainWindow) -> None:
    assert OFFERED in offered(panel_of(pet))


def test_it_is_not_offered_on_other_pictures(followed: MainWindow, panel: MeasurementPanel) -> None:
    line(followed, "T1", 12.0)
    words = offered(panel)
    assert "&Target lesion" in words
    assert OFFERED not in words


def test_while_the_series_is_read_no_reference_is_placed(pet: MainWindow) -> None:
    """Its mean would be that of the slices that are there."""
    volume = pet.pane.volume
    assert volume is not None
    volume.loaded[MIDDLE + 1] = False
    panel_of(pet).lesion_menu.place_reference(Role.LIVER)
    assert only(pet).kind is Kind.POINT
    assert "The reference was not placed." in pet.parts.messages.texts()[-1]
