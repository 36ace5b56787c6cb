"""Marks from presentation states: 2-D graphics, and texts at their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.findings.finding import Point
from medviewer.findings.marks.marks import Mark, Marks, Places
from medviewer.findings.marks.report import outline_of
from medviewer.findings.objects.reader_graphics import arrow_in
from medviewer.findings.presentation.displayed_area import DisplayedArea, DisplayedAreas
from medviewer.findings.words import LABEL
from medviewer.message import Message

_LEAST_POINTS = {"CIRCLE": 2, "ELLIPSE": 4}
"""How many points these have (C.10.5.1.2)."""
OWN_LABEL = LABEL.replace("–", "-")
"""Under each text in the states that we write."""


def of_presentation_state(state: Dataset, places: Places) -> Marks:
    """Marks for the graphics and texts of a softcopy presentation state (PS3.3 C.10.5).

    An annotation without images is on all that the state is about. One drawing without the
    coordinates that it needs does not keep the others from being drawn; it is counted.
    """
    marks: list[Mark] = []
    elsewhere = nowhere = compound = 0
    areas = DisplayedAreas(state)
    everywhere = places.referenced(state)
    for annotation in state.get("GraphicAnnotationSequence") or ():
        every = list(_drawings(annotation))
        drawings = [one for one in every if _has_place(one)]
        nowhere += len(every) - len(drawings)
        compound += len(annotation.get("CompoundGraphicSequence") or ())
        found, missing = everywhere
        if annotation.get("ReferencedImageSequence"):
            named = [places.images(image) for image in annotation.ReferencedImageSequence]
            found, missing = [each for several in named for each in several], named.count([])
        elsewhere += missing * len(drawings)
        for series, index in found:
            area = areas.of(series.slices[index])
            marks += [_drawn(one, area, series, index) for one in drawings]
    remarks = (
        (nowhere, Message("Drawings without coordinates are not drawn: {}.", nowhere)),
        (compound, Message("Compound graphics are not drawn: {}.", compound)),
    )
    told = tuple(words for count, words in remarks if count)
    return Marks("GSPS", tuple(marks), elsewhere, told)


@dataclass(frozen=True)
class _Drawing:
    """A graphic, or a text at its place, and the lines that say what it is."""

    graphic: Dataset
    lines: tuple[str, ...]
    is_text: bool = False


def _drawings(annotation: Dataset) -> Iterator[_Drawing]:
    """Graphics, and texts that stand alone, which are drawn as points.

    One text names all graphics of its annotation. Nothing tells which graphic is meant by
    which of several texts, so each of them stands alone.
    """
    graphics = list(annotation.get("GraphicObjectSequence") or ())
    texts = list(annotation.get("TextObjectSequence") or ())
    names = _lines(texts[0]) if len(texts) == 1 else ()
    yield from (_Drawing(graphic, names) for graphic in graphics)
    if not graphics or len(texts) > 1:
        yield from (_Drawing(text, _lines(text), is_text=True) for text in texts)


def _lines(text: Dataset) -> tuple[str, ...]:
    """The lines of a text without blank ones and our own label, which the window shows anyway."""
    lines = (line.strip() for line in str(text.get("UnformattedTextValue") or "").splitlines())
    return tuple(line for line in lines if line and line != OWN_LABEL)


def _has_place(drawing: _Drawing) -> bool:
    """Whether it has the coordinates that it needs; a text without any is of the whole image."""
    numbers, _ = _numbers(drawing.graphic)
    kind = str(drawing.graphic.get("GraphicType") or "")
    if not len(numbers):
        return not kind and drawing.is_text and bool(drawing.lines)
    known = len(numbers) % 2 == 0 and bool(np.isfinite(np.array(numbers, np.float64)).all())
    return known and len(numbers) // 2 >= _LEAST_POINTS.get(kind, 1)


def _drawn(drawing: _Drawing, area: DisplayedArea, series: Series, index: int) -> Mark:
    graphic, lines = drawing.graphic, drawing.lines or ("drawing",)
    numbers, units = _numbers(graphic)
    points = np.array(numbers, np.float64).reshape(-1, 2)
    if units == "DISPLAY":
        points = area.on_image(points, series)
    kind = str(graphic.get("GraphicType") or "POINT")
    line: tuple[Point, ...] = tuple((x, y) for x, y in points.tolist())
    identifier = str(graphic.get("TrackingID") or "")
    arrow = arrow_in(line) if kind == "POLYLINE" else None
    drawn, closed = outline_of(kind, line) if arrow is None else (arrow, False)
    return Mark(
        "GSPS",
        lines[0],
        series.key,
        index,
        drawn,
        closed,
        identifier,
        arrow=arrow is not None,
        more=", ".join(lines[1:]),
    )


def _numbers(graphic: Dataset) -> tuple[Sequence[float], str]:
    """The coordinates of a graphic, or of where a text begins, and their units (C.10.5.1.1)."""
    for name, units in (
        ("GraphicData", "GraphicAnnotationUnits"),
        ("AnchorPoint", "AnchorPointAnnotationUnits"),
        ("BoundingBoxTopLeftHandCorner", "BoundingBoxAnnotationUnits"),
    ):
        numbers = graphic.get(name)
        if numbers is not None and numbers != "":
            several = numbers if isinstance(numbers, Sequence) else (numbers,)
            return [float(each) for each in several], str(graphic.get(units))
    return (), ""
