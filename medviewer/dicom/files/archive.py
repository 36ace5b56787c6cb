"""Unpack a ZIP of DICOM files: nothing outside the folder, nothing beyond the limits."""

from __future__ import annotations

import re
import shutil
import stat
import zipfile
import zlib
from pathlib import Path

from medviewer.dicom.files import limits
from medviewer.dicom.series import Refused
from medviewer.errors import MedviewerError
from medviewer.message import Message
from medviewer.progress import Progress, stop_if_cancelled

_CHUNK = 1 << 20
_SLACK_BYTES = 64 << 20
"""A small archive may unpack to this whatever its ratio."""

_DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)

_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f]')
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")


def is_archive(path: Path) -> bool:
    """True for a file that begins as a ZIP does."""
    with path.open("rb") as file:
        return file.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def unpack(
    archive: Path, folder: Path, progress: Progress
) -> tuple[tuple[Path, ...], tuple[Refused, ...]]:
    """Unpack ``archive`` into ``folder``, which is empty.

    Returns
    -------
    The unpacked files, and the members left out with the reason of each, damaged ones too.

    Raises
    ------
    MedviewerError
        It is not a readable ZIP, or larger than the limits or the free disk.
    Cancelled
        ``progress`` asked to stop.
    """
    try:
        with zipfile.ZipFile(archive) as packed:
            return _unpack_members(packed, archive, folder, progress)
    except _DAMAGED as error:
        raise MedviewerError(
            Message("{} cannot be unpacked: {}.", archive.name, error),
            Message("Copy it again from its source."),
        ) from error


def _unpack_members(
    packed: zipfile.ZipFile, archive: Path, folder: Path, progress: Progress
) -> tuple[tuple[Path, ...], tuple[Refused, ...]]:
    members = [member for member in packed.infolist() if not member.is_dir()]
    if len(members) > limits.ARCHIVE_FILES:
        raise MedviewerError(
            Message("{} holds {} files, too many to unpack.", archive.name, len(members)),
            Message("Unpack it with another program, and open the folder."),
        )
    budget = min(
        limits.ARCHIVE_BYTES,
        limits.ARCHIVE_RATIO * archive.stat().st_size + _SLACK_BYTES,
        shutil.disk_usage(folder).free,
    )
    files: list[Path] = []
    refused: list[Refused] = []
    for number, member in enumerate(members):
        stop_if_cancelled(progress)
        progress.report(
            number / len(members), Message("Unpacking file {} of {}", number + 1, len(members))
        )
        why_not = _why_not(member)
        if why_not:
            refused.append(Refused(archive / Path(member.filename).name, why_not))
            continue
        path = _target(folder, member.filename)
        try:
            budget -= _write(packed, member, path, budget, archive)
        except _DAMAGED as error:  # the others may be whole
            budget -= path.stat().st_size if path.exists() else 0
            path.unlink(missing_ok=True)
            refused.append(Refused(archive / path.name, Message("It is damaged ({}).", error)))
            continue
        files.append(path)
    return tuple(files), tuple(refused)


def _why_not(member: zipfile.ZipInfo) -> str:
    """Why a member is left out; "" when it is not."""
    parts = re.split(r"[/\\]", member.filename)
    if ".." in parts or parts[0] in ("", "~") or re.match(r"[A-Za-z]:", member.filename):
        return Message("Its path leads out of the archive.")
    if stat.S_ISLNK(member.external_attr >> 16):
        return Message("It is a link.")
    if member.flag_bits & 0x1:
        return Message("It is protected by a password.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return Message("It is packed in a way that is not known here.")
    return ""


def _target(folder: Path, name: str) -> Path:
    """A new path for a member, its names made such that every system can keep them."""
    parts = [part for part in re.split(r"[/\\]", name) if part not in ("", ".")]
    path = folder.joinpath(*(_kept(part) for part in parts or ["file"]))
    path.parent.mkdir(parents=True, exist_ok=True)
    free, number = path, 2
    while free.exists():
        free, number = path.with_name(f"{path.name} {number}"), number + 1
    if not free.resolve().is_relative_to(folder.resolve()):
        raise MedviewerError(Message("{} leads out of the archive.", name))
    return free


def _kept(part: str) -> str:
    """A file name without what Windows forbids; at most 120 characters."""
    name = _FORBIDDEN.sub("_", part)[:120].rstrip(". ") or "_"
    return f"_{name}" if _RESERVED.fullmatch(name) else name


def _write(
    packed: zipfile.ZipFile, member: zipfile.ZipInfo, path: Path, budget: int, archive: Path
) -> int:
    """Unpack one member, counting what really comes out; its size in bytes."""
    written = 0
    with packed.open(member) as source, path.open("xb") as target:
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            if written > budget:
                raise MedviewerError(
                    Message(
                        "{} unpacks to more than the limits or the free disk allow.", archive.name
                    ),
                    Message("Unpack it by hand if you trust its source, then open the folder."),
                )
            target.write(chunk)
    return written
