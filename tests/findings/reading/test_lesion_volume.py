"""The volume of a lesion that the reader drew around on several slices."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import pytest

from medviewer.dicom.series import Series
from medviewer.findings.reading.follow_up import lesions
from medviewer.findings.reading.lesion_volume import LesionVolume, by_region, lesion_volumes
from medviewer.findings.reading.measured import axes_mm
from medviewer.findings.reading.measurement import Kind, Measurement, reference_to
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from tests.findings.drawn import draw, values_of
from tests.ui.makers import make_series

RADIUS, CENTRE = 20.0, 40.0
SPHERE = 4 / 3 * math.pi * RADIUS**3
ROW_MM, COLUMN_MM = 0.5, 0.8


def stack(places: Sequence[float]) -> Series:
    """A series whose slices lie at these heights, in mm."""
    series = make_series()
    slices = tuple(
        replace(
            series.slices[0],
            sop_instance_uid=f"1.2.3.{index}",
            position=(0.0, 0.0, place),
            spacing=(ROW_MM, COLUMN_MM),
        )
        for index, place in enumerate(places)
    )
    return replace(series, slices=slices)


def sphere(
    places: Sequence[float], kind: Kind = Kind.ELLIPSE, skipped: Iterable[int] = ()
) -> list[Measurement]:
    """What a reader draws around a sphere about 40 mm, but on the slices that are ``skipped``."""
    series, drawn = stack(places), []
    values = values_of(np.zeros((8, 8)), ROW_MM, COLUMN_MM)
    for index, place in enumerate(places):
        left = RADIUS**2 - (place - CENTRE) ** 2
        if left <= 0 or index in skipped:
            continue
        across, down = math.sqrt(left) / COLUMN_MM, math.sqrt(left) / ROW_MM
        points = [(100 - across, 100 - down), (100 + across, 100 + down)]
        if kind is not Kind.ELLIPSE:
            turns = np.linspace(0, math.tau, 120, endpoint=False)
            points = [(100 + across * math.cos(t), 100 + down * math.sin(t)) for t in turns]
        one = draw(kind, points, values, tracking_uid="2.25.1", label="T1")
        drawn.append(replace(one, image=reference_to(series, index)))
    return drawn


def only(measurements: Iterable[Measurement]) -> LesionVolume:
    (found,) = lesion_volumes(measurements)
    return found


def test_regions_on_several_slices_are_one_size_of_a_lesion() -> None:
    drawn = sphere(np.arange(0.0, 80, 5))
    line = draw(Kind.LENGTH, [(0, 0), (9, 0)], tracking_uid="2.25.1", label="T1")
    line = replace(line, image=drawn[0].image, time="2000-01-01T00:00:00+00:00")
    assert lesions(drawn)[0].others == ()
    assert lesions([line, *drawn])[0].others == (line,)


UNEVEN = np.cumsum(
    [1, 2, 3, 1, 2, 4, 3, 1, 2, 2, 3, 4, 2, 1, 3, 2, 4, 1, 2, 3, 4, 2, 3, 1, 4, 2, 3]
)


@pytest.mark.parametrize("kind", [Kind.ELLIPSE, Kind.FREEHAND, Kind.POLYGON])
@pytest.mark.parametrize(
    "places",
    [np.arange(0.0, 80, 2), np.arange(80.0, 0, -2), np.arange(0.0, 80, 5), UNEVEN * 1.0],
    ids=["2 mm", "downwards", "5 mm", "uneven"],
)
def test_a_sphere_has_its_volume(places: Iterable[float], kind: Kind) -> None:
    found = only(sphere([float(place) for place in places], kind))
    assert found.mm3 == pytest.approx(SPHERE, rel=0.017)  # 1.6 % at 5 mm is the method's
    assert not found.gaps_mm
    assert not found.why


def test_slices_that_were_left_out_are_filled_in_and_named() -> None:
    places = [float(place) for place in range(0, 80, 2)]
    found = only(sphere(places, skipped=[18, 23, 24]))
    assert found.mm3 == pytest.approx(SPHERE, rel=0.02)
    assert found.gaps_mm == pytest.approx((4.0, 6.0))
    assert found.words == "lesion of 16 slices: 33.3 mL, filled in over 4.0 mm, 6.0 mm"


def test_the_ends_stand_for_half_a_slice_however_few_were_drawn_on() -> None:
    """Two of ten slices: the way between them counts, and no more than half a slice beyond."""
    drawn = sphere([38.0, 40.0, 42.0, 45.0, 48.0])
    first, last = drawn[1], drawn[4]
    areas = [math.pi * (RADIUS**2 - (at - CENTRE) ** 2) for at in (40.0, 48.0)]
    found = only([last, first])
    assert [one.key for one in found.regions] == [first.key, last.key]
    assert found.mm3 == pytest.approx(areas[0] * (1 + 4) + areas[1] * (4 + 1.5))
    assert found.gaps_mm == (8.0,)


def test_a_region_whose_size_the_reader_stated_encloses_nothing() -> None:
    """5 mm for too small to measure stands for whatever was drawn there."""
    low, middle, high = sphere([38.0, 40.0, 42.0])
    assert only([low, replace(middle, stated_mm=5.0), high]).slices == 2


def test_the_region_that_was_changed_last_speaks_for_the_lesion_wherever_it_lies() -> None:
    low, middle, high = sphere([38.0, 40.0, 42.0])
    changed = replace(middle, time="2031-01-01T00:00:00+00:00", label="T9")
    found = only([low, changed, high])
    assert found.last is changed
    assert found.name == "T9"


def test_regions_that_are_seen_from_two_sides_have_no_volume() -> None:
    """Before and after are told by the direction from which a slice is looked at."""
    low, high = sphere([38.0, 40.0])
    row, column = (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)
    assert low.image.plane is not None
    mirrored = replace(low.image.plane, orientation=(column, row))
    behind = replace(low, image=replace(low.image, plane=mirrored))
    assert only([behind, high]).mm3 is None


def test_one_slice_has_no_volume_and_each_series_its_own() -> None:
    drawn = sphere([38.0, 40.0, 42.0])
    assert lesion_volumes(drawn[:1]) == ()
    again = replace(drawn[0], identifier="again")
    assert lesion_volumes([drawn[0], again]) == ()
    elsewhere = [replace(one, image=replace(one.image, series_key="other")) for one in drawn]
    assert len(lesion_volumes(drawn + elsewhere)) == 2
    others = [replace(one, tracking_uid="2.25.2", identifier=one.key) for one in drawn[:2]]
    found = lesion_volumes(drawn + others)
    assert [each.slices for each in found] == [3, 2]
    assert by_region(found)[others[0].key] is found[1]


def test_two_outlines_of_a_slice_are_added_unless_they_overlap() -> None:
    drawn = sphere([38.0, 40.0, 42.0])
    beside = replace(drawn[1].moved(200, 0), identifier="beside")
    area = math.pi * RADIUS**2
    alone, both = only(drawn).mm3, only([*drawn, beside])
    assert alone is not None
    assert both.mm3 == pytest.approx(alone + 2 * area)
    assert both.slices == 3
    over = only([*drawn, replace(drawn[1].moved(5, 0), identifier="over")])
    assert over.mm3 is None
    assert over.words == ("lesion of 3 slices: no volume, two outlines of a slice overlap")
    above = replace(drawn[1], points=((0.0, 0.0), (9.0, 90.0)))
    below = replace(drawn[1], points=((0.0, 80.0), (9.0, 170.0)), identifier="below")
    assert only([drawn[0], above, below]).mm3 is None  # long and narrow, and only their ends meet


def test_no_volume_without_millimetres_and_places() -> None:
    drawn = sphere([38.0, 40.0, 42.0])
    pixels = [replace(one, scale=replace(one.scale, unit="px")) for one in drawn]
    assert only(pixels).why == "pixels have no size in mm"
    nowhere = [replace(one, image=replace(one.image, plane=None)) for one in drawn]
    assert "do not say where they lie" in only(nowhere).why
    older = [replace(one, image=replace(one.image, steps_mm=None)) for one in drawn]
    assert "not kept with a region" in only(older).why
    own = [replace(one, scale=replace(one.scale, calibration="USER")) for one in drawn]
    assert only(own).calibration == "USER, FILE"
    assert only(own).words.endswith("mL (USER, FILE)")
    film = replace(drawn[0], scale=replace(drawn[0].scale, calibration="SCAN"))
    assert only([film, *own[1:]]).calibration == "SCAN, USER"


def test_what_is_kept_says_how_far_the_next_slices_are() -> None:
    series = stack([0.0, 2.0, 5.0])
    steps = [reference_to(series, index).steps_mm for index in range(3)]
    assert steps == [(2.0, 2.0), (2.0, 3.0), (3.0, 3.0)]
    assert reference_to(stack([0.0]), 0).steps_mm is None
    (one,) = sphere([40.0])[:1]
    kept = replace(one, image=replace(one.image, steps_mm=(2.0, 3.0)))
    plain = item_to_json(kept)
    assert item_from_json(plain) == kept
    del plain["image"]["steps_mm"]  # a reading of before
    old = item_from_json(plain)
    assert isinstance(old, Measurement)
    assert old.image.steps_mm is None


def test_a_lesion_drawn_on_several_slices_is_as_long_as_on_the_largest() -> None:
    """RECIST 1.1 counts the longest diameter; the slice drawn last is often an end."""
    drawn = sphere([float(place) for place in range(22, 60, 3)])
    (lesion,) = lesions(drawn)
    (sized,) = lesion.by_study.values()
    axes = axes_mm(sized)
    assert axes is not None
    assert axes[0] == pytest.approx(2 * RADIUS, rel=0.01)
