"""The whole header of a file as a pydicom data set that cannot fail later.

pydicom converts values when they are first touched; a broken value then raises in
whatever part of the program touches it. Here every value is touched once, and what
cannot be converted is left out and named.
"""

from __future__ import annotations

import math
import threading
import warnings
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO

from pydicom import config
from pydicom.datadict import dictionary_has_tag, dictionary_VR
from pydicom.dataelem import DataElement, RawDataElement, convert_raw_data_element
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.filereader import read_dataset
from pydicom.multival import MultiValue
from pydicom.uid import UID

from medviewer.dicom.files import tags
from medviewer.dicom.files.charset import choose_character_set, without_unreadable_declaration
from medviewer.dicom.files.elements import SHORT_VRS
from medviewer.dicom.files.header import Header
from medviewer.dicom.files.hostile import BROKEN_VALUE
from medviewer.message import Message

_one_at_a_time = threading.Lock()
"""``warnings.catch_warnings`` and pydicom's settings are the whole process's."""


NAMED = 8


@contextmanager
def quiet_pydicom() -> Iterator[None]:
    """Take values as they are, without warnings: what is wrong with them is told by us."""
    with _one_at_a_time, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with config.disable_value_validation():
            yield


def dataset_of(
    header: Header, encodings: Sequence[str] = (), untouched: Collection[int] = ()
) -> tuple[Dataset, tuple[str, ...]]:
    """All elements of ``header`` but the pixel data, and remarks for the reader on them.

    ``encodings`` are Python's names of those that texts are read by, whatever the file declares.
    ``untouched`` are tags whose values stay bytes (``Dataset.get_item``), for whoever reads
    millions of them in a better way.

    Raises
    ------
    ValueError
        Not even the frame of the data set can be read.
    """
    with quiet_pydicom():
        dataset, remark = unconverted(header, encodings)
        remarks = [remark] if remark else []
        left_out: list[str] = []
        _touch_all(dataset, left_out, untouched)
        dataset.file_meta = FileMetaDataset()
        dataset.file_meta.TransferSyntaxUID = UID(header.transfer_syntax)
    if left_out:
        named = tuple(left_out[:NAMED])
        if len(left_out) > NAMED:
            words = Message("Damaged elements of the header were left out: {} and more.", named)
        else:
            words = Message("Damaged elements of the header were left out: {}.", named)
        remarks.append(words)
    return dataset, tuple(remarks)


def unconverted(header: Header, encodings: Sequence[str] = ()) -> tuple[Dataset, str]:
    """The same, values not touched yet, and a remark on the character set or "".

    For work inside ``quiet_pydicom`` that looks at few of many values; each may raise
    one of ``BROKEN_VALUE``.

    Raises
    ------
    ValueError
        Not even the frame of the data set can be read.
    """
    declared = header.values.get(tags.SPECIFIC_CHARACTER_SET, b"")
    elements = header.data[header.start : header.end]
    elements = without_unreadable_declaration(elements, declared, header.encoding.order)
    try:
        dataset = read_dataset(
            BytesIO(elements), not header.encoding.explicit, header.encoding.little
        )
    except BROKEN_VALUE as error:
        raise ValueError(Message("its elements cannot be read ({})", error)) from error
    if encodings:
        implicit, little = dataset.original_encoding
        dataset.set_original_encoding(implicit, little, list(encodings))
        return dataset, ""
    return dataset, choose_character_set(dataset)


def _is_what_it_says(element: DataElement) -> bool:
    """False for a decimal or integer string that is not a finite number.

    pydicom leaves those as text, which then fails wherever it is calculated with.
    """
    str(element.value)
    if element.VR not in ("DS", "IS") or element.value in (None, ""):
        return True
    values = element.value if isinstance(element.value, MultiValue) else [element.value]
    return all(value == "" or math.isfinite(value) for value in values)


def _by_the_dictionary(element: DataElement) -> DataElement:
    """An element that was written as UN for being too long, in the VR that it is of.

    64 KiB do not fit behind a VR with a short length (PS3.5 6.2.2): a contour or a drawing
    of some thousand points. pydicom reads the shorter ones by itself.
    """
    tag, value = element.tag, element.value
    if not (isinstance(value, bytes) and dictionary_has_tag(tag)):
        return element
    vr = dictionary_VR(tag)
    if vr.encode() not in SHORT_VRS:
        return element
    raw = RawDataElement(tag, vr, len(value), value, 0, is_implicit_VR=True, is_little_endian=True)
    return convert_raw_data_element(raw)


def _touch_all(dataset: Dataset, left_out: list[str], untouched: Collection[int]) -> None:
    """Convert every value, those of sequences included; delete what cannot be."""
    for tag in list(dataset.keys()):
        if tag in untouched:
            continue
        try:
            element = dataset[tag]
            if element.VR == "UN":
                element = dataset[tag] = _by_the_dictionary(element)
            if element.VR == "SQ":
                for item in element.value:
                    _touch_all(item, left_out, untouched)
            elif not _is_what_it_says(element):
                raise ValueError(f"{element.VR} without a number")
        except BROKEN_VALUE:
            left_out.append(f"({tag.group:04X},{tag.element:04X})")
            del dataset[tag]
