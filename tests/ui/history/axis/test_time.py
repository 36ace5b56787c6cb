from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.ui.history.axis.time import Clock, Scale, Window, window_around

YEAR = 8766.0
times = st.floats(-1e6, 1e6, allow_nan=False)


def window_of(start: float, span: float) -> Window:
    return Window(start, start + span)


@pytest.mark.parametrize(
    ("span", "unit"), [(48.0, "hours"), (30 * 24.0, "days"), (10 * YEAR, "years")]
)
def test_the_unit_follows_the_span(span: float, unit: str) -> None:
    window = Window(0.0, span)
    assert Clock("admission").unit(window) == unit
    assert Clock("admission").axis_title(window) == f"{unit.capitalize()} since admission"


def test_two_days_have_round_ticks_in_hours() -> None:
    ticks = Clock("admission").ticks(Window(0.0, 48.0), 400.0)
    assert [tick.label for tick in ticks] == ["0", "6", "12", "18", "24", "30", "36", "42", "48"]


def test_a_century_has_round_ticks_in_years() -> None:
    ticks = Clock("birth").ticks(Window(0.0, 100 * YEAR), 500.0)
    assert [tick.label for tick in ticks] == [str(year) for year in range(0, 101, 10)]


def test_a_date_as_zero_gives_calendar_ticks() -> None:
    clock = Clock("2015-03-02")
    assert [tick.label for tick in clock.ticks(Window(0.0, 5 * YEAR), 500.0)] == [
        "2016", "2017", "2018", "2019", "2020",
    ]  # fmt: skip
    assert clock.text(24.0, Window(0.0, 5 * YEAR)) == "on 2015-03-03"
    assert clock.text(1.5, Window(0.0, 24.0)) == "on 2015-03-02 01:30"
    assert clock.axis_title(Window(0.0, 24.0)) == "2015"
    assert clock.axis_title(Window(0.0, 5 * YEAR)) == "2015–2020"


def test_a_date_too_far_away_is_told_since_zero() -> None:
    clock = Clock("2015-03-02")
    window = Window(0.0, 9000 * YEAR)
    assert clock.axis_title(window) == "Years since 2015-03-02"
    assert clock.ticks(window, 500.0)


def test_stretches_of_time_in_words() -> None:
    clock, window = Clock("admission"), Window(0.0, 48.0)
    assert clock.span_text(2.0, 9.5, window) == "from 2.0 h to 9.5 h"
    assert clock.span_text(-2.0, None, window) == "since −2.0 h"
    assert clock.span_text(2.0, 2.0, window) == "at 2.0 h"
    assert clock.span_text(60.0, 240.0, Window(0.0, 400.0)) == "from 2.5 d to 10.0 d"


def test_a_date_with_a_time_zone_is_one_on_the_clock_there() -> None:
    clock = Clock("2015-03-02T22:30:00-05:00")
    assert clock.text(0.0, Window(0.0, 24.0)) == "on 2015-03-02 22:30"
    assert [tick.label for tick in clock.ticks(Window(0.0, 2 * YEAR), 200.0)] == ["2016", "2017"]


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2015-03-02 20:00", "2015-03-03 05:00", ["20:00", "22:00", "3 Mar", "02:00", "04:00"]),
        ("2015-02-26", "2015-03-02", ["26 Feb", "27 Feb", "28 Feb", "1 Mar", "2 Mar"]),
        (
            "2015-10-20",
            "2016-04-15",
            ["Nov 2015", "Dec 2015", "Jan 2016", "Feb 2016", "Mar 2016", "Apr 2016"],
        ),
        ("2013-06-01", "2024-06-01", ["2014", "2016", "2018", "2020", "2022", "2024"]),
    ],
)
def test_ticks_of_dates_are_named_as_the_calendar_has_them(
    first: str, last: str, labels: list[str]
) -> None:
    zero = datetime(2015, 3, 2)
    start, end = (
        (datetime.fromisoformat(day) - zero).total_seconds() / 3600 for day in (first, last)
    )
    ticks = Clock("2015-03-02").ticks(Window(start, end), 400.0)
    assert [tick.label for tick in ticks] == labels
    if labels[0] == "2014":
        moments = [zero + timedelta(hours=tick.time_hours) for tick in ticks]
        assert [(each.month, each.day) for each in moments] == [(1, 1)] * len(ticks)


@given(start=times, span=st.floats(0.25, 1e6), width=st.floats(60.0, 3000.0))
def test_ticks_lie_inside_and_do_not_crowd(start: float, span: float, width: float) -> None:
    for zero in ("admission", "2015-03-02"):
        window = window_of(start, span)
        ticks = Clock(zero).ticks(window, width)
        margin = 1e-6 * max(abs(start), span)
        assert all(window.start - margin <= t.time_hours <= window.end + margin for t in ticks)
        assert len(ticks) <= width / 20 + 2


@given(start=times, span=st.floats(1.0, 1e6), factor=st.floats(0.1, 10.0), share=st.floats(0, 1))
def test_zooming_keeps_the_time_under_the_pointer(
    start: float, span: float, factor: float, share: float
) -> None:
    window = window_of(start, span)
    about = window.start + share * window.span
    zoomed = window.zoomed(factor, about)
    x = Scale(window, 0.0, 500.0).x(about)
    assert Scale(zoomed, 0.0, 500.0).x(about) == pytest.approx(x, abs=1.0)


@given(start=times, span=st.floats(1.0, 1e6), by=times)
def test_a_window_never_leaves_its_limits(start: float, span: float, by: float) -> None:
    limits = Window(-1e5, 1e5)
    inside = window_of(start, span).moved(by).inside(limits)
    assert inside.start >= limits.start - 1e-6
    assert inside.end <= limits.end + 1e-6
    assert inside.span == pytest.approx(min(span, limits.span), rel=1e-6)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True, width=32), max_size=20))
def test_there_is_a_window_around_anything(some: list[float]) -> None:
    window = window_around(some)
    assert window.span > 0
    assert all(window.contains(time) for time in some if abs(time) <= 1e9)
