"""Headers are read within limits: hostile ones end as an error, soon and small."""

from __future__ import annotations

import contextlib
import struct
import sys
import time
import tracemalloc
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

from medviewer.dicom.files import limits, tags
from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.header import FIRST_READ, BrokenHeaderError, NotDicomError, read_header
from medviewer.dicom.files.hostile import BROKEN
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.stacks.facts import frames_of
from medviewer.errors import MedviewerError
from tests.phantoms.make import add_pixels, header, item, picture, ramp, save, stack

SYNTAXES = [
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
]


def write(path: Path, syntax: str = ExplicitVRLittleEndian, **elements: object) -> Path:
    dataset = header(**elements)  # type: ignore[arg-type]
    add_pixels(dataset, ramp(0))
    return save(dataset, path, syntax)


def element(tag: int, vr: bytes, value: bytes, length: int | None = None) -> bytes:
    """An explicit little-endian element, with a length that may be a lie."""
    start = struct.pack("<HH2s", tag >> 16, tag & 0xFFFF, vr)
    size = len(value) if length is None else length
    short = vr not in (b"SQ", b"OB", b"OW", b"UN")
    return start + (struct.pack("<H", size) if short else struct.pack("<HI", 0, size)) + value


def file_of(body: bytes, syntax: str = ExplicitVRLittleEndian) -> bytes:
    meta = element(0x00020010, b"UI", syntax.encode() + b"\0" * (len(syntax) % 2))
    return bytes(128) + b"DICM" + meta + body


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("nested", [True, False])
def test_values_and_pixel_place_in_every_encoding(
    tmp_path: Path, syntax: str, nested: bool
) -> None:
    inside = item(CodeValue="1", ViewCodeSequence=item(CodeValue="2"))
    more = {"AnatomicRegionSequence": inside} if nested else {}
    if nested:
        inside.is_undefined_length_sequence_item = True
    found = read_header(write(tmp_path / "one", syntax, **more))
    assert tags.text(found.values, tags.MODALITY) == "CT"
    assert tags.unsigned(found.values, tags.ROWS, found.encoding.little) == 6
    assert found.transfer_syntax == syntax
    assert found.pixels is not None
    assert found.pixels.length == 60
    dataset, left_out = dataset_of(found)
    assert left_out == ()
    assert dataset.Rows == 6


def test_meta_information_that_lies_about_the_vr(tmp_path: Path) -> None:
    """Implicit VR called explicit, and the reverse: the elements themselves decide."""
    for stored, claimed in [
        (ImplicitVRLittleEndian, ExplicitVRLittleEndian),
        (ExplicitVRLittleEndian, ImplicitVRLittleEndian),
    ]:
        path = write(tmp_path / stored, stored)
        padded = [uid.encode() + b"\0" * (len(uid) % 2) for uid in (stored, claimed)]
        start = path.read_bytes()[:400].replace(
            struct.pack("<H", len(padded[0])) + padded[0],
            struct.pack("<H", len(padded[1])) + padded[1],
            1,
        )
        path.write_bytes(start + path.read_bytes()[400:])
        assert tags.text(read_header(path).values, tags.MODALITY) == "CT"


def test_a_header_longer_than_the_first_read(tmp_path: Path) -> None:
    comment = "x" * (3 * FIRST_READ)
    path = write(tmp_path / "one", TextValue=comment)
    found = read_header(path)
    assert found.end > FIRST_READ
    assert tags.unsigned(found.values, tags.ROWS, little=True) == 6


@pytest.mark.parametrize("keyword", ["TextValue", "ContentSequence"])
def test_a_long_last_element_is_read_to_its_end(tmp_path: Path, keyword: str) -> None:
    """A report has no pixels behind its content to make the walk go on."""
    words = "x" * (3 * FIRST_READ)
    value = words if keyword == "TextValue" else [item(TextValue=words), item(TextValue="end")]
    report = header(Rows=None, Columns=None, **{keyword: value})
    dataset, remarks = dataset_of(read_header(save(report, tmp_path / "report")))
    assert remarks == ()
    assert dataset[keyword].value == report[keyword].value


@pytest.mark.parametrize("cut", [1, 100, 131, 132, 140, 200, 300, 400, 500])
def test_a_file_cut_anywhere_is_refused(tmp_path: Path, cut: int) -> None:
    path = write(tmp_path / "one")
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises((NotDicomError, BrokenHeaderError, *BROKEN)):
        frames_of(read_header(path))


@pytest.mark.parametrize("vr", [b"UN", b"OB", b"SQ"])
def test_a_length_beyond_the_file_is_refused(tmp_path: Path, vr: bytes) -> None:
    path = tmp_path / "one"
    path.write_bytes(file_of(element(0x00091010, vr, b"xxxx", 0xFFFFFFF0)))
    with pytest.raises(BrokenHeaderError, match="declares 4294967280 bytes"):
        read_header(path)


def test_an_unending_sequence_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "one"
    path.write_bytes(file_of(element(0x00081140, b"SQ", b"", 0xFFFFFFFF)))
    with pytest.raises(BrokenHeaderError):
        read_header(path)


@pytest.mark.parametrize("levels", [limits.NESTING + 2, 20_000])
def test_deep_nesting_is_refused(tmp_path: Path, levels: int) -> None:
    opening = element(0x00081140, b"SQ", b"", 0xFFFFFFFF) + struct.pack(
        "<HHI", 0xFFFE, 0xE000, 0xFFFFFFFF
    )
    path = tmp_path / "one"
    path.write_bytes(file_of(opening * levels))
    with pytest.raises(BrokenHeaderError):
        read_header(path)


