"""What the reader said of a lesion leaves the program in codes, all of it and no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.findings.objects.reader_codes import judgements, numbers_of, quantity_code, sites_of
from medviewer.findings.objects.reader_export import LeftOut, why_left_out
from medviewer.findings.reading.measurement import Kind, Role, reference_to
from medviewer.findings.reading.organ import Organ
from tests.findings.drawn import draw, values_of
from tests.ui.makers import make_series


def said(**facts: object) -> list[str]:
    return [value.meaning for _, value in judgements(draw(Kind.LENGTH, [(0, 0), (9, 0)], **facts))]


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, []),
        ({"role": Role.TARGET}, ["target lesion"]),
        ({"role": Role.TARGET, "nodal": True}, ["target lesion", "lymph node"]),
        (
            {"role": Role.NON_TARGET, "progressed": True},
            ["non-target lesion", "unequivocal progression"],
        ),
        ({"role": Role.NEW}, ["new lesion"]),
        ({"role": Role.TARGET, "stated_mm": 0.0}, ["target lesion", "Absent"]),
        ({"role": Role.TARGET, "stated_mm": 5.0}, ["target lesion"]),
    ],
)
def test_every_judgement_is_told(facts: dict[str, object], told: list[str]) -> None:
    assert said(**facts) == told


def test_a_stated_size_is_the_only_number_and_0_is_one() -> None:
    """A lesion that is gone has no line, and its mark on the image no number of its own."""
    for size in (0.0, 5.0):
        line = draw(Kind.LENGTH, [(0, 0), (9, 0)], stated_mm=size)
        assert [(each.name, each.value, each.unit) for each in numbers_of(line)] == [
            ("long axis", size, "mm")
        ]
    series = make_series()
    image = reference_to(series, 2)
    mark = replace(draw(Kind.POINT, [(5, 5)], stated_mm=0.0), image=image, statistics=None)
    assert why_left_out(mark, [series]) is None
    assert why_left_out(replace(mark, stated_mm=None), [series]) is LeftOut.NO_NUMBER
    assert why_left_out(mark, []) is LeftOut.NOT_OPEN


def test_a_length_a_path_and_an_uptake_have_names_of_their_own() -> None:
    line = draw(Kind.LENGTH, [(0, 0), (9, 0)])
    path = draw(Kind.POLYLINE, [(0, 0), (9, 0), (9, 9)])
    box = draw(Kind.RECTANGLE, [(0, 0), (9, 9)], values_of([[3.0] * 12] * 12, unit="SUV"))
    assert quantity_code(line, "length").meaning == "Length"
    assert quantity_code(path, "length").meaning == "Path length"
    assert (quantity_code(box, "mean").value, quantity_code(box, "mean").meaning) == (
        "126401",
        "SUVbw",
    )


def test_the_site_of_a_node_is_the_lymph_nodes_whatever_organ_it_was_given() -> None:
    node = draw(Kind.LENGTH, [(0, 0), (9, 0)], nodal=True, organ=Organ.LUNG)
    (site,) = sites_of(node)
    assert "ymph" in site.meaning
    assert sites_of(replace(node, nodal=False, organ=Organ.NONE)) == []
