"""Drawn text is found, anatomy is not, and what is blanked is gone from the pixels."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from pydicom.data import get_testdata_file
from pydicom.dataset import Dataset

from medviewer.__main__ import main
from medviewer.deidentify.burnt_text import beside_regions, places_of_text
from medviewer.deidentify.folder import REPORT, deidentify
from medviewer.deidentify.profile import Options
from medviewer.deidentify.rectangle import Rectangle, around, joined, not_covered
from medviewer.deidentify.text_lines import lines_of_text
from medviewer.dicom.decoding.decode import open_pixels, read_frame
from medviewer.paths import resources
from tests.findings.made_results import brain
from tests.phantoms.make import add_pixels, header, picture, save

NAME = "Geheimnis, Gerda"
SEED = 7


def anatomy(side: int = 320) -> NDArray[np.uint8]:
    """Smooth shapes and speckle, as of an ultrasound; no text."""
    made = np.random.default_rng(SEED)
    y, x = np.mgrid[0:side, 0:side] / side
    shapes = 90 * np.exp(-((x - 0.5) ** 2 + (y - 0.6) ** 2) / 0.03) * made.rayleigh(0.8, x.shape)
    return np.clip(shapes, 0, 255).astype(np.uint8)


def written(
    picture: NDArray[np.uint8], text: str, place: tuple[int, int], size: int, colour: object = 255
) -> tuple[NDArray[np.uint8], Rectangle]:
    """The picture with ``text`` drawn into it, and where it is."""
    image = Image.fromarray(picture)
    font = ImageFont.truetype(str(resources() / "fonts" / "DejaVuSans.ttf"), size)
    draw = ImageDraw.Draw(image)
    draw.text(place, text, fill=colour, font=font)
    left, top, right, bottom = (round(edge) for edge in draw.textbbox(place, text, font=font))
    return np.asarray(image), Rectangle(left, top, right - left, bottom - top)


@pytest.mark.parametrize("size", [10, 12, 16, 24, 40])
@pytest.mark.parametrize("colour", [255, 140], ids=["white", "grey"])
def test_text_of_usual_sizes_is_found_and_covered(size: int, colour: int) -> None:
    picture, truth = written(anatomy(), NAME, (4, 6), size, colour)
    assert not_covered([truth.within(320, 320)], lines_of_text(picture)) == []


def test_dark_and_coloured_text_is_found() -> None:
    page, dark = written(np.full((160, 320), 235, np.uint8), NAME, (20, 40), 20, 10)
    assert not_covered([dark], lines_of_text(page)) == []
    colour = np.repeat(anatomy()[..., np.newaxis], 3, axis=2)
    picture, yellow = written(colour, NAME, (20, 40), 16, (250, 220, 0))
    assert not_covered([yellow], lines_of_text(picture)) == []


@pytest.mark.parametrize("frame", [0, 2, 4])
def test_text_that_is_seen_in_one_part_of_a_film_is_found(tmp_path: Path, frame: int) -> None:
    """At its beginning, in its middle or at its end."""
    plain = anatomy()
    told, place = written(plain, NAME, (4, 6), 16)
    film = header(Modality="XA")
    add_pixels(film, np.stack([told if number == frame else plain for number in range(5)]), 5)
    assert not_covered([place], places_of_text(open_pixels(save(film, tmp_path / "film")))) == []


def test_a_picture_without_text_has_none() -> None:
    assert lines_of_text(anatomy()) == []
    assert lines_of_text(np.zeros((64, 64), np.uint8)) == []


def ultrasound() -> Path:
    """A real picture with a written head and margin, in a palette, and with regions."""
    return Path(str(get_testdata_file("OBXXXX1A.dcm")))


def test_an_ultrasound_is_looked_at_beside_its_regions() -> None:
    source = open_pixels(ultrasound())
    found = places_of_text(source)
    head, first_words = Rectangle(8, 5, 760, 50), Rectangle(5, 66, 60, 180)
    assert not_covered([head, first_words], found) == []
    middle = Rectangle(330, 100, 300, 250)
    assert all(part.overlap(middle) == 0 for part in found)


def region(x0: int, y0: int, x1: int, y1: int) -> Dataset:
    made = Dataset()
    made.RegionLocationMinX0, made.RegionLocationMinY0 = x0, y0
    made.RegionLocationMaxX1, made.RegionLocationMaxY1 = x1, y1
    return made


boxes = st.builds(
    Rectangle, st.integers(0, 30), st.integers(0, 30), st.integers(1, 20), st.integers(1, 20)
)


@given(st.lists(boxes, max_size=4))
@example([Rectangle(5, 5, 20, 20), Rectangle(8, 5, 3, 20)])
def test_around_is_all_that_the_holes_are_not(holes: list[Rectangle]) -> None:
    holes = [hole.within(40, 40) for hole in holes]
    count = np.zeros((40, 40), int)
    for part in around(holes, 40, 40):
        count[part.y : part.bottom, part.x : part.right] += 1
    inside = np.zeros((40, 40), bool)
    for hole in holes:
        inside[hole.y : hole.bottom, hole.x : hole.right] = True
    assert np.array_equal(count, ~inside)


@given(st.lists(boxes, max_size=6))
def test_joining_loses_no_pixel(found: list[Rectangle]) -> None:
    whole = joined(found)
    assert len(whole) <= len(found)
    for one in found:
        hull_of_it = [each for each in whole if each.overlap(one) == one.width * one.height]
        assert hull_of_it


def test_what_is_covered_by_a_tenth_less_is_not_covered() -> None:
    line = Rectangle(10, 10, 100, 10)
    assert not_covered([line], [Rectangle(0, 0, 100, 30)]) == []
    assert not_covered([line], [Rectangle(0, 0, 99, 30)]) == [line]
    assert not_covered([line], [Rectangle(0, 0, 60, 30), Rectangle(60, 0, 60, 30)]) == []


def test_regions_that_cannot_be_read_say_nothing() -> None:
    dataset = Dataset()
    dataset.SequenceOfUltrasoundRegions = [Dataset(), region(90, 90, 95, 95)]
    assert beside_regions(dataset, 40, 40) == []
    dataset.SequenceOfUltrasoundRegions.append(region(10, 0, 39, 39))
    assert beside_regions(dataset, 40, 40) == [Rectangle(0, 0, 10, 40)]


def copy_of(path: Path, folder: Path, **elements: object) -> Path:
    """A folder with a copy of the file, with other elements."""
    folder.mkdir(parents=True, exist_ok=True)
    dataset = pydicom.dcmread(path)
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    dataset.save_as(folder / path.name)
    return folder


def offset_table(path: Path) -> dict[str, object]:
    """Where each frame of compressed pixels is; of others there is none (PS3.3 C.7.6.3.1.8)."""
    if not open_pixels(path).element.encapsulated:
        return {}
    count = open_pixels(path).frames
    return {"ExtendedOffsetTable": bytes(8 * count), "ExtendedOffsetTableLengths": bytes(8 * count)}


NATIVE_AND_COMPRESSED = (
    "OBXXXX1A.dcm",  # palette, explicit little endian
    "OBXXXX1A_rle_2frame.dcm",  # palette, compressed, two frames
    "SC_ybr_full_422_uncompressed.dcm",
    "SC_ybr_full_uncompressed.dcm",
    "SC_rgb_expb.dcm",  # colour, big endian
    "OBXXXX1A_expb.dcm",  # bytes in words, the second one first
    "SC_rgb_16bit_2frame.dcm",
    "SC_rgb_jpeg_dcmtk.dcm",  # YBR_FULL in JPEG
    "MR_small_bigendian.dcm",
    "MR_small_RLE.dcm",
    "MR_small_jp2klossless.dcm",
    "liver_1frame.dcm",  # one bit a pixel
)


@pytest.mark.parametrize("name", NATIVE_AND_COMPRESSED)
def test_a_named_part_is_black_and_the_rest_as_before(tmp_path: Path, name: str) -> None:
    path = Path(str(get_testdata_file(name)))
    folder = copy_of(path, tmp_path / "in", **offset_table(path))
    part = Rectangle(8, 4, 20, 10)
    options = Options(keep_burned_in=True, blank=(part, Rectangle(5000, 0, 10, 10)))
    outcome = deidentify([folder], tmp_path / "out", options)
    assert outcome.left_out == []
    (copy,) = outcome.written
    assert "ExtendedOffsetTable" not in pydicom.dcmread(copy)
    assert outcome.blanked == {copy: (part,)}
    for number in range(open_pixels(path).frames):
        before, after = read_frame(path, number), read_frame(copy, number)
        assert before.shape == after.shape
        inside = after[part.y : part.bottom, part.x : part.right]
        assert len(np.unique(inside.reshape(-1, *after.shape[2:]), axis=0)) == 1
        assert int(inside[0, 0].sum()) <= int(before.reshape(*before.shape[:2], -1).sum(2).min())
        rest = np.ones(after.shape[:2], bool)
        rest[part.y : part.bottom, part.x : part.right] = False
        assert np.array_equal(before[rest], after[rest])


def test_a_part_that_ends_between_two_pixels_of_one_colour_is_black_to_its_edge(
    tmp_path: Path,
) -> None:
    """YBR_FULL_422 holds one colour for two pixels: both get black, the outer one as well."""
    path = Path(str(get_testdata_file("SC_ybr_full_422_uncompressed.dcm")))
    folder = copy_of(path, tmp_path / "in")
    part = Rectangle(9, 4, 20, 10)
    options = Options(keep_burned_in=True, blank=(part,))
    (copy,) = deidentify([folder], tmp_path / "out", options).written
    picture = read_frame(copy, 0)
    assert picture[4:14, 8:30].max() == 0
    assert picture[4:14, 7].max() > 0 < picture[4:14, 30].max()


def test_a_part_that_begins_within_a_word_is_black_and_nothing_beside_it(tmp_path: Path) -> None:
    """In words of a big-endian file the second byte stands first (PS3.5 8.1.2)."""
    path = Path(str(get_testdata_file("OBXXXX1A_expb.dcm")))
    part = Rectangle(9, 4, 20, 10)
    options = Options(keep_burned_in=True, blank=(part,))
    (copy,) = deidentify([copy_of(path, tmp_path / "in")], tmp_path / "out", options).written
    before, after = read_frame(path, 0), read_frame(copy, 0)
    rest = np.ones(after.shape[:2], bool)
    rest[part.y : part.bottom, part.x : part.right] = False
    assert len(np.unique(after[~rest], axis=0)) == 1
    assert np.array_equal(before[rest], after[rest])


def test_planes_of_colours_are_described_as_what_they_are_after_blackening(tmp_path: Path) -> None:
    path = Path(str(get_testdata_file("SC_rgb_rle.dcm")))
    folder = copy_of(path, tmp_path / "in", PlanarConfiguration=1)
    options = Options(keep_burned_in=True, blank=(Rectangle(0, 0, 4, 4),))
    (copy,) = deidentify([folder], tmp_path / "out", options).written
    assert np.array_equal(read_frame(copy, 0)[4:], read_frame(path, 0)[4:])


def test_black_is_the_highest_value_where_high_values_are_dark(tmp_path: Path) -> None:
    """MONOCHROME1, as radiographs are stored."""
    pixels = np.arange(100, 400, dtype=np.uint16).reshape(15, 20)
    path = picture(tmp_path / "in" / "x", pixels, PhotometricInterpretation="MONOCHROME1")
    options = Options(keep_burned_in=True, blank=(Rectangle(2, 3, 4, 5),))
    (copy,) = deidentify([path], tmp_path / "out", options).written
    assert set(np.unique(pydicom.dcmread(copy).pixel_array[3:8, 2:6])) == {399}


def test_copies_say_that_their_pixels_were_cleaned_only_when_they_were(tmp_path: Path) -> None:
    folder = copy_of(ultrasound(), tmp_path / "in")
    kept_back = deidentify([folder], tmp_path / "back")
    assert kept_back.written == []
    assert "Writing seems to be in" in kept_back.left_out[0].reason
    kept = deidentify([folder], tmp_path / "kept", Options(keep_burned_in=True))
    plain = pydicom.dcmread(kept.written[0])
    assert "BurnedInAnnotation" not in plain
    assert "113101" not in [item.CodeValue for item in plain.DeidentificationMethodCodeSequence]
    cleaned = deidentify([folder], tmp_path / "cleaned", Options(blank_text=True))
    copy = pydicom.dcmread(cleaned.written[0])
    assert copy.BurnedInAnnotation == "NO"
    assert "113101" in [item.CodeValue for item in copy.DeidentificationMethodCodeSequence]
    assert "Clean Pixel Data Option" in copy.DeidentificationMethod
    assert places_of_text(open_pixels(cleaned.written[0])) == []
    told = json.loads((tmp_path / "cleaned" / REPORT).read_text())
    assert told["methods"][-1] == "113101 Clean Pixel Data Option"
    assert len(told["blanked"][0]["parts"]) == len(cleaned.blanked[cleaned.written[0]])


def x_rays(folder: Path, text: str) -> Path:
    """Radiographs of 16 bits, one with text."""
    brain(folder)
    paths = sorted(folder.glob("*.dcm"))
    for path in paths:
        image = pydicom.dcmread(path)
        image.Modality = "DX"
        if path == paths[0] and text:
            pixels = image.pixel_array
            mask, _ = written(np.zeros(pixels.shape, np.uint8), text, (4, 4), 12)
            drawn = np.where(mask > 127, pixels.max(), pixels)
            image.PixelData = drawn.astype(pixels.dtype).tobytes()
        image.save_as(path)
    return folder


def test_a_radiograph_is_kept_back_only_for_what_its_pixels_show(tmp_path: Path) -> None:
    outcome = deidentify([x_rays(tmp_path / "in", NAME)], tmp_path / "out")
    assert len(outcome.left_out) == 1
    assert len(outcome.written) == 5
    assert outcome.warned == []


def test_a_file_that_says_it_has_text_is_not_believed_clean(tmp_path: Path) -> None:
    """Nothing is found in it, but it says that there is something."""
    folder = copy_of(
        Path(str(get_testdata_file("MR_small.dcm"))), tmp_path / "in", BurnedInAnnotation="YES"
    )
    outcome = deidentify([folder], tmp_path / "out", Options(blank_text=True))
    assert outcome.written == []
    assert "No writing was found" in outcome.left_out[0].reason


def test_the_command_blanks_what_it_is_told(tmp_path: Path) -> None:
    folder = copy_of(Path(str(get_testdata_file("MR_small.dcm"))), tmp_path / "in")
    words = ["deidentify", str(folder), "--out", str(tmp_path / "out"), "--blank-text"]
    assert main([*words, "--blank", "0", "0", "8", "4", "--blank", "10", "10", "5", "5"]) == 0
    (copy,) = (tmp_path / "out").rglob("*.dcm")
    pixels = pydicom.dcmread(copy).pixel_array
    assert len(np.unique(pixels[:4, :8])) == len(np.unique(pixels[10:15, 10:15])) == 1


def test_a_named_part_that_no_pixel_is_in_is_told(tmp_path: Path) -> None:
    """A slip of the hand must not pass for a blackened name."""
    folder = copy_of(Path(str(get_testdata_file("MR_small.dcm"))), tmp_path / "in")
    beside = Rectangle(600, 0, 100, 20)
    inside = Rectangle(0, 0, 8, 4)
    outcome = deidentify([folder], tmp_path / "out", Options(blank=(beside, inside)))
    (copy,) = outcome.written
    assert outcome.blanked == {copy: (inside,)}
    ((_, words),) = outcome.warned
    assert "Nothing of 100 × 20 pixels at column 600, row 0 is in the picture (64 × 64)." in words
    alone = deidentify([folder], tmp_path / "alone", Options(blank=(beside,)))
    assert [words for _, words in alone.warned] == [
        "Nothing of 100 × 20 pixels at column 600, row 0 is in the picture (64 × 64)."
    ]
    assert alone.blanked == {}


@pytest.mark.parametrize("how", [(), ("--preview",)])
def test_a_part_outside_every_picture_does_not_end_as_done(
    tmp_path: Path, how: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of(Path(str(get_testdata_file("MR_small.dcm"))), tmp_path / "in")
    words = ["deidentify", str(folder), "--out", str(tmp_path / "out"), *how]
    words += ["--blank", "0", "0", "8", "4", "--blank", "600", "0", "100", "20"]
    assert main(words) == 1
    told = capsys.readouterr().err
    assert "medviewer: --blank 600 0 100 20 lies outside every picture. Nothing w" in told
    assert "--blank 0 0 8 4 lies" not in told
    assert len([*(tmp_path / "out").rglob("0*.*")]) == 1


@pytest.mark.parametrize("size", [("0", "4"), ("8", "-4")])
def test_a_part_without_pixels_is_refused(
    tmp_path: Path, size: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of(Path(str(get_testdata_file("MR_small.dcm"))), tmp_path / "in")
    words = ["deidentify", str(folder), "--out", str(tmp_path / "out"), "--blank", "0", "0", *size]
    assert main(words) == 1
    assert "has no pixels" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
