"""YCbCr and palettes become RGB as PS3.3 C.7.6.3.1 says."""

from __future__ import annotations

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.pixels.processing import convert_color_space

from medviewer.dicom.decoding.colour import apply_palette, ybr_to_rgb
from medviewer.dicom.decoding.layout import DecodeError

NAMES = ("Red", "Green", "Blue")


def palette(tables: list[bytes], entries: int, first: int, bits: int, prefix: str = "") -> Dataset:
    dataset = Dataset()
    dataset.PixelRepresentation = 0
    for name, table in zip(NAMES, tables, strict=True):
        setattr(dataset, f"{name}PaletteColorLookupTableDescriptor", [entries, first, bits])
        setattr(dataset, f"{prefix}{name}PaletteColorLookupTableData", table)
    return dataset


def test_all_of_ybr_within_rounding_of_pydicom() -> None:
    levels = np.arange(0, 256, 5, dtype=np.uint8)
    ybr = np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(-1, 52, 3)
    expected = convert_color_space(ybr, "YBR_FULL", "RGB").astype(int)
    assert np.abs(ybr_to_rgb(ybr).astype(int) - expected).max() <= 1


def test_grey_stays_grey() -> None:
    ybr = np.full((1, 256, 3), 128, np.uint8)
    ybr[0, :, 0] = np.arange(256)
    assert np.array_equal(ybr_to_rgb(ybr), np.repeat(ybr[..., :1], 3, axis=2))


def test_values_outside_the_palette_take_its_ends() -> None:
    tables = [bytes([10, 20, 30, 40]), bytes([1, 2, 3, 4]), bytes([5, 6, 7, 8])]
    stored = np.array([[0, 99, 100, 101, 103, 104, 65535]], np.uint16)
    found = apply_palette(stored, palette(tables, 4, 100, 8))
    assert found[0, :, 0].tolist() == [10, 10, 10, 20, 40, 40, 40]
    assert found[0, 3].tolist() == [20, 2, 6]


def test_sixteen_bit_entries_are_scaled_and_eight_bit_ones_in_words_are_not() -> None:
    deep = [np.array([0, 0x80FF, 0xFFFF], "<u2").tobytes()] * 3
    shallow = [np.array([0, 0x80, 0xFF], "<u2").tobytes()] * 3
    stored = np.array([[0, 1, 2]], np.uint8)
    for tables, bits in ((deep, 16), (shallow, 8)):
        found = apply_palette(stored, palette(tables, 3, 0, bits))
        assert found[0, :, 0].tolist() == [0, 0x80, 0xFF]


def test_a_table_of_65536_entries_is_written_as_0() -> None:
    table = (np.arange(65536) & 0xFFFF).astype("<u2").tobytes()
    found = apply_palette(np.array([[65535, 256]], np.uint16), palette([table] * 3, 0, 0, 16))
    assert found[0, :, 0].tolist() == [255, 1]


def test_segmented_palettes_are_expanded() -> None:
    """Discrete, linear and indirect segments, PS3.3 C.7.9.2."""
    discrete = [0, 2, 10 << 8, 20 << 8]
    linear = [1, 4, 60 << 8]
    indirect = [2, 1, 0, 0]  # one segment from offset 0: the discrete one again
    table = np.array(discrete + linear + indirect, "<u2").tobytes()
    stored = np.arange(8, dtype=np.uint8)[None]
    found = apply_palette(stored, palette([table] * 3, 8, 0, 16, "Segmented"))
    assert found[0, :, 0].tolist() == [10, 20, 30, 40, 50, 60, 10, 20]


@pytest.mark.parametrize("offset", [8, 4], ids=["in bytes", "in entries"])
def test_an_indirect_segment_counts_in_bytes(offset: int) -> None:
    """PS3.3 C.7.9.2.3 says bytes; writers that count entries lead to a segment, too."""
    discrete = [0, 2, 10 << 8, 20 << 8]
    linear = [1, 4, 60 << 8]
    table = np.array([*discrete, *linear, 0, 1, 0, 2, 1, offset, 0], "<u2").tobytes()
    found = apply_palette(
        np.arange(11, dtype=np.uint8)[None], palette([table] * 3, 11, 0, 16, "Segmented")
    )
    assert found[0, :, 0].tolist() == [10, 20, 30, 40, 50, 60, 0, 15, 30, 45, 60]


def test_segments_of_eight_bits() -> None:
    table = bytes([0, 2, 10, 20, 1, 4, 60])
    found = apply_palette(
        np.arange(6, dtype=np.uint8)[None], palette([table] * 3, 6, 0, 8, "Segmented")
    )
    assert found[0, :, 0].tolist() == [10, 20, 30, 40, 50, 60]


@pytest.mark.parametrize("table", [b"", b"\1", bytes([2, 1, 0, 0, 0, 0]), bytes([9, 9, 9])])
def test_malformed_palettes_are_refused(table: bytes) -> None:
    stored = np.zeros((2, 2), np.uint8)
    for prefix in ("", "Segmented"):
        with pytest.raises(DecodeError):
            apply_palette(stored, palette([table] * 3, 200, 0, 8, prefix))
