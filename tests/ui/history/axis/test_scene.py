from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPalette
from pytestqt.qtbot import QtBot

from medviewer.history.records.record import (
    Contribution,
    Interval,
    Observation,
    Record,
    RiskCurve,
    Why,
)
from medviewer.ui.history.axis.lanes import StudyMark, ValueLane
from medviewer.ui.history.axis.paint import cut_to, paint_cursor_time
from medviewer.ui.history.axis.paint_scene import paint_scene
from medviewer.ui.history.axis.scene import Layout, Scene, describe, lay_out, study_at
from medviewer.ui.history.axis.style import Style, style_of
from medviewer.ui.history.axis.time import Clock, Scale, Window
from tests.ui.history.examples import prediction, stay

AREA = QRectF(0, 0, 480, 600)


@pytest.fixture
def style(qtbot: QtBot) -> Style:
    return style_of(QPalette(), QFont())


def example() -> Scene:
    told = prediction()
    return Scene(stay(), told, told.curves[0], (StudyMark(30.0, "MR head", "1.2.4"),))


def painted(scene: Scene, layout: Layout, style: Style) -> QImage:
    image = QImage(480, 600, QImage.Format.Format_RGB32)
    image.fill(style.base)
    with QPainter(image) as painter:
        paint_scene(painter, scene, layout, style)
    return image


def test_all_plots_share_one_time_axis(style: Style) -> None:
    layout = lay_out(example(), AREA, style)
    assert layout.risk.bottom() == layout.axis.top()
    assert layout.axis.bottom() == layout.lanes.top()
    assert layout.scale.time(layout.scale.x(17.5)) == pytest.approx(17.5)


@pytest.mark.parametrize("scroll", [0.0, 33.0, 150.0])
def test_a_lane_is_found_where_it_is_drawn(style: Style, scroll: float) -> None:
    layout = lay_out(example(), AREA, style, scroll)
    for number in layout.visible:
        centre = layout.lane_rect(number).center()
        if layout.lanes.contains(centre):
            assert layout.lane_at(centre) == number
    assert layout.lane_at(QPointF(100, 10)) is None


def test_a_study_is_found_under_its_mark_only(style: Style) -> None:
    scene = example()
    layout = lay_out(scene, AREA, style)
    rect = layout.lane_rect(1)
    found = study_at(scene, layout, QPointF(layout.scale.x(30.0), rect.center().y()))
    assert found == scene.studies[0]
    assert study_at(scene, layout, QPointF(layout.scale.x(10.0), rect.center().y())) is None


def test_a_treatment_is_described_with_its_time(style: Style) -> None:
    scene = example()
    layout = lay_out(scene, AREA, style)
    assert describe(scene, layout.scale, 3, 10.0) == ["noradrenaline", "from 4.0 h to 30.0 h"]


def test_before_its_first_value_a_variable_has_none(style: Style) -> None:
    scene = example()
    layout = lay_out(scene, AREA, style)
    row = next(
        n for n, lane in enumerate(scene.lanes)
        if isinstance(lane, ValueLane) and lane.variable == "creatinine"
    )  # fmt: skip
    assert describe(scene, layout.scale, row, 0.0) == ["Creatinine", "no value yet"]


def test_ten_thousand_conditions_are_laid_out_and_only_the_seen_are_drawn(style: Style) -> None:
    many = tuple(Interval(float(n), None, f"condition {n}") for n in range(10_000))
    scene = Scene(Record("many", {}, (), conditions=many))
    layout = lay_out(scene, AREA, style, 5000.0)
    assert 10 < len(layout.visible) < 60
    assert not painted(scene, layout, style).isNull()


