"""Cross sections are planes of the patient: what is measured, linked and fused on them."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from medviewer.findings.objects.reader_export import LeftOut, why_left_out
from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.findings.reading.measured import quantities
from medviewer.findings.reading.measurement import Kind
from medviewer.image.fusion import second_of
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import Rigid
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.lesions.changes import linked
from tests.ui.viewing.curved.lines import BENT, draw, middle_of, stack, told


def measured(window: MainWindow, index: int) -> None:
    """A length of 10 mm on a section, chosen."""
    pane, desk = stack(window), window.measuring.desk
    window.grid.activate(pane)
    pane.model.go_to(index)
    assert pane.volume is not None
    length = desk.draft(Kind.LENGTH, ((20.5, 25.5), (40.5, 25.5)), pane.volume, index)
    desk.add("Length", length)


def test_lengths_are_the_patients_own_and_go_into_reports_of_places(arch: MainWindow) -> None:
    measured(arch, 12)
    one = arch.measuring.desk.chosen_measurement()
    assert one is not None
    assert quantities(one)[0].text == "10.0 mm"
    ends = [one.image.plane.to_patient(each) for each in one.points] if one.image.plane else []
    assert np.linalg.norm(ends[1] - ends[0]) == pytest.approx(10.0)
    series = arch.parts.browser.series()
    assert why_left_out(one, series) is None
    assert why_left_out(one, series, "gsps") is LeftOut.NO_IMAGE
    assert arch.parts.findings.list.texts()[-1][2:4] == ("CPR 13", "10.0 mm")
    assert one.image.steps_mm == pytest.approx((1.0, 1.0), abs=0.1)


def test_a_click_in_the_table_leads_back_to_the_section(arch: MainWindow, qtbot: QtBot) -> None:
    line = arch.measuring.reading.measurements()[0]
    measured(arch, 12)
    length = arch.measuring.desk.chosen_measurement()
    assert length is not None
    arch.commands["sections"].trigger()
    assert arch.sections.shown() == []
    arch.grid.activate(arch.grid.panes[0])
    arch.measuring.whereabouts.go_to(length)
    assert (arch.pane, stack(arch).model.index) == (stack(arch), 12)
    arch.measuring.desk.choose(line.key)
    arch.commands["delete_measurement"].trigger()
    arch.measuring.whereabouts.go_to(length)
    assert told(arch).startswith("The line of the curved reformation")


def test_areas_of_a_lesion_on_sections_that_turn_are_no_volume(arch: MainWindow) -> None:
    pane, desk = stack(arch), arch.measuring.desk
    assert pane.volume is not None
    box = ((25.5, 25.5), (45.5, 35.5))
    first = desk.draft(Kind.ELLIPSE, box, pane.volume, 3)
    second = linked(desk.draft(Kind.ELLIPSE, box, pane.volume, 8), first)
    (lesion,) = lesion_volumes([first, second])
    assert lesion.mm3 is None
    assert "not parallel" in lesion.why


def test_areas_on_sections_of_a_straight_line_are_a_volume(straight: MainWindow) -> None:
    pane, desk = stack(straight), straight.measuring.desk
    assert pane.volume is not None
    box = ((15.5, 15.5), (25.5, 25.5))
    first = desk.draft(Kind.RECTANGLE, box, pane.volume, 3)
    second = linked(desk.draft(Kind.RECTANGLE, box, pane.volume, 4), first)
    (lesion,) = lesion_volumes([first, second])
    assert lesion.mm3 == pytest.approx(5 * 5 * 2, rel=0.01)  # two sections of a millimetre


def test_sections_across_the_body_and_its_slices_are_scrolled_together(
    opened: MainWindow,
) -> None:
    """A line from head to feet, drawn on a coronal plane, bent to the side by 3 mm."""
    opened.commands["mpr"].trigger()
    coronal = opened.grid.panes[1]
    opened.grid.activate(coronal)
    draw(opened, ((30.5, 0.5), (36.5, 5.5), (30.5, 10.5)))
    opened.commands["sections"].trigger()
    pane, slices = stack(opened), opened.grid.panes[3]
    if pane is slices:  # it has been taken: there is no other picture of slices
        pytest.fail("the slices are gone")
    for index in (2, 9, 5):
        slices.model.go_to(index)
        assert middle_of(pane)[2] == pytest.approx(2 * index, abs=0.6)
    for index in (3, 17):
        pane.model.go_to(index)
        assert 2 * slices.model.index == pytest.approx(middle_of(pane)[2], abs=1.01)
    assert pane.model.index == 17  # nobody took it elsewhere


def test_upright_sections_and_axial_slices_are_not_scrolled_together(arch: MainWindow) -> None:
    pane, slices = stack(arch), arch.grid.panes[0]
    index = pane.model.index
    slices.model.go_to(2)
    assert pane.model.index == index
    pane.model.go_to(3)
    assert slices.model.index == 2


def test_a_second_series_is_laid_over_each_section(arch: MainWindow) -> None:
    """The same values where the series is laid over itself."""
    pane = stack(arch)
    source = pane.source
    assert source is not None
    second, here = second_of(source), Alignment(Rigid(np.eye(3), np.zeros(3)))
    plane, volume = pane.model.plane, pane.volume
    assert plane is not None
    assert volume is not None
    rows, columns = volume.voxels.shape[1:3]
    laid = second.on_plane(plane, (rows, columns), here)
    own = volume.known_values(pane.model.index)
    known = np.isfinite(own) & np.isfinite(laid)
    assert known.sum() > 500
    assert laid[known] == pytest.approx(own[known], abs=1)


def test_a_plane_leads_to_the_section_that_shows_nearly_its_view(opened: MainWindow) -> None:
    """The arch is cut lengthwise at its top, and coronally at its ends."""
    opened.commands["mpr"].trigger()
    opened.grid.activate(opened.grid.panes[3])
    draw(opened, BENT)
    opened.commands["sections"].trigger()
    pane, sagittal = stack(opened), opened.grid.panes[2].model
    pane.model.go_to(2)
    for x_mm in (15.0, 13.0, 17.0):
        sagittal.go_to(round(x_mm / 0.5))
        assert middle_of(pane)[0] == pytest.approx(x_mm, abs=0.75)
    index = pane.model.index
    sagittal.go_to(11)  # 5.5 mm: a leg of the arch
    assert pane.model.index == index


def test_held_together_with_slices_it_is_scrolled_by_millimetres(
    arch: MainWindow,
) -> None:
    """Slices 2 mm apart: two sections each."""
    pane, slices = stack(arch), arch.grid.panes[0].model
    arch.commands["hold_together"].trigger()
    index = pane.model.index
    slices.go_to(slices.index + 3)
    assert pane.model.index == index + 6
