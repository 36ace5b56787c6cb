"""A series as one run of bytes for the index: header, slices, and the stamps of its files.

JSON and DICOM, compressed; nothing that could run code when it is read. The fields
of the types are written down with it: after a change of the types an old packing is
not understood, and the files are read again.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, astuple, fields
from io import BytesIO
from pathlib import Path
from typing import Any

from pydicom.dataelem import DataElement
from pydicom.dataset import Dataset
from pydicom.filebase import DicomBytesIO
from pydicom.filewriter import write_dataset

from medviewer.dicom.files.dataset import dataset_of
from medviewer.dicom.files.elements import Encoding
from medviewer.dicom.files.header import Header
from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.dicom.series import Document, GreyLevels, PixelLayout, Refused, Series, Slice
from medviewer.library.listing import Stamp
from medviewer.message import from_plain, to_plain

_COMPRESSION = 3
_PLAIN_SERIES = tuple(f.name for f in fields(Series) if f.name not in ("slices", "header"))
_PLAIN_SLICE = tuple(f.name for f in fields(Slice) if f.name not in ("path", "pixels", "grey"))
_LAYOUT = [
    *_PLAIN_SERIES,
    "/",
    *_PLAIN_SLICE,
    "/",
    *(f.name for f in fields(PixelLayout)),
    "/",
    *(f.name for f in fields(GreyLevels)),
]


class NotUnderstoodError(Exception):
    """A packing that is damaged or of another version of the program."""


def pack(series: Series, stamps: dict[str, Stamp]) -> bytes:
    """``series`` as bytes; ``stamps`` are those of its files by path."""
    names = list(dict.fromkeys(str(each.path) for each in series.slices))
    layouts = list(dict.fromkeys(each.pixels for each in series.slices))
    greys = list(dict.fromkeys(each.grey for each in series.slices))
    name_numbers = {name: number for number, name in enumerate(names)}
    layout_numbers = {pixels: number for number, pixels in enumerate(layouts)}
    grey_numbers = {grey: number for number, grey in enumerate(greys)}
    rows = [
        [
            name_numbers[str(each.path)],
            layout_numbers[each.pixels],
            grey_numbers[each.grey],
            *(getattr(each, name) for name in _PLAIN_SLICE),
        ]
        for each in series.slices
    ]
    plain = {
        "layout": _LAYOUT,
        "series": {name: getattr(series, name) for name in _PLAIN_SERIES}
        | {"warnings": [to_plain(each) for each in series.warnings]},
        "files": [[name, *stamps[name]] for name in names],
        "layouts": [None if pixels is None else asdict(pixels) for pixels in layouts],
        "greys": [None if grey is None else astuple(grey) for grey in greys],
        "slices": rows,
        "character_set": _character_set(series.header),
        "transfer_syntax": _transfer_syntax(series.header),
    }
    text = json.dumps(plain, separators=(",", ":")).encode("ascii")
    whole = BytesIO()
    whole.write(len(text).to_bytes(8, "little"))
    whole.write(text)
    whole.write(_header_bytes(series.header))
    return zlib.compress(whole.getvalue(), _COMPRESSION)


def unpack(packed: bytes) -> tuple[Series, list[tuple[str, Stamp]]]:
    """The series that ``pack`` packed, and the stamps of its files.

    Raises
    ------
    NotUnderstoodError
        When the bytes are damaged or were packed by another version.
    """
    try:
        whole = zlib.decompress(packed)
        size = int.from_bytes(whole[:8], "little")
        plain = json.loads(whole[8 : 8 + size])
        if plain["layout"] != _LAYOUT:
            raise NotUnderstoodError("packed by another version of the program")
        files = [(name, (length, time_ns)) for name, length, time_ns in plain["files"]]
        header = _header(whole[8 + size :], plain)
        slices = _slices(plain, [Path(name) for name, _ in files])
        facts = _tuples_in(plain["series"])
        facts["warnings"] = tuple(map(from_plain, facts["warnings"]))
        whole_series = Series(**facts, slices=slices, header=header)
    except (zlib.error, ValueError, KeyError, TypeError, IndexError) as error:
        raise NotUnderstoodError(str(error)) from error
    return whole_series, files


def pack_others(refused: tuple[Refused, ...], documents: tuple[Document, ...]) -> bytes:
    """The files that a scan refused, and the documents that it found, as bytes."""
    plain = [
        [str(each.path), to_plain(each.reason), to_plain(each.remedy), each.draws]
        for each in refused
    ]
    papers = [asdict(each) | {"path": str(each.path)} for each in documents]
    return zlib.compress(json.dumps([plain, papers]).encode("ascii"), _COMPRESSION)


def unpack_others(packed: bytes) -> tuple[tuple[Refused, ...], tuple[Document, ...]]:
    """What ``pack_others`` packed. Raises NotUnderstoodError when it is damaged."""
    try:
        plain, papers = json.loads(zlib.decompress(packed))
        return tuple(
            Refused(Path(name), from_plain(reason), from_plain(remedy), draws)
            for name, reason, remedy, draws in plain
        ), tuple(Document(**each | {"path": Path(each["path"])}) for each in papers)
    except (zlib.error, ValueError, KeyError, TypeError) as error:
        raise NotUnderstoodError(str(error)) from error


def _slices(plain: dict[str, Any], paths: list[Path]) -> tuple[Slice, ...]:
    layouts = [None if each is None else PixelLayout(**each) for each in plain["layouts"]]
    greys = [None if each is None else GreyLevels(*each) for each in plain["greys"]]
    return tuple(
        Slice(
            path=paths[row[0]],
            pixels=layouts[row[1]],
            grey=greys[row[2]],
            **dict(zip(_PLAIN_SLICE, map(_tuples, row[3:]), strict=True)),
        )
        for row in plain["slices"]
    )


def _tuples(value: Any) -> Any:
    """JSON's lists as the tuples that the types hold."""
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def _tuples_in(plain: dict[str, Any]) -> dict[str, Any]:
    return {name: _tuples(value) for name, value in plain.items()}


