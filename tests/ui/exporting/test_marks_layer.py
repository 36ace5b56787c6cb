"""Drawings of others: the colours of regions, and what is drawn once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from medviewer.findings.marks.marks import Mark
from medviewer.image.planes import Plane
from medviewer.ui.exporting.file_colours import LEAST_LUMINANCE, luminance, told_apart
from medviewer.ui.exporting.marks_layer import MarksLayer, _through
from medviewer.ui.exporting.source_files import SourceFiles
from medviewer.ui.picture.placement import Affine


def test_own_colours_of_regions_are_used_where_they_can_be_told_from_grey() -> None:
    assert told_apart(QColor(255, 0, 0)) == QColor(255, 0, 0)
    assert told_apart(QColor(128, 128, 128)) is None
    for dark in (QColor(0, 0, 90), QColor(0, 0, 255), QColor(90, 0, 0), QColor(128, 0, 128)):
        seen = told_apart(dark)
        assert seen is not None
        assert LEAST_LUMINANCE <= luminance(seen) < LEAST_LUMINANCE + 0.1
        assert abs(seen.hue() - dark.hue()) <= 1
    layer = MarksLayer(list)
    layer.add(
        Mark("RTSTRUCT", name, "1", 0, ((0, 0), (1, 1)), colour=colour)
        for name, colour in (("heart", (255, 0, 0)), ("bone", (250, 250, 250)))
    )
    assert layer._colours.of("heart", (255, 0, 0)).name() == "#ff0000"
    assert layer._colours.of("bone", (250, 250, 250)).saturation() > 0


def test_regions_of_one_name_keep_the_colours_of_their_files() -> None:
    """Two structure sets with a GTV: one contour was drawn in the other's colour."""
    layer = MarksLayer(list)
    for index, colour in enumerate(((255, 0, 0), (0, 255, 0), None, (128, 128, 128))):
        line = ((0.0, 0.0), (1.0, 1.0))
        layer.add([Mark("RTSTRUCT", "GTV", "1", index, line, colour=colour)])
    assert layer._colours.of("GTV", (255, 0, 0)).name() == "#ff0000"
    assert layer._colours.of("GTV", (0, 255, 0)).name() == "#00ff00"
    assert layer._colours.of("GTV", None).name() == "#ff0000"  # of a report: it goes by the name
    assert layer._colours.of("GTV", (128, 128, 128)).name() not in ("#ff0000", "#00ff00")
    assert layer._colours.of("heart", None).name() not in ("#ff0000", "#00ff00")


def test_a_file_that_is_opened_again_is_drawn_once() -> None:
    """Twice, each of its contours was a hole in itself on planes."""
    layer = MarksLayer(list)
    line = ((0.0, 0.0), (1.0, 1.0))
    for source in ("1.1", "1.2", "1.1"):
        layer.add([Mark("RTSTRUCT", "GTV", "1", index, line, source=source) for index in (0, 1)])
    assert layer.count("1") == 4


def test_only_the_drawings_of_series_that_are_closed_go() -> None:
    layer = MarksLayer(list)
    line = ((0.0, 0.0), (1.0, 1.0))
    layer.add([Mark("RTSTRUCT", "GTV", key, 0, line) for key in ("1", "2")])
    layer.keep_only({"2"})
    assert (layer.count("1"), layer.count("2")) == (0, 1)


def two_files(*paths: str, colours: tuple[tuple[int, int, int] | None, ...]) -> SourceFiles:
    """Structure sets with a region of one name, each in its colour."""
    files = SourceFiles()
    for number, (path, colour) in enumerate(zip(paths, colours, strict=True)):
        files.add([gtv(number, colour)], Path(path))
    return files


def gtv(number: int, colour: tuple[int, int, int] | None, label: str = "GTV") -> Mark:
    line = ((0.0, 0.0), (1.0, 1.0))
    return Mark("RTSTRUCT", label, "1", 0, line, colour=colour, source=f"1.{number}")


RED = (255, 0, 0)


def test_of_regions_of_one_name_the_file_is_told() -> None:
    files = two_files("a/first.dcm", "a/second.dcm", colours=(RED, RED))
    assert files.name(gtv(0, RED), anonymous=False) == "first.dcm"
    assert files.name(gtv(1, RED), anonymous=False) == "second.dcm"
    assert files.name(gtv(1, RED), anonymous=True) == "file 2"
    assert files.name(gtv(0, RED, "heart"), anonymous=False) == ""  # no other file has it
    assert files.line(gtv(0, RED)) == Qt.PenStyle.SolidLine
    assert files.line(gtv(1, RED)) == Qt.PenStyle.DashLine
    files.clear()
    assert files.name(gtv(0, RED), anonymous=False) == ""


def test_files_of_one_name_are_told_with_their_folder_or_a_number() -> None:
    files = two_files("x/a/rt.dcm", "x/b/rt.dcm", colours=(RED, RED))
    assert [files.name(gtv(n, RED), anonymous=False) for n in (0, 1)] == ["a/rt.dcm", "b/rt.dcm"]
    files = two_files("x/a/rt.dcm", "y/a/rt.dcm", colours=(RED, RED))
    assert [files.name(gtv(n, RED), anonymous=False) for n in (0, 1)] == ["file 1", "file 2"]


def test_regions_of_other_colours_have_whole_lines() -> None:
    files = two_files("first.dcm", "second.dcm", colours=(RED, None))
    assert [files.line(gtv(n, c)) for n, c in ((0, RED), (1, None))] == [Qt.PenStyle.SolidLine] * 2


def test_of_a_file_that_is_named_after_its_uid_beginning_and_end_are_told() -> None:
    """As the program's own objects are: the label ran out of the picture."""
    names = [f"sr-2.25.105759385710596665039184924238{n:03}.dcm" for n in (1, 2)]
    files = two_files(*names, colours=(RED, RED))
    told = [files.name(gtv(n, RED), anonymous=False) for n in (0, 1)]
    assert told == ["sr-2.25.105759…924238001.dcm", "sr-2.25.105759…924238002.dcm"]
    other = names[0].replace("9665", "1111")  # which is not told
    files = two_files(f"a/{names[0]}", f"a/{other}", colours=(RED, RED))
    assert [files.name(gtv(n, RED), anonymous=False) for n in (0, 1)] == ["file 1", "file 2"]


def test_drawings_that_no_file_is_known_of_stay_when_others_come() -> None:
    layer = MarksLayer(list)
    for number in (1, 2):
        layer.add([Mark("SR", f"tumour {number}", "1", 0, ((1.0, 1.0),))])
    assert layer.count("1") == 2


def test_a_mask_is_turned_with_the_plane_that_it_lies_along() -> None:
    """By a quarter: what goes to the right in the picture goes down on the screen."""
    its = Plane((10.0, 20.0, 30.0), ((1, 0, 0), (0, 1, 0)), (0.8, 0.5))
    finer = Plane((9.0, 19.0, 30.0), ((1, 0, 0), (0, 1, 0)), (0.4, 0.4))
    turned = Affine(0.0, -3.0, 3.0, 0.0, 200.0, 7.0)
    for point in ((0.0, 0.0), (5.0, 0.0), (3.0, 8.0)):
        expected = turned.apply(finer.to_picture(its.to_patient(point)))
        assert _through(its, finer, turned).apply(point) == pytest.approx(expected)
