"""Graphics and texts of others' presentation states lie where their units say."""

from __future__ import annotations

import shutil
from pathlib import Path

import pydicom
import pytest
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import (
    ExplicitVRLittleEndian,
    GrayscaleSoftcopyPresentationStateStorage,
    generate_uid,
)

from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from tests.findings.made_results import SIZE
from tests.findings.marks.conftest import sources
from tests.phantoms.make import item


def state_about(image: Dataset, path: Path, **more: object) -> Path:
    """A presentation state with one annotation about ``image``, as another program writes it."""
    reference = item(
        ReferencedSOPClassUID=image.SOPClassUID, ReferencedSOPInstanceUID=image.SOPInstanceUID
    )
    annotation = item(ReferencedImageSequence=reference, GraphicLayer="X")
    drawing = {
        key: more.pop(key) for key in ("GraphicObjectSequence", "TextObjectSequence") if key in more
    }
    for key, value in drawing.items():
        setattr(annotation, key, [value])
    made = item(
        SOPClassUID=GrayscaleSoftcopyPresentationStateStorage,
        SOPInstanceUID=generate_uid(),
        Modality="PR",
        ReferencedSeriesSequence=item(ReferencedImageSequence=reference),
        GraphicAnnotationSequence=annotation,
        **more,
    )
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.save_as(path, enforce_file_format=True)
    return path


def line(units: str, *numbers: float) -> Dataset:
    return item(
        GraphicAnnotationUnits=units, GraphicDimensions=2, NumberOfGraphicPoints=len(numbers) // 2,
        GraphicType="POLYLINE", GraphicData=list(numbers),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("rotation", "flip", "expected"),
    [
        (0, "N", (20, 25, 20, 55)),
        (90, "N", (15, 50, 45, 50)),
        (180, "N", (40, 55, 40, 25)),
        (270, "N", (45, 30, 15, 30)),
        (0, "Y", (40, 25, 40, 55)),
        (90, "Y", (15, 30, 45, 30)),
    ],
)
def test_shares_of_the_displayed_area(
    volume: Volume, tmp_path: Path, rotation: int, flip: str, expected: tuple[float, ...]
) -> None:
    """The area is 40 x 60 or, on its side, 60 x 40 of the image's pixels (PS3.3 C.10.4, C.10.6)."""
    image = sources(volume)[2]
    corners = [[11, 11], [50, 70]] if rotation % 180 == 0 else [[1, 21], [60, 60]]
    area = item(
        DisplayedAreaTopLeftHandCorner=corners[0], DisplayedAreaBottomRightHandCorner=corners[1]
    )
    path = state_about(
        image,
        tmp_path / "pr.dcm",
        GraphicObjectSequence=line("DISPLAY", 0.25, 0.25, 0.25, 0.75),
        DisplayedAreaSelectionSequence=area,
        ImageRotation=rotation,
        ImageHorizontalFlip=flip,
    )
    (mark,) = read_marks(path, [volume.series]).marks
    assert [number for point in mark.points for number in point] == pytest.approx(expected)


def test_a_text_in_a_box_in_shares_of_the_image(volume: Volume, tmp_path: Path) -> None:
    box = item(
        BoundingBoxAnnotationUnits="DISPLAY",
        UnformattedTextValue="look",
        BoundingBoxTopLeftHandCorner=[0.25, 0.5],
        BoundingBoxBottomRightHandCorner=[0.5, 0.75],
    )
    path = state_about(sources(volume)[2], tmp_path / "pr.dcm", TextObjectSequence=box)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.label, mark.points) == ("look", ((SIZE / 4, SIZE / 2),))


def text(words: str, *anchor: float) -> Dataset:
    return item(
        UnformattedTextValue=words, AnchorPoint=list(anchor), AnchorPointAnnotationUnits="PIXEL"
    )


def test_each_of_several_texts_stands_at_its_own_place(volume: Volume, tmp_path: Path) -> None:
    """Some programs put all drawings of an image into one annotation."""
    path = state_about(
        sources(volume)[2],
        tmp_path / "pr.dcm",
        GraphicObjectSequence=line("PIXEL", 1, 1, 5, 5),
        TextObjectSequence=text("first", 5, 6),
    )
    state = pydicom.dcmread(path)
    (annotation,) = state.GraphicAnnotationSequence
    annotation.GraphicObjectSequence = [line("PIXEL", 1, 1, 5, 5), line("PIXEL", 9, 1, 9, 5)]
    annotation.TextObjectSequence = [text("12 mm", 5, 6), text("7 mm", 9, 6)]
    state.save_as(path)
    marks = read_marks(path, [volume.series]).marks
    assert [(mark.label, mark.points) for mark in marks] == [
        ("drawing", ((1, 1), (5, 5))),
        ("drawing", ((9, 1), (9, 5))),
        ("12 mm", ((5, 6),)),
        ("7 mm", ((9, 6),)),
    ]


def test_all_lines_of_a_text_are_said(volume: Volume, tmp_path: Path) -> None:
    words = text("T1\r\n\r\nlong axis 12.5 mm\r\n short axis 7 mm", 5, 6)
    drawn = line("PIXEL", 1, 1, 5, 5)
    path = state_about(
        sources(volume)[2],
        tmp_path / "pr.dcm",
        GraphicObjectSequence=drawn,
        TextObjectSequence=words,
    )
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.label, mark.more) == ("T1", "long axis 12.5 mm, short axis 7 mm")


