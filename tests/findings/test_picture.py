"""A finding is drawn where it is, and the picture says what it is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from medviewer.errors import MedviewerError
from medviewer.findings.finding import Finding
from medviewer.findings.line_breaks import broken
from medviewer.findings.picture import (
    LINE_HEIGHT,
    MARGIN,
    NARROWEST,
    OUTLINE,
    draw_findings,
    outlined,
    save_picture,
    with_lines,
)
from medviewer.findings.words import LABEL, in_words
from tests.findings.test_json_form import PROVENANCE

SQUARE = ((10.0, 20.0), (30.0, 20.0), (30.0, 40.0), (10.0, 40.0))


FINDING = Finding(
    identifier="id",
    slice_index=0,
    sop_instance_uid="1.2",
    frame_number=1,
    label="glioma",
    score=0.9,
    probabilities={"glioma": 1.0},
    box=(10, 20, 30, 40),
    outline=SQUARE,
    long_diameter_mm=28.3,
    short_diameter_mm=28.3,
    area_mm2=400.0,
    mean=5.0,
    standard_deviation=1.0,
    unit="",
)


def ink(picture: Image.Image, top: int) -> list[NDArray[np.bool_]]:
    """What is written below ``top``, a line of text each."""
    bright = np.asarray(picture.convert("L")) > 60
    starts = range(top + MARGIN, picture.height - LINE_HEIGHT + 1, LINE_HEIGHT)
    return [bright[start : start + LINE_HEIGHT] for start in starts]


def test_the_outline_lies_on_the_image_coordinates() -> None:
    frame = np.zeros((512, 512), np.uint8)
    drawn = np.asarray(draw_findings(frame, [FINDING], PROVENANCE))
    marked = np.argwhere((drawn[:512] == OUTLINE).all(axis=2))
    assert marked.min(axis=0) == pytest.approx([20, 10], abs=1)
    assert marked.max(axis=0) == pytest.approx([40, 30], abs=1)


@pytest.mark.parametrize(("aspect", "size"), [(1.6, (512, 819)), (0.5, (1024, 512))])
def test_pixels_that_are_not_square_keep_their_proportions(
    aspect: float, size: tuple[int, int]
) -> None:
    frame = np.zeros((512, 512), np.uint8)
    frame[20:40, 10:30] = 90
    picture = outlined(frame, [FINDING], aspect)
    assert picture.size == size
    drawn = np.asarray(picture)
    across, down = size[0] / 512, size[1] / 512
    assert down / across == pytest.approx(aspect, rel=1e-3)
    pixels = np.asarray(outlined(frame, [], aspect))[..., 1]
    for seen in ((drawn == OUTLINE).all(axis=2), pixels > 45):
        marked = np.argwhere(seen)
        assert marked.min(axis=0) == pytest.approx([20 * down, 10 * across], abs=2)
        assert marked.max(axis=0) == pytest.approx([40 * down, 30 * across], abs=2)


def test_what_is_said_is_written_in_letters_that_the_font_has() -> None:
    """ "31.2 × 24.0 mm", "≥ 6 mm" and "mm³" had a box in the place of the sign."""
    blank = Image.new("RGB", (512, 8))
    assert "28.3 × 28.3 mm" in in_words(FINDING)
    signs = ("×", "–", "≥", "³", "µ", "é", "Ж", "肺", "\U0010fffd")  # the last one has no picture
    drawn = [np.asarray(with_lines(blank, [], [f"{sign}"])).tobytes() for sign in signs]
    assert len(set(drawn)) == len(signs)


def test_a_line_that_is_longer_than_the_picture_is_broken_between_words() -> None:
    """It ran out at the right."""
    blank = Image.new("RGB", (512, 8))
    words = (
        "Pulmonary nodule 97 %, 31.2 × 24.0 mm, solid, margin spiculated, volume 12 345 mm³ " * 3
    )
    picture = with_lines(blank, [LABEL], [words])
    lines = ink(picture, 8)
    assert len(lines) > 3
    assert all(line.any() for line in lines)
    assert not any(line[:, -4:].any() for line in lines)
    assert broken("one two", 5, len) == ["one", "two"]
    assert broken("wwwwwww w", 3, len) == ["www", "www", "w w"]


def test_a_picture_of_few_columns_has_room_for_words() -> None:
    strip = draw_findings(np.full((512, 10), 200, np.uint8), [FINDING], PROVENANCE)
    assert strip.width >= NARROWEST
    assert strip.height < 512 + 12 * LINE_HEIGHT
    assert strip.getpixel((5, 500)) == (200, 200, 200)


def test_a_small_slice_is_enlarged_by_a_whole_factor() -> None:
    picture = draw_findings(np.zeros((100, 60), np.uint8), [], PROVENANCE)
    assert picture.size == (60 * 6, 100 * 6 + 2 * LINE_HEIGHT + MARGIN)


def test_every_finding_of_a_slice_and_the_label_have_a_line_of_their_own() -> None:
    """In one line the third finding, and the label of a narrow picture, ran out at the right."""
    one = draw_findings(np.zeros((100, 60), np.uint8), [FINDING], PROVENANCE)
    three = draw_findings(np.zeros((100, 60), np.uint8), [FINDING] * 3, PROVENANCE)
    assert three.height == one.height + 2 * LINE_HEIGHT
    for picture in (one, three):
        lines = ink(picture, 600)
        assert all(line.any() for line in lines)
        assert not any(line[:, -4:].any() for line in lines)  # nothing is cut at the right


def test_the_sides_of_the_patient_stand_at_the_left_and_the_top_edge() -> None:
    """Of a picture by itself nobody could tell right from left."""
    white = np.full((512, 512), 255, np.uint8)
    plain, told = outlined(white, []), outlined(white, [], sides=("R", "A"))
    changed = (np.asarray(plain) != np.asarray(told)).any(axis=2)
    assert changed.sum() > 100
    assert changed[240:272, :30].any()
    assert changed[:30, 240:272].any()
    changed[240:272, :30] = changed[:30, 240:272] = False
    assert not changed.any()


def test_a_picture_says_that_the_gate_had_refused() -> None:
    frame = np.zeros((100, 100), np.uint8)
    usual = draw_findings(frame, [FINDING], PROVENANCE)
    refused = draw_findings(frame, [FINDING], PROVENANCE, refused=True)
    assert refused.height == usual.height + LINE_HEIGHT


def test_a_picture_never_says_that_a_model_is_certain() -> None:
    nearly = replace(FINDING, probabilities={"glioma": 0.998, "meningioma": 0.002})
    assert in_words(nearly) == "Glioma > 99 %, 28.3 × 28.3 mm"


def test_a_colour_frame_keeps_its_colours() -> None:
    frame = np.zeros((512, 512, 3), np.uint8)
    frame[..., 1] = 200
    picture = draw_findings(frame, [], PROVENANCE)
    assert picture.getpixel((100, 100)) == (0, 200, 0)


def test_a_picture_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    picture = draw_findings(np.zeros((8, 8), np.uint8), [], PROVENANCE)
    with pytest.raises(MedviewerError, match="nowhere"):
        save_picture(picture, tmp_path / "nowhere" / "x.png")
