"""Colour to RGB: YCbCr (PS3.3 C.7.6.3.1.2) and palettes (C.7.6.3.1.5, C.7.9.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from medviewer.dicom.decoding.layout import DAMAGED, DecodeError
from medviewer.message import Message

if TYPE_CHECKING:  # a process that only decodes does without pydicom, the slowest import
    from pydicom.dataset import Dataset

_CHANNELS = ("Red", "Green", "Blue")
_MAX_ENTRIES = 1 << 16


def ybr_to_rgb(ybr: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """YBR_FULL to RGB, both uint8 ``[row, column, 3]`` (ITU-T T.871, full range)."""
    y = ybr[..., 0].astype(np.float32)
    blue = ybr[..., 1].astype(np.float32) - 128
    red = ybr[..., 2].astype(np.float32) - 128
    rgb = np.empty(ybr.shape, np.float32)
    rgb[..., 0] = y + np.float32(1.402) * red
    rgb[..., 1] = y - np.float32(0.344136286) * blue - np.float32(0.714136286) * red
    rgb[..., 2] = y + np.float32(1.772) * blue
    np.rint(rgb, out=rgb)
    return np.clip(rgb, 0, 255, out=rgb).astype(np.uint8)


def expand_422(stored: NDArray[np.uint8], rows: int, columns: int) -> NDArray[np.uint8]:
    """Uncompressed YBR_FULL_422 (Y1 Y2 Cb Cr, a pair of pixels) to full YBR."""
    pairs = stored.reshape(rows, -1, 4)
    full = np.empty((rows, columns, 3), np.uint8)
    full[:, 0::2, 0] = pairs[..., 0]
    full[:, 1::2, 0] = pairs[..., 1]
    full[..., 1] = np.repeat(pairs[..., 2], 2, axis=1)
    full[..., 2] = np.repeat(pairs[..., 3], 2, axis=1)
    return full


def apply_palette(
    stored: NDArray[Any], header: Dataset, byte_order: str = "<"
) -> NDArray[np.uint8]:
    """Stored palette indices ``[row, column]`` to RGB uint8 ``[row, column, 3]``.

    Values below the first one mapped take the first entry, values above the last
    one take the last (PS3.3 C.7.6.3.1.5). 16-bit entries are scaled to 8 bits.
    """
    channels = []
    for name in _CHANNELS:
        first, table = _palette(header, name, byte_order)
        index = np.clip(stored.astype(np.int64) - first, 0, len(table) - 1)
        channels.append(table[index])
    return np.stack(channels, axis=-1)


def palette_colours(header: Dataset, byte_order: str = "<") -> dict[int, tuple[int, int, int]]:
    """Every stored value that all three tables of a palette map, with its RGB of 8 bits.

    Raises
    ------
    DecodeError
        When a table is missing or damaged.
    """
    first, table = palette_table(header, byte_order)
    return {number: (r, g, b) for number, (r, g, b) in enumerate(table.tolist(), first)}


def palette_table(header: Dataset, byte_order: str = "<") -> tuple[int, NDArray[np.uint8]]:
    """The first value that all three tables of a palette map, and their RGB ``[entry, 3]``.

    Raises
    ------
    DecodeError
        When a table is missing or damaged, or no value is in all of them.
    """
    tables = [_palette(header, name, byte_order) for name in _CHANNELS]
    first = max(each for each, _ in tables)
    end = min(each + len(table) for each, table in tables)
    if end <= first:
        raise DecodeError(Message("The tables of the palette are of different values."), DAMAGED)
    parts = [table[first - each : end - each] for each, table in tables]
    return first, np.stack(parts, axis=-1)


def _palette(header: Dataset, name: str, byte_order: str) -> tuple[int, NDArray[np.uint8]]:
    """First value mapped, and the table of one channel as uint8."""
    descriptor = header.get(f"{name}PaletteColorLookupTableDescriptor")
    if descriptor is None or len(descriptor) != 3:
        raise DecodeError(
            Message("The palette lacks the descriptor of its {} table.", name), DAMAGED
        )
    entries, first, bits = (int(number) for number in descriptor)
    entries = (entries & 0xFFFF) or _MAX_ENTRIES
    if bits not in (8, 16):
        raise DecodeError(Message("The palette has entries of {} bits.", bits), DAMAGED)
    if first >= 0x8000 and int(header.get("PixelRepresentation", 0) or 0) == 1:
        first -= 0x10000
    data = header.get(f"{name}PaletteColorLookupTableData")
    if data:
        table, deep = _plain_table(bytes(data), entries, bits, byte_order)
    else:
        segmented = header.get(f"Segmented{name}PaletteColorLookupTableData")
        if not segmented:
            raise DecodeError(Message("The palette lacks its {} table.", name), DAMAGED)
        table, deep = _segmented_table(bytes(segmented), entries, bits, byte_order), bits == 16
    if deep:
        return first, (table >> 8).astype(np.uint8)
    return first, table.astype(np.uint8)


def _plain_table(
    data: bytes, entries: int, bits: int, byte_order: str
) -> tuple[NDArray[np.uint16], bool]:
    """The entries, and whether they fill 16 bits.

    8-bit entries are found stored one to a byte or, by some writers, one to a
    16-bit word; the length tells which.
    """
    words = len(data) >= 2 * entries
    table = (
        np.frombuffer(data[: len(data) // 2 * 2], byte_order + "u2")
        if words
        else np.frombuffer(data, "u1")
    )
    if len(table) < entries:
        raise DecodeError(
            Message("The palette holds {} of {} entries.", len(table), entries), DAMAGED
        )
    table = table[:entries].astype(np.uint16)
    return table, words and (bits == 16 or bool(table.max() > 255))


def _segmented_table(data: bytes, entries: int, bits: int, byte_order: str) -> NDArray[np.uint16]:
    """Expand discrete (0), linear (1) and indirect (2) segments, PS3.3 C.7.9.2."""
    numbers = np.frombuffer(
        data if bits == 8 else data[: len(data) // 2 * 2], "u1" if bits == 8 else byte_order + "u2"
    ).astype(np.int64)
    table: list[int] = []
    _expand(numbers, 0, None, table, bits, entries)
    if len(table) < entries:
        raise DecodeError(
            Message("The segmented palette holds {} of {} entries.", len(table), entries),
            DAMAGED,
        )
    return np.asarray(table[:entries], np.uint16)


def _expand(
    numbers: NDArray[np.int64],
    start: int,
    segments: int | None,
    table: list[int],
    bits: int,
    entries: int,
) -> None:
    """Append to ``table`` the segments from ``start`` on; all, or ``segments`` of them."""
    position = start
    done = 0
    starts = []
    while position + 1 < len(numbers) and len(table) < entries:
        if segments is not None and done == segments:
            return
        starts.append(position)
        opcode, length = int(numbers[position]), int(numbers[position + 1])
        if opcode == 0:
            table.extend(int(value) for value in numbers[position + 2 : position + 2 + length])
            position += 2 + length
        elif opcode == 1 and table and position + 2 < len(numbers):
            steps = np.linspace(table[-1], int(numbers[position + 2]), length + 1)[1:]
            table.extend(int(value) for value in np.rint(steps))
            position += 3
        elif opcode == 2 and segments is None:
            width = 4 if bits == 8 else 2
            words = numbers[position + 2 : position + 2 + width]
            offset = sum(int(word) << (bits * place) for place, word in enumerate(words))
            _expand(numbers, _pointed_at(offset, bits, starts), length, table, bits, entries)
            position += 2 + width
        else:
            raise _malformed()
        done += 1


def _pointed_at(offset: int, bits: int, starts: list[int]) -> int:
    """The segment at ``offset``, which is in bytes; some writers count entries instead."""
    for position in (offset * 8 // bits, offset):
        if position in starts:
            return position
    raise _malformed()


def _malformed() -> DecodeError:
    return DecodeError(Message("The segmented palette is malformed."), DAMAGED)
