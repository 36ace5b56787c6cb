"""The border to hostile bytes: what reading them may raise, and how that becomes a reason."""

from __future__ import annotations

import struct
from pathlib import Path

from pydicom.errors import BytesLengthException, InvalidDicomError

from medviewer.dicom.series import Refused
from medviewer.errors import MedviewerError
from medviewer.message import Message

BROKEN_VALUE = (
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    MemoryError,
    NotImplementedError,
    EOFError,
    OSError,
    struct.error,
    BytesLengthException,
    InvalidDicomError,
)
"""What pydicom raises for damaged bytes, found by mutation."""

NOT_ALLOWED = Message("You are not allowed to read this.")

BROKEN = (MedviewerError, *BROKEN_VALUE)
"""What ends as one refused file and never as the end of a scan."""


def refused(path: Path, error: BaseException) -> Refused:
    """``path`` with the reason that ``error`` gives, and what to do."""
    if isinstance(error, MedviewerError):
        return Refused(path, error.message, error.remedy)
    if isinstance(error, PermissionError):
        return Refused(
            path,
            NOT_ALLOWED,
            Message("Ask its owner for the permission."),
        )
    if isinstance(error, MemoryError):
        return Refused(path, Message("Reading it would need more memory than there is."))
    again = Message("Copy the file again from its source.")
    if isinstance(error, OSError):
        return Refused(path, Message("It could not be read: {}.", error), again)
    return Refused(
        path, Message("The header is damaged ({}: {}).", type(error).__name__, error), again
    )