def test_our_own_label_under_a_text_is_not_said_again(volume: Volume, tmp_path: Path) -> None:
    """The window shows it anyway."""
    words = text("T1\r\nResearch use only - not for diagnosis\r\nnew", 5, 6)
    path = state_about(sources(volume)[2], tmp_path / "pr.dcm", TextObjectSequence=words)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.label, mark.more) == ("T1", "new")


def test_what_is_not_drawn_is_counted_drawing_by_drawing(volume: Volume, tmp_path: Path) -> None:
    """Of an image that is not open both lines; a ruler of a compound graphic, on no image."""
    elsewhere = sources(volume)[2]
    elsewhere.SOPInstanceUID = generate_uid()
    path = state_about(
        elsewhere, tmp_path / "pr.dcm", GraphicObjectSequence=line("PIXEL", 1, 1, 5, 5)
    )
    state = pydicom.dcmread(path)
    (first,) = state.GraphicAnnotationSequence
    first.GraphicObjectSequence = [line("PIXEL", 1, 1, 5, 5), line("PIXEL", 9, 1, 9, 5)]
    first.CompoundGraphicSequence = [item(CompoundGraphicType="RULER")]
    state.save_as(path)
    read = read_marks(path, [volume.series])
    assert (read.marks, read.elsewhere) == ((), 2)
    assert read.remarks == ("Compound graphics are not drawn: 1.",)


def test_images_that_a_state_is_about_and_that_are_not_open_are_counted(
    volume: Volume, tmp_path: Path
) -> None:
    """A drawing that names no image is on all of the state's, of which only one is open."""
    image = sources(volume)[2]
    graphic = line("PIXEL", 1, 1, 5, 5)
    path = state_about(image, tmp_path / "pr.dcm", GraphicObjectSequence=graphic)
    state = pydicom.dcmread(path)
    del state.GraphicAnnotationSequence[0].ReferencedImageSequence
    (series,) = state.ReferencedSeriesSequence
    gone = item(ReferencedSOPClassUID=image.SOPClassUID, ReferencedSOPInstanceUID=generate_uid())
    series.ReferencedImageSequence = [series.ReferencedImageSequence[0], gone]
    state.save_as(path)
    read = read_marks(path, [volume.series])
    assert ([mark.index for mark in read.marks], read.elsewhere) == ([2], 1)


def test_a_drawing_on_a_file_of_frames_is_on_all_or_on_those_it_names(tmp_path: Path) -> None:
    """PS3.3 10.3: without a frame number a reference is to all frames."""
    (tmp_path / "in").mkdir()
    shutil.copy(str(get_testdata_file("emri_small.dcm")), tmp_path / "in" / "x.dcm")
    (series,) = scan([tmp_path / "in"]).series
    image = pydicom.dcmread(tmp_path / "in" / "x.dcm")
    graphic = line("PIXEL", 1, 1, 5, 5)
    path = state_about(image, tmp_path / "pr.dcm", GraphicObjectSequence=graphic)
    frames = int(image.NumberOfFrames)
    assert [mark.index for mark in read_marks(path, [series]).marks] == list(range(frames))
    state = pydicom.dcmread(path)
    named = state.GraphicAnnotationSequence[0].ReferencedImageSequence[0]
    named.ReferencedFrameNumber = [2, 4]
    state.save_as(path)
    found = [series.slices[mark.index].frame + 1 for mark in read_marks(path, [series]).marks]
    assert sorted(found) == [2, 4]


@pytest.mark.parametrize(
    "broken",
    [
        {"TextObjectSequence": item(Bold="Y")},
        {"TextObjectSequence": item(AnchorPoint=None, AnchorPointAnnotationUnits="PIXEL")},
        {"GraphicObjectSequence": item(GraphicType="POLYLINE", GraphicAnnotationUnits="PIXEL")},
        {"GraphicObjectSequence": item(GraphicType="CIRCLE", GraphicData=[1.0, 2.0])},
        {"GraphicObjectSequence": item(GraphicType="ELLIPSE", GraphicData=[1.0] * 6)},
        {"GraphicObjectSequence": item(GraphicType="POLYLINE", GraphicData=[1.0, 2.0, 3.0])},
        {"GraphicObjectSequence": item(GraphicType="POLYLINE", GraphicData=[1.0, float("nan")])},
    ],
)
def test_a_drawing_without_coordinates_does_not_keep_others_from_being_read(
    volume: Volume, tmp_path: Path, broken: dict[str, Dataset]
) -> None:
    path = state_about(sources(volume)[2], tmp_path / "pr.dcm", **broken)
    state = pydicom.dcmread(path)
    (first,) = state.GraphicAnnotationSequence
    image = first.ReferencedImageSequence[0]
    whole = item(ReferencedImageSequence=image, GraphicObjectSequence=line("PIXEL", 1, 1, 5, 5))
    state.GraphicAnnotationSequence = [first, whole]
    state.save_as(path)
    read = read_marks(path, [volume.series])
    assert [mark.points for mark in read.marks] == [((1, 1), (5, 5))]
    assert read.remarks == ("Drawings without coordinates are not drawn: 1.",)


def test_a_text_without_a_place_is_of_the_whole_image(volume: Volume, tmp_path: Path) -> None:
    words = item(UnformattedTextValue="post contrast")
    path = state_about(sources(volume)[2], tmp_path / "pr.dcm", TextObjectSequence=words)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.label, mark.index, mark.points) == ("post contrast", 2, ())
