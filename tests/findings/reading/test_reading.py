"""Every change of a reading can be taken back and made again, and all of it be written."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.findings.reading.measured import rescaled
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.reading import (
    LONGEST_STACK,
    Change,
    Item,
    Reading,
    calibration_by,
)
from medviewer.findings.reading.reading_json import item_from_json, item_to_json, item_to_text
from medviewer.image.measuring.scale import Scale
from tests.findings.drawn import draw, value, values_of
from tests.findings.drawn_items import items

LINE = draw(Kind.LENGTH, [(0, 0), (3, 4)])


def named(identifier: str, label: str) -> Measurement:
    """One of few measurements, so that keys meet; the even ones are of another study."""
    image = replace(LINE.image, study_instance_uid="1.2.4" if identifier in "ace" else "1.2.3")
    return replace(LINE, identifier=identifier, label=label, image=image)


names = st.sampled_from("abcd")
lines = st.builds(named, names, st.sampled_from("xyz"))
steps = st.lists(
    st.tuples(st.just("put"), st.lists(lines, min_size=1, max_size=2))
    | st.tuples(st.just("turn"), lines.map(lambda line: [line]))
    | st.tuples(st.just("remove"), st.lists(names.map("measurement/{}".format), max_size=2))
    | st.tuples(st.sampled_from(["undo", "redo"]), st.just([])),
    max_size=20,
)


def walk(reading: Reading, way: list[tuple[str, list[object]]]) -> None:
    for what, arguments in way:
        if what == "put":
            reading.put("put", *arguments)  # type: ignore[arg-type]
        elif what == "turn":
            reading.put("turn", *arguments, control="a wheel")  # type: ignore[arg-type]
        elif what == "remove":
            reading.remove("remove", arguments)  # type: ignore[arg-type]
        else:
            getattr(reading, what)()


@settings(max_examples=60)
@given(steps)
def test_whatever_was_done_all_of_it_can_be_undone_and_redone(
    way: list[tuple[str, list[object]]],
) -> None:
    reading = Reading()
    walk(reading, way)
    reached = dict(reading.items)
    changes = 0
    while reading.undo():
        changes += 1
    assert reading.items == {}
    for _ in range(changes):
        assert reading.redo()
    assert reading.items == reached


@settings(max_examples=60)
@given(items)
def test_an_item_survives_json_to_the_last_bit(item: Item) -> None:
    """OHIF/Viewers#5762, nroduit/Weasis#725: identical geometry, any script in the texts."""
    assert item_from_json(json.loads(json.dumps(item_to_json(item)))) == item


@settings(max_examples=60)
@given(items, st.sampled_from("xy"))
def test_the_text_of_an_item_is_its_json_in_one_line(item: Item, author: str) -> None:
    """Parts of it are kept from time to time; what was changed meanwhile is not."""
    for now in (item, replace(item, author=author)):
        text = item_to_text(now)
        assert "\n" not in text
        assert json.loads(text) == json.loads(json.dumps(item_to_json(now)))


@pytest.mark.parametrize("damage", ["kind", "points", "image", "type"])
def test_an_item_that_lacks_something_is_refused(damage: str) -> None:
    plain = item_to_json(draw(Kind.LENGTH, [(0, 0), (3, 4)]))
    del plain[damage]
    with pytest.raises((KeyError, TypeError)):
        item_from_json(plain)


def test_a_change_has_a_name_and_a_new_one_ends_what_could_be_redone() -> None:
    reading = Reading()
    first, second = draw(Kind.POINT, [(1, 1)]), draw(Kind.POINT, [(2, 2)])
    reading.put("first", first)
    reading.put("second", second)
    assert (reading.to_undo, reading.to_redo) == ("second", "")
    reading.undo()
    assert (reading.to_undo, reading.to_redo) == ("first", "second")
    reading.put("third", second)
    assert (reading.to_undo, reading.to_redo) == ("third", "")


def test_what_is_filled_in_while_a_step_is_taken_back_is_there_when_it_is_made_again() -> None:
    reading = Reading()
    reading.put("draw", named("a", ""))
    reading.put("name", named("a", "x"))
    reading.undo()
    reading.fill_in("number", named("a", "filled"))
    reading.undo()
    assert reading.measurements() == ()
    reading.redo()
    assert reading.measurements() == (named("a", "filled"),)
    reading.redo()
    assert reading.measurements() == (named("a", "x"),)
    reading.undo()
    assert reading.measurements() == (named("a", "filled"),)


