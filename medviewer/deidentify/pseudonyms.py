"""New names for old: the same for the same, as long as the key is, and no way back without it."""

from __future__ import annotations

import hashlib
import hmac
import os
import re
import secrets
from datetime import date, timedelta
from pathlib import Path

from medviewer.errors import MedviewerError
from medviewer.message import Message

KEY_BYTES = 32
LEAST_DAYS, MOST_DAYS = 30, 3650
_DATE = re.compile(r"(\d{8})([\d.+\-]*)")


class Pseudonyms:
    """Everything new is an HMAC-SHA256 of the old under one key.

    Without ``key`` one is drawn and forgotten with the object: nobody can tell later
    which file was which. With the same key the same patient, study and image come out
    the same, whenever they are exported.
    """

    def __init__(self, key: bytes | None = None) -> None:
        self._key = key or secrets.token_bytes(KEY_BYTES)

    def uid(self, old: str) -> str:
        """A UID of the kind "2.25." (PS3.5 B.2)."""
        number = int.from_bytes(self._digest("uid", old)[:16], "big")
        number = number & ~(0xF << 76) | 0x8 << 76  # version and variant of a UUID
        return f"2.25.{number & ~(0x3 << 62) | 0x2 << 62}"

    def patient(self, patient_id: str) -> str:
        """A patient ID that says nothing."""
        return f"ANON-{self._digest('patient', patient_id).hex()[:12].upper()}"

    def days(self, patient_id: str) -> int:
        """By how many days a patient's dates move back: 30 to 3650."""
        number = int.from_bytes(self._digest("days", patient_id)[:8], "big")
        return LEAST_DAYS + number % (MOST_DAYS - LEAST_DAYS + 1)

    def _digest(self, kind: str, value: str) -> bytes:
        return hmac.new(self._key, f"{kind}/{value}".encode(), hashlib.sha256).digest()


def shifted(value: str, days: int) -> str:
    """A DA or DT value ``days`` earlier, the time of day as it was.

    What is no full date, with a time or without, or leaves the calendar, becomes "19000101".
    """
    match = _DATE.fullmatch(value.strip())
    if match is None:
        return "19000101"
    digits, rest = match.groups()
    try:
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:])) - timedelta(days=days)
    except (ValueError, OverflowError):
        return "19000101"
    return f"{day:%Y%m%d}".zfill(8) + rest


def read_key(path: Path) -> bytes:
    """The key in ``path``; one is drawn and written, for its owner only, when there is none.

    Raises
    ------
    MedviewerError
        When the file cannot be read or written, or holds no key.
    """
    try:
        if not path.exists():
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(KEY_BYTES) + "\n")
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except OSError as error:
        raise MedviewerError(
            Message("The key {} cannot be used: {}.", path, error),
            Message("Choose another place for it."),
        ) from error
    except ValueError as error:
        raise MedviewerError(
            Message("{} holds no key.", path), Message("Name a file that does not exist.")
        ) from error
    if len(key) != KEY_BYTES:
        raise MedviewerError(
            Message("{} holds no key.", path), Message("Name a file that does not exist.")
        )
    return key
