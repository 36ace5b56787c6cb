"""A lesion drawn on every other slice is filled in between, in one step."""

from __future__ import annotations

import numpy as np
import pytest

from medviewer.findings.reading.lesion_volume import lesion_volumes
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.lesions.changes import link
from tests.ui.measuring.hands import drag, wait_outlined


@pytest.fixture
def drawn(opened: MainWindow) -> MainWindow:
    """A lesion drawn on slices 3 and 7 of the ramp: circles of 20 and 10 mm, the last chosen."""
    opened.commands["tool_ellipse"].trigger()
    for index, (corner, far) in ((3, ((12, 4), (52, 44))), (7, ((22, 14), (42, 34)))):
        opened.pane.model.go_to(index)
        drag(opened.pane.viewport, corner, far)
    first, last = opened.measuring.reading.measurements()
    link(opened.measuring.desk, "Same lesion", last, first)
    return opened


def test_the_slices_between_get_the_circles_between(drawn: MainWindow) -> None:
    drawn.commands["fill_lesion"].trigger()
    wait_outlined(drawn)
    (lesion,) = lesion_volumes(drawn.measuring.reading.measurements())
    widths = [float(np.ptp(np.array(one.points)[:, 0])) / 2 for one in lesion.regions]
    assert widths == pytest.approx([20, 17.5, 15, 12.5, 10], abs=0.2)
    assert lesion.gaps_mm == ()
    assert drawn.status.text() == "3 slices filled in – lesion of 5 slices: 1.9 mL"
    # the values are those of the slice: the ramp has 100 HU more on each, and a row more each HU
    means = [one.statistics.mean for one in lesion.regions if one.statistics is not None]
    assert means == pytest.approx([323.5, 423.5, 523.5, 623.5, 723.5], abs=0.3)


def test_it_is_one_step_back(drawn: MainWindow) -> None:
    before = drawn.measuring.reading.measurements()
    drawn.commands["fill_lesion"].trigger()
    wait_outlined(drawn)
    drawn.commands["undo"].trigger()
    assert drawn.measuring.reading.measurements() == before
    assert drawn.status.text() == "Undone: Fill in the slices between"


def test_what_has_no_gap_stays_as_it_is(drawn: MainWindow) -> None:
    drawn.commands["fill_lesion"].trigger()
    wait_outlined(drawn)
    before = drawn.measuring.reading.measurements()
    drawn.commands["fill_lesion"].trigger()
    wait_outlined(drawn)
    assert drawn.measuring.reading.measurements() == before
    assert drawn.status.text() == "No slice is left out between those that are drawn on."


def test_a_region_alone_has_nothing_between(opened: MainWindow) -> None:
    opened.commands["tool_ellipse"].trigger()
    drag(opened.pane.viewport, (12, 4), (52, 44))
    assert not opened.commands["fill_lesion"].isEnabled()


def test_a_lesion_that_is_changed_meanwhile_is_not_filled_in(drawn: MainWindow) -> None:
    drawn.commands["fill_lesion"].trigger()
    assert drawn.status.text() == "Fill in the slices between… Esc stops it."
    drawn.commands["hide_measurement"].trigger()
    wait_outlined(drawn)
    assert len(drawn.measuring.reading.measurements()) == 2
    words = "The lesion was changed meanwhile: nothing was filled in."
    assert drawn.status.text() == words