def test_deep_nesting_of_declared_lengths_ends_in_a_header_without_it(tmp_path: Path) -> None:
    """The walk skips a sequence of declared length; reading it later must not crash."""
    body = b""
    for _ in range(3000):
        body = element(0x00081140, b"SQ", struct.pack("<HHI", 0xFFFE, 0xE000, len(body)) + body)
    path = write(tmp_path / "one")
    rest = path.read_bytes()
    at = rest.index(b"\x08\x00\x16\x00UI")
    path.write_bytes(rest[:at] + body + rest[at:])
    catalogue = scan([path])
    assert len(catalogue.series) + len(catalogue.refused) == 1


@pytest.mark.timeout(60)
def test_a_deflate_bomb_is_refused_soon_and_small(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "INFLATED_BYTES", 16 << 20)
    packer = zlib.compressobj(9, wbits=-15)
    bomb = b"".join(packer.compress(bytes(1 << 20)) for _ in range(300)) + packer.flush()
    path = tmp_path / "bomb"
    path.write_bytes(file_of(bomb, DeflatedExplicitVRLittleEndian))
    assert path.stat().st_size < 1 << 20
    tracemalloc.start()
    start = time.perf_counter()
    with pytest.raises(BrokenHeaderError, match="inflates to more than 16 MB"):
        read_header(path)
    assert time.perf_counter() - start < 5
    assert tracemalloc.get_traced_memory()[1] < 64 << 20
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("elements", "words"),
    [
        ({"Rows": 0}, "0 rows"),
        ({"NumberOfFrames": 2_000_000_000}, "frames"),
        ({"NumberOfFrames": -4}, "-4 frames"),
        ({"NumberOfFrames": 3}, "truncated"),
        ({"BitsStored": 17}, "17 bits in 16"),
    ],
)
def test_pixels_that_cannot_be_are_refused(tmp_path: Path, elements: dict, words: str) -> None:
    dataset = header()
    add_pixels(dataset, ramp(0))
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    path = save(dataset, tmp_path / "one")
    with pytest.raises(BrokenHeaderError, match=words):
        frames_of(read_header(path))


def test_a_picture_larger_than_the_limit_is_refused(tmp_path: Path) -> None:
    dataset = header()
    add_pixels(dataset, ramp(0))
    dataset.Rows = dataset.Columns = 65535
    with pytest.raises(BrokenHeaderError, match="65535 rows"):
        frames_of(read_header(save(dataset, tmp_path / "one")))


def test_broken_values_are_left_out_and_named(tmp_path: Path) -> None:
    """Nothing in the header that reaches the program can raise when it is touched."""
    path = picture(tmp_path / "one", ramp(0), PatientWeight="70", SeriesNumber="5")
    content = path.read_bytes()
    path.write_bytes(
        content.replace(b"\x10\x00\x30\x10DS\x02\x0070", b"\x10\x00\x30\x10DS\x02\x00zz")
    )
    (series,) = scan([path]).series
    assert "PatientWeight" not in series.header
    assert "(0010,1030)" in series.warnings[0]
    assert [str(value) for value in series.header.iterall()]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_files_are_shown_or_refused_never_more(tmp_path: Path, data: st.DataObject) -> None:
    """The whole path, scan to load, with bytes changed, cut and doubled."""
    original = tmp_path / "original"
    if not original.exists():
        stack(tmp_path, [0], AnatomicRegionSequence=item(CodeValue="1"))
        (tmp_path / "0001.dcm").rename(original)
    content = bytearray(original.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(128, len(content) - 1))
        change = data.draw(st.sampled_from(["flip", "cut", "double", "zero", "ones"]))
        if change == "flip":
            content[at] ^= 1 << data.draw(st.integers(0, 7))
        elif change == "cut":
            del content[at : at + data.draw(st.integers(1, 40))]
        elif change == "double":
            content[at:at] = content[at : at + data.draw(st.integers(1, 40))]
        else:
            content[at : at + 4] = (b"\0" if change == "zero" else b"\xff") * 4
    mutant = tmp_path / "mutant"
    mutant.write_bytes(content)
    catalogue = scan([mutant])
    assert (
        len({one.path for s in catalogue.series for one in s.slices}) + len(catalogue.refused) == 1
    )
    for series in catalogue.series:
        assert all(str(value) for value in series.header.iterall())
        if series.rows * series.columns * len(series.slices) < 1 << 22:
            with contextlib.suppress(MedviewerError):  # a message for the person, no crash
                assert load(series).voxels.size


def test_random_bytes_are_never_a_picture(tmp_path: Path) -> None:
    rng = np.random.default_rng(11)
    for k in range(200):
        (tmp_path / f"{k}").write_bytes(rng.integers(0, 256, 400, np.uint8).tobytes())
    catalogue = scan([tmp_path])
    assert catalogue.series == ()
    assert len(catalogue.refused) == 200


def compressed_claim(path: Path, frames: int, rows: int = 512) -> Path:
    """A small RLE file that claims many or large frames."""
    dataset = header()
    add_pixels(dataset, ramp(0))
    dataset.Rows = dataset.Columns = rows
    dataset.NumberOfFrames = frames
    dataset.PixelData = encapsulate([b"ab"])
    dataset["PixelData"].is_undefined_length = True
    return save(dataset, path, RLELossless)


def test_a_small_file_cannot_claim_many_frames(tmp_path: Path) -> None:
    path = compressed_claim(tmp_path / "one", 20_000)
    with pytest.raises(BrokenHeaderError, match="too small to hold the 20000 frames"):
        frames_of(read_header(path))


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux reports it")
def test_frames_that_are_only_claimed_take_no_memory(tmp_path: Path) -> None:
    import resource

    path = compressed_claim(tmp_path / "one", 3, rows=16_000)
    (series,) = scan([path]).series
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(MedviewerError):
        load(series)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10  # in KB
