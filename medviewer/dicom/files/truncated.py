"""Files that end within their pixels, which others would take for whole."""

from __future__ import annotations

from pydicom.dataset import Dataset

from medviewer.dicom.files.header import BrokenHeaderError, Header
from medviewer.message import Message


def check_whole(header: Header, dataset: Dataset) -> None:
    """Raise BrokenHeaderError for a file that ends within its pixels.

    Its copy would hold what is there, and look whole. PyDICOM reads nothing at all of such a
    file when the pixels are compressed.
    """
    element, remedy = header.pixels, Message("Copy the file again from its source.")
    if element is None:
        return
    if element.encapsulated:
        if element.tag not in dataset:
            raise BrokenHeaderError(
                Message("The file is truncated: it ends within its compressed pixels."), remedy
            )
        return
    source = len(header.data) if header.deflated else header.size
    present = source - element.offset
    if present < element.length:
        raise BrokenHeaderError(
            Message(
                "The file is truncated: it holds {} of the {} bytes of its pixels.",
                present,
                element.length,
            ),
            remedy,
        )
