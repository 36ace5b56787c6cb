"""What is said of a lesion is said in every study, and goes when it no longer fits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.findings.reading.follow_up import lesions, time_points
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.organ import Organ
from medviewer.findings.reading.reading import Reading
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.ui.measuring.desk import Desk
from medviewer.ui.measuring.lesions.changes import (
    link,
    namesake,
    set_criteria,
    set_marker,
    set_progressed,
    set_role,
    state,
    unlink,
)
from tests.findings.courses import seen
from tests.ui.makers import make_volume


@pytest.fixture
def desk() -> Desk:
    return Desk(Reading(), "Ada")


def put(desk: Desk, *drawn: Measurement) -> None:
    desk.reading.put("drawn", *drawn)


def now(desk: Desk, one: Measurement) -> Measurement:
    found = desk.reading.measurement(one.key)
    assert found is not None
    return found


def test_a_part_in_recist_is_that_of_the_lesion_in_every_study(desk: Desk) -> None:
    one, later, other = seen("A", 0, 20), seen("A", 1, 25), seen("B", 0, 9)
    put(desk, one, later, other)
    set_role(desk, "Target", one.tracking_uid, Role.TARGET, nodal=True)
    assert {(now(desk, each).role, now(desk, each).nodal) for each in (one, later)} == {
        (Role.TARGET, True)
    }
    assert now(desk, other) == other
    desk.reading.undo()
    assert [now(desk, each) for each in (one, later)] == [one, later]


def test_progression_is_of_all_that_was_drawn_of_a_lesion_in_a_study(desk: Desk) -> None:
    """Taken back on one outline, it stayed with the one where it had been said."""
    one, other, later = seen("A", 0, 20), seen("A", 0, 15), seen("A", 1, 25)
    put(desk, one, other, later)
    set_progressed(desk, "Progression", one, progressed=True)
    assert [now(desk, each).progressed for each in (one, other, later)] == [True, True, False]
    set_progressed(desk, "Progression", other, progressed=False)
    assert not any(now(desk, each).progressed for each in (one, other, later))


@pytest.mark.parametrize("role", [Role.TARGET, Role.NEW, Role.NONE])
def test_what_is_no_non_target_any_more_has_no_unequivocal_progression(
    desk: Desk, role: Role
) -> None:
    """Nothing offered to take it back, and reports and tables went on saying it."""
    worse = seen("A", 1, 25, role=Role.NON_TARGET, progressed=True)
    put(desk, worse)
    set_role(desk, "Part", worse.tracking_uid, role, nodal=False)
    assert not now(desk, worse).progressed
    desk.reading.undo()
    set_role(desk, "Node", worse.tracking_uid, Role.NON_TARGET, nodal=True)
    assert now(desk, worse).progressed


def test_progression_stays_with_the_lesion_that_it_was_said_of(desk: Desk) -> None:
    worse = seen("A", 1, 25, role=Role.NON_TARGET, progressed=True)
    target = seen("T", 0, 30, role=Role.TARGET, organ=Organ.LIVER)
    put(desk, worse, target)
    unlink(desk, "Of its own", worse)
    alone = now(desk, worse)
    assert (alone.role, alone.progressed) == (Role.NONE, False)
    assert alone.tracking_uid != worse.tracking_uid
    desk.reading.undo()
    link(desk, "Same", now(desk, worse), target)
    joined = now(desk, worse)
    assert (joined.tracking_uid, joined.label, joined.role) == (
        target.tracking_uid,
        "T",
        Role.TARGET,
    )
    assert joined.organ is Organ.LIVER
    assert not joined.progressed


def test_of_regions_that_are_followed_nowhere_else_the_one_parts(desk: Desk) -> None:
    square = ((0.0, 0.0), (5.0, 5.0))
    lesion = [replace(seen("A", 0, 20), kind=Kind.RECTANGLE, points=square) for _ in range(2)]
    later = replace(seen("A", 1, 25), kind=Kind.RECTANGLE, points=square)
    put(desk, *lesion)
    unlink(desk, "Of its own", lesion[0])
    first, second = (now(desk, one).tracking_uid for one in lesion)
    assert (first == lesion[0].tracking_uid, second == lesion[1].tracking_uid) == (False, True)
    desk.reading.undo()
    put(desk, later)  # it is followed: all its regions there part from what comes later
    unlink(desk, "Of its own", lesion[0])
    first, second, last = (now(desk, one).tracking_uid for one in (*lesion, later))
    assert (first == second, last == later.tracking_uid, first == last) == (True, True, False)


def test_a_name_finds_the_one_lesion_of_the_patients_other_studies(desk: Desk) -> None:
    def of(patient: str, one: Measurement) -> Measurement:
        return replace(one, image=replace(one.image, patient_key=patient))

    before, drawn = of("p", seen("A", 0, 20)), of("p", seen("new", 1, 22))
    put(desk, before, of("q", seen("B", 0, 20)), drawn)
    assert namesake(desk.reading, drawn, "A") == before
    assert namesake(desk.reading, drawn, "B") is None  # another patient's
    assert namesake(desk.reading, drawn, "") is None
    put(desk, of("p", seen("A", 1, 9)))
    assert namesake(desk.reading, drawn, "A") is None  # this study has one already


def test_a_marker_that_was_said_anew_comes_back_as_it_was(desk: Desk) -> None:
    put(desk, seen("A", 0, 20))
    study = ("1.2.0",)
    set_marker(desk, "Marker", study, MarkerLevel.ABOVE)
    set_marker(desk, "Marker", study, MarkerLevel.NORMAL)
    assert desk.reading.markers() == {"1.2.0": MarkerLevel.NORMAL}
    desk.reading.undo()
    assert desk.reading.markers() == {"1.2.0": MarkerLevel.ABOVE}
    set_marker(desk, "Marker", study, None)
    assert desk.reading.markers() == {}
    desk.reading.undo()
    assert desk.reading.markers() == {"1.2.0": MarkerLevel.ABOVE}


def test_the_criteria_of_a_patient_are_chosen_and_taken_back(desk: Desk) -> None:
    drawn = replace(seen("A", 0, 20), image=replace(seen("A", 0, 20).image, patient_key="p"))
    put(desk, drawn)
    set_criteria(desk, "Criteria", drawn.image, Criteria.RANO)
    assert desk.reading.criteria() == {"p": Criteria.RANO}
    later = replace(drawn.image, study_instance_uid="1.2.7")
    set_criteria(desk, "Criteria", later, Criteria.RECIST)  # one choice for all her studies
    assert desk.reading.criteria() == {"p": Criteria.RECIST}
    desk.reading.undo()
    assert desk.reading.criteria() == {"p": Criteria.RANO}
    set_criteria(desk, "Again", later, Criteria.RANO)  # changes nothing, so leaves no step
    change = desk.reading.undo()
    assert change is not None
    assert change.name == "Criteria"


def test_the_criteria_are_chosen_under_every_id_of_the_patient(desk: Desk) -> None:
    """The choice held for one ID alone: half of one patient's studies went on by the others."""
    drawn = [
        replace(one, image=replace(one.image, patient_key=key))
        for one, key in ((seen("A", 0, 20), "old"), (seen("A", 1, 25), "new"))
    ]
    put(desk, *drawn, replace(seen("B", 0, 9), image=replace(drawn[0].image, patient_key="else")))
    set_criteria(desk, "Criteria", drawn[0].image, Criteria.RANO)
    assert desk.reading.criteria() == {"old": Criteria.RANO, "new": Criteria.RANO}
    set_criteria(desk, "Criteria", drawn[1].image, Criteria.RECIST)
    assert desk.reading.criteria() == {"old": Criteria.RECIST, "new": Criteria.RECIST}
    desk.reading.undo()
    desk.reading.undo()
    assert desk.reading.criteria() == {}


def test_what_is_stated_of_a_lesion_is_of_that_lesion(desk: Desk) -> None:
    """A node that is stated as gone still counts by its short axis, in its organ."""
    node = seen("N", 0, 20, 15, role=Role.TARGET, nodal=True, organ=Organ.LUNG)
    put(desk, node)
    stated = state(desk, "Gone", node, make_volume(), 3, 0.0)
    assert (stated.tracking_uid, stated.label, stated.role) == (node.tracking_uid, "N", Role.TARGET)
    assert (stated.nodal, stated.organ, stated.stated_mm) == (True, Organ.LUNG, 0.0)
    assert stated.image.sop_instance_uid == make_volume().series.slices[3].sop_instance_uid
    (lesion,) = lesions(desk.reading.measurements())
    assert [lesion.diameter_mm(point) for point in time_points(desk.reading.measurements())] == [
        15,
        0,
    ]