def test_what_comes_back_comes_back_to_its_place() -> None:
    reading = Reading()
    reading.load([named("a", "kept")])
    for name in "bcd":
        reading.put("draw", named(name, "x"))
    reading.remove("delete", ["measurement/a", "measurement/c"])
    reading.undo()
    assert [each.identifier for each in reading.measurements()] == list("abcd")


def test_steps_of_one_control_are_taken_back_together() -> None:
    reading = Reading()
    reading.put("draw", named("a", "before"))
    for step in "xyz":
        reading.put(f"turn to {step}", named("a", step), control="wheel")
    assert reading.to_undo == "turn to z"
    reading.undo()
    assert reading.measurements() == (named("a", "before"),)
    reading.redo()
    assert reading.measurements() == (named("a", "z"),)


@pytest.mark.parametrize("between", ["another control", "another item", "a change", "an undo"])
def test_what_lies_between_two_steps_parts_them(between: str) -> None:
    reading = Reading()
    reading.put("first", named("a", "first"), control="wheel")
    if between == "a change":
        reading.put("draw", named("b", "x"))
    elif between == "an undo":
        reading.put("draw", named("b", "x"))
        reading.undo()
    item = named("c" if between == "another item" else "a", "second")
    reading.put("second", item, control="dial" if between == "another control" else "wheel")
    reading.undo()
    assert reading.items[named("a", "").key] == named("a", "first")


def test_what_changes_nothing_leaves_no_trace() -> None:
    reading = Reading()
    told: list[Change] = []
    reading.keep = told.append
    drawn = draw(Kind.POINT, [(1, 1)])
    reading.put("draw", drawn)
    reading.put("again", replace(drawn))
    reading.remove("nothing", ["measurement/unknown"])
    assert [change.name for change in told] == ["draw"]


def test_the_stack_forgets_what_lies_far_back() -> None:
    reading = Reading()
    for step in range(LONGEST_STACK + 5):
        reading.put(str(step), replace(draw(Kind.POINT, [(1, 1)]), identifier="a", label=str(step)))
    undone = 0
    while reading.undo():
        undone += 1
    assert undone == LONGEST_STACK


def test_a_reading_that_cannot_be_kept_is_still_shown() -> None:
    reading = Reading()
    shown: list[int] = []
    reading.listeners.append(lambda: shown.append(len(reading.items)))

    def fail(_: Change) -> None:
        raise OSError("disk full")

    reading.keep = fail
    with pytest.raises(OSError, match="disk full"):
        reading.put("draw", draw(Kind.POINT, [(1, 1)]))
    assert shown == [1]


def test_loading_is_no_change() -> None:
    reading = Reading()
    reading.load([draw(Kind.POINT, [(1, 1)])])
    assert len(reading.measurements()) == 1
    assert reading.undo() is None


def test_what_is_forgotten_is_no_part_of_any_step_any_more() -> None:
    """A step that changed something else, too, takes that back alone."""
    reading, kept = Reading(), list[Change]()
    stays, goes = draw(Kind.POINT, [(1, 1)]), draw(Kind.POINT, [(2, 2)])
    reading.put("both", stays, goes)
    reading.put("goes", replace(goes, label="B"))
    reading.keep = kept.append
    reading.forget(lambda item: item.key == goes.key)
    assert kept == []  # what is on the disk stays there
    assert reading.measurements() == (stays,)
    assert reading.to_undo == "both"
    reading.undo()
    assert reading.items == {}
    reading.redo()
    assert reading.measurements() == (stays,)


def test_a_line_of_known_length_sizes_oblong_pixels_in_both_directions() -> None:
    """3 columns across and 2 rows down are 5 columns where a pixel is twice as high as wide."""
    tall = values_of([[0.0]], None, None, "uncalibrated", aspect=2.0)
    line = draw(Kind.LENGTH, [(0, 0), (3, 2)], tall)
    found = calibration_by(line, 10.0, "Ada")
    assert (found.column_mm, found.row_mm) == (2.0, 4.0)
    assert found.image == line.image
    scale = Scale(found.row_mm, found.column_mm, "mm", "USER", 2.0)
    assert value(rescaled(line, scale), "length") == pytest.approx(10.0)
    for nothing, length in (((0, 0), 10.0), ((3, 2), 0.0)):
        with pytest.raises(ValueError, match="calibrates nothing"):
            calibration_by(draw(Kind.LENGTH, [(0, 0), nothing], tall), length)
