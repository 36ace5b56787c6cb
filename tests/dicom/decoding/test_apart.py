"""A decoder that crashes or hangs takes a child with it: one frame, not the program."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import imagecodecs
import numpy as np
import pytest
from numpy.typing import NDArray
from pydicom import dcmread
from pydicom.encaps import encapsulate
from pydicom.uid import JPEGLosslessSV1

from medviewer.dicom.decoding import codecs
from medviewer.dicom.decoding.apart import Apart
from medviewer.dicom.decoding.codecs import decode_codestream
from medviewer.dicom.decoding.layout import DecodeError
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import PixelLayout
from tests.phantoms.make import stack

LAYOUT = PixelLayout("1.2", 1, 4, 1, "MONOCHROME2", 8, 8, 7, "u")


def fragile(data: bytes, layout: PixelLayout) -> NDArray[np.uint8]:
    """A decoder with a hole for every kind of damage."""
    if data.startswith(b"crash"):
        os.kill(os.getpid(), signal.SIGSEGV if sys.platform != "win32" else signal.SIGTERM)
    if data == b"hang":
        time.sleep(600)
    if data == b"bad":
        raise DecodeError("It is bad.", "Mend it.")
    if data == b"who":
        return np.array([os.getpid()], np.int64)
    return np.frombuffer(data, np.uint8).reshape(layout.rows, -1)


@pytest.fixture(scope="module")
def apart() -> Iterator[Apart]:
    children = Apart(fragile, patience_s=1.0)
    yield children
    children.close()


def test_values_come_back_from_another_process(apart: Apart) -> None:
    found = apart.decode(b"\1\2\3\4", LAYOUT)
    assert found.tolist() == [[1, 2, 3, 4]]
    assert found.flags.writeable
    assert int(apart.decode(b"who", LAYOUT)[0]) != os.getpid()


def test_a_refusal_keeps_its_words_and_its_child(apart: Apart) -> None:
    child = int(apart.decode(b"who", LAYOUT)[0])
    with pytest.raises(DecodeError) as caught:
        apart.decode(b"bad", LAYOUT)
    assert (caught.value.message, caught.value.remedy) == ("It is bad.", "Mend it.")
    assert int(apart.decode(b"who", LAYOUT)[0]) == child


@pytest.mark.parametrize(("data", "words"), [(b"crash", "crashed"), (b"hang", "come to an end")])
def test_a_death_is_one_refused_frame(apart: Apart, data: bytes, words: str) -> None:
    with pytest.raises(DecodeError, match=words):
        apart.decode(data, LAYOUT)
    assert apart.decode(b"\7\7\7\7", LAYOUT).tolist() == [[7, 7, 7, 7]]


def test_a_child_that_was_ended_from_outside_is_replaced(apart: Apart) -> None:
    os.kill(int(apart.decode(b"who", LAYOUT)[0]), signal.SIGTERM)
    with pytest.raises(DecodeError, match="crashed"):
        apart.decode(b"\1\2\3\4", LAYOUT)
    assert apart.decode(b"\1\2\3\4", LAYOUT).size == 4


def test_many_threads_share_few_children(apart: Apart) -> None:
    frames = [bytes([n % 256] * 4) for n in range(200)]
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda data: apart.decode(data, LAYOUT), frames))
    assert [bytes(values) for values in found] == frames
    assert threading.active_count() < 8


def test_a_crash_in_a_series_is_one_blank_slice_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lossless JPEG of which one frame kills the decoder: the others are shown."""
    for number, path in enumerate(stack(tmp_path, range(4))):
        dataset = dcmread(path)
        frame = imagecodecs.jpeg8_encode(dataset.pixel_array, lossless=True)
        dataset.PixelData = encapsulate([b"crash" if number == 2 else frame])
        dataset["PixelData"].VR = "OB"
        dataset["PixelData"].is_undefined_length = True
        dataset.file_meta.TransferSyntaxUID = JPEGLosslessSV1
        dataset.save_as(path)
    children = Apart(fragile_jpeg)
    monkeypatch.setattr(codecs, "_APART", children)
    (series,) = scan([tmp_path]).series
    volume = load(series)
    children.close()
    assert list(volume.loaded) == [True, True, False, True]
    assert int(volume.voxels[3, 0, 0]) == 3000
    assert "Slice 3" in volume.warnings[0]
    assert "0003.dcm" in volume.warnings[0]
    assert "crashed" in volume.warnings[0]


def fragile_jpeg(data: bytes, layout: PixelLayout) -> NDArray[np.generic]:
    return fragile(data, layout) if data.startswith(b"crash") else codecs.decode_here(data, layout)


@pytest.mark.parametrize("number", ["57", "70"])
def test_lossless_jpeg_is_decoded_in_a_child(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
    syntax = f"1.2.840.10008.1.2.4.{number}"
    layout = PixelLayout(syntax, 64, 64, 1, "MONOCHROME2", 16, 16, 15, "u")
    data = imagecodecs.jpeg8_encode(pixels, lossless=True)
    monkeypatch.setitem(codecs._DECODERS, syntax, lambda *_: pytest.fail("decoded here"))
    assert np.array_equal(decode_codestream(data, layout), pixels)