def _character_set(header: Dataset) -> str | list[str] | None:
    value = header.get("SpecificCharacterSet")
    return value if value is None or isinstance(value, str) else list(value)


def _transfer_syntax(header: Dataset) -> str:
    meta = getattr(header, "file_meta", None)
    return "" if meta is None else str(meta.get("TransferSyntaxUID", ""))


def _header_bytes(header: Dataset) -> bytes:
    """The header in explicit little endian; texts as UTF-8, which holds every script.

    Elements that cannot be written and group lengths, which pydicom does not write
    (PS3.5 7.2 retires them), are left out.
    """
    copy = Dataset(dict(header.items()))
    copy["SpecificCharacterSet"] = DataElement("SpecificCharacterSet", "CS", "ISO_IR 192")
    try:
        return _written(copy)
    except BROKEN_VALUE:
        charset = copy["SpecificCharacterSet"]
        for element in list(copy):
            if not _can_be_written(Dataset({charset.tag: charset, element.tag: element})):
                del copy[element.tag]
        return _written(copy)


def _can_be_written(dataset: Dataset) -> bool:
    try:
        _written(dataset)
    except BROKEN_VALUE:
        return False
    return True


def _written(dataset: Dataset) -> bytes:
    target = DicomBytesIO()
    target.is_little_endian, target.is_implicit_VR = True, False
    write_dataset(target, dataset)
    return target.getvalue()


def _header(data: bytes, plain: dict[str, Any]) -> Dataset:
    """The header again, every value converted, with its own character set named."""
    encoding = Encoding(explicit=True, little=True)
    syntax = plain["transfer_syntax"]
    whole = Header(Path(), len(data), syntax, encoding, {}, None, data, 0, len(data))
    header, _ = dataset_of(whole)
    del header["SpecificCharacterSet"]
    if plain["character_set"] is not None:
        header.SpecificCharacterSet = plain["character_set"]
    return header