def test_the_newest_figures_stand_beside_the_newest_time_alone(
    style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With an earlier time at the edge they stood beside the risk of that time."""
    scene = example()
    drawn: list[str] = []
    whole = lay_out(scene, AREA, style)
    monkeypatch.setattr(QPainter, "drawText", lambda _, *given: drawn.append(given[-1]))
    painted(scene, whole, style)
    assert "23 %" in drawn
    drawn.clear()
    scale = replace(whole.scale, window=Window(0.0, 30.0))
    painted(scene, replace(whole, scale=scale), style)
    assert drawn
    assert "23 %" not in drawn


def test_the_time_at_the_cursor_stands_within_its_box(
    style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A date was drawn in the larger font that the values before it had left: its ends were cut."""
    image = QImage(480, 60, QImage.Format.Format_RGB32)
    room: list[float] = []
    monkeypatch.setattr(
        QPainter,
        "drawText",
        lambda painter, box, _, text: room.append(
            box.width() - QFontMetricsF(painter.font()).horizontalAdvance(text)
        ),
    )
    with QPainter(image) as painter:
        painter.setFont(QFont("DejaVu Sans", 20))
        scale, clock = Scale(Window(0.0, 90000.0), 100, 400), Clock("2015-03-02")
        paint_cursor_time(painter, QRectF(0, 0, 480, 60), scale, clock, style, 45000.0)
    assert room == pytest.approx([8.0])


def test_a_line_is_cut_where_it_leaves_the_picture() -> None:
    xs, ys = cut_to(np.array([-100.0, 100.0, 300.0]), np.array([0.0, 20.0, 0.0]), 0.0, 200.0)
    assert xs.tolist() == [0.0, 100.0, 200.0]
    assert ys.tolist() == [10.0, 20.0, 10.0]
    assert len(cut_to(np.array([-3.0, -2.0]), np.zeros(2), 0.0, 9.0)[0]) == 0


def test_a_time_beyond_all_times_can_be_drawn(style: Style) -> None:
    """So large a number overflows as a place on the screen."""
    times = np.array([1.0, 1e308])
    told = tuple(Observation(time, "lactate", 2.0, "mmol/L") for time in times)
    shades = tuple(Contribution("lactate", time, 0.1) for time in times)
    risk = np.zeros(1)
    curve = RiskCurve("death", "", times[:1], risk, risk, risk, risk, "", risk, Why(by_time=shades))
    scene = Scene(Record("far", {}, told), prediction((curve,)), curve)
    scene.window = scene.window.zoomed(1e-6, scene.window.start).inside(scene.limits)
    assert not painted(scene, lay_out(scene, AREA, style), style).isNull()


any_time = st.one_of(st.floats(-1e6, 1e6), st.floats(allow_nan=True, allow_infinity=True))
any_value = st.one_of(st.floats(-1e4, 1e4), st.floats(allow_nan=True, allow_infinity=True))
units = st.sampled_from(["mmol/L", "mg/dL", "{yes}", "", "%"])
names = st.sampled_from(["creatinine", "lactate", "Glasgow coma score", "unheard of", ""])
observations = st.builds(Observation, any_time, names, any_value, units)
intervals = st.builds(Interval, st.floats(-1e7, 1e7), st.none() | st.floats(-1e7, 1e7), names)
records = st.builds(
    Record,
    st.text(max_size=20),
    st.dictionaries(
        st.sampled_from(["age_years", "sex", "height_cm", "icu_type", "x"]),
        st.floats(allow_nan=True) | st.text(max_size=5),
    ),
    st.lists(observations, max_size=30).map(tuple),
    st.lists(intervals, max_size=4).map(tuple),
    st.lists(intervals, max_size=4).map(tuple),
    zero=st.sampled_from(["admission", "2015-03-02", "9999-12-30", "0001-01-01", ""]),
)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    record = draw(records)
    times = sorted(draw(st.lists(st.floats(-1e5, 1e5), max_size=6)))
    risk = np.array([draw(st.floats(0, 1) | st.just(np.nan)) for _ in times])
    shades = tuple(Contribution("creatinine", one.time_hours, 0.1) for one in record.observations)
    why = Why(by_time=shades)
    curve = RiskCurve("death", "", np.array(times), risk, risk, risk, risk, "", risk, why)
    scene = Scene(record, prediction((curve,)), curve)
    scene.cursor = draw(st.none() | st.floats(-1e6, 1e6))
    if scene.lanes:
        scene.row = draw(st.none() | st.integers(0, len(scene.lanes) - 1))
    factor = draw(st.floats(1e-6, 2.0))
    scene.window = scene.window.zoomed(factor, scene.window.start).inside(scene.limits)
    return scene


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(scene=scenes())
def test_any_record_can_be_drawn(style: Style, scene: Scene) -> None:
    layout = lay_out(scene, AREA, style)
    assert not painted(scene, layout, style).isNull()
    for number in range(len(scene.lanes)):
        assert all(isinstance(line, str) for line in describe(scene, layout.scale, number, 0.0))
